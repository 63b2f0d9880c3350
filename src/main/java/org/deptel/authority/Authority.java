package org.deptel.authority;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.deptel.authority.Table.Row;
import org.deptel.model.KnownEvent;
import org.deptel.model.KnownPerson;
import org.deptel.model.NameForms;
import org.deptel.model.OfficeKind;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Organization;
import org.deptel.model.PersonName;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.model.Registers;
import org.deptel.model.Tenure;
import org.deptel.text.Precision;
import org.deptel.text.Spelling;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/**
 * What is known beforehand about persons, offices, states, places, bodies and named events. Immutable; one for a run.
 */
public final class Authority implements Registers {
    private final Map<String, Polity> polities = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Organization> organizations = new LinkedHashMap<>();
    private final Map<String, OfficeKind> offices = new LinkedHashMap<>();
    private final Map<String, KnownPerson> persons = new LinkedHashMap<>();
    private final Map<String, KnownEvent> events = new LinkedHashMap<>();
    private final ListMultimap<String, Tenure> tenuresByOffice = ArrayListMultimap.create();
    private final ListMultimap<String, Tenure> tenuresByPerson = ArrayListMultimap.create();
    private final ListMultimap<String, KnownPerson> personsBySurname = ArrayListMultimap.create();
    private final ListMultimap<String, Polity> politiesBySeat = ArrayListMultimap.create();
    private final Lexicon<Polity> polityNames;
    private final Lexicon<Polity> polityAdjectives;
    private final Lexicon<Place> placeNames;
    private final Lexicon<Organization> organizationNames;
    private final Lexicon<OfficeKind> officePhrases;
    private final Lexicon<KnownEvent> eventNames;
    private final Lexicon<KnownPerson> personNames;
    private final Set<String> telegraphicWords = new HashSet<>();

    private final Set<String> officialWords;

    private final String fingerprint;

    private Authority(Reference reference) {
        this.fingerprint = reference.fingerprint();
        Table.read("polities").forEach(this::polity);
        Table.read("places").forEach(this::place);
        Table.read("organizations").forEach(this::organization);
        Table.read("offices").forEach(this::office);
        Table.read("persons").forEach(this::person);
        Table.read("tenures").forEach(this::tenure);
        add(reference);
        Table.read("named-events").forEach(this::event);
        Table.read("lexicon").forEach(r -> telegraphicWords.add(Spelling.fold(r.get("form"))));
        polityNames = polityLexicon(true);
        polityAdjectives = polityLexicon(false);
        placeNames = placeLexicon();
        organizationNames = organizationLexicon();
        officePhrases = officeLexicon();
        eventNames = eventLexicon();
        personNames = personLexicon();
        officialWords = wordsOfOfficialNames();
    }

    /** Every word that occurs in the name of a state, a body or an office. */
    private Set<String> wordsOfOfficialNames() {
        Set<String> words = new HashSet<>();
        polities.values().forEach(p -> {
            words.addAll(Lexicon.split(p.label()));
            p.names().forEach(n -> words.addAll(Lexicon.split(n)));
            p.adjectives().forEach(n -> words.addAll(Lexicon.split(n)));
        });
        organizations.values().forEach(o -> words.addAll(Lexicon.split(o.label())));
        offices.values().forEach(o -> o.phrases().forEach(n -> words.addAll(Lexicon.split(n))));
        return words;
    }

    /** The registers shipped with the program; loaded once. */
    public static Authority core() {
        return Core.LOADED;
    }

    /** Loads when first asked for. */
    private static final class Core {
        private static final Authority LOADED = new Authority(Reference.NONE);
    }

    /** The registers shipped with the program and what a user's clones of the reference repositories add. */
    public static Authority with(Reference reference) {
        return reference.isEmpty() ? core() : new Authority(reference);
    }

    /** A name for what was added, empty for the registers as shipped. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What is known already keeps its key, its names and its dates. */
    private void add(Reference reference) {
        Merging merging = new Merging(polities.values(), places.values());
        for (Polity p : reference.polities()) {
            merging.polity(p).ifPresent(added -> polities.put(added.key(), added));
        }
        for (Place p : reference.places()) {
            merging.place(p).ifPresent(added -> places.put(added.key(), added));
        }
        for (KnownPerson p : reference.persons()) {
            if (persons.putIfAbsent(p.key(), p) == null) {
                personsBySurname.put(p.name().foldedSurname(), p);
            }
        }
        for (Tenure t : reference.tenures()) {
            Tenure own = merging.tenure(t);
            if (persons.containsKey(own.person()) && !merging.isKnown(own, tenuresByPerson.get(own.person()))) {
                tenuresByOffice.put(own.kind(), own);
                tenuresByPerson.put(own.person(), own);
            }
        }
    }

