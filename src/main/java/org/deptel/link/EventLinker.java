package org.deptel.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deptel.model.Account;
import org.deptel.model.AccountId;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.LinkedEvent;
import org.deptel.model.LinkedPerson;
import org.deptel.model.Participation;
import org.deptel.model.Particulars;
import org.deptel.model.PersonName;
import org.deptel.text.Spelling;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/**
 * Joins accounts of one event: named events by their names; talks and messages when kind, status and day are the same and
 * at least two persons are shared; visits, statements, agreements, conferences and negotiations by {@link Likeness}. What no day can be given to stays the event of its own document.
 */
final class EventLinker {
    private static final int NAMED_IN_KEY = 3;

    private final Map<AccountId, Told> told = new TreeMap<>();
    /** Of a plan, the account of the same document that tells that it was carried out. */
    private final Map<AccountId, AccountId> outcomes = new TreeMap<>();

    /** What linking needs of an account. */
    private record Told(
            AccountId id,
            EventType type,
            EventStatus status,
            List<String> persons,
            String sender,
            @Nullable When when,
            String place,
            String subject,
            String named,
            Particulars particulars) {
        boolean isTalk() {
            return type == EventType.MEETING || type == EventType.TELEPHONE_CALL || type == EventType.MESSAGE_DELIVERY;
        }
    }

    /** The events by key, and each account's event. */
    record Linked(Map<String, LinkedEvent> events, Map<AccountId, String> eventOf) {}

    /** Accounts joined so far. */
    private static final class Group {
        private final List<Told> accounts = new ArrayList<>();
        private final Set<String> persons = new TreeSet<>();

        void add(Told t, List<String> linked) {
            accounts.add(t);
            persons.addAll(linked);
        }
    }

    void add(AccountId id, Account a) {
        List<String> persons =
                a.participations().stream().map(Participation::person).toList();
        String sender = a.participations().stream()
                .filter(p -> p.function() == Function.SENDER)
                .map(Participation::person)
                .findFirst()
                .orElse("");
        told.put(
                id,
                new Told(
                        id,
                        a.type(),
                        a.status(),
                        persons,
                        sender,
                        a.date(),
                        a.place(),
                        a.subject(),
                        a.named(),
                        a.particulars()));
    }

    /** Notes that one account tells the outcome of another: both are of one event, which has the status of the outcome. */
    void addOutcome(AccountId plan, AccountId outcome) {
        outcomes.put(plan, outcome);
    }

    Linked link(Map<String, String> personOf, Map<String, LinkedPerson> people) {
        Map<String, List<Group>> blocks = new TreeMap<>();
        for (Told t : told.values()) {
            if (outcomes.containsKey(t.id())) {
                continue;
            }
            List<String> persons = t.persons().stream()
                    .map(p -> personOf.getOrDefault(p, p))
                    .distinct()
                    .sorted()
                    .toList();
            if (persons.size() < 2 && t.named().isEmpty() && t.isTalk()) {
                continue;
            }
            List<Group> block = blocks.computeIfAbsent(block(t, personOf), k -> new ArrayList<>());
            Group group =
                    block.stream().filter(g -> same(g, t, persons)).findFirst().orElse(null);
            if (group == null) {
                group = new Group();
                block.add(group);
            }
            group.add(t, persons);
        }
        joinPlans(blocks);
        return named(blocks, people);
    }

    /** Puts each plan beside its outcome; it adds its words to the event, and neither persons nor status. */
    private void joinPlans(Map<String, List<Group>> blocks) {
        outcomes.forEach((plan, outcome) -> blocks.values().stream()
                .flatMap(List::stream)
                .filter(g -> g.accounts.stream().anyMatch(a -> a.id().equals(outcome)))
                .findFirst()
                .ifPresent(g -> g.add(java.util.Objects.requireNonNull(told.get(plan)), List.of())));
    }

    /** Only accounts of one block can be of one event. */
    private static String block(Told t, Map<String, String> personOf) {
        if (!t.named().isEmpty()) {
            return "named " + t.named();
        }
        if (!t.isTalk()) {
            return Likeness.block(t.type(), t.status(), t.when(), t.particulars(), t.id());
        }
        When when = t.when();
        String day = when != null && when.isDay() ? when.earliest().toString() : "in " + t.id();
        // a letter and its answer of one day are two events
        return t.type() + " " + t.status() + " " + personOf.getOrDefault(t.sender(), t.sender()) + " " + day;
    }

