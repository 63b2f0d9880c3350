package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Talks told in set phrases, by nouns and in passing, and those that were not held, only sought or denied. */
class SetPhrasesTest {
    @Test
    void what_somebody_is_told_of_denies_nothing() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj told_VBD_-1_root Brand_NNP_1_obj in_IN_4_case Geneva_NNP_1_obl "
                                + "last_JJ_6_amod November_NNP_1_obl:tmod that_IN_12_mark a_DT_9_det break_NN_12_nsubj:pass "
                                + "could_MD_12_aux be_VB_12_aux:pass avoided_VBN_1_ccomp ._._1_punct"))
                .containsExactly("HELD: Novak, Brand at Geneva (last november)");
    }

    @Test
    void who_asked_the_writer_to_call_saw_him_though_they_had_had_talks_before() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj asked_VBD_-1_root me_PRP_1_obj to_TO_4_mark call_VB_1_xcomp "
                                + "this_DT_6_det morning_NN_4_obj to_TO_8_mark continue_VB_4_xcomp discussions_NNS_8_obj "
                                + "we_PRP_12_nsubj had_VBD_12_aux had_VBN_1_parataxis on_IN_14_case tariffs_NNS_12_obl "
                                + "._._1_punct"))
                .containsExactly("HELD: Novak, the writer (this morning)");
    }

    @Test
    void according_to_a_memorandum_says_where_it_is_told_and_not_that_it_was_written() {
        assertThat(Paper.told(
                        Zone.FOOTNOTE,
                        "According_VBG_3_case to_IN_0_fixed a_DT_3_det memorandum_NN_10_obl from_IN_5_case "
                                + "Cole_NNP_3_nmod to_IN_7_case Dunn_NNP_5_obl ,_,_10_punct Brand_NNP_10_nsubj "
                                + "told_VBD_-1_root Ash_NNP_10_obj on_IN_14_case the_DT_14_det night_NN_10_obl of_IN_16_case "
                                + "April_NNP_14_nmod 16_CD_16_nummod that_IN_21_mark he_PRP_21_nsubj was_VBD_21_cop "
                                + "reluctant_JJ_10_ccomp to_TO_23_mark move_VB_21_xcomp ._._10_punct"))
                .containsExactly("HELD: Brand, Ash (april 16)");
    }

    @Test
    void a_telegram_drops_the_article_behind_him_to_whom_it_hands_something() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "I_PRP_1_nsubj handed_VBD_-1_root Novak_NNP_4_compound the_DT_4_det paper_NN_1_obj "
                                + "and_CC_6_cc said_VBD_1_conj that_IN_10_mark it_PRP_10_nsubj was_VBD_10_cop "
                                + "final_JJ_6_ccomp ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (reported)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "The_DT_1_det proposal_NN_2_nsubj handed_VBN_8_csubj Brand_NNP_2_obj by_IN_5_case "
                                + "Ash_NNP_2_obl today_NN_2_obl:tmod was_VBD_8_cop final_JJ_-1_root ._._8_punct"))
                .containsExactly("HELD: Ash, Brand (today)");
    }

    @Test
    void a_message_delivered_on_a_day_was_delivered_that_day() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj delivered_VBD_-1_root the_DT_3_det message_NN_1_obj to_IN_5_case "
                                + "Ash_NNP_1_obl on_IN_7_case January_NNP_1_obl 22_CD_7_nummod and_CC_10_cc "
                                + "reported_VBD_1_conj his_PRP$_12_nmod:poss comments_NNS_10_obj ._._1_punct"))
                .containsExactly("HELD: Brand, Ash (january 22)");
    }

    @Test
    void what_one_takes_up_with_another_one_talks_of() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj saw_VBD_-1_root Ash_NNP_1_obj yesterday_NN_1_obl:tmod and_CC_6_cc "
                                + "will_MD_6_aux take_VB_1_conj it_PRP_6_obj up_RP_6_compound:prt today_NN_6_obl:tmod "
                                + "with_IN_11_case Novak_NNP_6_obl ._._1_punct"))
                .containsExactly("HELD: Brand, Ash (yesterday)", "PLANNED: Brand, Novak (today)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "However_RB_4_advmod ,_,_4_punct I_PRP_4_nsubj did_VBD_4_aux have_VB_-1_root "
                                + "chance_NN_6_nsubj take_VB_4_ccomp up_RP_6_compound:prt attack_NN_6_obj with_IN_10_case "
                                + "Novak_NNP_6_obl yesterday_NN_6_obl:tmod ._._4_punct"))
                .containsExactly("HELD: the writer, Novak (yesterday)");
    }

    @Test
    void an_exchange_was_between_two() {
        assertThat(
                        Paper.told(
                                Zone.BODY,
                                "The_DT_2_det latest_JJS_2_amod exchange_NN_5_nsubj was_VBD_5_cop between_IN_5_case "
                                        + "Brand_NNP_-1_root and_CC_7_cc Ash_NNP_5_conj in_IN_9_case May_NNP_5_obl ._._5_punct"))
                .containsExactly("HELD: Brand, Ash");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Possibly_RB_-1_root a_DT_2_det reference_NN_0_dep to_IN_4_case points_NNS_2_nmod "
                                + "raised_VBN_2_acl by_IN_7_case Brand_NNP_5_obl in_IN_10_case the_DT_10_det course_NN_5_obl "
                                + "of_IN_13_case a_DT_13_det conversation_NN_10_nmod with_IN_15_case Ash_NNP_13_nmod "
                                + "._._0_punct"))
                .containsExactly("HELD: Brand, Ash");
        assertThat(
                        Paper.told(
                                Zone.BODY,
                                "Brand_NNP_1_nsubj made_VBD_-1_root remarks_NNS_1_obj in_IN_5_case an_DT_5_det "
                                        + "interview_NN_1_obl yesterday_NN_1_obl:tmod with_IN_8_case Ash_NNP_1_obl ._._1_punct"))
                .containsExactly("HELD: Brand, Ash (yesterday)");
    }

    @Test
    void who_engages_somebody_in_conversation_talks_with_him() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj engaged_VBD_-1_root me_PRP_1_obj in_IN_5_case long_JJ_5_amod "
                                + "conversation_NN_1_obl on_IN_8_case many_JJ_8_amod topics_NNS_5_nmod ._._1_punct"))
                .containsExactly("HELD: Novak, the writer (reported)");
    }

    @Test
    void who_had_an_hour_with_somebody_or_ran_into_him_met_him() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "I_PRP_1_nsubj had_VBD_-1_root an_DT_3_det hour_NN_1_obj with_IN_5_case Novak_NNP_3_nmod "
                                + "this_DT_7_det morning_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (this morning)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "I_PRP_1_nsubj ran_VBD_-1_root into_IN_3_case Novak_NNP_1_obl at_IN_5_case "
                                + "reception_NN_1_obl last_JJ_7_amod night_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (last night)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "I_PRP_1_nsubj sat_VBD_-1_root next_RB_1_advmod to_IN_4_case Novak_NNP_2_obl at_IN_6_case "
                                + "dinner_NN_1_obl last_JJ_8_amod night_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (last night)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj drew_VBD_-1_root me_PRP_1_obj aside_RB_1_advmod at_IN_5_case "
                                + "reception_NN_1_obl last_JJ_7_amod night_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("HELD: Novak, the writer (last night)");
    }

    @Test
    void guests_are_hosted_entertained_and_taken_to_lunch() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj hosted_VBD_-1_root Novak_NNP_1_obj at_IN_4_case lunch_NN_1_obl "
                                + "on_IN_6_case May_NNP_1_obl 5_CD_6_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak (may 5)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj entertained_VBD_-1_root Novak_NNP_1_obj at_IN_4_case dinner_NN_1_obl "
                                + "on_IN_6_case May_NNP_1_obl 5_CD_6_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak (may 5)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj took_VBD_-1_root Novak_NNP_1_obj to_IN_4_case lunch_NN_1_obl "
                                + "on_IN_6_case May_NNP_1_obl 5_CD_6_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak (may 5)");
    }

    @Test
    void one_takes_leave_pays_respects_and_is_introduced_in_person() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj took_VBD_-1_root leave_NN_1_obj of_IN_4_case Novak_NNP_2_nmod "
                                + "on_IN_6_case May_NNP_1_obl 5_CD_6_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak (may 5)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj paid_VBD_-1_root his_PRP$_3_nmod:poss respects_NNS_1_obj to_IN_5_case "
                                + "Novak_NNP_1_obl on_IN_7_case May_NNP_1_obl 5_CD_7_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak (may 5)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_2_nsubj:pass was_VBD_2_aux:pass introduced_VBN_-1_root to_IN_4_case "
                                + "Novak_NNP_2_obl on_IN_6_case May_NNP_2_obl 5_CD_6_nummod ._._2_punct"))
                .containsExactly("HELD: Brand, Novak (may 5)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj bade_VBD_-1_root farewell_NN_1_obj to_IN_4_case Novak_NNP_1_obl "
                                + "on_IN_6_case May_NNP_1_obl 5_CD_6_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak (may 5)");
    }

    @Test
    void audiences_are_granted_and_views_exchanged_face_to_face() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_2_nsubj:pass was_VBD_2_aux:pass granted_VBN_-1_root an_DT_4_det "
                                + "audience_NN_2_obj by_IN_6_case Novak_NNP_2_obl on_IN_8_case May_NNP_2_obl 5_CD_8_nummod "
                                + "._._2_punct"))
                .containsExactly("HELD: Brand, Novak (may 5)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj granted_VBD_-1_root Brand_NNP_1_iobj an_DT_4_det audience_NN_1_obj "
                                + "on_IN_6_case May_NNP_1_obl 5_CD_6_nummod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand (may 5)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj exchanged_VBD_-1_root views_NNS_1_obj with_IN_4_case Novak_NNP_2_nmod "
                                + "on_IN_6_case May_NNP_1_obl 5_CD_6_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak (may 5)");
    }

    @Test
    void with_whom_one_spoke_one_met() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_-1_root ,_,_0_punct with_IN_3_case whom_WP_5_obl I_PRP_5_nsubj "
                                + "spoke_VBD_0_acl:relcl last_JJ_7_amod night_NN_5_obl:tmod ,_,_5_punct agreed_VBD_5_dep "
                                + "._._0_punct"))
                .containsExactly("HELD: the writer, Novak (last night)");
    }

    @Test
    void over_lunch_two_review_the_situation_together() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Over_IN_1_case lunch_NN_-1_root yesterday_NN_3_compound Novak_NNP_1_dep and_CC_6_cc "
                                + "I_PRP_6_nsubj reviewed_VBD_1_conj the_DT_8_det situation_NN_6_obj ._._1_punct"))
                .containsExactly("HELD: Novak, the writer (yesterday)");
    }

    @Test
    void what_is_called_for_or_not_required_was_not_held() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_3_nsubj had_VBD_3_aux also_RB_3_advmod called_VBN_-1_root for_IN_6_case "
                                + "a_DT_6_det meeting_NN_3_obl with_IN_8_case Novak_NNP_6_nmod ._._3_punct"))
                .containsExactly("PROPOSED: Brand, Novak");
        assertThat(Paper.told(
                        Zone.BODY,
                        "There_EX_1_expl is_VBZ_-1_root no_DT_3_det requirement_NN_1_nsubj for_IN_7_case "
                                + "a_DT_7_det private_JJ_7_amod session_NN_3_nmod between_IN_9_case Brand_NNP_7_nmod "
                                + "and_CC_11_cc Novak_NNP_9_conj ._._1_punct"))
                .containsExactly("PROPOSED: Brand, Novak");
        assertThat(Paper.told(
                        Zone.BODY,
                        "In_IN_2_case the_DT_2_det meantime_NN_4_obl ,_,_4_punct believe_VBP_-1_root "
                                + "desirable_JJ_7_dep you_PRP_7_nsubj speak_VBP_4_ccomp to_IN_9_case Novak_NNP_7_obl "
                                + "before_IN_12_case the_DT_12_det meeting_NN_7_obl ._._4_punct"))
                .containsExactly("PROPOSED: you, Novak");
        assertThat(
                        Paper.told(
                                Zone.BODY,
                                "He_PRP_1_nsubj believed_VBD_-1_root that_IN_14_mark a_DT_4_det meeting_NN_14_nsubj "
                                        + "of_IN_6_case Brand_NNP_4_nmod with_IN_8_case Novak_NNP_4_nmod would_MD_14_aux "
                                        + "have_VB_14_aux been_VBN_14_cop the_DT_14_det best_JJS_14_amod way_NN_1_ccomp ._._1_punct"))
                .containsExactly("PROPOSED: Brand, Novak");
    }

    @Test
    void what_would_be_better_if_it_followed_a_talk_says_of_none() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "It_PRP_3_nsubj would_MD_3_aux be_VB_3_cop better_JJR_-1_root if_IN_6_mark it_PRP_6_nsubj "
                                + "followed_VBD_3_advcl a_DT_8_det meeting_NN_6_obj between_IN_10_case Brand_NNP_8_nmod "
                                + "and_CC_12_cc Novak_NNP_10_conj ._._3_punct"))
                .isEmpty();
    }

    @Test
    void to_what_one_looks_forward_is_planned() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj looks_VBZ_-1_root forward_RB_1_advmod to_IN_4_case "
                                + "discussions_NNS_1_obl of_IN_7_case all_DT_7_det issues_NNS_4_nmod with_IN_9_case "
                                + "Novak_NNP_7_nmod ._._1_punct"))
                .containsExactly("PLANNED: Brand, Novak");
    }

    @Test
    void the_day_on_which_one_leaves_for_a_meeting_is_not_the_day_of_the_meeting() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj left_VBD_-1_root Washington_NNP_1_obj on_IN_4_case April_NNP_1_obl "
                                + "27_CD_4_nummod for_IN_7_case meetings_NNS_1_obl with_IN_9_case Novak_NNP_7_nmod "
                                + "in_IN_11_case Geneva_NNP_7_nmod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak at Geneva");
    }

    @Test
    void what_somebody_denies_or_calls_untrue_is_denied() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj denied_VBD_-1_root that_IN_5_mark he_PRP_5_nsubj had_VBD_5_aux "
                                + "met_VBN_1_ccomp Novak_NNP_5_obj ._._1_punct"))
                .containsExactly("DENIED: Brand, Novak");
        assertThat(
                        Paper.told(
                                Zone.BODY,
                                "Press_NNP_1_nsubj reports_VBZ_8_nsubj that_IN_4_mark Brand_NNP_4_nsubj met_VBD_1_ccomp "
                                        + "Novak_NNP_4_obj yesterday_NN_4_obl:tmod are_VBP_8_cop untrue_JJ_-1_root ._._8_punct"))
                .containsExactly("DENIED: Brand, Novak");
    }

    @Test
    void what_somebody_does_not_deny_is_not_denied() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_3_nsubj did_VBD_3_aux not_RB_3_advmod deny_VB_-1_root that_IN_7_mark "
                                + "he_PRP_7_nsubj had_VBD_7_aux met_VBN_3_ccomp Novak_NNP_7_obj ._._3_punct"))
                .containsExactly("HELD: Brand, Novak");
    }

    @Test
    void what_a_third_said_to_another_on_a_day_was_said_to_his_face() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj confirmed_VBD_-1_root to_IN_3_case Brand_NNP_1_obl "
                                + "yesterday_NN_1_obl:tmod that_IN_8_mark he_PRP_8_nsubj would_MD_8_aux go_VB_1_ccomp "
                                + "._._1_punct"))
                .containsExactly("HELD: Novak, Brand (yesterday)");
        assertThat(
                        Paper.told(
                                Zone.BODY,
                                "Novak_NNP_1_nsubj complained_VBD_-1_root to_IN_3_case Brand_NNP_1_obl on_IN_5_case "
                                        + "May_NNP_1_obl 5_CD_5_nummod about_IN_9_case the_DT_9_det delay_NN_1_obl ._._1_punct"))
                .containsExactly("HELD: Novak, Brand (may 5)");
        assertThat(
                        Paper.told(
                                Zone.BODY,
                                "Novak_NNP_1_nsubj protested_VBD_-1_root to_IN_3_case Brand_NNP_1_obl on_IN_5_case "
                                        + "May_NNP_1_obl 5_CD_5_nummod about_IN_9_case the_DT_9_det delay_NN_1_obl ._._1_punct"))
                .containsExactly("HELD: Novak, Brand (may 5)");
        assertThat(Paper.told(
                        Zone.BODY,
                        "Novak_NNP_1_nsubj confided_VBD_-1_root to_IN_3_case Brand_NNP_1_obl on_IN_5_case "
                                + "May_NNP_1_obl 5_CD_5_nummod that_IN_10_mark he_PRP_10_nsubj was_VBD_10_cop ill_JJ_1_ccomp "
                                + "._._1_punct"))
                .containsExactly("HELD: Novak, Brand (may 5)");
    }

    @Test
    void whose_results_one_reviews_his_was_the_meeting() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Brand_NNP_1_nsubj reviewed_VBD_-1_root the_DT_3_det results_NNS_1_obj of_IN_7_case "
                                + "Cole_NNP_7_nmod:poss 's_POS_5_case meeting_NN_3_nmod in_IN_9_case Geneva_NNP_7_nmod "
                                + "with_IN_11_case Ash_NNP_7_nmod ._._1_punct"))
                .containsExactly("HELD: Cole, Ash at Geneva");
    }

    @Test
    void a_rumour_tells_of_no_meeting() {
        assertThat(Paper.told(
                        Zone.BODY,
                        "Rumor_NN_1_nsubj has_VBZ_-1_root it_PRP_1_obj that_IN_5_mark Brand_NNP_5_nsubj "
                                + "met_VBD_1_ccomp secretly_RB_5_advmod with_IN_8_case Novak_NNP_5_obl ._._1_punct"))
                .isEmpty();
    }

    @Test
    void a_list_of_those_who_attended_tells_of_their_meeting_behind_the_full_stop_of_an_hour_too() {
        assertThat(Paper.told(
                        Zone.FOOTNOTE,
                        "The_DT_1_det meeting_NN_2_nsubj took_VBD_-1_root place_NN_2_obj from_IN_5_case "
                                + "10_CD_2_obl to_IN_8_case 10:55_CD_8_nummod a.m._NN_15_obl Brand_NNP_15_nsubj ,_,_9_punct "
                                + "Ash_NNP_9_conj ,_,_9_punct and_CC_14_cc Cole_NNP_9_conj attended_VBD_2_parataxis "
                                + "._._2_punct"))
                .containsExactly("HELD: Brand, Ash, Cole");
        assertThat(
                        Paper.told(
                                Zone.FOOTNOTE,
                                "The_DT_1_det matter_NN_3_nsubj:pass was_VBD_3_aux:pass discussed_VBN_-1_root at_IN_7_case "
                                        + "the_DT_7_det luncheon_NN_7_compound meeting_NN_3_obl attended_VBN_7_acl by_IN_10_case "
                                        + "Brand_NNP_8_obl ,_,_10_punct Ash_NNP_10_conj and_CC_14_cc Cole_NNP_10_conj ._._3_punct"))
                .containsExactly("HELD: Brand, Ash, Cole");
    }

    @Test
    void those_who_are_to_attend_a_meeting_proposed_have_not_met() {
        assertThat(Paper.told(
                        Zone.FOOTNOTE,
                        "The_DT_1_det message_NN_2_nsubj proposed_VBD_-1_root a_DT_4_det meeting_NN_2_obj "
                                + "attended_VBN_4_acl by_IN_7_case Brand_NNP_5_obl ,_,_7_punct Ash_NNP_7_conj and_CC_11_cc "
                                + "Cole_NNP_7_conj ._._2_punct"))
                .isEmpty();
    }

    @Test
    void whom_a_second_with_names_as_present_was_there() {
        assertThat(
                        Paper.told(
                                Zone.BODY,
                                "I_PRP_1_nsubj had_VBD_-1_root a_DT_3_det talk_NN_10_nsubj with_IN_5_case Novak_NNP_3_nmod "
                                        + "with_IN_7_case Brand_NNP_5_nmod and_CC_9_cc Ash_NNP_7_conj present_JJ_1_ccomp ._._1_punct"))
                .containsExactly("HELD: the writer, Novak, Brand, Ash");
    }

    @Test
    void who_joined_us_was_at_the_talk_told_before() {
        assertThat(Paper.telegram("Novak", "Brand", "Ash")
                        .parsed(
                                Zone.BODY,
                                "I_PRP_1_nsubj saw_VBD_-1_root Novak_NNP_1_obj yesterday_NN_1_obl:tmod ._._1_punct")
                        .parsed(
                                Zone.BODY,
                                "Brand_NNP_3_nsubj and_CC_2_cc Ash_NNP_0_conj joined_VBD_-1_root us_PRP_3_obj "
                                        + "halfway_RB_3_advmod through_IN_8_case the_DT_8_det meeting_NN_3_obl ._._3_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak, Brand, Ash (yesterday)");
    }
}
