package org.deptel.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.text.DateSource;
import org.deptel.text.Dated;
import org.deptel.text.DocumentKind;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.SourceNote;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.deptel.text.Zone;

/**
 * Dates a document from the best of its parts that has a date: dateline, head, date-time group; then the date on its own
 * form, file number, subject, the day it calls today, time of receipt, film number with the dates of subject and notes.
 * What follows from less than a printed date says so, and is no finer than what it follows from: of those that give less
 * than a day the first counts only where none gives a day. A film number {@code D81…} begins with the year in 35 of 35.
 * When a paper was drafted, cleared or sent on is no date of it: editors print those where they differ (139 of 149).
 */
final class DateReader {
    private static final Pattern FILM = Pattern.compile("\\bD(?<Y>[78]\\d)\\d{4}[–-]\\d{3,4}\\b");
    private static final Pattern GROUP =
            Pattern.compile("\\b(?<D>\\d{2})(?<H>\\d{2})(?<MI>\\d{2})Z (?<M>[A-Z]{3}) (?<Y>\\d{2})\\b");

    private static final Pattern UNDATED = Pattern.compile("\\b[Uu]ndated\\b");

    private static final int LONGEST_ON_THE_WAY = 2;

    /** A date-time group stands in the head of a message; one further down is of another. */
    private static final int GROUP_WITHIN = 12;

    private static final int LONGEST_HEAD_LINE = 200;

    private final Assembled doc;
    private final HeadReader.Head head;
    private final SourceNote source;
    private final String subject;

    DateReader(Assembled doc, HeadReader.Head head, SourceNote source, String subject) {
        this.doc = doc;
        this.head = head;
        this.source = source;
        this.subject = subject;
    }

