package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Meetings planned, asked for and told by the way, as the papers of many volumes tell them. Parsed as the library parses them. */
class ToldByTheWayTest {
    @Test
    void who_tells_one_after_talking_with_another_met_both() {
        assertThat(
                        told(
                                "After_IN_1_case talking_VBG_8_obl the_DT_3_det matter_NN_1_obj over_RP_3_advmod with_IN_6_case Archer_NNP_3_nmod I_PRP_8_nsubj told_VBD_-1_root Bell_NNP_8_obj of_IN_11_case it_PRP_8_obl ._._8_punct"))
                .containsExactly("HELD: the writer, Archer (reported)", "HELD: the writer, Bell (reported)");
    }

    @Test
    void who_would_be_ready_to_meet_has_not_met_yet() {
        assertThat(
                        told(
                                "I_PRP_3_nsubj would_MD_3_aux be_VB_3_cop ready_JJ_-1_root ,_,_3_punct assuming_VBG_3_dep no_DT_7_det objection_NN_5_obj ,_,_3_punct to_TO_10_mark meet_VB_3_dep with_IN_12_case Archer_NNP_10_obl ._._3_punct"))
                .containsExactly("PROPOSED: the writer, Archer");
    }

    @Test
    void who_is_to_dine_with_somebody_plans_it() {
        assertThat(
                        told(
                                "I_PRP_3_nsubj am_VBP_3_aux to_TO_3_mark dine_VB_-1_root with_IN_5_case Archer_NNP_3_obl tomorrow_NN_3_obl:tmod ._._3_punct"))
                .containsExactly("PLANNED: the writer, Archer (tomorrow)");
    }

