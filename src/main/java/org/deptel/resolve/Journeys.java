package org.deptel.resolve;

import java.util.List;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Participation;
import org.deptel.model.Polity;
import org.deptel.text.When;

/**
 * Where a traveller met others: {@code Archer visited Elmtown May 3–6 and discussed it with Bell on May 5}. A meeting of
 * which no place is told was where one of those who met was on a visit, if the paper tells of the visit in the same
 * sentence or the day lies in it.
 */
final class Journeys {
    private static final String HOW = "where one of them was on a visit";

    /** A stay of more days than this is told by its month or year, and does not say where somebody was on one day of it. */
    private static final int LONGEST = 21;

    private final Authority authority;
    private final List<Account> visits;

    /** The visits among the accounts of one paper. */
    Journeys(Authority authority, List<Account> accounts) {
        this.authority = authority;
        this.visits = accounts.stream().filter(a -> a.type() == EventType.VISIT).toList();
    }

    /** The account with the place of the visit during which it was; as it is where no visit, or several, would fit. */
    Account give(Account a) {
        if (a.type() != EventType.MEETING || !a.place().isEmpty()) {
            return a;
        }
        List<String> places = visits.stream()
                .filter(v -> isOf(v, a))
                .flatMap(v -> place(v, a).stream())
                .distinct()
                .toList();
        return places.size() == 1 ? a.placed(places.get(0), HOW) : a;
    }

    private static boolean isOf(Account visit, Account a) {
        boolean traveller = visit.participations().stream()
                .map(Participation::person)
                .anyMatch(v ->
                        a.participations().stream().anyMatch(p -> p.person().equals(v)));
        boolean both =
                visit.status() == a.status() || visit.status() != EventStatus.HELD && a.status() != EventStatus.HELD;
        return traveller && both && (visit.quote().overlaps(a.quote()) || isWithin(a.when(), visit.when()));
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
                ? authority.findPolity(states.get(0)).flatMap(Polity::onlyCapital)
                : Optional.empty();
    }
}
