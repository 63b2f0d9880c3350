package org.deptel.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.deptel.store.GraphStore;

/** What a change of the program or of the documents adds to the graph and takes from it, by property. */
public final class GraphDiff {
    private static final int SAMPLES = 3;

    private final Map<String, Integer> lost = new TreeMap<>();
    private final Map<String, Integer> added = new TreeMap<>();
    private final Map<String, List<String>> samples = new TreeMap<>();

    /** Compares two stores, graph by graph. */
    public static GraphDiff of(GraphStore before, GraphStore after) {
        GraphDiff diff = new GraphDiff();
        Set<String> graphs = new TreeSet<>();
        before.graphs().forEach(g -> graphs.add(g.getURI()));
        after.graphs().forEach(g -> graphs.add(g.getURI()));
        before.read(a -> after.read(b -> {
            for (String graph : graphs) {
                Node name = org.apache.jena.graph.NodeFactory.createURI(graph);
                diff.compare(quads(before, name), quads(after, name));
            }
            return graphs.size();
        }));
        return diff;
    }

    private static Set<Quad> quads(GraphStore store, Node graph) {
        Set<Quad> quads = new HashSet<>();
        Iterator<Quad> all = store.data().findNG(graph, Node.ANY, Node.ANY, Node.ANY);
        all.forEachRemaining(quads::add);
        return quads;
    }

    private void compare(Set<Quad> before, Set<Quad> after) {
        before.stream().filter(q -> !after.contains(q)).forEach(q -> note(lost, "- ", q));
        after.stream().filter(q -> !before.contains(q)).forEach(q -> note(added, "+ ", q));
    }

    private void note(Map<String, Integer> counts, String sign, Quad q) {
        String property = q.getPredicate().toString().replaceFirst("^.*[#/]", "");
        counts.merge(property, 1, Integer::sum);
        List<String> kept = samples.computeIfAbsent(sign + property, k -> new ArrayList<>());
        if (kept.size() < SAMPLES) {
            kept.add(q.getSubject() + " " + q.getObject());
        }
    }

    /** Whether the graphs are the same. */
    public boolean isEmpty() {
        return lost.isEmpty() && added.isEmpty();
    }

    /** Prints counts and samples by property. */
    public void print(PrintStream out) {
        Set<String> properties = new TreeSet<>(lost.keySet());
        properties.addAll(added.keySet());
        for (String p : properties) {
            out.printf("%-24s -%d +%d%n", p, lost.getOrDefault(p, 0), added.getOrDefault(p, 0));
            samples.getOrDefault("- " + p, List.of()).forEach(s -> out.println("    - " + s));
            samples.getOrDefault("+ " + p, List.of()).forEach(s -> out.println("    + " + s));
        }
    }
}
