package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deptel.model.EventFinding;
import org.deptel.model.Function;
import org.deptel.model.TimePhrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a talk was of which no town is said, by who took part and who tells it. */
class WhereTheyMetTest {
    private static final String FROM_HELSINKI = "Telegram From the Embassy in Finland to the Department of State";
    private static final String FROM_WASHINGTON = "Telegram From the Department of State to the Embassy in Austria";
    private static final String FROM_THE_SECRETARY =
            "Telegram From Secretary of State Dulles to the Department of State";

    @TempDir
    Path folder;

    private Telling told(
            String head, String town, String sentence, UnaryOperator<EventFinding> how, String one, String other)
            throws IOException {
        return Telling.telling(
                folder,
                "<head>7. " + head + "</head><dateline><placeName>" + town
                        + "</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline><p>12. " + sentence
                        + "</p>",
                how,
                Map.of(one, Function.PRINCIPAL, other, Function.PRINCIPAL));
    }

    private static UnaryOperator<EventFinding> on(String words) {
        return f -> f.on(new TimePhrase(f.quote(), words, null));
    }

    @Test
    void who_governs_the_host_saw_a_visitor_in_his_capital_on_whatever_day() throws IOException {
        assertThat(told(FROM_HELSINKI, "Helsinki", "Arbor was cordial to Mr. Birch.", f -> f, "Arbor", "Birch")
                        .places())
                .containsExactly("helsinki");
        assertThat(told(FROM_HELSINKI, "Helsinki", "Lloyd was cordial to Mr. Birch.", f -> f, "Lloyd", "Birch")
                        .places())
                .containsExactly("");
    }

    @Test
    void who_governs_the_host_saw_another_minister_at_home_if_it_was_just_before_the_report() throws IOException {
        String sentence = "President Arbor saw Foreign Secretary Lloyd.";
        assertThat(told(FROM_HELSINKI, "Helsinki", sentence, on("yesterday"), "Arbor", "Lloyd")
                        .places())
                .containsExactly("helsinki");
        assertThat(told(FROM_HELSINKI, "Helsinki", sentence, on("last month"), "Arbor", "Lloyd")
                        .places())
                .containsExactly("");
    }

