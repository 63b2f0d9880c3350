package org.deptel.model;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.deptel.text.When;

/**
 * What became of plans: a document speaks of a meeting to come, and the editors' note to it tells that it was held; or the
 * note tells how a meeting was sought that the document reports. Both are accounts of one event, each in its own voice;
 * the event has the final status. A plan and its outcome that the document itself tells are one account already.
 */
public final class Outcomes {
    /** How many days behind the document a meeting may lie that a plan without a day meant. */
    private static final int SOON = 31;

    /** How many days a paper may come behind the talk that it reports. */
    private static final int BEFORE = 14;

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
        boolean told = held.type() == EventType.MEETING && held.status() == EventStatus.HELD;
        return told
                && day != null
                && shared(plan, held) >= 2
                && (isOfNote(held)
                        ? isMeant(plan, day, written)
                        : isOfNote(plan) && isReported(plan, held, day, written));
    }

    /** {@code Archer reported the talk he was told to seek¹ … ¹ Telegram 82 instructed Archer to see Bell}: the paper reports what the note tells the plan of. */
    private static boolean isReported(Account plan, Account held, When day, Optional<When> written) {
        if (held.tier() != Tier.NARRATIVE) {
            return false;
        }
        When meant = plan.date();
        if (meant != null) {
            return meant.mayEqual(day);
        }
        return day.isDay()
                && written.filter(w -> !day.latest().isAfter(w.latest())
                                && !day.earliest().isBefore(w.earliest().minusDays(BEFORE)))
                        .isPresent();
    }

    private static boolean isOfNote(Account a) {
        return a.tier() == Tier.FOOTNOTE || a.tier() == Tier.SOURCE_NOTE;
    }

    private static boolean isMeant(Account plan, When day, Optional<When> written) {
        When meant = plan.date();
        if (meant != null) {
            return meant.mayEqual(day) || plan.tier() == Tier.NARRATIVE && isNextTo(meant, day);
        }
        return written.filter(w -> !day.earliest().isBefore(w.earliest())
                        && !day.earliest().isAfter(w.latest().plusDays(SOON)))
                .isPresent();
    }

    /** Of two days one is the day before the other: what is planned is put off, or brought forward. */
    private static boolean isNextTo(When one, When other) {
        return one.isDay() && other.isDay() && Math.abs(ChronoUnit.DAYS.between(one.earliest(), other.earliest())) == 1;
    }

    private static long shared(Account plan, Account held) {
        return plan.participations().stream()
                .map(Participation::person)
                .filter(p ->
                        held.participations().stream().anyMatch(h -> h.person().equals(p)))
                .count();
    }
}
