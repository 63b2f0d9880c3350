package org.deptel.resolve;

import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.authority.Authority;
import org.deptel.model.EventType;
import org.deptel.model.KnownEvent;
import org.deptel.text.Spelling;
import org.deptel.text.When;

/** Chooses between events of one name: the Geneva Conference of 1954 or of 1959. */
final class NamedEvents {
    private static final int AHEAD = 365;
    private static final int AFTER = 400;
    private static final Set<String> COMMON = ImmutableSet.of(
            "summit",
            "conference",
            "meeting",
            "meetings",
            "talks",
            "conversations",
            "trip",
            "visit",
            "foreign",
            "ministers",
            "minister",
            "heads",
            "of",
            "government",
            "state",
            "the",
            "treaty",
            "treaties",
            "agreement",
            "agreements",
            "administrative",
            "security",
            "mutual",
            "defense",
            "council",
            "tripartite",
            "quadripartite",
            "four",
            "power",
            "civil",
            "air",
            "war",
            "crisis",
            "peace",
            "western",
            "declaration",
            "final",
            "act",
            "resolution",
            "vote",
            "note");

    private NamedEvents() {}

    /**
     * The event of that name nearest to the time. A name of common words alone, such as {@code Foreign Ministers
     * meeting}, means an event only near its time; and a document cannot know events that began long after it.
     */
    static Optional<KnownEvent> choose(Authority authority, String name, Optional<When> near) {
        List<KnownEvent> choices = authority.eventNames().whole(name);
        if (near.isEmpty()) {
            return isCommon(name) ? Optional.empty() : choices.stream().findFirst();
        }
        return choices.stream()
                .filter(e -> isKnown(e, near.get()) && (!isCommon(name) || isNear(e, near.get())))
                .min(Comparator.comparingLong(e -> distance(e, near.get())));
    }

    /** What kind of event the register's word for it means; what has no class of its own is a named event. */
    static EventType type(KnownEvent event) {
        return switch (event.type()) {
            case "agreement" -> EventType.AGREEMENT;
            case "conference" -> EventType.CONFERENCE;
            case "negotiation" -> EventType.NEGOTIATION;
            case "visit" -> EventType.VISIT;
            default -> EventType.NAMED_EVENT;
        };
    }

    private static boolean isCommon(String name) {
        return Arrays.stream(Spelling.fold(name).split("[ -]+")).allMatch(COMMON::contains);
    }

    private static boolean isKnown(KnownEvent event, When near) {
        return event.when() == null
                || !event.when().earliest().isAfter(near.latest().plusDays(AHEAD));
    }

    private static boolean isNear(KnownEvent event, When near) {
        return event.when() != null && !event.when().latest().plusDays(AFTER).isBefore(near.earliest());
    }

    private static long distance(KnownEvent event, When near) {
        When when = event.when();
        if (when == null) {
            return Long.MAX_VALUE / 2;
        }
        if (when.mayEqual(near)) {
            return 0;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(when.latest(), near.earliest()));
        return when.earliest().isAfter(near.latest()) ? days * 3 : days;
    }
}
