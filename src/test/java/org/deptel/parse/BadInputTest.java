package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.deptel.diag.Diagnostic;
import org.deptel.diag.DiagnosticKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final String DOCUMENT =
            "<div type=\"document\" xml:id=\"d%d\" n=\"%d\"><head>%d. Paper</head><p>Words.</p></div>";
    private static final String TEI = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>";

    @TempDir
    Path folder;

    @BeforeEach
    void one_good_telegram() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "1. Telegram From Here to There\n5. All is well.\n");
    }

    private Diagnostic only(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        Reading reading = Reading.of(folder);
        assertThat(reading.documents()).anyMatch(d -> d.text().contains("All is well."));
        assertThat(reading.diagnostics()).hasSize(1);
        assertThat(reading.diagnostics().get(0).toString()).contains(name);
        return reading.diagnostics().get(0);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_truncated_volume_keeps_the_documents_before_the_break() throws IOException {
        String volume = TEI + DOCUMENT.formatted(1, 1, 1) + "<div type=\"document\" xml:id=\"d2\"><head>2. Pap";
        Diagnostic d = only("cut.xml", utf8(volume));
        assertThat(d.kind()).isEqualTo(DiagnosticKind.MALFORMED_XML);
        assertThat(d.place()).startsWith("line ");
        assertThat(Reading.of(folder).documents()).hasSize(2);
    }

    @Test
    void a_web_page_named_xml_is_no_volume() throws IOException {
        assertThat(only("page.xml", utf8("<html><body>404 Not Found</body></html>"))
                        .kind())
                .isEqualTo(DiagnosticKind.NOT_TEI);
    }

    @Test
    void an_empty_file_is_said_to_be_empty() throws IOException {
        assertThat(only("empty.txt", new byte[0]).kind()).isEqualTo(DiagnosticKind.EMPTY_FILE);
    }

    @Test
    void bytes_that_are_no_text_are_not_read() throws IOException {
        assertThat(only("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})
                        .kind())
                .isEqualTo(DiagnosticKind.BINARY_FILE);
    }

    @Test
    void latin_1_is_refused_rather_than_guessed() throws IOException {
        assertThat(only("latin.txt", "Chargé d’affaires".replace('’', '\'').getBytes(StandardCharsets.ISO_8859_1))
                        .kind())
                .isEqualTo(DiagnosticKind.WRONG_ENCODING);
    }

    @Test
    void an_external_entity_is_refused_and_nothing_outside_is_read() throws IOException {
        Path secret = Files.writeString(folder.resolve(".secret"), "the secret words");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE TEI [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + TEI
                + "<div type=\"document\" xml:id=\"d1\"><head>1. Paper</head><p>&x;</p></div></body></text></TEI>";
        assertThat(only("entity.xml", utf8(xml)).kind()).isEqualTo(DiagnosticKind.FORBIDDEN_DTD);
        assertThat(Reading.of(folder).documents()).noneMatch(d -> d.text().contains("secret words"));
    }

    @Test
    void a_file_of_another_kind_is_passed_over_and_named() throws IOException {
        assertThat(only("notes.docx", utf8("x")).kind()).isEqualTo(DiagnosticKind.OTHER_FILE);
    }

    @Test
    void a_path_that_names_nothing_is_reported() {
        Reading reading = Reading.of(folder.resolve("nowhere"));
        assertThat(reading.diagnostics()).extracting(Diagnostic::kind).containsExactly(DiagnosticKind.NO_SUCH_FILE);
    }

    @Test
    void a_repeated_document_id_keeps_the_first() throws IOException {
        String volume = TEI + DOCUMENT.formatted(1, 1, 1) + DOCUMENT.formatted(1, 1, 1) + "</body></text></TEI>";
        assertThat(only("twice.xml", utf8(volume)).kind()).isEqualTo(DiagnosticKind.DUPLICATE_DOCUMENT);
    }

    @Test
    void elements_nested_beyond_all_print_are_flattened() throws IOException {
        String deep = "<hi>".repeat(5000) + "bottom" + "</hi>".repeat(5000);
        String volume = TEI + "<div type=\"document\" xml:id=\"d1\"><head>1. Paper</head><p>" + deep
                + "</p></div></body></text></TEI>";
        assertThat(only("deep.xml", utf8(volume)).kind()).isEqualTo(DiagnosticKind.DEEP_NESTING);
        assertThat(Reading.of(folder).documents()).anyMatch(d -> d.text().contains("bottom"));
    }

    @Test
    void a_hundred_thousand_footnotes_are_read() throws IOException {
        StringBuilder volume = new StringBuilder(TEI + "<div type=\"document\" xml:id=\"d1\"><head>1. Paper</head><p>");
        for (int i = 1; i <= 100_000; i++) {
            volume.append("w<note n=\"").append(i).append("\">n</note> ");
        }
        Files.writeString(folder.resolve("notes.xml"), volume + "</p></div></body></text></TEI>");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(Reading.of(folder).documents())
                        .anyMatch(d -> d.notes().size() == 100_000));
    }

    @Test
    void two_files_of_one_name_are_both_kept_unless_they_are_copies() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        Files.createDirectories(folder.resolve("c"));
        Files.writeString(folder.resolve("a/same.txt"), "1. Telegram\nOne.");
        Files.writeString(folder.resolve("b/same.txt"), "1. Telegram\nTwo.");
        Files.writeString(folder.resolve("c/same.txt"), "1. Telegram\nOne.");
        Reading reading = Reading.of(folder);
        assertThat(reading.documents()).hasSize(3);
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::kind)
                .containsExactlyInAnyOrder(DiagnosticKind.DUPLICATE_SOURCE, DiagnosticKind.SAME_SOURCE);
    }
}
