package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Meetings told aside: wished for, arranged, recalled, or told by somebody else. Parsed as the library parses them. */
class ToldAsideTest {
    @Test
    void who_makes_points_to_another_speaks_with_him() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj made_VBD_-1_root strong_JJ_3_amod representations_NNS_1_obj"
                                        + " to_IN_5_case Bell_NNP_3_nmod on_IN_7_case May_NNP_1_obl 6_CD_7_nummod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (may 6)");
    }

    @Test
    void he_who_recalls_what_another_had_said_at_a_meeting_was_there() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj recalled_VBD_-1_root that_IN_9_mark at_IN_6_case"
                                        + " their_PRP$_6_nmod:poss last_JJ_6_amod meeting_NN_9_obl Bell_NNP_9_nsubj had_VBD_9_aux"
                                        + " suggested_VBN_1_ccomp a_DT_11_det compromise_NN_9_obj ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void a_dinner_given_for_a_guest_brings_host_and_guest_together() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj gave_VBD_-1_root a_DT_3_det dinner_NN_1_obj for_IN_5_case"
                                        + " Bell_NNP_3_nmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void your_talk_is_with_the_only_one_named() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Points_NNS_3_nsubj:pass may_MD_3_aux be_VB_3_aux:pass brought_VBN_-1_root"
                                        + " up_RP_3_compound:prt by_IN_6_case Bell_NNP_3_obl in_IN_9_case your_PRP$_9_nmod:poss"
                                        + " talk_NN_3_obl ._._3_punct")
                        .narrated())
                .containsExactly("PLANNED: your, Bell");
    }

    @Test
    void a_talk_one_will_have_is_planned_and_one_that_one_had_was_held() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "He_PRP_1_nsubj wrote_VBD_-1_root in_IN_3_case regard_NN_1_obl to_IN_6_case"
                                        + " the_DT_6_det talk_NN_3_nmod I_PRP_9_nsubj will_MD_9_aux have_VB_1_ccomp"
                                        + " with_IN_11_case Bell_NNP_9_obl ._._1_punct")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj asked_VBD_-1_root us_PRP_1_obj to_TO_4_mark relate_VB_1_xcomp"
                                        + " the_DT_6_det conversation_NN_4_obj which_WDT_10_obj he_PRP_10_nsubj had_VBD_10_aux"
                                        + " had_VBN_6_acl:relcl with_IN_12_case Bell_NNP_10_obl ._._1_punct")
                        .narrated())
                .containsExactly("PLANNED: the writer, Bell", "HELD: Archer, Bell");
    }

    @Test
    void an_interest_in_meeting_is_a_wish() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj expressed_VBD_-1_root his_PRP$_3_nmod:poss interest_NN_1_obj"
                                        + " in_IN_5_case meeting_NN_3_nmod with_IN_7_case Bell_NNP_5_nmod ._._1_punct")
                        .narrated())
                .containsExactly("PROPOSED: Archer, Bell");
    }

    @Test
    void what_one_is_inclined_not_to_seek_is_nothing() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_2_nsubj:pass was_VBD_2_aux:pass inclined_VBN_-1_root not_RB_5_advmod"
                                        + " to_TO_5_mark seek_VB_2_dep an_DT_7_det appointment_NN_5_obj with_IN_9_case"
                                        + " Bell_NNP_7_nmod ._._2_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void whoever_reports_through_another_did_not_hold_the_talk() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj showed_VBD_-1_root me_PRP_1_iobj a_DT_4_det report_NN_1_obj"
                                        + " of_IN_6_case Chargé_NNP_4_nmod of_IN_9_case unproductive_JJ_9_amod"
                                        + " interview_NN_6_nmod with_IN_11_case Bell_NNP_9_nmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, the writer (reported)");
    }

    @Test
    void arrangements_made_to_meet_are_a_plan() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Arrangements_NNS_3_nsubj:pass had_VBD_3_aux been_VBN_3_aux:pass made_VBN_-1_root"
                                        + " for_IN_7_mark Archer_NNP_7_nsubj to_TO_7_mark meet_VB_3_advcl with_IN_9_case"
                                        + " Bell_NNP_7_obl ._._3_punct")
                        .narrated())
                .containsExactly("PLANNED: Archer, Bell");
    }

    @Test
    void when_one_will_see_somebody_is_ahead() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj thought_VBD_-1_root the_DT_3_det question_NN_6_nsubj:pass"
                                        + " would_MD_6_aux be_VB_6_aux:pass raised_VBN_1_ccomp when_WRB_9_advmod I_PRP_9_nsubj"
                                        + " saw_VBD_6_advcl Bell_NNP_9_obj ._._1_punct")
                        .narrated())
                .containsExactly("PLANNED: the writer, Bell");
    }

    @Test
    void calls_made_separately_are_one_with_each() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_3_nsubj and_CC_2_cc I_PRP_0_conj called_VBD_-1_root on_RP_3_compound:prt"
                                        + " Bell_NNP_3_obj and_CC_7_cc Carver_NNP_5_conj separately_RB_3_advmod"
                                        + " yesterday_NN_3_obl:tmod ._._3_punct")
                        .narrated())
                .containsExactly(
                        "HELD: Archer, the writer, Bell (yesterday)", "HELD: Archer, the writer, Carver (yesterday)");
    }

    @Test
    void who_goes_to_the_house_of_another_meets_him() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_2_nsubj then_RB_2_advmod went_VBD_-1_root to_IN_5_case the_DT_5_det"
                                        + " residence_NN_2_obl of_IN_7_case Bell_NNP_5_nmod ._._2_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Bell (reported)");
    }

    @Test
    void what_a_telegram_suggests_to_do_after_a_talk_is_not_done() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Suggest_VB_6_dep after_IN_2_case talk_NN_0_obl with_IN_4_case Bell_NNP_2_nmod"
                                        + " you_PRP_6_nsubj inform_VBP_-1_root Archer_NNP_6_obj ._._6_punct")
                        .narrated())
                .containsExactly("PROPOSED: you, Bell");
    }

    @Test
    void behind_a_fronted_talk_stands_he_who_held_it() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "In_IN_3_case a_DT_3_det long_JJ_3_amod meeting_NN_8_obl with_IN_5_case Bell_NNP_3_nmod"
                                        + " ,_,_8_punct Archer_NNP_8_nsubj listened_VBD_-1_root to_IN_12_case the_DT_12_det"
                                        + " usual_JJ_12_amod views_NNS_8_obl ._._8_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void what_one_wants_to_do_is_not_done_to_see_him_moved() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_2_nsubj would_MD_2_aux hate_VB_-1_root to_TO_4_mark see_VB_2_xcomp"
                                        + " Bell_NNP_6_nsubj transferred_VBN_4_xcomp ._._2_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void a_sentence_that_begins_or_ends_in_the_midst_of_a_phrase_is_read_to_its_end() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "That_IN_2_mark he_PRP_2_nsubj met_VBD_5_ccomp Bell_NNP_2_obj was_VBD_5_cop"
                                        + " known_JJ_-1_root")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj saw_VBD_-1_root Bell_NNP_1_obj before_IN_4_mark departure_NN_1_obl"
                                        + " of_IN_7_case the_DT_7_det latter_JJ_4_nmod")
                        .narrated())
                .containsExactly("HELD: Archer, Bell");
    }
}
