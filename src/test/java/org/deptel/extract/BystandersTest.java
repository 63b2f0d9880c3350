package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

/** Who else was at a talk, by the sentences that say who came along, who was present, and who all took part. */
class BystandersTest {
    private static final String I_SAW =
            "I_PRP_1_nsubj saw_VBD_-1_root Novak_NNP_1_obj yesterday_NN_1_obl:tmod ._._1_punct";

    private static List<String> afterTalk(String sentence) {
        return Paper.telegram("Novak", "Brand", "Ash", "Cole", "Dunn")
                .parsed(Zone.BODY, I_SAW)
                .parsed(Zone.BODY, sentence)
                .narrated();
    }

    private static List<String> alone(String sentence) {
        return Paper.telegram("Novak", "Brand", "Ash")
                .parsed(Zone.BODY, sentence)
                .narrated();
    }

    @Test
    void who_comes_along_is_at_the_talk_that_the_same_sentence_tells() {
        assertThat(alone(
                        "I_PRP_1_nsubj saw_VBD_-1_root Novak_NNP_1_obj accompanied_VBN_1_acl by_IN_5_case Brand_NNP_3_obl"
                                + " and_CC_7_cc Ash_NNP_5_conj ._._1_punct"))
                .containsExactly("HELD: the writer, Novak, Brand, Ash (reported)");
    }

    @Test
    void the_talk_of_a_sentence_goes_before_the_one_told_in_the_sentence_before() {
        assertThat(
                        afterTalk(
                                "Accompanied_VBN_4_advcl by_IN_2_case Ash_NNP_0_obl I_PRP_4_nsubj saw_VBD_-1_root Brand_NNP_4_obj today_NN_4_obl:tmod ._._4_punct"))
                .containsExactly("HELD: the writer, Novak (yesterday)", "HELD: the writer, Brand, Ash (today)");
    }

    @Test
    void each_side_has_its_own_company() {
        assertThat(afterTalk(
                        "Novak_NNP_1_nsubj accompanied_VBN_-1_root by_IN_3_case Brand_NNP_1_obl and_CC_5_cc I_PRP_3_conj"
                                + " by_IN_7_case Ash_NNP_5_nmod and_CC_9_cc Cole_NNP_7_conj ._._1_punct"))
                .containsExactly("HELD: the writer, Novak, Brand, the writer, Ash, Cole (yesterday)");
    }

    @Test
    void who_goes_on_a_journey_with_somebody_was_not_at_the_talk_told_before() {
        assertThat(afterTalk("Brand_NNP_1_nsubj leaves_VBZ_-1_root today_NN_1_obl:tmod accompanied_VBN_1_advcl"
                        + " by_IN_5_case Ash_NNP_3_obl ._._1_punct"))
                .containsExactly("HELD: the writer, Novak (yesterday)");
    }

    @Test
    void in_whose_presence_something_was_said_was_there() {
        assertThat(alone("I_PRP_1_nsubj saw_VBD_-1_root Novak_NNP_1_obj in_IN_4_case presence_NN_1_obl of_IN_6_case"
                        + " Brand_NNP_4_nmod ._._1_punct"))
                .containsExactly("HELD: the writer, Novak, Brand (reported)");
    }

    @Test
    void a_list_of_participants_goes_from_semicolon_to_semicolon() {
        assertThat(
                        afterTalk(
                                "Participants_NNS_5_nsubj on_IN_3_case their_PRP$_3_nmod:poss side_NN_0_nmod were_VBD_5_cop Brand_NNP_-1_root"
                                        + " ;_:_5_punct Ash_NNP_5_dep ,_,_7_punct counselor_NN_7_appos to_IN_11_case Dunn_NNP_9_nmod ;_:_5_punct Cole_NNP_5_dep ._._5_punct"))
                .containsExactly("HELD: the writer, Novak, Brand, Ash, Cole (yesterday)");
    }

