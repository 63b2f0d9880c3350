package org.deptel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Participation;
import org.deptel.model.Particulars;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.Span;
import org.deptel.text.Volume;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A traveller met others where he was on a visit. */
class JourneysTest {
    private static final String TEXT =
            "Archer was in Elmtown after a long talk with Bell. Later he had another talk with Bell, nobody knows where.";

    private static final OfficialSeat SEATS =
            new OfficialSeat(new Context(new Volume("test", "", List.of(), List.of()), Authority.core()));

    private static final Span HERE = new Span(0, 50);
    private static final Span THERE = new Span(60, 90);
    private static final When MAY_4 = When.day(LocalDate.of(1959, 5, 4));
    private static final When MAY_9 = When.day(LocalDate.of(1959, 5, 9));
    private static final When STAY = When.interval(LocalDate.of(1959, 5, 3), LocalDate.of(1959, 5, 6));

    private static Participation person(String key, String side) {
        return new Participation(key, side, Function.PRINCIPAL, OfficePhrase.NONE, key, 0.9);
    }

    private static Account told(
            EventType type,
            EventStatus status,
            Span quote,
            @Nullable When when,
            String place,
            String state,
            Participation... who) {
        return told(type, status, quote, when, place, "as said", state, who);
    }

    private static Account told(
            EventType type,
            EventStatus status,
            Span quote,
            @Nullable When when,
            String place,
            String rule,
            String state,
            Participation... who) {
        return new Account(
                0,
                type,
                status,
                Tier.NARRATIVE,
                Voice.DOCUMENT_VOICE,
                quote,
                quote,
                "rule" + (place.isEmpty() ? "" : "; place " + rule),
                0.8,
                List.of(who),
                when,
                place,
                "",
                "",
                new Particulars("", state.isEmpty() ? List.of() : List.of(state), "", ""));
    }

    private static String place(Account meeting, Account... visits) {
        return new Journeys(TEXT, SEATS, Optional.of(MAY_9), List.of(visits))
                .give(meeting)
                .place();
    }

    private static Account visit(EventStatus status, @Nullable When when, String place, String state) {
        return told(EventType.VISIT, status, HERE, when, place, state, person("archer", "united-states"));
    }

    private static Account meeting(EventStatus status, Span quote, @Nullable When when) {
        return told(
                EventType.MEETING,
                status,
                quote,
                when,
                "",
                "",
                person("archer", "united-states"),
                person("bell", "italy"));
    }

    @Test
    void a_talk_told_with_a_visit_was_where_the_visit_was() {
        assertThat(place(meeting(EventStatus.HELD, HERE, null), visit(EventStatus.HELD, null, "geneva", "")))
                .isEqualTo("geneva");
        assertThat(place(meeting(EventStatus.HELD, THERE, null), visit(EventStatus.HELD, null, "geneva", "")))
                .isEmpty();
    }

    @Test
    void a_talk_on_a_day_of_the_visit_was_there() {
        assertThat(place(meeting(EventStatus.HELD, THERE, MAY_4), visit(EventStatus.HELD, STAY, "geneva", "")))
                .isEqualTo("geneva");
        assertThat(place(meeting(EventStatus.HELD, THERE, MAY_9), visit(EventStatus.HELD, STAY, "geneva", "")))
                .isEmpty();
    }

    @Test
    void a_visit_of_a_month_does_not_tell_where_somebody_was_on_a_day() {
        When may = When.month(YearMonth.of(1959, 5));
        assertThat(place(meeting(EventStatus.HELD, THERE, MAY_4), visit(EventStatus.HELD, may, "geneva", "")))
                .isEmpty();
    }

    @Test
    void a_talk_that_was_had_is_not_of_a_visit_to_come() {
        assertThat(place(meeting(EventStatus.HELD, HERE, null), visit(EventStatus.PLANNED, null, "geneva", "")))
                .isEmpty();
        assertThat(place(meeting(EventStatus.PROPOSED, HERE, null), visit(EventStatus.PLANNED, null, "geneva", "")))
                .isEqualTo("geneva");
    }

    @Test
    void who_visits_a_state_meets_its_men_in_the_capital() {
        assertThat(place(meeting(EventStatus.HELD, HERE, null), visit(EventStatus.HELD, null, "", "italy")))
                .isEqualTo("rome");
        assertThat(place(meeting(EventStatus.HELD, HERE, null), visit(EventStatus.HELD, null, "", "france")))
                .isEmpty();
    }

    @Test
    void of_two_visits_neither_is_chosen() {
        assertThat(place(
                        meeting(EventStatus.HELD, HERE, null),
                        visit(EventStatus.HELD, null, "geneva", ""),
                        visit(EventStatus.HELD, null, "vienna", "")))
                .isEmpty();
    }

    @Test
    void a_talk_was_where_another_talk_of_the_same_man_that_day_is_said_to_have_been() {
        Account there = talk(MAY_4, "geneva", "as said");
        assertThat(place(meeting(EventStatus.HELD, HERE, MAY_4), there)).isEqualTo("geneva");
        assertThat(place(meeting(EventStatus.HELD, HERE, MAY_9), there)).isEmpty();
    }

    @Test
    void what_is_only_concluded_of_another_talk_tells_nothing() {
        assertThat(place(meeting(EventStatus.HELD, HERE, MAY_4), talk(MAY_4, "geneva", "the writer's post")))
                .isEmpty();
    }

    @Test
    void what_is_said_of_another_talk_outweighs_the_post_of_an_envoy() {
        Account byPost = talk(MAY_4, "rome", "where the envoy is accredited");
        Account placed =
                new Journeys(TEXT, SEATS, Optional.of(MAY_9), List.of(talk(MAY_4, "geneva", "as said"))).give(byPost);
        assertThat(placed.place()).isEqualTo("geneva");
        assertThat(placed.method()).isEqualTo("rule; place where one of them had another talk that day");
    }

    private static Account talk(When when, String place, String rule) {
        return told(
                EventType.MEETING,
                EventStatus.HELD,
                THERE,
                when,
                place,
                rule,
                "",
                person("archer", "united-states"),
                person("cole", "france"));
    }

    @Test
    void a_talk_before_he_came_was_elsewhere() {
        Account visit = visit(EventStatus.HELD, null, "geneva", "");
        Account before = meeting(EventStatus.HELD, HERE, null);
        assertThat(place(triggered(before, "talk"), triggered(visit, "Elmtown")))
                .isEmpty();
        assertThat(place(triggered(before, "long"), triggered(visit, "after"))).isEqualTo("geneva");
    }

    private static Account triggered(Account a, String word) {
        int at = TEXT.indexOf(word);
        return Telling.toldBy(a, new Span(at, at + word.length()));
    }
}
