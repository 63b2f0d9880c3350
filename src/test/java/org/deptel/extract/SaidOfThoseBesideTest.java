package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Who stood beside those who met, who is sent, summoned or handed something, and what became of what was asked. */
class SaidOfThoseBesideTest {
    private static final String ASKED_TO_CALL =
            "Novak_NNP_1_nsubj asked_VBD_-1_root me_PRP_1_obj to_TO_4_mark call_VB_1_xcomp"
                    + " this_DT_6_det morning_NN_4_obl:tmod ._._1_punct";

    private static final String OF_BRAND = "Brand_NNP_1_nsubj left_VBD_-1_root ._._1_punct";

    private static List<String> told(String... sentences) {
        Paper paper = Paper.telegram("Novak", "Brand", "Ash", "Cole").offices("President");
        for (String s : sentences) {
            paper.parsed(Zone.BODY, s);
        }
        return paper.narrated();
    }

    @Test
    void whom_one_accompanies_to_a_call_is_there_too() {
        assertThat(told(
                        "I_PRP_1_nsubj called_VBD_-1_root on_RP_1_compound:prt Novak_NNP_1_obj today_NN_1_obl:tmod ,_,_1_punct"
                                + " accompanying_VBG_8_amod Admiral_NNP_8_compound Brand_NNP_1_obj ._._1_punct"))
                .containsExactly("HELD: the writer, Novak, Brand (today)");
    }

    @Test
    void whom_somebody_had_with_him_was_at_the_talk_told_before() {
        assertThat(told(
                        ASKED_TO_CALL,
                        "Novak_NNP_1_nsubj had_VBD_-1_root with_IN_3_case him_PRP_1_obl his_PRP$_5_nmod:poss aide_NN_6_compound"
                                + " Brand_NNP_1_obj ._._1_punct"))
                .containsExactly("HELD: Novak, the writer, Brand (this morning)");
    }

    @Test
    void who_is_present_between_two_commas_is_not_the_one_of_whom_the_sentence_tells() {
        assertThat(
                        told(
                                "Impression_NN_10_nsubj of_IN_2_case talk_NN_0_nmod with_IN_4_case Novak_NNP_2_nmod today_NN_2_obl:tmod"
                                        + " ,_,_10_punct Brand_NNP_10_nsubj present_JJ_7_amod ,_,_10_punct is_VBZ_-1_root good_JJ_10_xcomp ._._10_punct"))
                .containsExactly("HELD: the writer, Novak, Brand (today)");
    }

