package org.deptel.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deptel.model.Account;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Participation;
import org.deptel.model.Particulars;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/** The accounts of one document: what several sentences tell of one encounter becomes one account. */
final class Accounts {
    private static final Pattern THEN = Pattern.compile(
            "\\b(?:then|later|afterwards?|subsequently|thereafter) (?:met|saw|lunched|dined|talked|conferred)\\b"
                    + "|\\bThen (?:we|I|he|they) (?:\\S+ ){1,8}(?:met|saw|lunched|dined|talked|conferred)\\b");
    /** {@code Following my interview with Archer, Bell was received}, {@code told me after the interview that}. */
    private static final Pattern BEHIND = Pattern.compile(
            "^\\W*(?:Immediately |Shortly |Soon )?(?:[Ff]ollowing|[Aa]fter) (?:my|our|his|the|this|that) (?:interview|meeting|talk|conversation|call)\\b"
                    + "|\\btold (?:me|us) (?:immediately |just )?after (?:the |our )?(?:interview|meeting|talk|conversation)\\b");
    /** What a telegram says in its subject line all of it may be about. */
    private static final Pattern SUBJECT = Pattern.compile("^\\W*SUBJ(?:ECT)?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAME_DAY =
            Pattern.compile("\\b(?:[Ll]ater|[Ee]arlier) (?:that|the same) (?:day|morning|afternoon|evening)\\b");
    /** {@code After Archer’s departure I talked with Bell}: Archer was not there any more. */
    private static final Pattern WITHOUT = Pattern.compile(
            "\\b[Aa]fter (?:\\p{Lu}[\\p{L}’'.]+ ){1,3}(?:departure|(?:had )?(?:left|departed|withdrawn|withdrew))\\b");

    private static final Pattern MEAL = Pattern.compile("noun-(?:lunch|luncheon|dinner|breakfast|supper)\\b(?!-)");

    /** Rules whose words say that there was a meeting, and not only what was said at one. */
    private static final Pattern MEETS = Pattern.compile("noun-|verb-(?:object|meet|call|with)\\b");

    /** Rules whose words say what was said, and not where. */
    private static final Pattern SPEAKS =
            Pattern.compile("verb-(?:tell|say-to|with|topic-with|handed-by)\\b|noun-\\w+-speaker\\b|dialogue");

    /** {@code was pleased that he had agreed to meet so soon}: told behind the talk, what had been planned is that talk. */
    private static final Pattern PLANNED_BEFORE = Pattern.compile(
            "\\bhad (?:agreed|asked|requested|arranged|consented|offered|been able) to (?:see|meet|receive|talk)\\b");

    /** {@code told me after the interview}: another talk than the one told before. */
    private static final Pattern AFTERWARDS = Pattern.compile(
            "\\b(?:after|following) (?:the |our |my |this )?(?:interview|meeting|talk|conversation|discussion|call|dinner|lunch(?:eon)?|session)\\b");

    /** How far behind a talk may stand what followed it; in UTF-16 units. */
    private static final int AFTER = 2500;

    /** How many days ahead of a paper the editors may tell of what it plans. */
    private static final int SOON = 31;

    private final String text;
    private final Optional<When> written;
    private final List<Account> accounts = new ArrayList<>();

    /** No accounts yet of a document with this text, written on that day. */
    Accounts(String text, Optional<When> written) {
        this.text = text;
        this.written = written;
    }

    /** Takes an account, in the order of the text, and joins it to what is told of the same encounter. */
    void add(Account told) {
        Account a = afterwards(told);
        if (isOfTheCall(a)) {
            return;
        }
        for (int i = 0; i < accounts.size(); i++) {
            if (sameEncounter(accounts.get(i), a)) {
                accounts.set(i, join(accounts.get(i), a));
                return;
            }
        }
        accounts.add(a);
    }

    /** {@code I told him}, in the record of a telephone call between the two: no meeting of theirs, but the call itself. */
    private boolean isOfTheCall(Account a) {
        return a.type() == EventType.MEETING
                && a.status() == EventStatus.HELD
                && a.tier() == Tier.NARRATIVE
                && a.date() == null
                && SPEAKS.matcher(a.method()).lookingAt()
                && accounts.stream()
                        .anyMatch(c -> c.type() == EventType.TELEPHONE_CALL
                                && isRecord(c)
                                && a.participations().stream().allMatch(p -> has(c, p.person())));
    }

    /** {@code Archer and Bell then met with Carver}: on the day of the talk told before it, which one of them held. */
    private Account afterwards(Account a) {
        if (a.date() != null
                || a.status() != EventStatus.HELD
                || !THEN.matcher(a.quote().in(text)).find()
                        && !BEHIND.matcher(a.quote().in(text)).find()) {
            return a;
        }
        return accounts.stream()
                .filter(b -> b.type() == EventType.MEETING && b.status() == EventStatus.HELD)
                .filter(b -> b.quote().end() <= a.quote().begin() && isNear(b, a))
                .reduce((x, y) -> y)
                .filter(b -> b.when().filter(When::isDay).isPresent())
                .filter(b -> b.participations().stream().anyMatch(p -> has(a, p.person())))
                .map(b -> a.dated(b.when().orElseThrow().withoutTime(), "of the talk before it"))
                .orElse(a);
    }

    private boolean isNear(Account before, Account later) {
        return later.quote().begin() - before.quote().end() < AFTER
                || SUBJECT.matcher(before.quote().in(text)).find();
    }

    /** What has been told so far. */
    List<Account> soFar() {
        return List.copyOf(accounts);
    }

    /** The accounts, numbered in the order of the text. */
    List<Account> numbered() {
        List<Account> numbered = new ArrayList<>();
        for (Account a : accounts) {
            numbered.add(a.numbered(numbered.size() + 1));
        }
        return numbered;
    }

    private boolean sameEncounter(Account a, Account b) {
        boolean status =
                a.status() == b.status() || isOutcome(a, b) || isPlanOf(b, a) || isSettled(a, b) || isSettled(b, a);
        if (a.type() != b.type() || !status || !a.named().equals(b.named())) {
            return false;
        }
        if (a.named().isEmpty() && !isTalk(a.type())) {
            return sameTold(a, b);
        }
        if (!a.named().isEmpty()) {
            return true;
        }
        long shared =
                b.participations().stream().filter(p -> isPartyTo(a, b, p)).count();
        if (a.type() == EventType.MESSAGE_DELIVERY && !senders(a).equals(senders(b))) {
            return false;
        }
        boolean times = a.date() == null || b.date() == null || a.date().mayEqual(b.date());
        boolean before = isEarlier(a) != isEarlier(b) && (a.date() == null || b.date() == null);
        return times
                && !before
                && !isFurther(a, b)
                && !isAnother(a, b)
                && (shared >= 2 || shared == 1 && isReception(a, b));
    }

    /** {@code Archer and Dunn then met with Bell}, {@code had lunch}: another talk of the day, without those who led the first. */
    private boolean isFurther(Account a, Account b) {
        boolean marked = isMeal(b) && !isMeal(a)
                || THEN.matcher(b.quote().in(text)).find()
                || WITHOUT.matcher(b.quote().in(text)).find()
                || SAME_DAY.matcher(b.quote().in(text)).find();
        return a.type() == EventType.MEETING
                && (b.tier() == Tier.NARRATIVE || b.tier() == Tier.FOOTNOTE)
                && b.status() == EventStatus.HELD
                && marked
                && !a.quote().equals(b.quote())
                && a.participations().stream().anyMatch(p -> p.function() == Function.PRINCIPAL && !has(b, p.person()));
    }

    /** {@code saw him again}, {@code the second conversation}: what the words beside it set apart from the one told before. */
    private boolean isAnother(Account a, Account b) {
        if (a.status() != EventStatus.HELD
                || b.status() != EventStatus.HELD
                || a.quote().equals(b.quote())) {
            return false;
        }
        if (isAtAnotherHour(a, b) || isWithSomebodyElse(a, b)) {
            return true;
        }
        Occasion before = Occasion.of(a, text);
        Occasion later = Occasion.of(b, text);
        return before.excludes(later)
                || later.isBeyond(before) && MEETS.matcher(b.method()).lookingAt() && !isSameDay(a, b);
    }

    /** {@code had been received by the Emperor}, in the record of a talk whose list has no Emperor: another one. */
    private static boolean isWithSomebodyElse(Account record, Account b) {
        return record.tier() == Tier.PARTICIPANTS_LIST
                && b.tier() == Tier.NARRATIVE
                && !isSameDay(record, b)
                && b.participations().stream()
                        .anyMatch(p -> p.function() == Function.PRINCIPAL && !has(record, p.person()));
    }

    /** {@code called at 1:31 … called at 1:42}: two calls of one day. */
    private static boolean isAtAnotherHour(Account a, Account b) {
        When x = a.date();
        When y = b.date();
        return a.type() == EventType.TELEPHONE_CALL
                && x != null
                && y != null
                && x.time() != null
                && y.time() != null
                && !x.time().equals(y.time());
    }

    private static boolean isSameDay(Account a, Account b) {
        When x = a.date();
        When y = b.date();
        return x != null && y != null && x.isDay() && y.isDay() && x.mayEqual(y);
    }

    private static boolean isEarlier(Account a) {
        return a.status() == EventStatus.HELD
                && a.tier() == Tier.NARRATIVE
                && a.method().split(";")[0].endsWith(EventFinding.EARLIER);
    }

    private static boolean isMeal(Account a) {
        return MEAL.matcher(a.method()).lookingAt();
    }

    /** {@code I was received by P}, in the record of a meeting: how it began. */
    private static boolean isReception(Account record, Account b) {
        return isRecord(record) && b.tier() == Tier.NARRATIVE && b.method().contains("-passive");
    }

    /** Whether it is the meeting that the paper records, whichever of a row of meetings its heading calls it. */
    private static boolean isRecord(Account a) {
        return a.tier() == Tier.HEADING || a.tier() == Tier.PARTICIPANTS_LIST;
    }

    private static boolean isTalk(EventType type) {
        return type == EventType.MEETING || type == EventType.TELEPHONE_CALL || type == EventType.MESSAGE_DELIVERY;
    }

    /** Visits, statements and so on: the same people, states, name and place, as far as both tell, at one time. */
    private static boolean sameTold(Account a, Account b) {
        boolean times = a.date() == null || b.date() == null || a.date().mayEqual(b.date());
        boolean places = a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place());
        Particulars p = a.particulars();
        Particulars q = b.particulars();
        boolean named = p.name().isEmpty() || q.name().isEmpty() || p.name().equalsIgnoreCase(q.name());
        boolean people = a.participations().isEmpty() && b.participations().isEmpty()
                || b.participations().stream().anyMatch(x -> has(a, x.person()));
        boolean visited = a.type() != EventType.VISIT
                || a.place().equals(b.place()) && p.parties().equals(q.parties());
        boolean states =
                p.parties().isEmpty() || q.parties().isEmpty() || p.parties().equals(q.parties());
        boolean told = !p.parties().isEmpty() && p.parties().equals(q.parties())
                || !p.name().isEmpty() && p.name().equalsIgnoreCase(q.name())
                || !a.participations().isEmpty();
        return times
                && places
                && named
                && people
                && visited
                && states
                && told
                && p.series().equals(q.series());
    }

