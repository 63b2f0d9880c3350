package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deptel.extract.Paper.told;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Talks told beside something else: by what was done in them, said before or after them, or brought about by others. */
class ToldBesideTest {
    @Test
    void whom_one_saw_is_not_he_who_saw_him() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj said_VBD_-1_root he_PRP_4_nsubj had_VBD_4_aux told_VBN_1_ccomp Brand_NN_4_obj"
                                + " when_WRB_8_advmod he_PRP_8_nsubj saw_VBD_4_advcl him_PRP_8_obj ._._1_punct"))
                .containsExactly("HELD: Novak, Brand", "HELD: Novak, Brand");
    }

    @Test
    void who_visits_with_somebody_sits_and_talks_with_him() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj visited_VBD_-1_root with_IN_3_case Brand_NN_1_obl for_IN_6_case an_DT_6_det"
                                + " hour_NN_1_obl this_DT_8_det morning_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand (this morning)");
    }

    @Test
    void a_talk_to_come_that_others_wait_for_is_planned() {
        assertThat(told(
                        Zone.BODY,
                        "The_DT_1_det President_NNP_3_nsubj would_MD_3_aux say_VB_-1_root nothing_NN_3_obj"
                                + " until_IN_9_mark after_IN_9_mark Novak_NNP_9_nsubj had_VBD_9_aux met_VBN_3_advcl with_IN_11_case"
                                + " Brand_NN_9_obl ._._3_punct"))
                .containsExactly("PLANNED: Novak, Brand");
    }

    @Test
    void the_day_on_which_something_was_told_is_not_that_of_what_was_told() {
        assertThat(
                        told(
                                Zone.BODY,
                                "Foreign_NNP_1_compound Minister_NNP_2_compound Novak_NNP_3_nsubj told_VBD_-1_root me_PRP_3_obj"
                                        + " May_MD_3_dep 8_CD_8_dep he_PRP_8_nsubj received_VBD_5_ccomp Soviet_JJ_10_amod"
                                        + " Ambassador_NNP_11_compound Brand_NNP_8_obj May_NNP_8_obl:tmod 6_CD_12_nummod ._._3_punct"))
                .containsExactly("HELD: Novak, the writer (may 8)", "HELD: Novak, Brand (may 6)");
    }

    @Test
    void what_was_told_at_a_meeting_was_told_when_it_began() {
        assertThat(
                        told(
                                Zone.BODY,
                                "Novak_NNP_1_nsubj informed_VBD_-1_root Brand_NN_1_obj of_IN_4_case it_PRP_1_obl at_IN_8_case"
                                        + " a_DT_8_det dinner_NN_8_compound meeting_NN_1_obl that_WDT_10_nsubj began_VBD_8_acl:relcl"
                                        + " at_IN_12_case noon_NN_10_obl on_IN_14_case May_NNP_10_obl 5_CD_14_nummod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand (may 5)");
    }

    @Test
    void what_is_done_in_the_event_of_a_meeting_tells_of_none() {
        assertThat(told(
                        Zone.BODY,
                        "In_IN_2_case the_DT_2_det event_NN_4_obl Novak_NNP_4_nsubj meets_VBZ_-1_root with_IN_6_case"
                                + " Brand_NN_4_obl ,_,_4_punct it_PRP_11_nsubj:pass should_MD_11_aux be_VB_11_aux:pass"
                                + " raised_VBN_4_parataxis ._._4_punct"))
                .isEmpty();
    }

    @Test
    void a_list_that_has_neither_a_meeting_nor_a_dinner_tells_of_none() {
        assertThat(told(
                        Zone.FOOTNOTE,
                        "The_DT_1_det law_NN_2_nsubj lists_VBZ_-1_root neither_CC_5_cc:preconj a_DT_5_det"
                                + " meeting_NN_2_obj nor_CC_8_cc a_DT_8_det dinner_NN_5_conj between_IN_10_case Novak_NNP_8_nmod"
                                + " and_CC_12_cc Brand_NNP_10_conj ._._2_punct"))
                .isEmpty();
    }

    @Test
    void the_talks_that_one_wants_to_tell_of_have_been() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj proposed_VBD_-1_root a_DT_3_det talk_NN_1_obj about_IN_6_case"
                                + " his_PRP$_6_nmod:poss talks_NNS_3_nmod with_IN_8_case Brand_NN_6_nmod ._._1_punct"))
                .contains("HELD: Novak, Brand");
    }

    @Test
    void a_meeting_that_would_be_held_on_a_day_is_planned() {
        assertThat(told(
                        Zone.BODY,
                        "A_DT_2_det third_JJ_2_amod meeting_NN_9_nsubj:pass of_IN_4_case Novak_NNP_2_nmod and_CC_6_cc"
                                + " Brand_NNP_4_conj would_MD_9_aux be_VB_9_aux:pass held_VBN_-1_root on_IN_11_case"
                                + " Friday_NNP_9_obl ._._9_punct"))
                .containsExactly("PLANNED: Novak, Brand (on friday)");
    }

    @Test
    void who_gave_something_to_another_during_a_meeting_met_him() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj furnished_VBD_-1_root the_DT_3_det text_NN_1_obj to_IN_5_case Brand_NN_1_obl"
                                + " during_IN_8_case a_DT_8_det meeting_NN_1_obl on_IN_10_case May_NNP_8_nmod 5_CD_10_nummod"
                                + " ._._1_punct"))
                .containsExactly("HELD: Novak, Brand (may 5)");
    }

    @Test
    void who_reached_a_decision_at_a_meeting_met() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_3_nsubj and_CC_2_cc Brand_NNP_0_conj reached_VBD_-1_root this_DT_5_det"
                                + " decision_NN_3_obj at_IN_8_case a_DT_8_det meeting_NN_3_obl at_IN_10_case noon_NN_8_nmod"
                                + " ._._3_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void who_brings_somebody_in_to_see_the_writer_sees_him_too() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj brought_VBD_-1_root Brand_NN_1_obj in_IN_5_case to_TO_5_mark see_VB_1_advcl"
                                + " me_PRP_5_obj this_DT_8_det afternoon_NN_5_obl:tmod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand, the writer (this afternoon)");
    }

    @Test
    void whose_emissary_one_met_was_not_met() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj met_VBD_-1_root with_IN_4_case Special_NNP_4_compound Emissary_NNP_1_obl"
                                + " of_IN_6_case Brand_NNP_4_nmod ._._1_punct"))
                .isEmpty();
    }

    @Test
    void who_is_frank_in_talking_with_somebody_talks_with_him() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_8_nsubj ,_,_8_punct in_IN_3_case talking_VBG_8_obl with_IN_5_case Brand_NN_3_obl"
                                + " ,_,_8_punct was_VBD_8_cop frank_JJ_-1_root ._._8_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void who_is_directed_to_read_a_note_to_the_writer_does_it_there() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_2_nsubj then_RB_2_advmod directed_VBD_-1_root Brand_NN_2_obj to_TO_5_mark"
                                + " read_VB_2_xcomp the_DT_7_det note_NN_5_obj to_IN_9_case me_PRP_5_obl ._._2_punct"))
                .isEmpty();
    }

    @Test
    void what_is_settled_in_consultation_is_procedure() {
        assertThat(told(
                        Zone.BODY,
                        "The_DT_1_det matter_NN_5_nsubj:pass is_VBZ_5_cop to_TO_5_mark be_VB_5_aux:pass"
                                + " settled_VBN_-1_root by_IN_7_case Novak_NNP_5_obl in_IN_9_case consultation_NN_5_obl"
                                + " with_IN_11_case Brand_NN_9_nmod ._._5_punct"))
                .isEmpty();
    }

    @Test
    void the_essence_of_remarks_that_is_passed_on_was_not_heard_from_him_who_made_them() {
        assertThat(
                        told(
                                Zone.BODY,
                                "He_PRP_1_nsubj communicated_VBD_-1_root the_DT_3_det essence_NN_1_obj of_IN_6_case"
                                        + " your_PRP$_6_nmod:poss remarks_NNS_3_nmod to_IN_8_case Novak_NNP_6_nmod ._._1_punct"))
                .isEmpty();
    }

    @Test
    void what_one_speculates_on_is_proposed_at_most() {
        assertThat(told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj speculated_VBD_-1_root on_IN_4_case the_DT_4_det possibility_NN_1_obl"
                                + " of_IN_7_mark your_PRP$_7_nsubj discussing_VBG_4_acl it_PRP_7_obj with_IN_10_case Brand_NN_7_obl"
                                + " ._._1_punct"))
                .containsExactly("PROPOSED: your, Brand");
    }

    @Test
    void of_talks_whose_results_are_awaited_none_has_been() {
        assertThat(told(
                        Zone.BODY,
                        "We_PRP_1_nsubj await_VBP_-1_root results_NNS_1_obj of_IN_4_case talks_NNS_2_nmod"
                                + " between_IN_6_case Novak_NNP_4_nmod and_CC_8_cc Brand_NNP_6_conj ._._1_punct"))
                .containsExactly("PLANNED: Novak, Brand");
    }

    @Test
    void talks_between_two_days_are_not_two_talks() {
        assertThat(told(
                        Zone.BODY,
                        "Between_IN_1_case May_NNP_9_obl 3_CD_1_nummod and_CC_4_cc June_NNP_1_conj 4_CD_4_nummod"
                                + " Novak_NNP_9_nsubj and_CC_8_cc Brand_NNP_6_conj met_VBD_-1_root ._._9_punct"))
                .containsExactly("HELD: Novak, Brand (may 3 and june 4)");
    }
}
