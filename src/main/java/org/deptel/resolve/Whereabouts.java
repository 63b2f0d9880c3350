package org.deptel.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.model.EventFinding;
import org.deptel.model.EventType;
import org.deptel.model.KnownEvent;
import org.deptel.model.Particulars;
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingKind;
import org.deptel.text.When;

/** Says which states, towns and negotiations the words of visits, agreements, conferences and negotiations mean. */
final class Whereabouts {
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> polities = new HashMap<>();
    private final ThingResolver things;
    private final Authority authority;
    private final Optional<When> written;

    Whereabouts(List<ResolvedMention> named, ThingResolver things, Authority authority, Optional<When> written) {
        for (ResolvedMention m : named) {
            if (m.kind() == ThingKind.PLACE) {
                places.putIfAbsent(m.surface(), m.key());
            } else if (m.kind() == ThingKind.POLITY) {
                polities.putIfAbsent(m.surface(), m.key());
            }
        }
        this.things = things;
        this.authority = authority;
        this.written = written;
    }

    /** The key of the place of a name; empty where it is none. */
    String place(String words) {
        return words.isEmpty()
                ? ""
                : Optional.ofNullable(places.get(words))
                        .or(() -> things.place(words).map(p -> p.key()))
                        .orElse("");
    }

    private Optional<String> polity(String words) {
        return Optional.ofNullable(polities.get(words))
                .or(() -> things.polity(words, written).map(p -> p.key()));
    }

    /** What a finding tells besides who and when, by keys. */
    Particulars particulars(EventFinding f, Optional<When> when) {
        Particulars p = f.particulars();
        List<String> parties = p.parties().stream()
                .flatMap(s -> polity(s).stream())
                .distinct()
                .sorted()
                .toList();
        String series = p.series().isEmpty()
                ? ""
                : NamedEvents.choose(authority, p.series(), when.or(() -> written))
                        .filter(e -> NamedEvents.type(e) == EventType.NEGOTIATION)
                        .map(KnownEvent::key)
                        .orElse("");
        return new Particulars(p.name(), parties, place(p.origin()), series);
    }

    /** Whether enough is told for an event of its kind. */
    static boolean isTold(EventType type, int persons, Particulars told, boolean dated, String place) {
        return switch (type) {
            case VISIT -> persons > 0 && (!place.isEmpty() || told.parties().size() == 1);
            case STATEMENT -> persons > 0 && (dated || !place.isEmpty());
            case AGREEMENT -> dated && (!told.name().isEmpty() || told.parties().size() > 1);
            case CONFERENCE -> !told.name().isEmpty() && (dated || !place.isEmpty());
            case NEGOTIATION -> !told.series().isEmpty() || told.parties().size() > 1 && (dated || !place.isEmpty());
            case MEETING, TELEPHONE_CALL, MESSAGE_DELIVERY, NAMED_EVENT -> persons > 1;
        };
    }
}
