package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.deptel.model.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was at the meeting that a record tells of, with a list of those present and without one. */
class AttendanceTest {
    private static final String TURNS = "<p>Mr. Dulles asked about the harvest. Mr. Mikov replied that it was poor.</p>"
            + "<p>Mr. Dulles said that he was sorry. Mr. Mikov asked for grain.</p>";
    private static final String SPOKEN_OF =
            "<p>Mr. Dulles had heard of Lloyd. He spoke of Lloyd and of what Lloyd wanted. It was said that Lloyd had left.</p>";
    private static final String PARTICIPANTS =
            "<list type=\"participants\"><head>PARTICIPANTS</head><item>Mr. Dulles</item><item>Mr. Mikov</item></list>";

    @TempDir
    Path folder;

    /** A record drafted by Elm. */
    private Telling record(String title, String content) throws IOException {
        return noted("Drafted by Elm.", title, content);
    }

    /** A record of which the source note says this. */
    private Telling noted(String note, String title, String content) throws IOException {
        return Telling.of(
                folder,
                "<head>7. " + title + "<note n=\"1\" type=\"source\" xml:id=\"d7fn1\">Source: Department of State,"
                        + " Central Files, 611.00/3–458. Secret. " + note + "</note></head>"
                        + "<dateline><placeName>Geneva</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline>"
                        + content);
    }

    @Test
    void who_drafted_a_record_without_a_list_was_there_to_hear_it() throws IOException {
        Telling t = record("Memorandum of Conversation", TURNS);
        assertThat(t.met()).containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1", "PRESENT p_E1");
        assertThat(t.evidence("p_E1")).contains("its drafter 1");
    }

    @Test
    void where_a_list_is_printed_drafting_is_not_attending() throws IOException {
        assertThat(record("Memorandum of Conversation", PARTICIPANTS + TURNS).met())
                .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1");
    }

    @Test
    void lines_below_a_list_that_are_each_about_one_man_belong_to_it() throws IOException {
        String below = "<p>Embassy in the Soviet Union:</p><p>Ambassador Elm, just returned</p><p>Mr. Lloyd—London</p>";
        assertThat(record("Memorandum of Conversation", PARTICIPANTS + below + TURNS)
                        .met())
                .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1", "PRINCIPAL p_E1", "PRINCIPAL p_L1");
    }

    @Test
    void captions_and_sentences_below_a_list_name_nobody_who_was_there() throws IOException {
        for (String caption : new String[] {
            "Talks with Lloyd", "Lloyd’s Plan", "Lloyd and the Harvest", "Lloyd", "Mr. Lloyd was late."
        }) {
            assertThat(record("Memorandum of Conversation", PARTICIPANTS + "<p>" + caption + "</p>" + TURNS)
                            .met())
                    .as(caption)
                    .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1");
        }
    }

    @Test
    void where_the_heading_says_between_whom_the_drafter_is_not_added() throws IOException {
        assertThat(record("Memorandum of Conversation Between Secretary of State Dulles and Mr. Mikov", TURNS)
                        .met())
                .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1");
    }

    @Test
    void who_drafts_what_was_said_over_the_telephone_was_not_called() throws IOException {
        assertThat(record("Memorandum of Telephone Conversation", TURNS).met())
                .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1");
    }

    @Test
    void the_words_of_the_talk_are_quoted_before_those_on_who_wrote_it_down() throws IOException {
        assertThat(record("Memorandum of Conversation", TURNS).quote())
                .isEqualTo("Mr. Dulles asked about the harvest.");
    }

    /** How sure it is that somebody was there who is said to have spoken once, called so. */
    private double presenceOf(String called, String person) throws IOException {
        return record("Memorandum of Conversation", TURNS + "<p>" + called + " said that the price was too high.</p>")
                .presence(person);
    }

    @Test
    void those_called_mister_are_rather_there_than_those_named_barely() throws IOException {
        assertThat(presenceOf("Mr. Lloyd", "p_L1")).isGreaterThan(presenceOf("Lloyd", "p_L1"));
    }

    @Test
    void whose_assistant_a_heading_names_did_not_take_part() throws IOException {
        assertThat(record(
                                "Memorandum of Conversation Between the President’s Deputy Special Assistant for Security Affairs (Elm) and Mr. Mikov",
                                TURNS)
                        .met())
                .contains("PRINCIPAL p_E1", "PRINCIPAL p_M1")
                .doesNotContain("PRINCIPAL p_I1");
    }

