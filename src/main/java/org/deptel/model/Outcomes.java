package org.deptel.model;

import java.util.List;
import java.util.Optional;
import org.deptel.text.When;

/**
 * What became of plans: a document speaks of a meeting to come, and the editors' note to it tells that it was held. Both
 * are accounts of one event, each in its own voice; the event has the final status. A plan and its outcome that the
 * document itself tells are one account already.
 */
public final class Outcomes {
    /** How many days behind the document a meeting may lie that a plan without a day meant. */
    private static final int SOON = 31;

    private Outcomes() {}

    /** The account, among those of the same document, that tells the outcome of a plan. */
    public static Optional<Account> of(Account plan, List<Account> accounts, Optional<When> written) {
        boolean ahead = plan.type() == EventType.MEETING
                && (plan.tier() == Tier.NARRATIVE || isOfNote(plan))
                && (plan.status() == EventStatus.PLANNED || plan.status() == EventStatus.PROPOSED);
        return ahead
                ? accounts.stream().filter(a -> isOutcome(plan, a, written)).findFirst()
                : Optional.empty();
    }

    private static boolean isOutcome(Account plan, Account held, Optional<When> written) {
        When day = held.date();
        boolean told = held.type() == EventType.MEETING && held.status() == EventStatus.HELD && isOfNote(held);
        return told && day != null && shared(plan, held) >= 2 && isMeant(plan, day, written);
    }

    private static boolean isOfNote(Account a) {
        return a.tier() == Tier.FOOTNOTE || a.tier() == Tier.SOURCE_NOTE;
    }

    private static boolean isMeant(Account plan, When day, Optional<When> written) {
        When meant = plan.date();
        if (meant != null) {
            return meant.mayEqual(day);
        }
        return written.filter(w -> !day.earliest().isBefore(w.earliest())
                        && !day.earliest().isAfter(w.latest().plusDays(SOON)))
                .isPresent();
    }

    private static long shared(Account plan, Account held) {
        return plan.participations().stream()
                .map(Participation::person)
                .filter(p ->
                        held.participations().stream().anyMatch(h -> h.person().equals(p)))
                .count();
    }
}
