package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

class NameEchoTest {
    private static List<String> names(String sentence) {
        return Paper.telegram().parsed(Zone.BODY, sentence).echoed();
    }

    @Test
    void a_word_that_asks_is_a_name() {
        assertThat(names("Novarik_NNP_1_nsubj asked_VBD_-1_root why_WRB_1_advmod ._._1_punct"))
                .containsExactly("Novarik");
    }

    @Test
    void a_word_of_grammar_before_asked_is_none() {
        assertThat(
                        names(
                                "When_WRB_1_advmod asked_VBN_4_advcl why_WRB_1_advmod he_PRP_4_nsubj left_VBD_-1_root ._._4_punct"))
                .isEmpty();
    }

    @Test
    void what_stands_in_brackets_behind_a_name_is_no_part_of_it() {
        assertThat(names(
                        "I_PRP_1_nsubj called_VBD_-1_root on_IN_3_case Novarik_NNP_1_obl (_-LRB-_6_punct radio_NN_6_compound chairman_NN_3_appos"
                                + " )_-RRB-_6_punct ._._1_punct"))
                .containsExactly("Novarik");
    }

    @Test
    void a_rank_that_says_something_is_no_surname() {
        assertThat(names("The_DT_1_det Admiral_NNP_2_nsubj remarked_VBD_-1_root so_RB_2_advmod ._._2_punct"))
                .isEmpty();
    }

    @Test
    void a_surname_that_gives_something_is_known_wherever_it_stands() {
        assertThat(Paper.telegram("Novarik")
                        .parsed(
                                Zone.BODY,
                                "Novarik_NNP_1_nsubj gave_VBD_-1_root me_PRP_1_iobj word_NN_1_obj ._._1_punct")
                        .parsed(Zone.BODY, "Seen_VBN_-1_root by_IN_2_case Novarik_NNP_0_obl ._._0_punct")
                        .echoed(1))
                .containsExactly("Novarik");
    }
}
