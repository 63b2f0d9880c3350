package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.deptel.model.EventStatus;
import org.junit.jupiter.api.Test;

class MessageExtractorTest {
    private static void assertTells(String parsed, String... who) {
        Retold told = Retold.by(parsed);
        assertThat(told.messages())
                .singleElement()
                .satisfies(m -> assertThat(told.who(m)).containsExactly(who));
    }

    @Test
    void a_letter_goes_from_its_sender_to_its_recipient() {
        assertTells(
                "The/DT/1/det letter/NN/7/nsubj:pass from/IN/3/case Archer/NNP/1/nmod to/IN/5/case Bell/NNP/1/nmod "
                        + "is/VBZ/7/aux:pass attached/VBN/-1/root ././7/punct",
                "SENDER Archer",
                "RECIPIENT Bell");
    }

    @Test
    void the_owner_of_a_letter_wrote_it() {
        assertTells(
                "See/VB/-1/root Archer/NNP/5/nmod:poss ’s/POS/1/case June/NNP/5/compound 3/CD/3/nummod letter/NN/0/obj "
                        + "to/IN/7/case Bell/NNP/5/nmod ././0/punct",
                "SENDER Archer",
                "RECIPIENT Bell");
    }

    @Test
    void who_hands_over_the_letter_of_another_only_carries_it() {
        assertTells(
                "Archer/NNP/1/nsubj handed/VBD/-1/root Bell/NNP/1/iobj a/DT/4/det letter/NN/1/obj from/IN/6/case "
                        + "Carver/NNP/4/nmod to/IN/8/case Dorn/NNP/4/nmod ././1/punct",
                "SENDER Carver",
                "RECIPIENT Dorn",
                "BEARER Archer");
    }

    @Test
    void who_hands_over_a_note_of_his_own_sends_it() {
        assertTells(
                "Archer/NNP/1/nsubj handed/VBD/-1/root Bell/NNP/1/iobj a/DT/4/det note/NN/1/obj ././1/punct",
                "SENDER Archer",
                "RECIPIENT Bell");
    }

    @Test
    void who_has_received_a_letter_is_its_recipient() {
        assertTells(
                "Archer/NNP/1/nsubj received/VBD/-1/root a/DT/3/det letter/NN/1/obj from/IN/5/case Bell/NNP/3/nmod ././1/punct",
                "SENDER Bell",
                "RECIPIENT Archer");
    }

    @Test
    void writing_to_somebody_sends_him_a_message() {
        assertTells(
                "Archer/NNP/1/nsubj wrote/VBD/-1/root to/IN/3/case Bell/NNP/1/obl ././1/punct",
                "SENDER Archer",
                "RECIPIENT Bell");
    }

    @Test
    void a_letter_has_the_date_in_its_own_phrase_not_that_of_a_telegram_cited() {
        Retold told =
                Retold.by("Telegram/NN/6/nsubj 32/CD/0/nummod ,/,/0/punct May/NNP/0/appos 9/CD/3/nummod ,/,/0/punct "
                        + "quotes/VBZ/-1/root a/DT/8/det letter/NN/6/obj from/IN/10/case Archer/NNP/8/nmod to/IN/12/case "
                        + "Bell/NNP/8/nmod dated/VBN/8/acl May/NNP/13/obl:tmod 2/CD/14/nummod ././6/punct");

        assertThat(told.messages())
                .singleElement()
                .satisfies(m ->
                        assertThat(Objects.requireNonNull(m.time()).words()).isEqualTo("may 2"));
    }

    @Test
    void a_draft_has_not_been_sent() {
        Retold told =
                Retold.by("A/DT/2/det draft/NN/2/compound letter/NN/8/nsubj:pass from/IN/4/case Archer/NNP/2/nmod "
                        + "to/IN/6/case Bell/NNP/2/nmod is/VBZ/8/aux:pass attached/VBN/-1/root ././8/punct");

        assertThat(told.messages())
                .singleElement()
                .satisfies(m -> assertThat(m.status()).isEqualTo(EventStatus.PROPOSED));
    }

    @Test
    void a_memorandum_of_conversation_is_no_message() {
        Retold told =
                Retold.by("The/DT/1/det memorandum/NN/8/nsubj:pass of/IN/4/case a/DT/4/det conversation/NN/1/nmod "
                        + "from/IN/6/case Archer/NNP/1/nmod is/VBZ/8/aux:pass attached/VBN/-1/root to/IN/10/case "
                        + "Bell/NNP/8/obl ././8/punct");

        assertThat(told.messages()).isEmpty();
    }
}
