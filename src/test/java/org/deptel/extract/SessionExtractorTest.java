package org.deptel.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deptel.model.EventFinding;
import org.deptel.model.TimePhrase;
import org.junit.jupiter.api.Test;

class SessionExtractorTest {
    private static Paper spoken(Paper paper) {
        return paper.says("Novak said the proposal was new.")
                .says("Brand replied that it was not.")
                .says("Novak answered that Ash would not accept it.")
                .says("Brand agreed to think it over.");
    }

    private static List<String> surfaces(Paper paper, EventFinding f) {
        return paper.who(f).stream().distinct().toList();
    }

    @Test
    void who_speaks_in_the_session_that_a_telegram_reports_was_there() {
        Paper paper = spoken(
                Paper.telegram("Novak", "Brand", "Ash").says("Fourth Session of the Conference began at noon May 14."));
        assertThat(paper.session()).hasValueSatisfying(f -> {
            assertThat(f.rule()).isEqualTo("record-session");
            assertThat(f.time()).extracting(TimePhrase::words).isEqualTo("may 14");
            assertThat(surfaces(paper, f)).contains("PRINCIPAL Novak", "PRINCIPAL Brand");
        });
    }

    @Test
    void a_session_to_come_and_a_paper_in_which_few_speak_report_none() {
        assertThat(spoken(Paper.telegram("Novak", "Brand", "Ash").says("At the next plenary session we hope for more."))
                        .session())
                .isEmpty();
        assertThat(Paper.telegram("Novak", "Brand")
                        .says("Fourth Session began at noon.")
                        .says("Novak said little.")
                        .session())
                .isEmpty();
    }

    @Test
    void a_session_of_which_the_writer_says_that_they_meet_is_still_to_come() {
        assertThat(spoken(Paper.telegram("Novak", "Brand", "Ash").says("We meet in private session at noon."))
                        .session())
                .isEmpty();
    }

    @Test
    void a_record_is_no_telegram_and_read_elsewhere() {
        assertThat(spoken(Paper.record("Novak", "Brand", "Ash").says("Fourth Session began at noon."))
                        .session())
                .isEmpty();
    }

    @Test
    void the_summary_of_a_private_meeting_tells_who_was_there() {
        Paper paper = spoken(
                Paper.telegram("Novak", "Brand", "Ash").says("Here is a summary of the private meeting June 4:"));
        assertThat(paper.session()).hasValueSatisfying(f -> {
            assertThat(f.time()).extracting(TimePhrase::words).isEqualTo("june 4");
            assertThat(surfaces(paper, f)).contains("PRINCIPAL Novak", "PRINCIPAL Brand");
        });
    }
}
