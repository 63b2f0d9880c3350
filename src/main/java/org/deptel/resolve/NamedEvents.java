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
            "cooperation",
            "economic",
            "consular",
            "convention",
            "cultural",
            "exchanges",
            "exchange",
            "plan",
            "pact",
            "two",
            "nine",
            "six",
            "five",
            "three",
            "great",
            "big",
            "big-four",
            "powers",
            "note");

    private NamedEvents() {}

    /**
     * The event of that name nearest to the time. A name of common words alone, such as {@code Foreign Ministers
     * meeting}, one that several events share, and one that only describes, such as {@code war in Indochina}, mean an
     * event only near its time; and a document cannot know events that began long after it.
     */
    static Optional<KnownEvent> choose(Authority authority, String name, Optional<When> near) {
        List<KnownEvent> choices =
                authority.eventNames().whole(name).stream().distinct().toList();
        if (near.isEmpty()) {
            return choices.size() > 1 || isCommon(name) || isDescription(name)
                    ? Optional.empty()
                    : choices.stream().findFirst();
        }
        List<KnownEvent> known =
                choices.stream().filter(e -> isKnown(e, near.get())).toList();
        boolean vague = known.size() > 1 || isCommon(name) || isDescription(name);
        return known.stream()
                .filter(e -> !vague || isNear(e, near.get()))
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

    private static boolean isDescription(String name) {
        return Spelling.fold(name)
                .matches("(?:war|fighting|hostilities|crisis|events) in .*|.* (?:talks|meeting|meetings|conflict|events"
                        + "|situation|fighting|negotiations|question|problem|embargo|discussions)");
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