    private static boolean same(Group g, Told t, List<String> persons) {
        if (!t.named().isEmpty()) {
            return true;
        }
        long shared = persons.stream().filter(g.persons::contains).count();
        return t.isTalk()
                ? shared >= 2
                : g.accounts.stream()
                        .allMatch(o -> Likeness.mayBeOne(
                                t.type(),
                                o.particulars(),
                                t.particulars(),
                                o.place(),
                                t.place(),
                                o.when(),
                                t.when(),
                                shared));
    }

    private static Linked named(Map<String, List<Group>> blocks, Map<String, LinkedPerson> people) {
        List<Group> groups = new ArrayList<>();
        blocks.values().forEach(groups::addAll);
        groups.sort(Comparator.comparing(g -> g.accounts.get(0).id()));
        Map<String, Integer> used = new HashMap<>();
        Map<String, LinkedEvent> events = new TreeMap<>();
        Map<AccountId, String> eventOf = new TreeMap<>();
        for (Group g : groups) {
            String base = key(g, people);
            int count = used.merge(base, 1, Integer::sum);
            String key = count == 1 ? base : base + "-" + count;
            events.put(key, event(key, g, people));
            g.accounts.forEach(a -> eventOf.put(a.id(), key));
        }
        return new Linked(events, eventOf);
    }

    private static String key(Group g, Map<String, LinkedPerson> people) {
        Told first = g.accounts.get(0);
        if (!first.named().isEmpty()) {
            return first.named();
        }
        When when = when(g);
        String date = when == null ? "undated" : when.withoutTime().edtf().replace("/", "-to-");
        List<String> surnames = Stream.concat(
                        g.persons.stream().map(p -> surname(people, p)),
                        first.isTalk() ? Stream.of() : Likeness.words(particulars(g), first.place()).stream())
                .map(Spelling::slug)
                .filter(s -> !s.isEmpty())
                .sorted()
                .toList();
        String names = String.join("-", surnames.subList(0, Math.min(NAMED_IN_KEY, surnames.size())));
        String more = surnames.size() > NAMED_IN_KEY ? "-and-" + (surnames.size() - NAMED_IN_KEY) : "";
        String kind = first.type() == EventType.MEETING
                ? ""
                : "-" + first.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String status = first.status() == EventStatus.HELD
                ? ""
                : "-" + first.status().name().toLowerCase(java.util.Locale.ROOT);
        return date + "-" + names + more + kind + status;
    }

    private static String surname(Map<String, LinkedPerson> people, String person) {
        LinkedPerson p = people.get(person);
        return p == null ? person : p.name().surname();
    }

    /** The finest time any account tells; of equally fine ones the first account's. */
    private static @Nullable When when(Group g) {
        return g.accounts.stream()
                .map(Told::when)
                .filter(w -> w != null)
                .min(Comparator.comparing(When::precision))
                .orElse(null);
    }

    private static LinkedEvent event(String key, Group g, Map<String, LinkedPerson> people) {
        Told first = g.accounts.get(0);
        When when = when(g);
        String place = first(g, Told::place);
        return new LinkedEvent(
                key,
                first.type(),
                first.status(),
                label(g, people, when),
                List.copyOf(g.persons),
                when,
                place,
                first(g, Told::subject),
                particulars(g),
                g.accounts.stream().map(Told::id).toList());
    }

    private static Particulars particulars(Group g) {
        return g.accounts.stream().map(Told::particulars).reduce(Particulars.NONE, Particulars::or);
    }

    private static String first(Group g, java.util.function.Function<Told, String> part) {
        return g.accounts.stream()
                .map(part)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String label(Group g, Map<String, LinkedPerson> people, @Nullable When when) {
        Told first = g.accounts.get(0);
        if (!first.named().isEmpty()) {
            return Spelling.capitalised(first.named().substring(0, 1))
                    + first.named().substring(1).replace('-', ' ');
        }
        List<String> names = g.persons.stream()
                .map(p -> people.containsKey(p) ? people.get(p).name() : PersonName.surname(p))
                .map(PersonName::surname)
                .sorted()
                .toList();
        if (!first.isTalk()) {
            return Likeness.label(first.type(), first.status(), names, particulars(g), first(g, Told::place), when);
        }
        String who = names.size() <= 4
                ? String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " others";
        String kind = first.type() == EventType.MEETING
                ? "Meeting of "
                : first.type() == EventType.TELEPHONE_CALL ? "Telephone call of " : "Message between ";
        String status = first.status() == EventStatus.HELD
                ? ""
                : " (" + first.status().name().toLowerCase(java.util.Locale.ROOT) + ")";
        return kind + who + (when == null ? "" : ", " + when.withoutTime().edtf()) + status;
    }
}
