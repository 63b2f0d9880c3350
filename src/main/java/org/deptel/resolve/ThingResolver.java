package org.deptel.resolve;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deptel.authority.Authority;
import org.deptel.model.Organization;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingMention;
import org.deptel.text.Term;
import org.deptel.text.Volume;
import org.deptel.text.When;

/** Decides which place, state or body a name means; of several states of a name, the one that existed then. */
final class ThingResolver {
    private final Authority authority;
    private final Map<String, List<NamedThings.Meaning>> terms = new LinkedHashMap<>();
    private final Map<String, Organization> foreignMinistries = new LinkedHashMap<>();

    ThingResolver(Volume volume, Authority authority) {
        this.authority = authority;
        ListMultimap<String, NamedThings.Meaning> byForm = ArrayListMultimap.create();
        for (Term t : volume.terms()) {
            byForm.put(t.form(), new NamedThings.Meaning(t.form(), authority.expansion(t.expansion())));
        }
        volume.terms().forEach(t -> terms.put(t.id(), List.copyOf(byForm.get(t.form()))));
        for (Organization o : authority.organizations()) {
            if (o.kind().equals("ministry")
                    && o.label().matches(".*(?:Foreign|External).*Affairs.*|.*Foreign (?:Ministry|Office).*")) {
                foreignMinistries.putIfAbsent(o.polity(), o);
            }
        }
    }

    /** Resolves mentions; bodies that stand in no register are added to the list given. */
    List<ResolvedMention> resolve(List<ThingMention> mentions, Setting setting, List<Organization> added) {
        return new NamedThings(authority, terms, foreignMinistries, setting, added).resolve(mentions);
    }

    /** The place of a name. */
    Optional<Place> place(String name) {
        return authority.placeNames().whole(name).stream().findFirst();
    }

    /** The town in which a body of this name sits. */
    Optional<Place> seat(String name) {
        return authority.organizationNames().whole(name).stream()
                .flatMap(o -> authority.findPlace(o.seat()).stream())
                .findFirst();
    }

    /** The states of a name or adjective that existed then: {@code Chinese} may be of two. */
    List<Polity> polities(String name, Optional<When> written) {
        Set<Polity> choices = new LinkedHashSet<>(authority.polityNames().whole(name));
        choices.addAll(authority.polityAdjectives().whole(name));
        int year = written.map(w -> w.earliest().getYear()).orElse(0);
        return choices.stream().filter(p -> Setting.existed(p, year)).toList();
    }

    /** The state of a name or adjective; of several, the one that existed then. */
    Optional<Polity> polity(String name, Optional<When> written) {
        List<Polity> choices = new ArrayList<>(authority.polityNames().whole(name));
        choices.addAll(authority.polityAdjectives().whole(name));
        int year = written.map(w -> w.earliest().getYear()).orElse(0);
        return choices.stream()
                .filter(p -> Setting.existed(p, year))
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }
}
