package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of which the edition prints only a citation, and those it may not print at all. */
class CitationReaderTest {
    private static final String IMAGES =
            "<frus:file xmlns:frus=\"http://history.state.gov/frus/ns/1.0\" id=\"0275\" path=\"0004/0034.tif\"/>"
                    + "<frus:pdf xmlns:frus=\"http://history.state.gov/frus/ns/1.0\" bytes=\"311726\" readable=\"304 KB\"/>";

    @TempDir
    Path folder;

    private Document cited(String citation) throws IOException {
        return Reading.document(folder, "<head>" + citation + "</head>" + IMAGES);
    }

    @Test
    void a_cited_telegram_has_number_sender_subject_marking_and_archive() throws IOException {
        Document d = cited("13. Telegram 2888 from Amaurot, May 24. Views of U.S. foresters on the new oak tax."
                + " Confidential. 3 pp. Department of Trees, Central Files, 397.56/5–2461.");
        Header h = d.header();
        assertThat(h.kind()).isEqualTo(DocumentKind.TELEGRAM);
        assertThat(h.title()).isEqualTo("Telegram 2888 from Amaurot, May 24");
        assertThat(h.message().number()).isEqualTo("2888");
        assertThat(h.parties().from()).extracting(Party::printed).containsExactly("Amaurot");
        assertThat(h.subject()).isEqualTo("Views of U.S. foresters on the new oak tax");
        assertThat(h.source().classification()).isEqualTo("Confidential");
        assertThat(h.source().repository()).isEqualTo("Department of Trees, Central Files");
        assertThat(h.source().fileNumber()).isEqualTo("397.56/5–2461");
        assertThat(h.when().orElseThrow().edtf()).isEqualTo("1961-05-24");
        assertThat(h.withheld()).isEmpty();
        assertThat(d.text().lines()).hasSize(1);
    }

    @Test
    void a_citation_names_its_recipient() throws IOException {
        Header h = cited("21. Telegram 295 to Amaurot, July 28, 1961. Talks on forests. Secret. 4 pp. Files.")
                .header();
        assertThat(h.parties().to()).extracting(Party::printed).containsExactly("Amaurot");
        assertThat(h.message().number()).isEqualTo("295");
        Header memorandum = cited("5. Memorandum from Elm to Oak, April 13, 1961. Forests. Secret. 1 p. Files.")
                .header();
        assertThat(memorandum.kind()).isEqualTo(DocumentKind.MEMORANDUM);
        assertThat(memorandum.parties().from()).extracting(Party::printed).containsExactly("Elm");
        assertThat(memorandum.parties().to()).extracting(Party::printed).containsExactly("Oak");
    }

    @Test
    void a_cited_conversation_has_its_date_before_its_speakers() throws IOException {
        Document d =
                cited("23. Memorandum of conversation, February 20, 1961, between Secretary Elm and Ambassador Rowan."
                        + " Loans. Official Use Only. 2 pp. Files, Lot 1 D 1.");
        assertThat(d.header().kind()).isEqualTo(DocumentKind.MEMORANDUM_OF_CONVERSATION);
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1961-02-20");
        assertThat(d.header().parties().between())
                .extracting(p -> p.span().in(d.text()))
                .containsExactly("Secretary Elm", "Ambassador Rowan");
    }

    @Test
    void a_dateline_added_to_a_citation_dates_it_and_the_count_of_pages_is_no_text() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>14. Paper. Forests. Secret. 2 pp. Files.</head><dateline><date when=\"1963-07-20\">July 20, 1963</date></dateline>"
                        + "<page-count-according-to-citation>2</page-count-according-to-citation>" + IMAGES);
        assertThat(d.text().lines()).hasSize(2);
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1963-07-20");
        assertThat(d.header().subject()).isEqualTo("Forests");
    }

    @Test
    void cited_documents_may_have_letters_in_their_numbers() throws IOException {
        Path volume = Files.writeString(
                folder.resolve("frus1961v01.xml"),
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
                        + "<div type=\"document\" xml:id=\"d12a\" n=\"12a\"><head>12a. Letter from Elm to Oak, May 2, 1961. Trees. Secret. 1 p. Files.</head>"
                        + IMAGES
                        + "</div><div type=\"document\" xml:id=\"d13\" n=\"13\"><head>13. Paper, undated. Roots. 5 pp. Files.</head>"
                        + IMAGES.replace("0275", "0276") + "</div></body></text></TEI>");
        Reading reading = Reading.of(volume);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.documents())
                .extracting(d -> d.id().toString(), d -> d.header().number())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("frus1961v01/d12a", "12a"),
                        org.assertj.core.groups.Tuple.tuple("frus1961v01/d13", "13"));
        assertThat(reading.documents().get(0).header().kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(reading.documents().get(1).header().when()).isEmpty();
        Path pages = Files.createDirectories(folder.resolve("pages"));
        SavedPage.save(volume, pages);
        assertThat(Reading.of(pages).documents())
                .extracting(Document::header)
                .containsExactlyElementsOf(
                        reading.documents().stream().map(Document::header).toList());
    }

    @Test
    void a_printed_document_is_no_citation() throws IOException {
        Document d = Reading.document(
                folder, "<head>3. Report. Forests. Secret. 3 pp. Files.</head><p>The report is printed.</p>");
        assertThat(d.header().title()).isEqualTo("Report. Forests. Secret. 3 pp. Files.");
    }

    @Test
    void a_withheld_document_says_how_much_of_it_is_secret() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>15. Memorandum From Elm to Oak<note n=\"1\" type=\"source\">[Source: Files, Box 2. Secret. 2 pages of source text not declassified.]</note></head>"
                        + "<dateline><date when=\"1963-07-20\">July 20, 1963</date></dateline>");
        assertThat(d.header().withheld()).isEqualTo("2 pages");
        assertThat(d.header().kind()).isEqualTo(DocumentKind.MEMORANDUM);
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1963-07-20");
        Document line = Reading.document(
                folder,
                "<head>16. Letter From Elm to Oak</head><p>[<hi rend=\"italic\">1½ pages of source text not declassified</hi>]</p>");
        assertThat(line.header().withheld()).isEqualTo("1½ pages");
    }

    @Test
    void a_document_with_a_withheld_line_is_not_withheld() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>17. Letter From Elm to Oak</head><p>Dear Oak:</p><p>[1 line of source text not declassified]</p>");
        assertThat(d.header().withheld()).isEmpty();
    }
}
