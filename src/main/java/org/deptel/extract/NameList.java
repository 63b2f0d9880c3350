package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deptel.authority.Lexicon;
import org.deptel.model.PersonName;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Spelling;
import org.deptel.text.Volume;

/** A volume's list of persons, to be found in text: every way the list itself allows a name to be written. */
final class NameList {
    private final Map<String, PersonName> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> bySound = new LinkedHashMap<>();
    private final Lexicon<String> forms;
    private final Set<String> givenNames = new LinkedHashSet<>();

    NameList(Volume volume) {
        Lexicon.Builder<String> builder = new Lexicon.Builder<>();
        for (RegisterEntry entry : volume.persons()) {
            boolean refers = !entry.see().isEmpty();
            String id = refers ? entry.see() : entry.id();
            PersonName name = PersonName.ofRegister(entry.name());
            if (!refers) {
                names.put(id, name);
                givenNames.addAll(name.givenParts());
            }
            for (String form : forms(entry, name)) {
                builder.add(form, id);
                bySound.computeIfAbsent(SoundKey.of(form), k -> new LinkedHashSet<>())
                        .add(id);
            }
        }
        forms = builder.build();
    }

    private static List<String> forms(RegisterEntry entry, PersonName name) {
        List<String> forms = new ArrayList<>();
        forms.add(name.surname());
        boolean divided = entry.name().contains(",");
        if (!divided) {
            shortForm(name.surname(), forms);
        }
        for (String variant : PersonName.variants(entry.name())) {
            if (divided) {
                forms.add(variant.substring(variant.lastIndexOf(' ') + 1));
            } else {
                forms.add(variant);
                shortForm(variant, forms);
            }
        }
        return forms;
    }

    /** Names printed surname first: {@code Chou En-lai} is called Chou, {@code Ngo Dinh Diem} is called Diem. */
    private static void shortForm(String name, List<String> forms) {
        String[] parts = name.split(" ");
        if (parts.length == 2 && parts[1].contains("-")) {
            forms.add(parts[0]);
        } else if (parts.length == 3 && !name.contains("-")) {
            forms.add(parts[2]);
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

    /** The entries whose surname sounds like this one, for spellings that differ. */
    List<String> soundingLike(String surname) {
        return List.copyOf(bySound.getOrDefault(SoundKey.of(surname), Set.of()));
    }

    /** Of these entries, those whose given names agree with the name said. */
    List<String> agreeing(List<String> ids, PersonName said) {
        List<String> kept = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            PersonName name = names.get(id);
            if (name != null && (name.givenAgrees(said) || startsLike(said, name))) {
                kept.add(id);
            }
        }
        return kept;
    }

    /** A given name said before an undivided name ({@code Josip Tito}) contradicts nothing. */
    private static boolean startsLike(PersonName said, PersonName listed) {
        return listed.given().isEmpty() && Spelling.fold(listed.surname()).contains(Spelling.fold(said.given()));
    }
}
