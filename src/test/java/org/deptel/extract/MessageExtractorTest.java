package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.deptel.model.EventStatus;
import org.junit.jupiter.api.Test;

class MessageExtractorTest {
    private static void assertTells(String parsed, String... who) {
        Paper told = Paper.sentence(parsed);
        assertThat(told.messages())
                .singleElement()
                .satisfies(m -> assertThat(told.who(m)).containsExactly(who));
    }

    @Test
    void a_letter_goes_from_its_sender_to_its_recipient() {
        assertTells(
                "The_DT_1_det letter_NN_7_nsubj:pass from_IN_3_case Archer_NNP_1_nmod to_IN_5_case Bell_NNP_1_nmod "
                        + "is_VBZ_7_aux:pass attached_VBN_-1_root ._._7_punct",
                "SENDER Archer",
                "RECIPIENT Bell");
    }

    @Test
    void the_owner_of_a_letter_wrote_it() {
        assertTells(
                "See_VB_-1_root Archer_NNP_5_nmod:poss ’s_POS_1_case June_NNP_5_compound 3_CD_3_nummod letter_NN_0_obj "
                        + "to_IN_7_case Bell_NNP_5_nmod ._._0_punct",
                "SENDER Archer",
                "RECIPIENT Bell");
    }

    @Test
    void who_hands_over_the_letter_of_another_only_carries_it() {
        assertTells(
                "Archer_NNP_1_nsubj handed_VBD_-1_root Bell_NNP_1_iobj a_DT_4_det letter_NN_1_obj from_IN_6_case "
                        + "Carver_NNP_4_nmod to_IN_8_case Dorn_NNP_4_nmod ._._1_punct",
                "SENDER Carver",
                "RECIPIENT Dorn",
                "BEARER Archer");
    }

    @Test
    void who_hands_over_a_note_of_his_own_sends_it() {
        assertTells(
                "Archer_NNP_1_nsubj handed_VBD_-1_root Bell_NNP_1_iobj a_DT_4_det note_NN_1_obj ._._1_punct",
                "SENDER Archer",
                "RECIPIENT Bell");
    }

    @Test
    void who_has_received_a_letter_is_its_recipient() {
        assertTells(
                "Archer_NNP_1_nsubj received_VBD_-1_root a_DT_3_det letter_NN_1_obj from_IN_5_case Bell_NNP_3_nmod ._._1_punct",
                "SENDER Bell",
                "RECIPIENT Archer");
    }

    @Test
    void writing_to_somebody_sends_him_a_message() {
        assertTells(
                "Archer_NNP_1_nsubj wrote_VBD_-1_root to_IN_3_case Bell_NNP_1_obl ._._1_punct",
                "SENDER Archer",
                "RECIPIENT Bell");
    }

    @Test
    void a_letter_has_the_date_in_its_own_phrase_not_that_of_a_telegram_cited() {
        Paper told = Paper.sentence(
                "Telegram_NN_6_nsubj 32_CD_0_nummod ,_,_0_punct May_NNP_0_appos 9_CD_3_nummod ,_,_0_punct "
                        + "quotes_VBZ_-1_root a_DT_8_det letter_NN_6_obj from_IN_10_case Archer_NNP_8_nmod to_IN_12_case "
                        + "Bell_NNP_8_nmod dated_VBN_8_acl May_NNP_13_obl:tmod 2_CD_14_nummod ._._6_punct");

        assertThat(told.messages())
                .singleElement()
                .satisfies(m ->
                        assertThat(Objects.requireNonNull(m.time()).words()).isEqualTo("may 2"));
    }

    @Test
    void a_draft_has_not_been_sent() {
        Paper told =
                Paper.sentence("A_DT_2_det draft_NN_2_compound letter_NN_8_nsubj:pass from_IN_4_case Archer_NNP_2_nmod "
                        + "to_IN_6_case Bell_NNP_2_nmod is_VBZ_8_aux:pass attached_VBN_-1_root ._._8_punct");

        assertThat(told.messages())
                .singleElement()
                .satisfies(m -> assertThat(m.status()).isEqualTo(EventStatus.PROPOSED));
    }

    @Test
    void a_memorandum_of_conversation_is_no_message() {
        Paper told =
                Paper.sentence("The_DT_1_det memorandum_NN_8_nsubj:pass of_IN_4_case a_DT_4_det conversation_NN_1_nmod "
                        + "from_IN_6_case Archer_NNP_1_nmod is_VBZ_8_aux:pass attached_VBN_-1_root to_IN_10_case "
                        + "Bell_NNP_8_obl ._._8_punct");

        assertThat(told.messages()).isEmpty();
    }
}
