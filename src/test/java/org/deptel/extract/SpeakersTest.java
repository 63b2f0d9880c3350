package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersTest {
    @Test
    void who_speaks_in_a_record_was_there() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("Mr. Novak said that the harvest had failed.")
                        .says("In reply, Ambassador Brand asked what was needed.")
                        .speakers())
                .containsExactly("Novak", "Brand");
    }

    @Test
    void who_is_only_spoken_of_or_had_spoken_elsewhere_was_not() {
        assertThat(Paper.record("Novak", "Brand", "Lund")
                        .says("Mr. Novak said that Mr. Brand replied at once.")
                        .says("He had told Mr. Lund so.")
                        .says("Mr. Lund had agreed in March.")
                        .speakers())
                .containsExactly("Novak");
    }

    @Test
    void a_speech_or_an_article_is_not_heard_in_the_room() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("Mr. Novak stated in his speech that trade must grow.")
                        .speakers())
                .isEmpty();
    }

    @Test
    void a_name_before_a_colon_speaks() {
        assertThat(Paper.record("Novak").says("Mr. Novak: We are agreed.").speakers())
                .containsExactly("Novak");
    }

    @Test
    void who_is_answered_was_there() {
        assertThat(Paper.record("Novak", "Brand")
                        .says("In response to Mr. Brand ’s question, Mr. Novak explained the plan.")
                        .speakers())
                .contains("Novak");
    }
}
