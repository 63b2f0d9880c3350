package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deptel.authority.Lexicon;
import org.deptel.model.KnownPerson;
import org.deptel.model.NameForms;
import org.deptel.model.PersonName;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Spelling;
import org.deptel.text.Volume;

/** A volume's list of persons, to be found in text: every way the list itself allows a name to be written. */
final class NameList {
    private static final int LONG_ENOUGH_TO_MISSPELL = 5;
    private static final int LONG_ENOUGH_ALONE = 7;

    private final Map<String, PersonName> names = new LinkedHashMap<>();
    private final Map<String, String> surnames = new LinkedHashMap<>();
    private final Set<String> undivided = new LinkedHashSet<>();
    private final Map<String, Set<String>> bySound = new LinkedHashMap<>();
    private final Lexicon<String> forms;
    private final Set<String> givenNames = new LinkedHashSet<>();

    NameList(Volume volume) {
        Lexicon.Builder<String> builder = new Lexicon.Builder<>();
        Set<String> whole = new LinkedHashSet<>();
        for (RegisterEntry entry : volume.persons()) {
            boolean refers = !entry.see().isEmpty();
            String id = refers ? entry.see() : entry.id();
            PersonName name = PersonName.ofRegister(entry.name());
            if (!refers) {
                names.put(id, name);
                surnames.put(id, name.foldedSurname());
                if (isUndivided(name)) {
                    undivided.add(id);
                }
                givenNames.addAll(name.givenParts());
            }
            for (String form : NameForms.whole(entry.name(), name)) {
                builder.add(form, id);
                whole.add(Spelling.fold(form));
                bySound.computeIfAbsent(SoundKey.of(form), k -> new LinkedHashSet<>())
                        .add(id);
            }
        }
        addShorter(volume, whole, builder);
        forms = builder.build();
    }

    /** A part of one man's name gives way to another's whole surname. */
    private static void addShorter(Volume volume, Set<String> whole, Lexicon.Builder<String> builder) {
        for (RegisterEntry entry : volume.persons()) {
            PersonName name = PersonName.ofRegister(entry.name());
            for (String form : NameForms.shorter(entry.name(), name)) {
                if (!whole.contains(Spelling.fold(form))) {
                    builder.add(form, entry.see().isEmpty() ? entry.id() : entry.see());
                }
            }
        }
    }

    /** Phrases that may be a listed person's name; each stands for an entry's id. */
    Lexicon<String> forms() {
        return forms;
    }

