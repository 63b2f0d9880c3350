package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.deptel.diag.Diagnostic;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Severity;
import org.deptel.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand broken files, made from constructed ones with a fixed seed, the largest of them of fifty million bytes. None
 * may throw, none may hang (the time limit is a guard, no measure of speed), all fit into the heap of the tests (3 GB,
 * set in the pom), and a file that cannot be read costs one diagnostic, not a flood.
 */
class FuzzTest {
    private static final int LARGE_CASES = 8;
    private static final int SMALL_CASES = 1_000 - LARGE_CASES;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int LARGE = 50_000_000;
    private static final int MANY = 100_000;
    private static final int MOST_NOTES_OF_A_KIND = 5;
    private static final String OPEN = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
            + "<div type=\"document\" xml:id=\"d1\" n=\"1\"><head>1. Telegram From Here to There</head>";
    private static final String CLOSE = "</div></body></text></TEI>";
    private static final String PLAIN_HEAD = "1. Telegram From Here to There0\n";
    private static final String PLAIN_SOURCE = "  0. Source: Archive of Trees. Secret.\n";
    /** Has what readers look for inside a paragraph: dates, brackets, references, numbers. */
    private static final String WORDS =
            "On December 5, 1956 Elm met Oak5 [sic] in Oslo; see Document 5, vol. II, and ibid., p. 2. ";

    private static final Set<DiagnosticKind> WHOLE_FILE = EnumSet.of(
            DiagnosticKind.UNREADABLE_FILE,
            DiagnosticKind.EMPTY_FILE,
            DiagnosticKind.BINARY_FILE,
            DiagnosticKind.WRONG_ENCODING,
            DiagnosticKind.MALFORMED_XML,
            DiagnosticKind.FORBIDDEN_DTD,
            DiagnosticKind.NOT_TEI,
            DiagnosticKind.EMPTY_VOLUME,
            DiagnosticKind.NOT_A_DOCUMENT);

    @TempDir
    Path folder;

