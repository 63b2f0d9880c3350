package org.deptel.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.LocalPerson;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.model.Tenure;
import org.deptel.text.When;

/**
 * Decides who "the Under Secretary" is: the one the document itself names in that office, else the one who held it on
 * that day by the volume's list, else by the registers. Two holders leave it open.
 */
final class OfficeResolver {
    private static final Set<String> WASHINGTON = Set.of(
            "secretary-of-state",
            "acting-secretary-of-state",
            "under-secretary-of-state",
            "deputy-secretary-of-state",
            "deputy-under-secretary-of-state",
            "national-security-adviser",
            "secretary-of-defense",
            "secretary-of-the-treasury",
            "cia-director",
            "jcs-chairman",
            "vice-president",
            "policy-planning-director",
            "counselor-of-department");

    private final Identities who;
    private final Context context;
    private final Correspondents posts;

    OfficeResolver(Identities who, Correspondents posts) {
        this.who = who;
        this.context = who.context();
        this.posts = posts;
    }

    /** Decides all mentions by office alone. */
    void resolve() {
        for (int i = 0; i < who.count(); i++) {
            if (who.isOpen(i) && who.mention(i).form() == MentionForm.OFFICE) {
                int mention = i;
                decide(who.mention(i).office()).ifPresent(d -> who.decide(mention, d));
            }
        }
    }

    /** Who holds an office, as far as this document can mean it. */
    Optional<Decision> decide(OfficePhrase office) {
        return namedHere(office).or(() -> who.written().flatMap(w -> onDay(office, w)));
    }

    /** The document names exactly one person in this office: Under Secretary Stoessel. */
    private Optional<Decision> namedHere(OfficePhrase office) {
        Set<String> persons = new java.util.TreeSet<>();
        for (int k = 0; k < who.count(); k++) {
            PersonMention m = who.mention(k);
            if (m.form() == MentionForm.NAME
                    && m.office().isPresent()
                    && !who.isOpen(k)
                    && sameOffice(m.office(), office)) {
                who.decision(k).ifPresent(d -> persons.add(d.person()));
            }
        }
        return persons.size() == 1
                ? Optional.of(new Decision(persons.iterator().next(), 0.93, "office-named-in-document"))
                : Optional.empty();
    }

    private static boolean sameOffice(OfficePhrase named, OfficePhrase said) {
        boolean kind = named.office().equals(said.office()) || PersonResolver.sameKind(named.office(), said.office());
        boolean polity = said.polity().isEmpty()
                || named.polity().isEmpty()
                || named.polity().equals(said.polity());
        return kind
                && polity
                && (said.at().isEmpty() || named.at().isEmpty() || said.at().equals(named.at()));
    }

    private Optional<Decision> onDay(OfficePhrase office, When day) {
        OfficePhrase full = completed(office);
        if (full.polity().isEmpty()) {
            return Optional.empty();
        }
        Set<String> listed = new java.util.TreeSet<>();
        List<String> kinds = kinds(full.office());
        for (String kind : kinds) {
            context.listedHolders(kind, full.polity(), full.at(), day).forEach(t -> listed.add(t.person()));
        }
        Set<String> known = new java.util.TreeSet<>();
        for (String kind : kinds) {
            for (Tenure t : context.authority().holders(kind, full.polity(), full.at(), day)) {
                known.add(t.person());
            }
        }
        return fromList(listed, known).or(() -> fromRegister(known));
    }

    private static List<String> kinds(String office) {
        List<String> kinds = new ArrayList<>(List.of(office));
        if (office.equals("ambassador")) {
            kinds.add("minister");
        }
        return kinds;
    }

    private Optional<Decision> fromList(Set<String> listed, Set<String> known) {
        if (listed.size() == 1) {
            return Optional.of(new Decision(listed.iterator().next(), 0.9, "office-by-date-list"));
        }
        // lists give months, registers give days: let the register choose between two of the list
        List<String> both = listed.stream()
                .filter(key -> known.stream().anyMatch(k -> samePerson(key, k)))
                .toList();
        return both.size() == 1
                ? Optional.of(new Decision(both.get(0), 0.88, "office-by-date-list-and-register"))
                : Optional.empty();
    }

    private boolean samePerson(String listed, String known) {
        Optional<PersonName> a = context.findName(listed.substring(listed.indexOf('#') + 1));
        Optional<PersonName> b = context.authority().findPerson(known).map(p -> p.name());
        return a.isPresent()
                && b.isPresent()
                && a.get().foldedSurname().equals(b.get().foldedSurname())
                && a.get().givenAgrees(b.get());
    }

    private Optional<Decision> fromRegister(Set<String> known) {
        return known.size() == 1
                ? Optional.of(
                        new Decision(LocalPerson.AUTHORITY + known.iterator().next(), 0.85, "office-by-date-register"))
                : Optional.empty();
    }

    /** Which state's office is meant where the words do not say. */
    private OfficePhrase completed(OfficePhrase office) {
        if (!office.polity().isEmpty()) {
            boolean foreignEnvoy = office.at().isEmpty()
                    && office.office().matches("ambassador|minister|charge|deputy-chief-of-mission")
                    && !office.polity().equals("united-states");
            // the British Ambassador of a telegram from Moscow is the one in Moscow
            return foreignEnvoy ? new OfficePhrase(office.office(), office.polity(), posts.hostOrWashington()) : office;
        }
        if (WASHINGTON.contains(office.office())) {
            return new OfficePhrase(office.office(), "united-states", office.at());
        }
        return switch (office.office()) {
            case "president" -> new OfficePhrase("president", "united-states", "");
            case "ambassador", "minister", "charge", "deputy-chief-of-mission" ->
                office.at().isEmpty() && posts.fromMission()
                        ? new OfficePhrase(office.office(), "united-states", posts.host())
                        : office.at().isEmpty()
                                ? office
                                : new OfficePhrase(office.office(), "united-states", office.at());
            case "foreign-minister", "prime-minister", "king", "shah", "chancellor", "emperor", "queen" ->
                new OfficePhrase(office.office(), posts.host(), "");
            default -> office;
        };
    }
}
