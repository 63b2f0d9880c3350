package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.model.EventFinding;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Who is at a talk and who is not, by rows of names, words behind the talk, and what is only thought, asked or told. */
class WhoWasThereTest {
    private static final String I_SAW =
            "I_PRP_1_nsubj saw_VBD_-1_root Novak_NNP_1_obj yesterday_NN_1_obl:tmod ._._1_punct";

    private static java.util.List<String> told(String sentence) {
        return Paper.telegram("Novak", "Brand", "Ash")
                .parsed(Zone.BODY, sentence)
                .narrated();
    }

    @Test
    void who_attended_was_at_the_talk_told_just_before() {
        assertThat(Paper.telegram("Novak", "Brand", "Ash")
                        .parsed(Zone.BODY, I_SAW)
                        .parsed(
                                Zone.BODY,
                                "Brand_NNP_1_nsubj attended_VBD_-1_root meeting_NN_1_obj on_IN_5_case his_PRP$_5_nmod:poss"
                                        + " side_NN_1_obl ;_:_1_punct Ash_NNP_1_parataxis on_IN_9_case ours_PRP_7_nmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak, Brand, Ash (yesterday)");
    }

    @Test
    void who_accompanied_the_writer_was_there_too() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(Zone.BODY, I_SAW)
                        .parsed(
                                Zone.BODY,
                                "I_PRP_2_nsubj was_VBD_2_aux:pass accompanied_VBN_-1_root by_IN_4_case Brand_NNP_2_obl ._._2_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak, Brand (yesterday)");
    }

