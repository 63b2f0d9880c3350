package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deptel.authority.Authority;
import org.deptel.authority.Expansion;
import org.deptel.authority.Lexicon;
import org.deptel.model.Organization;
import org.deptel.model.PersonName;
import org.deptel.model.ThingKind;
import org.deptel.model.ThingMention;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Term;
import org.deptel.text.Volume;
import org.deptel.text.Zone;

/**
 * Finds places, states and bodies: abbreviations of the volume, which go before all else, phrases of the registers, and
 * bodies told by their form. The longest name wins.
 */
final class ThingExtractor {
    /** Abbreviations that say how a telegram was handled name no body. */
    private static final Set<String> MARKINGS = ImmutableSet.of(
            "niact",
            "exdis",
            "nodis",
            "limdis",
            "noforn",
            "priority",
            "secret",
            "info",
            "re",
            "ref",
            "reftel",
            "deptel",
            "embtel",
            "telegram",
            "memcon",
            "telcon",
            "septel");

    private final Authority authority;
    private final Lexicon<Term> terms;
    private final Map<String, Expansion> expansions = new HashMap<>();
    private final Set<String> surnames;

    ThingExtractor(Volume volume, Authority authority) {
        this.authority = authority;
        Lexicon.Builder<Term> builder = new Lexicon.Builder<>();
        for (Term t : volume.terms()) {
            if (t.form().matches("(?=.*\\p{Lu}.*\\p{Lu}).{2,14}")
                    && !MARKINGS.contains(t.form().toLowerCase(Locale.ROOT))) {
                expansions.put(t.id(), authority.expansion(t.expansion()));
                builder.add(t.form(), t);
            }
        }
        this.terms = builder.build();
        this.surnames = volume.persons().stream()
                .map(p -> PersonName.ofRegister(p.name()).foldedSurname())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** All mentions, in order of the text. */
    List<ThingMention> extract(AnnotatedDocument annotated) {
        List<ThingMention> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            new Line(new Words(sentence), annotated.document().text(), found).read();
        }
        return found;
    }

    private record Found(ThingKind kind, int length, String term) {}

    /** One sentence under reading. */
    private final class Line {
        private final Words words;
        private final String text;
        private final List<ThingMention> found;
        private final BodyReader bodies;
        private final CapitalReader capitals;
        private final NameGuard guard;

        Line(Words words, String text, List<ThingMention> found) {
            this.words = words;
            this.text = text;
            this.found = found;
            this.bodies = new BodyReader(words, authority);
            this.capitals = new CapitalReader(words);
            this.guard = new NameGuard(words, surnames);
        }

        void read() {
            int afterThing = -1;
            int i = 0;
            while (i < words.count()) {
                Optional<Found> f = words.isCapital(i) ? at(i, afterThing) : Optional.empty();
                if (f.isPresent()) {
                    add(f.get(), words.span(i, i + f.get().length()));
                    i += f.get().length();
                    afterThing = i;
                } else {
                    prefixed(i);
                    i++;
                }
            }
        }

        private void add(Found f, Span span) {
            found.add(new ThingMention(f.kind(), span, words.sentence().zone(), span.in(text), f.term()));
        }

        private Optional<Found> at(int i, int afterThing) {
            List<Found> choices = known(i);
            if (choices.stream().noneMatch(c -> c.kind() != ThingKind.PLACE)) {
                addBody(bodies.named(i, afterThing), choices);
            }
            addBody(Math.max(bodies.mission(i), bodies.foreignMinistry(i)), choices);
            if (choices.isEmpty() && (bodies.isDepartment(i) || bodies.isShortForm(i))) {
                addBody(1, choices);
            }
            return choices.stream()
                    .filter(c -> !guard.isOtherName(i, c.length(), c.kind()))
                    .max((a, b) -> Integer.compare(a.length(), b.length()))
                    .filter(c -> c.length() > 1 || words.word(i).length() > 1)
                    .map(c -> asGovernment(i, c));
        }

        private void addBody(int length, List<Found> choices) {
            if (length > 0) {
                choices.add(new Found(ThingKind.ORGANIZATION, length, ""));
            }
        }

