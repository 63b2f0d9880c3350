package org.deptel.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deptel.authority.Lexicon;
import org.deptel.model.OfficeKind;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.When;

/** Who held an office on a day, by the dated roles of the volume's list and by the registers. */
final class Incumbents {
    private final Context context;
    private final Correspondents posts;

    Incumbents(Context context, Correspondents posts) {
        this.context = context;
        this.posts = posts;
    }

    /** Who held an office on a day, in the state the document can mean. */
    Optional<Decision> onDay(OfficePhrase office, When day) {
        OfficePhrase full = completed(office);
        if (full.polity().isEmpty()
                || OfficeResolver.ENVOYS.contains(full.office()) && full.at().isEmpty()) {
            return Optional.empty();
        }
        Set<String> listed = new TreeSet<>();
        List<Tenure> known = new ArrayList<>();
        for (String kind : kinds(full.office())) {
            if (listed.isEmpty() && known.isEmpty()) {
                context.listedHolders(kind, full.polity(), full.at(), day).forEach(t -> listed.add(t.person()));
                known.addAll(context.authority().holders(kind, full.polity(), full.at(), day));
            }
        }
        return fromList(listed, persons(known))
                .or(() -> listed.isEmpty() ? fromRegister(persons(likeliest(known))) : Optional.empty());
    }

    /**
     * Of those who may have held an office of one on a day: who is known to have begun before it, and where no beginning is
     * known ({@code until 1966}), who left first.
     */
    private static List<Tenure> likeliest(List<Tenure> held) {
        List<Tenure> begun = held.stream().filter(t -> t.from() != null).toList();
        Optional<When> firstEnd =
                held.stream().flatMap(t -> Stream.ofNullable(t.until())).min(Comparator.comparing(When::latest));
        List<Tenure> left = !begun.isEmpty() || firstEnd.isEmpty()
                ? begun
                : held.stream().filter(t -> firstEnd.get().equals(t.until())).toList();
        return left.isEmpty() ? held : left;
    }