    private Reading read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> Reading.of(file), name);
        assertOneDiagnosticEach(reading, name);
        reading.documents().forEach(d -> assertSpansLieInText(d, name));
        Files.delete(file);
        return reading;
    }

    private Reading read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertOneDiagnosticEach(Reading reading, String what) {
        Map<DiagnosticKind, Long> kinds =
                reading.diagnostics().stream().collect(Collectors.groupingBy(Diagnostic::kind, Collectors.counting()));
        assertThat(kinds).as(what).doesNotContainKey(DiagnosticKind.INTERNAL);
        long whole =
                WHOLE_FILE.stream().mapToLong(k -> kinds.getOrDefault(k, 0L)).sum();
        assertThat(whole).as(what).isLessThanOrEqualTo(1);
        if (reading.documents().isEmpty()) {
            assertThat(reading.diagnostics())
                    .as(what + " gives no document and says why, once")
                    .hasSize(1);
        }
        kinds.forEach((kind, times) -> {
            if (kind.severity() == Severity.NOTE) {
                assertThat(times).as(what + " " + kind).isLessThanOrEqualTo(MOST_NOTES_OF_A_KIND);
            }
        });
    }

    private static void assertSpansLieInText(Document d, String what) {
        int length = d.text().length();
        assertThat(d.blocks()).as(what).allMatch(b -> b.span().end() <= length);
        assertThat(d.notes()).as(what).allMatch(n -> n.span().end() <= length && n.anchor() <= length);
        assertThat(d.header().source().drafted())
                .as(what)
                .allMatch(n -> n.span().in(d.text()).equals(n.name()));
    }

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String name : List.of(
                "constructed-sample-1959.xml", "constructed-sample-geneva.txt", "constructed-sample-helsinki.txt")) {
            try (InputStream in = FuzzTest.class.getResourceAsStream("/samples/" + name)) {
                seeds.add(in.readAllBytes());
            }
        }
        seeds.add((OPEN
                        + "<note type=\"source\">Source: Archive of Trees, 764.00/12–2656. Secret; Niact. Drafted by A. B. Elm"
                        + " (EUR) and Oak; cleared by Ash, and approved by Rowan. Received at 6 a.m. Repeated to Oslo.</note>"
                        + "<dateline><placeName>Oslo</placeName>, <date when=\"1956-12-26\">December 26, 1956—10 p.m.</date>"
                        + "</dateline><list type=\"participants\"><head>PARTICIPANTS</head><item>Mr. Elm</item></list>"
                        + "<p>5. Ref: Deptel 4. Elm met Oak.<note n=\"2\">See <ref target=\"#d2\">Document 2</ref>.</note>"
                        + " [1 line not declassified]</p><closer><signed>Elm</signed></closer>" + CLOSE)
                .getBytes(StandardCharsets.UTF_8));
        return seeds;
    }

    /** Cuts, swaps, repeats or spoils pieces, one to four times. */
    private static byte[] mutate(byte[] seed, List<byte[]> all, Random random) {
        byte[] bytes = seed.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 2; times--) {
            int from = random.nextInt(bytes.length);
            int to = from + random.nextInt(Math.min(bytes.length - from, 400) + 1);
            byte[] piece = Arrays.copyOfRange(bytes, from, to);
            bytes = switch (random.nextInt(6)) {
                case 0 -> joined(bytes, 0, from, new byte[0], to);
                case 1 -> Arrays.copyOf(bytes, from);
                case 2 -> joined(bytes, 0, from, repeated(piece, 1 + random.nextInt(200)), to);
                case 3 -> spoilt(bytes, from, random);
                case 4 -> joined(bytes, 0, from, all.get(random.nextInt(all.size())), to);
                default -> joined(bytes, 0, to, piece, random.nextInt(bytes.length));
            };
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] between, int rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, from, to - from);
        out.writeBytes(between);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }

    private static byte[] repeated(byte[] piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] spoilt(byte[] bytes, int at, Random random) {
        byte[] spoilt = bytes.clone();
        for (int i = at; i < Math.min(bytes.length, at + 1 + random.nextInt(5)); i++) {
            spoilt[i] = (byte) random.nextInt(256);
        }
        return spoilt;
    }

    @Test
    void the_heap_is_bounded() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(3L << 30);
    }

    @Test
    void mutated_files_cost_at_most_themselves() throws IOException {
        Random random = new Random(1948);
        List<byte[]> seeds = seeds();
        for (int i = 0; i < SMALL_CASES; i++) {
            int seed = random.nextInt(seeds.size());
            boolean xml = seed == 0 || seed == 3;
            read("case-" + i + (xml ? ".xml" : ".txt"), mutate(seeds.get(seed), seeds, random));
        }
    }

    @Test
    void a_hundred_thousand_levels_are_read_flat() throws IOException {
        Reading reading =
                read("deep.xml", OPEN + "<p>" + "<hi>".repeat(MANY) + "bottom" + "</hi>".repeat(MANY) + "</p>" + CLOSE);
        assertThat(reading.documents().get(0).text()).contains("bottom");
        assertThat(reading.diagnostics()).extracting(Diagnostic::kind).containsExactly(DiagnosticKind.DEEP_NESTING);
    }

    @Test
    void a_hundred_thousand_coded_footnotes_are_read() throws IOException {
        StringBuilder tei = new StringBuilder(OPEN + "<p>");
        for (int i = 1; i <= MANY; i++) {
            tei.append("word<note n=\"").append(i).append("\">See Document 5.</note> ");
        }
        Reading reading = read("notes.xml", tei + "</p>" + CLOSE);
        assertThat(reading.documents().get(0).notes()).hasSize(MANY);
    }

    @Test
    void a_hundred_thousand_printed_footnotes_are_read() throws IOException {
        StringBuilder print = new StringBuilder(PLAIN_HEAD);
        StringBuilder notes = new StringBuilder(PLAIN_SOURCE);
        for (int i = 1; i <= MANY; i++) {
            print.append("A word.").append(i % 1000).append('\n');
            notes.append("- A note.\n");
        }
        Reading reading = read("notes.txt", print.append(notes).toString());
        assertThat(reading.documents().get(0).notes()).hasSize(MANY + 1);
    }

    @Test
    void a_coded_paragraph_of_fifty_megabytes_is_read() throws IOException {
        Reading reading = read("long.xml", OPEN + "<p>" + WORDS.repeat(LARGE / WORDS.length()) + "</p>" + CLOSE);
        assertThat(reading.documents().get(0).text()).hasSizeGreaterThan(LARGE - 1000);
    }

    @Test
    void a_printed_paragraph_of_fifty_megabytes_is_read() throws IOException {
        String notes = "- A note.\n".repeat(5);
        Reading reading =
                read("long.txt", PLAIN_HEAD + WORDS.repeat(LARGE / WORDS.length()) + "\n" + PLAIN_SOURCE + notes);
        assertThat(reading.documents().get(0).text()).hasSizeGreaterThan(LARGE - 1000);
        assertThat(reading.documents().get(0).notes()).hasSize(6);
    }

    @Test
    void a_word_of_fifty_megabytes_is_read() throws IOException {
        Reading reading = read("word.xml", OPEN + "<p>" + "a".repeat(LARGE) + "</p>" + CLOSE);
        assertThat(reading.documents().get(0).text()).hasSizeGreaterThan(LARGE);
    }

    @Test
    void lists_without_end_are_read() throws IOException {
        String lists = "See Documents 1" + ", 2".repeat(MANY) + ". Repeated to " + "Oslo and ".repeat(MANY) + "Bonn. "
                + "1/2".repeat(MANY) + " " + "J.".repeat(MANY) + " See vol. E-" + "9".repeat(MANY) + ". ";
        String note = "<note n=\"1\" type=\"source\">Source: Archive, 764.00/" + "1–".repeat(MANY) + ". Repeated to "
                + "and ".repeat(MANY) + ". Drafted by " + "J.".repeat(MANY) + lists + "</note>";
        String link = "<ref target=\"#a" + "-b".repeat(MANY) + "\">" + lists + "</ref>";
        assertThat(read("lists.xml", OPEN + note + "<p>" + lists + link + "</p>" + CLOSE)
                        .documents())
                .hasSize(1);
        assertThat(read("lists.txt", PLAIN_HEAD + lists + "\n" + PLAIN_SOURCE + "- " + lists)
                        .documents())
                .hasSize(1);
    }
}