    private void polity(Row r) {
        Polity polity = new Polity(
                r.get("key"),
                r.get("label"),
                r.year("from", 0),
                r.year("until", 9999),
                r.list("successors"),
                r.list("capital").stream().map(c -> c.replaceFirst("@.*", "")).toList(),
                r.list("capital").stream().map(Authority::seatedSince).toList(),
                r.list("adjectives"),
                r.list("names"));
        polities.put(polity.key(), polity);
        polity.capitals().forEach(seat -> politiesBySeat.put(seat, polity));
    }

    /** {@code taipei@1949}: the year in which a government came to a town; 0 where none is given. */
    private static int seatedSince(String capital) {
        int at = capital.indexOf('@');
        return at < 0 ? 0 : Integer.parseInt(capital.substring(at + 1));
    }

    private void place(Row r) {
        places.put(
                r.get("key"),
                new Place(
                        r.get("key"),
                        r.get("label"),
                        r.get("lat"),
                        r.get("long"),
                        r.list("polity"),
                        r.list("aliases")));
    }

    private void organization(Row r) {
        organizations.put(
                r.get("key"),
                new Organization(r.get("key"), r.get("label"), r.get("kind"), r.get("polity"), "", r.list("aliases")));
    }

    private void office(Row r) {
        int rank = r.get("rank").isEmpty() ? 4 : Integer.parseInt(r.get("rank"));
        offices.put(
                r.get("key"), new OfficeKind(r.get("key"), r.get("label"), rank, r.get("state"), r.list("phrases")));
    }

    private void person(Row r) {
        KnownPerson person = new KnownPerson(r.get("key"), PersonName.ofRegister(r.get("name")), r.list("aliases"));
        persons.put(person.key(), person);
        personsBySurname.put(person.name().foldedSurname(), person);
        for (String alias : person.aliases()) {
            String surname = PersonName.ofRegister(alias).foldedSurname();
            if (!personsBySurname.get(surname).contains(person)) {
                personsBySurname.put(surname, person);
            }
        }
        for (String form : NameForms.shorter(r.get("name"), person.name())) {
            if (!personsBySurname.get(Spelling.fold(form)).contains(person)) {
                personsBySurname.put(Spelling.fold(form), person);
            }
        }
    }

    private void tenure(Row r) {
        Tenure tenure = new Tenure(
                r.get("person"),
                new OfficePhrase(r.get("office"), r.get("polity"), r.get("at")),
                r.when("from"),
                r.when("until"),
                r.get("source"));
        tenuresByOffice.put(tenure.kind(), tenure);
        tenuresByPerson.put(tenure.person(), tenure);
    }

    private void event(Row r) {
        events.put(
                r.get("key"),
                new KnownEvent(
                        r.get("key"), r.get("label"), r.get("type"), when(r), r.get("place"), r.list("aliases")));
    }

    private static @Nullable When when(Row r) {
        When from = r.when("from");
        When until = r.when("until");
        if (from == null || until == null) {
            return from;
        }
        return from.equals(until) ? from : new When(from.earliest(), until.latest(), Precision.INTERVAL, null, false);
    }

    private Lexicon<Polity> polityLexicon(boolean names) {
        Lexicon.Builder<Polity> lexicon = new Lexicon.Builder<>();
        for (Polity p : polities.values()) {
            if (names) {
                lexicon.add(p.label(), p);
                p.names().forEach(n -> lexicon.add(n, p));
            } else {
                p.adjectives().forEach(a -> lexicon.add(a, p));
            }
        }
        return lexicon.build();
    }

    private Lexicon<Place> placeLexicon() {
        Lexicon.Builder<Place> lexicon = new Lexicon.Builder<>();
        for (Place p : places.values()) {
            lexicon.add(p.label(), p);
            p.aliases().forEach(a -> lexicon.add(a, p));
        }
        return lexicon.build();
    }

    private Lexicon<Organization> organizationLexicon() {
        Lexicon.Builder<Organization> lexicon = new Lexicon.Builder<>();
        for (Organization o : organizations.values()) {
            lexicon.add(o.label(), o);
            o.aliases().forEach(a -> lexicon.add(a, o));
        }
        return lexicon.build();
    }

    private Lexicon<OfficeKind> officeLexicon() {
        Lexicon.Builder<OfficeKind> lexicon = new Lexicon.Builder<>();
        for (OfficeKind o : offices.values()) {
            o.phrases().forEach(p -> lexicon.add(p, o));
        }
        return lexicon.build();
    }

    private Lexicon<KnownEvent> eventLexicon() {
        Lexicon.Builder<KnownEvent> lexicon = new Lexicon.Builder<>();
        for (KnownEvent e : events.values()) {
            lexicon.add(e.label(), e);
            e.aliases().forEach(a -> lexicon.add(a, e));
        }
        return lexicon.build();
    }