    @Test
    void a_visit_to_a_state_leads_to_those_who_govern_it_in_their_capital() throws IOException {
        UnaryOperator<EventFinding> inFinland = f -> f.at("Finland");
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "Mr. Birch also met with President Arbor.",
                                inFinland,
                                "Birch",
                                "Arbor")
                        .places())
                .containsExactly("helsinki");
        assertThat(told(FROM_WASHINGTON, "Washington", "Mr. Birch also met with Lloyd.", inFinland, "Birch", "Lloyd")
                        .places())
                .containsExactly("");
    }

    @Test
    void an_officer_of_the_department_sees_its_guests_there() throws IOException {
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "Assistant Secretary Ash talked with Foreign Secretary Lloyd.",
                                on("yesterday"),
                                "Ash",
                                "Lloyd")
                        .places())
                .containsExactly("washington");
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "Secretary Dulles talked with Foreign Secretary Lloyd.",
                                on("yesterday"),
                                "Dulles",
                                "Lloyd")
                        .places())
                .containsExactly("");
    }

    @Test
    void a_traveller_tells_of_those_he_met_where_he_writes() throws IOException {
        assertThat(told(FROM_THE_SECRETARY, "Geneva", "I have told Lloyd so.", f -> f, "I", "Lloyd")
                        .places())
                .containsExactly("geneva");
        assertThat(told(FROM_THE_SECRETARY, "Geneva", "I recalled my recent talk with Lloyd.", f -> f, "I", "Lloyd")
                        .places())
                .containsExactly("");
    }

    @Test
    void those_who_govern_together_meet_at_home_though_no_day_is_told() throws IOException {
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "Earlier Eisenhower had visited Secretary Dulles.",
                                Telling::ofEditors,
                                "Eisenhower",
                                "Dulles")
                        .places())
                .containsExactly("washington");
    }

    @Test
    void what_they_plan_among_themselves_on_a_day_is_planned_for_home() throws IOException {
        String sentence = "Secretary Dulles will discuss it with President Eisenhower.";
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                sentence,
                                f -> Telling.planned(on("tomorrow").apply(f)),
                                "Dulles",
                                "Eisenhower")
                        .places())
                .containsExactly("washington");
        assertThat(told(FROM_WASHINGTON, "Washington", sentence, Telling::planned, "Dulles", "Eisenhower")
                        .places())
                .containsExactly("");
    }

    @Test
    void the_secretary_general_sees_those_who_come_to_him_in_new_york() throws IOException {
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "Mr. Birch met with Secretary-General Hammarskjold.",
                                on("yesterday"),
                                "Birch",
                                "Hammarskjold")
                        .places())
                .containsExactly("new-york");
    }

    @Test
    void of_two_offices_held_together_the_higher_is_the_one_he_acts_in() throws IOException {
        assertThat(told(
                                FROM_HELSINKI,
                                "Helsinki",
                                "Fennel was cordial to Mr. Birch.",
                                on("yesterday"),
                                "Fennel",
                                "Birch")
                        .acting("p_F1"))
                .isEqualTo("chancellor of austria");
    }

    @Test
    void who_reports_a_talk_of_his_by_telegram_had_it_where_he_reports_it() throws IOException {
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "Mr. Birch reported in telegram 82 from Geneva, March 2, that Mr. Cedar had told him so.",
                                Telling::ofEditors,
                                "Birch",
                                "Cedar")
                        .places())
                .containsExactly("geneva");
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "Telegram 82 from Geneva, March 2, said that Mr. Birch had told Mr. Cedar so.",
                                Telling::ofEditors,
                                "Birch",
                                "Cedar")
                        .places())
                .containsExactly("");
    }

    @Test
    void who_is_told_by_telegram_to_act_acts_where_it_is_sent() throws IOException {
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "Telegram 82 to Geneva, March 2, instructed Consul Birch to see Mr. Cedar.",
                                f -> Telling.planned(Telling.ofEditors(f)),
                                "Birch",
                                "Cedar")
                        .places())
                .containsExactly("geneva");
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "Telegram 82 to Geneva, March 2, repeated what Mr. Birch would tell Mr. Cedar.",
                                f -> Telling.planned(Telling.ofEditors(f)),
                                "Birch",
                                "Cedar")
                        .places())
                .containsExactly("");
    }

    @Test
    void an_envoy_reports_from_his_post_what_the_men_of_his_host_did() throws IOException {
        assertThat(told(
                                FROM_WASHINGTON,
                                "Washington",
                                "In telegram 82, March 2, Elm reported that Foreign Minister Mikov had handed Mr. Birch a note.",
                                Telling::ofEditors,
                                "Mikov",
                                "Birch")
                        .places())
                .containsExactly("moscow");
    }

    @Test
    void what_another_telegram_of_the_sender_tells_was_where_he_telegraphs() throws IOException {
        String sentence = "See septel on talk of Mr. Birch with Mr. Cedar.";
        assertThat(told(FROM_HELSINKI, "Helsinki", sentence, f -> f, "Birch", "Cedar")
                        .places())
                .containsExactly("helsinki");
        assertThat(told(FROM_WASHINGTON, "Washington", sentence, f -> f, "Birch", "Cedar")
                        .places())
                .containsExactly("");
    }

    @Test
    void a_message_from_abroad_tells_of_last_night_where_it_was_written() throws IOException {
        String head = "Message From Secretary of State Dulles to President Eisenhower";
        assertThat(told(head, "Geneva", "Lloyd told me so.", on("last night"), "Lloyd", "me")
                        .places())
                .containsExactly("geneva");
        assertThat(told(head, "Geneva", "Lloyd told me so.", on("last month"), "Lloyd", "me")
                        .places())
                .containsExactly("");
    }

    private static final String FROM_MOSCOW =
            "Telegram From the Embassy in the Soviet Union to the Department of State";

    private Telling reported(String one, String other) throws IOException {
        return told(
                FROM_MOSCOW,
                "Moscow",
                one + " reported that " + other + " had asked for it.",
                f -> Telling.by("verb-reported-of-unsaid", f),
                one,
                other);
    }

    @Test
    void an_envoy_meets_those_of_his_host_whose_words_he_reports_and_no_others() throws IOException {
        assertThat(reported("Elm", "Mikov").places()).containsExactly("moscow");
        assertThat(reported("Elm", "Lloyd").places()).isEmpty();
        assertThat(reported("Ash", "Mikov").places()).isEmpty();
    }

    @Test
    void those_who_sign_together_serve_two_states() throws IOException {
        UnaryOperator<EventFinding> signed = f -> Telling.by("verb-signed-unsaid", f);
        assertThat(told(FROM_MOSCOW, "Moscow", "It was signed by Elm and Mikov.", signed, "Elm", "Mikov")
                        .places())
                .containsExactly("moscow");
        assertThat(told(FROM_MOSCOW, "Moscow", "It was signed by Elm and Ash.", signed, "Elm", "Ash")
                        .places())
                .isEmpty();
    }
}
