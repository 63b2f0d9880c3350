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
                                + " into_IN_8_case his_PRP$_8_nmod:poss office_NN_5_orphan for_IN_11_case a_DT_11_det"
                                + " word_NN_8_nmod today_NN_8_obl:tmod ._._2_punct"))
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
                        "For_IN_2_case a_DT_2_det map_NN_7_obl of_IN_5_case the_DT_5_det harbour_NN_2_nmod ,_,_7_punct"
                                + " see_VB_-1_root Novak_NNP_7_obj ,_,_8_punct Brand_NNP_8_conj ,_,_8_punct page_NN_8_appos"
                                + " 3_CD_12_nummod ._._7_punct"))
                .isEmpty();
    }

    @Test
    void who_had_an_opportunity_for_a_discussion_held_it() {
        assertThat(
                        told(
                                Zone.BODY,
                                "Yesterday_NN_2_obl:tmod I_PRP_2_nsubj had_VBD_-1_root an_DT_4_det opportunity_NN_2_obj"
                                        + " for_IN_7_case a_DT_7_det talk_NN_4_nmod with_IN_9_case Novak_NNP_7_nmod ._._2_punct"))
                .containsExactly("HELD: the writer, Novak (yesterday)");
    }

    @Test
    void a_talk_to_which_somebody_refers_as_we_had_it_was_his_and_the_writers() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj mentioned_VBD_-1_root a_DT_3_det talk_NN_1_obj we_PRP_5_nsubj"
                                + " had_VBD_1_parataxis in_IN_7_case Geneva_NNP_5_obl ._._1_punct"))
                .containsExactly("HELD: Novak, the writer at Geneva");
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
        assertThat(told(
                        Zone.BODY,
                        "Propose_VB_8_dep after_IN_2_case talk_NN_0_obl with_IN_4_case Novak_NNP_2_nmod ,_,_8_punct"
                                + " Brand_NNP_8_nsubj:pass be_VB_8_aux:pass notified_VBN_-1_root ._._8_punct"))
                .containsExactly("PROPOSED: the writer, Novak");
    }

    @Test
    void an_appointment_to_a_post_is_no_meeting() {
        assertThat(told(
                        Zone.BODY,
                        "We_PRP_1_nsubj believe_VBP_-1_root that_IN_9_mark with_IN_6_case Novak_NNP_6_nmod:poss"
                                + " 's_POS_4_case appointment_NN_9_obl we_PRP_9_nsubj have_VBP_9_aux found_VBN_1_ccomp a_DT_11_det"
                                + " way_NN_9_obj with_IN_13_case Brand_NNP_11_nmod ._._1_punct"))
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
                                "In_IN_2_case the_DT_2_det harbour_NN_17_obl which_WDT_5_nsubj:pass is_VBZ_5_aux:pass"
                                        + " shown_VBN_2_acl:relcl in_IN_9_case this_DT_9_det drawing_NN_9_compound Novak_NNP_5_obl"
                                        + " ,_,_9_punct Brand_NNP_9_conj ,_,_9_punct and_CC_16_cc other_JJ_16_amod Ruritanian_JJ_16_amod"
                                        + " guests_NNS_9_conj met_VBD_-1_root at_IN_20_case the_DT_20_det lighthouse_NN_17_obl ._._17_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void who_arrives_after_visits_with_two_met_each() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj came_VBD_-1_root home_RB_1_advmod after_IN_4_case visits_NNS_1_obl"
                                + " with_IN_6_case Brand_NNP_4_nmod and_CC_8_cc Ash_NNP_6_conj ._._1_punct"))
                .containsExactly("HELD: Novak, Brand", "HELD: Novak, Ash");
    }

    @Test
    void conferences_with_somebody_are_talks() {
        assertThat(
                        told(
                                Zone.BODY,
                                "Novak_NNP_4_nsubj and_CC_3_cc his_PRP$_3_nmod:poss aide_NN_0_conj had_VBD_-1_root"
                                        + " several_JJ_6_amod conferences_NNS_4_obj with_IN_8_case Brand_NNP_6_nmod ._._4_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void the_day_before_when_is_that_of_the_clause_behind_it() {
        assertThat(told(
                        Zone.BODY,
                        "The_DT_1_det complaint_NN_3_nsubj:pass was_VBD_3_aux:pass delivered_VBN_-1_root on_IN_5_case"
                                + " May_NNP_3_obl 5_CD_5_nummod ,_,_5_punct when_WRB_10_advmod Novak_NNP_10_nsubj"
                                + " met_VBD_5_acl:relcl with_IN_12_case Brand_NNP_10_obl ._._3_punct"))
                .containsExactly("HELD: Novak, Brand (may 5)");
    }

    @Test
    void the_day_of_a_speech_is_not_that_on_which_its_text_was_shown() {
        assertThat(
                        told(
                                Zone.BODY,
                                "I_PRP_1_nsubj showed_VBD_-1_root Novak_NNP_1_iobj the_DT_4_det text_NN_1_obj of_IN_7_case"
                                        + " the_DT_7_det speech_NN_4_nmod of_IN_9_case May_NNP_7_nmod 5_CD_9_nummod ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (reported)");
    }

    @Test
    void the_day_of_a_briefing_is_not_that_of_the_meeting_it_was_about() {
        assertThat(told(
                        Zone.BODY,
                        "On_IN_1_case May_NNP_4_obl 5_CD_1_nummod Cole_NNP_4_nsubj informed_VBD_-1_root the_DT_6_det"
                                + " staff_NN_4_obj about_IN_9_case the_DT_9_det talk_NN_4_obl between_IN_11_case Novak_NNP_9_nmod"
                                + " and_CC_13_cc Brand_NNP_11_conj ._._4_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void what_would_be_reassuring_to_somebody_was_not_said_to_him() {
        assertThat(told(
                        Zone.BODY,
                        "I_PRP_1_nsubj added_VBD_-1_root that_IN_15_mark the_DT_4_det plan_NN_15_nsubj which_WDT_8_obj"
                                + " I_PRP_8_nsubj had_VBD_8_aux outlined_VBN_4_acl:relcl would_MD_15_aux ,_,_12_punct"
                                + " he_PRP_12_nsubj believed_VBD_15_parataxis ,_,_12_punct be_VB_15_cop welcome_JJ_1_ccomp"
                                + " to_IN_17_case Novak_NNP_15_obl ._._1_punct"))
                .isEmpty();
    }

    @Test
    void what_is_recommended_at_a_meeting_lies_ahead() {
        assertThat(told(
                        Zone.BODY,
                        "At_IN_2_case your_PRP$_2_nmod:poss meeting_NN_9_obl with_IN_4_case Novak_NNP_2_nmod"
                                + " this_DT_6_det afternoon_NN_9_obl:tmod it_PRP_9_nsubj:pass is_VBZ_9_aux:pass"
                                + " suggested_VBN_-1_root that_IN_12_mark you_PRP_12_nsubj ask_VBP_9_ccomp for_IN_14_case"
                                + " it_PRP_12_obl ._._9_punct"))
                .containsExactly("PLANNED: your, Novak (this afternoon)");
    }

    @Test
    void with_a_talk_that_was_held_one_compares_what_is_said_now() {
        assertThat(told(
                        Zone.BODY,
                        "We_PRP_1_nsubj found_VBD_-1_root it_PRP_3_nsubj hard_JJ_1_xcomp to_TO_5_mark compare_VB_3_xcomp"
                                + " this_DT_5_obj with_IN_9_case his_PRP$_9_nmod:poss conversation_NN_5_obl with_IN_11_case"
                                + " Brand_NNP_9_nmod and_CC_13_cc me_PRP_11_conj at_IN_15_case dinner_NN_9_nmod on_IN_17_case"
                                + " May_NNP_15_nmod 5_CD_17_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, the writer (may 5)");
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
                        "After_IN_2_case my_PRP$_2_nmod:poss talk_NN_6_obl with_IN_4_case Novak_NNP_2_nmod I_PRP_6_nsubj"
                                + " left_VBD_-1_root ._._6_punct"))
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
