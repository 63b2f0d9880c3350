package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OurSideTest {
    private static final String FROM_MOSCOW =
            "<head>7. Telegram From the Embassy in the Soviet Union to the Department of State</head>"
                    + "<dateline><placeName>Moscow</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline>";
    private static final String SIGNED = "<closer><signed>Elm</signed></closer>";

    @TempDir
    Path folder;

    private Telling telegram(String paragraph) throws IOException {
        return Telling.of(folder, FROM_MOSCOW + "<p>" + paragraph + "</p>" + SIGNED);
    }

    @Test
    void we_are_the_writer_and_those_named_with_him() throws IOException {
        Telling t =
                telegram("12. Dulles and I called on Mikov today. We told him of the plan, and he thanked us for it.");
        assertThat(t.all("We told")).containsExactlyInAnyOrder("p_E1", "p_D1");
        assertThat(t.all("us for")).containsExactlyInAnyOrder("p_E1", "p_D1");
    }

    @Test
    void a_companion_is_one_of_us() throws IOException {
        assertThat(telegram("12. Accompanied by Dulles, I saw Mikov. We met for an hour.")
                        .all("We met"))
                .containsExactlyInAnyOrder("p_E1", "p_D1");
    }

    @Test
    void we_among_three_are_all_three() throws IOException {
        assertThat(telegram("12. President Arbor, Secretary Dulles and I dined. We talked of Berlin.")
                        .all("We talked"))
                .containsExactlyInAnyOrder("p_E1", "p_A1", "p_D1");
    }

    @Test
    void you_and_i_are_the_one_written_to_and_the_writer() throws IOException {
        Telling t = Telling.of(
                folder,
                "<head>7. Letter From Secretary of State Dulles to President Eisenhower</head>"
                        + "<dateline><placeName>Washington</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline>"
                        + "<p>As you and I discussed, time is short. We agreed to wait.</p>"
                        + "<closer><signed>Dulles</signed></closer>");
        assertThat(t.all("We agreed")).containsExactlyInAnyOrder("p_D1", "p_I1");
    }

    @Test
    void we_of_whom_nobody_is_named_are_nobody() throws IOException {
        assertThat(telegram("12. I saw Mikov. We told him of the plan.").all("We told"))
                .isEmpty();
    }

    @Test
    void we_who_think_are_a_government() throws IOException {
        assertThat(telegram("12. Dulles and I saw Mikov. We believe that nothing should be done.")
                        .all("We believe"))
                .isEmpty();
    }

    @Test
    void we_with_somebody_unknown_stay_open() throws IOException {
        assertThat(telegram("12. The Nunciature and I saw Mikov. We told him of the plan.")
                        .all("We told"))
                .isEmpty();
    }

    @Test
    void we_inside_what_another_says_are_not_the_writer_and_his() throws IOException {
        assertThat(telegram("12. Dulles and I saw Mikov. He replied: “We told you so.”")
                        .all("We told"))
                .isEmpty();
    }
}
