package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and speakers that the head, the two sides of a record, or the words around a quotation explain. */
class HeadsAndSidesTest {
    @TempDir
    Path folder;

    private Telling paper(String head, String town, String body) throws IOException {
        return Telling.of(
                folder,
                "<head>7. " + head + "</head><dateline><placeName>" + town
                        + "</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline>" + body);
    }

    @Test
    void an_embassy_in_germany_sits_in_the_state_to_which_an_ambassador_is_accredited() throws IOException {
        Telling t = paper(
                "Telegram From the Department of State to the Embassy in Germany",
                "Washington",
                "<p>12. We are not clear as to Chancellor’s thinking.</p>");
        assertThat(t.who("Chancellor")).isEqualTo("adenauer-konrad");
    }

    @Test
    void a_mission_at_berlin_is_not_headed_by_the_ambassador() throws IOException {
        assertThat(paper(
                                "Telegram From the Mission at Berlin to the Department of State",
                                "Berlin",
                                "<p>12. I saw nobody.</p>")
                        .who("I saw"))
                .isEqualTo("open");
    }

    @Test
    void an_officer_of_an_embassy_means_its_ambassador() throws IOException {
        assertThat(paper(
                                "Letter From the Deputy Chief of Mission in Japan (Oak) to the Director (Ash)",
                                "Tokyo",
                                "<p>This was reported to me and the Ambassador.</p>")
                        .who("Ambassador."))
                .isEqualTo("macarthur-douglas");
    }

    @Test
    void a_high_commissioner_is_the_one_at_the_post_and_not_his_colleague_elsewhere() throws IOException {
        Telling t = Telling.of(
                folder,
                "<head>7. Telegram From the Embassy in Cyprus to the Department of State</head>"
                        + "<dateline><placeName>Nicosia</placeName>, <date when=\"1963-12-22\">December 22, 1963</date>.</dateline>"
                        + "<p>12. British High Commissioner was alarmed.</p>");
        assertThat(t.who("High Commissioner")).isEqualTo("open");
    }

    @Test
    void a_title_in_a_series_is_not_that_of_the_next_man() throws IOException {
        Telling t = paper(
                "Memorandum by the Director (Ash)",
                "Washington",
                "<p>The talk was attended by the President, Dulles, Elm, and others.</p>");
        assertThat(t.who("President, Dulles")).isEqualTo("p_I1");
    }

    @Test
    void the_only_king_of_whom_a_paper_can_speak_is_the_king() throws IOException {
        Telling t = paper(
                "Memorandum by the Director (Ash)",
                "Washington",
                "<p>Aid to Morocco and Poland was discussed.</p><p>The request of the King was granted.</p>");
        assertThat(t.who("King was")).isEqualTo("mohammed-v");
    }

    @Test
    void the_shah_is_the_one_of_the_only_state_that_had_one() throws IOException {
        assertThat(paper("Memorandum by the Director (Ash)", "Washington", "<p>Nothing was said to the Shah.</p>")
                        .who("Shah"))
                .isEqualTo("mohammad-reza-pahlavi");
    }

    @Test
    void the_speaker_of_a_quotation_may_be_named_behind_it() throws IOException {
        Telling t = paper(
                "Editorial Note",
                "Washington",
                "<p>In his telegram of March 2, Ambassador Elm spoke of the visit. “I believe it came too late,” he noted, “by weeks.”</p>");
        assertThat(t.who("I believe")).isEqualTo("p_E1");
    }

    @Test
    void you_among_several_is_he_who_speaks_before_and_after() throws IOException {
        Telling t = paper(
                "Memorandum of Conversation",
                "Washington",
                "<p>Mr. Mikov: We met.</p><p>Mr. Elm: That is known to you.</p><p>Mr. Mikov: So it is.</p>"
                        + "<p>Mr. Dulles: It is late.</p><p>Mr. Mikov: Yes.</p>");
        assertThat(t.who("you")).isEqualTo("p_M1");
    }

    @Test
    void the_president_beside_the_prime_minister_is_that_of_the_host_if_it_has_one() throws IOException {
        String told =
                "<p>12. Both President and Prime Minister were alarmed. President Eisenhower’s letter was welcome.</p>";
        assertThat(paper("Telegram From the Embassy in Indonesia to the Department of State", "Djakarta", told)
                        .who("President and"))
                .contains("sukarno");
        assertThat(paper("Telegram From the Embassy in the United Kingdom to the Department of State", "London", told)
                        .who("President and"))
                .isEqualTo("p_I1");
    }

    @Test
    void an_emissary_of_the_president_wrote_of_his_call_and_not_the_president() throws IOException {
        Telling t = paper(
                "Memorandum of Telephone Conversation Between President Eisenhower’s Special Emissary (Elm) and Finnish President Arbor",
                "London",
                "<p>I reached him at his hotel. President Arbor said that he was well.</p>");
        assertThat(t.who("I reached")).isNotEqualTo("p_I1");
        assertThat(t.met()).containsExactlyInAnyOrder("PRINCIPAL p_E1", "PRINCIPAL p_A1");
    }

    @Test
    void the_line_that_says_from_whom_a_telegram_is_names_who_writes() throws IOException {
        assertThat(paper(
                                "Telegram 625 From the Embassy in Norland to the White House",
                                "Norport",
                                "<p>FM: PARIS</p><p>FM: AMBASSADOR ELM NORPORT 625</p><p>I saw nobody.</p>")
                        .who("I saw"))
                .isEqualTo("p_E1");
    }
}
