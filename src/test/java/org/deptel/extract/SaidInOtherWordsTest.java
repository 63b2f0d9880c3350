package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deptel.extract.Paper.told;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Less common words for who met whom and when: what parts a talk from what was only said, recommended or reported of it. */
class SaidInOtherWordsTest {
    @Test
    void a_telegram_that_drops_its_on_beside_a_day_tells_on_whom_one_called() {
        assertThat(told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj called_VBN_-1_root May_NNP_4_compound 5_CD_2_nummod Novak_NNP_1_obj"
                                + " and_CC_6_cc Ash_NNP_4_conj ._._1_punct"))
                .containsExactly("HELD: Brand, Novak, Ash (may 5)");
    }

    @Test
    void whom_one_calls_into_his_office_one_meets_there() {
        assertThat(told(
                        Zone.BODY,
                        "The_DT_1_det President_NNP_2_nsubj called_VBD_-1_root Brand_NNP_2_obj and_CC_5_cc me_PRP_2_conj"
                                + " into_IN_9_case the_DT_9_det Oval_NNP_9_compound Office_NNP_5_obl after_IN_12_case the_DT_12_det"
                                + " meeting_NN_5_obl today_NN_12_obl:tmod ._._2_punct"))
                .containsExactly("HELD: President, Brand, the writer (today)");
    }

    @Test
    void who_invited_the_writer_to_dine_last_evening_dined_with_him() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj invited_VBD_-1_root me_PRP_1_obj to_TO_4_mark dine_VB_1_xcomp with_IN_6_case"
                                + " him_PRP_4_obl last_JJ_8_amod evening_NN_4_obl:tmod and_CC_11_cc was_VBD_11_cop frank_JJ_1_conj"
                                + " ._._1_punct"))
                .contains("HELD: Novak, the writer (last evening)");
    }

    @Test
    void a_note_that_says_where_a_text_may_be_seen_tells_of_nobody_seen() {
        assertThat(told(
                        Zone.FOOTNOTE,
                        "For_IN_1_case text_NN_6_obl of_IN_4_case the_DT_4_det letter_NN_1_nmod ,_,_6_punct"
                                + " see_VB_-1_root Novak_NNP_6_obj ,_,_7_punct Brand_NNP_7_conj ,_,_7_punct pages_NNS_12_dep"
                                + " 3_CD_7_appos and_CC_14_cc 4_CD_12_conj ._._6_punct"))
                .isEmpty();
    }

    @Test
    void who_had_an_opportunity_for_a_discussion_held_it() {
        assertThat(told(
                        Zone.BODY,
                        "Yesterday_NN_2_obl:tmod I_PRP_2_nsubj had_VBD_-1_root opportunity_NN_2_obj for_IN_6_case"
                                + " a_DT_6_det discussion_NN_3_nmod with_IN_8_case Novak_NNP_6_nmod ._._2_punct"))
                .containsExactly("HELD: the writer, Novak (yesterday)");
    }

    @Test
    void a_talk_to_which_somebody_refers_as_we_had_it_was_his_and_the_writers() {
        assertThat(told(
                        Zone.BODY,
                        "The_DT_1_det President_NNP_2_nsubj referred_VBD_-1_root to_IN_5_case a_DT_5_det talk_NN_2_obl"
                                + " we_PRP_7_nsubj had_VBD_2_parataxis in_IN_9_case Geneva_NNP_7_obl ._._2_punct"))
                .containsExactly("HELD: President, the writer at Geneva");
    }

    @Test
    void who_speaks_after_a_discussion_held_it() {
        assertThat(
                        told(
                                Zone.BODY,
                                "Novak_NNP_5_nsubj after_IN_2_case discussion_NN_0_nmod with_IN_4_case Brand_NNP_2_nmod"
                                        + " stated_VBD_-1_root that_IN_9_mark it_PRP_9_nsubj was_VBD_9_cop new_JJ_5_ccomp ._._5_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void who_is_to_be_informed_after_a_meeting_was_not_in_it() {
        assertThat(
                        told(
                                Zone.BODY,
                                "Suggest_VB_8_dep after_IN_2_case meeting_VBG_0_obl with_IN_4_case Novak_NNP_2_nmod ,_,_8_punct"
                                        + " Brand_NNP_8_nsubj:pass be_VB_8_aux:pass informed_VBN_-1_root soonest_JJS_8_obj ._._8_punct"))
                .containsExactly("PROPOSED: the writer, Novak");
    }

    @Test
    void an_appointment_to_a_post_is_no_meeting() {
        assertThat(told(
                        Zone.BODY,
                        "I_PRP_1_nsubj feel_VBP_-1_root that_IN_9_mark with_IN_6_case Novak_NNP_6_nmod:poss"
                                + " 's_POS_4_case appointment_NN_9_obl we_PRP_9_nsubj have_VBP_9_aux made_VBN_1_ccomp a_DT_12_det"
                                + " long_JJ_12_amod step_NN_9_obj with_IN_14_case Brand_NNP_12_nmod ._._1_punct"))
                .isEmpty();
    }

    @Test
    void what_somebody_is_to_the_first_of_a_row_does_not_break_it() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_9_compound and_CC_5_cc the_DT_3_det President_NNP_5_nmod:poss 's_POS_3_case"
                                + " Assistant_NNP_0_conj for_IN_8_case Security_NNP_8_compound Affairs_NNPS_5_nmod"
                                + " Brand_NNP_10_nsubj met_VBD_-1_root at_IN_12_case noon_NN_10_obl ._._10_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void a_row_that_ends_with_officials_met() {
        assertThat(
                        told(
                                Zone.BODY,
                                "Following_VBG_2_case the_DT_2_det discussions_NNS_-1_root reported_VBN_2_acl in_IN_7_case"
                                        + " this_DT_7_det telegram_NN_7_compound Novak_NNP_3_obl ,_,_7_punct Brand_NNP_7_conj ,_,_7_punct"
                                        + " and_CC_14_cc other_JJ_14_amod U.S._NNP_14_compound officials_NNS_7_conj met_VBD_2_acl"
                                        + " at_IN_19_case the_DT_19_det Embassy_NNP_19_compound residence_NN_15_obl ._._2_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void who_arrives_after_visits_with_two_met_each() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj arrived_VBD_-1_root after_IN_3_case visits_NNS_1_obl with_IN_5_case"
                                + " Brand_NNP_3_nmod and_CC_7_cc Ash_NNP_5_conj ._._1_punct"))
                .containsExactly("HELD: Novak, Brand", "HELD: Novak, Ash");
    }

    @Test
    void conferences_with_somebody_are_talks() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_4_nsubj and_CC_3_cc his_PRP$_3_nmod:poss party_NN_0_conj had_VBD_-1_root a_DT_6_det"
                                + " series_NN_4_obj of_IN_8_case conferences_NNS_6_nmod with_IN_10_case Brand_NNP_8_nmod"
                                + " ._._4_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void the_day_before_when_is_that_of_the_clause_behind_it() {
        assertThat(told(
                        Zone.BODY,
                        "The_DT_1_det demarche_NN_3_nsubj:pass was_VBD_3_aux:pass made_VBN_-1_root on_IN_5_case"
                                + " February_NNP_3_obl 20_CD_5_nummod ,_,_5_punct when_WRB_10_advmod Novak_NNP_10_nsubj"
                                + " met_VBD_5_acl:relcl with_IN_12_case Brand_NNP_10_obl ._._3_punct"))
                .containsExactly("HELD: Novak, Brand (february 20)");
    }

    @Test
    void the_day_of_a_press_conference_is_not_that_on_which_its_text_was_given() {
        assertThat(told(
                        Zone.BODY,
                        "I_PRP_1_nsubj gave_VBD_-1_root Novak_NNP_1_iobj a_DT_4_det copy_NN_1_obj of_IN_8_case"
                                + " the_DT_8_det press_NN_8_compound conference_NN_4_nmod of_IN_10_case April_NNP_8_nmod"
                                + " 26_CD_10_nummod ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (reported)");
    }

    @Test
    void the_day_of_a_briefing_is_not_that_of_the_meeting_it_was_about() {
        assertThat(told(
                        Zone.BODY,
                        "On_IN_1_case May_NNP_4_obl 9_CD_1_nummod Cole_NNP_4_nsubj briefed_VBD_-1_root the_DT_6_det"
                                + " group_NN_4_obj on_IN_9_case the_DT_9_det meeting_NN_4_obl between_IN_11_case Novak_NNP_9_nmod"
                                + " and_CC_13_cc Brand_NNP_11_conj ._._4_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void what_would_be_reassuring_to_somebody_was_not_said_to_him() {
        assertThat(told(
                        Zone.BODY,
                        "I_PRP_1_nsubj said_VBD_-1_root that_IN_9_mark the_DT_4_det point_NN_9_nsubj of_IN_6_case"
                                + " view_NN_4_nmod I_PRP_9_nsubj had_VBD_9_aux expressed_VBN_1_ccomp would_MD_16_aux ,_,_13_punct"
                                + " he_PRP_13_nsubj knew_VBD_16_parataxis ,_,_13_punct be_VB_16_aux reassuring_VBG_9_dep"
                                + " to_IN_18_case Novak_NNP_16_obl ._._1_punct"))
                .isEmpty();
    }

    @Test
    void what_is_recommended_at_a_meeting_lies_ahead() {
        assertThat(told(
                        Zone.BODY,
                        "At_IN_2_case your_PRP$_2_nmod:poss meeting_NN_9_obl with_IN_4_case Novak_NNP_2_nmod"
                                + " this_DT_6_det morning_NN_9_obl:tmod it_PRP_9_nsubj:pass is_VBZ_9_aux:pass"
                                + " recommended_VBN_-1_root that_IN_12_mark you_PRP_12_nsubj raise_VBP_9_ccomp it_PRP_12_obj"
                                + " ._._9_punct"))
                .containsExactly("PLANNED: your, Novak (this morning)");
    }

    @Test
    void with_a_talk_that_was_held_one_compares_what_is_said_now() {
        assertThat(told(
                        Zone.BODY,
                        "I_PRP_1_nsubj said_VBD_-1_root I_PRP_4_nsubj also_RB_4_advmod found_VBD_1_ccomp it_PRP_6_nsubj"
                                + " hard_JJ_4_xcomp to_TO_8_mark reconcile_VB_6_xcomp with_IN_12_case his_PRP$_12_nmod:poss"
                                + " own_JJ_12_amod conversation_NN_8_obl with_IN_14_case Brand_NNP_12_nmod and_CC_16_cc"
                                + " me_PRP_12_conj at_IN_18_case lunch_NN_16_nmod on_IN_20_case June_NNP_8_obl 25_CD_20_nummod"
                                + " ._._1_punct"))
                .containsExactly("HELD: Brand, the writer (june 25)");
    }

    @Test
    void what_a_post_has_discussed_it_has_discussed_lately() {
        assertThat(told(
                        Zone.BODY,
                        "I_PRP_2_nsubj have_VBP_2_aux discussed_VBN_-1_root the_DT_4_det matter_NN_2_obj with_IN_6_case"
                                + " Novak_NNP_2_obl ._._2_punct"))
                .containsExactly("HELD: the writer, Novak (reported)");
    }

    @Test
    void after_an_exchange_of_views_a_post_writes_of_it() {
        assertThat(told(
                        Zone.BODY,
                        "After_IN_2_case frank_JJ_2_amod exchange_NN_8_obl of_IN_4_case views_NNS_2_nmod with_IN_6_case"
                                + " Novak_NNP_4_nmod I_PRP_8_nsubj left_VBD_-1_root ._._8_punct"))
                .containsExactly("HELD: the writer, Novak (reported)");
    }

    private static final String ON_THE_SIXTEENTH =
            "On_IN_1_case January_NNP_4_obl sixteenth_JJ_3_amod Novak_NNP_4_nsubj"
                    + " told_VBD_-1_root me_PRP_4_obj so_RB_4_advmod ._._4_punct";

    @Test
    void what_somebody_told_the_writer_of_a_memorandum_may_have_been_told_face_to_face() {
        assertThat(Paper.memorandum("Novak").parsed(Zone.BODY, ON_THE_SIXTEENTH).meetings())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.isUnsaid()).isTrue();
                    assertThat(f.time()).extracting(t -> t.words()).isEqualTo("january sixteenth");
                });
    }

    @Test
    void where_a_memorandum_speaks_of_the_telephone_nothing_says_that_it_was_told_face_to_face() {
        assertThat(Paper.memorandum("Novak")
                        .says("Nothing had come by telephone.")
                        .parsed(Zone.BODY, ON_THE_SIXTEENTH)
                        .meetings())
                .isEmpty();
    }
}
