package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.deptel.model.Attendee;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;

/** Who sends, who receives, who carries a message, as far as its sentence has told; what is told first stands. */
final class MessageParties {
    private final Set<Integer> from = new LinkedHashSet<>();
    private final Set<Integer> to = new LinkedHashSet<>();
    private final Set<Integer> bearers = new LinkedHashSet<>();
    private final Set<Integer> between = new LinkedHashSet<>();

    void from(Set<Integer> who) {
        fill(from, who);
    }

    void to(Set<Integer> who) {
        fill(to, who);
    }

    void bearers(Set<Integer> who) {
        fill(bearers, who);
    }

    void between(Set<Integer> who) {
        fill(between, who);
    }

    boolean hasSender() {
        return !from.isEmpty() || !between.isEmpty();
    }

    /** Where nobody else is said to send it, who hands it over does. */
    void giversAreSenders() {
        if (!hasSender()) {
            from.addAll(bearers);
            bearers.clear();
        }
    }

    /** Puts persons in the place of mentions that stand for them; those found to be the other end are left as they are. */
    void replace(IntUnaryOperator senders, IntUnaryOperator recipients) {
        replace(from, senders, to);
        replace(to, recipients, from);
    }

    private static void replace(Set<Integer> part, IntUnaryOperator by, Set<Integer> other) {
        Set<Integer> replaced = new LinkedHashSet<>();
        for (int i : part) {
            int meant = by.applyAsInt(i);
            replaced.add(other.contains(meant) ? i : meant);
        }
        part.clear();
        part.addAll(replaced);
    }

    Set<Integer> from() {
        return from;
    }

    Set<Integer> to() {
        return to;
    }

    /** Whether the sender is meant by "I" or "you". */
    boolean isFrom(Cast cast, MentionForm form) {
        return from.stream().anyMatch(i -> cast.get(i).form() == form);
    }

    private static void fill(Set<Integer> part, Set<Integer> who) {
        if (part.isEmpty()) {
            part.addAll(who);
        }
    }

    /** Everyone, senders first. */
    List<Attendee> attendees(Narration narration) {
        List<Attendee> all = new ArrayList<>(narration.attendees(from, Function.SENDER));
        all.addAll(narration.attendees(without(to, from), Function.RECIPIENT));
        all.addAll(narration.attendees(without(without(bearers, from), to), Function.BEARER));
        if (from.isEmpty() && to.isEmpty()) {
            all.addAll(narration.attendees(between, Function.PRINCIPAL));
        }
        return all;
    }

    private static Set<Integer> without(Set<Integer> who, Set<Integer> others) {
        Set<Integer> rest = new LinkedHashSet<>(who);
        rest.removeAll(others);
        return rest;
    }
}