    /** The document's date; an editorial note has none, since it narrates a span of days. */
    Optional<Dated> read() {
        if (head.kind() == DocumentKind.EDITORIAL_NOTE) {
            return Optional.empty();
        }
        return Stream.<Supplier<Optional<Dated>>>of(
                        this::fromDateline, this::fromHead, this::fromMarkup, this::fromDateTimeGroup, this::inferred)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What other parts allow to say: the first that gives a day, else the first that gives more than nothing. */
    private Optional<Dated> inferred() {
        StatedDay stated = new StatedDay(doc, head, year());
        List<Dated> found = Stream.of(
                        stated.aboveText(),
                        stated.onForm(),
                        FiledDay.of(source.fileNumber()).map(f -> f.dated(doc, head)),
                        stated.inSubject(subject),
                        stated.today(),
                        fromReceived(),
                        fromFilmNumber())
                .flatMap(Optional::stream)
                .toList();
        return found.stream()
                .filter(d -> d.when().isDay() && !isUndated())
                .findFirst()
                .or(() -> found.stream().findFirst().map(this::guarded));
    }

    /** Where the editors say that a paper is undated, no number of a file makes it a day. */
    private Dated guarded(Dated d) {
        return isUndated() && d.when().isDay()
                ? new Dated(
                        When.month(YearMonth.from(d.when().earliest())),
                        d.source(),
                        d.reason() + ", but the dateline says undated")
                : d;
    }

    private boolean isUndated() {
        return doc.datelines().stream()
                .anyMatch(b -> UNDATED.matcher(doc.words(b)).find());
    }

    private Optional<Dated> fromDateline() {
        return doc.blocks(Zone.DATELINE).stream()
                .map(b -> dateIn(doc.words(b), b.span()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(w -> new Dated(w, DateSource.DATELINE, "printed in the dateline"));
    }

    private Optional<When> dateIn(String words, Span span) {
        return PrintedDates.first(words)
                .flatMap(d -> d.hasYear() ? d.when() : codedYear(span).flatMap(d::when));
    }

    /** A dateline that leaves its year out gets it from the coded date. */
    private Optional<Integer> codedYear(Span span) {
        return coded(span).map(When::earliest).map(LocalDate::getYear);
    }

    private Optional<When> coded(Span span) {
        return doc.marks().stream()
                .filter(m -> m.kind() == MarkKind.DATE && span.contains(m.span()))
                .map(MarkedName::target)
                .map(DateReader::iso)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Dated> fromMarkup() {
        return Stream.concat(doc.blocks(Zone.DATELINE).stream(), doc.blocks(Zone.HEADING).stream())
                .map(b -> coded(b.span()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(w -> new Dated(w, DateSource.MARKUP, "coded by the editors"));
    }

    private Optional<Dated> fromHead() {
        List<PrintedDate> dates = PrintedDates.find(head.title());
        return dates.stream()
                .filter(PrintedDate::hasYear)
                .reduce((a, b) -> b)
                .flatMap(PrintedDate::when)
                .map(w -> new Dated(w, DateSource.HEADING, "printed in the heading"))
                .or(() -> fromHeadAndFileNumber(dates));
    }

    /** A citation prints month and day; the year ends the file number. */
    private Optional<Dated> fromHeadAndFileNumber(List<PrintedDate> dates) {
        Optional<FiledDay> filed = FiledDay.of(source.fileNumber());
        if (dates.size() != 1
                || filed.isEmpty()
                || !head.title().startsWith(", ", dates.get(0).span().begin() - 2)) {
            return Optional.empty();
        }
        String why = "printed in the heading, with the year of file number " + source.fileNumber();
        return dates.get(0).when(filed.get().day().getYear()).map(w -> new Dated(w, DateSource.HEADING, why));
    }

    private Optional<Dated> fromDateTimeGroup() {
        Optional<Matcher> group = doc.blocks(Zone.BODY).stream()
                .limit(GROUP_WITHIN)
                .map(doc::words)
                .filter(w -> w.length() < LONGEST_HEAD_LINE)
                .map(GROUP::matcher)
                .filter(Matcher::find)
                .findFirst();
        if (group.isEmpty()) {
            return Optional.empty();
        }
        Matcher m = group.get();
        try {
            LocalDate day = LocalDate.of(
                    1900 + Integer.parseInt(m.group("Y")),
                    PrintedDates.month(m.group("M")),
                    Integer.parseInt(m.group("D")));
            LocalTime time = LocalTime.of(Integer.parseInt(m.group("H")), Integer.parseInt(m.group("MI")));
            return Optional.of(new Dated(
                    When.minute(day, time, true), DateSource.DATE_TIME_GROUP, "date-time group " + m.group()));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** A message is received on the day it is sent, or up to two days later: then the note tells the day. */
    private Optional<Dated> fromReceived() {
        return PrintedDates.first(source.received())
                .flatMap(d -> d.hasYear()
                        ? d.when()
                        : year().stream().boxed().findFirst().flatMap(d::when))
                .filter(When::isDay)
                .map(w -> new Dated(
                        When.interval(w.earliest().minusDays(LONGEST_ON_THE_WAY), w.earliest()),
                        DateSource.RECEIVED_TIME,
                        "received " + source.received() + ", and so sent on that day or in the two before"));
    }

    /** The year that the numbers of the source note give to days printed without one. */
    private OptionalInt year() {
        Optional<Integer> filed =
                FiledDay.of(source.fileNumber()).map(f -> f.day().getYear());
        if (filed.isPresent()) {
            return OptionalInt.of(filed.get());
        }
        Matcher film = FILM.matcher(doc.text());
        return film.find() ? OptionalInt.of(1900 + Integer.parseInt(film.group("Y"))) : OptionalInt.empty();
    }

    /** The year from a film number, and the month where the subject or a note names a day without a year. */
    private Optional<Dated> fromFilmNumber() {
        Matcher film = FILM.matcher(doc.text());
        if (!film.find()) {
            return Optional.empty();
        }
        int year = 1900 + Integer.parseInt(film.group("Y"));
        String why = "film number " + film.group() + " is of " + year;
        return Stream.concat(Stream.of(subject), notes())
                .map(PrintedDates::first)
                .flatMap(Optional::stream)
                .filter(d -> !d.hasYear() && d.month() > 0)
                .findFirst()
                .map(d -> new Dated(
                        When.month(YearMonth.of(year, d.month())),
                        DateSource.FILM_NUMBER,
                        why + ", and subject or notes name a day of this month"))
                .or(() -> Optional.of(new Dated(When.year(year), DateSource.FILM_NUMBER, why)));
    }

    private Stream<String> notes() {
        return doc.blocks().stream().filter(b -> b.zone().isNote()).map(doc::words);
    }

    /** Reads an ISO date as the editors code them: day, minute, month or year; a {@code Z} means Greenwich time. */
    static Optional<When> iso(String coded) {
        try {
            if (coded.length() >= 16) {
                LocalDate day = LocalDate.parse(coded.substring(0, 10));
                LocalTime time = LocalTime.parse(coded.substring(11, 16));
                return Optional.of(When.minute(day, time, coded.endsWith("Z")));
            }
            return switch (coded.length()) {
                case 10 -> Optional.of(When.day(LocalDate.parse(coded)));
                case 7 -> Optional.of(When.month(YearMonth.parse(coded)));
                case 4 -> Optional.of(When.year(Integer.parseInt(coded)));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }
}
