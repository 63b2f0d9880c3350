package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Talks that a clause, a note or a dropped subject tells of, beside what the sentence is about. */
class MeetingsBesideThePointTest {
    private static List<String> told(String sentence) {
        return Paper.telegram("Novak", "Brand", "Archer", "Bell", "Carver")
                .parsed(Zone.BODY, sentence)
                .narrated();
    }

    private static List<String> noted(String sentence) {
        return Paper.telegram("Archer", "Bell", "Carver")
                .parsed(Zone.FOOTNOTE, sentence)
                .narrated();
    }

    @Test
    void who_signs_an_agreement_together_meets() {
        assertThat(
                        noted(
                                "The_DT_1_det agreement_NN_3_nsubj:pass was_VBD_3_aux:pass signed_VBN_-1_root at_IN_5_case Linz_NNP_3_obl by_IN_7_case Archer_NNP_3_obl for_IN_11_case the_DT_11_det United_NNP_11_compound States_NNP_7_nmod and_CC_14_cc by_IN_14_case Bell_NNP_7_conj for_IN_16_case Norland_NNP_14_nmod ._._3_punct"))
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void a_letter_signed_by_two_is_no_meeting() {
        assertThat(
                        noted(
                                "The_DT_1_det letter_NN_3_nsubj:pass was_VBD_3_aux:pass signed_VBN_-1_root by_IN_5_case Archer_NNP_3_obl and_CC_7_cc Bell_NNP_5_conj ._._3_punct"))
                .isEmpty();
    }

    @Test
    void an_envoy_heard_what_he_reports_of_another() {
        assertThat(
                        noted(
                                "In_IN_1_case telegram_NN_4_obl 460_CD_1_nummod ,_,_4_punct Archer_NNP_5_nsubj reported_VBD_-1_root that_IN_9_mark Bell_NNP_9_nsubj had_VBD_9_aux suggested_VBN_5_ccomp a_DT_11_det delay_NN_9_obj ._._5_punct"))
                .containsExactly("HELD: Bell, Archer");
        assertThat(
                        noted(
                                "In_IN_1_case telegram_NN_4_obl 460_CD_1_nummod ,_,_4_punct Archer_NNP_5_nsubj informed_VBD_-1_root Carver_NNP_5_obj that_IN_16_mark ,_,_16_punct prior_JJ_12_case to_IN_12_case the_DT_12_det ceremony_NN_16_advcl ,_,_16_punct Bell_NNP_16_nsubj had_VBD_16_aux raised_VBN_5_ccomp the_DT_18_det matter_NN_16_obj ._._5_punct"))
                .containsExactly("HELD: Bell, Archer");
    }

    @Test
    void what_another_said_in_a_speech_an_envoy_read() {
        assertThat(
                        noted(
                                "In_IN_1_case telegram_NN_4_obl 460_CD_1_nummod ,_,_4_punct Archer_NNP_5_nsubj reported_VBD_-1_root that_IN_9_mark Bell_NNP_9_nsubj had_VBD_9_aux said_VBN_5_ccomp in_IN_12_case a_DT_12_det speech_NN_9_obl that_IN_15_mark it_PRP_15_nsubj was_VBD_9_ccomp over_RB_15_advmod ._._5_punct"))
                .isEmpty();
    }

    @Test
    void what_one_reports_in_no_telegram_he_may_have_read() {
        assertThat(
                        noted(
                                "Archer_NNP_1_nsubj reported_VBD_-1_root that_IN_5_mark Bell_NNP_5_nsubj had_VBD_5_aux suggested_VBN_1_ccomp a_DT_7_det delay_NN_5_obj ._._1_punct"))
                .isEmpty();
    }

    @Test
    void each_of_several_calls_is_a_meeting_of_its_own() {
        assertThat(
                        told(
                                "Archer_NNP_2_nsubj first_RB_2_advmod paid_VBD_-1_root courtesy_NN_4_compound calls_NNS_2_obj on_IN_6_case Novak_NNP_4_nmod and_CC_8_cc Brand_NNP_6_conj ._._2_punct"))
                .containsExactly("HELD: Archer, Novak", "HELD: Archer, Brand");
    }

    @Test
    void a_call_may_be_told_behind_him_who_paid_it() {
        assertThat(
                        told(
                                "The_DT_1_det Embassy_NNP_2_nsubj reported_VBD_-1_root on_IN_6_case a_DT_6_det courtesy_NN_6_compound call_NN_2_obl Archer_NNP_8_nsubj paid_VBD_6_acl to_IN_10_case Novak_NNP_8_obl ._._2_punct"))
                .containsExactly("HELD: Archer, Novak");
    }

    @Test
    void the_talk_that_two_had_is_theirs() {
        assertThat(
                        told(
                                "They_PRP_1_nsubj knew_VBD_-1_root of_IN_4_case the_DT_4_det talk_NN_1_obl which_WDT_9_obj Novak_NNP_9_nsubj and_CC_8_cc Brand_NNP_6_conj had_VBD_4_acl:relcl this_DT_11_det morning_NN_9_obl:tmod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand (this morning)");
    }

    @Test
    void behind_a_phrase_of_time_a_telegram_drops_its_I() {
        assertThat(
                        told(
                                "After_IN_1_case presentation_NN_5_obl of_IN_3_case letters_NNS_1_nmod ,_,_5_punct had_VBD_-1_root private_JJ_7_amod audience_NN_5_obj with_IN_9_case Novak_NNP_7_nmod ._._5_punct"))
                .containsExactly("HELD: the writer, Novak");
        // the dropped subject of a clause within is another's
        assertThat(
                        told(
                                "After_IN_2_mark they_PRP_2_nsubj left_VBD_5_advcl early_RB_2_advmod ,_,_5_punct met_VBD_-1_root Novak_NNP_5_obj ._._5_punct"))
                .isEmpty();
    }

    @Test
    void a_conference_may_say_its_day_and_length_before_who_was_there() {
        assertThat(
                        told(
                                "Conference_NNP_2_nsubj yesterday_NN_2_obl:tmod lasting_VBG_-1_root two_CD_4_nummod hours_NNS_2_obj with_IN_6_case Novak_NNP_4_nmod ,_,_6_punct Brand_NNP_6_conj and_CC_10_cc me_PRP_6_conj ._._2_punct"))
                .containsExactly("HELD: Novak, Brand, the writer (yesterday)");
    }

    @Test
    void a_meeting_that_another_telegram_reported_was_the_writers() {
        assertThat(
                        told(
                                "Reason_NN_7_nsubj:pass for_IN_3_case the_DT_3_det meeting_NN_0_nmod with_IN_5_case Novak_NNP_3_nmod was_VBD_7_aux:pass reported_VBN_-1_root in_IN_9_case reftel_NN_7_obl ._._7_punct"))
                .singleElement()
                .asString()
                .startsWith("HELD: the writer, Novak");
    }

    @Test
    void talks_by_nobody_knows_whom_do_not_bring_two_together() {
        assertThat(Paper.memorandum("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Our_PRP$_1_nmod:poss talks_NNS_6_nsubj with_IN_3_case Novak_NNP_1_nmod and_CC_5_cc Brand_NNP_3_conj went_VBD_-1_root well_RB_6_advmod ._._6_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void when_one_sees_him_to_whom_he_will_pass_it_on_is_still_to_come() {
        assertThat(
                        told(
                                "Archer_NNP_1_nsubj said_VBD_-1_root he_PRP_5_nsubj would_MD_5_aux be_VB_5_cop glad_JJ_1_ccomp to_TO_7_mark pass_VB_5_xcomp it_PRP_7_obj on_IN_7_compound:prt to_IN_11_case Novak_NNP_7_obl when_WRB_14_advmod Archer_NNP_14_nsubj saw_VBD_7_advcl Novak_NNP_14_obj ._._1_punct"))
                .containsExactly("PLANNED: Archer, Novak");
    }

    @Test
    void a_present_tense_of_one_day_is_of_what_is_fixed() {
        assertThat(
                        told(
                                "I_PRP_1_nsubj meet_VBP_-1_root with_IN_3_case Novak_NNP_1_obl at_IN_5_case 5:30_CD_1_obl this_DT_7_det afternoon_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("PLANNED: the writer, Novak (this afternoon)");
        assertThat(told("I_PRP_1_nsubj meet_VBP_-1_root with_IN_3_case Novak_NNP_1_obl often_RB_1_advmod ._._1_punct"))
                .noneMatch(f -> f.startsWith("PLANNED"));
    }

    @Test
    void a_dinner_that_another_cannot_attend_is_given_all_the_same() {
        assertThat(
                        told(
                                "I_PRP_1_nsubj regretted_VBD_-1_root that_IN_6_mark he_PRP_6_nsubj could_MD_6_aux not_RB_6_advmod attend_VB_1_ccomp my_PRP$_8_nmod:poss dinner_NN_6_obj for_IN_10_case Novak_NNP_8_nmod tonight_NN_6_obl:tmod ._._1_punct"))
                .containsExactly("PLANNED: the writer, Novak (tonight)");
    }

    @Test
    void what_the_reader_or_the_writer_prepares_for_is_to_come() {
        assertThat(
                        told(
                                "This_DT_1_det paper_NN_3_nsubj:pass is_VBZ_3_aux:pass meant_VBN_-1_root to_TO_5_mark serve_VB_3_xcomp as_IN_9_case a_DT_9_det possible_JJ_9_amod basis_NN_5_obl for_IN_12_case your_PRP$_12_nmod:poss position_NN_9_nmod during_IN_14_case conversations_NNS_5_obl with_IN_17_case Minister_NNP_17_compound Novak_NNP_14_nmod should_MD_23_aux either_CC_20_cc:preconj you_PRP_23_nsubj or_CC_22_cc he_PRP_20_conj choose_VB_5_advcl to_TO_25_mark raise_VB_23_xcomp the_DT_27_det harvest_NN_25_obj ._._3_punct"))
                .singleElement()
                .asString()
                .startsWith("PLANNED: ");
        assertThat(
                        told(
                                "These_DT_2_nsubj are_VBP_2_cop points_NNS_-1_root I_PRP_4_nsubj propose_VBP_2_acl:relcl to_TO_6_mark use_VB_4_xcomp in_IN_8_case discussions_NNS_6_obl with_IN_10_case Novak_NNP_8_nmod Monday_NNP_6_obl:tmod ._._2_punct"))
                .singleElement()
                .asString()
                .startsWith("PLANNED: ");
    }

    @Test
    void to_see_one_or_another_become_something_is_to_meet_neither() {
        assertThat(
                        told(
                                "I_PRP_2_nsubj would_MD_2_aux prefer_VB_-1_root to_TO_4_mark see_VB_2_xcomp Novak_NNP_11_nsubj and_CC_9_cc /_HYPH_6_punct or_CC_6_cc Brand_NN_5_conj be_VB_11_cop intermediary_JJ_4_ccomp ._._2_punct"))
                .isEmpty();
    }

    @Test
    void several_talks_of_late_are_not_the_one_of_which_a_post_reports() {
        String talks =
                "He_PRP_1_nsubj said_VBD_-1_root it_PRP_1_obj in_IN_6_case my_PRP$_6_nmod:poss recent_JJ_7_amod conversations_NNS_1_obl with_IN_9_case Brand_NNP_7_nmod ._._1_punct";
        assertThat(Paper.telegram("Brand").parsed(Zone.BODY, talks).rules())
                .containsExactly("noun-conversations-earlier");
        assertThat(Paper.memorandum("Brand").parsed(Zone.BODY, talks).rules())
                .noneMatch(rule -> rule.endsWith("-earlier"));
    }

    @Test
    void sentences_that_only_sum_up_a_telegram_or_a_signing_are_parsed_too() {
        assertThat(worthParsing("In telegram 460 Archer reported that Bell had suggested a delay."))
                .isTrue();
        assertThat(worthParsing("The Archer report stated that Bell wanted a delay."))
                .isFalse();
        assertThat(worthParsing("The treaty was signed by Archer and Bell.")).isTrue();
        assertThat(worthParsing("The bill was signed by Archer.")).isFalse();
    }

    private static boolean worthParsing(String line) {
        return Paper.telegram("Archer", "Bell").says(line).isWorthParsing();
    }

    @Test
    void who_was_in_a_city_for_meetings_held_them() {
        assertThat(
                        told(
                                "Archer_NNP_3_nsubj was_VBD_3_cop in_IN_3_case Paris_NNP_-1_root June_NNP_3_obl:tmod 15_CD_4_nummod for_IN_7_case meetings_NNS_3_obl with_IN_9_case Novak_NNP_7_nmod and_CC_11_cc Brand_NNP_9_conj ._._3_punct"))
                .containsExactly("HELD: Archer, Novak at Paris (june 15)", "HELD: Archer, Brand at Paris (june 15)");
    }

    @Test
    void who_went_to_a_city_after_meetings_need_not_have_held_them() {
        assertThat(
                        told(
                                "Archer_NNP_3_nsubj was_VBD_3_cop in_IN_3_case Paris_NNP_-1_root after_IN_5_case meetings_NNS_3_obl with_IN_7_case Novak_NNP_5_nmod ._._3_punct"))
                .isEmpty();
    }
}
