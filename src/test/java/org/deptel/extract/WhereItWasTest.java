package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Which place of a sentence is that of the talk it tells. */
class WhereItWasTest {
    private static List<String> told(String line) {
        return Paper.telegram("Archer", "Bell", "Carver", "Dorn")
                .offices("Ambassador")
                .parsed(Zone.BODY, line)
                .narrated();
    }

    @Test
    void a_town_is_named_with_the_country_it_lies_in() {
        assertThat(
                        told(
                                "Archer_NNP_1_nsubj met_VBD_-1_root with_IN_3_case Bell_NNP_1_obl at_IN_5_case"
                                        + " Geneva_NNP_1_obl ,_,_5_punct Switzerland_NNP_5_appos ,_,_1_punct yesterday_NN_1_obl:tmod ._._1_punct"))
                .containsExactly("HELD: Archer, Bell at Geneva, Switzerland (yesterday)");
    }

    @Test
    void a_town_behind_a_comma_is_where_they_talked() {
        assertThat(told("Archer_NNP_1_nsubj met_VBD_-1_root with_IN_3_case Bell_NNP_1_obl ,_,_1_punct in_IN_6_case"
                        + " Geneva_NNP_3_nmod ._._1_punct"))
                .containsExactly("HELD: Archer, Bell at Geneva");
    }

    @Test
    void whom_one_spoke_to_stands_before_the_place() {
        assertThat(told("Archer_NNP_1_nsubj talked_VBD_-1_root to_IN_3_case Bell_NNP_1_obl here_RB_6_advmod"
                        + " in_IN_6_case Geneva_NNP_1_obl ._._1_punct"))
                .containsExactly("HELD: Archer, Bell at Geneva");
    }

    @Test
    void a_row_with_a_title_in_it_does_not_end_before_the_place() {
        assertThat(told(
                        "Archer_NNP_1_nsubj met_VBD_-1_root with_IN_3_case Bell_NNP_1_obl ,_,_8_punct and_CC_8_cc the_DT_8_det"
                                + " Assistant_NNP_8_compound Secretary_NNP_3_conj at_IN_12_case the_DT_12_det"
                                + " White_NNP_12_compound House_NNP_1_obl ._._1_punct"))
                .containsExactly("HELD: Archer, Bell at White House");
    }

    @Test
    void an_ambassador_named_is_met_where_he_is_said_to_be() {
        assertThat(told("I_PRP_1_nsubj recalled_VBD_-1_root my_PRP$_3_nmod:poss conversation_NN_1_obj with_IN_6_case"
                        + " Ambassador_NNP_6_compound Bell_NNP_3_nmod in_IN_8_case Geneva_NNP_6_nmod in_IN_10_case which_WDT_12_obl"
                        + " I_PRP_12_nsubj warned_VBD_3_acl:relcl ._._1_punct"))
                .containsExactly("HELD: the writer, Bell at Geneva (reported)");
    }

    @Test
    void who_leaves_for_a_town_and_will_see_somebody_sees_him_there() {
        assertThat(told("Archer_NNP_1_nsubj leaves_VBZ_-1_root today_NN_1_obl:tmod for_IN_4_case Geneva_NNP_1_obl"
                        + " and_CC_7_cc will_MD_7_aux see_VB_1_conj Bell_NNP_7_obj ._._1_punct"))
                .containsExactly("PLANNED: Archer, Bell at Geneva (today)");
    }

    @Test
    void who_returns_through_a_town_to_see_somebody_sees_him_there() {
        assertThat(told("Archer_NNP_2_nsubj will_MD_2_aux return_VB_-1_root through_IN_4_case Geneva_NNP_2_obl"
                        + " to_TO_6_mark see_VB_2_advcl Bell_NNP_6_obj ._._2_punct"))
                .containsExactly("PLANNED: Archer, Bell at Geneva");
    }

    @Test
    void where_somebody_else_spoke_is_not_where_his_words_were_shown() {
        assertThat(told("Archer_NNP_1_nsubj discussed_VBD_-1_root with_IN_3_case Bell_NNP_1_obl yesterday_NN_1_obl:tmod"
                        + " a_DT_6_det speech_NN_1_obj at_IN_8_case Geneva_NNP_6_nmod ._._1_punct"))
                .containsExactly("HELD: Archer, Bell (yesterday)");
    }
}
