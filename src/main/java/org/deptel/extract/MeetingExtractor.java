package org.deptel.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.authority.Authority;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.model.Sign;
import org.deptel.model.Stay;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.model.Voice;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.NameAt;
import org.deptel.text.Participant;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meeting a document records: from its participants list, or from a heading that says between whom. What the
 * text narrates beyond that is {@link NarrativeExtractor}'s.
 */
final class MeetingExtractor {
    private static final double LISTED = 0.98;
    private static final double HEADED = 0.95;
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\b(?:between|with)\\b");
    /** {@code The President's Meeting With}: the one whose meeting it was. */
    private static final Pattern WHOSE = Pattern.compile(
            "(?i)[’']s (?:\\p{L}+ ){0,2}(?:meetings?|conversations?|talks?|conferences?|luncheon|interview)\\b");

    private static final Set<Sign> WRITTEN_DOWN = EnumSet.of(Sign.AUTHOR, Sign.SIGNER, Sign.DRAFTER);
    private static final Pattern PREPARED = Pattern.compile(
            "\\b(?:[Pp]repared|[Dd]ictated|[Dd]rawn up|[Pp]resumably drafted|concurred in) by (?:either )?(?<WHO>\\p{Lu}[^;:]{1,60}?)(?= on | and (?:approved|cleared|circulated|sent)|[;:]|\\.?$)");
    private static final Pattern BY = Pattern.compile("(?i), (?:prepared |drafted |written )?by\\b");
    /** {@code the President’s Assistant}: what follows an office that owns another. */
    private static final Pattern OWNS = Pattern.compile("[’']s \\p{Lu}");

    private static final Pattern MEETING =
            Pattern.compile("(?i)\\b(?:meeting|minutes|conference|conversation|session)\\b");
    /** {@code Call by Archer on Bell}, {@code Luncheon given by Archer for Bell}, {@code Archer’s Meeting with Bell}. */
    private static final Pattern TALK = Pattern.compile(
            "(?i)\\b(?:calls?|meetings?|conversations?|talks?|lunch|luncheon|dinner|breakfast|interview|discussions?|appointment) (?:of|by|with|between|on|given by)\\b"
                    + "|[’']s? (?:\\p{L}+ )?(?:call|visit|meeting|conversation|interview)s? (?:with|on)\\b"
                    + "|\\bvisits? (?:of|by) .* (?:with|on) ");

    private static final Pattern ABOUT_ANOTHER = Pattern.compile(
            "(?i)\\b(?:reports?|reporting|following|after|before|preparations?|plans?|planned|proposed|possible|results?|summary|account|suggested|invitation)\\b");
    /** How a sentence begins that gives a list of those who were at the meeting of which the paper is the record. */
    private static final Pattern ROLL = Pattern.compile(
            "\\W*(?:Here follows a list of|(?:Also |Those |Others )?[Pp]resent\\b|Participants\\b|Attending\\b|Those (?:in attendance|attending)\\b)");

    private final AnnotatedDocument annotated;
    private final Document document;
    private final Cast cast;
    private final ListedPersons persons;

    MeetingExtractor(AnnotatedDocument annotated, Cast cast, Authority authority) {
        this.annotated = annotated;
        this.document = annotated.document();
        this.cast = cast;
        this.persons = new ListedPersons(document, cast, authority);
    }

    /** The meeting recorded, if the document records one. */
    Optional<EventFinding> extract() {
        return listed().or(this::recorded);
    }

    private Optional<EventFinding> listed() {
        List<Participant> participants = document.header().participants();
        List<Attendee> attendees = new ArrayList<>();
        for (Participant p : participants) {
            attendees.addAll(persons.read(p));
        }
        if (!attendees.isEmpty()) {
            attendees.addAll(new LinesBelowList(document, cast, persons)
                    .behind(participants.get(participants.size() - 1).span()));
        }
        if (!attendees.isEmpty()) {
            // Conference With President Eisenhower, others present: the list leaves out whom the heading names
            inHeading(attendees);
        }
        if (attendees.size() < 2) {
            return Optional.empty();
        }
        attendees.addAll(listedBehind(participants.get(participants.size() - 1).span()));
        attendees.addAll(Comings.in(annotated, cast));
        Span quote = participants
                .get(0)
                .span()
                .cover(participants.get(participants.size() - 1).span());
        return Optional.of(finding(Tier.PARTICIPANTS_LIST, "participants-list", LISTED, quote, quote, attendees));
    }

    /** {@code Present were … Also attending were …}: a second list in the paragraph of the first. */
    private List<Attendee> listedBehind(Span last) {
        Optional<Span> paragraph = document.blocks().stream()
                .map(Block::span)
                .filter(b -> b.contains(last))
                .findFirst();
        return annotated.sentences().stream()
                .filter(Sentence::parsed)
                .filter(s -> s.span().begin() >= last.end())
                .filter(s -> paragraph.filter(b -> b.contains(s.span())).isPresent())
                .map(s -> Others.of(new Scene(new Words(s), cast)))
                .filter(Others::list)
                .flatMap(o -> o.who().stream())
                .toList();
    }

