package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.deptel.text.DateSource;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.MarkKind;
import org.deptel.text.NameAt;
import org.deptel.text.Note;
import org.deptel.text.Participant;
import org.deptel.text.Reference;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All texts here were made for the test. */
class TeiReaderTest {
    @TempDir
    Path folder;

    private static final String LAYOUT_C = """
            <head>7. Telegram From the <gloss type="from">Embassy in Utopia</gloss> to the <gloss type="to">Department of State</gloss><note n="1" xml:id="d7fn1" type="source">Source: Files, 764.00/12–2656. Top Secret.</note></head>
            <dateline><hi rend="italic"><placeName>Amaurot</placeName>, <date when="1956-12-26T22:00:00">December 26, 1956—10 p.m</date></hi>.</dateline>
            <p>1550. Deptel 764<note n="2" xml:id="d7fn2">See <ref target="#d5fn2">footnote 2, Document 5</ref>.</note> is use<pb n="541"/>ful
               as   <persName corresp="#p_E1">Elm</persName> said.</p>
            <closer><signed><persName corresp="#p_O1">Oak</persName></signed></closer>
            """;

    @Test
    void layout_c_gives_one_line_a_paragraph_with_notes_at_the_end() throws IOException {
        Document d = Reading.document(folder, LAYOUT_C);
        assertThat(d.text().lines())
                .containsExactly(
                        "7. Telegram From the Embassy in Utopia to the Department of State",
                        "Amaurot, December 26, 1956—10 p.m.",
                        "1550. Deptel 764 is useful as Elm said.",
                        "Oak",
                        "Source: Files, 764.00/12–2656. Top Secret.",
                        "See footnote 2, Document 5.");
        assertThat(d.blocks())
                .extracting(b -> b.zone())
                .containsExactly(Zone.HEADING, Zone.DATELINE, Zone.BODY, Zone.CLOSER, Zone.SOURCE_NOTE, Zone.FOOTNOTE);
    }

    @Test
    void layout_c_gives_the_header() throws IOException {
        Document d = Reading.document(folder, LAYOUT_C);
        assertThat(d.header().number()).isEqualTo("7");
        assertThat(d.header().kind()).isEqualTo(DocumentKind.TELEGRAM);
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1956-12-26T22:00:00");
        assertThat(d.header().place()).isEqualTo("Amaurot");
        assertThat(d.header().message().number()).isEqualTo("1550");
        assertThat(d.header().signers()).extracting(NameAt::name).containsExactly("Oak");
        assertThat(d.header().source().classification()).isEqualTo("Top Secret");
    }

