package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deptel.text.Document;
import org.deptel.text.NameAt;
import org.deptel.text.SourceNote;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Source notes against labels made by reading a hundred of them, drawn at random over the volumes and the kinds of
 * papers. Prints recall and precision of every field.
 */
class SourceNoteLabelsTest {
    private static final Path VOLUMES = Path.of("../shared/frus/volumes");
    private static final double FLOOR = 0.97;
    private static final Map<String, Function<SourceNote, List<String>>> FIELDS = fields();

    /** Right ones, all that are labelled, all that were read. */
    private record Figures(int right, int labelled, int read, List<String> differing) {}

    private static Map<String, Function<SourceNote, List<String>>> fields() {
        Map<String, Function<SourceNote, List<String>>> fields = new LinkedHashMap<>();
        fields.put("classification", n -> one(n.classification()));
        fields.put("precedence", SourceNote::precedence);
        fields.put("handling", SourceNote::handling);
        fields.put("drafted", n -> names(n.drafted()));
        fields.put("cleared", n -> names(n.cleared()));
        fields.put("approved", n -> names(n.approved()));
        fields.put("repeated", SourceNote::repeatedTo);
        fields.put("received", n -> one(n.received()));
        fields.put("place", n -> one(n.meetingPlace()));
        fields.put("file", n -> one(n.fileNumber()));
        return fields;
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> names(List<NameAt> names) {
        return names.stream().map(NameAt::name).toList();
    }

    private static List<Map<String, String>> labels() throws IOException {
        try (InputStream in = SourceNoteLabelsTest.class.getResourceAsStream("/labels/source-notes.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] columns = lines.get(0).split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The volumes are read once for all tests. */
    private static final Map<String, SourceNote> READ = new HashMap<>();

    private static Map<String, SourceNote> notes(List<Map<String, String>> labels) {
        Map<String, SourceNote> notes = READ;
        if (!notes.isEmpty()) {
            return notes;
        }
        for (String volume :
                new TreeSet<>(labels.stream().map(r -> r.get("volume")).toList())) {
            for (Document d : Reading.of(VOLUMES.resolve(volume + ".xml")).documents()) {
                notes.put(d.id().toString(), d.header().source());
            }
        }
        return notes;
    }

    private static Figures figures(
            String field,
            Function<SourceNote, List<String>> value,
            List<Map<String, String>> labels,
            Map<String, SourceNote> notes) {
        int right = 0;
        int labelled = 0;
        int read = 0;
        List<String> differing = new ArrayList<>();
        for (Map<String, String> row : labels) {
            String id = row.get("volume") + "/" + row.get("doc");
            List<String> expected = Stream.of(row.getOrDefault(field, "").split("; "))
                    .filter(v -> !v.isEmpty())
                    .toList();
            List<String> found = value.apply(notes.get(id));
            right += (int) expected.stream().filter(found::contains).count();
            labelled += expected.size();
            read += found.size();
            if (!new TreeSet<>(expected).equals(new TreeSet<>(found))) {
                differing.add(id + " " + field + ": labelled " + expected + ", read " + found);
            }
        }
        return new Figures(right, labelled, read, differing);
    }

    private static void assumeVolumes() {
        boolean there = Files.isDirectory(VOLUMES);
        if (!there) {
            System.out.println("source notes not measured: there are no volumes in " + VOLUMES);
        }
        Assumptions.assumeTrue(there, "the volumes lie outside the project and are not there");
    }

    @Test
    void a_hundred_notes_are_read_as_a_reader_labelled_them() throws IOException {
        assumeVolumes();
        List<Map<String, String>> labels = labels();
        Map<String, SourceNote> notes = notes(labels);
        assertThat(labels).hasSize(100);
        FIELDS.forEach((field, value) -> {
            Figures f = figures(field, value, labels, notes);
            System.out.printf(
                    Locale.ROOT,
                    "source notes, %s: recall %d of %d, precision %d of %d%n",
                    field,
                    f.right(),
                    f.labelled(),
                    f.right(),
                    f.read());
            f.differing().forEach(System.out::println);
            assertThat((double) f.right() / f.labelled())
                    .as("recall of %s; %s", field, f.differing())
                    .isGreaterThanOrEqualTo(FLOOR);
            assertThat((double) f.right() / f.read())
                    .as("precision of %s; %s", field, f.differing())
                    .isGreaterThanOrEqualTo(FLOOR);
        });
    }

    @Test
    void archives_and_lots_stand_in_the_repository() throws IOException {
        assumeVolumes();
        List<Map<String, String>> labels = labels();
        Map<String, SourceNote> notes = notes(labels);
        for (Map<String, String> row : labels) {
            SourceNote note = notes.getOrDefault(row.get("volume") + "/" + row.get("doc"), SourceNote.NONE);
            assertThat(note.repository())
                    .as(row.get("volume") + "/" + row.get("doc"))
                    .startsWith(row.get("archive"))
                    .contains(row.get("lot"));
        }
    }
}
