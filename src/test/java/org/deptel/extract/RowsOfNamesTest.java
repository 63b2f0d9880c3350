package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Who all took part, where the parser drops some of a row of names before or behind a verb. */
class RowsOfNamesTest {
    @Test
    void everybody_of_the_row_before_a_verb_takes_part_where_the_parser_takes_the_last_alone() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "In_IN_1_case accordance_NN_-1_root with_IN_4_case plan_NN_4_compound Brand_NNP_1_nmod "
                                + "and_CC_7_cc I_PRP_7_nsubj met_VBD_1_conj yesterday_NN_7_obl:tmod with_IN_10_case "
                                + "Novak_NNP_7_obl ._._1_punct"))
                .containsExactly("HELD: Brand, the writer, Novak (yesterday)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "In_IN_2_case a_DT_2_det meeting_NN_13_obl on_IN_4_case July_NNP_2_nmod 13_CD_4_nummod "
                                + ",_,_4_punct Brand_NNP_4_conj ,_,_4_punct Ash_NNP_4_conj ,_,_4_punct and_CC_12_cc "
                                + "Cole_NNP_4_conj met_VBD_-1_root with_IN_15_case Novak_NNP_13_obl ._._13_punct"))
                .containsExactly("HELD: Brand, Ash, Cole, Novak (july 13)");
    }

    @Test
    void who_goes_together_or_in_company_with_somebody_meets_whom_he_meets() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_6_nsubj ,_,_0_punct together_RB_4_advmod with_IN_4_case Ash_NNP_0_nmod "
                                + ",_,_0_punct met_VBD_-1_root with_IN_8_case Novak_NNP_6_obl on_IN_10_case May_NNP_6_obl "
                                + "5_CD_10_nummod ._._6_punct"))
                .containsExactly("HELD: Brand, Ash, Novak (may 5)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Mr._NNP_1_compound Brand_NNP_7_nsubj in_IN_3_case company_NN_1_nmod with_IN_6_case "
                                + "Mr._NNP_6_compound Ash_NNP_3_nmod called_VBD_-1_root on_IN_9_case Novak_NNP_7_obl "
                                + "yesterday_NN_7_obl:tmod ._._7_punct"))
                .containsExactly("HELD: Brand, Ash, Novak (yesterday)");
    }

    @Test
    void a_telegram_that_opens_with_names_between_commas_needs_no_and() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_5_nsubj ,_,_0_punct Ash_NNP_0_conj ,_,_0_punct Cole_NNP_0_appos met_VBD_-1_root "
                                + "Novak_NNP_5_obj Thursday_NNP_5_obl:tmod ._._5_punct"))
                .containsExactly("HELD: Brand, Ash, Cole, Novak (thursday)");
    }

    @Test
    void a_row_behind_a_preposition_is_no_subject_of_the_verb_that_follows() {
        assertThat(
                        Paper.told(
                                Zone.BODY,
                                "Brand_NNP_1_nsubj discussed_VBD_-1_root bases_NNS_1_obj with_IN_4_case Ash_NNP_1_obl "
                                        + "and_CC_6_cc Cole_NNP_4_conj ,_,_1_punct and_CC_10_cc Dunn_NNP_10_nsubj "
                                        + "discussed_VBD_1_conj tariffs_NNS_10_obj with_IN_13_case Novak_NNP_10_obl ._._1_punct"))
                .containsExactly("HELD: Brand, Ash, Cole", "HELD: Dunn, Novak");
    }

    @Test
    void a_row_in_a_phrase_that_opens_the_sentence_ends_at_the_comma_before_those_who_act() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "On_IN_1_case June_NNP_11_obl 6_CD_1_nummod after_IN_4_case talk_NN_11_obl with_IN_6_case "
                                + "Dunn_NNP_4_nmod ,_,_6_punct Brand_NNP_6_conj and_CC_10_cc Ash_NNP_6_conj "
                                + "called_VBD_-1_root on_IN_13_case Novak_NNP_11_obl ._._11_punct"))
                .containsExactly("HELD: the writer, Dunn (june 6)", "HELD: Brand, Ash, Novak (june 6)");
    }

    @Test
    void the_last_of_those_who_came_along_is_one_of_them_though_the_verb_follows() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj accompanied_VBN_-1_root by_IN_3_case Brand_NNP_1_obl and_CC_5_cc "
                                + "Ash_NNP_3_conj called_VBD_1_dep on_IN_8_case Cole_NNP_6_obl yesterday_NN_6_obl:tmod "
                                + "._._1_punct"))
                .containsExactly("HELD: Novak, Cole, Brand, Ash (yesterday)");
    }

    @Test
    void he_who_called_somebody_in_also_handed_him_the_note_whatever_a_letter_behind_it_says() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj called_VBD_-1_root me_PRP_1_obj to_TO_5_case Foreign_NNP_5_compound "
                                + "Ministry_NNP_1_obl this_DT_7_det morning_NN_1_obl:tmod and_CC_9_cc handed_VBD_1_conj "
                                + "me_PRP_9_iobj a_DT_12_det protest_NN_9_obj for_IN_14_case Brand_NNP_12_nmod ,_,_1_punct "
                                + "contained_VBD_1_conj in_IN_19_case a_DT_19_det letter_NN_16_obl ._._1_punct"))
                .containsExactly("HELD: Novak, the writer (this morning)");
    }

    @Test
    void he_who_called_the_writer_in_is_he_who_handed_him_the_note() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj called_VBD_-1_root me_PRP_1_obj in_IN_1_compound:prt and_CC_5_cc handed_VBD_1_conj"
                                + " me_PRP_5_iobj a_DT_8_det note_NN_5_obj for_IN_10_case Brand_NNP_5_obl ._._1_punct"))
                .containsExactly("HELD: Novak, the writer (reported)", "HELD: Novak, the writer (reported)");
    }

    @Test
    void an_office_that_holds_an_and_or_a_long_clause_of_time_does_not_end_the_row() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj met_VBD_-1_root yesterday_NN_1_obl:tmod with_IN_4_case Ash_NNP_1_obl "
                                + ",_,_4_punct Chief_NNP_4_appos of_IN_8_case Operations_NNPS_6_nmod for_IN_10_case "
                                + "Plans_NNS_1_obl and_CC_12_cc Policy_NN_10_conj ,_,_1_punct and_CC_15_cc Cole_NNP_1_conj "
                                + "of_IN_18_case the_DT_18_det staff_NN_15_nmod ._._1_punct"))
                .containsExactly("HELD: Brand, Ash, Cole (yesterday)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj met_VBD_-1_root on_IN_3_case August_NNP_1_obl 28_CD_3_nummod "
                                + ",_,_3_punct 1961_CD_3_nummod ,_,_1_punct from_IN_9_case 5_CD_1_obl to_IN_11_advmod "
                                + "6:15_CD_12_nummod p.m._NN_9_obl:tmod with_IN_14_case Ash_NNP_9_obl and_CC_16_cc "
                                + "Cole_NNP_14_conj ._._1_punct"))
                .containsExactly("HELD: Brand, Ash, Cole (august 28, 1961)");
    }

    @Test
    void officials_whom_nobody_names_end_a_row_as_an_and_would() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj met_VBD_-1_root yesterday_NN_1_obl:tmod with_IN_4_case Ash_NNP_1_obl "
                                + ",_,_4_punct Cole_NNP_4_conj and_CC_8_cc ministry_NNP_4_conj representatives_NNS_4_dep "
                                + "._._1_punct"))
                .containsExactly("HELD: Brand, Ash, Cole (yesterday)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "I_PRP_1_nsubj had_VBD_-1_root talks_NNS_1_obj with_IN_2_dep ,_,_3_dep among_IN_6_case "
                                + "others_NNS_4_dep ,_,_6_punct Brand_NNP_7_dep ,_,_8_punct Ash_NNP_8_conj and_CC_13_cc "
                                + "other_JJ_13_amod officials_NNS_8_conj ._._8_punct"))
                .containsExactly("HELD: the writer, Brand (reported)", "HELD: the writer, Ash (reported)");
    }

    @Test
    void leaders_whom_nobody_names_may_include_some_who_are() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj met_VBD_-1_root yesterday_NN_1_obl:tmod with_IN_5_case "
                                + "several_JJ_5_amod leaders_NNS_1_obl ,_,_5_punct including_VBG_8_case Ash_NNP_5_nmod "
                                + "and_CC_10_cc Cole_NNP_8_conj ._._1_punct"))
                .containsExactly("HELD: Brand, Ash, Cole (yesterday)");
    }

    @Test
    void your_president_is_he_and_not_you() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "That_DT_2_mark I_PRP_2_nsubj discussed_VBD_-1_root with_IN_5_case your_PRP$_5_nmod:poss "
                                + "President_NNP_2_obl in_IN_7_case May_NNP_2_obl ._._2_punct"))
                .containsExactly("HELD: the writer, President (in may)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj went_VBD_-1_root to_IN_3_case Paris_NNP_1_obl in_IN_5_case "
                                + "May_NNP_1_obl to_TO_7_mark discuss_VB_1_xcomp this_DT_7_obj with_IN_11_case "
                                + "your_PRP$_11_nmod:poss colleague_NN_7_obl Mr._NNP_13_compound Novak_NNP_11_dep "
                                + "._._1_punct"))
                .containsExactly("HELD: Brand, Novak (in may)");
    }

    @Test
    void he_whom_a_letter_greets_does_nothing_in_its_first_sentence() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Dear_JJ_1_amod Brand_NNP_-1_root :_:_1_punct I_PRP_4_nsubj had_VBD_1_parataxis "
                                + "occasion_NN_4_obj to_TO_7_mark see_VB_4_ccomp Novak_NNP_7_obj on_IN_10_case May_NNP_7_obl "
                                + "5_CD_10_nummod ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (may 5)");
    }

    @Test
    void separate_conversations_of_two_with_a_third_do_not_bring_the_two_together() {
        assertThat(
                        Paper.told(
                                Zone.BODY,
                                "Brand_NNP_3_nsubj and_CC_2_cc Ash_NNP_0_conj recalled_VBD_-1_root their_PRP$_6_nmod:poss "
                                        + "respective_JJ_6_amod conversations_NNS_3_obj with_IN_8_case Novak_NNP_6_nmod ._._3_punct"))
                .containsExactly("HELD: Brand, Novak", "HELD: Ash, Novak");
    }

    @Test
    void talks_of_several_with_a_delegation_are_none_among_themselves() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_4_nsubj and_CC_2_cc Ash_NNP_0_conj would_MD_4_aux wish_VB_-1_root to_TO_6_mark "
                                + "start_VB_4_xcomp in_IN_9_case their_PRP$_9_nmod:poss talks_NNS_6_obl with_IN_12_case "
                                + "the_DT_12_det delegation_NN_9_nmod ._._4_punct"))
                .isEmpty();
    }

    @Test
    void a_second_company_behind_and_with_had_a_talk_of_its_own_on_its_own_day() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "On_IN_1_case May_NNP_4_obl 6_CD_1_nummod Brand_NNP_4_nsubj held_VBD_-1_root "
                                + "meetings_NNS_4_obj with_IN_7_case Ash_NNP_5_nmod at_IN_10_case 10_CD_10_nummod "
                                + "a.m._NN_4_obl and_CC_13_cc with_IN_13_case Cole_NNP_4_conj at_IN_16_case "
                                + "11:30_CD_16_nummod a.m._NN_13_orphan"))
                .containsExactly("HELD: Brand, Ash (may 6)", "HELD: Brand, Cole (may 6)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj met_VBD_-1_root with_IN_3_case Ash_NNP_1_obl on_IN_5_case "
                                + "April_NNP_1_obl 6_CD_5_nummod and_CC_9_cc with_IN_9_case Cole_NNP_1_conj on_IN_11_case "
                                + "April_NNP_9_orphan 12_CD_11_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, Ash (april 6)", "HELD: Brand, Cole (april 12)");
    }

    @Test
    void so_had_whom_one_saw_as_well_as_the_first() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj said_VBD_-1_root he_PRP_4_nsubj had_VBD_4_aux taken_VBN_1_ccomp "
                                + "proposal_NN_4_obj up_RP_4_compound:prt with_IN_8_case Ash_NNP_4_obl as_RB_13_cc "
                                + "well_RB_9_fixed as_IN_9_fixed with_IN_13_case Cole_NNP_4_conj ._._1_punct"))
                .containsExactly("HELD: Brand, Ash", "HELD: Brand, Cole");
    }

    @Test
    void with_officials_and_then_with_somebody_is_with_somebody() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_2_nsubj had_VBD_2_aux discussed_VBN_-1_root the_DT_4_det treaty_NN_2_obj "
                                + "with_IN_6_case officials_NNS_2_obl and_CC_10_cc then_RB_10_advmod with_IN_10_case "
                                + "Novak_NNP_2_conj ._._2_punct"))
                .containsExactly("HELD: Brand, Novak");
    }

    @Test
    void an_office_between_commas_before_a_verb_that_the_tagger_misreads() {
        assertThat(Paper.told(
                        Zone.FOOTNOTE,
                        "On_IN_1_case April_NNP_12_obl 11_CD_1_nummod ,_,_12_punct Brand_NNP_12_nsubj ,_,_4_punct "
                                + "First_NNP_7_compound Secretary_NNP_4_appos of_IN_10_case the_DT_10_det "
                                + "Legation_NNP_7_nmod ,_,_12_punct informed_VBD_-1_root Ash_NNP_12_obj that_IN_18_mark "
                                + "the_DT_16_det mission_NN_18_nsubj had_VBD_18_aux taken_VBN_12_ccomp steps_NNS_18_obj "
                                + "._._12_punct"))
                .containsExactly("HELD: Brand, Ash (april 11)");
    }

    @Test
    void the_staff_of_one_side_is_no_other_side() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "The_DT_1_det discussions_NNS_11_nsubj of_IN_3_case Brand_NNP_1_nmod and_CC_6_cc "
                                + "his_PRP$_6_nmod:poss staff_NN_3_conj with_IN_8_case Ash_NNP_1_nmod and_CC_10_cc "
                                + "Cole_NNP_8_conj covered_VBD_-1_root many_JJ_13_amod points_NNS_11_obj ._._11_punct"))
                .containsExactly("HELD: Brand, Ash", "HELD: Brand, Cole");
    }

    @Test
    void who_were_meeting_met_and_not_with_him_of_the_next_clause() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "While_IN_5_mark Brand_NNP_5_nsubj and_CC_3_cc Ash_NNP_1_conj were_VBD_5_aux "
                                + "meeting_VBG_11_advcl on_IN_7_case June_NNP_5_obl 23_CD_7_nummod ,_,_11_punct "
                                + "Cole_NNP_11_nsubj met_VBD_-1_root in_IN_13_case Geneva_NNP_11_obl with_IN_15_case "
                                + "Novak_NNP_11_obl ._._11_punct"))
                .containsExactly("HELD: Brand, Ash (june 23)", "HELD: Cole, Novak at Geneva (june 23)");
    }

    @Test
    void whom_the_writer_sends_to_a_meeting_is_at_it() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "I_PRP_2_nsubj have_VBP_2_aux dispatched_VBN_-1_root Brand_NNP_2_obj to_TO_5_mark "
                                + "meet_VB_2_xcomp with_IN_7_case Novak_NNP_5_obl ._._2_punct"))
                .containsExactly("PROPOSED: Brand, Novak");
    }
}
