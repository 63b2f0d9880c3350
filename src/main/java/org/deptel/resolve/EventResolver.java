package org.deptel.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deptel.authority.TrustModel;
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
import org.deptel.model.Particulars;
import org.deptel.model.PersonMention;
import org.deptel.model.Polity;
import org.deptel.model.ResolvedMention;
import org.deptel.model.Sign;
import org.deptel.model.Stay;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.model.Voice;
import org.deptel.text.Dated;
import org.deptel.text.Document;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.deptel.text.Zone;

/** Turns findings into accounts: who is meant, when and where; several sentences about one encounter are one account. */
final class EventResolver {
    /** Rules of this name leave it to the signs who was there. */
    static final String RECORD = "record";

    /** How a date is reckoned that is only that of the paper which reports the talk. */
    static final String REPORTED = "in the week before the report";

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”’)\\]]*\\s*$");
    private static final double NAME_ALONE = 0.6;
    private static final int MONTH = 31;

    private final Identities who;
    private final Sides sides;
    private final Attendance attendance;
    private final TrustModel trust;
    private final Whereabouts whereabouts;
    private final SubjectDay subjectDay;
    private final MeetingPlace places;
    private final OfficialSeat seats;
    private final QuotedDay quotedDay;

    EventResolver(
            Identities who,
            Correspondents posts,
            Agents agents,
            ThingResolver things,
            List<ResolvedMention> named,
            Attendance attendance,
            TrustModel trust) {
        this.attendance = attendance;
        this.trust = trust;
        this.who = who;
        this.sides = new Sides(who, things);
        this.seats = new OfficialSeat(who.context());
        this.quotedDay = new QuotedDay(who.findings().document());
        this.whereabouts = new Whereabouts(named, things, who.context().authority(), who.written());
        Set<String> writers = writers(who, posts, agents);
        this.places = new MeetingPlace(who, posts, things, seats, writers);
        this.subjectDay = new SubjectDay(who.findings().document().header(), who.written(), writers);
    }

    /** Who signs, and who writes by the line {@code From P for Q}. */
    private static Set<String> writers(Identities who, Correspondents posts, Agents agents) {
        return Stream.of(posts.writer(agents), new Writing(who, posts, agents).writer())
                .flatMap(Optional::stream)
                .map(Decision::person)
                .collect(Collectors.toSet());
    }

    /** The accounts, numbered in the order of the text. */
    List<Account> resolve() {
        Accounts accounts = new Accounts(who.findings().document().text(), who.written());
        for (EventFinding f : who.findings().events()) {
            account(f, accounts.soFar()).ifPresent(accounts::add);
        }
        Journeys journeys = new Journeys(who.findings().document().text(), seats, who.time(), accounts.soFar());
        return accounts.numbered().stream()
                .map(subjectDay::give)
                .map(this::notYet)
                .map(journeys::give)
                .map(this::judged)
                .toList();
    }

    /** As sure as meetings told in this way have proved to be. */
    private Account judged(Account a) {
        return TrustModel.judges(a)
                ? a.sure(trust.probability(a, who.findings().document().header().kind()))
                : a;
    }

    /** What the parts of one encounter tell together: a day behind the document's lies ahead of it, whichever part gives it. */
    private Account notYet(Account a) {
        When day = a.date();
        boolean ahead = a.type() == EventType.MEETING
                && a.tier() == Tier.NARRATIVE
                && a.voice() == Voice.DOCUMENT_VOICE
                && a.status() == EventStatus.HELD
                && day != null
                && who.written().filter(w -> day.earliest().isAfter(w.latest())).isPresent();
        return ahead ? a.planned() : a;
    }

    private Optional<Account> account(EventFinding f, List<Account> before) {
        return switch (f.type()) {
            case NAMED_EVENT -> named(f);
            case MEETING, TELEPHONE_CALL, MESSAGE_DELIVERY -> encounter(f, before);
            case VISIT, CONFERENCE, STATEMENT, AGREEMENT, NEGOTIATION -> outlined(f);
        };
    }

    /** A visit, statement, agreement, conference or negotiation: nobody need have met anybody. */
    private Optional<Account> outlined(EventFinding f) {
        Optional<When> day = day(f);
        Map<String, Participation> parts = new LinkedHashMap<>();
        for (Attendee a : f.attendees()) {
            participation(a, Optional.empty(), day).ifPresent(p -> parts.putIfAbsent(p.person(), p));
        }
        Optional<Timed> time = time(f);
        Particulars particulars = whereabouts.particulars(f, time.map(Timed::when));
        String place = whereabouts.place(f.place());
        boolean whole = Whereabouts.isTold(f.type(), parts.size(), particulars, time.isPresent(), place);
        return whole && parts.size() == f.attendees().size()
                ? Optional.of(new Account(
                        0,
                        f.type(),
                        status(f, time),
                        f.tier(),
                        f.voice(),
                        f.quote(),
                        f.trigger(),
                        f.rule()
                                + time.map(t -> "; date " + t.method()).orElse("")
                                + (place.isEmpty() ? "" : Account.PLACE + MeetingPlace.AS_SAID),
                        f.confidence(),
                        List.copyOf(parts.values()),
                        time.map(Timed::when).orElse(null),
                        place,
                        f.subject(),
                        "",
                        particulars))
                : Optional.empty();
    }

    /** What a document tells of a day after its own lies ahead of it. */
    private EventStatus status(EventFinding f, Optional<Timed> time) {
        boolean ahead = f.status() == EventStatus.HELD
                && f.voice() == Voice.DOCUMENT_VOICE
                && time.filter(this::isAhead).isPresent();
        return ahead ? EventStatus.PLANNED : f.status();
    }

    private boolean isAhead(Timed time) {
        return who.written()
                .filter(w -> time.when().earliest().isAfter(w.latest()))
                .isPresent();
    }

    /** Whether a verb says that it was done, in the document's own words. */
    private static boolean isDone(EventFinding f) {
        return f.rule().startsWith("verb-")
                && f.status() == EventStatus.HELD
                && f.tier() == Tier.NARRATIVE
                && f.voice() == Voice.DOCUMENT_VOICE;
    }

    private Optional<Account> encounter(EventFinding f, List<Account> before) {
        boolean weighed = f.rule().startsWith(RECORD);
        return weighed ? recorded(f) : told(f, before);
    }

    /** A meeting in whose record the signs of everyone named have to be weighed. */
    private Optional<Account> recorded(EventFinding f) {
        Optional<When> day = day(f);
        List<Attendance.Seen> seen = new ArrayList<>();
        for (Attendee a : f.attendees()) {
            boolean mister = who.mention(a.mention()).name().isPolite();
            boolean office = who.decision(a.mention())
                    .filter(x -> x.method().equals(Holders.NAMED_BEFORE))
                    .isPresent();
            participation(a, Optional.empty(), day)
                    .ifPresent(p -> seen.add(new Attendance.Seen(p, a.sign(), mister, office)));
        }
        who.findings().events().stream()
                .filter(t -> opens(t, f))
                .flatMap(t -> t.attendees().stream())
                .flatMap(a -> participation(a, Optional.empty(), day).stream())
                .forEach(p -> seen.add(new Attendance.Seen(p, Sign.TOLD, false, false)));
        List<Participation> there =
                attendance.of(seen, who.findings().document().header().kind());
        if (there.size() < 2) {
            return Optional.empty();
        }
        Map<String, Participation> parts = new LinkedHashMap<>();
        there.forEach(p -> parts.put(p.person(), p));
        // that they met is as sure as the presence of the second surest
        double second = there.stream()
                .map(Participation::confidence)
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .findFirst()
                .orElse(0.0);
        return Optional.of(account(f, parts, second));
    }

    /** {@code At lunch I discussed with Mikov …}: a record that opens with a talk of its writer records that one, unless it was of another day. */
    private boolean opens(EventFinding told, EventFinding record) {
        boolean held = record.rule().equals(RECORD)
                && told.type() == record.type()
                && told.status() == EventStatus.HELD
                && told.tier() == Tier.NARRATIVE
                && told.voice() == Voice.DOCUMENT_VOICE;
        boolean own =
                told.attendees().stream().anyMatch(a -> who.mention(a.mention()).form() == MentionForm.WRITER);
        return held && own && isSaidFirst(told.quote()) && !isOfAnotherDay(told, record);
    }

    /** Whether words open the text: captions may stand before them, and no sentence. */
    private boolean isSaidFirst(Span words) {
        Document document = who.findings().document();
        return document.blocks().stream()
                .filter(b -> b.zone() == Zone.BODY && b.span().begin() <= words.begin())
                .allMatch(b -> b.span().begin() == words.begin()
                        || !SENTENCE_END.matcher(b.span().in(document.text())).find());
    }

    private boolean isOfAnotherDay(EventFinding told, EventFinding record) {
        return time(told)
                .filter(t -> !t.method().equals(REPORTED))
                .map(Timed::when)
                .filter(day -> time(record).filter(r -> r.when().mayEqual(day)).isEmpty())
                .isPresent();
    }

    private Optional<Account> told(EventFinding f, List<Account> before) {
        Optional<When> day = day(f);
        Map<String, Participation> parts = new LinkedHashMap<>();
        boolean talk = f.type() != EventType.MEETING && f.voice() == Voice.DOCUMENT_VOICE;
        Optional<Decision> he = talk ? interlocutor(f, before, day) : Optional.empty();
        for (Attendee a : f.attendees()) {
            // who comes or goes in the text of a listed meeting is one of the list
            boolean mayBeNew = a.sign() != Sign.ATTENDED;
            participation(a, he, day)
                    .filter(p -> mayBeNew || parts.containsKey(p.person()))
                    .ifPresent(p -> parts.merge(p.person(), p, EventResolver::staying));
        }
        if (f.isOfCouncilAtHome()) {
            // of whom somebody speaks in the council of a government, he does not sit there
            parts.values().removeIf(p -> !p.side().isEmpty() && !p.side().equals(Polity.UNITED_STATES));
        }
        if (parts.size() < 2
                || !isWhole(f, parts)
                || isOfBystanders(f, parts.values())
                || f.isUnsaid() && !isFaceToFace(f, parts.values())
                || f.rule().startsWith("verb-reported-of")
                        && seats.hostOfEnvoy(parts.values()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(account(f, parts, f.confidence()));
    }

    /** {@code I called on the Ambassador, accompanied by Archer}: who the Ambassador is is not known, and Archer is not he. */
    private static boolean isOfBystanders(EventFinding f, Collection<Participation> parts) {
        long principals = f.attendees().stream()
                .filter(a -> a.function() == Function.PRINCIPAL)
                .count();
        return f.type() == EventType.MEETING
                && principals > 1
                && parts.stream()
                                .filter(p -> p.function() == Function.PRINCIPAL)
                                .count()
                        < 2;
    }

    /**
     * Whether they serve two states: {@code Archer informed Bell} within a department may be a paper or a
     * telephone call, between an envoy and a ministry it is a talk. What was handed to one by another is a paper that went
     * from hand to hand, unless both are known to serve the same state.
     */
    private boolean isFaceToFace(EventFinding f, Collection<Participation> parts) {
        List<String> served = parts.stream()
                .flatMap(p -> p.side().isEmpty() ? sides.everServed(p.person()).stream() : Stream.of(p.side()))
                .toList();
        boolean handed = f.rule().matches("verb-(?:handed-by|signed).*") && served.size() < parts.size();
        return handed || served.stream().distinct().count() > 1;
    }

    private Account account(EventFinding f, Map<String, Participation> parts, double confidence) {
        // "I informed him of the arrival on August 15": what one did is not dated by a day to come
        Optional<Timed> time = time(f).filter(t -> !(isDone(f) && isAhead(t)));
        MeetingPlace.Placed place = places.of(f, parts.values(), time.map(Timed::when));
        String method = f.rule()
                + time.map(t -> "; date " + t.method()).orElse("")
                + (place.key().isEmpty() ? "" : Account.PLACE + place.method());
        boolean narrated = f.tier() == Tier.NARRATIVE && f.type() == EventType.MEETING;
        return new Account(
                0,
                f.type(),
                narrated ? status(f, time) : f.status(),
                f.tier(),
                f.voice(),
                f.quote(),
                f.trigger(),
                method,
                confidence,
                List.copyOf(parts.values()),
                time.map(Timed::when).orElse(null),
                place.key(),
                f.subject(),
                "");
    }

    /** The first mention says who he was; a later one may say when he came or went. */
    private static Participation staying(Participation first, Participation more) {
        Stay stay = new Stay(
                first.stay().arrived().isEmpty()
                        ? more.stay().arrived()
                        : first.stay().arrived(),
                first.stay().left().isEmpty()
                        ? more.stay().left()
                        : first.stay().left());
        return new Participation(
                first.person(),
                first.side(),
                first.function(),
                first.office(),
                first.surface(),
                first.confidence(),
                first.signs(),
                stay);
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
    private Optional<Decision> interlocutor(EventFinding f, List<Account> before, Optional<When> day) {
        List<String> known = f.attendees().stream()
                .map(a -> participation(a, Optional.empty(), day))
                .flatMap(Optional::stream)
                .map(Participation::person)
                .distinct()
                .toList();
        return known.size() == 1 ? Interlocutor.of(known.get(0), before) : Optional.empty();
    }

    private Optional<Participation> participation(Attendee a, Optional<Decision> he, Optional<When> day) {
        PersonMention m = who.mention(a.mention());
        boolean pronoun = m.form() == MentionForm.PRONOUN;
        Optional<Decision> d = pronoun ? he.filter(x -> !m.zone().isNote()) : who.decision(a.mention());
        return d.filter(x -> !sides.contradicts(a.side(), m, x.person()))
                .or(() -> a.sign() == Sign.TOLD ? listed(m) : Optional.empty())
                .map(x -> participation(a, m, x, day));
    }

    private Participation participation(Attendee a, PersonMention m, Decision x, Optional<When> day) {
        String side = sides.side(a.side(), m, x.person(), day);
        return new Participation(
                x.person(),
                side,
                a.function(),
                sides.office(m.office(), x.person(), side, day),
                m.surface(),
                x.confidence(),
                Map.of(),
                a.stay());
    }

    /** Somebody of a list whom several names of the volume fit, or none: he was there, whoever he is. */
    private Optional<Decision> listed(PersonMention m) {
        boolean inList = who.findings().document().header().participants().stream()
                .anyMatch(p -> p.span().contains(m.span()));
        if (!inList || m.form() != MentionForm.NAME || m.name().surname().isEmpty()) {
            return Optional.empty();
        }
        String key = who.localKey(m.name());
        who.note(key, m.name(), m.office().office(), m.office().polity());
        return Optional.of(new Decision(key, NAME_ALONE, "listed-by-name-alone"));
    }

    /** The day on which offices are asked for: that of the event, where its words give one to a month, else the paper's. */
    private Optional<When> day(EventFinding f) {
        return time(f).map(Timed::when)
                .filter(w -> !w.latest().isAfter(w.earliest().plusDays(MONTH)))
                .or(who::written);
    }

    private record Timed(When when, String method) {}

    private Optional<Timed> time(EventFinding f) {
        boolean future = f.status() == EventStatus.PLANNED || f.status() == EventStatus.PROPOSED;
        TimePhrase phrase = f.time();
        if (phrase != null) {
            DateResolver.Direction direction = future
                    ? DateResolver.Direction.FUTURE
                    : f.voice() == Voice.DOCUMENT_VOICE && f.status() == EventStatus.HELD
                            ? DateResolver.Direction.PAST
                            : DateResolver.Direction.EITHER;
            Optional<When> said =
                    atHourOfRecord(phrase).or(() -> DateResolver.resolve(phrase, writtenAbout(phrase), direction));
            if (said.isPresent()) {
                return said.map(w -> new Timed(
                        w,
                        phrase.reckoning() == TimePhrase.Reckoning.REPORTED ? REPORTED : "as said: " + phrase.label()));
            }
        }
        boolean records = f.tier() == Tier.PARTICIPANTS_LIST || f.tier() == Tier.HEADING;
        Dated dated = who.findings().document().header().dated();
        return records && dated != null && dated.isItsOwn()
                ? who.written().map(w -> new Timed(w, "of the record of the conversation"))
                : Optional.empty();
    }

    /** {@code at 7 p.m.} in a record: of its day, since the hour at its head is that of the talk, and not that of the writing. */
    private Optional<When> atHourOfRecord(TimePhrase phrase) {
        boolean record = switch (who.findings().document().header().kind()) {
            case TELEGRAM, AIRGRAM, MESSAGE -> false;
            default -> true;
        };
        return who.written()
                .filter(w -> record && w.isDay() && DateResolver.isHour(phrase))
                .map(When::withoutTime);
    }

    /**
     * The day that dates without a year are counted from: that of the paper a note quotes, else that of the document; where
     * it has none, the full date that stands nearest to the words in its text.
     */
    private Optional<When> writtenAbout(TimePhrase phrase) {
        int place = phrase.span().begin();
        return quotedDay
                .of(phrase, who.written())
                .or(who::written)
                .or(() -> phrase.date() == null
                        ? Optional.empty()
                        : PrintedDates.find(who.findings().document().text()).stream()
                                .filter(PrintedDate::hasYear)
                                .min(Comparator.comparingInt(
                                        d -> Math.abs(d.span().begin() - place)))
                                .flatMap(PrintedDate::when)
                                .filter(When::isDay));
    }

    private Optional<Account> named(EventFinding f) {
        String name = f.trigger().in(who.findings().document().text());
        TimePhrase phrase = f.time();
        Optional<When> near = phrase == null
                ? who.written()
                : DateResolver.resolve(phrase, who.written(), DateResolver.Direction.EITHER)
                        .or(who::written);
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
