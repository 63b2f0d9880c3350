package org.deptel.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That two persons met, with every held meeting of both.
 *
 * @param first the person whose key sorts first
 * @param second the other
 * @param from the day of the first dated meeting
 * @param until the day of the last dated meeting
 * @param events the keys of the meetings, sorted
 */
public record Encounter(
        String first,
        String second,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> events) {
    /** Copies the list. */
    public Encounter {
        events = List.copyOf(events);
    }

    /** The day of the first dated meeting, if any is dated to the day. */
    public Optional<LocalDate> firstMet() {
        return Optional.ofNullable(from);
    }

    /** The day of the last dated meeting, if any is dated to the day. */
    public Optional<LocalDate> lastMet() {
        return Optional.ofNullable(until);
    }
}
