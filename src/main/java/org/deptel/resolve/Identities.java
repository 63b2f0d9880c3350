package org.deptel.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.deptel.model.Alternative;
import org.deptel.model.Findings;
import org.deptel.model.LocalPerson;
import org.deptel.model.MentionForm;
import org.deptel.model.OpenMention;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.text.DocumentId;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Span;
import org.deptel.text.Spelling;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/** What has been decided so far about the persons of one document. */
final class Identities {
    private static final int LONGEST = 200;

    private final Findings findings;
    private final Context context;
    private final Decision[] decisions;
    private boolean timed;
    private @Nullable When time;
    private final NavigableMap<Integer, List<Integer>> named = new TreeMap<>();
    private final NavigableMap<Integer, OpenMention> open = new TreeMap<>();
    private final Map<String, LocalPerson> persons = new LinkedHashMap<>();

    Identities(Findings findings, Context context) {
        this.findings = findings;
        this.context = context;
        this.decisions = new Decision[findings.persons().size()];
        for (int i = 0; i < decisions.length; i++) {
            MentionForm form = mention(i).form();
            if (form == MentionForm.NAME || form == MentionForm.OFFICE) {
                named.computeIfAbsent(mention(i).span().begin(), k -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    Findings findings() {
        return findings;
    }

    Context context() {
        return context;
    }

    Optional<When> written() {
        return findings.document().header().when();
    }

    /** When the document can have been written: its date, else the first full date in it, else the years of its volume. */
    Optional<When> time() {
        if (!timed) {
            timed = true;
            time = findTime().orElse(null);
        }
        return Optional.ofNullable(time);
    }

    private Optional<When> findTime() {
        return written()
                .or(() -> PrintedDates.find(findings.document().text()).stream()
                        .filter(PrintedDate::hasYear)
                        .findFirst()
                        .flatMap(PrintedDate::when))
                .or(context::years);
    }

    int count() {
        return decisions.length;
    }

    PersonMention mention(int i) {
        return findings.persons().get(i);
    }

    Optional<Decision> decision(int i) {
        return Optional.ofNullable(decisions[i]);
    }

    boolean isOpen(int i) {
        return decisions[i] == null;
    }

    /** Whether the document is known to speak of this person. */
    boolean isPerson(String key) {
        return persons.containsKey(key);
    }

    /** The names and titles that overlap these words, in order of the text. */
    List<Integer> inOrder(Span words) {
        // no name is so long that one beginning further before could reach in
        return named.subMap(words.begin() - LONGEST, true, words.end(), true).values().stream()
                .flatMap(List::stream)
                .filter(i -> words.overlaps(mention(i).span()))
                .sorted(java.util.Comparator.comparing(i -> mention(i).span()))
                .toList();
    }

    /** Whether a mention inside these words means this person. */
    boolean isNamedWithin(String key, Span words) {
        for (int i = 0; i < decisions.length; i++) {
            if (words.contains(mention(i).span())
                    && decision(i).filter(d -> d.person().equals(key)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Decides a mention; the person joins the document's persons. */
    void decide(int i, Decision decision) {
        decisions[i] = decision;
        PersonMention m = mention(i);
        note(
                decision.person(),
                m.name(),
                m.office().isPresent() ? m.office().office() : "",
                m.office().polity());
    }

    /** Keeps a mention open between several persons, the likeliest first; one alone is no choice. */
    void keepOpen(int i, List<Alternative> alternatives, String method) {
        PersonMention m = mention(i);
        if (alternatives.size() > 1) {
            open.put(i, new OpenMention(m.span(), m.zone(), m.surface(), alternatives, method));
        }
    }

    /** The mentions that stayed open to the end; who may be meant joins the document's persons. */
    List<OpenMention> openMentions() {
        List<OpenMention> left = open.entrySet().stream()
                .filter(e -> isOpen(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        left.forEach(o -> o.alternatives().forEach(a -> {
            if (!isPerson(a.person())) {
                note(a.person(), PersonName.surname(o.surface()), "", "");
            }
        }));
        return left;
    }

    /** Takes a person into the document's persons, or adds to what is known of him. */
    void note(String key, PersonName said, String office, String polity) {
        LocalPerson known = persons.get(key);
        PersonName name = known == null ? fullName(key, said) : fuller(known.name(), said, key);
        String o = known != null && !known.office().isEmpty() ? known.office() : office;
        String p = known != null && !known.polity().isEmpty() ? known.polity() : polity;
        persons.put(key, new LocalPerson(key, name, o, p));
    }

    private PersonName fullName(String key, PersonName said) {
        String id = key.substring(key.indexOf('#') + 1);
        if (key.startsWith(LocalPerson.AUTHORITY)) {
            return context.authority().findPerson(id).map(p -> p.name()).orElse(said);
        }
        return context.findName(id).filter(n -> key.equals(context.key(id))).orElse(normal(said));
    }

    private PersonName fuller(PersonName known, PersonName said, String key) {
        boolean local = new LocalPerson(key, known, "", "").isLocal();
        return local
                        && said.given().length() > known.given().length()
                        && !said.surname().isEmpty()
                ? normal(said)
                : known;
    }

    private static PersonName normal(PersonName said) {
        boolean capitals = said.surname().length() > 3
                && said.surname().equals(said.surname().toUpperCase(java.util.Locale.ROOT));
        return new PersonName(
                "", said.given(), capitals ? Spelling.capitalised(said.surname()) : said.surname(), said.suffix());
    }

    /** The key of a person whom only this document knows. */
    String localKey(PersonName name) {
        DocumentId id = findings.document().id();
        String given = name.given().isEmpty() ? "" : "-" + Spelling.slug(name.given());
        return id + "#" + Spelling.slug(name.surname()) + given;
    }

    Optional<LocalPerson> findPerson(String key) {
        return Optional.ofNullable(persons.get(key));
    }

    List<LocalPerson> persons() {
        List<LocalPerson> sorted = new ArrayList<>(persons.values());
        sorted.sort(java.util.Comparator.comparing(LocalPerson::key));
        return sorted;
    }
}
