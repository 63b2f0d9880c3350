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
    void you_in_a_quotation_is_the_writer() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "“_``_3_punct You_PRP_3_nsubj should_MD_3_aux see_VB_-1_root Novak_NNP_3_obj ._._3_punct ”_''_3_punct")
                        .narrated())
                .containsExactly("PROPOSED: the writer, Novak");
    }
}
