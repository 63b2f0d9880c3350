package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

class PresenceTest {
    @Test
    void who_opens_a_paragraph_and_who_answers_takes_part() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("Mr. Novak said that the harvest had failed.")
                        .says("In reply, Ambassador Brand asked what was needed.")
                        .presence())
                .containsExactly("OPENED Novak", "ANSWERED Brand");
    }

    @Test
    void who_is_only_spoken_of_or_had_spoken_elsewhere_does_not() {
        assertThat(Paper.record("Novak", "Brand", "Lund")
                        .says("Mr. Novak said that Mr. Brand replied at once.")
                        .says("He had told Mr. Lund so.")
                        .says("Mr. Lund had agreed in March.")
                        .presence())
                .containsExactly("OPENED Novak", "SPOKEN_OF Brand", "SPOKEN_OF Lund", "HAD_SPOKEN Lund");
    }

    @Test
    void a_speech_or_a_letter_is_not_heard_in_the_room() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("Mr. Novak stated in his speech that trade must grow.")
                        .says("He read a letter from Mr. Brand on the harvest.")
                        .presence())
                .containsExactly("CITED Novak", "CITED Brand");
    }

    @Test
    void a_name_before_a_colon_speaks() {
        assertThat(Paper.record("Novak").says("Mr. Novak: We are agreed.").presence())
                .containsExactly("LABELLED Novak");
    }

    @Test
    void within_a_turn_of_a_verbatim_record_others_are_only_spoken_of() {
        assertThat(Paper.record("Novak", "Brand", "Lund")
                        .says("Mr. Novak: You came late.")
                        .says("Mr. Brand: Lund asked for it. As I told you, Mr. Novak, it rained.")
                        .says("Mr. Novak: Lund replied to me in May.")
                        .says("Mr. Brand: I see.")
                        .presence())
                .containsExactly(
                        "LABELLED Novak",
                        "LABELLED Brand",
                        "SPOKEN_OF Lund",
                        "ADDRESSED Novak",
                        "LABELLED Novak",
                        "SPOKEN_OF Lund",
                        "LABELLED Brand");
    }

    @Test
    void what_stands_in_brackets_between_turns_is_seen_in_the_room() {
        assertThat(Paper.record("Novak", "Brand", "Lund")
                        .says("Mr. Novak: You came late.")
                        .says("(Mr. Lund nods.)")
                        .says("Mr. Brand: It rained.")
                        .says("(Mr. Lund is the Minister of Trade.)")
                        .says("Mr. Novak: So it did.")
                        .says("Mr. Brand: Let us begin.")
                        .presence())
                .contains("ANSWERED Lund", "SPOKEN_OF Lund");
    }

    @Test
    void a_sentence_that_says_who_was_present_is_believed() {
        assertThat(Paper.record("Novak", "Brand", "Lund")
                        .says("Mr. Novak, Brand and Mr. Lund were also present.")
                        .presence())
                .containsExactly("CAME Novak", "CAME Brand", "CAME Lund");
        assertThat(Paper.record("Novak")
                        .says("It was said that Novak was present.")
                        .presence())
                .doesNotContain("CAME Novak");
    }

    @Test
    void who_is_asked_or_told_hears_it() {
        assertThat(Paper.record("Novak", "Brand", "Lund")
                        .says("The Minister asked Mr. Brand whether it was so.")
                        .says("The Minister told Mr. Lund of the plan.")
                        .presence())
                .containsExactly("ADDRESSED Brand", "RECEIVED Lund");
    }

    @Test
    void who_speaks_in_a_later_clause_may_be_quoted() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("Mr. Novak asked about the frost and Mr. Brand said it was over.")
                        .presence())
                .containsExactly("ANSWERED Novak", "SAID_LATER Brand");
    }

    @Test
    void who_accompanied_another_attended() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("Mr. Novak attended the meeting.")
                        .says("The Ambassador was accompanied by Brand.")
                        .presence())
                .containsExactly("ATTENDED Novak", "ATTENDED Brand");
    }

    @Test
    void coming_and_going_is_said_in_the_words_of_the_record() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("At this point Mr. Novak joined the meeting.")
                        .says("Mr. Brand left the room.")
                        .says("Mr. Brand left for Paris in May.")
                        .comings())
                .containsExactly(
                        "Novak: At this point Mr. Novak joined the meeting | ", "Brand:  | Mr. Brand left the room");
    }

    @Test
    void a_list_of_those_present_in_the_text_of_a_record_names_who_was_there() {
        assertThat(Paper.record("Novak", "Brand", "Ash", "Lund")
                        .parsed(
                                Zone.BODY,
                                "Here_RB_1_advmod follows_VBZ_-1_root a_DT_3_det list_NN_1_nsubj of_IN_6_case those_DT_6_det"
                                        + " present_JJ_3_nmod ,_,_3_punct including_VBG_9_case Novak_NNP_3_nmod ;_:_9_punct"
                                        + " Brand_NNP_9_conj ;_:_9_punct and_CC_14_cc Ash_NNP_9_conj ._._1_punct")
                        .says("Mr. Lund had agreed in March.")
                        .recorded())
                .containsExactly(
                        "HEADED Novak",
                        "HEADED Brand",
                        "HEADED Ash",
                        "ATTENDED Novak",
                        "SPOKEN_OF Brand",
                        "SPOKEN_OF Ash",
                        "HAD_SPOKEN Lund");
    }

    @Test
    void who_interjects_in_brackets_takes_part() {
        assertThat(Paper.record("Novak")
                        .says("(Ambassador Novak interjected that it had failed.)")
                        .presence())
                .containsExactly("ANSWERED Novak");
    }

    @Test
    void whose_words_stand_before_his_name_takes_part() {
        assertThat(Paper.record("Novak", "Brand", "Lund")
                        .says("“Not on all of it,” replied Mr. Novak.")
                        .says("There followed some comments by Mr. Brand and Mr. Lund on the harvest.")
                        .presence())
                .containsExactly("SAID Novak", "SAID Brand", "SAID Lund");
    }

    @Test
    void to_whom_a_reply_is_made_hears_it() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("In reply to Mr. Novak, Mr. Brand stated that it had failed.")
                        .presence())
                .containsExactly("ADDRESSED Novak", "OPENED Brand");
    }

    @Test
    void who_is_addressed_by_name_hears_it() {
        assertThat(Paper.record("Novak")
                        .says("It was discussed with you, Mr. Novak, in March.")
                        .presence())
                .containsExactly("ADDRESSED Novak");
    }

    @Test
    void who_joins_the_main_group_at_an_hour_is_there() {
        assertThat(Paper.record("Novak")
                        .says("At 11:10 a.m. Mr. Novak joined the main group.")
                        .presence())
                .containsExactly("CAME Novak");
    }

    @Test
    void in_whose_office_it_was_held_was_there_and_who_approved_the_record_need_not_have_been() {
        assertThat(Paper.record("Novak", "Brand")
                        .parsed(
                                Zone.SOURCE_NOTE,
                                "The_DT_1_det conversation_NN_3_nsubj:pass was_VBD_3_aux:pass held_VBN_-1_root in_IN_7_case Novak_NNP_7_nmod:poss ’s_POS_5_case office_NN_3_obl ._._3_punct")
                        .parsed(Zone.SOURCE_NOTE, "Approved_VBN_-1_root by_IN_2_case Brand_NNP_0_obl ._._0_punct")
                        .presence())
                .containsExactly("HOST Novak");
    }

    @Test
    void who_steers_the_talk_is_in_the_room() {
        assertThat(Paper.record("Novak", "Brand", "Lund", "Ash")
                        .says("Mr. Novak then reverted to the harvest.")
                        .says("To this Mr. Brand agreed.")
                        .says("In this connection Mr. Lund now posed a question.")
                        .says("Mr. Ash for a third time repeated his wish.")
                        .presence())
                .containsExactly("ANSWERED Novak", "ANSWERED Brand", "ANSWERED Lund", "ANSWERED Ash");
    }

    @Test
    void what_is_said_may_go_on_around_its_speaker() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("The harvest, said Mr. Novak, had failed.")
                        .says("“So it had, “remarked Mr. Brand.")
                        .presence())
                .containsExactly("SAID Novak", "SAID Brand");
    }

    @Test
    void who_is_called_in_leads_or_departs_was_there() {
        assertThat(Paper.record("Novak", "Brand", "Lund")
                        .says("Mr. Novak acted as chairman of the meeting.")
                        .says("Mr. Brand and Mr. Lund were called in at noon.")
                        .says("(Mr. Lund departed at this time.)")
                        .says("(Mr. Brand leaves the room.)")
                        .presence())
                .containsExactly("CAME Novak", "CAME Brand", "CAME Lund", "CAME Lund", "CAME Brand");
    }

    @Test
    void he_to_whom_one_turns_hears_it() {
        assertThat(Paper.record("Novak", "Brand", "Lund", "Ash")
                        .says("Mr. Novak smilingly turned to Mr. Brand.")
                        .says("He asked for counsel from Mr. Lund.")
                        .says("Mr. Novak asked if Mr. Ash would come in May.")
                        .presence())
                .containsExactly(
                        "ANSWERED Novak", "ADDRESSED Brand", "ADDRESSED Lund", "ANSWERED Novak", "SPOKEN_OF Ash");
        assertThat(Paper.record("Novak", "Brand", "Lund")
                        .says("Mr. Novak: (To Mr. Lund: Is it so?)")
                        .says("Mr. Brand: I see.")
                        .says("Mr. Novak: [To Mr. Lund, in Russian]: Well?")
                        .says("Mr. Brand: I will speak to Mr. Lund.")
                        .presence())
                .containsExactly(
                        "LABELLED Novak",
                        "ADDRESSED Lund",
                        "LABELLED Brand",
                        "LABELLED Novak",
                        "ADDRESSED Lund",
                        "LABELLED Brand",
                        "SPOKEN_OF Lund");
    }

    @Test
    void a_dash_may_stand_for_the_colon_where_names_stand_before_it_again_and_again() {
        Paper dashed = Paper.record("Novak", "Brand", "Lund");
        for (int turn = 0; turn < 4; turn++) {
            dashed.says("Novak - It rained.").says("Brand - I hear from Lund that it did.");
        }
        assertThat(dashed.presence()).contains("LABELLED Novak", "LABELLED Brand", "SPOKEN_OF Lund");
        assertThat(Paper.record("Novak", "Brand")
                        .says("Novak - Minister of Trade")
                        .says("Brand - Counselor")
                        .presence())
                .doesNotContain("LABELLED Novak", "LABELLED Brand");
    }
}
