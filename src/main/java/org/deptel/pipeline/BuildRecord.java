package org.deptel.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.deptel.diag.DiagnosticKind;

/**
 * What reading each source gave and took, kept beside the store as {@code build.tsv}: it holds times, so it is no part of
 * the graph, whose bytes depend on the input alone.
 */
public final class BuildRecord {
    private static final String HEAD = "source\tdocuments\tbytes\tparseSeconds\tdiagnostics";

    private final Path file;
    private final TreeMap<String, Source> sources = new TreeMap<>();

    /**
     * One source.
     *
     * @param key its name: the volume, or the text
     * @param documents documents read
     * @param bytes size of the file
     * @param parseSeconds time to parse it when it was last read, without waiting for other stages
     * @param diagnostics how many of each kind it gave
     */
    public record Source(
            String key, int documents, long bytes, double parseSeconds, Map<DiagnosticKind, Integer> diagnostics) {
        /** Copies the map. */
        public Source {
            diagnostics = Map.copyOf(diagnostics);
        }
    }

    private BuildRecord(Path file) {
        this.file = file;
    }

    /** Reads the record of a store; empty where there is none, lines that are spoilt left out. */
    public static BuildRecord read(StoreFolder store) throws IOException {
        BuildRecord record = new BuildRecord(store.record());
        if (Files.exists(record.file)) {
            for (String line : Files.readAllLines(record.file, StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 5 && cells[1].matches("\\d{1,9}") && cells[2].matches("\\d{1,18}")) {
                    record.put(new Source(
                            cells[0],
                            Integer.parseInt(cells[1]),
                            Long.parseLong(cells[2]),
                            Double.parseDouble(cells[3]),
                            kinds(cells[4])));
                }
            }
        }
        return record;
    }

    private static Map<DiagnosticKind, Integer> kinds(String cell) {
        Map<DiagnosticKind, Integer> kinds = new EnumMap<>(DiagnosticKind.class);
        for (DiagnosticKind kind : DiagnosticKind.values()) {
            for (String part : cell.split(",")) {
                if (part.matches(kind + "=\\d{1,9}")) {
                    kinds.put(kind, Integer.parseInt(part.substring(part.indexOf('=') + 1)));
                }
            }
        }
        return kinds;
    }

    /** Puts a source in the place of what was known of it. */
    void put(Source source) {
        sources.put(source.key(), source);
    }

    /** All sources, sorted by their keys. */
    public Collection<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** Writes the record. */
    void write() throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (Source s : sources.values()) {
            List<String> kinds = new ArrayList<>();
            new TreeMap<>(s.diagnostics()).forEach((k, n) -> kinds.add(k + "=" + n));
            lines.add(String.format(
                    Locale.ROOT,
                    "%s\t%d\t%d\t%.3f\t%s",
                    s.key(),
                    s.documents(),
                    s.bytes(),
                    s.parseSeconds(),
                    String.join(",", kinds)));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
