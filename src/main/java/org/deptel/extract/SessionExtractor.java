package org.deptel.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Sign;
import org.deptel.model.TimePhrase;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Finds meetings that a telegram reports as a record does: the session of a conference, told speaker by speaker. A
 * memorandum of conversation sent by wire names its participants in a line, which the parser reads.
 */
final class SessionExtractor {
    /** How far into the text a telegram says what it reports; in UTF-16 units. */
    private static final int TOP = 330;
    /** So many signs that people spoke make a report of a session. */
    private static final int TURNS = 4;

    private static final Pattern SESSION = Pattern.compile(
            "(?i)\\b(?:(?:first|second|third|(?:\\w+-)?\\w+th|twenty-first|plenary|private|restricted|closed|final|ministerial) (?:(?:plenary|private|restricted|closed|ministerial) )?session"
                    + "|(?:NAC|western foreign ministers|foreign ministers) (?:\\([a-z]+\\) )?(?:meeting|session|met)"
                    + "|(?:summary|highlights|report) (?:of )?(?:the |today’s )?(?:\\w+ )?(?:private|restricted|informal|quadripartite|tripartite|luncheon|dinner) (?:meeting|luncheon|dinner|conversation|discussion|talks?))\\b");
    private static final Pattern AHEAD =
            Pattern.compile("(?i)\\b(?:forthcoming|next|tomorrow|proposed|planned|scheduled|will be|meets?)\\b");
    /** The rule's name; resolve weighs the signs of a rule that begins with "record". */
    private static final String RULE = "record-session";

    private final Narration narration;
    private final Document document;

    SessionExtractor(Narration narration) {
        this.narration = narration;
        this.document = narration.document().document();
    }

    /** The meeting that the telegram records, if it is such a report. */
    Optional<EventFinding> extract() {
        if (document.header().kind() != DocumentKind.TELEGRAM || !narration.isFromThePost()) {
            return Optional.empty();
        }
        return session();
    }

    /** {@code Fourth Session began 3:30 p.m. May 14}: who speaks was there. */
    private Optional<EventFinding> session() {
        Span top = top();
        Matcher m = SESSION.matcher(top.in(document.text()));
        if (!m.find()
                || AHEAD.matcher(top.in(document.text()).substring(0, m.start()))
                        .find()) {
            return Optional.empty();
        }
        List<Attendee> seen = new Presence(narration.document(), narration.cast()).read();
        long turns = seen.stream().map(Attendee::sign).filter(Sign::isActive).count();
        Span trigger = new Span(top.begin() + m.start(), top.begin() + m.end());
        return turns < TURNS
                ? Optional.empty()
                : narration.document().sentences().stream()
                        .filter(s -> s.span().contains(trigger))
                        .findFirst()
                        .map(s -> finding(s, trigger, seen));
    }

    private Span top() {
        int begin = document.blocks().stream()
                .filter(b -> b.zone() == Zone.BODY)
                .map(Block::span)
                .mapToInt(Span::begin)
                .findFirst()
                .orElse(0);
        return new Span(begin, Math.min(document.text().length(), begin + TOP));
    }

    private EventFinding finding(Sentence s, Span trigger, List<Attendee> who) {
        return narration.finding(EventType.MEETING, EventStatus.HELD, s, trigger, RULE, who, time(s, trigger));
    }

    /** The day that the sentence names, else "today" close behind it, else the days before the telegram was sent. */
    private TimePhrase time(Sentence s, Span trigger) {
        Optional<TimePhrase> said = TimeFinder.nearest(
                narration.times(s).stream()
                        .filter(t -> t.date() == null || t.date().day() > 0)
                        .toList(),
                trigger);
        return said.or(() -> today(s)).orElse(TimePhrase.reported(trigger));
    }

    private Optional<TimePhrase> today(Sentence s) {
        return narration.document().sentences().stream()
                .filter(n ->
                        n.zone() == Zone.BODY && n.span().begin() >= s.span().end())
                .limit(2)
                .flatMap(n -> narration.times(n).stream())
                .filter(t -> t.words().matches(".*today.*|this (?:morning|afternoon|evening)"))
                .findFirst();
    }
}
