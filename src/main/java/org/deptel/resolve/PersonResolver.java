package org.deptel.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.KnownPerson;
import org.deptel.model.LocalPerson;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.model.Tenure;
import org.deptel.text.Precision;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Spelling;
import org.deptel.text.When;

/**
 * Decides which human being a name means: an entry of the volume's list, a person of the registers, or someone only
 * this document knows. Names that several entries share are decided by title, office on the day, and who else is named
 * in full; a coin toss is left open.
 */
final class PersonResolver {
    private static final double MARGIN = 0.7;
    /** Offices whose holders are called Chairman. */
    private static final Set<String> CHAIRMEN =
            Set.of("prime-minister", "party-leader", "head-of-presidium", "head-of-state", "jcs-chairman");

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
        for (int i = 0; i < who.count(); i++) {
            if (isOpenName(i) && who.mention(i).entries().size() > 1) {
                shared(i);
            }
        }
        unlisted();
    }

    private boolean isOpenName(int i) {
        return who.isOpen(i) && who.mention(i).form() == MentionForm.NAME;
    }

    private void certain(int i) {
        PersonMention m = who.mention(i);
        if (!m.link().isEmpty()) {
            who.decide(i, new Decision(context.key(m.link()), 0.99, "editors-link"));
        } else if (m.entries().size() == 1 && !contradicts(m, m.entries().get(0))) {
            boolean full = !m.name().given().isEmpty();
            boolean exact = context.findName(m.entries().get(0))
                    .filter(n -> Spelling.fold(n.surname())
                            .contains(Spelling.fold(m.name().surname())))
                    .isPresent();
            String method = !exact ? "list-variant" : full ? "list-full-name" : "list-surname";
            who.decide(i, new Decision(context.key(m.entries().get(0)), !exact ? 0.85 : full ? 0.99 : 0.96, method));
        }
    }

    /** A title that the entry cannot have: {@code Mrs. Dulles} is not the Secretary. */
    private boolean contradicts(PersonMention m, String entry) {
        String title = Spelling.fold(m.name().title());
        boolean woman = title.matches("mrs\\.?|miss|madame|mme\\.?|lady|queen|princess");
        if (!woman) {
            return false;
        }
        String listed = context.findEntry(entry).map(RegisterEntry::name).orElse("");
        return !listed.matches("(?i).*\\b(?:mrs|miss|madame|mme|lady|queen|princess|dame)\\b.*")
                && m.name().given().isEmpty();
    }

    private void shared(int i) {
        PersonMention m = who.mention(i);
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String entry : m.entries()) {
            scores.put(entry, score(m, entry, i));
        }
        List<Map.Entry<String, Double>> ranked = new ArrayList<>(scores.entrySet());
        ranked.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        double margin = ranked.get(0).getValue() - ranked.get(1).getValue();
        if (margin >= MARGIN) {
            double confidence = Math.min(0.97, 0.72 + 0.08 * margin);
            who.decide(i, new Decision(context.key(ranked.get(0).getKey()), confidence, "shared-surname"));
        }
    }

    private double score(PersonMention m, String entry, int i) {
        String key = context.key(entry);
        String description = Spelling.fold(context.findEntry(entry)
                .map(e -> e.name() + " " + e.description())
                .orElse(""));
        List<Tenure> tenures = context.tenuresOf(key);
        double score = 0;
        score += title(m, description, tenures);
        score += contradicts(m, entry) ? -3 : 0;
        score += namedInFull(key, i);
        boolean inOffice = tenures.stream().anyMatch(t -> t.covers(written));
        score += tenures.isEmpty() ? 0 : inOffice ? 0.3 : -1;
        score += prominence(tenures);
        return score;
    }

    private double prominence(List<Tenure> tenures) {
        return tenures.stream()
                .filter(t -> t.covers(written))
                .mapToDouble(t -> switch (t.kind()) {
                    case "president", "secretary-of-state" -> 0.9;
                    case "under-secretary-of-state", "vice-president", "foreign-minister", "prime-minister" -> 0.6;
                    default ->
                        context.authority()
                                        .findOffice(t.kind())
                                        .filter(o -> o.rank() <= 3)
                                        .isPresent()
                                ? 0.3
                                : 0.1;
                })
                .max()
                .orElse(0);
    }

    private double title(PersonMention m, String description, List<Tenure> tenures) {
        String title = Spelling.fold(m.name().title()).replaceAll("\\.$", "");
        if (title.isEmpty() || title.matches("mr|messrs|dr|sir")) {
            return 0;
        }
        OfficePhrase office = m.office();
        if (office.isPresent()) {
            boolean held = tenures.stream().anyMatch(t -> sameKind(t.kind(), office.office()) && t.covers(written));
            boolean ever = tenures.stream().anyMatch(t -> sameKind(t.kind(), office.office()));
            return held ? 3 : ever ? 1.5 : description.contains(title) ? 1 : -0.5;
        }
        String word = title.equals("gen")
                ? "general"
                : title.equals("adm") ? "admiral" : title.equals("sen") ? "senator" : title;
        boolean house = word.equals("congressman") && description.contains("representative");
        return description.matches(".*\\b" + java.util.regex.Pattern.quote(word) + "\\b.*") || house ? 2.5 : -0.5;
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

    /** The same document names him in full, in its head, or before this place. */
    private double namedInFull(String key, int i) {
        double score = 0;
        int nearest = Integer.MAX_VALUE;
        for (int k = 0; k < who.count(); k++) {
            Optional<Decision> d = who.decision(k);
            if (d.isPresent() && d.get().person().equals(key) && d.get().confidence() > 0.9) {
                score = 1.5;
                nearest = Math.min(nearest, k < i ? i - k : 50 + k - i);
            }
        }
        return score + (nearest < 15 ? 1 : nearest < 50 ? 0.5 : 0);
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
        for (List<Integer> group : bySurname.values()) {
            Map<String, List<Integer>> people = new HashMap<>();
            for (List<Integer> person : split(group, people)) {
                decide(person);
            }
        }
    }

    /** Names that differ in given names are different people; a bare surname joins the only one, or stands alone. */
    private List<List<Integer>> split(List<Integer> group, Map<String, List<Integer>> unused) {
        List<List<Integer>> people = new ArrayList<>();
        List<Integer> bare = new ArrayList<>();
        for (int i : group) {
            if (who.mention(i).name().given().isEmpty()) {
                bare.add(i);
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
        if (people.size() == 1) {
            people.get(0).addAll(bare);
        } else if (!bare.isEmpty()) {
            people.add(bare);
        }
        return people;
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
                .filter(p -> p.name().givenAgrees(name))
                .filter(p -> activeAround(p.key()))
                .toList();
        List<KnownPerson> inOffice = candidates.stream()
                .filter(p ->
                        mentions.stream().anyMatch(i -> holds(p, who.mention(i).office())))
                .toList();
        if (inOffice.size() == 1) {
            return Optional.of(inOffice.get(0));
        }
        return candidates.size() == 1
                        && (name.givenParts().stream().anyMatch(g -> g.length() > 1) || isLeader(candidates.get(0)))
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    private boolean holds(KnownPerson person, OfficePhrase office) {
        return office.isPresent()
                && context.authority().tenuresOf(person.key()).stream()
                        .anyMatch(t -> sameKind(t.kind(), office.office())
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

    private boolean activeAround(String person) {
        List<Tenure> tenures = context.authority().tenuresOf(person);
        When wide = new When(
                written.earliest().minusYears(12), written.latest().plusYears(12), Precision.INTERVAL, null, false);
        return tenures.isEmpty() || tenures.stream().anyMatch(t -> t.covers(wide));
    }
}
