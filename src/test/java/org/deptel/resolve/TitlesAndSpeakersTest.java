package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitlesAndSpeakersTest {
    private static final String TO_WASHINGTON =
            "<head>7. Telegram From the Embassy in the Soviet Union to the Department of State</head>"
                    + marchIn("Moscow");
    private static final String TO_MOSCOW =
            "<head>7. Telegram From the Department of State to the Embassy in the Soviet Union</head>"
                    + marchIn("Washington");

    @TempDir
    Path folder;

    private Telling telegram(String... paragraphs) throws IOException {
        return Telling.of(folder, TO_WASHINGTON + body(paragraphs) + "<closer><signed>Elm</signed></closer>");
    }

    /** The dateline of most papers here. */
    private static String marchIn(String town) {
        return "<dateline><placeName>" + town
                + "</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline>";
    }

    private static String body(String... paragraphs) {
        return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
    }

    @Test
    void i_in_a_telegram_is_its_signer_and_you_the_one_it_is_for() throws IOException {
        Telling t = telegram("12. For the Secretary.", "I believe this is what your message asked for.");
        assertThat(t.who("Secretary.")).isEqualTo("p_D1");
        assertThat(t.who("I believe")).isEqualTo("p_E1");
        assertThat(t.who("your")).isEqualTo("p_D1");
    }

    @Test
    void you_stays_open_where_the_telegram_is_for_several() throws IOException {
        assertThat(telegram("12. For Oak and Ash.", "As you know, nothing was done.")
                        .who("you"))
                .isEqualTo("open");
    }

    @Test
    void i_in_a_quotation_is_the_one_who_says_it() throws IOException {
        Telling t = telegram("12. Foreign Minister Mikov said: “I shall not sign.” I made no reply.");
        assertThat(t.who("I shall")).isEqualTo("p_M1");
        assertThat(t.who("I made")).isEqualTo("p_E1");
    }

    @Test
    void you_in_what_he_said_is_the_one_who_tells_it() throws IOException {
        Telling t = telegram("12. I saw Mikov. When I began he said “I wish you would see Ash.”");
        assertThat(t.who("you would")).isEqualTo("p_E1");
    }

    @Test
    void i_in_a_quotation_that_nobody_is_said_to_speak_stays_open() throws IOException {
        assertThat(telegram("12. The paper ran: “I hope for peace.”").who("I hope"))
                .isEqualTo("open");
    }

    @Test
    void a_quotation_goes_on_until_it_is_closed() throws IOException {
        Telling t = telegram("12. Text begins: “1. We agree.", "2. Later I changed it.” I am doubtful.");
        assertThat(t.who("I changed")).isEqualTo("open");
        assertThat(t.who("I am")).isEqualTo("p_E1");
    }

    @Test
    void the_foreign_minister_is_the_one_just_named() throws IOException {
        assertThat(telegram("12. Called on Foreign Minister Mikov. The Foreign Minister was friendly.")
                        .who("Foreign Minister was"))
                .isEqualTo("p_M1");
    }

    @Test
    void a_state_that_is_said_once_is_that_of_both_offices_joined_by_and() throws IOException {
        assertThat(telegram(
                                "12. Foreign Minister Mikov was there. The British Prime Minister and Foreign Secretary agreed.")
                        .who("Foreign Secretary"))
                .isEqualTo("p_L1");
    }

    @Test
    void the_ambassador_called_in_a_telegram_is_the_one_of_that_post() throws IOException {
        Telling t = Telling.of(
                folder,
                TO_MOSCOW + body("13. For the Ambassador. Please call on the Minister.")
                        + "<closer><signed>Dulles</signed></closer>");
        assertThat(t.who("Ambassador.")).isEqualTo("p_E1");
    }

    @Test
    void the_president_is_the_american_one_and_open_after_a_foreign_one() throws IOException {
        assertThat(telegram("12. Gave them the letter of the President.").who("President."))
                .isEqualTo("p_I1");
        assertThat(telegram("12. Spoke of President Eisenhower and of President Arbor. The President was ill.")
                        .who("President was"))
                .isEqualTo("open");
    }

    @Test
    void an_office_in_the_law_is_nobody() throws IOException {
        assertThat(telegram("12. The act authorizes the President to waive it.").who("President to"))
                .isEqualTo("open");
    }

    @Test
    void in_a_record_of_turns_i_is_whose_turn_it_is_and_you_the_other_of_two() throws IOException {
        Telling t = Telling.of(
                folder,
                "<head>7. Memorandum of Conversation</head><dateline><placeName>Geneva</placeName>, <date when=\"1958-05-06\">May 6, 1958</date>.</dateline>"
                        + body(
                                "Mr. Dulles: I am glad to see that you came.",
                                "Mr. Mikov: I was asked to come.",
                                "Mr. Dulles: It was time.",
                                "Mr. Mikov: So it was."));
        assertThat(t.who("I am")).isEqualTo("p_D1");
        assertThat(t.who("you came")).isEqualTo("p_M1");
        assertThat(t.who("I was")).isEqualTo("p_M1");
    }

    @Test
    void a_list_of_two_is_not_one_man_with_two_offices() throws IOException {
        assertThat(telegram("12. Met with President Arbor, the Prime Minister, and others.")
                        .who("Prime Minister"))
                .isNotEqualTo("p_A1");
    }

    @Test
    void i_in_a_letter_quoted_whole_is_its_signer() throws IOException {
        Telling t = telegram(
                "12. Following is text: “Dear friend: I was glad of your note.", "“Sincerely, Dwight D. Eisenhower.”");
        assertThat(t.who("I was")).isEqualTo("p_I1");
    }

    @Test
    void i_in_a_message_said_to_be_from_somebody_is_he() throws IOException {
        assertThat(telegram("12. Subject is msg fr Mikov:", "“1. I anticipated this.")
                        .who("I anticipated"))
                .isEqualTo("p_M1");
    }

    @Test
    void a_message_to_be_handed_on_speaks_with_its_senders_i_and_to_its_receiver() throws IOException {
        Telling sent = Telling.of(
                folder,
                TO_MOSCOW
                        + body(
                                "12. Please deliver following message from President Eisenhower to Mikov: Begin text: I hope you agree. End text.",
                                "I await your reply."));
        assertThat(sent.who("I hope")).isEqualTo("p_I1");
        assertThat(sent.who("you agree")).isEqualTo("p_M1");
        Telling reversed = Telling.of(
                folder,
                TO_MOSCOW
                        + body(
                                "12. Deliver letter to Mikov from President Eisenhower at once.",
                                "“Dear friend: I hope you agree.”"));
        assertThat(reversed.who("I hope")).isEqualTo("p_I1");
        assertThat(reversed.who("you agree")).isEqualTo("p_M1");
    }

    @Test
    void a_message_received_was_written_to_him_who_received_it() throws IOException {
        Telling t = telegram("12. I have received the following message from Mikov:", "“I hope you agree.”");
        assertThat(t.who("I hope")).isEqualTo("p_M1");
        assertThat(t.who("you agree")).isEqualTo("p_E1");
    }

    @Test
    void an_ambassador_does_not_call_himself_the_ambassador() throws IOException {
        Telling t = Telling.of(
                folder,
                "<head>7. Telegram From the Ambassador in the Soviet Union (<persName>Elm</persName>) to the Department of State</head>"
                        + marchIn("Moscow")
                        + body("12. I called on British Ambassador Reilley. The Ambassador told me nothing new."));
        assertThat(t.who("Ambassador told")).doesNotContain("p_E1");
    }

    @Test
    void a_title_that_two_fit_stays_open_and_keeps_both() throws IOException {
        Telling t =
                telegram("12. Before President Eisenhower came I saw President Arbor.", "Later the President agreed.");
        assertThat(t.who("President agreed")).isEqualTo("open");
        assertThat(t.alternatives("President agreed")).contains("p_A1", "p_I1");
    }

    @Test
    void a_title_has_its_office_as_well_as_its_holder() throws IOException {
        assertThat(telegram("12. For the Secretary.").office("Secretary."))
                .isEqualTo("secretary-of-state of united-states");
    }

    @Test
    void the_secretary_general_is_that_of_the_united_nations_where_the_text_speaks_of_them() throws IOException {
        assertThat(telegram("12. The Security Council met. The Secretary General will report.")
                        .who("Secretary General"))
                .isEqualTo("hammarskjold-dag");
        assertThat(telegram("12. The UN SYG will report.").who("SYG")).isEqualTo("hammarskjold-dag");
    }

    @Test
    void the_secretary_general_stays_open_where_an_alliance_may_be_meant() throws IOException {
        assertThat(telegram("12. NATO and the Security Council met. The Secretary General will report.")
                        .who("Secretary General"))
                .isEqualTo("open");
    }

    @Test
    void the_pope_is_the_one_of_the_day() throws IOException {
        assertThat(telegram("12. The Cardinal wrote to the Pope.").who("Pope")).isEqualTo("pius-xii");
    }

    @Test
    void a_body_with_a_president_of_its_own_does_not_mean_the_american() throws IOException {
        assertThat(telegram("12. Mikov lunched with the SC President.").who("President"))
                .isEqualTo("open");
    }

    @Test
    void a_deputy_is_not_his_chief() throws IOException {
        assertThat(telegram("12. Foreign Minister Mikov came. Later the Deputy Foreign Minister called.")
                        .who("Foreign Minister called"))
                .isNotEqualTo("p_M1");
    }

    @Test
    void the_office_under_a_signature_is_the_signers() throws IOException {
        Telling t = Telling.of(
                folder,
                TO_WASHINGTON + body("12. Nothing is new.")
                        + "<closer><signed><persName>Charles A. Elm</persName><lb/>Chairman</signed></closer>");
        assertThat(t.who("Chairman")).isEqualTo("p_E1");
    }

    @Test
    void the_holder_of_the_day_comes_first_among_those_who_may_be_meant() throws IOException {
        Telling t = telegram(
                "12. Former President Hoover came, said President Eisenhower to President Arbor.",
                "Later the President agreed.");
        assertThat(t.alternatives("President agreed")).first().isNotEqualTo("hoover-herbert-c");
    }

    @Test
    void the_chinese_minister_of_a_time_with_two_chinas_stays_open() throws IOException {
        assertThat(telegram("12. I shall see the Chinese Foreign Minister.").who("Foreign Minister"))
                .isEqualTo("open");
    }

    @Test
    void a_rank_in_letters_before_a_name_is_no_bureau() throws IOException {
        assertThat(telegram("12. PM Mikov agreed.").who("PM")).isNotEqualTo("bureau-of-politico-military-affairs");
    }

    @Test
    void a_bureau_in_a_drafting_note_is_no_prime_minister() throws IOException {
        assertThat(telegram("12. Foreign Minister Mikov met Prime Minister Bulganin. Drafted by Ash (PM/ISO).")
                        .who("PM/ISO"))
                .doesNotContain("bulganin");
    }

    @Test
    void an_embassy_officer_is_the_one_named_as_such() throws IOException {
        Telling t = telegram("12. Emboff Ludlow called on Mikov. Emboff noted the delay.", "EmbOffs will follow up.");
        assertThat(t.who("Ludlow")).endsWith("ludlow");
        assertThat(t.office("Ludlow")).isEqualTo("embassy-officer of united-states");
        assertThat(t.who("Emboff noted")).isEqualTo(t.who("Ludlow"));
        assertThat(t.office("Emboff noted")).isEqualTo("embassy-officer of united-states");
        assertThat(t.who("EmbOffs")).isEqualTo("open");
    }

    @Test
    void an_embassy_officer_whom_nobody_names_stays_open() throws IOException {
        assertThat(telegram("12. Mikov told Emboff that all was well.").who("Emboff"))
                .isEqualTo("open");
    }

    @Test
    void a_name_in_brackets_tells_which_embassy_officer() throws IOException {
        Telling t = telegram("12. Emboff (Arbor) saw Mikov. Later Mikov told Emboff more.");
        assertThat(t.who("Emboff more")).isEqualTo("p_A1");
    }

    @Test
    void the_press_asks_the_secretary_and_he_answers() throws IOException {
        Telling t = Telling.of(
                folder,
                "<head>7. Transcript of the Press Conference of Secretary of State Dulles</head>"
                        + marchIn("Washington")
                        + body(
                                "Q. Mr. Secretary, can you say why?",
                                "A. I shall not try.",
                                "Q. Would your answer change?",
                                "A. Let me add nothing."));
        assertThat(t.who("Secretary, can")).isEqualTo("p_D1");
        assertThat(t.who("you say")).isEqualTo("p_D1");
        assertThat(t.who("I shall")).isEqualTo("p_D1");
        assertThat(t.who("your answer")).isEqualTo("p_D1");
        assertThat(t.who("me add")).isEqualTo("p_D1");
    }

    @Test
    void you_of_whom_the_other_speaks_is_he_who_tells_of_their_talk() throws IOException {
        Telling t = telegram("12. I called on Mikov and asked why. Mikov said, “You know it well.”");
        assertThat(t.who("You know")).isEqualTo("p_E1");
    }

    @Test
    void you_in_a_letter_of_another_is_not_the_one_who_tells_of_it() throws IOException {
        Telling t = telegram("12. I have seen Mikov’s letter to Arbor. Mikov said, “You know it well.”");
        assertThat(t.who("You know")).isEqualTo("open");
    }

    @Test
    void whose_representative_somebody_is_is_named_too() throws IOException {
        Telling t = telegram("12. The Special Representative of the President saw Mikov.");
        assertThat(t.all("President saw")).containsExactly("p_I1");
    }

    @Test
    void a_staff_representative_sits_in_no_congress() throws IOException {
        assertThat(telegram("12. The Staff Representative came.").all("Representative"))
                .isEmpty();
    }

    @Test
    void words_of_every_day_behind_a_rank_are_nobody() throws IOException {
        Telling t = telegram("12. General Conclusions were drawn. General Ludlow agreed.");
        assertThat(t.who("Conclusions")).isEqualTo("open");
        assertThat(t.who("Ludlow")).endsWith("ludlow");
    }

    @Test
    void the_foreign_minister_of_a_telegram_is_the_one_at_the_post_though_it_names_another() throws IOException {
        Telling t = Telling.of(
                folder,
                TO_WASHINGTON.replace("the Soviet Union", "the United Kingdom").replace("Moscow", "London")
                        + body("12. Mikov had spoken in Moscow. The Foreign Minister received me."));
        assertThat(t.who("Foreign Minister received")).isEqualTo("p_L1");
    }

    @Test
    void a_department_without_its_of_is_no_name() throws IOException {
        Telling t = telegram("12. Gave this to Secretary Defense.");
        assertThat(t.office("Secretary Defense")).isEqualTo("secretary-of-defense of united-states");
    }

    @Test
    void the_ambassadors_of_two_states_are_two_men() throws IOException {
        Telling t = telegram("12. The British and French Ambassadors told me of it.");
        assertThat(t.all("British and")).contains("reilly-patrick");
        assertThat(t.all("French Amb")).contains("dejean-maurice");
    }

    @Test
    void the_ministers_of_the_states_that_follow_are_as_many_men() throws IOException {
        Telling t = telegram("12. Saw the Foreign Ministers of the United Kingdom and France.");
        assertThat(t.who("Foreign Ministers")).isEqualTo("p_L1");
        assertThat(t.all("France.")).contains("pineau-christian");
    }

    @Test
    void a_meeting_of_the_secretary_with_somebody_is_his_and_not_his_offices() throws IOException {
        assertThat(telegram("12. The Secretary’s meeting with Mikov was short.").who("Secretary’s"))
                .isEqualTo("p_D1");
        assertThat(telegram("12. It was settled at the Secretary’s meetings.").who("Secretary’s"))
                .isEqualTo("p_D1");
    }

    @Test
    void an_office_behind_the_name_that_opens_a_sentence_is_its_holders() throws IOException {
        assertThat(telegram("12. Arbor British Chargé called on Mikov.").who("Chargé called"))
                .isEqualTo("p_A1");
        assertThat(telegram("12. Mikov told Arbor British Chargé had called.").who("Chargé had"))
                .isNotEqualTo("p_A1");
    }

    @Test
    void the_president_who_receives_the_writer_is_the_one_at_the_post() throws IOException {
        String head =
                "<head>7. Telegram From the Embassy in Turkey to the Department of State</head>" + marchIn("Ankara");
        assertThat(Telling.of(folder, head + body("12. President received me today."))
                        .who("President received"))
                .isEqualTo("bayar-celal");
        assertThat(Telling.of(folder, head + body("12. Gave them the letter of the President."))
                        .who("President."))
                .isEqualTo("p_I1");
    }

    @Test
    void the_chief_of_the_mission_to_the_united_nations_is_the_representative_there() throws IOException {
        assertThat(Telling.of(
                                folder,
                                "<head>7. Telegram From the Department of State to the Mission at the United Nations</head>"
                                        + marchIn("Washington")
                                        + body("13. Request you see Mikov."))
                        .who("you"))
                .isEqualTo("lodge-henry-cabot");
    }

    @Test
    void the_prime_minister_of_a_letter_to_a_foreign_ambassador_is_his() throws IOException {
        assertThat(Telling.of(
                                folder,
                                "<head>7. Letter From Secretary of State Dulles to the British Ambassador (Caccia)</head>"
                                        + marchIn("Washington")
                                        + body("I read of the Prime Minister’s talks."))
                        .who("Prime Minister"))
                .isEqualTo("macmillan-harold");
    }

    @Test
    void a_message_between_marks_speaks_to_him_whom_it_is_for() throws IOException {
        Telling t = Telling.of(
                folder,
                TO_MOSCOW
                        + body(
                                "13. Please convey following message from the Secretary to Foreign Minister Mikov.",
                                "2. Begin message:",
                                "I remember my meetings with you.",
                                "End message.")
                        + "<closer><signed>Dulles</signed></closer>");
        assertThat(t.who("you.")).isEqualTo("p_M1");
    }

    @Test
    void a_letter_whose_last_mark_is_missing_goes_on_to_the_end() throws IOException {
        Telling t = Telling.of(
                folder,
                TO_MOSCOW
                        + body(
                                "13. Deliver following letter from President Eisenhower to Foreign Minister Mikov:",
                                "“Dear Mr. Minister:",
                                "I enjoyed our talk with you."));
        assertThat(t.who("I enjoyed")).isEqualTo("p_I1");
        assertThat(t.who("you.")).isEqualTo("p_M1");
    }

    @Test
    void the_foreign_minister_of_a_letter_to_an_ambassador_is_that_of_the_ambassador() throws IOException {
        Telling t = Telling.of(
                folder,
                "<head>7. Letter From Secretary of State Dulles to the British Ambassador (Caccia)</head>"
                        + marchIn("Washington")
                        + body(
                                "Foreign Minister Mikov has written again.",
                                "I should like to know what the Foreign Minister thinks."));
        assertThat(t.who("Foreign Minister thinks")).isEqualTo("p_L1");
    }

    @Test
    void the_ambassador_behind_a_fronted_phrase_is_not_the_one_whom_the_phrase_names() throws IOException {
        Telling t = telegram(
                "12. At the request of Mr. Arbor, the Swedish Ambassador to Peking saw them. Mr. Arbor, the President of Finland, agreed.");
        assertThat(t.who("Ambassador to Peking")).isEqualTo("open");
        assertThat(t.who("President of Finland")).isEqualTo("p_A1");
    }

    @Test
    void a_subject_that_speaks_of_a_message_from_somebody_does_not_make_him_the_writer() throws IOException {
        Telling t = telegram("12. Subject: Message to Secretary from President Arbor.", "He called me to his office.");
        assertThat(t.who("me to")).isEqualTo("p_E1");
    }

    @Test
    void of_two_whose_beginning_nobody_knows_the_one_who_left_first_was_in_office() throws IOException {
        Telling t = Telling.of(
                folder,
                "<head>7. Telegram From the Embassy in Japan to the Department of State</head>"
                        + "<dateline><placeName>Tokyo</placeName>, <date when=\"1964-07-07\">July 7, 1964</date>.</dateline>"
                        + body("12. Director told DCM that he had raised it."));
        assertThat(t.who("DCM")).isEqualTo("emmerson-john-k");
    }

    @Test
    void on_the_american_president_a_minister_calls_as_the_department_tells_it() throws IOException {
        Telling t = Telling.of(
                folder,
                "<head>7. Telegram From the Department of State to the Embassy in Finland</head>"
                        + marchIn("Washington")
                        + body(
                                "13. Economic Minister Oak called on President today. He said that President Arbor was well and hoped to see President Eisenhower."));
        assertThat(t.who("President today")).isEqualTo("p_I1");
    }

    @Test
    void the_name_behind_regards_signs_a_letter_and_not_the_one_who_signs_the_telegram_below_it() throws IOException {
        Telling t = Telling.of(
                folder,
                TO_MOSCOW
                        + body(
                                "12. Please pass following text. Begin text: I was glad of your note.",
                                "Warm regards, Dwight D. Eisenhower.")
                        + "<closer><signed>Dulles</signed></closer>");
        assertThat(t.who("I was")).isEqualTo("p_I1");
    }

    @Test
    void a_wife_called_by_the_surname_is_not_her_husband_and_a_queen_is_called_by_a_name_of_her_own()
            throws IOException {
        Telling t = telegram(
                "12. Premier Macmillan came with Mrs. Macmillan, and Mrs. Gandhi with Queen Elizabeth.",
                "Mrs. Dulles was there.");
        assertThat(t.who("Macmillan came")).isEqualTo("macmillan-harold");
        assertThat(t.who("Macmillan, and")).isEqualTo("macmillan");
        assertThat(t.who("Elizabeth")).isEqualTo("elizabeth-ii");
        assertThat(t.who("Dulles was")).isNotEqualTo("p_D1");
    }

    /** A record in the Pentagon with this subject. */
    private Telling record(String subject, String... paragraphs) throws IOException {
        return Telling.of(
                folder,
                "<head>7. Memorandum of Conversation</head>" + marchIn("Washington")
                        + "<list type=\"subject\"><head>SUBJECT</head><item>" + subject + "</item></list>"
                        + body(paragraphs));
    }

    @Test
    void the_secretary_of_a_talk_with_the_secretary_of_defense_is_he() throws IOException {
        assertThat(record("Call of Mr. Mikov on the Secretary of Defense", "The Secretary asked why.")
                        .who("Secretary asked"))
                .isEqualTo("mcelroy-neil-h");
        assertThat(record(
                                "Call of Mr. Mikov on the Secretary of Defense and the Secretary of State",
                                "The Secretary asked why.")
                        .who("Secretary asked"))
                .isEqualTo("p_D1");
    }

    @Test
    void a_clause_that_ends_with_a_name_does_not_make_him_the_ambassador_who_speaks_behind_it() throws IOException {
        Telling t = record(
                "Crops",
                "When asked whether there was anybody to replace Arbor, the Ambassador said that there was none.");
        assertThat(t.who("Ambassador said")).isNotEqualTo("p_A1");
        assertThat(record("Crops", "Mr. Rowan, the Ambassador, said that there was none.")
                        .who("Ambassador, said"))
                .contains("rowan");
    }

    @Test
    void the_minister_is_no_prime_minister() throws IOException {
        assertThat(record("Crops", "Prime Minister Rowan had written. The Minister asked why.")
                        .who("Minister asked"))
                .isEqualTo("open");
        assertThat(record("Crops", "Finance Minister Rowan was late. The Minister asked why.")
                        .who("Minister asked"))
                .contains("rowan");
    }
}