    /** Everyone whom a record of one conversation names, with what it says of his being there. */
    private Optional<EventFinding> recorded() {
        if (!Records.isRecord(document.header())) {
            return Optional.empty();
        }
        List<Attendee> seen = new ArrayList<>();
        Span heading = inHeading(seen);
        boolean headed = seen.stream().filter(a -> a.sign() == Sign.HEADED).count() > 1;
        if (headed && Records.isByTelephone(document.header())) {
            // on the telephone two speak, whoever else is named
            return Optional.of(finding(Tier.HEADING, "record-between", HEADED, heading, heading, seen));
        }
        if (!headed && Records.isByTelephone(document.header())) {
            inFirstLine(seen);
        }
        seen.addAll(authors());
        if (!headed) {
            // a heading that says between whom names all
            seen.addAll(drafters());
        }
        seen.addAll(inRoll());
        seen.addAll(inSubject());
        // a list of one leaves the other to the text
        document.header().participants().stream()
                .flatMap(p -> persons.read(p).stream())
                .forEach(a -> seen.add(Attendee.by(Sign.HEADED, a.mention())));
        seen.addAll(new Presence(annotated, cast).read());
        // what is told of the talk says more than who wrote it down
        Optional<Attendee> first = seen.stream()
                .filter(a -> a.sign().isActive())
                .min(Comparator.comparing(a -> WRITTEN_DOWN.contains(a.sign())));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Span trigger = headed ? heading : cast.get(first.get().mention()).span();
        Span quote = headed ? heading : sentence(trigger);
        return Optional.of(finding(Tier.HEADING, headed ? "record-between" : "record", HEADED, quote, trigger, seen));
    }

    /** {@code [Here follows a list of those present, including Archer …]}, {@code according to the diary Bell and Carver attended}. */
    private List<Attendee> inRoll() {
        return annotated.sentences().stream()
                .filter(s -> s.zone() == Zone.SOURCE_NOTE
                        || s.zone() == Zone.BODY
                                && ROLL.matcher(s.span().in(document.text())).lookingAt())
                .map(s -> Others.of(new Scene(new Words(s), cast)))
                .filter(Others::list)
                .flatMap(o -> o.who().stream())
                .map(a -> Attendee.by(Sign.HEADED, a.mention()))
                .toList();
    }

    /**
     * {@code Farewell Call of Archer on the Secretary}, as the subject of a record: 129 of 135 whom such a subject names are in
     * the lists of fifteen volumes. A day in it, or words of a report, speak of another talk.
     */
    private List<Attendee> inSubject() {
        String subject = document.header().subject();
        int at = document.text().indexOf(subject);
        boolean own = TALK.matcher(subject).find()
                && !ABOUT_ANOTHER.matcher(subject).find()
                && PrintedDates.find(subject).isEmpty();
        return at < 0 || !own
                ? List.of()
                : cast.inside(new Span(at, at + subject.length())).stream()
                        .filter(i -> cast.isNamed(i) && !isOfficeOfNext(i))
                        .map(i -> Attendee.by(Sign.TOLD, i))
                        .toList();
    }

    private Span sentence(Span words) {
        return annotated.sentences().stream()
                .map(Sentence::span)
                .filter(s -> s.contains(words))
                .findFirst()
                .orElse(words);
    }

    /** {@code Memorandum of Conversation, by the Counselor (Hale)}, and who signs it. */
    private List<Attendee> authors() {
        List<Attendee> found = new ArrayList<>();
        for (Block b : document.blocks()) {
            if (b.zone() == Zone.HEADING) {
                Matcher by = BY.matcher(b.span().in(document.text()));
                if (by.find()) {
                    last(new Span(b.span().begin() + by.end(), b.span().end()))
                            .ifPresent(i -> found.add(Attendee.by(Sign.AUTHOR, i)));
                }
            }
        }
        document.header().signers().stream()
                .flatMap(n -> cast.inside(n.span()).stream())
                .limit(1)
                .forEach(i -> found.add(Attendee.by(Sign.SIGNER, i)));
        return found;
    }

    /**
     * Who drafted the record, or cleared it, by its source note: all eight of whom nothing but such a clearance told were in
     * the lists of fifteen volumes. Whoever drafts what two said over the telephone only listened in.
     */
    private List<Attendee> drafters() {
        return Records.isByTelephone(document.header())
                ? List.of()
                : Stream.concat(
                                Stream.of(
                                                document.header().source().drafted(),
                                                document.header().source().cleared())
                                        .flatMap(names -> names.stream().map(NameAt::span)),
                                prepared().stream())
                        .flatMap(s -> cast.inside(s).stream())
                        .distinct()
                        .map(i -> new Attendee(i, "", Function.PRESENT, Sign.DRAFTER, Stay.WHOLE))
                        .toList();
    }

