package org.deptel.resolve;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.model.KnownPerson;
import org.deptel.model.LocalPerson;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.Precision;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Spelling;
import org.deptel.text.When;
import org.deptel.text.Zone;

/**
 * Decides which human being a name means: an entry of the volume's list, a person of the registers, or someone only
 * this document knows. Names that several entries share are decided by title, office on the day, and who else is named
 * in full; a coin toss is left open.
 */
final class PersonResolver {
    /** Offices whose holders are called Chairman. */
    private static final Set<String> CHAIRMEN =
            Set.of("prime-minister", "party-leader", "head-of-presidium", "head-of-state", "jcs-chairman");

    private static final Splitter NAME_WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}]+")).omitEmptyStrings();
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.65;

    private final Identities who;
    private final Context context;
    private final When written;

    PersonResolver(Identities who) {
        this.who = who;
        this.context = who.context();
        this.written = who.written()
                .orElse(new When(
                        java.time.LocalDate.of(1945, 1, 1),
                        java.time.LocalDate.of(1992, 1, 1),
                        Precision.INTERVAL,
                        null,
                        false));
    }

    /** Decides all names; offices and pronouns are left for others. */
    void resolve() {
        for (int i = 0; i < who.count(); i++) {
            if (who.mention(i).form() == MentionForm.NAME) {
                certain(i);
            }
        }
        Namesakes namesakes = new Namesakes(who, written);
        shared(namesakes, SURE);
        shared(namesakes, LIKELY);
        keepTosses(namesakes);
        unlisted();
    }

    /** The sure ones first, since they tell of whom the others speak. */
    private void shared(Namesakes namesakes, double share) {
        for (int i = 0; i < who.count(); i++) {
            if (isOpenName(i) && isShared(who.mention(i))) {
                int mention = i;
                namesakes.likeliest(i, share).ifPresent(d -> who.decide(mention, d));
            }
        }
    }

    /** A coin toss stays open, and who may be meant is kept. */
    private void keepTosses(Namesakes namesakes) {
        for (int i = 0; i < who.count(); i++) {
            if (isOpenName(i) && isShared(who.mention(i))) {
                who.keepOpen(i, namesakes.alternatives(i), "shared-surname");
            }
        }
    }

    /** Whether several of the list bear the name, and not only men where a woman is meant. */
    private boolean isShared(PersonMention m) {
        return m.entries().size() > 1 && m.entries().stream().anyMatch(e -> !context.contradicts(m, e));
    }

    private boolean isOpenName(int i) {
        return who.isOpen(i) && who.mention(i).form() == MentionForm.NAME;
    }

    private void certain(int i) {
        PersonMention m = who.mention(i);
        if (!m.link().isEmpty() && !isOtherName(m)) {
            who.decide(i, new Decision(context.key(m.link()), 0.99, "editors-link"));
        } else if (m.entries().size() == 1
                && !context.contradicts(m, m.entries().get(0))) {
            boolean full = !m.name().given().isEmpty();
            boolean exact = context.findName(m.entries().get(0))
                    .filter(n -> Spelling.fold(n.surname())
                            .contains(Spelling.fold(m.name().surname())))
                    .isPresent();
            boolean givenOnly = m.name().surname().isEmpty();
            String method =
                    givenOnly ? "list-given-name" : !exact ? "list-variant" : full ? "list-full-name" : "list-surname";
            // of the links that editors made on fifteen volumes: given name 314 of 317, variant 267 of 267, surname and
            // full
            // name all but 16 of 57,247
            double confidence = givenOnly || !exact ? 0.97 : 0.99;
            who.decide(i, new Decision(context.key(m.entries().get(0)), confidence, method));
        }
    }

    /**
     * Whether the editors' link in a list cannot be right: no word of the name printed is like any word of the entry.
     * Bodies of text call people by other names; lists do not.
     */
    private boolean isOtherName(PersonMention m) {
        List<String> said = NAME_WORDS.splitToList(Spelling.fold(m.surface())).stream()
                .filter(w -> w.length() > 3)
                .toList();
        Optional<RegisterEntry> entry = context.findEntry(m.link());
        boolean office = m.name().surname().isEmpty()
                || said.stream().anyMatch(w -> context.authority().isOfficialWord(w));
        if (m.zone() != Zone.LIST || said.isEmpty() || entry.isEmpty() || office) {
            return false;
        }
        String listed = entry.get().name() + " " + entry.get().description();
        return NAME_WORDS.splitToList(Spelling.fold(listed)).stream()
                .filter(w -> w.length() > 1)
                .noneMatch(w -> said.stream().anyMatch(s -> isLike(s, w)));
    }

    private static boolean isLike(String said, String listed) {
        return said.contains(listed) && listed.length() > 3
                || listed.contains(said)
                || Spelling.distance(said, listed, 2) <= (said.length() > 5 ? 2 : 1);
    }

    static boolean sameKind(String held, String said) {
        return held.equals(said)
                || said.equals("under-secretary-of-state") && held.startsWith("under-secretary")
                || said.equals("assistant-secretary-of-state") && held.startsWith("assistant-secretary")
                || said.equals("deputy-under-secretary-of-state") && held.startsWith("deputy-under-secretary")
                || said.equals("minister") && (held.equals("ambassador") || held.endsWith("-minister"))
                || said.equals("foreign-minister") && held.equals("acting-foreign-minister")
                || said.equals("chairman") && CHAIRMEN.contains(held);
    }

    /** Names outside the list, joined by surname inside the document. */
    private void unlisted() {
        Map<String, List<Integer>> bySurname = new LinkedHashMap<>();
        for (int i = 0; i < who.count(); i++) {
            PersonMention m = who.mention(i);
            if (isOpenName(i) && m.entries().size() <= 1 && m.named()) {
                bySurname
                        .computeIfAbsent(m.name().foldedSurname(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        calledByGivenName(bySurname);
        for (List<Integer> group : bySurname.values()) {
            Map<String, List<Integer>> people = new HashMap<>();
            for (List<Integer> person : split(group, people)) {
                decide(person);
            }
        }
    }

    /** {@code Sir Roger} and {@code Foster} are the only ones of those given names whom the document names in full. */
    private void calledByGivenName(Map<String, List<Integer>> bySurname) {
        for (String word : List.copyOf(bySurname.keySet())) {
            List<Integer> group = bySurname.getOrDefault(word, List.of());
            boolean bare = group.stream().allMatch(i -> {
                PersonName name = who.mention(i).name();
                return name.given().isEmpty() && name.title().matches("(?i)|sir|dame");
            });
            List<String> bearers = bySurname.entrySet().stream()
                    .filter(e -> e.getValue().stream()
                            .anyMatch(i -> who.mention(i).name().givenParts().contains(word)))
                    .map(Map.Entry::getKey)
                    .filter(s -> !s.equals(word))
                    .toList();
            if (bare && bearers.size() == 1) {
                bySurname.getOrDefault(bearers.get(0), new ArrayList<>()).addAll(group);
                bySurname.remove(word);
            }
        }
    }

    /** Names that differ in given names are different people; a bare surname joins the only one, or stands alone. */
    private List<List<Integer>> split(List<Integer> group, Map<String, List<Integer>> unused) {
        List<List<Integer>> people = new ArrayList<>();
        List<Integer> bare = new ArrayList<>();
        List<Integer> women = new ArrayList<>();
        for (int i : group) {
            if (who.mention(i).name().given().isEmpty()) {
                boolean hers = isBySurname(who.mention(i).name());
                (hers ? women : bare).add(i);
                continue;
            }
            Optional<List<Integer>> same = people.stream()
                    .filter(p -> who.mention(p.get(0))
                            .name()
                            .givenAgrees(who.mention(i).name()))
                    .findFirst();
            if (same.isPresent()) {
                same.get().add(i);
            } else {
                people.add(new ArrayList<>(List.of(i)));
            }
        }
        if (people.size() == 1
                && !isOvershadowed(who.mention(people.get(0).get(0)).name())) {
            people.get(0).addAll(bare);
        } else if (!bare.isEmpty()) {
            people.add(bare);
        }
        List<Integer> her = people.stream()
                .filter(p ->
                        p.stream().map(i -> who.mention(i).name()).anyMatch(n -> n.isWomans() || Context.isWoman(n)))
                .findFirst()
                .orElse(women);
        if (her != women) {
            her.addAll(women);
        } else if (!women.isEmpty()) {
            people.add(women);
        }
        return people;
    }

    /** {@code Mrs. Dulles}, but not {@code Queen Juliana}, who is called so by a name of her own. */
    private static boolean isBySurname(PersonName name) {
        return Context.isWoman(name) && name.given().isEmpty() && !name.title().matches("(?i)queen|princess|dame");
    }

    /** Next to a Secretary of State of the same surname, somebody named in full is not whom the bare surname means. */
    private boolean isOvershadowed(PersonName full) {
        return context.authority().personsOfSurname(full.surname()).stream()
                .anyMatch(p -> isForemost(p) && !p.name().givenAgrees(full));
    }

    private void decide(List<Integer> mentions) {
        PersonName name = mentions.stream()
                .map(i -> who.mention(i).name())
                .max((a, b) -> Integer.compare(a.given().length(), b.given().length()))
                .orElseThrow();
        Optional<KnownPerson> known = known(name, mentions);
        String key = known.map(p -> LocalPerson.AUTHORITY + p.key()).orElse(who.localKey(name));
        for (int i : mentions) {
            who.decide(
                    i,
                    known.isPresent()
                            ? new Decision(
                                    key,
                                    name.given().isEmpty() ? 0.85 : 0.93,
                                    name.given().isEmpty() ? "register-surname-office" : "register-name")
                            : new Decision(
                                    key, who.mention(i).name().title().isEmpty() ? 0.75 : 0.85, "name-in-document"));
        }
    }

    /** A register knows him: by his full name, or by surname and the office he held then. */
    private Optional<KnownPerson> known(PersonName name, List<Integer> mentions) {
        List<KnownPerson> candidates = context.authority().personsOfSurname(name.surname()).stream()
                .filter(p -> p.name().givenAgrees(name) && p.mayBe(name))
                .filter(p -> !isBySurname(name) || p.name().isWomans())
                .filter(p -> activeAround(p.key()))
                .toList();
        List<KnownPerson> inOffice = candidates.stream()
                .filter(p ->
                        mentions.stream().anyMatch(i -> holds(p, who.mention(i).office())))
                .toList();
        if (inOffice.size() == 1) {
            return Optional.of(inOffice.get(0));
        }
        List<KnownPerson> foremost =
                candidates.stream().filter(this::isForemost).toList();
        boolean untitled =
                mentions.stream().allMatch(i -> who.mention(i).name().title().matches("(?i)|mr\\.?|dr\\.?"));
        if (name.given().isEmpty() && untitled && foremost.size() == 1 && isAlone(foremost.get(0), candidates)) {
            return Optional.of(foremost.get(0));
        }
        return candidates.size() == 1
                        && (name.givenParts().stream().anyMatch(g -> g.length() > 1) || isLeader(candidates.get(0)))
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    private boolean holds(KnownPerson person, OfficePhrase office) {
        return office.isPresent()
                && context.authority().tenuresOf(person.key()).stream()
                        .anyMatch(t -> (sameKind(t.kind(), office.office())
                                        || office.office().equals("ambassador")
                                                && t.kind().equals("un-representative"))
                                && (office.polity().isEmpty() || office.polity().equals(t.polity()))
                                && t.covers(written));
    }

    /** A bare surname is enough for those whom every telegram of the time names without more. */
    private boolean isLeader(KnownPerson person) {
        return context.authority().tenuresOf(person.key()).stream()
                .anyMatch(t -> t.covers(written)
                        && context.authority()
                                .findOffice(t.kind())
                                .filter(o -> o.rank() <= 2)
                                .isPresent());
    }

    /** Another officer of the same surname may be meant as well as a foreign premier, but not as well as a President. */
    private boolean isAlone(KnownPerson foremost, List<KnownPerson> candidates) {
        boolean american = context.authority().tenuresOf(foremost.key()).stream()
                .anyMatch(t -> t.polity().equals(Polity.UNITED_STATES) && t.covers(written));
        return american
                || candidates.stream()
                        .filter(c -> !c.equals(foremost))
                        .noneMatch(c ->
                                context.authority().tenuresOf(c.key()).stream().anyMatch(t -> t.covers(written)));
    }

    /** Heads of state and government and the Secretary of State, whom a bare surname means before all others. */
    private boolean isForemost(KnownPerson person) {
        return context.authority().tenuresOf(person.key()).stream()
                .anyMatch(t -> t.covers(written)
                        && (t.kind().equals("secretary-of-state")
                                || context.authority()
                                        .findOffice(t.kind())
                                        .filter(o -> o.rank() <= 1)
                                        .isPresent()));
    }

    private boolean activeAround(String person) {
        List<Tenure> tenures = context.authority().tenuresOf(person);
        When wide = new When(
                written.earliest().minusYears(12), written.latest().plusYears(12), Precision.INTERVAL, null, false);
        return tenures.isEmpty() || tenures.stream().anyMatch(t -> t.covers(wide));
    }
}
