package org.deptel.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deptel.model.Account;
import org.deptel.model.Agents;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.KnownEvent;
import org.deptel.model.MentionForm;
import org.deptel.model.Participation;
import org.deptel.model.PersonMention;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.model.Voice;
import org.deptel.text.DateSource;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.When;

/** Turns findings into accounts: who is meant, when and where; several sentences about one encounter are one account. */
final class EventResolver {
    private static final Pattern HOME = Pattern.compile("(?i)^(?:the )?(?:Department of State|White House)\\b");

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
        Accounts accounts = new Accounts();
        for (EventFinding f : who.findings().events()) {
            (f.type() == EventType.NAMED_EVENT ? named(f) : encounter(f, accounts.soFar())).ifPresent(accounts::add);
        }
        return accounts.numbered();
    }

    private Optional<Account> encounter(EventFinding f, List<Account> before) {
        Map<String, Participation> parts = new LinkedHashMap<>();
        boolean talk = f.type() != EventType.MEETING && f.voice() == Voice.DOCUMENT_VOICE;
        Optional<Decision> he = talk ? interlocutor(f, before) : Optional.empty();
        for (Attendee a : f.attendees()) {
            participation(a, he).ifPresent(p -> parts.putIfAbsent(p.person(), p));
        }
        if (parts.size() < 2 || !isWhole(f, parts)) {
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

    /** A message needs both its ends, whoever carried it. */
    private static boolean isWhole(EventFinding f, Map<String, Participation> parts) {
        if (f.type() != EventType.MESSAGE_DELIVERY) {
            return true;
        }
        Set<Function> functions =
                parts.values().stream().map(Participation::function).collect(Collectors.toSet());
        return functions.contains(Function.PRINCIPAL)
                || functions.contains(Function.SENDER) && functions.contains(Function.RECIPIENT);
    }

    /** Whom a pronoun means where the other end of a call or message is known: the one that person talks with here. */
    private Optional<Decision> interlocutor(EventFinding f, List<Account> before) {
        List<String> known = f.attendees().stream()
                .map(a -> participation(a, Optional.empty()))
                .flatMap(Optional::stream)
                .map(Participation::person)
                .distinct()
                .toList();
        return known.size() == 1 ? Interlocutor.of(known.get(0), before) : Optional.empty();
    }

    private Optional<Participation> participation(Attendee a, Optional<Decision> he) {
        PersonMention m = who.mention(a.mention());
        Optional<Decision> d =
                m.form() == MentionForm.PRONOUN ? he.filter(x -> !m.zone().isNote()) : who.decision(a.mention());
        return d.map(x -> new Participation(
                x.person(),
                sides.side(a.side(), m, x.person()),
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
                return said.map(w -> new Timed(
                        w,
                        phrase.words().startsWith(DateResolver.REPORTED)
                                ? "in the week before the report"
                                : "as said: " + phrase.words()));
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
        boolean recorded = f.tier() == Tier.PARTICIPANTS_LIST || f.tier() == Tier.HEADING;
        if (recorded && f.type() == EventType.MEETING) {
            Header header = who.findings().document().header();
            return new Venue(things)
                    .of(header.source().meetingPlace(), f.place())
                    .map(v -> new Placed(v.key(), v.method()))
                    .orElse(new Placed("", ""));
        }
        Optional<String> said =
                f.place().isEmpty() ? Optional.empty() : things.place(f.place()).map(p -> p.key());
        if (said.isPresent()) {
            return new Placed(said.get(), f.tier() == Tier.NARRATIVE ? "as said" : "of the dateline");
        }
        boolean writerThere = writer.filter(d -> parts.containsKey(d.person())).isPresent();
        boolean told = f.status() == EventStatus.HELD && f.type() == EventType.MEETING;
        if (told && isOfTraveller(f, writerThere)) {
            String town = who.findings().document().header().place();
            Optional<String> there =
                    town.isEmpty() ? Optional.empty() : things.place(town).map(p -> p.key());
            if (there.isPresent()) {
                return new Placed(there.get(), "where the writer stayed that day");
            }
        }
        boolean local = f.voice() == Voice.DOCUMENT_VOICE && OfficialSeat.areAllOf(posts.host(), parts.values());
        if (!told || !posts.fromMission() || !writerThere && !local) {
            return f.type() == EventType.MEETING
                    ? new OfficialSeat(who.context())
                            .ofEnvoy(parts.values())
                            .map(town -> new Placed(town, "where the envoy is accredited"))
                            .orElse(new Placed("", ""))
                    : new Placed("", "");
        }
        // an embassy may report from another town than the one the register gives it
        String dateline = who.findings().document().header().place();
        Optional<String> town =
                dateline.isEmpty() ? Optional.empty() : things.place(dateline).map(p -> p.key());
        return new Placed(
                town.orElse(posts.seat()), writerThere ? "the writer's post" : "the town of their government");
    }

    /**
     * Whether a telegram to the Department from somebody on his travels tells of a talk of the days before: he wrote it
     * where he held it. Who writes from a mission is placed by the mission.
     */
    private boolean isOfTraveller(EventFinding f, boolean writerThere) {
        Header header = who.findings().document().header();
        boolean home = header.parties().from().stream()
                .anyMatch(p -> HOME.matcher(p.office()).find() && p.person().isEmpty());
        boolean subject =
                f.quote().in(who.findings().document().text()).matches("(?is)^\\W*(?:\\S+ ){0,3}subj(?:ect)?\\b.*");
        return header.kind() == DocumentKind.TELEGRAM
                && f.tier() == Tier.NARRATIVE
                && !home
                && !posts.fromMission()
                && (writerThere || subject)
                && f.time() != null;
    }

    private Optional<Account> named(EventFinding f) {
        String name = f.trigger().in(who.findings().document().text());
        TimePhrase phrase = f.time();
        Optional<When> near = phrase == null
                ? who.written()
                : DateResolver.resolve(phrase, who.written(), false).or(who::written);
        return NamedEvents.choose(who.context().authority(), name, near).map(e -> named(f, e));
    }

    private Account named(EventFinding f, KnownEvent event) {
        When when = event.when();
        boolean ahead = f.voice() == Voice.DOCUMENT_VOICE
                && when != null
                && who.written()
                        .filter(w -> when.earliest().isAfter(w.latest()))
                        .isPresent();
        return new Account(
                0,
                NamedEvents.type(event),
                ahead ? EventStatus.PLANNED : f.status(),
                f.tier(),
                f.voice(),
                f.quote(),
                f.trigger(),
                f.rule(),
                f.confidence(),
                List.of(),
                when,
                event.place(),
                "",
                event.key());
    }
}
