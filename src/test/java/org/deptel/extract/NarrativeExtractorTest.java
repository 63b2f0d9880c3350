package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;

class NarrativeExtractorTest {
    private static final String I_SAW =
            "I/PRP/nsubj/1 saw/VBD/root/-1 Novak/NNP/obj/1 yesterday/NN/obl:tmod/1 ././punct/1";

    @Test
    void who_saw_whom_met_at_the_time_of_the_same_clause() {
        assertThat(Paper.telegram("Novak").parsed(Zone.BODY, I_SAW).narrated())
                .containsExactly("HELD: the writer, Novak (yesterday)");
    }

    @Test
    void a_pronoun_means_the_man_the_text_is_about() {
        assertThat(Paper.telegram("Novak")
                        .parsed(Zone.BODY, I_SAW)
                        .parsed(Zone.BODY, "I/PRP/nsubj/1 told/VBD/root/-1 him/PRP/obj/1 so/RB/advmod/1 ././punct/1")
                        .narrated())
                .containsExactly("HELD: the writer, Novak (yesterday)", "HELD: the writer, Novak (reported)");
    }

    @Test
    void what_should_be_done_is_proposed_and_what_might_be_done_is_nothing() {
        assertThat(Paper.telegram("Novak")
                        .parsed(Zone.BODY, "I/PRP/nsubj/2 should/MD/aux/2 see/VB/root/-1 Novak/NNP/obj/2 ././punct/2")
                        .parsed(Zone.BODY, "I/PRP/nsubj/2 might/MD/aux/2 see/VB/root/-1 Novak/NNP/obj/2 ././punct/2")
                        .narrated())
                .containsExactly("PROPOSED: the writer, Novak");
    }

    @Test
    void what_a_man_said_he_would_do_is_planned() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.BODY,
                                "Brand/NNP/nsubj/1 said/VBD/root/-1 he/PRP/nsubj/4 would/MD/aux/4 see/VB/ccomp/1"
                                        + " Novak/NNP/obj/4 tomorrow/NN/obl:tmod/4 ././punct/1")
                        .narrated())
                .containsExactly("PLANNED: Brand, Novak (tomorrow)");
    }

    @Test
    void seeing_somebody_do_something_or_his_letter_is_no_meeting() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "I/PRP/nsubj/1 saw/VBD/root/-1 Novak/NNP/nmod:poss/4 ’s/POS/case/2 letter/NN/obj/1 ././punct/1")
                        .parsed(Zone.BODY, "I/PRP/nsubj/1 saw/VBD/root/-1 Novak/NNP/obj/1 leave/VB/xcomp/1 ././punct/1")
                        .narrated())
                .isEmpty();
    }

    @Test
    void a_talk_by_letter_is_no_meeting() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "I/PRP/nsubj/1 discussed/VBD/root/-1 this/DT/obj/1 with/IN/case/4 Novak/NNP/obl/1"
                                        + " by/IN/case/6 letter/NN/obl/1 ././punct/1")
                        .narrated())
                .isEmpty();
    }

    @Test
    void the_date_of_a_telegram_that_reports_a_talk_is_not_that_of_the_talk() {
        assertThat(Paper.telegram("Novak", "Brand")
                        .parsed(
                                Zone.FOOTNOTE,
                                "Telegram/NN/nsubj/6 12/CD/nummod/0 ,/,/punct/0 May/NNP/appos/0 5/CD/nummod/3 ,/,/punct/0"
                                        + " reported/VBD/root/-1 Brand/NNP/nmod:poss/9 ’s/POS/case/7 talk/NN/obj/6"
                                        + " with/IN/case/11 Novak/NNP/nmod/9 ././punct/6")
                        .narrated())
                .containsExactly("HELD: Brand, Novak (reported may 5)");
    }

    @Test
    void who_is_asked_to_call_is_the_one_who_calls() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "Novak/NNP/nsubj/1 asked/VBD/root/-1 me/PRP/obj/1 to/TO/mark/4 call/VB/xcomp/1 today/NN/obl:tmod/4 ././punct/1")
                        .narrated())
                .containsExactly("HELD: Novak, the writer (today)");
    }

    @Test
    void you_in_a_quotation_is_the_writer() {
        assertThat(Paper.telegram("Novak")
                        .parsed(
                                Zone.BODY,
                                "“/``/punct/3 You/PRP/nsubj/3 should/MD/aux/3 see/VB/root/-1 Novak/NNP/obj/3 ././punct/3 ”/''/punct/3")
                        .narrated())
                .containsExactly("PROPOSED: the writer, Novak");
    }
}