    /** A talk first planned or asked for and then told is one encounter that was held. */
    private boolean isOutcome(Account plan, Account outcome) {
        boolean planned = plan.status() == EventStatus.PLANNED || plan.status() == EventStatus.PROPOSED;
        return planned
                && outcome.status() == EventStatus.HELD
                && plan.tier() == Tier.NARRATIVE
                && (outcome.tier() == Tier.NARRATIVE || isToldLater(plan, outcome));
    }

    /** {@code Your meeting with Archer¹}, and the editors below: {@code ¹ They met on May 5}: of that day, or of one to come. */
    private boolean isToldLater(Account plan, Account outcome) {
        When day = outcome.date();
        boolean ahead = day != null
                && plan.date() == null
                && written.filter(w -> !day.earliest().isBefore(w.earliest())
                                && ChronoUnit.DAYS.between(w.earliest(), day.earliest()) <= SOON)
                        .isPresent();
        return outcome.tier() == Tier.FOOTNOTE
                && outcome.voice() == Voice.EDITOR_VOICE
                && outcome.status() == EventStatus.HELD
                && plan.tier() == Tier.NARRATIVE
                && (ahead || plan.status() != EventStatus.HELD && isSameDay(plan, outcome));
    }

    /** A talk that was asked for, and of which is told that it was fixed, is one that is planned. */
    private static boolean isSettled(Account asked, Account fixed) {
        return asked.status() == EventStatus.PROPOSED
                && fixed.status() == EventStatus.PLANNED
                && asked.type() == EventType.MEETING
                && asked.tier() == Tier.NARRATIVE
                && fixed.tier() == Tier.NARRATIVE;
    }

