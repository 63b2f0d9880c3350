package org.deptel.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.authority.Expansion;
import org.deptel.model.Organization;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingKind;
import org.deptel.model.ThingMention;
import org.deptel.text.Spelling;

/** Decides which places, states and bodies the names of one document mean. */
final class NamedThings {
    private final Authority authority;
    private final Map<String, List<Meaning>> terms;
    private final PolityChooser states;
    private final BodyResolver bodies;
    private final List<Organization> added;
    private final List<ResolvedMention> found = new ArrayList<>();

    /** A meaning of an abbreviation of the volume. */
    record Meaning(String form, Expansion expansion) {}

    /**
     * Names of one document.
     *
     * @param terms all meanings of each of the volume's abbreviations, by the id of each entry
     * @param foreignMinistries the foreign ministry of each state, where it is known
     * @param added bodies that stand in no register are added here
     */
    NamedThings(
            Authority authority,
            Map<String, List<Meaning>> terms,
            Map<String, Organization> foreignMinistries,
            Setting setting,
            List<Organization> added) {
        this.authority = authority;
        this.terms = terms;
        this.states = new PolityChooser(authority, setting);
        this.bodies = new BodyResolver(authority, foreignMinistries, setting, states);
        this.added = added;
    }

    List<ResolvedMention> resolve(List<ThingMention> mentions) {
        for (ThingMention m : mentions) {
            if (m.kind() == ThingKind.POLITY || m.kind() == ThingKind.PLACE) {
                states.hear(m.term().isEmpty() ? states.named(m.surface()) : own(m));
            }
        }
        mentions.forEach(this::resolve);
        return found;
    }

    private void resolve(ThingMention m) {
        switch (m.kind()) {
            case PLACE -> place(m);
            case POLITY -> polity(m);
            case ORGANIZATION -> organization(m).ifPresent(o -> body(m, o));
            case PERSON, NAMED_EVENT -> {}
        }
    }

    private void place(ThingMention m) {
        Optional<Place> own = terms.getOrDefault(m.term(), List.of()).stream()
                .map(t -> t.expansion().place())
                .flatMap(Optional::stream)
                .findFirst();
        own.or(() -> authority.findPlaceNamed(m.surface())).ifPresent(p -> add(m, p.key(), 0.9, "register-place"));
    }

    private void polity(ThingMention m) {
        if (!m.term().isEmpty()) {
            states.choose(own(m)).ifPresent(p -> add(m, p.key(), 0.9, "volume-abbreviation"));
            return;
        }
        List<Polity> choices = states.named(m.surface());
        if (choices.isEmpty()) {
            Optional<Polity> government = states.governmentOf(m.surface());
            if (government.isPresent()) {
                add(m, government.get().key(), 0.8, "government-of-host");
            } else {
                place(m);
            }
            return;
        }
        states.choose(choices).ifPresent(p -> add(m, p.key(), 0.9, "register-polity"));
    }

    /** The states that the volume's own meanings of an abbreviation name. */
    private List<Polity> own(ThingMention m) {
        return terms.getOrDefault(m.term(), List.of()).stream()
                .flatMap(t -> t.expansion().polities().stream())
                .distinct()
                .toList();
    }

    private void add(ThingMention m, String key, double confidence, String method) {
        ThingKind kind = method.equals("register-place") ? ThingKind.PLACE : m.kind();
        found.add(new ResolvedMention(kind, key, m.span(), m.zone(), m.surface(), confidence, method));
    }

    private void body(ThingMention m, Organization o) {
        if (authority.findOrganization(o.key()).isEmpty()
                && added.stream().noneMatch(a -> a.key().equals(o.key()))) {
            added.add(o);
        }
        add(m, o.key(), 0.9, "register-organization");
    }

    private Optional<Organization> organization(ThingMention m) {
        if (!m.term().isEmpty()) {
            return ofTerm(m);
        }
        if (BodyResolver.isBare(m.surface())) {
            return bodies.resolve(m.surface(), m.span());
        }
        Optional<Organization> known =
                authority.organizationNames().whole(m.surface()).stream().findFirst();
        if (known.isPresent()) {
            return known;
        }
        if (m.surface().contains(" ")) {
            return bodies.own(m.surface(), m.span());
        }
        longerNameBefore(m)
                .ifPresent(l -> found.add(
                        new ResolvedMention(l.kind(), l.key(), m.span(), m.zone(), m.surface(), 0.75, "short-form")));
        return Optional.empty();
    }

    /** The nearest name before that holds the word: {@code the Straits} after the {@code Taiwan Straits}. */
    private Optional<ResolvedMention> longerNameBefore(ThingMention m) {
        String word = Spelling.fold(m.surface());
        for (int i = found.size() - 1; i >= 0; i--) {
            ResolvedMention f = found.get(i);
            List<String> words = List.of(Spelling.fold(f.surface()).split("\\s+"));
            if (f.kind() != ThingKind.POLITY
                    && words.size() > 1
                    && (words.get(words.size() - 1).equals(word) || words.get(0).equals(word))) {
                return Optional.of(f);
            }
        }
        return Optional.empty();
    }

    private Optional<Organization> ofTerm(ThingMention m) {
        List<Meaning> meanings = terms.getOrDefault(m.term(), List.of());
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        Expansion expansion = meanings.get(0).expansion();
        if (expansion.organization().isPresent()) {
            return expansion.organization();
        }
        if (BodyResolver.isBare(expansion.label())) {
            return bodies.resolve(expansion.label(), m.span());
        }
        String key = Spelling.slug(expansion.label());
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new Organization(
                        key,
                        expansion.label(),
                        "body",
                        "",
                        "",
                        List.of(meanings.get(0).form())));
    }
}
