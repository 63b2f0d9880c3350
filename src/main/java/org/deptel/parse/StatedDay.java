package org.deptel.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.text.Block;
import org.deptel.text.DateSource;
import org.deptel.text.Dated;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.When;
import org.deptel.text.Zone;

/**
 * The day that a paper states of itself: a line {@code DATE: May 5, 1959} of its form (right in 56 of 58), the day in
 * the subject of a record ({@code Daily Staff Meeting, 6 February 1962}), and {@code today, March 22}.
 */
final class StatedDay {
    private static final int FIRST_LINES = 20;

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_PARAGRAPH = 4_000;
    private static final Pattern HEADING = Pattern.compile(
            "(?i)\\W*(?:date|date and time|time and date|date & time|date and place|place and date|time|date/time|time, date,? and place|date, time,? and place)\\W*");
    private static final Pattern LINE = Pattern.compile(
            "^(?:DATE|Date|TIME|Time)(?:(?:,| and| AND| &|/) ?(?:TIME|Time|PLACE|Place|DATE|Date)){0,2} ?: ?(?<D>.{3,80})$");
    private static final Pattern TODAY = Pattern.compile(
            "\\b(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening|noon)|[Tt]onight)(?:, | ?\\(| )(?:\\p{L}+day,? )?$");
    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(?:your|proposed|forthcoming|scheduled|upcoming|reply|note|letter|message|proposals?|report)\\b");

    private final Assembled doc;
    private final HeadReader.Head head;
    private final OptionalInt year;

    /** For a document; the year is the one that other parts of it give, if they do. */
    StatedDay(Assembled doc, HeadReader.Head head, OptionalInt year) {
        this.doc = doc;
        this.head = head;
        this.year = year;
    }

    /** A line of place and date above the text, which the edition does not mark as a dateline. */
    Optional<Dated> aboveText() {
        return DatelineLine.find(doc)
                .map(doc::words)
                .flatMap(this::only)
                .map(w -> new Dated(
                        w, DateSource.DATELINE, "a first line shaped like a dateline, though not marked as one"));
    }

    /** The date on the paper's own form. */
    Optional<Dated> onForm() {
        Stream<String> items = doc.items().stream()
                .filter(i -> HEADING.matcher(i.heading()).matches()
                        || HEADING.matcher(i.side()).matches())
                .map(ListItem::text);
        Stream<String> lines =
                lines().map(LINE::matcher).filter(Matcher::matches).map(m -> m.group("D"));
        return Stream.concat(items, lines)
                .filter(l -> l.length() <= LONGEST_LINE)
                .map(this::only)
                .flatMap(Optional::stream)
                .findFirst()
                .map(w -> new Dated(w, DateSource.BODY, "printed on a line of its form that says date"));
    }

    /** The day in the subject of a record of a meeting or talk, which was held before it was recorded. */
    Optional<Dated> inSubject(String subject) {
        boolean record = head.kind().isRecordOfTalk() || head.title().startsWith("Memorandum for the Record");
        return record && !LATER.matcher(subject).find()
                ? only(subject)
                        .map(w -> new Dated(w, DateSource.SUBJECT, "the subject names the day of what it records"))
                : Optional.empty();
    }

    /** The day that a first paragraph calls today. */
    Optional<Dated> today() {
        for (Block b : doc.blocks(Zone.BODY).stream().limit(FIRST_LINES / 2).toList()) {
            String words = doc.words(b);
            if (words.length() > LONGEST_PARAGRAPH) {
                continue;
            }
            for (PrintedDate d : PrintedDates.find(words)) {
                if (TODAY.matcher(words.substring(
                                Math.max(0, d.span().begin() - 30), d.span().begin()))
                        .find()) {
                    return when(d).map(
                                    w -> new Dated(w.withoutTime(), DateSource.BODY, "the text calls this day today"));
                }
            }
        }
        return Optional.empty();
    }

    private Stream<String> lines() {
        return doc.blocks().stream()
                .filter(b -> b.zone() == Zone.BODY || b.zone() == Zone.LIST)
                .limit(FIRST_LINES)
                .map(doc::words);
    }

    /** The one date of a line; of several nobody knows which it is. */
    private Optional<When> only(String line) {
        List<PrintedDate> dates = PrintedDates.find(line);
        return dates.size() == 1 ? when(dates.get(0)) : Optional.empty();
    }

    private Optional<When> when(PrintedDate date) {
        if (date.hasYear() || date.month() == 0) {
            return date.when();
        }
        return year.isPresent() ? date.when(year.getAsInt()) : Optional.empty();
    }
}
