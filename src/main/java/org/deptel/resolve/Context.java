package org.deptel.resolve;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deptel.authority.Authority;
import org.deptel.authority.Lexicon;
import org.deptel.model.KnownPerson;
import org.deptel.model.LocalPerson;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Spelling;
import org.deptel.text.Volume;
import org.deptel.text.VolumeYears;
import org.deptel.text.When;

/** What is the same for all documents of a volume: its list, the dated offices in it, and the registers. */
final class Context {
    private static final Set<String> WOMANS_TITLES =
            Set.of("mrs", "mrs.", "miss", "madame", "mme", "mme.", "lady", "queen", "princess");
    private static final Pattern WOMAN = Pattern.compile("(?i)\\b(?:mrs|miss|madame|mme|lady|queen|princess|dame)\\b");

    private final Volume volume;
    private final Authority authority;
    private final List<Tenure> tenures;
    private final ListMultimap<String, Tenure> byPerson = ArrayListMultimap.create();
    private final ListMultimap<String, Tenure> byOffice = ArrayListMultimap.create();
    private final Map<String, RegisterEntry> entries = new LinkedHashMap<>();
    private final Map<String, PersonName> names = new LinkedHashMap<>();
    private final Signatures signatures;

    Context(Volume volume, Authority authority) {
        this.volume = volume;
        this.authority = authority;
        this.tenures = List.copyOf(new TenureReader(authority).read(volume));
        for (Tenure t : tenures) {
            byPerson.put(t.person(), t);
            byOffice.put(t.kind(), t);
        }
        for (RegisterEntry e : volume.persons()) {
            entries.put(e.id(), e);
            names.put(e.id(), PersonName.ofRegister(e.name()));
        }
        names.forEach(this::addKnown);
        Map<String, PersonName> persons = new LinkedHashMap<>(names);
        volume.persons().stream().filter(e -> !e.see().isEmpty()).forEach(e -> persons.remove(e.id()));
        this.signatures = new Signatures(persons);
    }

    /** Adds to the offices that the list gives somebody those which the registers know of him, the list's first. */
    private void addKnown(String entry, PersonName name) {
        List<KnownPerson> known = authority.personsOfSurname(name.surname()).stream()
                .filter(p -> keyOf(p.key()).equals(key(entry)))
                .toList();
        if (known.size() == 1) {
            byPerson.putAll(key(entry), authority.tenuresOf(known.get(0).key()));
        }
    }

    /**
     * The key of somebody of the registers: that of his entry in the list, where one entry, and no other, has his surname
     * and given names; he is one person in the document, whoever tells of him.
     */
    String keyOf(String known) {
        List<PersonName> forms = authority.findPerson(known).stream()
                .flatMap(p -> Stream.concat(
                        Stream.of(p.name()),
                        // an alias with a comma is a whole name, spelt as some list has it
                        p.aliases().stream().filter(a -> a.contains(",")).map(PersonName::ofRegister)))
                .toList();
        List<String> listed = names.entrySet().stream()
                .filter(e -> forms.stream().anyMatch(n -> isName(n, e.getValue())))
                .filter(e ->
                        findEntry(e.getKey()).filter(r -> r.see().isEmpty()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return listed.size() == 1 ? key(listed.get(0)) : LocalPerson.AUTHORITY + known;
    }

    private static boolean isName(PersonName known, PersonName listed) {
        return !listed.given().isEmpty()
                && known.foldedSurname().equals(listed.foldedSurname())
                && listed.givenAgrees(known);
    }

    /** The years a volume is about, where its name or its title says them: {@code frus1958-60v17}. */
    Optional<When> years() {
        return VolumeYears.of(volume.id(), volume.title())
                .map(y -> When.interval(LocalDate.of(y.first(), 1, 1), LocalDate.of(y.last(), 12, 31)));
    }

    Authority authority() {
        return authority;
    }

    List<Tenure> tenures() {
        return tenures;
    }

    /** How the persons of the list may sign. */
    Signatures signatures() {
        return signatures;
    }

    String key(String entry) {
        return volume.id() + "#" + entry;
    }

    Optional<RegisterEntry> findEntry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entry behind a person's key; empty for persons outside the list. */
    Optional<RegisterEntry> findEntryOf(String person) {
        String prefix = volume.id() + "#";
        return person.startsWith(prefix) ? findEntry(person.substring(prefix.length())) : Optional.empty();
    }

    Optional<PersonName> findName(String entry) {
        return Optional.ofNullable(names.get(entry));
    }

    /** Whether a name is printed with a woman's title. */
    static boolean isWoman(PersonName name) {
        return WOMANS_TITLES.contains(Spelling.fold(name.title()));
    }

    /** A title that the entry cannot have: {@code Mrs. Dulles} is not the Secretary, {@code Mrs. Meir} is. */
    boolean contradicts(PersonMention m, String entry) {
        if (!isWoman(m.name()) || !m.name().given().isEmpty()) {
            return false;
        }
        String listed = findEntry(entry).map(RegisterEntry::name).orElse("");
        boolean woman = WOMAN.matcher(listed).find();
        return !woman && findName(entry).filter(PersonName::isWomans).isEmpty();
    }

    /** Whether the list says what somebody is and names no state: its offices are American where it says no other. */
    boolean isListedAsAmerican(String person) {
        String said = findEntryOf(person).map(RegisterEntry::description).orElse("");
        return !said.isEmpty() && !namesForeignState(said);
    }

    /** Whether words name a state, or use the adjective of one, that is not the United States. */
    boolean namesForeignState(String said) {
        List<String> words = Lexicon.split(said);
        return IntStream.range(0, words.size())
                .mapToObj(i -> authority.stateAt(words, i))
                .flatMap(Optional::stream)
                .flatMap(m -> m.values().stream())
                .anyMatch(p -> !p.key().equals(Polity.UNITED_STATES));
    }

    /** How high a kind of office is, as {@link org.deptel.model.OfficeKind#rank} counts; one nobody knows is of the lowest. */
    int rank(String office) {
        return authority.findOffice(office).map(o -> o.rank()).orElse(4);
    }

    List<Tenure> tenuresOf(String personKey) {
        return personKey.startsWith(LocalPerson.AUTHORITY)
                ? authority.tenuresOf(personKey.substring(personKey.indexOf('#') + 1))
                : byPerson.get(personKey);
    }

    /** Who of the list may have held an office at a time; empty state or post means any. */
    List<Tenure> listedHolders(String office, String polity, String at, When when) {
        return byOffice.get(office).stream()
                .filter(t -> polity.isEmpty() || t.polity().equals(polity))
                .filter(t -> at.isEmpty() || t.at().equals(at))
                .filter(t -> t.covers(when))
                .toList();
    }
}
