package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.deptel.model.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a mission is told to see, it sees where it sits. */
class ReadersPostTest {
    @TempDir
    Path folder;

    private Telling told(String sentence, String... who) throws IOException {
        return Telling.proposing(
                folder,
                "<head>7. Telegram From the Department of State to the Embassy in the Soviet Union</head>"
                        + "<dateline><placeName>Washington</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline>"
                        + "<p>12. " + sentence + "</p>",
                Map.of(who[0], Function.PRINCIPAL, who[1], Function.PRINCIPAL));
    }

    @Test
    void an_ambassador_is_to_see_a_man_of_his_host_at_his_post() throws IOException {
        assertThat(told("We hope that you will see Soviet Ambassador Rowan.", "you", "Rowan")
                        .places())
                .containsExactly("moscow");
    }

    @Test
    void he_may_see_a_man_of_another_state_anywhere() throws IOException {
        assertThat(told("We hope that you will see British Ambassador Rowan.", "you", "Rowan")
                        .places())
                .containsExactly("");
    }

    @Test
    void to_whom_a_letter_is_to_be_handed_on_may_be_seen_anywhere() throws IOException {
        assertThat(told(
                                "Please deliver following message from President Eisenhower to Foreign Minister Mikov: “I hope that you will see Mr. Dulles.”",
                                "you",
                                "Dulles")
                        .places())
                .containsExactly("");
    }
}
