package org.deptel.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts any number of lines with bounded memory: full heaps go to temporary files, which are merged at the end. */
final class SortedLines implements AutoCloseable {
    private static final int CHARACTERS_IN_MEMORY = 200_000_000;

    private final List<String> lines = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long characters;

    /** An open sorted run with the line it stands at. */
    private record Run(BufferedReader in, String line) {}

    void add(String line) {
        lines.add(line);
        characters += line.length();
        if (characters > CHARACTERS_IN_MEMORY) {
            spill();
        }
    }

    private void spill() {
        Collections.sort(lines);
        try {
            Path run = Files.createTempFile("deptel-sort", ".nq");
            runs.add(run);
            try (BufferedWriter out = Files.newBufferedWriter(run)) {
                for (String line : lines) {
                    out.write(line);
                    out.write('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.clear();
        characters = 0;
    }

    /** Writes all lines in order, each once. */
    void writeTo(Writer out) throws IOException {
        if (runs.isEmpty()) {
            Collections.sort(lines);
            String last = "";
            for (String line : lines) {
                last = write(line, last, out);
            }
            return;
        }
        spill();
        merge(out);
    }

    private static String write(String line, String last, Writer out) throws IOException {
        if (!line.equals(last)) {
            out.write(line);
            out.write('\n');
        }
        return line;
    }

    private void merge(Writer out) throws IOException {
        PriorityQueue<Run> heads = new PriorityQueue<>((a, b) -> a.line().compareTo(b.line()));
        for (Path run : runs) {
            next(Files.newBufferedReader(run), heads);
        }
        String last = "";
        while (!heads.isEmpty()) {
            Run head = heads.remove();
            last = write(head.line(), last, out);
            next(head.in(), heads);
        }
    }

    private static void next(BufferedReader in, PriorityQueue<Run> heads) throws IOException {
        String line = in.readLine();
        if (line == null) {
            in.close();
        } else {
            heads.add(new Run(in, line));
        }
    }

    @Override
    public void close() {
        for (Path run : runs) {
            try {
                Files.deleteIfExists(run);
            } catch (IOException leftBehind) {
                run.toFile().deleteOnExit();
            }
        }
    }
}
