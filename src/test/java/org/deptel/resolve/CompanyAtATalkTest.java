package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.deptel.model.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who only came along to a talk does not stand in for him with whom it was. */
class CompanyAtATalkTest {
    @TempDir
    Path folder;

    /** A telegram whose one sentence says whom Mr. Elm saw, with Mr. Lloyd as company. */
    private Telling seen(String article, String other) throws IOException {
        return Telling.of(
                folder,
                "<head>7. Telegram From the Embassy in Finland to the Department of State</head>"
                        + "<dateline><placeName>Helsinki</placeName>, <date when=\"1958-03-04\">March 4, 1958</date>.</dateline>"
                        + "<p>Mr. Elm saw " + article + " " + other + ", accompanied by Mr. Lloyd.</p>",
                Map.of("Elm saw", Function.PRINCIPAL, other, Function.PRINCIPAL, "Lloyd.", Function.PRESENT));
    }

    @Test
    void who_came_along_was_there_too() throws IOException {
        assertThat(seen("Mr.", "Mikov").met())
                .containsExactlyInAnyOrder("PRINCIPAL p_E1", "PRINCIPAL p_M1", "PRESENT p_L1");
    }

    @Test
    void where_it_is_not_known_who_was_seen_no_meeting_with_his_company_is_told() throws IOException {
        Telling t = seen("the", "Polish Ambassador");
        assertThat(t.who("Ambassador, accompanied")).isEqualTo("open");
        assertThat(t.encounters()).isZero();
    }
}
