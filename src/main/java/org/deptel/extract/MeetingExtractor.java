package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.model.Voice;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Participant;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
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
    private static final double SPOKEN = 0.9;
    private static final Pattern LINE =
            Pattern.compile("\\p{Lu}[^.:;]*(?:\\b(?:Dr|Mr|Mrs|\\p{Lu})\\.[^.:;]*){0,3}[^.:;?]{3,60}");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\b(?:between|with)\\b");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?i)\\btelephone conversation|\\btelcon\\b|\\bby telephone\\b");

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
        if (attendees.size() == 1) {
            below(participants.get(participants.size() - 1).span()).ifPresent(attendees::add);
        }
        if (!attendees.isEmpty()) {
            // Conference With President Eisenhower, others present: the list leaves out whom the heading names
            inHeading(attendees);
        }
        if (attendees.size() < 2) {
            return Optional.empty();
        }
        Span quote = participants
                .get(0)
                .span()
                .cover(participants.get(participants.size() - 1).span());
        return Optional.of(finding(Tier.PARTICIPANTS_LIST, "participants-list", LISTED, quote, quote, attendees));
    }

    /** A second participant printed as a line of its own below the list. */
    private Optional<Attendee> below(Span last) {
        return document.blocks().stream()
                .filter(b -> b.zone() == Zone.BODY && b.span().begin() >= last.end())
                .findFirst()
                .map(Block::span)
                .filter(s -> LINE.matcher(s.in(document.text())).matches())
                .map(s -> persons.read(new Participant("", s.in(document.text()), s)))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    /** Whom the heading names, and who speaks in a record of one conversation. */
    private Optional<EventFinding> recorded() {
        if (!Records.isRecord(document.header())) {
            return Optional.empty();
        }
        List<Attendee> attendees = new ArrayList<>();
        Span quote = inHeading(attendees);
        boolean headed = attendees.size() > 1;
        List<Integer> speakers = new Speakers(annotated, cast).find();
        speakers.forEach(i -> attendees.add(new Attendee(i, "", Function.PRINCIPAL)));
        if (attendees.size() < 2) {
            return Optional.empty();
        }
        Span trigger =
                headed || speakers.isEmpty() ? quote : cast.get(speakers.get(0)).span();
        return Optional.of(
                headed
                        ? finding(Tier.HEADING, "heading-between", HEADED, quote, trigger, attendees)
                        : finding(Tier.HEADING, "record-speakers", SPOKEN, trigger, trigger, attendees));
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
        Matcher between = BETWEEN.matcher(head.get().in(document.text()));
        if (between.find()) {
            Span names = new Span(head.get().begin() + between.end(), head.get().end());
            for (int i : cast.inside(names)) {
                if (!isOfficeOfNext(i)) {
                    attendees.add(new Attendee(i, "", Function.PRINCIPAL));
                }
            }
        }
        return head.get();
    }

    /** {@code the Secretary of State (Rusk)}: the office and the name in brackets are one man. */
    private boolean isOfficeOfNext(int mention) {
        if (cast.get(mention).form() != MentionForm.OFFICE) {
            return false;
        }
        int end = cast.get(mention).span().end();
        String after = document.text().substring(end, Math.min(document.text().length(), end + 40));
        return after.matches("(?s)^[^,;.]{0,30}\\(.*");
    }

    private EventFinding finding(
            Tier tier, String rule, double confidence, Span quote, Span trigger, List<Attendee> who) {
        boolean phone = TELEPHONE.matcher(document.header().title()).find();
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
            return null;
        }
        PrintedDate last = dates.get(dates.size() - 1);
        Span span = new Span(
                head.get().span().begin() + last.span().begin(),
                head.get().span().begin() + last.span().end());
        return new TimePhrase(span, span.in(document.text()), last);
    }
}