    @Test
    void offices_of_washington_in_a_list_are_those_who_held_them() throws IOException {
        assertThat(record(
                                "Memorandum of Discussion",
                                "<list type=\"participants\"><head>PARTICIPANTS</head><item>The President</item>"
                                        + "<item>The Director, Office of Defense Mobilization</item>"
                                        + "<item>The Acting Secretary of Defense</item>"
                                        + "<item>The Chief of Staff, U.S. Army, the Chief of Naval Operations, and the Attorney General</item></list>"
                                        + "<p>It was late.</p>")
                        .met())
                .containsExactlyInAnyOrder(
                        "PRINCIPAL p_I1",
                        "PRINCIPAL gray-gordon",
                        "PRINCIPAL taylor-maxwell-davenport",
                        "PRINCIPAL burke-arleigh-a",
                        "PRINCIPAL rogers-william-pierce");
    }

    @Test
    void whom_the_heading_names_was_there_whatever_is_said_of_him() throws IOException {
        assertThat(record(
                                "Memorandum of a Conversation Between the President and the Secretary of State",
                                "<p>The President had spoken in May. A letter from Mr. Dulles was read. Mr. Dulles had left it there.</p>")
                        .met())
                .containsExactlyInAnyOrder("PRINCIPAL p_I1", "PRINCIPAL p_D1");
        assertThat(record(
                                "Memorandum of a Conversation Between the Secretary of State and the Soviet Minister (Mikov)",
                                "<p>It was late.</p>")
                        .met())
                .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1");
    }

    @Test
    void one_sure_man_talked_with_the_likeliest_of_the_rest() throws IOException {
        String title = "Memorandum of Conversation, by the Ambassador (Elm)";
        String mikov = "<p>At noon it was said that Mikov had left. Mikov said that the price was too high.</p>";
        assertThat(record(title, mikov).met()).containsExactlyInAnyOrder("PRINCIPAL p_E1", "PRINCIPAL p_M1");
    }

    @Test
    void of_two_who_are_as_likely_neither_is_taken() throws IOException {
        String title = "Memorandum of Conversation, by the Ambassador (Elm)";
        String both = "<p>At noon it was said that %1$s had left. %1$s said that the price was too high.</p>";
        assertThat(record(title, both.formatted("Mikov") + both.formatted("Lloyd"))
                        .encounters())
                .isZero();
    }

    @Test
    void on_the_telephone_only_those_speak_whom_the_heading_names() throws IOException {
        assertThat(record(
                                "Memorandum of Telephone Conversation Between Secretary of State Dulles and Mr. Mikov",
                                TURNS + "<p>Mr. Lloyd said so. Mr. Lloyd asked why. Mr. Lloyd replied.</p>")
                        .met())
                .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1");
    }

    @Test
    void who_prepared_a_record_or_cleared_it_was_there_to_hear_it() throws IOException {
        for (String note : new String[] {
            "Prepared by Elm on March 5.",
            "Drafted by Oak and cleared by Elm.",
            "Presumably drafted by either Oak or Elm.",
            "Drafted by Oak and concurred in by Elm."
        }) {
            assertThat(noted(note, "Memorandum of Conversation", TURNS).met())
                    .as(note)
                    .contains("PRESENT p_E1");
        }
        assertThat(noted("Drafted by Oak and approved by Elm.", "Memorandum of Conversation", TURNS)
                        .met())
                .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1");
    }

    @Test
    void whose_name_stands_once_before_a_colon_speaks_there() throws IOException {
        String said = SPOKEN_OF + "<p>Lloyd: The price is high.</p>";
        Telling t = record("Memorandum of Conversation", TURNS + said);
        assertThat(t.met()).contains("PRINCIPAL p_L1");
        assertThat(t.evidence("p_L1")).contains("before a colon 1");
    }

    @Test
    void a_salutation_in_an_enclosure_is_no_turn() throws IOException {
        assertThat(record("Memorandum of Conversation", TURNS + "<p>Dear Lloyd:</p>")
                        .met())
                .doesNotContain("PRINCIPAL p_L1");
    }

    @Test
    void who_joins_the_meeting_or_leaves_it_was_there() throws IOException {
        for (String coming : new String[] {
            "(Lloyd came in at this point.)", "Lloyd left the room.", "At this point Lloyd joined the conversation."
        }) {
            assertThat(record("Memorandum of Conversation", TURNS + SPOKEN_OF + "<p>" + coming + "</p>")
                            .met())
                    .as(coming)
                    .contains("PRINCIPAL p_L1");
        }
    }

