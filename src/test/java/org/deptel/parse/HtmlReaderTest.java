package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deptel.diag.Diagnostic;
import org.deptel.diag.DiagnosticKind;
import org.deptel.text.DateSource;
import org.deptel.text.Dated;
import org.deptel.text.Document;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.Note;
import org.deptel.text.PageBreak;
import org.deptel.text.Reference;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page prints what its volume codes: read, both are the same document. */
class HtmlReaderTest {
    private static final String TELEGRAM = """
            <div type="document" xml:id="d7" n="7">
            <head>7. Telegram From the <gloss type="from">Embassy in Utopia</gloss> to the <gloss type="to">Department of State</gloss><note n="1" type="source" xml:id="d7fn1">Source: Files, 764.00/12–2656. Top Secret. Drafted by Elm.</note></head>
            <pb n="540" xml:id="pg_540"/>
            <dateline><hi rend="italic"><placeName>Amaurot</placeName>, <date when="1956-12-26T22:00:00">December 26, 1956—10 p.m</date></hi>.</dateline>
            <p>1550. Deptel 764<note n="2" xml:id="d7fn2">See <ref target="#d5fn2">footnote 2, Document 5</ref>, and <ref target="frus1951v07p1#d3">this</ref>.</note> is use<pb n="541" xml:id="pg_541"/>ful
               as   <persName corresp="#p_E1">Elm</persName> said &amp; <hi rend="strong">wrote</hi>,<note n="*" xml:id="d7fn-sym1">A remark. [Footnote in the source text.]</note> on <ref target="#pg_12">page 12</ref>.</p>
            <p>It had [<hi rend="italic">less than 1 line not declassified</hi>] two parts:</p>
            <list><item>one, and</item><item>two.</item></list>
            <closer><signed><persName corresp="#p_O1">Oak</persName></signed></closer>
            <p>Attachment</p>
            <frus:attachment><head>Letter From President Rowan to Minister Ash</head><p>Dear Minister:</p></frus:attachment>
            </div>
            """;
    private static final String CONVERSATION = """
            <div type="document" xml:id="d8" n="8">
            <head>8. Memorandum of Conversation, Amaurot, May 4, 1957<note n="1" xml:id="d8fn1">[Source: Files, Lot 1 D 1. Secret.]</note></head>
            <list type="subject"><head>SUBJECT</head><item>Forests</item></list>
            <list type="participants"><head>PARTICIPANTS</head>
            <item><list><head><hi rend="italic">Utopia</hi></head><item>Minister Elm<note n="2" xml:id="d8fn2">Arrived late.</note></item><item>Mr. Oak, interpreter</item></list></item>
            <item><list><head>U.S.</head><item>The Secretary</item></list></item></list>
            <p>They spoke of forests.</p>
            <table><row><cell>Oaks</cell><cell>12</cell></row></table>
            </div>
            """;
    private static final String OLD_TELEGRAM = """
            <div type="document" xml:id="d9" n="9">
            <note rend="inline" type="source">891.00/1–1648: Telegram</note>
            <head><hi rend="italic">The Minister in Utopia ( <persName type="from">Childe</persName> ) to the Secretary of State</hi><note n="1" xml:id="d9fn1">Repeated to Oslo.</note></head>
            <opener><dateline rendition="#right">[<placeName>Amaurot</placeName>,] <date when="1948-10-20">October 20, 1948</date>.</dateline><seg rendition="#left">secret us urgent</seg></opener>
            <p>76. Saw him.</p>
            </div>
            """;
    private static final String FRAME =
            "<html><head><link rel=\"canonical\" href=\"https://history.state.gov/historicaldocuments/frus1955v01/%s\"></head>"
                    + "<body><div id=\"content-inner\"><div class=\"content\">%s</div></div></body></html>";

    @TempDir
    Path folder;

    private Path volume(String... documents) throws IOException {
        String xml =
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:frus=\"http://history.state.gov/frus/ns/1.0\"><text><body>"
                        + String.join("", documents) + "</body></text></TEI>";
        return Files.writeString(folder.resolve("frus1955v01.xml"), xml);
    }

