package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.TimePhrase;
import org.deptel.text.Document;
import org.deptel.text.Note;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The days that footnotes give to talks: {@code our talk¹ with Archer}, and below {@code ¹ The talk took place on May 5.} or
 * only {@code ¹ May 5.} A note speaks of what stands at its sign, so the sign tells which talk it means.
 */
final class NotedDays {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    /** A note that gives a day and nothing else. */
    private static final Pattern ONLY_A_DAY =
            Pattern.compile("^(?:On |Apparently |Presumably )?" + MONTH + " \\d{1,2}(?:, \\d{4})?\\.$");
    /** A note whose first words say when a talk was held. */
    private static final Pattern HELD = Pattern.compile(
            "^(?:The|This|That|Their|His) (?:[\\p{L}-]+ ){0,3}?(?:meeting|conversation|talk|discussion|interview|dinner|luncheon|lunch|audience|session)s?\\b"
                    + "[^.;]{0,60}? (?:took place|(?:was|were) held|occurred)\\b");
    /** What has a day of its own that is no day of talks. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:telegrams?|letters?|memorand(?:um|a)|notes?|messages?|cables?|despatch|papers?|reports?|speech|statement|drafts?|article|\\w*tels?|aide)\\b");
    /** How far behind the words that tell of a talk the sign may stand whose note gives a day only; in UTF-16 units. */
    private static final int NEAR = 60;

    private final Narration narration;
    private final Document document;

    NotedDays(Narration narration) {
        this.narration = narration;
        this.document = narration.document().document();
    }

    /** The same findings; those whose own words name no day have that of the note at them. */
    List<EventFinding> give(List<EventFinding> findings) {
        List<EventFinding> given = new ArrayList<>(findings);
        for (Note note : document.notes()) {
            day(note)
                    .ifPresent(day -> nearest(given, note)
                            .ifPresent(i -> given.set(i, given.get(i).on(day))));
        }
        return given;
    }

    private Optional<TimePhrase> day(Note note) {
        if (note.zone() != Zone.FOOTNOTE) {
            return Optional.empty();
        }
        Optional<Sentence> first = narration.document().sentences().stream()
                .filter(s -> note.span().contains(s.span()))
                .findFirst();
        boolean tells = first.filter(s -> isOnlyADay(note)
                        || HELD.matcher(s.span().in(document.text())).find())
                .isPresent();
        return tells
                ? narration.times(first.get()).stream().filter(NotedDays::isDay).findFirst()
                : Optional.empty();
    }

    private boolean isOnlyADay(Note note) {
        return ONLY_A_DAY.matcher(note.span().in(document.text()).strip()).matches();
    }

    /** The talk told last before the sign, in the same sentence; one that has a day of its own keeps it. */
    private Optional<Integer> nearest(List<EventFinding> findings, Note note) {
        int found = -1;
        for (int i = 0; i < findings.size(); i++) {
            EventFinding f = findings.get(i);
            boolean here = f.quote().begin() < note.anchor()
                    && note.anchor() <= f.quote().end() + 1;
            boolean later = found < 0
                    || f.trigger().begin() > findings.get(found).trigger().begin();
            if (here && isTalk(f) && f.trigger().end() <= note.anchor() && later) {
                found = i;
            }
        }
        boolean fits = found >= 0
                && isUndated(findings.get(found).time())
                && (!isOnlyADay(note) || isAtTalk(findings.get(found), note));
        return fits ? Optional.of(found) : Optional.empty();
    }

    private static boolean isTalk(EventFinding f) {
        return (f.type() == EventType.MEETING || f.type() == EventType.TELEPHONE_CALL)
                && (f.status() == EventStatus.HELD || f.status() == EventStatus.PLANNED);
    }

    /** Whether a bare day stands close behind the talk, and behind no paper that it may be of. */
    private boolean isAtTalk(EventFinding f, Note note) {
        String between = new Span(f.trigger().begin(), note.anchor()).in(document.text());
        return between.length() <= NEAR && !PAPER.matcher(between).find();
    }

    private static boolean isUndated(@Nullable TimePhrase time) {
        return time == null || time.reckoning() == TimePhrase.Reckoning.REPORTED || !isDay(time) && time.date() != null;
    }

    private static boolean isDay(TimePhrase time) {
        return time.date() != null && time.date().day() > 0;
    }
}