    /**
     * A plan told behind its outcome: in the same sentence ({@code asked to see me today}), for the very same day, or as what
     * had been agreed on before.
     */
    private boolean isPlanOf(Account plan, Account outcome) {
        boolean before = plan.date() == null
                && plan.tier() == outcome.tier()
                && PLANNED_BEFORE.matcher(plan.quote().in(text)).find();
        return isOutcome(plan, outcome)
                && (isSameDay(plan, outcome)
                        || before
                        || plan.quote().equals(outcome.quote()) && !Occasion.isForAnotherTime(plan, text));
    }

    /** Who sends; a letter and its answer are two events. */
    private static Set<String> senders(Account a) {
        return a.participations().stream()
                .filter(p -> p.function() == Function.SENDER)
                .map(Participation::person)
                .collect(Collectors.toSet());
    }

    /**
     * Whether somebody of the second account is of the first too, and more than one who stood by: whom an aide came with is
     * met again with the same aide. What is told turn by turn, or was said there, is told of the one talk, whoever speaks.
     */
    private boolean isPartyTo(Account a, Account b, Participation p) {
        boolean listed = a.tier() == Tier.PARTICIPANTS_LIST
                || a.participations().stream().noneMatch(q -> q.function() == Function.PRINCIPAL);
        boolean goesOn = SPEAKS.matcher(b.method()).lookingAt()
                && isUndated(b)
                && !AFTERWARDS.matcher(b.quote().in(text)).find();
        boolean counts = listed || b.method().startsWith(EventFinding.DIALOGUE) || goesOn;
        return a.participations().stream()
                .anyMatch(q -> q.person().equals(p.person()) && (counts || q.function() != Function.PRESENT));
    }