    @Test
    void a_man_whose_own_verb_follows_was_not_in_the_row_before_it() {
        assertThat(told("I_PRP_1_nsubj met_VBD_-1_root with_IN_3_case Novak_NNP_1_obl and_CC_6_cc Brand_NNP_6_nsubj"
                        + " knew_VBD_1_conj of_IN_8_case it_PRP_6_obl ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (reported)");
    }

    @Test
    void whoever_begins_a_clause_of_his_own_was_not_called_in() {
        assertThat(
                        told(
                                "Ash_NNP_1_nsubj saw_VBD_-1_root Novak_NNP_1_obj and_CC_5_cc Brand_NNP_5_nsubj said_VBD_1_conj so_RB_5_advmod ._._1_punct"))
                .containsExactly("HELD: Ash, Novak");
    }

    @Test
    void talks_between_two_are_theirs_though_a_verb_follows() {
        assertThat(told("The_DT_1_det talk_NN_6_nsubj between_IN_3_case Novak_NNP_1_nmod and_CC_5_cc Brand_NNP_3_conj"
                        + " helped_VBD_-1_root ._._6_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void of_a_talk_between_one_and_nobody_else_named_nothing_is_told() {
        assertThat(told("The_DT_1_det talk_NN_5_nsubj between_IN_3_case Novak_NNP_1_nmod arid_NN_3_conj"
                        + " helped_VBD_-1_root ._._5_punct"))
                .isEmpty();
    }

    @Test
    void what_is_asked_has_not_been_said_to_happen() {
        assertThat(told("Has_VBZ_2_aux Novak_NNP_2_nsubj met_VBN_-1_root Brand_NNP_2_obj ?_._2_punct"))
                .isEmpty();
    }

    @Test
    void a_call_that_one_considers_is_proposed() {
        assertThat(told("Novak_NNP_1_nsubj considered_VBD_-1_root seeing_VBG_1_xcomp Brand_NNP_2_obj ._._1_punct"))
                .containsExactly("PROPOSED: Novak, Brand");
    }

    @Test
    void what_one_hopes_to_raise_at_a_talk_makes_it_a_plan() {
        assertThat(told("Novak_NNP_1_nsubj hoped_VBD_-1_root to_TO_3_mark raise_VB_1_xcomp it_PRP_3_obj at_IN_7_case"
                        + " his_PRP$_7_nmod:poss meeting_NN_3_obl with_IN_9_case Brand_NNP_7_nmod ._._1_punct"))
                .containsExactly("PLANNED: Novak, Brand");
    }

    @Test
    void who_is_briefed_on_a_talk_did_not_hold_it() {
        assertThat(told("Novak_NNP_2_nsubj:pass was_VBD_2_aux:pass briefed_VBN_-1_root on_IN_4_case talk_NN_2_obl"
                        + " with_IN_6_case Brand_NNP_4_nmod ._._2_punct"))
                .isEmpty();
    }

    @Test
    void a_meeting_that_is_spoken_of_is_that_of_those_who_held_it() {
        assertThat(told("Ash_NNP_1_nsubj discussed_VBD_-1_root Novak_NNP_4_nmod:poss ’s_POS_2_case meeting_NN_1_obj"
                        + " with_IN_6_case Brand_NNP_4_nmod ._._1_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void who_does_one_thing_while_discussing_another_discusses_it() {
        assertThat(told("Novak_NNP_1_nsubj smiled_VBD_-1_root while_IN_3_mark discussing_VBG_1_amod it_PRP_3_obj"
                        + " with_IN_6_case me_PRP_3_obl ._._1_punct"))
                .containsExactly("HELD: Novak, the writer (reported)");
    }

    @Test
    void he_whom_somebody_saw_is_named_before() {
        assertThat(told("Brand_NNP_1_nsubj praised_VBD_-1_root Novak_NNP_1_obj ,_,_6_punct whom_WP_6_obj I_PRP_6_nsubj"
                        + " saw_VBD_2_acl:relcl ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (reported)");
    }

    @Test
    void what_one_has_told_another_may_have_been_a_letter() {
        Paper paper = Paper.telegram("Novak")
                .parsed(
                        Zone.BODY,
                        "Novak_NNP_2_nsubj has_VBZ_2_aux told_VBN_-1_root me_PRP_2_obj so_RB_2_advmod ._._2_punct");
        assertThat(paper.meetings()).singleElement().matches(EventFinding::isUnsaid);
        assertThat(Paper.telegram("Novak")
                        .parsed(Zone.BODY, "Novak_NNP_1_nsubj told_VBD_-1_root me_PRP_1_obj so_RB_1_advmod ._._1_punct")
                        .meetings())
                .singleElement()
                .matches(f -> !f.isUnsaid());
    }

    @Test
    void a_telegram_to_a_place_in_which_one_informs_another_is_no_talk() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.FOOTNOTE,
                                "In_IN_1_case Tosec_NNP_6_obl 12_CD_1_nummod ,_,_6_punct May_NNP_1_appos 5_CD_4_nummod"
                                        + " informed_VBD_-1_root Novak_NNP_6_obj ._._6_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void his_talk_is_that_of_him_whose_report_of_it_is_given() {
        assertThat(told(
                        "Ash_NNP_1_nsubj gave_VBD_-1_root Brand_NNP_4_nmod:poss ’s_POS_2_case account_NN_1_obj of_IN_7_case"
                                + " his_PRP$_7_nmod:poss talk_NN_4_nmod with_IN_9_case Novak_NNP_7_nmod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak");
    }

    @Test
    void the_day_of_a_telegram_in_which_a_talk_was_reported_is_not_that_of_the_talk() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Brand_NNP_1_nsubj reported_VBD_-1_root in_IN_3_case telegram_NN_1_obl 12_CD_3_nummod ,_,_3_punct"
                                        + " May_NNP_3_appos 5_CD_6_nummod ,_,_1_punct that_IN_11_mark he_PRP_11_nsubj saw_VBD_1_ccomp"
                                        + " Novak_NNP_11_obj ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Brand, Novak (reported may 5)");
    }

    @Test
    void two_things_talked_about_do_not_part_a_talk_from_its_partner() {
        assertThat(
                        told(
                                "Brand_NNP_1_nsubj reported_VBD_-1_root on_IN_4_case a_DT_4_det discussion_NN_1_obl of_IN_9_case"
                                        + " trade_NN_9_compound and_CC_8_cc defense_NN_6_conj issues_NNS_4_nmod with_IN_11_case Novak_NNP_9_nmod ._._1_punct"))
                .containsExactly("HELD: Brand, Novak");
    }

    @Test
    void who_had_that_day_told_another_is_not_the_day() {
        assertThat(
                        told(
                                "Novak_NNP_1_nsubj had_VBD_-1_root that_DT_3_det day_NN_1_obj seen_VBN_3_acl Brand_NNP_4_obj ._._1_punct"))
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void their_meetings_are_those_of_the_several_named_just_before() {
        assertThat(Paper.sentence(
                                "Reports_NNS_9_nsubj of_IN_2_case Archer_NNP_0_nmod and_CC_4_cc Bell_NNP_2_conj on_IN_7_case their_PRP$_7_nmod:poss"
                                        + " meetings_NNS_0_nmod with_IN_9_case Carver_NNP_7_nmod came_VBD_-1_root ._._10_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell, Carver");
    }

    @Test
    void what_one_takes_to_another_at_their_meeting_brings_the_two_together() {
        assertThat(Paper.sentence(
                                "Archer_NNP_1_nsubj took_VBD_-1_root the_DT_3_det text_NN_1_obj of_IN_6_case the_DT_6_det note_NN_3_nmod to_IN_8_case Bell_NNP_6_nmod"
                                        + " at_IN_11_case their_PRP$_11_nmod:poss meeting_NN_1_obl ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell");
    }

    @Test
    void points_raised_by_one_with_another_are_theirs_and_not_the_writers() {
        assertThat(told(
                        "These_DT_1_nsubj recall_VBP_-1_root points_NNS_1_obj raised_VBN_2_acl by_IN_5_case Brand_NNP_3_obl"
                                + " with_IN_7_case Novak_NNP_3_obl ._._1_punct"))
                .containsExactly("HELD: Brand, Novak");
    }

    @Test
    void of_a_meeting_of_which_no_record_was_found_nobody_knows_whether_it_was_held() {
        String found =
                " between_IN_6_case Archer_NNP_4_nmod and_CC_8_cc Bell_NNP_6_conj was_VBD_10_aux:pass found_VBN_-1_root ._._10_punct";
        assertThat(Paper.sentence(
                                "No_DT_1_det record_NN_10_nsubj:pass of_IN_4_case a_DT_4_det meeting_NN_1_nmod" + found)
                        .narrated())
                .isEmpty();
        assertThat(Paper.sentence("No_DT_1_det record_NN_10_nsubj:pass of_IN_4_case this_DT_4_det meeting_NN_1_nmod"
                                + found)
                        .narrated())
                .hasSize(1);
    }

    @Test
    void a_source_note_tells_of_meetings_but_not_who_handled_the_paper() {
        assertThat(Paper.telegram("Brand", "Novak")
                        .parsed(
                                Zone.SOURCE_NOTE,
                                "Brand_NNP_1_nsubj discussed_VBD_-1_root it_PRP_1_obj with_IN_4_case Novak_NNP_1_obl ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Brand, Novak");
        assertThat(Paper.telegram("Brand", "Novak")
                        .parsed(
                                Zone.SOURCE_NOTE,
                                "Drafted_VBN_-1_root by_IN_2_case Brand_NNP_0_obl after_IN_5_case a_DT_5_det talk_NN_0_obl with_IN_7_case Novak_NNP_5_nmod ._._0_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void what_a_source_note_says_that_one_told_another_may_be_a_paper() {
        assertThat(Paper.telegram("Brand", "Novak")
                        .parsed(
                                Zone.SOURCE_NOTE,
                                "Brand_NNP_1_nsubj informed_VBD_-1_root Novak_NNP_1_obj of_IN_4_case this_DT_1_obl ._._1_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void a_white_house_meeting_was_held_there() {
        assertThat(Paper.sentence(
                                "Archer_NNP_1_nsubj attended_VBD_-1_root a_DT_5_det White_NNP_4_compound House_NNP_5_compound meeting_NN_1_obj with_IN_7_case"
                                        + " Bell_NNP_5_nmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell at White House");
    }

    @Test
    void who_leads_a_company_met_whom_they_met_and_however_long() {
        assertThat(Paper.sentence(
                                "Archer_NNP_2_nsubj ,_,_2_punct accompanied_VBN_-1_root by_IN_4_case Bell_NNP_2_obl and_CC_6_cc Carver_NNP_4_conj ,_,_2_punct"
                                        + " met_VBD_2_dep for_IN_10_case two_CD_13_nummod and_CC_13_cc a_DT_13_det half_NN_8_obl hours_NNS_8_obl with_IN_16_case"
                                        + " Dorn_NNP_14_nmod ._._2_punct")
                        .narrated())
                .singleElement()
                .asString()
                .contains("Archer")
                .contains("Dorn");
    }
}
