package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Meetings told in passing: in another's words, between commas, as what is to be done. Parsed as the library parses them. */
class ToldInPassingTest {
    @Test
    void a_talk_had_in_a_town_on_a_day_took_place_there_and_then() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj reported_VBD_-1_root a_DT_3_det conversation_NN_1_obj"
                                        + " he_PRP_5_nsubj had_VBD_3_acl:relcl in_IN_7_case Paris_NNP_5_obl on_IN_9_case"
                                        + " May_NNP_5_obl 4_CD_9_nummod with_IN_12_case Bell_NNP_5_obl ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell at Paris (may 4)");
    }

    @Test
    void the_town_that_opens_a_sentence_is_where_all_that_follows_took_place() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "While_IN_5_mark in_IN_2_case Geneva_NNP_5_obl ,_,_5_punct Archer_NNP_5_nsubj"
                                        + " met_VBD_-1_root with_IN_7_case Bell_NNP_5_obl ._._5_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell at Geneva");
    }

    @Test
    void a_house_known_by_its_name_is_the_place() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj met_VBD_-1_root with_IN_3_case Bell_NNP_1_obl at_IN_7_case"
                                        + " the_DT_7_det White_NNP_7_compound House_NNP_1_obl ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell at White House");
    }

    @Test
    void the_town_behind_a_man_is_that_of_the_talk_with_him() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj discussed_VBD_-1_root the_DT_3_det question_NN_1_obj with_IN_5_case"
                                        + " Bell_NNP_1_obl in_IN_7_case Paris_NNP_1_obl on_IN_9_case May_NNP_1_obl 5_CD_9_nummod"
                                        + " ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell at Paris (may 5)");
    }

    @Test
    void the_date_of_the_record_of_a_talk_is_that_of_the_talk() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Memoranda_NNS_14_nsubj of_IN_4_case Bell_NNP_4_nmod:poss ’s_POS_2_case"
                                        + " conversations_NNS_0_nmod with_IN_6_case Archer_NNP_4_nmod ,_,_4_punct May_NNP_4_appos"
                                        + " 6_CD_8_nummod ,_,_4_punct are_VBP_14_cop in_IN_14_case the_DT_14_det"
                                        + " files_NNS_-1_root ._._14_punct")
                        .narrated())
                .containsExactly("HELD: Bell, Archer (may 6)");
    }

    @Test
    void the_latter_is_the_last_one_named() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Bell_NNP_1_nsubj said_VBD_-1_root that_IN_1_obj before_IN_5_mark Archer_NNP_5_nsubj"
                                        + " left_VBD_2_dep latter_JJ_8_amod had_VBD_8_aux interview_NN_5_obj with_IN_10_case"
                                        + " Carver_NNP_8_nmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Carver");
    }

    @Test
    void what_one_says_to_have_told_another_on_a_day_was_told_face_to_face_if_they_serve_two_states() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Bell_NNP_1_nsubj told_VBD_-1_root Archer_NNP_1_obj in_IN_4_case January_NNP_1_obl"
                                        + " that_IN_9_mark war_NN_9_nsubj would_MD_9_aux be_VB_9_cop long_RB_1_ccomp ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Bell, Archer (in january)");
    }

    @Test
    void who_hands_a_note_to_another_met_him() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "The_DT_1_det note_NN_3_nsubj:pass was_VBD_3_aux:pass handed_VBN_-1_root to_TO_5_case"
                                        + " Bell_NNP_3_obl by_IN_7_case Archer_NNP_3_obl on_IN_9_case May_NNP_3_obl 6_CD_9_nummod"
                                        + " ._._3_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (may 6)");
    }

    @Test
    void who_asked_on_a_day_to_see_another_saw_him() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_4_nsubj on_IN_2_case May_NNP_0_nmod 6_CD_2_nummod requested_VBD_-1_root"
                                        + " to_TO_6_mark see_VB_4_xcomp Bell_NNP_6_obj ._._4_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (may 6)", "PROPOSED: Archer, Bell (may 6)");
    }

    @Test
    void we_agreed_to_meet_again_is_a_plan_of_the_writer_and_the_man_the_text_is_about() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_1_nsubj saw_VBD_-1_root Bell_NNP_1_obj yesterday_NN_1_obl:tmod ._._1_punct")
                        .parsed(
                                Zone.BODY,
                                "We_PRP_1_nsubj agreed_VBD_-1_root to_TO_3_mark meet_VB_1_xcomp again_RB_3_advmod"
                                        + " at_IN_6_case three_CD_3_obl this_DT_8_det afternoon_NN_3_obl:tmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Bell (yesterday)", "PLANNED: the writer, Bell (this afternoon)");
    }

    @Test
    void what_a_telegram_to_a_post_asks_is_asked_of_its_reader() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Please_UH_1_discourse see_VB_-1_root Bell_NNP_1_obj as_RB_4_advmod soon_RB_1_advmod"
                                        + " as_IN_6_case possible_JJ_4_advcl ._._1_punct")
                        .parsed(
                                Zone.BODY,
                                "You_PRP_2_nsubj should_MD_2_aux arrange_VB_-1_root see_VB_2_dep Bell_NNP_3_obj"
                                        + " to_TO_6_mark support_VB_3_xcomp the_DT_8_det request_NN_6_obj ._._2_punct")
                        .narrated())
                .containsExactly("PROPOSED: , Bell", "PROPOSED: You, Bell");
    }

    @Test
    void a_talk_of_a_day_that_the_department_speaks_of_was_held_with_its_reader() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "In_IN_1_case May_NNP_8_obl 21_CD_1_nummod conversation_NN_4_compound Bell_NNP_8_nsubj"
                                        + " may_MD_8_aux have_VB_8_aux been_VBN_8_aux testing_VBG_-1_root our_PRP$_10_nmod:poss"
                                        + " reaction_NN_8_obj ._._8_punct")
                        .narrated())
                .containsExactly("HELD: , Bell (may 21)");
    }

    @Test
    void his_record_is_that_of_the_man_named_behind_it() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "In_IN_2_case his_PRP$_2_nmod:poss memorandum_NN_13_obl of_IN_5_case a_DT_5_det"
                                        + " conversation_NN_2_nmod with_IN_7_case Bell_NNP_5_nmod on_IN_9_case May_NNP_5_nmod"
                                        + " 6_CD_9_nummod ,_,_13_punct Archer_NNP_13_nsubj stated_VBD_-1_root that_IN_17_mark"
                                        + " all_DT_17_nsubj was_VBD_17_cop well_RB_13_ccomp ._._13_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (may 6)");
    }

    @Test
    void what_one_is_to_refrain_from_is_nothing() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "You_PRP_2_nsubj should_MD_2_aux refrain_VB_-1_root from_IN_4_case"
                                        + " discussing_VBG_2_advcl this_DT_4_obj with_IN_7_case Bell_NNP_4_obl ._._2_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void what_was_arranged_is_planned() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "It_PRP_2_nsubj:pass was_VBD_2_aux:pass arranged_VBN_-1_root that_IN_6_mark"
                                        + " I_PRP_6_nsubj would_MD_6_aux see_VB_2_ccomp Bell_NNP_6_obj ._._2_punct")
                        .narrated())
                .containsExactly("PLANNED: the writer, Bell");
    }

    @Test
    void behind_me_begins_what_was_told() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Bell_NNP_1_nsubj told_VBD_-1_root me_PRP_1_iobj Archer_NNP_1_obj had_VBD_5_aux"
                                        + " left_VBN_1_dep ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Bell, the writer");
    }

    @Test
    void by_whom_a_matter_is_to_be_discussed_with_the_writer() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Matter_NN_3_nsubj:pass would_MD_3_aux be_VB_3_aux:pass discussed_VBN_-1_root"
                                        + " with_IN_5_case me_PRP_3_obl by_IN_7_case Bell_NNP_3_obl ._._3_punct")
                        .narrated())
                .containsExactly("PROPOSED: Bell, the writer");
    }

    @Test
    void the_emissary_of_another_was_there_himself() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Following_VBG_2_case the_DT_2_det meeting_NN_14_obl between_IN_4_case"
                                        + " Archer_NNP_2_nmod and_CC_10_cc Dorn_NNP_10_nmod:poss ’s_POS_6_case special_JJ_10_amod"
                                        + " emissary_NN_10_compound Bell_NNP_4_conj ,_,_14_punct nothing_NN_14_nsubj:pass"
                                        + " was_VBD_14_aux:pass done_VBN_-1_root ._._14_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void who_is_sent_to_call_calls_and_who_is_told_to_is_only_asked() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj sent_VBD_-1_root Bell_NNP_1_obj to_TO_4_mark call_VB_1_xcomp"
                                        + " on_RP_4_compound:prt Carver_NNP_4_obj ._._1_punct")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj instructed_VBD_-1_root Bell_NNP_1_obj to_TO_4_mark call_VB_1_xcomp"
                                        + " on_RP_4_compound:prt Carver_NNP_4_obj ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Bell, Carver", "PROPOSED: Bell, Carver");
    }

    @Test
    void what_one_should_do_in_a_talk_is_ahead() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_3_nsubj should_MD_3_aux be_VB_3_cop careful_JJ_-1_root in_IN_6_case"
                                        + " his_PRP$_6_nmod:poss talks_NNS_3_obl with_IN_8_case Bell_NNP_6_nmod ._._3_punct")
                        .parsed(
                                Zone.BODY,
                                "In_IN_2_case lengthy_JJ_2_amod meeting_NN_7_obl with_IN_4_case Bell_NNP_2_nmod"
                                        + " I_PRP_7_nsubj was_VBD_7_cop careful_JJ_-1_root ._._7_punct")
                        .narrated())
                .containsExactly("PLANNED: Archer, Bell", "HELD: the writer, Bell (reported)");
    }

    @Test
    void a_talk_between_two_commas_is_that_of_the_subject() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_12_nsubj ,_,_12_punct in_IN_5_case a_DT_5_det long_JJ_5_amod"
                                        + " meeting_NN_12_obl with_IN_7_case Bell_NNP_5_nmod on_IN_9_case May_NNP_5_nmod"
                                        + " 6_CD_9_nummod ,_,_12_punct expressed_VBD_-1_root alarm_NN_12_obj ._._12_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (may 6)");
    }

    @Test
    void what_one_has_just_done_was_done_as_one_writes_whatever_else_the_sentence_dates() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj saw_VBD_-1_root Bell_NNP_1_obj last_JJ_4_amod night_NN_1_obl:tmod"
                                        + " and_CC_8_cc has_VBZ_8_aux just_RB_8_advmod talked_VBN_1_conj with_IN_10_case"
                                        + " Carver_NNP_8_obl ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (last night)", "HELD: Archer, Carver (just now)");
    }

    @Test
    void who_has_just_read_of_a_talk_does_not_say_when_it_was() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_3_nsubj have_VBP_3_aux just_RB_3_advmod read_VBN_-1_root of_IN_6_case the_DT_6_det"
                                        + " conversation_NN_3_obl between_IN_8_case Archer_NNP_6_nmod and_CC_10_cc"
                                        + " Bell_NNP_8_conj ._._3_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void talks_over_the_weekend_have_its_days() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj talked_VBD_-1_root with_IN_3_case Bell_NNP_1_obl over_IN_6_case"
                                        + " the_DT_6_det weekend_NN_1_obl ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (over the weekend)");
    }
}
