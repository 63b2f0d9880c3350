package org.deptel.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.model.Organization;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingMention;
import org.deptel.text.Spelling;
import org.deptel.text.Term;
import org.deptel.text.Volume;
import org.deptel.text.When;

/** Decides which place, state or body a name means; of several states of a name, the one that existed then. */
final class ThingResolver {
    private final Authority authority;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    ThingResolver(Volume volume, Authority authority) {
        this.authority = authority;
        volume.terms().forEach(t -> terms.put(t.id(), t));
    }

    /** Resolves mentions; bodies that only the volume's abbreviations know are added to the list given. */
    List<ResolvedMention> resolve(List<ThingMention> mentions, Optional<When> written, List<Organization> added) {
        List<ResolvedMention> found = new ArrayList<>();
        for (ThingMention m : mentions) {
            resolve(m, written, added).ifPresent(found::add);
        }
        return found;
    }

    private Optional<ResolvedMention> resolve(ThingMention m, Optional<When> written, List<Organization> added) {
        return switch (m.kind()) {
            case PLACE -> place(m.surface()).map(p -> mention(m, p.key(), 0.9, "register-place"));
            case POLITY -> polity(m.surface(), written).map(p -> mention(m, p.key(), 0.9, "register-polity"));
            case ORGANIZATION -> organization(m, added).map(o -> mention(m, o.key(), 0.9, "register-organization"));
            case PERSON, NAMED_EVENT -> Optional.empty();
        };
    }

    private static ResolvedMention mention(ThingMention m, String key, double confidence, String method) {
        return new ResolvedMention(m.kind(), key, m.span(), m.zone(), m.surface(), confidence, method);
    }

    /** The place of a name. */
    Optional<Place> place(String name) {
        return authority.placeNames().whole(name).stream().findFirst();
    }

    /** The state of a name or adjective; of several, the one that existed then. */
    Optional<Polity> polity(String name, Optional<When> written) {
        List<Polity> choices = new ArrayList<>(authority.polityNames().whole(name));
        choices.addAll(authority.polityAdjectives().whole(name));
        int year = written.map(w -> w.earliest().getYear()).orElse(0);
        return choices.stream()
                .filter(p -> year == 0 || p.from() <= year && year <= p.until())
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }

    private Optional<Organization> organization(ThingMention m, List<Organization> added) {
        Optional<Organization> known =
                authority.organizationNames().whole(m.surface()).stream().findFirst();
        if (known.isPresent() || m.term().isEmpty()) {
            return known;
        }
        Term term = terms.get(m.term());
        if (term == null) {
            return Optional.empty();
        }
        String label = term.expansion().replaceAll("[;,.].*$", "").strip();
        Optional<Organization> spelledOut =
                authority.organizationNames().whole(label).stream().findFirst();
        if (spelledOut.isPresent()) {
            return spelledOut;
        }
        Organization own = new Organization(Spelling.slug(label), label, "body", "", "", List.of(term.form()));
        if (own.key().isEmpty()) {
            return Optional.empty();
        }
        if (added.stream().noneMatch(o -> o.key().equals(own.key()))) {
            added.add(own);
        }
        return Optional.of(own);
    }
}