    @Test
    void a_note_is_attached_where_its_number_is_printed() throws IOException {
        Document d = Reading.document(folder, LAYOUT_C);
        Note second = d.notes().get(1);
        assertThat(d.text().substring(0, second.anchor())).endsWith("Deptel 764");
        assertThat(d.references())
                .extracting(Reference::document, Reference::note)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("d5", "2"));
    }

    @Test
    void marks_quote_the_words_they_mark() throws IOException {
        Document d = Reading.document(folder, LAYOUT_C);
        assertThat(d.marks().stream()
                        .filter(m -> m.kind() == MarkKind.PERSON)
                        .map(m -> m.span().in(d.text()) + m.target()))
                .containsExactly("Elmp_E1", "Oakp_O1");
    }

    @Test
    void hidden_markup_leaves_the_words_and_what_they_say() throws IOException {
        Document d = Reading.document(ParseOptions.BLIND, folder, LAYOUT_C);
        assertThat(d.text()).isEqualTo(Reading.document(folder, LAYOUT_C).text());
        assertThat(d.marks()).noneMatch(m -> m.kind() == MarkKind.PERSON);
        assertThat(d.header().sender().orElseThrow().office()).isEqualTo("Embassy in Utopia");
        assertThat(d.header().signers()).extracting(NameAt::name).containsExactly("Oak");
        assertThat(d.references()).extracting(Reference::document).containsExactly("d5");
    }

    @Test
    void layout_a_has_its_source_note_first_and_its_dateline_in_the_opener() throws IOException {
        Document d = Reading.document(folder, """
                <note rend="inline" type="source">891.00/1–1648: Telegram</note>
                <head><hi rend="italic">The Minister in Utopia ( <persName type="from">Childe</persName> ) to the Secretary of State</hi></head>
                <opener><dateline rendition="#right">[<placeName>Amaurot</placeName>,] <date when="1948-10-20">October 20, 1948</date>.</dateline><seg rendition="#left">secret us urgent</seg></opener>
                <p>76. Saw him.</p>
                """);
        assertThat(d.header().kind()).isEqualTo(DocumentKind.TELEGRAM);
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1948-10-20");
        assertThat(d.header().source().classification()).isEqualTo("Secret");
        assertThat(d.header().source().fileNumber()).isEqualTo("891.00/1–1648");
        assertThat(d.header().message().number()).isEqualTo("76");
        assertThat(d.header().sender().orElseThrow().person()).isEqualTo("Childe");
    }

    @Test
    void layout_b_has_its_number_in_the_head_and_its_marking_as_a_paragraph() throws IOException {
        Document d = Reading.document(folder, """
                <note rend="inline" type="source">894.245/9–2454: Telegram</note>
                <head>No. 807<lb/>The Ambassador in Utopia (<persName type="from">Rowan</persName>) to the Department of State</head>
                <dateline><placeName>Amaurot</placeName>, <date when="1954-09-24">September 24, 1954</date>.</dateline>
                <p rend="flushleft">confidential</p>
                <p>677. Text.</p>
                """);
        assertThat(d.header().kind()).isEqualTo(DocumentKind.TELEGRAM);
        assertThat(d.header().source().classification()).isEqualTo("Confidential");
        assertThat(d.header().message().number()).isEqualTo("677");
    }

    @Test
    void layout_d_prints_place_and_date_in_the_head() throws IOException {
        Document d = Reading.document(folder, """
                <head>20. Memorandum From the Director (Elm) to the President, Washington, February 3, 1970<note n="1" type="source">Source: Files. Secret.</note><note type="summary">An abstract.</note></head>
                <p>MEMORANDUM</p><p>Text.</p>
                """);
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1970-02-03");
        assertThat(d.header().dated()).extracting(x -> x.source()).isEqualTo(DateSource.HEADING);
        assertThat(d.header().place()).isEqualTo("Washington");
        assertThat(d.header().recipient().orElseThrow().office()).isEqualTo("President");
    }

    @Test
    void participants_come_with_their_sides() throws IOException {
        Document d = Reading.document(folder, """
                <head>9. Memorandum of Conversation</head>
                <list type="participants"><head>PARTICIPANTS</head>
                <item><list><head>Utopia</head><item>Minister Elm</item><item>Mr. Oak, interpreter</item></list></item>
                <item><list><head>U.S.</head><item>The Secretary</item></list></item></list>
                """);
        assertThat(d.header().participants())
                .extracting(Participant::side, Participant::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Utopia", "Minister Elm"),
                        org.assertj.core.groups.Tuple.tuple("Utopia", "Mr. Oak, interpreter"),
                        org.assertj.core.groups.Tuple.tuple("U.S.", "The Secretary"));
    }

    @Test
    void an_editorial_note_has_no_date_of_its_own() throws IOException {
        Document d = Reading.document(
                folder, "<head>5. Editorial Note</head><p>On May 1, 1955, and again in June 1956, they met.</p>");
        assertThat(d.header().kind()).isEqualTo(DocumentKind.EDITORIAL_NOTE);
        assertThat(d.header().dated()).isNull();
    }

    @Test
    void unknown_elements_keep_their_words() throws IOException {
        Document d = Reading.document(
                folder, "<head>5. Paper</head><p>One <uh-oh>two <deeper>three</deeper></uh-oh> four.</p>");
        assertThat(d.text()).contains("One two three four.");
    }
}
