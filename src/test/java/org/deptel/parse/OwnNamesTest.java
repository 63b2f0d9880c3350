package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.deptel.text.Document;
import org.deptel.text.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A volume that calls its documents, notes, persons and sections as it likes; everything in it was made for the test. */
class OwnNamesTest {
    private static final String NUMBERED = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><front>
            <div type="section" xml:id="persons"><head>Persons</head><list type="names">
            <item><persName xml:id="p_RG1">Rowan, George</persName>, Ambassador in Utopia</item></list></div>
            <div type="section" xml:id="terms"><head>Abbreviations</head><list type="terms">
            <item><term xml:id="t_UO1">UO</term>, Utopian Office</item></list></div></front><body>
            <div type="document" xml:id="d7" n="7"><head>7. Memorandum of Conversation</head><dateline>Amaurot, May 5, 1959.</dateline>
            <p>They talked.<note n="2" xml:id="d7fn2">See <ref target="#d8">Document 8</ref> and footnote 3, Document 8.</note></p>
            <p>Again.<note n="3" xml:id="d7fn3">See infra, and <ref target="#d8fn3">footnote 3, Document 8</ref>. See footnote 2 above.</note></p></div>
            <div type="document" xml:id="d8" n="8"><head>8. Memorandum of Conversation</head><dateline>Amaurot, May 6, 1959.</dateline>
            <p>[Here follows the same list of participants as Document 7.]</p>
            <p><persName corresp="#p_RG1">Rowan</persName> talked.<note n="3" xml:id="d8fn3">See Document 7 and supra.</note></p></div>
            </body></text></TEI>
            """;
    /** In this order: a name inside another one is replaced after it. */
    private static final List<String[]> OTHER_NAMES = List.of(
            new String[] {"d7fn2", "note.of.a"},
            new String[] {"d7fn3", "note.of.b"},
            new String[] {"d8fn3", "note.of.c"},
            new String[] {"\"d7\"", "\"zeta\""},
            new String[] {"\"d8\"", "\"alpha-2\""},
            new String[] {"#d8\"", "#alpha-2\""},
            new String[] {"p_RG1", "rowan"},
            new String[] {"t_UO1", "office"},
            new String[] {"xml:id=\"persons\"", "xml:id=\"who\""},
            new String[] {"xml:id=\"terms\"", "xml:id=\"what\""});

    @TempDir
    Path folder;

    @Test
    void persons_and_abbreviations_are_found_whatever_their_section_is_called() throws IOException {
        Reading named = named();
        assertThat(named.volumes().get(0).persons())
                .singleElement()
                .satisfies(p -> assertThat(p.id()).isEqualTo("rowan"));
        assertThat(named.volumes().get(0).terms())
                .singleElement()
                .satisfies(t -> assertThat(t.id()).isEqualTo("office"));
        assertThat(named.diagnostics()).isEmpty();
    }

    @Test
    void references_lead_to_the_same_documents_and_notes() throws IOException {
        List<String> numbered = references(read("numbered", NUMBERED).documents());
        assertThat(numbered).contains("d8", "d8/3", "d7/2", "d7");
        assertThat(references(named().documents()).stream()
                        .map(r -> r.replace("zeta", "d7").replace("alpha-2", "d8")))
                .containsExactlyElementsOf(numbered);
    }

    @Test
    void the_list_of_another_document_is_found_under_its_name() throws IOException {
        Document second = named().documents().get(1);
        assertThat(second.id().local()).isEqualTo("alpha-2");
        assertThat(Objects.requireNonNull(second.header().listElsewhere()).document())
                .isEqualTo("zeta");
    }

    @Test
    void a_reference_may_name_its_own_volume() throws IOException {
        Reading named = read("my-volume", otherNames().replace("\"#alpha-2\"", "\"my-volume#alpha-2\""));
        assertThat(references(named.documents())).contains("alpha-2");
    }

    @Test
    void years_that_a_citation_leaves_out_are_those_of_the_title() throws IOException {
        String titled = NUMBERED.replace(
                        "<text>",
                        "<teiHeader><title type=\"complete\">Foreign Relations of the United States, 1958–1960, Utopia, Volume XL</title></teiHeader><text>")
                .replace("See infra", "See volume XLI, Document 5, and infra");
        assertThat(read("utopian-papers", titled).documents().get(0).references())
                .anyMatch(r ->
                        r.collection().equals("frus1958-60v41") && r.document().equals("d5"));
    }

    private Reading named() throws IOException {
        return read("named", otherNames());
    }

    private static String otherNames() {
        String text = NUMBERED;
        for (String[] name : OTHER_NAMES) {
            text = text.replace(name[0], name[1]);
        }
        return text;
    }

    private Reading read(String volume, String text) throws IOException {
        Path file = folder.resolve(volume + ".xml");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return Reading.of(file);
    }

    private static List<String> references(List<Document> documents) {
        return documents.stream()
                .flatMap(d -> d.references().stream())
                .filter(r -> !r.document().isEmpty())
                .map(OwnNamesTest::shown)
                .toList();
    }

    private static String shown(Reference r) {
        return r.document() + (r.note().isEmpty() ? "" : "/" + r.note());
    }
}
