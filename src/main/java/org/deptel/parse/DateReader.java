package org.deptel.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
 * Dates a document from the best of its parts that has a date: dateline, head, date-time group, file number, time of
 * receipt, film number with the dates of subject and notes. What follows from less than a printed date says so.
 *
 * <p>The decimal file number ends in month, day and year: {@code 764.00/12–2656} is December 26, 1956. In Foreign
 * Relations volumes it equals the date in 85 of 100 telegrams and is within a day in 89; a film number {@code D81…}
 * begins with the year in 35 of 35.
 */
final class DateReader {
    private static final Pattern FILE = Pattern.compile("/(?<M>\\d{1,2}) ?[–-] ?(?<D>\\d{1,2})(?<Y>\\d{2})$");
    private static final Pattern FILM = Pattern.compile("\\bD(?<Y>[78]\\d)\\d{4}[–-]\\d{3,4}\\b");
    private static final Pattern GROUP =
            Pattern.compile("\\b(?<D>\\d{2})(?<H>\\d{2})(?<MI>\\d{2})Z (?<M>[A-Z]{3}) (?<Y>\\d{2})\\b");

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
        return Stream.<java.util.function.Supplier<Optional<Dated>>>of(
                        this::fromDateline,
                        this::fromHead,
                        this::fromMarkup,
                        this::fromDateTimeGroup,
                        this::fromFileNumber,
                        this::fromReceived,
                        this::fromFilmNumber)
                .map(java.util.function.Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
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
        Matcher file = FILE.matcher(source.fileNumber());
        if (dates.size() != 1
                || !file.find()
                || !head.title().startsWith(", ", dates.get(0).span().begin() - 2)) {
            return Optional.empty();
        }
        String why = "printed in the heading, with the year of file number " + source.fileNumber();
        return dates.get(0)
                .when(1900 + Integer.parseInt(file.group("Y")))
                .map(w -> new Dated(w, DateSource.HEADING, why));
    }

    private Optional<Dated> fromDateTimeGroup() {
        Matcher m = GROUP.matcher(doc.text());
        if (!m.find()) {
            return Optional.empty();
        }
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

    private Optional<Dated> fromFileNumber() {
        Matcher m = FILE.matcher(source.fileNumber());
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    1900 + Integer.parseInt(m.group("Y")),
                    Integer.parseInt(m.group("M")),
                    Integer.parseInt(m.group("D")));
            String why = "file number " + source.fileNumber() + " ends in month, day and year";
            return Optional.of(
                    isFiledByItsOwnDate()
                            ? new Dated(When.day(day), DateSource.FILE_NUMBER, why)
                            : new Dated(
                                    When.month(YearMonth.from(day)),
                                    DateSource.FILE_NUMBER,
                                    why + ", but may be that of the paper it was filed with"));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Telegrams that come in and records of conversation open a file of their own (97 and 81 of 100 bear its day); what
     * the Department sends out, and letters and memoranda, are often filed with the paper they answer (64 to 78).
     */
    private boolean isFiledByItsOwnDate() {
        boolean fromDepartment = head.parties().from().stream()
                .anyMatch(p -> p.office().matches("(?:Department of State|(?:Acting )?Secretary of State).*"));
        return switch (head.kind()) {
            case TELEGRAM, AIRGRAM, DESPATCH -> !fromDepartment;
            case MEMORANDUM_OF_CONVERSATION -> true;
            default -> false;
        };
    }

    private Optional<Dated> fromReceived() {
        return PrintedDates.first(source.received())
                .flatMap(PrintedDate::when)
                .map(w -> new Dated(w.withoutTime(), DateSource.RECEIVED_TIME, "received " + source.received()));
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
