package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Talks whose sentence the parser or another clause would hide: what stands between, before or behind them. */
class ToldAroundTest {
    private static final String[] NAMES = {"Novak", "Brand", "Ash"};

    @Test
    void how_something_else_is_to_be_answered_does_not_say_how_this_was_handed_over() {
        assertThat(Paper.telegram(NAMES)
                        .parsed(
                                Zone.BODY,
                                "Foreign_NNP_1_compound Minister_NNP_2_compound Novak_NNP_3_nsubj handed_VBD_-1_root"
                                        + " me_PRP_3_obj last_JJ_6_amod night_NN_7_compound copy_NN_3_obj of_IN_10_case the_DT_10_det"
                                        + " paper_NN_7_nmod with_IN_14_mark instructions_NNS_14_nsubj to_TO_14_mark answer_VB_3_advcl"
                                        + " it_PRP_14_obj in_IN_17_case writing_VBG_14_obl at_IN_19_case once_RB_14_advmod ._._3_punct")
                        .narrated())
                .containsExactly("HELD: Novak, the writer (last night)");
    }

    @Test
    void what_two_will_discuss_they_discuss_with_each_other() {
        assertThat(Paper.telegram(NAMES)
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_4_nsubj and_CC_2_cc Brand_NNP_0_conj will_MD_4_aux discuss_VB_-1_root"
                                        + " the_DT_6_det figures_NNS_4_obj again_RB_4_advmod Monday_NNP_4_obl:tmod ._._4_punct")
                        .narrated())
                .containsExactly("PLANNED: Novak, Brand (monday)");
    }

    @Test
    void that_two_should_discuss_something_is_proposed() {
        assertThat(Paper.memorandum(NAMES)
                        .parsed(
                                Zone.BODY,
                                "I_PRP_1_nsubj suggest_VBP_-1_root that_IN_8_mark Mr._NNP_4_compound Novak_NNP_8_nsubj"
                                        + " and_CC_7_cc Mr._NNP_7_compound Brand_NNP_4_conj discuss_VB_1_ccomp this_DT_8_obj"
                                        + " ._._1_punct")
                        .narrated())
                .containsExactly("PROPOSED: Novak, Brand");
    }

    @Test
    void whose_delegation_stands_in_brackets_he_himself_told_it() {
        assertThat(Paper.telegram(NAMES)
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_4_dep (_-LRB-_4_punct UK_NNP_4_nsubj )_-RRB-_4_punct told_VBD_-1_root"
                                        + " me_PRP_4_obj last_JJ_7_amod night_NN_4_obl:tmod that_IN_12_mark the_DT_10_det"
                                        + " harvest_NN_12_nsubj was_VBD_12_cop poor_JJ_4_ccomp ._._4_punct")
                        .narrated())
                .containsExactly("HELD: Novak, the writer (last night)");
    }

    @Test
    void who_reports_what_he_was_told_on_a_day_was_told_so_to_his_face() {
        assertThat(Paper.record(NAMES)
                        .parsed(
                                Zone.BODY,
                                "Ambassador_NNP_1_compound Novak_NNP_2_nsubj reported_VBD_-1_root that_IN_5_mark"
                                        + " Brand_NN_5_nsubj told_VBD_2_ccomp him_PRP_5_obj yesterday_NN_5_obl:tmod that_IN_11_mark"
                                        + " time_NN_11_nsubj was_VBD_11_cop short_JJ_5_ccomp ._._2_punct")
                        .narrated())
                .containsExactly("HELD: Brand, Novak (yesterday)");
    }

    @Test
    void what_the_reader_told_somebody_in_a_town_he_told_him_there() {
        assertThat(Paper.memorandum(NAMES)
                        .parsed(
                                Zone.BODY,
                                "As_IN_2_mark you_PRP_2_nsubj told_VBD_10_advcl Novak_NNP_2_obj in_IN_5_case"
                                        + " Paris_NNP_2_obl ,_,_10_punct the_DT_8_det harvest_NN_10_nsubj was_VBD_10_cop"
                                        + " poor_JJ_-1_root ._._10_punct")
                        .narrated())
                .containsExactly("HELD: you, Novak at Paris");
    }

    @Test
    void what_was_told_on_many_occasions_is_no_one_talk() {
        assertThat(Paper.memorandum(NAMES)
                        .parsed(
                                Zone.BODY,
                                "As_IN_2_mark you_PRP_2_nsubj told_VBD_13_advcl Novak_NNP_2_obj on_IN_6_case many_JJ_6_amod"
                                        + " occasions_NNS_2_obl in_IN_8_case Paris_NNP_6_nmod ,_,_13_punct the_DT_11_det"
                                        + " harvest_NN_13_nsubj was_VBD_13_cop poor_JJ_-1_root ._._13_punct")
                        .narrated())
                .isEmpty();
    }

    @Test
    void behind_the_hours_that_a_talk_took_stands_with_whom_it_was() {
        assertThat(Paper.telegram(NAMES)
                        .parsed(
                                Zone.BODY,
                                "Novak_NNP_1_nsubj said_VBD_-1_root he_PRP_3_nsubj had_VBD_1_ccomp a_DT_5_det talk_NN_3_obj"
                                        + " of_IN_9_case about_IN_9_amod an_DT_9_det hour_NN_5_nmod and_CC_12_cc a_DT_12_det"
                                        + " half_NN_5_conj with_IN_14_case Brand_NN_12_nmod ._._1_punct")
                        .narrated())
                .containsExactly("HELD: Novak, Brand");
    }

    @Test
    void behind_the_day_and_the_town_the_writer_tells_whom_he_met() {
        assertThat(Paper.telegram(NAMES)
                        .parsed(
                                Zone.BODY,
                                "Today_NN_2_nsubj had_VBD_2_aux meeting_NN_-1_root Hotel_NNP_4_compound Imperial_NNP_2_obj"
                                        + " ,_,_4_punct Geneva_NNP_4_appos ,_,_4_punct with_IN_9_case Novak_NNP_4_nmod ._._2_punct")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (today)");
    }

    @Test
    void who_attended_a_meeting_that_was_held_is_listed_behind_a_comma() {
        assertThat(Paper.telegram(NAMES)
                        .parsed(
                                Zone.BODY,
                                "At_IN_1_case noon_NN_5_obl a_DT_3_det meeting_NN_5_nsubj:pass was_VBD_5_aux:pass"
                                        + " held_VBN_-1_root in_IN_8_case the_DT_8_det office_NN_5_obl ,_,_5_punct attended_VBN_5_dep"
                                        + " by_IN_12_case Novak_NNP_10_obl ,_,_12_punct Brand_NNP_12_conj and_CC_16_cc Ash_NNP_12_conj"
                                        + " ._._5_punct")
                        .narrated())
                .containsExactly("HELD: Novak, Brand, Ash");
    }

    @Test
    void several_who_had_a_meeting_with_somebody_all_had_it() {
        assertThat(Paper.memorandum(NAMES)
                        .parsed(
                                Zone.BODY,
                                "The_DT_2_det three_CD_2_nummod meetings_NNS_13_nsubj which_WDT_9_obj Novak_NNP_9_nsubj ,_,_4_punct"
                                        + " Ash_NNP_4_conj and_CC_8_cc I_PRP_4_conj had_VBD_2_acl:relcl with_IN_11_case"
                                        + " Brand_NN_9_obl have_VBP_13_aux raised_VBN_-1_root hopes_NNS_13_obj ._._13_punct")
                        .narrated())
                .containsExactly("HELD: Novak, Ash, the writer, Brand");
    }
}
