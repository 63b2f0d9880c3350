package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Participation;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.Papers;
import org.deptel.text.Parties;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.junit.jupiter.api.Test;

/** The subject line of a memorandum dates the talk that the memorandum reports, and no other. */
class SubjectDayTest {
    private static final LocalDate WRITTEN = LocalDate.of(1959, 5, 8);

    private static Optional<When> day(String subject, String method, String... persons) {
        Header header = Papers.header(DocumentKind.MEMORANDUM, "Memorandum", Parties.NONE, WRITTEN, subject);
        SubjectDay line = new SubjectDay(header, Optional.of(When.day(WRITTEN)), Set.of("Cole"));
        List<Participation> who = List.of(persons).stream()
                .map(p -> new Participation(p, "", Function.PRINCIPAL, OfficePhrase.NONE, p, 0.9))
                .toList();
        return line.give(new Account(
                        0,
                        EventType.MEETING,
                        EventStatus.HELD,
                        Tier.NARRATIVE,
                        Voice.DOCUMENT_VOICE,
                        new Span(0, 10),
                        new Span(0, 3),
                        method,
                        0.8,
                        who,
                        null,
                        "",
                        "",
                        ""))
                .when();
    }

    @Test
    void the_talk_of_the_writer_with_whom_the_line_names_is_of_its_day() {
        assertThat(day("Conversation with Ambassador Archer, Lunch, May 5", "verb-tell", "Cole", "Archer"))
                .contains(When.day(LocalDate.of(1959, 5, 5)));
    }

    @Test
    void the_talk_of_two_whom_the_line_names_is_of_its_day() {
        assertThat(day("Archer–Bell Meeting, May 5", "noun-meeting", "Bell", "Archer"))
                .contains(When.day(LocalDate.of(1959, 5, 5)));
    }

    @Test
    void a_talk_with_somebody_else_is_not() {
        assertThat(day("Conversation with Ambassador Archer, May 5", "verb-tell", "Dunn", "Archer"))
                .isEmpty();
    }

    @Test
    void nor_is_an_earlier_talk_of_the_same_two() {
        assertThat(day("Conversation with Ambassador Archer, May 5", "noun-talk-earlier", "Cole", "Archer"))
                .isEmpty();
    }

    @Test
    void a_line_that_names_a_paper_of_a_day_dates_no_talk() {
        assertThat(day("Ambassador Archer's Letter of May 5", "verb-tell", "Cole", "Archer"))
                .isEmpty();
    }
}