    @Test
    void of_a_row_that_names_both_sides_the_american_writes_the_record() throws IOException {
        String row = "<list type=\"participants\"><head>PARTICIPANTS</head>"
                + "<item>Secretary Dulles and Soviet Foreign Minister Mikov</item></list>";
        Telling t = noted("No drafter is named.", "Memorandum of Conversation", row + "<p>I told Mr. Mikov so.</p>");
        assertThat(t.who("I told")).isEqualTo("p_D1");
    }

    @Test
    void of_two_who_say_as_much_the_envoy_is_rather_there_than_the_president() throws IOException {
        assertThat(presenceOf("Ambassador Elm", "p_E1")).isGreaterThan(presenceOf("President Arbor", "p_A1"));
    }

    @Test
    void who_takes_part_by_a_bare_office_only_is_another_than_the_one_named_with_it() throws IOException {
        String named = "<p>Foreign Secretary Lloyd had written in May.</p>";
        String asks = "<p>%1$s asked for a copy. %1$s said that it was late.</p>";
        Telling barely = record("Memorandum of Conversation", TURNS + named + asks.formatted("The Foreign Secretary"));
        assertThat(barely.met()).doesNotContain("PRINCIPAL p_L1");
        Telling byName = record("Memorandum of Conversation", TURNS + named + asks.formatted("Mr. Lloyd"));
        assertThat(byName.met()).contains("PRINCIPAL p_L1");
    }

    @Test
    void a_stranger_in_whose_house_it_was_may_be_a_second_spelling_of_one_who_was_there() throws IOException {
        assertThat(noted("The meeting was held at Ambassador Pine’s residence.", "Memorandum of Conversation", TURNS)
                        .met())
                .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1");
    }

    @Test
    void a_record_that_opens_with_a_talk_of_its_writer_records_that_one() throws IOException {
        String lunch = "<p>At lunch I discussed with %s a number of crops. It was late.</p>";
        for (String[] other : new String[][] {{"President", "Arbor", "p_A1"}, {"Mr.", "Mikov", "p_M1"}}) {
            Telling t = Telling.opening(
                    folder,
                    "<head>7. Memorandum of Conversation, by the Ambassador (Elm)</head>"
                            + "<dateline><placeName>Geneva</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline>"
                            + lunch.formatted(other[0] + " " + other[1]),
                    Map.of("I discussed", Function.PRINCIPAL, other[1], Function.PRINCIPAL));
            assertThat(t.encounters()).isEqualTo(1);
            assertThat(t.met()).containsExactlyInAnyOrder("PRINCIPAL p_E1", "PRINCIPAL " + other[2]);
            assertThat(t.evidence(other[2])).contains("told 1");
        }
    }

    @Test
    void beside_those_whom_the_heading_names_one_must_be_surer() throws IOException {
        String said = TURNS + "<p>Lloyd said that the price was too high. It was for Lloyd.</p>";
        double alone = record("Memorandum of Conversation", said).presence("p_L1");
        assertThat(alone).isBetween(0.75, 0.84);
        assertThat(record("Memorandum of Conversation Between Secretary of State Dulles and Mr. Mikov", said)
                        .presence("p_L1"))
                .isZero();
    }

    @Test
    void whose_call_the_subject_of_a_record_is_was_there() throws IOException {
        String subject = "<list type=\"subject\"><head>SUBJECT</head><item>%s</item></list>";
        String asked = "<p>Mr. Dulles asked about the harvest. Mr. Dulles said that he was sorry.</p>";
        assertThat(record("Memorandum of Conversation", subject.formatted("Call of Mr. Lloyd on the Secretary") + asked)
                        .met())
                .containsExactlyInAnyOrder("PRINCIPAL p_L1", "PRINCIPAL p_D1", "PRESENT p_E1");
        for (String other : new String[] {
            "Report of Talk with Mr. Lloyd",
            "Talk with Mr. Lloyd of March 1, 1958",
            "Mr. Lloyd’s Plans",
            "Grain for Mr. Lloyd"
        }) {
            assertThat(record("Memorandum of Conversation", subject.formatted(other) + TURNS)
                            .met())
                    .as(other)
                    .containsExactlyInAnyOrder("PRINCIPAL p_D1", "PRINCIPAL p_M1", "PRESENT p_E1");
        }
    }
}
