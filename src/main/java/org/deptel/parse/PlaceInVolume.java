package org.deptel.parse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.deptel.text.DateSource;
import org.deptel.text.Dated;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/**
 * Gives a document that nothing dates the days from the dated document before it to the one after it, since editors
 * arrange a chapter by date: of 2,938 documents between two others 2,894 lie between them. Where both are of one day it
 * is not claimed (only 254 of 274 are of that day too), but the days around it. An editorial note is given the days that
 * its place tells of: it has none of its own, but what it says of "May 5" is of that year.
 */
final class PlaceInVolume {
    private static final int LONGEST_GAP = 92;

    /** How far before or behind its only neighbour a note at the edge of a chapter may tell of; in days. */
    private static final int EDGE = 31;

    /** More undated documents in a row are not held back. */
    private static final int MOST_WAITING = 20;

    private final DocumentSink sink;
    private final Deque<Document> waiting = new ArrayDeque<>();
    private @Nullable LocalDate before;

    PlaceInVolume(DocumentSink sink) {
        this.sink = sink;
    }

    /** Takes the next document; it goes on at once, or with the next dated one. */
    void document(Document document) {
        Optional<LocalDate> day = ownDay(document);
        if (day.isPresent()) {
            release(day);
            before = day.get();
            sink.document(document);
        } else if (waiting.isEmpty() && !isWithoutDate(document)) {
            sink.document(document);
        } else {
            waiting.add(document);
            if (waiting.size() > MOST_WAITING) {
                release(Optional.empty());
            }
        }
    }

    /** What follows is arranged for itself. */
    void chapter() {
        release(Optional.empty());
        before = null;
    }

    /** Nothing follows. */
    void end() {
        release(Optional.empty());
    }

    private void release(Optional<LocalDate> after) {
        for (Document next = waiting.poll(); next != null; next = waiting.poll()) {
            sink.document(isWithoutDate(next) ? placed(next, after) : next);
        }
    }

    private Document placed(Document document, Optional<LocalDate> after) {
        LocalDate first = before;
        if (first == null || after.isEmpty()) {
            return document.header().kind() == DocumentKind.EDITORIAL_NOTE ? atTheEdge(document, after) : document;
        }
        LocalDate last = after.get();
        if (last.isBefore(first) && document.header().kind() == DocumentKind.EDITORIAL_NOTE) {
            return outOfOrder(document, first, last);
        }
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST_GAP) {
            return document;
        }
        int around = first.equals(last) ? 1 : 0;
        When between = When.interval(first.minusDays(around), last.plusDays(around));
        String why = "stands between documents of " + first + " and " + last;
        return document.withHeader(document.header().dated(new Dated(between, DateSource.PLACE_IN_VOLUME, why)));
    }

    /** Where the papers around a note overlap by some days, it tells of the days between them all the same. */
    private static Document outOfOrder(Document note, LocalDate before, LocalDate after) {
        String why = "stands between documents of " + before + " and " + after;
        return ChronoUnit.DAYS.between(after, before) > EDGE
                ? note
                : note.withHeader(
                        note.header().dated(new Dated(When.interval(after, before), DateSource.PLACE_IN_VOLUME, why)));
    }

    /** A note that opens or closes a chapter tells of the weeks before its first document or after its last. */
    private Document atTheEdge(Document note, Optional<LocalDate> after) {
        LocalDate last = before;
        Optional<Dated> dated = after.map(first -> new Dated(
                        When.interval(first.minusDays(EDGE), first),
                        DateSource.PLACE_IN_VOLUME,
                        "stands before a document of " + first + ", which its chapter begins with"))
                .or(() -> Optional.ofNullable(last)
                        .map(l -> new Dated(
                                When.interval(l, l.plusDays(EDGE)),
                                DateSource.PLACE_IN_VOLUME,
                                "stands behind a document of " + l + ", the last of its chapter")));
        return dated.map(d -> note.withHeader(note.header().dated(d))).orElse(note);
    }

    private static boolean isWithoutDate(Document document) {
        return document.header().when().isEmpty();
    }

    private static Optional<LocalDate> ownDay(Document document) {
        return Optional.ofNullable(document.header().dated())
                .filter(Dated::isItsOwn)
                .map(Dated::when)
                .filter(When::isDay)
                .map(When::earliest);
    }
}
