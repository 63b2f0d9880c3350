package org.deptel.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Participation;
import org.deptel.text.When;

/**
 * Where a traveller met others: {@code Archer visited Elmtown May 3–6 and discussed it with Bell on May 5}. A meeting of
 * which no place is told was where one of those who met had another talk that day, or was on a visit, if the paper tells
 * of the visit in the same sentence or the day lies in it.
 */
final class Journeys {
    private static final String OF_TALK = "where one of them had another talk that day";
    private static final String OF_VISIT = "where one of them was on a visit";

    /** A stay of more days than this is told by its month or year, and does not say where somebody was on one day of it. */
    private static final int LONGEST = 21;

    /** {@code arrived in Elmtown after visits with Bell}: what was before or behind the visit was elsewhere. */
    private static final Pattern APART = Pattern.compile("\\b(?:after|following|before|since)\\b");

    private final String text;
    private final OfficialSeat seats;
    private final Optional<When> written;
    private final List<Account> visits;
    private final List<Account> talks;

    /** The visits among the accounts of one paper of that day, and the talks of which a day and a place are said. */
    Journeys(String text, OfficialSeat seats, Optional<When> written, List<Account> accounts) {
        this.text = text;
        this.seats = seats;
        this.written = written;
        this.visits = accounts.stream().filter(a -> a.type() == EventType.VISIT).toList();
        this.talks = accounts.stream().filter(Journeys::isPlaced).toList();
    }

    private static boolean isPlaced(Account a) {
        return a.type() == EventType.MEETING
                && a.status() == EventStatus.HELD
                && a.method().endsWith(Account.PLACE + MeetingPlace.AS_SAID)
                && a.when().filter(When::isDay).isPresent();
    }

    /** The account with the place of another talk of the day, or of a visit; as it is where none, or several, would fit. */
    Account give(Account a) {
        boolean open = a.place().isEmpty() || a.method().endsWith(Account.PLACE + MeetingPlace.OF_ENVOY);
        if (a.type() != EventType.MEETING || !open) {
            return a;
        }
        Optional<String> ofTalk =
                only(talks.stream().filter(t -> isOfSameDay(t, a)).map(Account::place));
        if (ofTalk.isPresent()) {
            return a.placed(ofTalk.get(), OF_TALK);
        }
        return only(visits.stream()
                        .filter(v -> a.place().isEmpty() && isOf(v, a))
                        .flatMap(v -> place(v, a).stream()))
                .map(place -> a.placed(place, OF_VISIT))
                .orElse(a);
    }

    private static Optional<String> only(Stream<String> places) {
        List<String> distinct = places.distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private static boolean isOfSameDay(Account told, Account a) {
        return shareSomebody(told, a)
                && a.when()
                        .filter(When::isDay)
                        .flatMap(day -> told.when().filter(day::mayEqual))
                        .isPresent();
    }

    private boolean isOf(Account visit, Account a) {
        boolean both =
                visit.status() == a.status() || visit.status() != EventStatus.HELD && a.status() != EventStatus.HELD;
        return shareSomebody(visit, a) && both && (isToldWith(visit, a) || isWithin(a.when(), visit.when()));
    }

    private boolean isToldWith(Account visit, Account a) {
        int from = Math.min(visit.trigger().end(), a.trigger().end());
        int to = Math.max(visit.trigger().begin(), a.trigger().begin());
        return visit.quote().overlaps(a.quote())
                && (from >= to || !APART.matcher(text.substring(from, to)).find());
    }

    private static boolean shareSomebody(Account told, Account a) {
        return told.participations().stream()
                .map(Participation::person)
                .anyMatch(t ->
                        a.participations().stream().anyMatch(p -> p.person().equals(t)));
    }

    private static boolean isWithin(Optional<When> day, Optional<When> stay) {
        return day.filter(When::isDay).isPresent()
                && stay.filter(s -> !s.latest().isAfter(s.earliest().plusDays(LONGEST)))
                        .filter(s -> !day.get().earliest().isBefore(s.earliest())
                                && !day.get().latest().isAfter(s.latest()))
                        .isPresent();
    }

    /** The place visited; of a state the town where it is governed, for a talk with somebody of that state. */
    private Optional<String> place(Account visit, Account a) {
        if (!visit.place().isEmpty()) {
            return Optional.of(visit.place());
        }
        List<String> states = visit.particulars().parties();
        return states.size() == 1
                        && a.participations().stream().anyMatch(p -> p.side().equals(states.get(0)))
                ? seats.capital(states.get(0), written)
                : Optional.empty();
    }
}
