package org.deptel.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.deptel.model.Account;
import org.deptel.model.Agents;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.KnownEvent;
import org.deptel.model.Participation;
import org.deptel.model.PersonMention;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.text.DateSource;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/** Turns findings into accounts: who is meant, when and where; several sentences about one encounter are one account. */
final class EventResolver {
    private final Identities who;
    private final Correspondents posts;
    private final ThingResolver things;
    private final Sides sides;
    private final Optional<Decision> writer;

    EventResolver(Identities who, Correspondents posts, Agents agents, ThingResolver things) {
        this.who = who;
        this.posts = posts;
        this.things = things;
        this.sides = new Sides(who, things);
        this.writer = posts.writer(agents);
    }

    /** The accounts, numbered in the order of the text. */
    List<Account> resolve() {
        List<Account> accounts = new ArrayList<>();
        for (EventFinding f : who.findings().events()) {
            (f.type() == EventType.NAMED_EVENT ? named(f) : encounter(f)).ifPresent(a -> merge(a, accounts));
        }
        List<Account> numbered = new ArrayList<>();
        for (Account a : accounts) {
            numbered.add(withNumber(a, numbered.size() + 1));
        }
        return numbered;
    }

    private Optional<Account> encounter(EventFinding f) {
        Map<String, Participation> parts = new LinkedHashMap<>();
        for (Attendee a : f.attendees()) {
            participation(a).ifPresent(p -> parts.putIfAbsent(p.person(), p));
        }
        if (parts.size() < 2) {
            return Optional.empty();
        }
        Optional<Timed> time = time(f);
        Placed place = place(f, parts);
        String method = f.rule()
                + time.map(t -> "; date " + t.method()).orElse("")
                + (place.key().isEmpty() ? "" : "; place " + place.method());
        return Optional.of(new Account(
                0,
                f.type(),
                f.status(),
                f.tier(),
                f.voice(),
                f.quote(),
                f.trigger(),
                method,
                f.confidence(),
                List.copyOf(parts.values()),
                time.map(Timed::when).orElse(null),
                place.key(),
                f.subject(),
                ""));
    }

    private Optional<Participation> participation(Attendee a) {
        PersonMention m = who.mention(a.mention());
        Optional<Decision> d = who.decision(a.mention());
        return d.map(x -> new Participation(
                x.person(),
                sides.side(a.side(), x.person()),
                a.function(),
                sides.office(m.office(), x.person()),
                m.surface(),
                x.confidence()));
    }

    private record Timed(When when, String method) {}

    private Optional<Timed> time(EventFinding f) {
        boolean future = f.status() == EventStatus.PLANNED || f.status() == EventStatus.PROPOSED;
        TimePhrase phrase = f.time();
        if (phrase != null) {
            Optional<When> said = DateResolver.resolve(phrase, who.written(), future);
            if (said.isPresent()) {
                return said.map(w -> new Timed(w, "as said: " + phrase.words()));
            }
        }
        boolean records = f.tier() == Tier.PARTICIPANTS_LIST || f.tier() == Tier.HEADING;
        boolean dateline = who.findings().document().header().dated() != null
                && who.findings().document().header().dated().source() != DateSource.FILE_NUMBER;
        return records && dateline
                ? who.written().map(w -> new Timed(w, "of the record of the conversation"))
                : Optional.empty();
    }

    private record Placed(String key, String method) {}

    private Placed place(EventFinding f, Map<String, Participation> parts) {
        Optional<String> said =
                f.place().isEmpty() ? Optional.empty() : things.place(f.place()).map(p -> p.key());
        if (said.isPresent()) {
            return new Placed(said.get(), f.tier() == Tier.NARRATIVE ? "as said" : "of the dateline");
        }
        boolean writerThere = writer.filter(d -> parts.containsKey(d.person())).isPresent();
        return writerThere && posts.fromMission() && f.status() == EventStatus.HELD && f.type() == EventType.MEETING
                ? new Placed(posts.seat(), "the writer's post")
                : new Placed("", "");
    }

    private Optional<Account> named(EventFinding f) {
        String name = f.trigger().in(who.findings().document().text());
        TimePhrase phrase = f.time();
        Optional<When> near = phrase == null
                ? who.written()
                : DateResolver.resolve(phrase, who.written(), false).or(who::written);
        Optional<KnownEvent> event = NamedEvents.choose(who.context().authority(), name, near);
        return event.map(e -> new Account(
                0,
                f.type(),
                f.status(),
                f.tier(),
                f.voice(),
                f.quote(),
                f.trigger(),
                f.rule(),
                f.confidence(),
                List.of(),
                e.when(),
                e.place(),
                "",
                e.key()));
    }

    private static void merge(Account a, List<Account> accounts) {
        for (int i = 0; i < accounts.size(); i++) {
            if (sameEncounter(accounts.get(i), a)) {
                accounts.set(i, join(accounts.get(i), a));
                return;
            }
        }
        accounts.add(a);
    }

    private static boolean sameEncounter(Account a, Account b) {
        if (a.type() != b.type() || a.status() != b.status() || !a.named().equals(b.named())) {
            return false;
        }
        if (a.type() == EventType.NAMED_EVENT) {
            return true;
        }
        long shared =
                b.participations().stream().filter(p -> has(a, p.person())).count();
        boolean times = a.date() == null || b.date() == null || a.date().mayEqual(b.date());
        return shared >= 2 && times;
    }

    private static boolean has(Account a, String person) {
        return a.participations().stream().anyMatch(p -> p.person().equals(person));
    }

    private static Account join(Account a, Account b) {
        List<Participation> all = new ArrayList<>(a.participations());
        if (a.tier() != Tier.PARTICIPANTS_LIST) {
            b.participations().stream().filter(p -> !has(a, p.person())).forEach(all::add);
        }
        boolean better = b.tier().compareTo(a.tier()) < 0;
        Account first = better ? b : a;
        Span quote = first.quote();
        When date = finer(a.date(), b.date());
        return new Account(
                0,
                a.type(),
                a.status(),
                first.tier(),
                first.voice(),
                quote,
                first.trigger(),
                Objects.equals(date, a.date()) ? a.method() : b.method(),
                Math.max(a.confidence(), b.confidence()),
                all,
                date,
                a.place().isEmpty() ? b.place() : a.place(),
                a.subject().isEmpty() ? b.subject() : a.subject(),
                a.named());
    }

    private static @Nullable When finer(@Nullable When a, @Nullable When b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.isDay() && !a.isDay() ? b : a;
    }

    private static Account withNumber(Account a, int number) {
        return new Account(
                number,
                a.type(),
                a.status(),
                a.tier(),
                a.voice(),
                a.quote(),
                a.trigger(),
                a.method(),
                a.confidence(),
                a.participations(),
                a.date(),
                a.place(),
                a.subject(),
                a.named());
    }
}