    private static Set<String> persons(List<Tenure> held) {
        return held.stream().map(Tenure::person).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The Secretary-General of the United Nations on a day. */
    Optional<Decision> secretaryGeneral(String office, When day) {
        Set<String> listed = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        context.listedHolders(office, "", "", day).forEach(t -> listed.add(t.person()));
        context.authority().holders(office, "", "", day).forEach(t -> known.add(t.person()));
        return fromList(listed, known).or(() -> listed.isEmpty() ? fromRegister(known) : Optional.empty());
    }

    /** The only state that had such an office on a day, as the Shah's; empty where several had it. */
    String onlyStateWith(OfficePhrase office, Optional<When> day) {
        List<String> states = day.stream()
                .flatMap(d -> context.authority().holders(office.office(), "", "", d).stream())
                .map(Tenure::polity)
                .distinct()
                .toList();
        return states.size() == 1 ? states.get(0) : "";
    }

    /** Who held an office on a day by the list, or where the list knows nobody, by the registers. */
    Set<String> candidates(OfficePhrase full, When day) {
        Set<String> found = new TreeSet<>();
        if (full.polity().isEmpty()
                || OfficeResolver.ENVOYS.contains(full.office()) && full.at().isEmpty()) {
            return found;
        }
        for (String kind : kinds(full.office())) {
            context.listedHolders(kind, full.polity(), full.at(), day).forEach(t -> found.add(t.person()));
        }
        if (found.isEmpty()) {
            for (String kind : kinds(full.office())) {
                context.authority()
                        .holders(kind, full.polity(), full.at(), day)
                        .forEach(t -> found.add(context.keyOf(t.person())));
            }
        }
        return found;
    }

    /** Whether the registers know that somebody held the office at another time only: {@code President Hoover} in 1956. */
    boolean isOutOfOffice(String person, OfficePhrase office, When day) {
        List<Tenure> held = context.tenuresOf(person).stream()
                .filter(t -> PersonResolver.sameKind(t.kind(), office.office()))
                .toList();
        return !held.isEmpty() && held.stream().noneMatch(t -> t.covers(day));
    }

    /** The states that the word before an office may mean: two for "Chinese". */
    Set<String> statesOfAdjective(PersonMention m) {
        List<String> words = Lexicon.split(m.surface());
        IntFunction<String> at = i -> i < words.size() ? words.get(i) : "";
        Set<String> states = new TreeSet<>();
        context.authority()
                .polityAdjectives()
                .longest(at, i -> true, 0, words.size())
                .ifPresent(found -> found.values().forEach(p -> states.add(p.key())));
        return states;
    }

    /** {@code the Chinese Foreign Minister} of 1955, far from both capitals: two held that office on that day. */
    boolean isOfSeveralStates(PersonMention m, When day) {
        OfficePhrase office = m.office();
        Set<String> states = statesOfAdjective(m);
        return !office.polity().isEmpty()
                && !states.contains(posts.host())
                && states.stream()
                                .filter(s -> onDay(new OfficePhrase(office.office(), s, office.at()), day)
                                        .isPresent())
                                .count()
                        > 1;
    }

    private static List<String> kinds(String office) {
        return office.equals("ambassador") ? List.of("ambassador", "minister") : List.of(office);
    }

    private Optional<Decision> fromList(Set<String> listed, Set<String> known) {
        // lists give months, registers give days: let the register choose between two of the list
        List<String> both = listed.stream()
                .filter(key -> known.stream().anyMatch(k -> samePerson(key, k)))
                .toList();
        if (listed.size() == 1 && (known.size() != 1 || !both.isEmpty())) {
            return Optional.of(new Decision(listed.iterator().next(), 0.9, "office-by-date-list"));
        }
        return both.size() == 1
                ? Optional.of(new Decision(both.get(0), 0.88, "office-by-date-list-and-register"))
                : Optional.empty();
    }

    private boolean samePerson(String listed, String known) {
        if (context.keyOf(known).equals(listed)) {
            return true;
        }
        Optional<PersonName> a = context.findName(listed.substring(listed.indexOf('#') + 1));
        Optional<PersonName> b = context.authority().findPerson(known).map(p -> p.name());
        return a.isPresent()
                && b.isPresent()
                && a.get().foldedSurname().equals(b.get().foldedSurname())
                && a.get().givenAgrees(b.get());
    }

    private Optional<Decision> fromRegister(Set<String> known) {
        return known.size() == 1
                ? Optional.of(new Decision(context.keyOf(known.iterator().next()), 0.85, "office-by-date-register"))
                : Optional.empty();
    }

    /** Which state's office is meant where the words do not say. */
    OfficePhrase completed(OfficePhrase office) {
        if (!office.polity().isEmpty()) {
            boolean foreignEnvoy = office.at().isEmpty()
                    && OfficialSeat.ENVOYS.contains(office.office())
                    && !office.polity().equals(Polity.UNITED_STATES);
            // the British Ambassador of a telegram from Moscow is the one in Moscow
            return foreignEnvoy ? new OfficePhrase(office.office(), office.polity(), posts.hostOrWashington()) : office;
        }
        String only = context.authority()
                .findOffice(office.office())
                .map(OfficeKind::state)
                .orElse("");
        if (!only.isEmpty()) {
            return new OfficePhrase(office.office(), only, office.at());
        }
        return switch (office.office()) {
            case "president" -> new OfficePhrase("president", Polity.UNITED_STATES, "");
            case "attorney-general" ->
                posts.fromMission() ? office : new OfficePhrase("attorney-general", Polity.UNITED_STATES, "");
            case "ambassador", "minister", "charge", "deputy-chief-of-mission" ->
                new OfficePhrase(
                        office.office(),
                        Polity.UNITED_STATES,
                        office.at().isEmpty() && posts.fromMission() ? posts.host() : office.at());
            case "foreign-minister", "prime-minister", "king", "shah", "chancellor", "emperor", "queen" ->
                new OfficePhrase(office.office(), posts.foreignState(), "");
            default -> office;
        };
    }
}
