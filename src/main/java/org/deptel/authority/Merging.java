package org.deptel.authority;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.Spelling;
import org.deptel.text.When;

/** Matches states and towns of another register with those known already: by key, else by name. */
final class Merging {
    private final Map<String, String> polityKeys = new HashMap<>();
    private final Map<String, String> polityByName = new HashMap<>();
    private final Set<String> towns = new HashSet<>();
    private final Set<String> placeKeys = new HashSet<>();

    Merging(Collection<Polity> polities, Collection<Place> places) {
        for (Polity p : polities) {
            polityKeys.put(p.key(), p.key());
            polityByName.putIfAbsent(Spelling.fold(p.label()), p.key());
            p.names().forEach(n -> polityByName.putIfAbsent(Spelling.fold(n), p.key()));
        }
        for (Place p : places) {
            placeKeys.add(p.key());
            towns.add(Spelling.fold(p.label()));
            p.aliases().forEach(a -> towns.add(Spelling.fold(a)));
        }
    }

    /** The state if it is a new one; from then on its key is known. */
    Optional<Polity> polity(Polity p) {
        String known = polityKeys.getOrDefault(p.key(), polityByName.get(Spelling.fold(p.label())));
        if (known != null) {
            polityKeys.put(p.key(), known);
            return Optional.empty();
        }
        polityKeys.put(p.key(), p.key());
        polityByName.put(Spelling.fold(p.label()), p.key());
        return Optional.of(p);
    }

    /** The town if neither its key nor its name is known: of two towns of one name the known one stays the only one. */
    Optional<Place> place(Place p) {
        boolean added = !towns.contains(Spelling.fold(p.label())) && placeKeys.add(p.key());
        if (!added) {
            return Optional.empty();
        }
        towns.add(Spelling.fold(p.label()));
        List<String> aliases =
                p.aliases().stream().filter(a -> towns.add(Spelling.fold(a))).toList();
        List<String> states = p.polities().stream().map(this::key).toList();
        return Optional.of(new Place(p.key(), p.label(), p.latitude(), p.longitude(), states, aliases));
    }

    private String key(String polity) {
        return polityKeys.getOrDefault(polity, polity);
    }

    /** The time in office with the states as they are keyed here. */
    Tenure tenure(Tenure t) {
        OfficePhrase o = t.office();
        return new Tenure(
                t.person(),
                new OfficePhrase(o.office(), key(o.polity()), o.at().isEmpty() ? "" : key(o.at())),
                t.from(),
                t.until(),
                t.source());
    }

    /** Whether the person is known to have held the office at that time. */
    boolean isKnown(Tenure t, List<Tenure> held) {
        When begin = t.from();
        LocalDate end = t.until() == null ? LocalDate.MAX : t.until().latest();
        return begin == null
                || held.stream()
                        .anyMatch(h -> h.office().equals(t.office())
                                && (h.until() == null || !h.until().latest().isBefore(begin.earliest()))
                                && (h.from() == null || !h.from().earliest().isAfter(end)));
    }
}