    @Test
    void a_telegram_that_drops_its_was_tells_who_summoned_whom() {
        assertThat(
                        told(
                                "Brand_NNP_1_nsubj summoned_VBN_-1_root by_IN_4_case Novak_NNP_4_compound noon_NN_1_obl June_NNP_1_obl:tmod 4_CD_5_nummod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak (june 4)");
    }

    @Test
    void what_was_handed_to_somebody_today_the_mission_handed_him() {
        assertThat(told(
                        "Text_NN_2_nsubj:pass was_VBD_2_aux:pass handed_VBN_-1_root to_IN_4_case Novak_NNP_2_obl this_DT_6_det"
                                + " morning_NN_2_obl:tmod ._._2_punct"))
                .containsExactly("HELD: the writer, Novak (this morning)");
        assertThat(
                        told(
                                "Text_NN_2_nsubj:pass was_VBD_2_aux:pass handed_VBN_-1_root to_IN_4_case Novak_NNP_2_obl ._._2_punct"))
                .as("without a day nobody knows by whom")
                .isEmpty();
    }

    @Test
    void who_tells_a_stranger_to_seek_a_talk_does_not_hold_it() {
        assertThat(told(
                        "I_PRP_1_nsubj instructed_VBD_-1_root ARMA_NN_1_obj to_TO_4_mark seek_VB_1_xcomp appointment_NN_4_obj"
                                + " with_IN_7_case Novak_NNP_5_nmod ._._1_punct"))
                .isEmpty();
    }

    @Test
    void he_who_asks_for_a_talk_to_be_arranged_is_to_have_it() {
        assertThat(told(
                        "Novak_NNP_1_nsubj asked_VBD_-1_root Brand_NNP_1_obj to_TO_4_mark arrange_VB_1_xcomp talk_NN_4_obj"
                                + " with_IN_7_case me_PRP_5_nmod ._._1_punct"))
                .containsExactly("PROPOSED: Novak, the writer");
    }

    @Test
    void whom_somebody_had_met_stands_before_whom() {
        assertThat(told(
                        "It_PRP_1_nsubj interested_VBD_-1_root Novak_NNP_1_obj about_IN_4_case Brand_NNP_2_nmod whom_WP_7_obj Novak_NNP_7_nsubj"
                                + " met_VBD_4_acl:relcl once_RB_7_advmod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void who_is_having_a_guest_to_lunch_is_named_before_who() {
        assertThat(told(
                        "Novak_NNP_8_nsubj ,_,_0_punct who_WP_4_nsubj is_VBZ_4_aux having_VBG_0_acl:relcl Brand_NNP_4_obj to_IN_7_case"
                                + " lunch_NN_4_obl offered_VBD_-1_root help_NN_8_obj ._._8_punct"))
                .containsExactly("PLANNED: Novak, Brand");
    }

    @Test
    void what_became_of_it_stands_behind_which() {
        String asked =
                "Ash_NNP_1_nsubj asked_VBD_-1_root me_PRP_1_obj to_TO_4_mark talk_VB_1_xcomp with_IN_6_case Novak_NNP_4_obl"
                        + " ,_,_1_punct which_WDT_10_obj I_PRP_10_nsubj ";
        assertThat(told(asked + "did_VBD_4_acl:relcl ._._1_punct")).contains("HELD: the writer, Novak (reported)");
        assertThat(told(asked + "intend_VBP_4_acl:relcl do_VB_10_xcomp ._._1_punct"))
                .contains("PLANNED: the writer, Novak");
    }

    @Test
    void whom_one_has_sent_to_the_reader_will_come() {
        assertThat(
                        told(
                                "I_PRP_2_nsubj have_VBP_2_aux asked_VBN_-1_root Novak_NNP_2_obj to_TO_5_mark call_VB_2_xcomp on_IN_7_case you_PRP_5_obl ._._2_punct"))
                .containsExactly("PLANNED: Novak, you");
    }

    @Test
    void what_they_agreed_to_do_when_they_dine_lies_ahead() {
        assertThat(told(
                        "They_PRP_1_nsubj agreed_VBD_-1_root to_TO_3_mark discuss_VB_1_xcomp it_PRP_3_obj when_WRB_7_advmod Novak_NNP_7_nsubj"
                                + " dined_VBD_3_advcl with_IN_9_case Brand_NNP_7_obl ._._1_punct"))
                .containsExactly("PLANNED: Novak, Brand");
    }

    @Test
    void a_plan_learned_without_that_is_a_plan() {
        assertThat(
                        told(
                                "I_PRP_1_nsubj learned_VBD_4_csubj Novak_NNP_1_obj would_MD_4_aux see_VB_-1_root me_PRP_4_obj tomorrow_NN_4_obl:tmod ._._4_punct"))
                .containsExactly("PLANNED: Novak, the writer (tomorrow)");
    }

    @Test
    void the_day_of_a_wire_is_not_that_of_the_talk_it_reports() {
        assertThat(told(
                        "Novak_NNP_1_nsubj wired_VBD_-1_root today_NN_1_obl:tmod report_NN_1_obj of_IN_6_case his_PRP$_6_nmod:poss talk_NN_3_nmod"
                                + " with_IN_8_case Brand_NNP_6_nmod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void remarks_that_are_to_be_reported_were_not_made_to_him_who_gets_the_report() {
        assertThat(told(
                        "Brand_NNP_1_nsubj wanted_VBD_-1_root me_PRP_1_obj to_TO_4_mark report_VB_1_xcomp his_PRP$_6_nmod:poss remarks_NNS_4_obj"
                                + " to_IN_8_case Novak_NNP_4_obl ._._1_punct"))
                .isEmpty();
    }

    @Test
    void talks_that_are_to_be_resumed_are_ahead() {
        assertThat(
                        told(
                                "Novak_NNP_1_nsubj left_VBD_-1_root prior_RB_3_advmod resuming_VBG_1_advcl discussions_NNS_3_obj with_IN_6_case Brand_NNP_4_nmod ._._1_punct"))
                .containsExactly("PLANNED: Novak, Brand");
    }

    @Test
    void he_at_the_head_of_a_sentence_is_he_with_whom_the_writer_just_spoke() {
        assertThat(told(
                        "Had_VBD_-1_root interview_NN_0_obj with_IN_3_case Novak_NNP_1_nmod ._._0_punct",
                        "He_PRP_1_nsubj told_VBD_-1_root me_PRP_1_obj Brand_NNP_4_nsubj left_VBD_1_ccomp ._._1_punct",
                        OF_BRAND,
                        OF_BRAND,
                        OF_BRAND,
                        OF_BRAND))
                .as("though most of the paper is about another")
                .containsExactly("HELD: the writer, Novak (reported)", "HELD: Novak, the writer (reported)");
    }

    @Test
    void he_who_asks_is_meant_by_he_behind_it() {
        assertThat(
                        told(
                                "Novak_NNP_1_nsubj asked_VBD_-1_root that_IN_6_mark Brand_NNP_6_nsubj:pass be_VB_6_aux:pass soon_RB_6_advmod informed_VBN_1_ccomp"
                                        + " of_IN_10_mark what_WP_10_obj he_PRP_10_nsubj told_VBD_6_advcl me_PRP_10_obj ._._1_punct"))
                .containsExactly("HELD: Novak, the writer (reported)");
    }

    @Test
    void what_one_does_in_preparation_of_a_meeting_comes_before_it() {
        assertThat(told(
                        "Staff_NNS_1_nsubj conferred_VBD_-1_root preparatory_JJ_6_case to_IN_6_case Novak_NNP_6_nmod:poss ’s_POS_4_case meeting_NN_1_obl"
                                + " with_IN_8_case Brand_NNP_6_nmod ._._1_punct"))
                .containsExactly("PLANNED: Novak, Brand");
    }

    @Test
    void whom_the_writer_saw_is_he_of_whom_the_sentence_before_tells() {
        assertThat(told(
                        OF_BRAND,
                        OF_BRAND,
                        OF_BRAND,
                        OF_BRAND,
                        "Novak_NNP_1_nsubj lunched_VBD_-1_root with_IN_3_case Ash_NNP_1_obl ._._1_punct",
                        "I_PRP_1_nsubj saw_VBD_-1_root him_PRP_1_obj before_RB_1_advmod ._._1_punct"))
                .as("though most of the paper is about another")
                .containsExactly("HELD: Novak, Ash", "HELD: the writer, Novak (reported)");
    }

    @Test
    void a_telegram_sets_those_who_met_right_behind_the_meeting() {
        assertThat(told(
                        "Draft_NN_1_nsubj results_VBZ_-1_root from_IN_3_case discussion_NN_1_obl Novak_NNP_3_nmod ,_,_4_punct Brand_NNP_4_conj"
                                + " ,_,_4_punct Ash_NNP_4_conj and_CC_10_cc myself_PRP_4_conj ._._1_punct"))
                .containsExactly("HELD: Novak, Brand, Ash, the writer (reported)");
    }

    @Test
    void he_who_says_that_he_had_told_another_told_him() {
        assertThat(
                        told(
                                "Novak_NNP_1_nsubj said_VBD_-1_root he_PRP_4_nsubj had_VBD_4_aux told_VBN_1_ccomp Brand_NNP_4_obj so_RB_4_advmod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void they_had_last_met_on_a_day() {
        assertThat(
                        told(
                                "Novak_NNP_1_nsubj wrote_VBD_-1_root Brand_NNP_1_obj of_IN_4_case it_PRP_1_obl since_IN_9_mark they_PRP_9_nsubj had_VBD_9_aux"
                                        + " last_JJ_9_advmod met_VBN_1_advcl on_IN_11_case May_NNP_9_obl 25_CD_11_nummod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand (may 25)");
    }

    @Test
    void whom_somebody_calls_to_his_ministry_comes_though_the_telegram_drops_its_to() {
        assertThat(told(
                        "Novak_NNP_1_nsubj called_VBD_-1_root Brand_NNP_1_obj and_CC_4_cc me_PRP_2_conj Foreign_NNP_6_compound Ministry_NNP_1_obl"
                                + " today_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand, the writer (today)");
    }

    @Test
    void whom_somebody_invited_to_lunch_yesterday_lunched_with_him() {
        String invited =
                "Novak_NNP_1_nsubj invited_VBD_-1_root me_PRP_1_obj and_CC_5_cc senior_JJ_5_amod staff_NN_2_conj to_IN_7_case lunch_NN_1_obl";
        assertThat(told(invited + " yesterday_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("HELD: Novak, the writer (yesterday)");
        assertThat(told(invited + " ._._1_punct")).containsExactly("PROPOSED: Novak, the writer");
    }

    @Test
    void by_whom_a_statement_was_handed_over_may_stand_behind_the_day() {
        assertThat(told(
                        "Following_VBG_2_nsubj is_VBZ_2_cop statement_NN_-1_root handed_VBD_2_acl:relcl to_IN_5_case me_PRP_3_obl July_NNP_3_obl:tmod"
                                + " 24_CD_6_nummod by_IN_9_case Novak_NNP_5_obl ._._2_punct"))
                .containsExactly("HELD: Novak, the writer (july 24)");
    }

    @Test
    void those_among_whom_a_conversation_was_were_in_it() {
        assertThat(told(
                        "A_DT_1_det memorandum_NN_9_nsubj of_IN_3_case conversation_NN_1_nmod among_IN_5_case Novak_NNP_3_nmod ,_,_5_punct"
                                + " Brand_NNP_5_conj and_CC_9_cc Ash_NNP_5_conj exists_VBZ_-1_root ._._10_punct"))
                .containsExactly("HELD: Novak, Brand, Ash");
    }

    @Test
    void questions_discussed_with_somebody_are_not_his() {
        assertThat(told(
                        "Novak_NNP_1_nsubj discussed_VBD_-1_root at_IN_3_case length_NN_1_obl with_IN_6_case Brand_NNP_6_compound questions_NNS_1_obl"
                                + " affecting_VBG_6_acl trade_NN_7_obj ._._1_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void what_is_discussed_may_stand_long_before_with_whom() {
        assertThat(
                        told(
                                "Novak_NNP_1_nsubj discussed_VBD_-1_root a_DT_4_det proposed_VBN_4_amod statement_NN_1_obj in_IN_6_case response_NN_4_nmod"
                                        + " to_IN_9_case the_DT_9_det letter_NN_6_nmod of_IN_11_case trade_NN_9_nmod with_IN_13_case Brand_NNP_11_nmod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void a_talk_in_my_office_is_mine() {
        assertThat(Paper.sentence(
                                "In_IN_2_case a_DT_2_det talk_NN_10_obl with_IN_4_case Archer_NNP_2_nmod in_IN_7_case my_PRP$_7_nmod:poss office_NN_2_nmod"
                                        + " ,_,_10_punct points_NNS_10_nsubj emerged_VBD_-1_root ._._10_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Archer");
    }

    @Test
    void by_whom_it_was_handed_may_stand_behind_to_whom() {
        assertThat(told(
                        "It_PRP_1_nsubj followed_VBD_-1_root the_DT_3_det proposal_NN_1_obj handed_VBN_3_acl to_IN_6_case Novak_NNP_4_obl by_IN_9_case"
                                + " Mr._NNP_9_compound Brand_NNP_1_obl today_NN_4_obl:tmod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak (today)");
    }

    @Test
    void who_is_told_something_by_another_tells_it_himself() {
        assertThat(
                        told(
                                "Ash_NNP_1_nsubj came_VBD_-1_root ._._1_punct",
                                "He_PRP_1_nsubj said_VBD_-1_root Novak_NNP_3_nsubj told_VBD_1_ccomp him_PRP_3_obj so_RB_3_advmod ._._1_punct"))
                .containsExactly("HELD: Novak, Ash");
    }

    @Test
    void he_who_calls_at_the_residence_of_the_writer_is_named_before() {
        assertThat(
                        told(
                                "Novak_NNP_1_nsubj wrote_VBD_-1_root ._._1_punct",
                                "Today_NN_2_obl:tmod he_PRP_2_nsubj called_VBD_-1_root at_IN_5_case my_PRP$_5_nmod:poss residence_NN_2_obl ._._2_punct"))
                .containsExactly("HELD: Novak, the writer (today)");
    }

    @Test
    void what_one_tells_in_an_hours_review_is_told_face_to_face_in_any_paper() {
        assertThat(Paper.sentence(
                                "Archer_NNP_1_nsubj told_VBD_-1_root me_PRP_1_obj so_RB_1_advmod during_IN_7_case an_DT_6_det hour_NN_7_nmod:poss"
                                        + " ’s_POS_6_case review_NN_1_obl ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, the writer");
    }

    @Test
    void an_interest_in_resuming_talks_is_a_wish() {
        assertThat(told(
                        "Novak_NNP_1_nsubj noted_VBD_-1_root his_PRP$_3_nmod:poss interest_NN_1_obj in_IN_6_case resuming_VBG_6_amod talks_NNS_3_nmod"
                                + " with_IN_8_case Brand_NNP_6_nmod ._._1_punct"))
                .containsExactly("PROPOSED: Novak, Brand");
    }

    @Test
    void a_meeting_that_somebody_approved_was_still_to_come() {
        assertThat(
                        told(
                                "Novak_NNP_1_nsubj approved_VBD_-1_root this_DT_3_det meeting_NN_1_obj with_IN_5_case Brand_NNP_3_nmod ._._1_punct"))
                .containsExactly("PLANNED: Novak, Brand");
    }
}
