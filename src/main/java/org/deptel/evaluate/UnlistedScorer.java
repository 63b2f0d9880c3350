package org.deptel.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deptel.authority.Authority;
import org.deptel.model.LocalPerson;
import org.deptel.model.PersonName;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingKind;
import org.deptel.text.Document;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Spelling;
import org.deptel.text.Volume;

/**
 * Persons found when the list is hidden: a tagged name is right when the words are taken for a person whose name, as
 * far as it is known, agrees with the entry's, and whom no other entry of the volume fits as well.
 */
final class UnlistedScorer {
    private final Set<String> badLinks;
    private final Authority authority;
    private final ScoreReport report;

    UnlistedScorer(Set<String> badLinks, Authority authority, ScoreReport report) {
        this.badLinks = badLinks;
        this.authority = authority;
        this.report = report;
    }

    void score(Volume volume, Document printed, ResolvedDocument found) {
        Map<String, RegisterEntry> entries = new HashMap<>();
        volume.persons().forEach(e -> entries.put(e.id(), e));
        Map<String, LocalPerson> persons = new HashMap<>();
        found.persons().forEach(p -> persons.put(p.key(), p));
        for (MarkedName mark : printed.marks()) {
            RegisterEntry entry = entries.get(mark.target());
            if (mark.kind() != MarkKind.PERSON
                    || entry == null
                    || isBad(volume, printed, mark)
                    || LinkScorer.isThing(printed.text(), mark.span().end())) {
                continue;
            }
            Optional<ResolvedMention> m = at(found, mark);
            boolean right = m.isPresent() && agrees(persons.get(m.get().key()), entry);
            report.add("persons without the list", volume.id(), right ? 1 : 0, 1, m.isPresent() ? 1 : 0, 0);
            if (!right) {
                String surface = mark.span().in(printed.text());
                report.error(
                        "person without the list, " + (m.isPresent() ? "another person" : "not found"),
                        printed.id() + " " + surface + " gold " + entry.name()
                                + m.map(x -> " found " + x.key()).orElse(""));
            }
        }
    }

    private boolean isBad(Volume volume, Document printed, MarkedName mark) {
        String last = LastName.of(mark.span().in(printed.text()));
        return badLinks.contains(volume.id() + " " + printed.id().local() + " " + mark.target() + " " + last);
    }

    private static Optional<ResolvedMention> at(ResolvedDocument found, MarkedName mark) {
        List<ResolvedMention> mentions = found.mentions();
        return mentions.stream()
                .filter(m -> m.kind() == ThingKind.PERSON && m.span().overlaps(mark.span()))
                .findFirst();
    }

    private boolean agrees(@org.jspecify.annotations.Nullable LocalPerson person, RegisterEntry entry) {
        if (person == null) {
            return false;
        }
        PersonName listed = PersonName.ofRegister(entry.name());
        return agrees(person.name(), listed, entry) || aliases(person).anyMatch(a -> agrees(a, listed, entry));
    }

    /** Other spellings under which the registers know the same human being. */
    private Stream<PersonName> aliases(LocalPerson person) {
        return person.isAuthority()
                ? authority.findPerson(person.key().substring(LocalPerson.AUTHORITY.length())).stream()
                        .flatMap(p -> p.aliases().stream())
                        .map(PersonName::ofRegister)
                : Stream.empty();
    }

    private static boolean agrees(PersonName found, PersonName listed, RegisterEntry entry) {
        String surname = Spelling.fold(listed.surname());
        String said = Spelling.fold(found.surname());
        boolean surnames = said.equals(surname)
                || surname.endsWith(" " + said)
                || surname.endsWith("-" + said)
                || surname.startsWith(said + " ")
                || said.endsWith(" " + surname)
                || PersonName.variants(entry.name()).stream()
                        .map(Spelling::fold)
                        .anyMatch(v -> v.endsWith(said));
        return surnames && found.givenAgrees(listed);
    }
}
