package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

class NarrativeExtractorTest {
    private static final String I_SAW =
            "I_PRP_1_nsubj saw_VBD_-1_root Novak_NNP_1_obj yesterday_NN_1_obl:tmod ._._1_punct";

    @Test
    void who_saw_whom_met_at_the_time_of_the_same_clause() {
        assertThat(Paper.telegram("Novak").parsed(Zone.BODY, I_SAW).narrated())
                .containsExactly("HELD: the writer, Novak (yesterday)");
    }

    @Test
    void a_pronoun_means_the_man_the_text_is_about() {
        assertThat(Paper.telegram("Novak")
                        .parsed(Zone.BODY, I_SAW)
                        .parsed(Zone.BODY, "I_PRP_1_nsubj told_VBD_-1_root him_PRP_1_obj so_RB_1_advmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (yesterday)", "HELD: the writer, Novak (reported)");
    }

    @Test
    void what_should_be_done_is_proposed_and_what_might_be_done_is_nothing() {
        assertThat(Paper.telegram("Novak")
                        .parsed(Zone.BODY, "I_PRP_2_nsubj should_MD_2_aux see_VB_-1_root Novak_NNP_2_obj ._._2_punct")
                        .parsed(Zone.BODY, "I_PRP_2_nsubj might_MD_2_aux see_VB_-1_root Novak_NNP_2_obj ._._2_punct")
                        .narrated())
                .containsExactly("PROPOSED: the writer, Novak");
    }

    @Test
    void what_a_man_said_he_would_do_is_planned() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Brand_NNP_1_nsubj said_VBD_-1_root he_PRP_4_nsubj would_MD_4_aux see_VB_1_ccomp"
                                        + " Novak_NNP_4_obj tomorrow_NN_4_obl:tmod ._._1_punct")
                        .narrated())
                .containsExactly("PLANNED: Brand, Novak (tomorrow)");
    }

    @Test
    void seeing_somebody_do_something_or_his_letter_is_no_meeting() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_1_nsubj saw_VBD_-1_root Novak_NNP_4_nmod:poss ’s_POS_2_case letter_NN_1_obj ._._1_punct")
                        .parsed(Zone.BODY, "I_PRP_1_nsubj saw_VBD_-1_root Novak_NNP_1_obj leave_VB_1_xcomp ._._1_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void a_talk_by_letter_is_no_meeting() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_1_nsubj discussed_VBD_-1_root this_DT_1_obj with_IN_4_case Novak_NNP_1_obl"
                                        + " by_IN_6_case letter_NN_1_obl ._._1_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void the_date_of_a_telegram_that_reports_a_talk_is_not_that_of_the_talk() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Telegram_NN_6_nsubj 12_CD_0_nummod ,_,_0_punct May_NNP_0_appos 5_CD_3_nummod ,_,_0_punct"
                                        + " reported_VBD_-1_root Brand_NNP_9_nmod:poss ’s_POS_7_case talk_NN_6_obj"
                                        + " with_IN_11_case Novak_NNP_9_nmod ._._6_punct")
                        .narrated())
                .containsExactly("HELD: Brand, Novak (reported may 5)");
    }

    @Test
    void who_is_asked_to_call_is_the_one_who_calls() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_1_nsubj asked_VBD_-1_root me_PRP_1_obj to_TO_4_mark call_VB_1_xcomp today_NN_4_obl:tmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Novak, the writer (today)");
    }

    @Test
    void you_in_a_quotation_is_whoever_is_spoken_to_there() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "“_``_3_punct You_PRP_3_nsubj should_MD_3_aux see_VB_-1_root Novak_NNP_3_obj ._._3_punct ”_''_3_punct")
                        .narrated())
                .containsExactly("PROPOSED: You, Novak");
    }

    @Test
    void two_days_and_their_company_are_two_meetings() {
        assertThat(Paper.telegram("Novak", "Larch", "Birch")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_1_nsubj met_VBD_-1_root Thursday_NNP_1_obl:tmod with_IN_4_case Novak_NNP_1_obl ,_,_1_punct and_CC_7_cc Saturday_NNP_1_conj with_IN_9_case Larch_NNP_7_obl and_CC_11_cc Birch_NNP_9_conj ._._1_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (thursday)", "HELD: the writer, Larch, Birch (saturday)");
    }

    @Test
    void who_is_reminded_of_their_talk_had_held_it() {
        assertThat(Paper.telegram("Novak", "Larch")
                        .parsed(
                                Zone.BODY,
                                "Larch_NNP_1_nsubj reminded_VBD_-1_root Novak_NNP_1_obj of_IN_5_case his_PRP$_5_nmod:poss conversation_NN_1_obl in_IN_7_case March_NNP_5_nmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Larch, Novak (in march)");
    }

    @Test
    void what_one_believes_after_a_talk_comes_from_his_own() {
        assertThat(Paper.telegram("Novak", "Larch")
                        .parsed(
                                Zone.BODY,
                                "This_DT_1_nsubj reflects_VBZ_-1_root Larch_NNP_3_compound belief_NN_1_obj after_IN_6_case long_JJ_6_amod talks_NNS_3_nmod with_IN_8_case Novak_NNP_6_nmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Larch, Novak");
    }

    @Test
    void a_word_of_time_behind_a_name_does_not_own_it() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_1_nsubj had_VBD_-1_root a_DT_3_det talk_NN_1_obj with_IN_6_case"
                                        + " Novak_NNP_6_compound today_NN_3_nmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (today)");
    }

    @Test
    void in_a_conversation_that_opens_a_report_the_writer_speaks_with_him_who_says_something() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "In_IN_1_case conversation_NN_6_obl today_NN_1_obl:tmod with_IN_4_case Novak_NNP_1_nmod"
                                        + " he_PRP_6_nsubj said_VBD_-1_root yes_UH_6_obj ._._6_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (today)");
    }

    @Test
    void who_is_subject_of_the_clause_behind_the_conversation_had_it() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "In_IN_1_case talk_NN_5_obl with_IN_3_case Novak_NNP_1_nmod Brand_NNP_5_nsubj"
                                        + " said_VBD_-1_root yes_UH_5_obj ._._5_punct")
                        .narrated())
                .containsExactly("HELD: Brand, Novak");
    }

    @Test
    void a_talk_somebody_had_names_him_in_its_own_clause() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "News_NN_6_nsubj of_IN_2_case talk_NN_0_nmod Brand_NNP_4_nsubj had_VBD_2_acl:relcl"
                                        + " yesterday_NN_4_obl:tmod came_VBD_-1_root late_RB_6_advmod ._._6_punct")
                        .parsed(
                                Zone.BODY,
                                "Talk_NN_6_nsubj Brand_NNP_2_nsubj had_VBD_0_acl:relcl with_IN_4_case Novak_NNP_2_obl"
                                        + " was_VBD_6_cop long_JJ_-1_root ._._6_punct")
                        .narrated())
                .containsExactly("HELD: Brand, Novak");
    }

    @Test
    void what_another_does_beside_a_preposition_is_no_meeting() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "Discussion_NN_1_nsubj ended_VBD_-1_root with_IN_3_case Novak_NNP_1_obl"
                                        + " saying_VBG_3_acl nothing_NN_4_obj ._._1_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void two_who_met_need_no_third() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_3_nsubj and_CC_2_cc Brand_NNP_0_conj met_VBD_-1_root briefly_RB_3_advmod ._._3_punct")
                        .narrated())
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void a_telegram_in_which_two_speak_in_turn_reports_a_talk() {
        assertThat(Paper.telegram("Novak")
                        .says("Novak said that the port was closed.")
                        .says("I replied that it should be opened.")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (reported)");
    }

    @Test
    void turns_over_the_telephone_are_no_meeting() {
        assertThat(Paper.telegram("Novak")
                        .says("Novak telephoned this morning.")
                        .says("Novak said that the port was closed.")
                        .says("I replied that it should be opened.")
                        .narrated())
                .isEmpty();
    }

    @Test
    void an_order_that_is_carried_out_does_not_tell_how_it_was_given() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_2_nsubj had_VBD_2_aux asked_VBN_-1_root me_PRP_2_obj to_TO_5_mark return_VB_2_xcomp ._._2_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void who_calls_at_the_writers_office_meets_him() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_1_nsubj came_VBD_-1_root to_IN_4_case my_PRP$_4_nmod:poss office_NN_1_obl ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Novak, the writer (reported)");
    }

    @Test
    void those_also_present_met_each_other() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_4_nsubj and_CC_2_cc Brand_NNP_0_conj also_RB_4_advmod present_JJ_-1_root ._._4_punct")
                        .narrated())
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void a_meeting_of_one_with_another_is_theirs_and_not_the_writers() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Meeting_NN_6_nsubj of_IN_2_case Brand_NNP_0_nmod with_IN_4_case Novak_NNP_2_nmod"
                                        + " thus_RB_6_advmod cancelled_VBN_-1_root ._._6_punct")
                        .narrated())
                .containsExactly("CANCELLED: Brand, Novak");
    }

    @Test
    void who_was_received_met_him_who_received_him() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_2_nsubj:pass was_VBD_2_aux:pass received_VBN_-1_root by_IN_4_case Novak_NNP_2_obl"
                                        + " today_NN_2_obl:tmod ._._2_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (today)");
    }

    @Test
    void the_time_of_a_joined_clause_with_its_own_subject_is_not_that_of_the_talks_before() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "From_IN_2_case my_PRP$_2_nmod:poss talks_NNS_6_obl with_IN_4_case Novak_NNP_2_nmod"
                                        + " I_PRP_6_nsubj gained_VBD_-1_root hope_NN_6_obj ,_,_11_punct and_CC_11_cc"
                                        + " Brand_NNP_11_nsubj spoke_VBD_6_conj yesterday_NN_11_obl:tmod ._._6_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak");
    }

    @Test
    void their_meeting_is_that_of_the_two_who_agreed_at_it() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_3_nsubj and_CC_2_cc Brand_NNP_0_conj agreed_VBD_-1_root at_IN_6_case"
                                        + " their_PRP$_6_nmod:poss meeting_NN_3_obl on_IN_8_case May_NNP_6_nmod 5_CD_8_nummod ._._3_punct")
                        .narrated())
                .containsExactly("HELD: Novak, Brand (may 5)");
    }

    @Test
    void whom_a_man_said_he_would_be_meeting_he_plans_to_meet() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Brand_NNP_1_nsubj said_VBD_-1_root he_PRP_5_nsubj would_MD_5_aux be_VB_5_aux"
                                        + " meeting_VBG_1_ccomp Novak_NNP_5_obj tomorrow_NN_5_obl:tmod ._._1_punct")
                        .narrated())
                .containsExactly("PLANNED: Brand, Novak (tomorrow)");
    }

    @Test
    void the_under_secretary_is_called_on_like_anybody() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Brand_NNP_1_nsubj called_VBD_-1_root on_RP_1_compound:prt Under_IN_5_case"
                                        + " Secretary_NNP_5_compound Novak_NNP_1_obl today_NN_1_obl:tmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Brand, Novak (today)");
    }

    @Test
    void a_meeting_that_did_not_come_off_or_would_be_helpful_was_not_held() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Talk_NN_6_nsubj between_IN_2_case Novak_NNP_0_nmod and_CC_4_cc Brand_NNP_2_conj"
                                        + " not_RB_6_advmod come_VB_-1_root off_RP_6_compound:prt ._._6_punct")
                        .parsed(
                                Zone.BODY,
                                "Talk_NN_6_nsubj between_IN_2_case Novak_NNP_0_nmod and_CC_4_cc Brand_NNP_2_conj"
                                        + " was_VBD_6_cop desirable_JJ_-1_root ._._6_punct")
                        .narrated())
                .containsExactly("PROPOSED: Novak, Brand");
    }

    @Test
    void that_afternoon_is_the_day_named_before_it() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.FOOTNOTE,
                                "In_IN_1_case telegram_NN_7_obl 12_CD_1_nummod ,_,_7_punct May_NNP_7_obl 5_CD_4_nummod"
                                        + " Brand_NNP_7_nsubj reported_VBD_-1_root that_IN_10_mark he_PRP_10_nsubj saw_VBD_7_ccomp"
                                        + " Novak_NNP_10_obj that_DT_13_det afternoon_NN_10_obl:tmod ._._7_punct")
                        .narrated())
                .containsExactly("HELD: Brand, Novak (may 5)");
    }

    @Test
    void a_dropped_subject_goes_on_with_him_of_whom_the_sentence_before_tells() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Brand_NNP_1_nsubj spoke_VBD_-1_root first_RB_1_advmod ._._1_punct"
                                        + " Told_VBD_-1_root Novak_NNP_5_obj so_RB_5_advmod ._._5_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void who_has_a_call_of_one_hour_on_somebody_met_him_though_the_sentence_drops_him() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "Made_VBN_2_amod initial_JJ_2_amod call_NN_-1_root of_IN_5_case one_CD_5_nummod hour_NN_2_nmod"
                                        + " on_IN_7_case Novak_NNP_2_nmod today_NN_2_nmod ._._2_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (today)");
    }

    @Test
    void talks_with_several_do_not_bring_the_several_together() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "My_PRP$_1_nmod:poss meetings_NNS_6_nsubj with_IN_3_case Novak_NNP_1_nmod and_CC_5_cc"
                                        + " Brand_NNP_3_conj helped_VBD_-1_root ._._6_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak", "HELD: the writer, Brand");
    }

    @Test
    void an_invitation_to_lunch_is_proposed_and_what_met_with_approval_is_nothing() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Brand_NNP_1_nsubj invited_VBD_-1_root Novak_NNP_1_obj to_IN_4_case lunch_NN_1_obl ._._1_punct")
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_3_nsubj and_CC_2_cc Brand_NNP_0_conj met_VBD_-1_root with_IN_6_case their_PRP$_6_nmod:poss"
                                        + " approval_NN_3_obl ._._3_punct")
                        .narrated())
                .containsExactly("PROPOSED: Brand, Novak");
    }

    @Test
    void talks_in_which_we_did_something_are_not_those_of_the_one_who_is_told_so() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "You_PRP_1_nsubj know_VBP_-1_root that_IN_8_mark in_IN_4_case discussions_NNS_8_obl with_IN_6_case"
                                        + " Novak_NNP_4_nmod we_PRP_8_nsubj made_VBD_1_ccomp progress_NN_8_obj ._._1_punct")
                        .narrated())
                .isEmpty();
    }
}