        /** What the lists know to begin here; of names of one length the volume's own meaning comes first. */
        private List<Found> known(int i) {
            List<Found> choices = new ArrayList<>();
            Optional<Lexicon.Match<Term>> term =
                    words.longest(terms, i).filter(m -> !isLowerCased(i) && !guard.isFileNumber(i));
            Optional<Lexicon.Match<Organization>> body = words.longest(authority.organizationNames(), i)
                    .filter(m ->
                            !contradicts(term, m.length(), m.values().get(0).label()));
            int known = body.map(Lexicon.Match::length).orElse(0);
            term.flatMap(m -> ownMeaning(m, known)).ifPresent(choices::add);
            body.ifPresent(m -> choices.add(new Found(ThingKind.ORGANIZATION, m.length(), "")));
            words.longest(authority.polityNames(), i)
                    .or(() -> words.longest(authority.polityAdjectives(), i))
                    .filter(m ->
                            !contradicts(term, m.length(), m.values().get(0).label()))
                    .ifPresent(m -> choices.add(new Found(ThingKind.POLITY, m.length(), "")));
            words.longest(authority.placeNames(), i)
                    .ifPresent(m -> choices.add(new Found(ThingKind.PLACE, m.length(), "")));
            if (choices.isEmpty() && guard.isGovernmentOf(i)) {
                choices.add(new Found(ThingKind.POLITY, 1, ""));
            }
            return choices;
        }

        /** The volume's meaning, unless it is a body that only the register knows by another form of the same name. */
        private Optional<Found> ownMeaning(Lexicon.Match<Term> m, int knownBody) {
            String id = m.values().get(0).id();
            Expansion e = expansions.get(id);
            boolean registerKnows = e != null
                    && knownBody == m.length()
                    && e.kind().equals(Optional.of(ThingKind.ORGANIZATION))
                    && e.organization().isEmpty();
            return e == null || registerKnows ? Optional.empty() : e.kind().map(k -> new Found(k, m.length(), id));
        }

        /** Whether the volume gives an abbreviation a meaning of its own, which shares no word with the register's. */
        private boolean contradicts(Optional<Lexicon.Match<Term>> term, int length, String label) {
            if (term.isEmpty() || term.get().length() != length) {
                return false;
            }
            Set<String> own = Set.copyOf(
                    Lexicon.split(term.get().values().get(0).expansion().replaceAll("[;,.()]", " ")));
            return Lexicon.split(label).stream().noneMatch(w -> w.length() > 3 && own.contains(w));
        }

        /** A capital that does what governments do is meant as its state. */
        private Found asGovernment(int i, Found c) {
            boolean mayGovern = c.kind() == ThingKind.PLACE
                    && c.term().isEmpty()
                    && words.sentence().zone() != Zone.DATELINE
                    && words.longest(authority.placeNames(), i).stream()
                            .flatMap(m -> m.values().stream())
                            .anyMatch(p -> !authority.seatedAt(p.key()).isEmpty());
            return mayGovern && capitals.isGovernment(i, i + c.length())
                    ? new Found(ThingKind.POLITY, c.length(), "")
                    : c;
        }

        /** A state behind a prefix: {@code pro-Soviet}, {@code anti-GOI}. */
        private void prefixed(int i) {
            int dash = guard.prefix(i);
            if (dash > 0) {
                String rest = words.word(i).substring(dash);
                boolean state = !authority.polityNames().whole(rest).isEmpty()
                        || !authority.polityAdjectives().whole(rest).isEmpty()
                        || terms.whole(rest).stream()
                                .map(t -> expansions.get(t.id()))
                                .anyMatch(e -> e != null && !e.polities().isEmpty());
                Span whole = words.token(i).span();
                Span span = new Span(whole.begin() + dash, whole.end());
                if (state && span.in(text).equals(rest)) {
                    String term =
                            terms.whole(rest).stream().findFirst().map(Term::id).orElse("");
                    add(new Found(ThingKind.POLITY, 1, term), span);
                }
            }
        }

        /** An abbreviation is not the same word in small letters: {@code AID} is not {@code Aid}. */
        private boolean isLowerCased(int i) {
            String w = words.word(i);
            return w.length() > 1 && w.substring(1).equals(w.substring(1).toLowerCase(Locale.ROOT)) && w.length() < 5;
        }
    }
}