    /** The name of an entry; throws IllegalArgumentException for an id that is not in the list. */
    PersonName getName(String id) {
        PersonName name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("not in the list of persons: " + id);
        }
        return name;
    }

    boolean contains(String id) {
        return names.containsKey(id);
    }

    /** Whether the folded word is a given name of anyone in the list. */
    boolean isGivenName(String folded) {
        return givenNames.contains(folded);
    }

    /** Whether the entry is one of these persons of the registers, by given names. */
    boolean isSamePerson(String id, List<KnownPerson> persons) {
        PersonName name = names.get(id);
        return name != null
                && persons.stream()
                        .anyMatch(p -> !p.name().givenParts().isEmpty()
                                && !name.givenParts().isEmpty()
                                && p.name().givenAgrees(name));
    }

    /** Whether the entry's name is spelled one way only, since it was never transliterated. */
    boolean isEnglish(String id) {
        PersonName name = names.get(id);
        return name != null && name.givenParts().stream().anyMatch(NameForms::isEnglish);
    }

    /** The entries of this folded word, where it is a whole surname or form of the list. */
    List<String> entriesOf(String folded) {
        return forms.whole(folded);
    }

    /** Whether the folded word is the first given name of an entry, spelled alike or cut short. */
    boolean beginsGiven(String id, String folded) {
        PersonName name = names.get(id);
        return name != null
                && !name.givenParts().isEmpty()
                && name.givenParts().get(0).length() > 1
                && new PersonName("", name.givenParts().get(0), "", "").givenAgrees(new PersonName("", folded, "", ""));
    }

    /** Of these entries, those who are called by this folded given name, or by a short form of it. */
    List<String> calledBy(String folded, Set<String> ids) {
        if (folded.length() < 3) {
            return List.of();
        }
        return ids.stream()
                .filter(id -> Optional.ofNullable(names.get(id)).stream()
                        .flatMap(n -> n.givenParts().stream())
                        .anyMatch(p -> p.length() > 2 && PersonName.isCalled(p, folded)))
                .toList();
    }

    /** The entries of knights and dames with this folded given name, as in {@code Sir Roger}. */
    List<String> knights(String folded) {
        return names.entrySet().stream()
                .filter(e -> e.getValue().title().matches(".*\\b(?:Sir|Dame)\\b.*"))
                .filter(e -> e.getValue().givenParts().contains(folded))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The entries with this folded first given name. */
    List<String> firstNamed(String folded) {
        return names.entrySet().stream()
                .filter(e -> e.getValue().givenParts().stream()
                        .findFirst()
                        .filter(folded::equals)
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The only entry whose surname is this one but for a slip of a letter, and whose given names agree with those said. */
    List<String> misspelled(PersonName said) {
        String surname = said.foldedSurname();
        boolean given = said.givenParts().stream().anyMatch(p -> p.length() > 2);
        boolean longEnough = surname.length() >= (given ? LONG_ENOUGH_TO_MISSPELL : LONG_ENOUGH_ALONE);
        String whole = Spelling.fold(said.full());
        List<String> near = names.entrySet().stream()
                .filter(e -> isSlip(surname, whole, said, e.getKey(), longEnough))
                .filter(e -> given
                        ? isUndivided(e.getValue())
                                || !e.getValue().givenParts().isEmpty()
                                        && e.getValue().givenAgrees(said)
                        : !isEnglish(e.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return near.size() == 1 ? near : List.of();
    }

    private boolean isSlip(String surname, String whole, PersonName said, String id, boolean longEnough) {
        String other = surnameOf(id);
        return !said.given().isEmpty() && undivided.contains(id)
                ? whole.length() >= LONG_ENOUGH_ALONE
                        && Spelling.distance(whole.replace('-', ' '), other.replace('-', ' '), 1) == 1
                : longEnough && Spelling.distance(surname, other, 1) == 1;
    }

    private String surnameOf(String id) {
        return surnames.getOrDefault(id, "");
    }

    /** The only entry whose English surname differs by a silent letter at its end: {@code Greene} for Green. */
    List<String> silently(PersonName said) {
        String surname = said.foldedSurname();
        if (surname.length() < LONG_ENOUGH_TO_MISSPELL || !entriesOf(surname).isEmpty()) {
            return List.of();
        }
        List<String> near = names.entrySet().stream()
                .filter(e -> (surnameOf(e.getKey()) + "e").equals(surname)
                        || surnameOf(e.getKey()).equals(surname + "e"))
                .filter(e -> e.getValue().givenAgrees(said))
                .map(Map.Entry::getKey)
                .toList();
        return near.size() == 1 ? near : List.of();
    }

    /** The entries whose surname sounds like this one, for spellings that differ; short names sound too much alike. */
    List<String> soundingLike(String surname) {
        return surname.length() < LONG_ENOUGH_TO_MISSPELL
                ? List.of()
                : List.copyOf(bySound.getOrDefault(SoundKey.of(surname), Set.of()));
    }

    /** Of these entries, those whose given names agree with the name said. */
    List<String> agreeing(List<String> ids, PersonName said) {
        List<String> kept = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            PersonName name = names.get(id);
            if (name != null && (isUndivided(name) ? startsLike(said, name) : name.givenAgrees(said))) {
                kept.add(id);
            }
        }
        return kept.isEmpty() && ids.size() == 1 ? onlyOne(ids.get(0), said) : kept;
    }

    /** The only bearer of a surname, printed with another middle initial: a slip, where the first names agree. */
    private List<String> onlyOne(String id, PersonName said) {
        PersonName name = names.get(id);
        List<String> parts = said.givenParts();
        boolean compound =
                name != null && said.surname().matches("\\p{Lu}\\p{L}+[-–]\\p{Lu}\\p{L}+") && !isUndivided(name);
        boolean same = name != null
                && parts.size() > 1
                && parts.get(0).length() > 1
                && parts.stream().skip(1).allMatch(p -> p.length() == 1)
                && beginsGiven(id, parts.get(0));
        return same || compound ? List.of(id) : List.of();
    }

    private static boolean isUndivided(PersonName name) {
        return name.given().isEmpty() && name.surname().contains(" ");
    }

    /** A given name said before an undivided name ({@code Josip Tito}) contradicts nothing. */
    private static boolean startsLike(PersonName said, PersonName listed) {
        return listed.given().isEmpty() && Spelling.fold(listed.surname()).contains(Spelling.fold(said.given()));
    }
}