    private Lexicon<KnownPerson> personLexicon() {
        Lexicon.Builder<KnownPerson> lexicon = new Lexicon.Builder<>();
        for (KnownPerson p : persons.values()) {
            lexicon.add(p.name().full(), p);
            p.aliases().forEach(a -> lexicon.add(PersonName.ofRegister(a).full(), p));
        }
        return lexicon.build();
    }

    /** Full names of persons, given names first. */
    public Lexicon<KnownPerson> personNames() {
        return personNames;
    }

    /** Phrases that name states. */
    public Lexicon<Polity> polityNames() {
        return polityNames;
    }

    /** Adjectives and words for the people of states. */
    public Lexicon<Polity> polityAdjectives() {
        return polityAdjectives;
    }

    /** Phrases that name places. */
    public Lexicon<Place> placeNames() {
        return placeNames;
    }

    /** Phrases that name bodies. */
    public Lexicon<Organization> organizationNames() {
        return organizationNames;
    }

    /** Phrases that say an office. */
    public Lexicon<OfficeKind> officePhrases() {
        return officePhrases;
    }

    /** Phrases that name events. */
    public Lexicon<KnownEvent> eventNames() {
        return eventNames;
    }

    @Override
    public Optional<Polity> findPolity(String key) {
        return Optional.ofNullable(polities.get(key));
    }

    @Override
    public Optional<Place> findPlace(String key) {
        return Optional.ofNullable(places.get(key));
    }

    @Override
    public Optional<Place> findPlaceNamed(String name) {
        return placeNames.whole(name).stream().findFirst();
    }

    @Override
    public Optional<Organization> findOrganization(String key) {
        return Optional.ofNullable(organizations.get(key));
    }

    @Override
    public Optional<OfficeKind> findOffice(String key) {
        return Optional.ofNullable(offices.get(key));
    }

    /** The person of this key, if there is one. */
    public Optional<KnownPerson> findPerson(String key) {
        return Optional.ofNullable(persons.get(key));
    }

    /** The named event of this key, if there is one. */
    public Optional<KnownEvent> findEvent(String key) {
        return Optional.ofNullable(events.get(key));
    }

    /** The states whose government sat at a place at some time, of places with several in the order of the table. */
    public List<Polity> seatedAt(String place) {
        return politiesBySeat.get(place);
    }

    /** What an abbreviation of a volume stands for. */
    public Expansion expansion(String words) {
        return Expansion.read(words, this);
    }

    /** All bodies. */
    public Collection<Organization> organizations() {
        return organizations.values();
    }

    /** All states. */
    public Collection<Polity> polities() {
        return polities.values();
    }

    /** Whether the word occurs in the name of a state, a body or an office. */
    public boolean isOfficialWord(String word) {
        return officialWords.contains(Spelling.fold(word));
    }

    /** The states that the folded words from a place on may mean, by the adjective first and else by the name. */
    public Optional<Lexicon.Match<Polity>> stateAt(List<String> words, int from) {
        IntFunction<String> at = i -> i < words.size() ? words.get(i) : "";
        return polityAdjectives
                .longest(at, k -> true, from, words.size())
                .or(() -> polityNames.longest(at, k -> true, from, words.size()));
    }

    /** Whether a word belongs to the lexicon of telegraphic English, and so is no name. */
    public boolean isTelegraphic(String word) {
        return telegraphicWords.contains(Spelling.fold(word));
    }

    /** Whether someone of this surname held an office at that time. */
    public boolean isInOffice(String surname, When when) {
        return personsOfSurname(surname).stream()
                .anyMatch(p -> tenuresOf(p.key()).stream().anyMatch(t -> t.covers(when)));
    }

    /** All persons with this surname or an alias of this surname, in the order of the table. */
    public List<KnownPerson> personsOfSurname(String surname) {
        return personsBySurname.get(Spelling.fold(surname));
    }

    @Override
    public List<Tenure> tenuresOf(String person) {
        return tenuresByPerson.get(person);
    }

    /**
     * Who may have held an office at a time.
     *
     * @param office the key of the kind of office
     * @param polity the state served, empty for any
     * @param at the state or body accredited to, empty for any
     * @param when the time
     */
    public List<Tenure> holders(String office, String polity, String at, When when) {
        List<Tenure> found = new ArrayList<>();
        for (Tenure t : tenuresByOffice.get(office)) {
            if ((polity.isEmpty() || t.polity().equals(polity))
                    && (at.isEmpty() || t.at().equals(at))
                    && t.covers(when)) {
                found.add(t);
            }
        }
        return found;
    }
}