    @Test
    void before_you_see_him_the_meeting_lies_ahead() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Please_UH_1_discourse inform_VB_-1_root us_PRP_1_obj before_IN_5_mark you_PRP_5_nsubj see_VBP_1_advcl Archer_NNP_5_obj ._._1_punct")
                        .narrated())
                .containsExactly("PLANNED: you, Archer");
    }

    @Test
    void who_will_be_coming_in_to_see_one_is_expected() {
        assertThat(
                        told(
                                "Archer_NNP_3_nsubj will_MD_3_aux be_VB_3_aux coming_VBG_-1_root in_IN_6_case to_TO_6_mark see_VB_3_obl me_PRP_6_obj tomorrow_NN_6_obl:tmod ._._3_punct"))
                .containsExactly("PLANNED: Archer, the writer (tomorrow)");
    }

    @Test
    void a_telegram_that_drops_its_to_asks_for_a_talk() {
        assertThat(
                        told(
                                "Bell_NNP_1_nsubj ended_VBD_-1_root by_IN_3_case requesting_VBG_1_obl me_PRP_5_nsubj talk_VB_3_ccomp with_IN_7_case Archer_NNP_5_obl ._._1_punct"))
                .containsExactly("PROPOSED: the writer, Archer");
    }

    @Test
    void who_will_see_him_again_plans_a_second_meeting() {
        assertThat(
                        told(
                                "Archer_NNP_2_nsubj had_VBD_2_aux spoken_VBN_-1_root to_IN_4_case Bell_NNP_2_obl here_RB_2_advmod and_CC_8_cc will_MD_8_aux see_VB_2_conj him_PRP_8_obj again_RB_8_advmod in_IN_12_case Paris_NNP_8_obl ._._2_punct"))
                .containsExactly("HELD: Archer, Bell", "PLANNED: Archer, Bell at Paris");
    }

    @Test
    void men_who_are_getting_together_plan_to_meet() {
        assertThat(
                        told(
                                "Archer_NNP_6_nsubj ,_,_0_punct Bell_NNP_0_conj and_CC_4_cc myself_PRP_0_conj are_VBP_6_aux getting_VBG_-1_root together_RB_6_advmod at_IN_9_case noon_NN_6_obl ._._6_punct"))
                .containsExactly("PLANNED: Archer, Bell, the writer");
    }

    @Test
    void sounding_somebody_out_is_a_talk() {
        assertThat(
                        told(
                                "I_PRP_1_nsubj sounded_VBD_-1_root Archer_NNP_1_obj out_RP_1_compound:prt on_IN_5_case this_DT_1_obl yesterday_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("HELD: the writer, Archer (yesterday)");
    }

    @Test
    void taking_occasion_to_tell_him_is_a_talk() {
        assertThat(
                        told(
                                "Archer_NNP_1_nsubj took_VBD_-1_root occasion_NN_1_obj to_TO_4_mark tell_VB_1_xcomp Bell_NNP_4_obj that_IN_8_mark it_PRP_8_nsubj was_VBD_4_ccomp over_RB_8_advmod ._._1_punct"))
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void having_somebody_to_lunch_is_a_plan() {
        assertThat(
                        told(
                                "Archer_NNP_2_nsubj is_VBZ_2_aux having_VBG_-1_root Bell_NNP_2_obj to_IN_5_case lunch_NN_3_nmod on_IN_7_case Friday_NNP_2_obl ._._2_punct"))
                .containsExactly("PLANNED: Archer, Bell (on friday)");
    }

    @Test
    void days_in_a_row_of_numbers_are_as_many_meetings() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Archer_NNP_1_nsubj met_VBD_-1_root with_IN_3_case Bell_NNP_1_obl on_IN_5_case May_NNP_1_obl 8_CD_5_nummod ,_,_5_punct 11_CD_5_nummod ,_,_1_punct and_CC_11_cc 19_CD_1_conj ._._1_punct")
                        .narrated())
                .containsExactly(
                        "HELD: Archer, Bell (may 8, 11 (May 8))",
                        "HELD: Archer, Bell (may 8, 11 (May 11))",
                        "HELD: Archer, Bell (may 8, 11 (May 19))");
    }

    @Test
    void two_days_that_follow_each_other_are_one_meeting() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Archer_NNP_1_nsubj met_VBD_-1_root with_IN_3_case Bell_NNP_1_obl on_IN_5_case May_NNP_1_obl 8_CD_5_nummod and_CC_8_cc 9_CD_5_conj ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (may 8 and 9)");
    }

    @Test
    void a_pluperfect_without_a_subject_goes_on_with_him_who_is_reported() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Archer_NNP_1_nsubj spoke_VBD_-1_root of_IN_4_case his_PRP$_4_nmod:poss journey_NN_1_obl ._._1_punct")
                        .parsed(
                                Zone.BODY,
                                "In_IN_1_case addition_NN_4_obl ,_,_4_punct had_VBD_4_aux talked_VBN_-1_root once_IN_4_advmod with_IN_7_case Bell_NNP_5_obl ._._4_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void a_day_behind_that_is_of_what_was_told() {
        assertThat(
                        told(
                                "Archer_NNP_1_nsubj told_VBD_-1_root me_PRP_1_obj that_IN_6_mark yesterday_NN_6_obl:tmod Bell_NNP_6_nsubj saw_VBD_1_ccomp Carver_NNP_6_obj ._._1_punct"))
                .containsExactly("HELD: Archer, the writer (reported)", "HELD: Bell, Carver (yesterday)");
    }

    @Test
    void an_understanding_between_two_in_discussions_tells_of_their_talk() {
        assertThat(
                        told(
                                "The_DT_1_det understanding_NN_2_nsubj reached_VBD_-1_root between_IN_4_case Archer_NNP_2_obl and_CC_6_cc Bell_NNP_4_conj in_IN_9_case informal_JJ_9_amod discussions_NNS_2_obl stands_VBZ_9_dep ._._2_punct"))
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void what_he_read_to_him_at_their_meeting_was_read_to_his_face() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Archer_NNP_1_nsubj read_VBD_-1_root the_DT_3_det letter_NN_1_obj to_IN_5_case Bell_NNP_3_nmod at_IN_8_case their_PRP$_8_nmod:poss meeting_NN_1_obl on_IN_10_case May_NNP_8_nmod 5_CD_10_nummod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell", "HELD: Archer, Bell (may 5)");
    }

    @Test
    void a_memorandum_by_one_of_a_conversation_with_another_is_of_the_two() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "A_DT_1_det memorandum_NN_15_nsubj by_IN_3_case Archer_NNP_1_nmod of_IN_6_case a_DT_6_det conversation_NN_3_nmod with_IN_8_case Bell_NNP_6_nmod on_IN_10_case May_NNP_1_nmod 11_CD_10_nummod is_VBZ_15_cop in_IN_15_case the_DT_15_det files_NNS_-1_root ._._15_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (may 11)");
    }

    @Test
    void a_way_that_would_be_a_meeting_is_a_proposal() {
        assertThat(
                        told(
                                "The_DT_2_det second_JJ_2_amod way_NN_6_nsubj would_MD_6_aux be_VB_6_cop a_DT_6_det meeting_NN_-1_root between_IN_8_case Archer_NNP_6_nmod and_CC_10_cc Bell_NNP_8_conj ._._6_punct"))
                .containsExactly("PROPOSED: Archer, Bell");
    }

    @Test
    void the_name_in_brackets_says_whom_a_pronoun_means() {
        assertThat(
                        told(
                                "I_PRP_1_nsubj conferred_VBD_-1_root with_IN_3_case him_PRP_1_obl (_-LRB-_5_punct Archer_NNP_1_dep )_-RRB-_5_punct in_IN_8_case Paris_NNP_1_obl ._._1_punct"))
                .containsExactly("HELD: the writer, Archer at Paris (reported)");
    }

    @Test
    void a_row_of_names_before_the_verb_met_whatever_the_parser_makes_of_it() {
        assertThat(
                        told(
                                "After_IN_3_case many_JJ_3_amod larger_JJR_3_amod sessions_NNS_10_obl ,_,_10_punct Archer_NNP_10_nsubj ,_,_5_punct Bell_NNP_5_conj and_CC_9_cc Carver_NNP_5_conj met_VBD_-1_root alone_RB_10_advmod for_IN_14_case two_CD_14_nummod hours_NNS_10_obl ._._10_punct"))
                .containsExactly("HELD: Archer, Bell, Carver");
    }

    @Test
    void pls_asks_for_what_follows() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Pls_NNS_1_nsubj see_VBP_-1_root Archer_NNP_1_obj and_CC_4_cc report_NN_2_conj ._._1_punct")
                        .narrated())
                .containsExactly("PROPOSED: , Archer");
    }

    @Test
    void a_comment_during_a_call_was_heard_by_the_caller() {
        assertThat(
                        told(
                                "He_PRP_1_nsubj recalls_VBZ_-1_root Bell_NNP_4_nmod:poss ’s_POS_2_case comment_NN_1_obj during_IN_9_case Archer_NNP_9_nmod:poss ’s_POS_6_case farewell_NN_9_compound call_NN_4_nmod that_IN_15_mark there_EX_15_expl would_MD_15_aux be_VB_15_cop no_DT_15_det need_NN_9_ccomp for_IN_17_case it_PRP_15_nmod ._._1_punct"))
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void a_communique_between_two_is_no_talk_of_theirs() {
        assertThat(
                        told(
                                "We_PRP_1_nsubj regard_VBP_-1_root the_DT_3_det basis_NN_1_obj of_IN_6_case those_DT_6_det talks_NNS_3_nmod as_IN_9_case the_DT_9_det communique_NN_6_nmod between_IN_11_case Archer_NNP_9_nmod and_CC_13_cc Bell_NNP_11_conj ._._1_punct"))
                .isEmpty();
    }

    @Test
    void an_envoy_presents_his_credentials_himself() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Archer_NNP_1_nsubj presented_VBD_-1_root his_PRP$_3_nmod:poss credentials_NNS_1_obj to_IN_5_case Bell_NNP_1_obl on_IN_7_case May_NNP_1_obl 7_CD_7_nummod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell (may 7)");
    }

    @Test
    void an_answer_told_in_a_note_is_a_letter() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Archer_NNP_1_nsubj replied_VBD_-1_root to_IN_3_case Bell_NNP_1_obl on_IN_5_case May_NNP_1_obl 19_CD_5_nummod ,_,_1_punct assuring_VBG_1_dep him_PRP_8_obj of_IN_12_case his_PRP$_12_nmod:poss help_NN_8_obl ._._1_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void who_told_another_personally_met_him() {
        assertThat(
                        told(
                                "Bell_NNP_1_nsubj said_VBD_-1_root he_PRP_4_nsubj had_VBD_4_aux told_VBN_1_ccomp Archer_NNP_4_obj personally_RB_4_advmod that_IN_9_mark it_PRP_9_nsubj was_VBD_4_ccomp over_RB_9_advmod ._._1_punct"))
                .containsExactly("HELD: Bell, Archer");
    }

    @Test
    void a_telegram_spoken_of_in_the_next_clause_parts_nobody() {
        assertThat(
                        told(
                                "When_WRB_2_advmod Archer_NNP_2_nsubj talked_VBD_-1_root with_IN_4_case Bell_NNP_2_obl ,_,_4_punct Bell_NNP_4_appos spoke_VBD_2_dep of_IN_10_case the_DT_10_det plan_NN_7_obl in_IN_12_case telegram_NN_10_nmod 5_CD_12_nummod ._._2_punct"))
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void remarks_to_somebody_were_made_to_his_face() {
        assertThat(
                        told(
                                "Archer_NNP_1_nsubj described_VBD_-1_root Bell_NNP_4_nmod:poss ’s_POS_2_case remarks_NNS_1_obj to_IN_6_case Carver_NNP_4_nmod ._._1_punct"))
                .containsExactly("HELD: Bell, Carver");
    }

    @Test
    void a_visit_under_would_is_a_proposal() {
        assertThat(
                        told(
                                "I_PRP_3_nsubj would_MD_3_aux be_VB_3_cop glad_JJ_-1_root to_TO_5_mark stop_VB_3_xcomp in_IN_7_case Paris_NNP_5_obl ,_,_5_punct visiting_VBG_5_dep with_IN_11_case Archer_NNP_9_obl that_DT_13_det night_NN_9_obl:tmod ._._3_punct"))
                .containsExactly("PROPOSED: the writer, Archer");
    }

    @Test
    void results_to_be_reported_are_of_a_talk_to_come() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Report_NNP_1_nsubj results_VBZ_-1_root your_PRP$_3_nmod:poss conversation_NN_1_obj with_IN_5_case Archer_NNP_3_nmod ._._1_punct")
                        .narrated())
                .containsExactly("PLANNED: your, Archer");
    }

    @Test
    void views_that_will_be_passed_on_were_not_told_yet() {
        assertThat(
                        told(
                                "I_PRP_1_nsubj said_VBD_-1_root would_MD_3_aux pass_VB_1_dep his_PRP$_5_nmod:poss views_NNS_3_obj to_IN_7_case Archer_NNP_3_obl ._._1_punct"))
                .isEmpty();
    }

    @Test
    void what_is_discussed_during_a_telephone_conversation_is_no_meeting() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Archer_NNP_3_nsubj and_CC_2_cc Bell_NNP_0_conj discussed_VBD_-1_root it_PRP_3_obj during_IN_8_case a_DT_8_det telephone_NN_8_compound conversation_NN_3_obl on_IN_10_case May_NNP_8_nmod 4_CD_10_nummod ._._3_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void whom_one_would_see_be_something_one_does_not_meet() {
        assertThat(
                        told(
                                "I_PRP_2_nsubj would_MD_2_aux prefer_VB_-1_root to_TO_4_mark see_VB_2_xcomp Archer_NNP_7_nsubj be_VB_7_cop intermediary_JJ_4_ccomp ._._2_punct"))
                .isEmpty();
    }

    @Test
    void you_will_recall_a_meeting_that_was_held() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "You_PRP_2_nsubj will_MD_2_aux recall_VB_-1_root that_DT_2_obj at_IN_6_case your_PRP$_6_nmod:poss meeting_NN_2_obl with_IN_8_case Archer_NNP_6_nmod he_PRP_10_nsubj pointed_VBD_2_parataxis this_DT_10_obj out_RP_10_compound:prt ._._2_punct")
                        .narrated())
                .containsExactly("HELD: your, Archer");
    }

    @Test
    void a_comment_during_his_own_visit_was_made_to_nobody_known() {
        assertThat(
                        told(
                                "Archer_NNP_1_nsubj spoke_VBD_-1_root with_IN_3_case praise_NN_1_obl of_IN_7_case Bell_NNP_7_nmod:poss ’s_POS_5_case comment_NN_3_nmod during_IN_10_case his_PRP$_10_nmod:poss visit_NN_1_obl to_IN_12_case Paris_NNP_10_nmod ._._1_punct"))
                .isEmpty();
    }

    @Test
    void who_hoped_to_be_able_to_see_somebody_has_not_seen_him_yet() {
        assertThat(
                        told(
                                "Bell_NNP_1_nsubj hoped_VBD_-1_root to_TO_4_mark be_VB_4_cop able_JJ_1_xcomp to_TO_6_mark see_VB_4_xcomp Archer_NNP_6_obj again_RB_6_advmod ._._1_punct"))
                .containsExactly("PROPOSED: Bell, Archer");
    }

    @Test
    void who_has_been_to_see_somebody_saw_him() {
        assertThat(
                        told(
                                "Bell_NNP_1_nsubj said_VBD_-1_root he_PRP_7_nsubj had_VBD_7_aux just_RB_7_advmod been_VBN_7_aux to_TO_7_mark see_VB_1_ccomp Archer_NNP_7_obj ._._1_punct"))
                .containsExactly("HELD: Bell, Archer");
    }

    @Test
    void who_did_meet_somebody_met_him() {
        assertThat(told("I_PRP_2_nsubj did_VBD_2_aux meet_VB_-1_root Archer_NNP_2_obj ._._2_punct"))
                .containsExactly("HELD: the writer, Archer (reported)");
    }

    @Test
    void who_had_many_occasions_to_discuss_it_with_somebody_did() {
        assertThat(
                        told(
                                "I_PRP_1_nsubj had_VBD_-1_root many_JJ_3_amod occasions_NNS_1_obj to_TO_5_mark discuss_VB_1_ccomp it_PRP_5_obj with_IN_8_case Archer_NNP_5_obl ._._1_punct"))
                .containsExactly("HELD: the writer, Archer (reported)");
    }

    @Test
    void what_one_should_say_when_he_sees_somebody_lies_ahead() {
        assertThat(
                        told(
                                "When_WRB_2_advmod Bell_NNP_2_nsubj spoke_VBD_7_advcl to_IN_4_case Archer_NNP_2_obl he_PRP_7_nsubj should_MD_7_aux tell_VB_-1_root the_DT_9_det truth_NN_7_obj ._._7_punct"))
                .containsExactly("PLANNED: Bell, Archer");
    }

    @Test
    void who_does_not_believe_he_met_somebody_is_not_said_to_have_met_him() {
        assertThat(
                        told(
                                "Bell_NNP_3_nsubj did_VBD_3_aux not_RB_3_advmod believe_VB_-1_root he_PRP_6_nsubj had_VBD_6_aux met_VBN_3_ccomp Archer_NNP_6_obj ._._3_punct"))
                .isEmpty();
    }

    @Test
    void what_can_be_settled_in_talking_to_somebody_is_only_proposed() {
        assertThat(
                        told(
                                "In_IN_1_case talking_VBG_6_advcl with_IN_3_case Archer_NNP_1_obl Bell_NNP_6_nsubj can_MD_6_aux settle_VB_-1_root it_PRP_6_obj ._._6_punct"))
                .containsExactly("PROPOSED: Bell, Archer");
    }

    @Test
    void points_to_draw_on_in_further_discussions_are_for_discussions_to_come() {
        assertThat(
                        told(
                                "Bell_NNP_2_nsubj may_MD_2_aux draw_VB_-1_root upon_IN_4_case this_DT_2_obl in_IN_7_case further_JJ_7_amod discussions_NNS_2_obl with_IN_9_case Archer_NNP_7_nmod ._._2_punct"))
                .containsExactly("PROPOSED: Bell, Archer");
    }

    @Test
    void a_verb_between_two_names_is_one_whatever_the_tagger_thinks() {
        assertThat(
                        told(
                                "Archer_NNP_1_amod saw_NN_2_compound Bell_NNP_-1_root again_RB_2_advmod today_NN_2_obl:tmod ._._2_punct"))
                .containsExactly("HELD: Archer, Bell (today)");
    }

    @Test
    void whom_a_letter_calls_upon_to_act_nobody_calls_on() {
        assertThat(Paper.instruction("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_1_nsubj call_VBP_-1_root upon_IN_3_case you_PRP_1_obl ,_,_5_punct Archer_NNP_1_obj ,_,_5_punct as_IN_9_case its_PRP$_9_nmod:poss head_NN_1_obl ._._1_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void those_present_met_on_the_day_of_the_sentence_before() {
        assertThat(Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                        .parsed(
                                Zone.BODY,
                                "Somebody_NN_1_nsubj:pass summoned_VBN_-1_root June_NNP_1_obl 4_CD_2_nummod ._._1_punct")
                        .parsed(
                                Zone.BODY,
                                "Bell_NNP_4_nsubj and_CC_2_cc Carver_NNP_0_conj also_RB_4_advmod present_JJ_-1_root ._._4_punct")
                        .narrated())
                .containsExactly("HELD: Bell, Carver (june 4)");
    }

    /** The meetings that a sentence of a telegram tells, parsed. */
    private static List<String> told(String parse) {
        return Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                .parsed(Zone.BODY, parse)
                .narrated();
    }
}
