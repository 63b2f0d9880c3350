package org.deptel.pipeline;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The hash of every graph in a store, by graph name. */
final class GraphHashes {
    private final Map<String, String> byGraph = new TreeMap<>();

    static GraphHashes read(Path file) throws IOException {
        GraphHashes hashes = new GraphHashes();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                hashes.byGraph.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return hashes;
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        byGraph.forEach((graph, hash) -> lines.add(graph + "\t" + hash));
        Files.write(file, lines);
    }

    static String of(List<Quad> quads) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (Quad q : quads) {
            put(hasher, q.getSubject());
            put(hasher, q.getPredicate());
            put(hasher, q.getObject());
        }
        return hasher.hash().toString();
    }

    private static void put(Hasher hasher, Node node) {
        hasher.putString(node.toString(), StandardCharsets.UTF_8).putChar('\n');
    }

    boolean isSame(String graph, String hash) {
        return hash.equals(byGraph.get(graph));
    }

    void put(String graph, String hash) {
        byGraph.put(graph, hash);
    }

    /** The graphs known here that the other does not know. */
    List<String> missingIn(GraphHashes other) {
        return byGraph.keySet().stream()
                .filter(g -> !other.byGraph.containsKey(g))
                .toList();
    }
}