    private Path pages(Path volume) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        SavedPage.save(volume, pages);
        return pages;
    }

    private static void same(Document page, Document coded) {
        assertThat(page.id()).isEqualTo(coded.id());
        assertThat(page.text()).isEqualTo(coded.text());
        assertThat(page.blocks()).isEqualTo(coded.blocks());
        assertThat(page.notes()).isEqualTo(coded.notes());
        assertThat(page.references()).isEqualTo(coded.references());
        assertThat(page.pages()).isEqualTo(coded.pages());
        assertThat(page.interventions()).isEqualTo(coded.interventions());
        assertThat(page.parts()).isEqualTo(coded.parts());
        assertThat(page.header()).isEqualTo(coded.header());
    }

    @Test
    void a_page_gives_the_document_that_its_volume_gives() throws IOException {
        Path volume = volume(TELEGRAM, CONVERSATION, OLD_TELEGRAM);
        Reading coded = Reading.of(volume);
        Reading pages = Reading.of(pages(volume));
        assertThat(pages.diagnostics()).isEmpty();
        assertThat(pages.documents()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            same(pages.documents().get(i), coded.documents().get(i));
        }
    }

    @Test
    void the_pages_of_the_sample_volume_give_its_documents() throws IOException {
        Path volume = folder.resolve("constructed-sample-1959.xml");
        try (InputStream sample = HtmlReaderTest.class.getResourceAsStream("/samples/constructed-sample-1959.xml")) {
            Files.copy(java.util.Objects.requireNonNull(sample), volume);
        }
        for (Document coded : Reading.of(volume).documents()) {
            Path page = folder.resolve("frus1959-" + coded.id().local() + ".html");
            String printed = java.util.Objects.requireNonNull(
                    SavedPage.of(volume).get(coded.id().local()));
            Files.writeString(page, printed.replace("constructed-sample-1959", "frus1959"));
            Document read = Reading.of(page).documents().get(0);
            assertThat(read.text()).isEqualTo(coded.text());
            assertThat(read.blocks()).isEqualTo(coded.blocks());
            Dated dated = coded.header().dated();
            if (dated != null && dated.source() == DateSource.PLACE_IN_VOLUME) {
                // a page alone does not know its neighbours
                assertThat(read.header().dated()).isNull();
                assertThat(read.header().dated(dated)).isEqualTo(coded.header());
            } else {
                assertThat(read.header()).isEqualTo(coded.header());
            }
            assertThat(read.references()).isEqualTo(coded.references());
        }
    }

    @Test
    void what_a_page_prints_is_read_and_its_frame_is_not() throws IOException {
        Document d = Reading.of(pages(volume(TELEGRAM))).documents().get(0);
        assertThat(d.text()).doesNotContain("Home", "Persons", "Somebody Else", "Public Affairs", "↩", "[Page");
        assertThat(d.id()).hasToString("frus1955v01/d7");
        assertThat(d.header().number()).isEqualTo("7");
        assertThat(d.header().message().number()).isEqualTo("1550");
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1956-12-26T22:00:00");
        assertThat(d.header().sender().orElseThrow().office()).isEqualTo("Embassy in Utopia");
        assertThat(d.header().source().classification()).isEqualTo("Top Secret");
        assertThat(d.pages()).extracting(PageBreak::number).containsExactly("540", "541");
    }

    @Test
    void footnotes_go_back_to_their_marks() throws IOException {
        Document d = Reading.of(pages(volume(TELEGRAM))).documents().get(0);
        assertThat(d.notes()).extracting(Note::zone).startsWith(Zone.SOURCE_NOTE, Zone.FOOTNOTE);
        assertThat(d.text().substring(0, d.notes().get(1).anchor())).endsWith("Deptel 764");
        assertThat(d.notes().get(2).original()).isTrue();
        assertThat(d.references())
                .extracting(Reference::collection, Reference::document, Reference::note, Reference::page)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("", "d5", "2", ""),
                        org.assertj.core.groups.Tuple.tuple("frus1951v07p1", "d3", "", ""),
                        org.assertj.core.groups.Tuple.tuple("", "", "", "12"));
    }

    @Test
    void names_are_marked_without_the_links_that_pages_do_not_print() throws IOException {
        Document d = Reading.of(pages(volume(TELEGRAM))).documents().get(0);
        assertThat(d.marks())
                .filteredOn(m -> m.kind() == MarkKind.PERSON)
                .extracting(MarkedName::target)
                .containsOnly("");
    }

    @Test
    void the_volume_of_a_page_has_its_title_and_no_lists() throws IOException {
        Reading reading = Reading.of(pages(volume(TELEGRAM)));
        assertThat(reading.volumes()).hasSize(1);
        assertThat(reading.volumes().get(0).id()).isEqualTo("frus1955v01");
        assertThat(reading.volumes().get(0).title()).isEqualTo("Title of the volume");
        assertThat(reading.volumes().get(0).persons()).isEmpty();
    }

    @Test
    void notes_that_are_numbered_by_the_sites_store_get_the_ids_of_the_edition() throws IOException {
        Document d = page(
                "d3",
                "<h3 class=\"tei-head6\">3. Letter From Elm to Oak<span id=\"fnref:1.5.4\"><a class=\"note\" rel=\"footnote\" href=\"#fn:1.5.4\">1</a></span></h3>"
                        + "<p class=\"tei-p3\">Dear Oak.</p><div class=\"footnotes\"><ol><li class=\"footnote\" id=\"fn:1.5.4\" value=\"1\">"
                        + "<span class=\"fn-content\">Source: Files. Secret.</span> <a class=\"fn-back\" href=\"#fnref:1.5.4\">↩</a></li></ol></div>");
        assertThat(d.notes()).extracting(Note::id).containsExactly("d3fn1");
        assertThat(d.notes().get(0).zone()).isEqualTo(Zone.SOURCE_NOTE);
        assertThat(d.text()).endsWith("Source: Files. Secret.");
    }

    @Test
    void classes_unknown_to_deptel_keep_their_words() throws IOException {
        Document d = page(
                "d3",
                "<h3 class=\"tei-head7\">[Document 3]</h3><h3 class=\"tei-head7\">Paper</h3><p class=\"new\">One <em class=\"tei-uhOh1\">two</em> <i>three</i>.</p>"
                        + "<section class=\"also-new\"><p>Four</p></section>");
        assertThat(d.text().lines()).containsExactly("Paper", "One two three.", "Four");
        assertThat(d.header().number()).isEqualTo("3");
    }

    @Test
    void a_note_without_a_mark_is_kept_at_the_end() throws IOException {
        Document d = page(
                "d3",
                "<h3 class=\"tei-head7\">3. Paper</h3><p>One.</p><div class=\"footnotes\"><ol><li class=\"footnote\" id=\"fn:d3fn9\" value=\"9\">Lost.</li></ol></div>");
        assertThat(d.text()).endsWith("One.\nLost.");
    }

    private Document page(String local, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("page.htm"), FRAME.formatted(local, content));
        return Reading.of(file).documents().get(0);
    }

    @Test
    void a_page_that_does_not_say_where_it_stood_is_called_after_its_file() throws IOException {
        String page = "<div class=\"content\"><h3 class=\"tei-head7\">3. Paper</h3><p>One.</p></div>";
        Files.writeString(folder.resolve("frus1955-57v25_d219.html"), page);
        Files.writeString(folder.resolve("My Paper.html"), page);
        assertThat(Reading.of(folder).documents())
                .extracting(d -> d.id().toString())
                .containsExactly("frus1955-57v25/d219", "text/my-paper");
    }

    @Test
    void a_page_of_a_volume_that_is_read_whole_is_passed_over() throws IOException {
        Path volume = volume(TELEGRAM);
        pages(volume);
        Reading reading = Reading.of(folder);
        assertThat(reading.documents()).hasSize(1);
        assertThat(reading.diagnostics()).extracting(Diagnostic::kind).containsExactly(DiagnosticKind.REPEATED_PAGE);
    }

    @Test
    void a_page_saved_twice_is_read_once() throws IOException {
        Path pages = pages(volume(TELEGRAM));
        String page = Files.readString(pages.resolve("frus1955v01-d7.html"));
        Files.writeString(pages.resolve("again.html"), page.replace("Home", "Start"));
        Reading reading = Reading.of(pages);
        assertThat(reading.documents()).hasSize(1);
        assertThat(reading.diagnostics()).extracting(Diagnostic::kind).containsExactly(DiagnosticKind.REPEATED_PAGE);
    }

    @Test
    void pages_without_a_document_and_spoilt_ones_cost_themselves_only() throws IOException {
        Path pages = pages(volume(TELEGRAM));
        Files.writeString(
                pages.resolve("a-404.html"),
                "<html><body><div class=\"content\"><h1>Not found</h1></div></body></html>");
        Files.writeString(
                pages.resolve("b-chapter.html"),
                FRAME.formatted("ch1", "<h2 class=\"tei-head7\">Chapter</h2><p>d1</p>"));
        Files.write(pages.resolve("c-latin.html"), "<p>Chargé</p>".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(pages.resolve("d-blank.html"), " \n ");
        Files.write(pages.resolve("e-empty.html"), new byte[0]);
        Reading reading = Reading.of(pages);
        assertThat(reading.documents()).hasSize(1);
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::kind)
                .containsExactlyInAnyOrder(
                        DiagnosticKind.NOT_A_DOCUMENT,
                        DiagnosticKind.NOT_A_DOCUMENT,
                        DiagnosticKind.WRONG_ENCODING,
                        DiagnosticKind.EMPTY_FILE,
                        DiagnosticKind.EMPTY_FILE);
    }

    @Test
    void elements_nested_beyond_all_print_are_flattened() throws IOException {
        Path file = Files.writeString(
                folder.resolve("deep.html"),
                FRAME.formatted("d3", "<h3 class=\"tei-head7\">3. Paper</h3>" + "<div>".repeat(3000) + "bottom"));
        Reading reading = Reading.of(file);
        assertThat(reading.diagnostics()).extracting(Diagnostic::kind).containsExactly(DiagnosticKind.DEEP_NESTING);
        assertThat(reading.documents().get(0).text()).contains("bottom");
    }
}