    @Test
    void an_office_behind_a_comma_is_his_who_stands_before_it_and_behind_a_semicolon_another_man() {
        String present =
                "Present_JJ_2_amod were_VBD_2_cop Brand_NNP_-1_root %s Treasurer_NNP_2_conj ;_:_2_punct Ash_NNP_2_conj ._._2_punct";
        assertThat(present(present.formatted(",_,_4_punct")))
                .containsExactly("HELD: the writer, Novak, Brand, Ash (yesterday)");
        assertThat(present(present.formatted(";_:_4_punct")))
                .containsExactly("HELD: the writer, Novak, Brand, Treasurer, Ash (yesterday)");
    }

    private static List<String> present(String sentence) {
        return Paper.telegram("Novak", "Brand", "Ash")
                .offices("Treasurer")
                .parsed(Zone.BODY, I_SAW)
                .parsed(Zone.BODY, sentence)
                .narrated();
    }

    @Test
    void who_takes_notes_and_who_interprets_is_said_in_the_list() {
        Paper paper = Paper.telegram("Novak", "Brand", "Ash")
                .parsed(Zone.BODY, I_SAW)
                .parsed(
                        Zone.BODY,
                        "Present_JJ_2_amod were_VBD_2_cop Brand_NNP_-1_root (_-LRB-_4_punct notetaker_NN_2_appos"
                                + " )_-RRB-_4_punct and_CC_7_cc Ash_NNP_2_conj as_IN_9_case interpreter_NN_7_nmod ._._2_punct");
        assertThat(paper.meetings())
                .singleElement()
                .satisfies(f -> assertThat(paper.who(f))
                        .containsExactly("PRINCIPAL I", "PRINCIPAL Novak", "NOTETAKER Brand", "INTERPRETER Ash"));
    }

    @Test
    void what_is_present_before_a_noun_is_not_somebody_who_was_there() {
        assertThat(
                        afterTalk(
                                "Brand_NNP_4_nsubj and_CC_2_cc Ash_NNP_0_conj ,_,_4_punct present_JJ_5_amod leaders_NNS_0_appos ,_,_0_punct agree_VBP_-1_root ._._7_punct"))
                .containsExactly("HELD: the writer, Novak (yesterday)");
    }

    @Test
    void a_list_of_those_at_a_gathering_is_a_meeting_though_nobody_is_said_to_have_met_anybody() {
        assertThat(Paper.sentence(
                                "The_DT_1_det board_NN_2_nsubj met_VBD_-1_root on_IN_4_case May_NNP_2_obl 3_CD_4_nummod ._._2_punct")
                        .parsed(
                                Zone.BODY,
                                "Present_JJ_2_amod were_VBD_2_cop Archer_NNP_-1_root ,_,_4_punct Bell_NNP_2_conj and_CC_6_cc Carver_NNP_2_conj ._._2_punct")
                        .narrated())
                .containsExactly("HELD: Archer, Bell, Carver (may 3)");
    }

    @Test
    void those_at_a_reception_have_not_met_each_other() {
        assertThat(alone("The_DT_1_det reception_NN_3_nsubj:pass was_VBD_3_aux:pass attended_VBN_-1_root by_IN_5_case"
                        + " Novak_NNP_3_obl and_CC_7_cc Brand_NNP_5_conj ._._3_punct"))
                .isEmpty();
    }

    @Test
    void who_was_present_may_be_said_before_what_was_talked_about() {
        assertThat(Paper.telegram("Novak", "Brand", "Ash")
                        .parsed(
                                Zone.BODY,
                                "Also_RB_1_advmod present_JJ_-1_root Brand_NNP_1_dep ,_,_4_punct Ash_NNP_2_conj ._._1_punct")
                        .parsed(Zone.BODY, I_SAW)
                        .narrated())
                .containsExactly("HELD: the writer, Novak, Brand, Ash (yesterday)");
    }
}
