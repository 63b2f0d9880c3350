package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deptel.model.EventType;
import org.junit.jupiter.api.Test;

class CallExtractorTest {
    private static final String SPOKE_BY_PHONE = "Archer/NNP/1/nsubj spoke/VBD/-1/root with/IN/3/case Bell/NNP/1/obl "
            + "by/IN/5/case telephone/NN/1/obl yesterday/NN/1/obl:tmod ././1/punct";

    @Test
    void who_telephones_somebody_calls_him() {
        Retold told = Retold.by("Archer/NNP/1/nsubj telephoned/VBD/-1/root Bell/NNP/1/obj ././1/punct");

        assertThat(told.calls()).singleElement().satisfies(c -> {
            assertThat(c.type()).isEqualTo(EventType.TELEPHONE_CALL);
            assertThat(told.who(c)).containsExactly("PRINCIPAL Archer", "PRINCIPAL Bell");
        });
    }

    @Test
    void speaking_by_telephone_is_a_call_and_no_meeting() {
        assertThat(Retold.by(SPOKE_BY_PHONE).calls()).hasSize(1);
        assertThat(Retold.by(SPOKE_BY_PHONE).meetings()).isEmpty();
    }

    @Test
    void speaking_without_a_telephone_is_a_meeting_and_no_call() {
        String spoke = "Archer/NNP/1/nsubj spoke/VBD/-1/root with/IN/3/case Bell/NNP/1/obl ././1/punct";

        assertThat(Retold.by(spoke).calls()).isEmpty();
        assertThat(Retold.by(spoke).meetings()).hasSize(1);
    }

    @Test
    void a_telephone_call_goes_from_one_to_the_other() {
        Retold told = Retold.by("A/DT/2/det telephone/NN/2/compound call/NN/7/nsubj from/IN/4/case Carver/NNP/2/nmod "
                + "to/IN/6/case Dorn/NNP/2/nmod followed/VBD/-1/root ././7/punct");

        assertThat(told.calls())
                .singleElement()
                .satisfies(c -> assertThat(told.who(c)).containsExactly("PRINCIPAL Carver", "PRINCIPAL Dorn"));
    }

    @Test
    void calling_at_an_embassy_is_no_call() {
        Retold told = Retold.by("Archer/NNP/1/nsubj called/VBD/-1/root on/IN/3/case Bell/NNP/1/obl ././1/punct");

        assertThat(told.calls()).isEmpty();
    }
}
