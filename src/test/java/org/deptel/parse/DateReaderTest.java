package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.deptel.text.Dated;
import org.deptel.text.Document;
import org.deptel.text.Part;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates a paper by what it prints; all papers here were made for the test. */
class DateReaderTest {
    private static final String TELEGRAM_IN = "1. Telegram From the Embassy in Utopia to the Department of State";
    private static final String TELEGRAM_OUT = "1. Telegram From the Department of State to the Embassy in Utopia";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Amaurot, December 26, 1956—10 p.m.                | 1956-12-26T22:00:00
            Amaurot, December 26, 1956, noon.                 | 1956-12-26T12:00:00
            Amaurot, December 26, 1956, midnight.             | 1956-12-26T00:00:00
            Amaurot, March 1, 1967, 0930Z.                    | 1967-03-01T09:30:00Z
            Amaurot, June 24, 1962, 3:15–4:10 p.m.            | 1962-06-24T15:15:00
            Amaurot, 24 April 1948.                           | 1948-04-24
            Amaurot, January 9,1953.                          | 1953-01-09
            Amaurot, December 30 and 31, 1957.                | 1957-12-30/1957-12-31
            Amaurot, September 2/3, 1957.                     | 1957-09-02/1957-09-03
            Amaurot, September 19–21, 1957.                   | 1957-09-19/1957-09-21
            Amaurot, December 30, 1957–January 2, 1958.       | 1957-12-30/1958-01-02
            [Amaurot, May 1957.]                              | 1957-05
            [Amaurot,] October 20, 1948.                      | 1948-10-20
            [Amaurot, undated.]                               | nothing
            """)
    void a_dateline_is_read_no_finer_than_it_is_printed(String dateline, String edtf) throws IOException {
        Document d = Reading.document(
                folder, "<head>" + TELEGRAM_IN + "</head><dateline>" + dateline + "</dateline><p>5. Text.</p>");
        assertThat(d.header().when().map(Object::toString).orElse("nothing")).isEqualTo(edtf);
        assertThat(d.header().dateline()).isEqualTo(dateline);
    }

    @Test
    void a_year_that_is_not_printed_is_taken_from_the_code() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>" + TELEGRAM_IN
                        + "</head><dateline>Amaurot, <date when=\"1948-10-20\">October 20</date>.</dateline><p>5. Text.</p>");
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1948-10-20");
    }

    @Test
    void a_telegram_that_comes_in_bears_its_day_in_the_number_of_its_file() throws IOException {
        assertThat(shown(filed(TELEGRAM_IN, "5. Text.", ""))).isEqualTo("1956-12-26 FILE_NUMBER");
    }

    @ParameterizedTest(name = "“{0}”, note “{1}”: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            5. We agree.                |                                       | 1956-12-26
            5. Your telegram 9 received.|                                       | 1956-12
            5. We agree.                | In telegram 9, December 26, he asked. | 1956-12
            """)
    void a_telegram_that_goes_out_may_be_filed_with_the_one_it_answers(String text, String note, String edtf)
            throws IOException {
        assertThat(filed(TELEGRAM_OUT, text, note == null ? "" : note).when().edtf())
                .isEqualTo(edtf);
    }

    @Test
    void no_number_of_a_file_makes_a_day_of_an_undated_paper() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>" + TELEGRAM_IN
                        + "<note n=\"1\" type=\"source\">Source: Department of State, Central Files, 764.00/12–2656. Secret.</note></head>"
                        + "<dateline>[Amaurot, undated.]</dateline><p>5. Text.</p>");
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1956-12");
    }

    @Test
    void a_form_says_its_date() throws IOException {
        Document d = Reading.document(
                folder, "<head>1. Memorandum of Conversation</head><p>DATE: May 5, 1959</p><p>They talked.</p>");
        assertThat(shown(dated(d))).isEqualTo("1959-05-05 BODY");
    }

    @Test
    void a_line_of_place_and_date_above_the_text_is_a_dateline_though_unmarked() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>" + TELEGRAM_OUT + "</head><p>secret</p><p>Washington, May 5, 1959—7 p.m.</p><p>5. Text.</p>");
        assertThat(shown(dated(d))).isEqualTo("1959-05-05T19:00:00 DATELINE");
    }

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [Amaurot ,] May 5, 1959.                       | 1959-05-05 Amaurot
            Amaurot May 5, 1959, 9:30 a.m.–noon.           | 1959-05-05T09:30:00 Amaurot
            Rio de Amaurot, 5 May 1959.                    | 1959-05-05 Rio de Amaurot
            USDel/MC/12 Amaurot, May 5, 1959, 1830Z.       | 1959-05-05T18:30:00Z Amaurot
            Amaurot, May 5–6, 1959.                        | 1959-05-05/1959-05-06 Amaurot
            On May 5, 1959, the Ambassador saw the Prince. | nothing
            May 5, 1959, was a day of rest in Amaurot.     | nothing
            The letter of May 5, 1959.                     | nothing
            """)
    void a_dateline_that_loses_its_mark_still_dates_and_places_the_paper(String line, String dated) throws IOException {
        Document d = Reading.document(
                folder, "<head>1. Memorandum of Conversation</head><p>" + line + "</p><p>They talked.</p>");
        assertThat(d.header().when().map(w -> w + " " + d.header().place()).orElse("nothing"))
                .isEqualTo(dated);
    }

    @Test
    void the_days_of_a_conference_are_not_those_of_a_talk_held_at_it() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>1. Memorandum of Conversation</head><p>MEETING OF THE UTOPIAN COUNCIL</p><p>Amaurot, May 5–9, 1959</p><p>They talked.</p>");
        assertThat(d.header().when()).isEmpty();
    }

    @Test
    void a_measure_may_take_the_mark_from_a_dateline_and_leave_its_words() throws IOException {
        Document d = Reading.document(
                ParseOptions.BLIND.with(Datelines.UNMARKED),
                folder,
                "<head>" + TELEGRAM_OUT
                        + "</head><opener><dateline><placeName>Amaurot</placeName>, <date when=\"1959-05-05\">May 5, 1959</date>.</dateline><seg>secret</seg></opener><p>5. Text.</p>");
        assertThat(d.blocks()).noneMatch(b -> b.zone() == Zone.DATELINE);
        assertThat(shown(dated(d))).isEqualTo("1959-05-05 DATELINE");
        assertThat(dated(d).reason()).contains("not marked");
        assertThat(d.header().source().classification()).isEqualTo("Secret");
    }

    @Test
    void a_message_was_sent_when_it_was_received_or_little_before() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>" + TELEGRAM_IN
                        + "<note n=\"1\" type=\"source\">Source: Utopian Archives. Secret. Received at 9:55 p.m., June 3, 1962.</note></head><p>5. Text.</p>");
        assertThat(shown(dated(d))).isEqualTo("1962-06-01/1962-06-03 RECEIVED_TIME");
    }

    @Test
    void an_editorial_note_has_no_date_though_it_narrates_many() throws IOException {
        Document d = Reading.document(
                folder, "<head>1. Editorial Note</head><p>On May 5, 1959, they met. On May 6 they parted.</p>");
        assertThat(d.header().when()).isEmpty();
    }

    @Test
    void the_date_of_an_enclosure_is_its_own() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>1. Letter From the Ambassador in Utopia (Rowan) to the Secretary of State</head><dateline>Amaurot, May 5, 1959.</dateline>"
                        + "<p>Dear Sir:</p><p>[Enclosure]</p><p>Memorandum by the Second Secretary of the Embassy (Oak)</p><p>Amaurot, April 9, 1959.</p><p>Text.</p>");
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1959-05-05");
        assertThat(d.parts()).singleElement().satisfies(p -> {
            assertThat(p.when().orElseThrow().edtf()).isEqualTo("1959-04-09");
            assertThat(p.parties().from().get(0).person()).isEqualTo("Oak");
        });
    }

    @Test
    void an_enclosure_that_is_coded_as_one_needs_no_label() throws IOException {
        Document d = Reading.document(
                folder,
                "<head>The Ambassador in Utopia (Rowan) to the Secretary of State</head><opener><dateline>Amaurot, May 5, 1959.</dateline></opener><p>Sir:</p>"
                        + "<attachment><head>Draft Proclamation</head><opener><dateline>[Amaurot,] April 9, 1959.</dateline></opener><p>Text.</p></attachment>"
                        + "<attachment><opener><seg>[Annex]</seg></opener><p>More text.</p></attachment>");
        assertThat(d.header().when().orElseThrow().edtf()).isEqualTo("1959-05-05");
        assertThat(d.parts()).extracting(Part::label).containsExactly("Attachment", "Annex");
        assertThat(d.parts().get(0).title()).isEqualTo("Draft Proclamation");
        assertThat(d.parts().get(0).when().orElseThrow().edtf()).isEqualTo("1959-04-09");
    }

    private Dated filed(String head, String text, String note) throws IOException {
        String footnote = note.isEmpty() ? "" : "<note n=\"2\" xml:id=\"d7fn2\">" + note + "</note>";
        return dated(Reading.document(
                folder,
                "<head>" + head
                        + "<note n=\"1\" type=\"source\">Source: Department of State, Central Files, 764.00/12–2656. Secret.</note></head><p>"
                        + text + footnote + "</p>"));
    }

    private static Dated dated(Document d) {
        Dated dated = d.header().dated();
        assertThat(dated).isNotNull();
        return java.util.Objects.requireNonNull(dated);
    }

    private static String shown(Dated dated) {
        return dated.when().edtf() + " " + dated.source();
    }
}
