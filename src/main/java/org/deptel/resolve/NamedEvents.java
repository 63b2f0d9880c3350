package org.deptel.resolve;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.model.KnownEvent;
import org.deptel.text.When;

/** Chooses between events of one name: the Geneva Conference of 1954 or of 1959. */
final class NamedEvents {
    private NamedEvents() {}

    /** The event of that name nearest to the time; an event that began after the document was written is not meant. */
    static Optional<KnownEvent> choose(Authority authority, String name, Optional<When> near) {
        List<KnownEvent> choices = authority.eventNames().whole(name);
        if (near.isEmpty() || choices.size() < 2) {
            return choices.stream().findFirst();
        }
        return choices.stream().min(Comparator.comparingLong(e -> distance(e, near.get())));
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