    /** Whether no time is said of it, but at most that the paper which reports it came soon after. */
    private static boolean isUndated(Account a) {
        return a.date() == null || a.method().contains(EventResolver.REPORTED);
    }

    private static boolean has(Account a, String person) {
        return a.participations().stream().anyMatch(p -> p.person().equals(person));
    }

    private Account join(Account a, Account b) {
        List<Participation> all = new ArrayList<>(a.participations());
        if (a.tier() != Tier.PARTICIPANTS_LIST) {
            b.participations().stream().filter(p -> !has(a, p.person())).forEach(all::add);
        }
        // the words that tell the outcome, and not those of the plan, show that it was held
        boolean better = b.tier().compareTo(a.tier()) < 0 || isOutcome(a, b) || isSettled(a, b) || isToldLater(a, b);
        Account first = better ? b : a;
        Span quote = first.quote();
        When date = finer(a.date(), b.date());
        return new Account(
                0,
                a.type(),
                isSettled(a, b) || a.status() != EventStatus.HELD && isOutcome(a, b) ? b.status() : a.status(),
                first.tier(),
                first.voice(),
                quote,
                first.trigger(),
                method(Objects.equals(date, a.date()) ? a : b, a.place().isEmpty() ? b : a),
                Math.max(a.confidence(), b.confidence()),
                all,
                date,
                a.place().isEmpty() ? b.place() : a.place(),
                a.subject().isEmpty() ? b.subject() : a.subject(),
                a.named(),
                a.particulars().or(b.particulars()));
    }

    /** The rule and what gave the day by the one, and what gave the place by the other. */
    private static String method(Account dated, Account placed) {
        int place = placed.method().indexOf(Account.PLACE);
        int end = dated.method().indexOf(Account.PLACE);
        return (end < 0 ? dated.method() : dated.method().substring(0, end))
                + (place < 0 ? "" : placed.method().substring(place));
    }

    private static @Nullable When finer(@Nullable When a, @Nullable When b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return days(b) < days(a) ? b : a;
    }

    private static long days(When when) {
        return ChronoUnit.DAYS.between(when.earliest(), when.latest());
    }
}
