package org.deptel.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.deptel.model.AccountId;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Particulars;
import org.deptel.text.Spelling;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/**
 * When accounts of visits, statements, agreements, conferences and negotiations tell of one event, and what such an event
 * is called. What has no date stays the event of its own document.
 */
final class Likeness {
    private static final int LONG_TIME = 45;

    private Likeness() {}

    /** Only accounts of one block can be of one event. */
    static String block(EventType type, EventStatus status, @Nullable When when, Particulars told, AccountId id) {
        if (when == null) {
            return type + " in " + id;
        }
        String time = switch (type) {
            case STATEMENT -> when.isDay() ? when.earliest().toString() : "in " + id;
            case AGREEMENT, CONFERENCE, VISIT, NEGOTIATION -> "at some time";
            case MEETING, TELEPHONE_CALL, MESSAGE_DELIVERY, NAMED_EVENT -> "in " + id;
        };
        String name = type == EventType.CONFERENCE ? Spelling.slug(told.name()) : told.series();
        return type + " " + status + " " + name + " " + time;
    }

    /** Whether two accounts of one block may tell of one event, with so many persons in both. */
    static boolean mayBeOne(
            EventType type,
            Particulars one,
            Particulars other,
            String place,
            String otherPlace,
            @Nullable When when,
            @Nullable When otherWhen,
            long shared) {
        if (when == null || otherWhen == null || !when.mayEqual(otherWhen) || isLong(when) && isLong(otherWhen)) {
            return false;
        }
        boolean places = place.isEmpty() || otherPlace.isEmpty() || place.equals(otherPlace);
        boolean sameStates = one.parties().equals(other.parties());
        return switch (type) {
            case VISIT -> shared > 0 && place.equals(otherPlace) && sameStates;
            case STATEMENT -> shared > 0 && places;
            case AGREEMENT -> places && sameAgreement(one, other);
            case CONFERENCE -> places;
            case NEGOTIATION ->
                places
                        && sameStates
                        && (!one.series().isEmpty() || !one.parties().isEmpty());
            case MEETING, TELEPHONE_CALL, MESSAGE_DELIVERY, NAMED_EVENT -> false;
        };
    }

    /** The same name, or the same states with no other name; of two agreements of one day the names tell. */
    private static boolean sameAgreement(Particulars one, Particulars other) {
        boolean sameName = Spelling.slug(one.name()).equals(Spelling.slug(other.name()));
        boolean states = one.parties().size() > 1 && one.parties().equals(other.parties());
        return !one.name().isEmpty() && sameName
                || states && (one.name().isEmpty() || other.name().isEmpty());
    }

    /** Two years, or two seasons, are no reason to take visits for one. */
    private static boolean isLong(When when) {
        return when.earliest().plusDays(LONG_TIME).isBefore(when.latest());
    }

    /** The words of an event's key besides persons. */
    static List<String> words(Particulars told, String place) {
        List<String> words = new ArrayList<>();
        if (!told.name().isEmpty() && told.series().isEmpty()) {
            words.add(told.name());
        } else {
            words.addAll(told.parties());
            words.add(told.series());
            words.add(place);
        }
        return words;
    }

    /** The name of an event for people. */
    static String label(
            EventType type,
            EventStatus status,
            List<String> names,
            Particulars told,
            String place,
            @Nullable When when) {
        String who = names.isEmpty() ? "" : " of " + String.join(" and ", names);
        String where = Stream.concat(told.parties().stream(), Stream.of(place))
                .filter(s -> !s.isEmpty())
                .map(Likeness::readable)
                .collect(java.util.stream.Collectors.joining(", "));
        String what = switch (type) {
            case VISIT -> "Visit" + who + " to " + where;
            case STATEMENT -> "Statement" + who + (where.isEmpty() ? "" : " at " + where);
            case AGREEMENT -> told.name().isEmpty() ? "Agreement of " + where : told.name();
            case CONFERENCE -> told.name();
            case NEGOTIATION ->
                told.series().isEmpty()
                        ? "Negotiation of " + where
                        : Spelling.capitalised(told.name()) + " of " + readable(told.series());
            case MEETING, TELEPHONE_CALL, MESSAGE_DELIVERY, NAMED_EVENT ->
                throw new IllegalArgumentException("has a label of its own: " + type);
        };
        return what
                + (when == null ? "" : ", " + when.withoutTime().edtf())
                + (status == EventStatus.HELD ? "" : " (" + status.name().toLowerCase(Locale.ROOT) + ")");
    }

    private static String readable(String key) {
        StringBuilder out = new StringBuilder();
        for (String word : key.split("-")) {
            out.append(out.isEmpty() ? "" : " ").append(word.length() > 3 ? Spelling.capitalised(word) : word);
        }
        return out.toString();
    }
}