    /** {@code Prepared by Archer}, {@code presumably drafted by either Archer or Bell}, {@code concurred in by Carver}. */
    private List<Span> prepared() {
        List<Span> found = new ArrayList<>();
        for (Sentence s : annotated.sentences()) {
            Matcher m = PREPARED.matcher(s.span().in(document.text()));
            while (s.zone() == Zone.SOURCE_NOTE && m.find()) {
                found.add(new Span(s.span().begin() + m.start("WHO"), s.span().begin() + m.end("WHO")));
            }
        }
        return found;
    }

    /** The name, or else the office, that stands last: {@code the Secretary of State (Dunn)}. */
    private Optional<Integer> last(Span words) {
        List<Integer> inside = cast.inside(words);
        Optional<Integer> name = inside.stream()
                .filter(i -> cast.get(i).form() == MentionForm.NAME)
                .reduce((a, b) -> b);
        return name.or(() -> inside.stream().filter(cast::isNamed).findFirst());
    }

    /** Takes those the heading says it was between; the words that say so. */
    private Span inHeading(List<Attendee> attendees) {
        Optional<Span> head = document.blocks().stream()
                .filter(b -> b.zone() == Zone.HEADING)
                .map(Block::span)
                .findFirst();
        if (head.isEmpty()) {
            return new Span(0, 0);
        }
        String words = head.get().in(document.text());
        Matcher whose = WHOSE.matcher(words);
        if (whose.find()) {
            headed(new Span(head.get().begin(), head.get().begin() + whose.end()), attendees);
        }
        Matcher between = BETWEEN.matcher(words);
        if (between.find()) {
            Matcher by = BY.matcher(words);
            int end = by.find(between.end()) ? by.start() : words.length();
            headed(new Span(head.get().begin() + between.end(), head.get().begin() + end), attendees);
        }
        return head.get();
    }

    private void headed(Span names, List<Attendee> attendees) {
        for (int i : cast.inside(names)) {
            if (!isOfficeOfNext(i)) {
                attendees.add(Attendee.by(Sign.HEADED, i));
            }
        }
    }

    /** {@code Telephone call from Governor Archer}, as the first line of the text of such a record. */
    private void inFirstLine(List<Attendee> attendees) {
        document.blocks().stream()
                .filter(b -> b.zone() == Zone.BODY)
                .map(Block::span)
                .filter(b -> CallLines.isLine(b.in(document.text())))
                .findFirst()
                .ifPresent(b -> headed(b, attendees));
    }

    /** {@code the Secretary of State (Rusk)}, {@code the President’s Assistant (Dunn)}: the office and the name in brackets are one man. */
    private boolean isOfficeOfNext(int mention) {
        int end = cast.get(mention).span().end();
        String after = document.text().substring(end, Math.min(document.text().length(), end + 40));
        boolean office = cast.get(mention).form() == MentionForm.OFFICE;
        return office && after.matches("(?s)^(?:(?! and )[^,;.]){0,30}\\(.*")
                || OWNS.matcher(after).lookingAt() && !WHOSE.matcher(after).lookingAt();
    }

    private EventFinding finding(
            Tier tier, String rule, double confidence, Span quote, Span trigger, List<Attendee> who) {
        boolean phone = Records.isByTelephone(document.header());
        return new EventFinding(
                phone ? EventType.TELEPHONE_CALL : EventType.MEETING,
                EventStatus.HELD,
                tier,
                Voice.DOCUMENT_VOICE,
                quote,
                trigger,
                rule,
                confidence,
                who,
                dateInHeading(),
                phone ? "" : document.header().place(),
                document.header().subject());
    }

    /** A date printed in the heading is the meeting's own; the dateline is tried later. */
    private @Nullable TimePhrase dateInHeading() {
        Optional<Block> head =
                document.blocks().stream().filter(b -> b.zone() == Zone.HEADING).findFirst();
        if (head.isEmpty()) {
            return null;
        }
        List<PrintedDate> dates = PrintedDates.find(head.get().span().in(document.text()));
        if (dates.isEmpty()) {
            return dateInSubject();
        }
        PrintedDate last = dates.get(dates.size() - 1);
        Span span = new Span(
                head.get().span().begin() + last.span().begin(),
                head.get().span().begin() + last.span().end());
        return new TimePhrase(span, span.in(document.text()), last);
    }

    /** {@code Minutes of the Meeting of the Committee, 23 December 1969}: a record written later says when it was. */
    private @Nullable TimePhrase dateInSubject() {
        String subject = document.header().subject();
        int at = document.text().indexOf(subject);
        List<PrintedDate> dates = MEETING.matcher(subject).find() ? PrintedDates.find(subject) : List.of();
        if (at < 0 || dates.size() != 1 || !dates.get(0).hasYear()) {
            return null;
        }
        Span span = new Span(
                at + dates.get(0).span().begin(), at + dates.get(0).span().end());
        boolean later = document.header()
                .when()
                .flatMap(w -> dates.get(0).when().map(m -> w.earliest().isAfter(m.latest())))
                .orElse(false);
        return later ? new TimePhrase(span, span.in(document.text()), dates.get(0)) : null;
    }
}
