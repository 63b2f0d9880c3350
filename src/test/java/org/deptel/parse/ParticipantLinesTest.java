package org.deptel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.deptel.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of participants that nobody coded as lists; all papers here were made for the test. */
class ParticipantLinesTest {
    private static final String HEAD = "<head>1. Memorandum of Conversation</head>";

    @TempDir
    Path folder;

    @Test
    void lines_under_the_word_participants_are_a_list_up_to_the_first_that_is_no_name() throws IOException {
        assertThat(
                        participants(
                                "<p>PARTICIPANTS:</p><p>United States</p><p>Ambassador George Rowan, Jr.</p><p>Paul Oak - Adviser</p>"
                                        + "<p>France</p><p>Foreign Minister Tilleul</p><p>Interpreter</p><p>PLACE: The Residence</p><p>Mr. Elm</p>"))
                .containsExactly(
                        "United States|Ambassador George Rowan, Jr.",
                        "United States|Paul Oak - Adviser",
                        "France|Foreign Minister Tilleul",
                        "France|Interpreter");
    }

    @Test
    void a_paragraph_that_names_in_a_row_who_was_present_is_a_list() throws IOException {
        assertThat(
                        participants(
                                "<p>Present at the 3rd meeting of the Board were the Chairman, presiding; Gen. Oak; and the Clerk (for Item 1)."
                                        + " Also present were the Treasurer; and Mr. Elm. There follows a summary.</p><p>Mr. Ash spoke.</p>"))
                .containsExactly(
                        "|the Chairman, presiding",
                        "|Gen. Oak",
                        "|the Clerk (for Item 1)",
                        "|the Treasurer",
                        "|Mr. Elm");
        assertThat(participants("<p>Present: Mr. Oak, Mr. Elm and Mr. Ash.</p>"))
                .containsExactly("|Mr. Oak", "|Mr. Elm", "|Mr. Ash");
        assertThat(participants("<p>Present indications are that Mr. Oak, Mr. Elm and others agree.</p>"))
                .isEmpty();
    }

    @Test
    void the_first_who_speaks_ends_the_list() throws IOException {
        assertThat(
                        participants(
                                "<p>Participants:</p><p>Mr. Oak</p><p>For the Treasury: Messrs. Elm and Ash</p><p>Mr. Oak: Shall we begin?</p><p>Mr. Elm</p>"))
                .containsExactly("|Mr. Oak", "|For the Treasury: Messrs. Elm and Ash");
        assertThat(participants("<p>Present:</p><p>Mr. Oak</p><p>Mr. Oak said that he was glad.</p>"))
                .containsExactly("|Mr. Oak");
    }

    @Test
    void a_table_is_a_list_too_and_a_column_of_companies_is_none() throws IOException {
        assertThat(participants("<table><row><cell>Participants:</cell><cell>Mr. Oak, First Secretary</cell></row>"
                        + "<row><cell/><cell>Mr. Elm, NE</cell><cell>Arboretum</cell></row><row><cell/><cell>Mr. Ash, NE</cell><cell>”</cell></row></table>"
                        + "<p>Mr. Oak called at his own request.</p>"))
                .containsExactly("|Mr. Oak, First Secretary", "|Mr. Elm, NE", "|Mr. Ash, NE");
    }

    @Test
    void a_list_in_an_enclosure_is_that_of_the_enclosure() throws IOException {
        String enclosed = "<p>Text.</p><p>Attachment</p><p>PARTICIPANTS</p><p>Mr. Oak</p><p>Mr. Elm</p>";
        assertThat(participants(enclosed)).isEmpty();
    }

    @Test
    void unless_the_paper_sends_its_reader_there() throws IOException {
        assertThat(
                        participants(
                                "<list type=\"participants\"><head>PARTICIPANTS</head><item>See attached list</item></list>"
                                        + "<p>They talked.</p><p>Attachment</p><p>LIST OF PARTICIPANTS</p><p>Mr. Oak</p><p>Mr. Elm</p>"))
                .contains("|Mr. Oak", "|Mr. Elm");
    }

    @Test
    void a_list_printed_nowhere_is_known_to_be_elsewhere() throws IOException {
        Document d = Reading.document(folder, HEAD + "<p>PARTICIPANTS: Listed on page 4</p><p>They talked.</p>");
        assertThat(d.header().participants()).isEmpty();
        assertThat(d.header().listElsewhere()).isNotNull();
    }

    @Test
    void a_pasted_page_has_its_list_in_lines() throws IOException {
        Document d = Reading.plain(
                folder,
                "1. Memorandum of Conversation",
                "Amaurot, May 5, 1959.",
                "PARTICIPANTS",
                "Mr. Oak",
                "Mr. Elm, NE",
                "They talked of this and that, and it was late.");
        assertThat(shown(d)).containsExactly("|Mr. Oak", "|Mr. Elm, NE");
    }

    private List<String> participants(String content) throws IOException {
        return shown(Reading.document(folder, HEAD + content));
    }

    private static List<String> shown(Document d) {
        return d.header().participants().stream()
                .map(p -> p.side() + "|" + p.text())
                .toList();
    }
}
