package org.deptel.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deptel.model.TimePhrase;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.When;

/** Turns "yesterday", "the 14th", "December 13" into dates, counted from the day a document was written. */
final class DateResolver {
    private static final Pattern DAY = Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Pattern ORDINAL = Pattern.compile("\\b(?<D>\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern AGO =
            Pattern.compile("\\b(?<N>a|two|three|four|five) (?<U>day|week|month|year)s? ago");

    private static final Pattern CLOCK =
            Pattern.compile("at (?<H>\\d{1,2})(?:[:.]?(?<MIN>[0-5]\\d))?(?: ?(?<M>[ap])\\.? ?m)?");

    private static final int LATELY = 6;
    /** Until this hour of the clock the day before is not over for him who writes a telegram. */
    private static final int SMALL_HOURS = 4;
    /** How many days ahead a date without a year may lie that a document tells of as past. */
    private static final int AHEAD = 45;

    /** Which way from the day of writing a date without a year is looked for. */
    enum Direction {
        PAST,
        EITHER,
        FUTURE
    }

    private DateResolver() {}

    /** The time meant; empty when the words, or the document's date, do not tell. */
    static Optional<When> resolve(TimePhrase phrase, Optional<When> written, Direction direction) {
        return switch (phrase.reckoning()) {
            case SAME_DAY -> meant(phrase, written, direction);
            case DAY_AFTER -> shifted(meant(phrase, written, direction), 1);
            case DAY_BEFORE -> shifted(meant(phrase, written, direction), -1);
            case REPORTED -> reported(phrase, written);
        };
    }

    private static Optional<When> shifted(Optional<When> named, int days) {
        return named.filter(When::isDay).map(w -> When.day(w.earliest().plusDays(days)));
    }

    /** The day that the words mean. */
    private static Optional<When> meant(TimePhrase phrase, Optional<When> written, Direction direction) {
        PrintedDate date = phrase.date();
        if (date != null) {
            return date.hasYear() ? date.when() : written.flatMap(w -> nearestYear(date, w, direction));
        }
        return written.flatMap(w -> relative(phrase.words(), w, direction == Direction.FUTURE));
    }

    /** Whether a phrase gives an hour and no day. */
    static boolean isHour(TimePhrase phrase) {
        return phrase.date() == null && CLOCK.matcher(phrase.words()).matches();
    }

    /** What a paper of a day reports happened on that day or in the week before. */
    private static Optional<When> reported(TimePhrase phrase, Optional<When> written) {
        PrintedDate date = phrase.date();
        Optional<When> report = date == null
                ? written
                : date.hasYear() ? date.when() : written.flatMap(w -> nearestYear(date, w, Direction.EITHER));
        return report.filter(When::isDay).map(w -> When.interval(w.earliest().minusDays(LATELY), w.earliest()));
    }

    /** A date without a year is the one nearest to the day of writing. */
    private static Optional<When> nearestYear(PrintedDate date, When written, Direction direction) {
        LocalDate middle =
                written.isDay() ? written.earliest() : written.earliest().plusDays(15);
        int year = written.earliest().getYear();
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(date::when)
                .flatMap(Optional::stream)
                .filter(w -> direction != Direction.PAST
                        || !w.earliest().isAfter(written.latest().plusDays(AHEAD)))
                .min((a, b) -> Long.compare(distance(a, middle), distance(b, middle)));
    }

    private static long distance(When when, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(when.earliest(), day));
    }

    private static Optional<When> relative(String words, When written, boolean future) {
        Optional<When> year = written.isDay() ? Optional.empty() : vague(words, written);
        if (year.isPresent() || !written.isDay()) {
            return year;
        }
        LocalDate day = written.earliest().minusDays(isInSmallHours(written) ? 1 : 0);
        if (words.contains("before yesterday") || words.contains("after tomorrow")) {
            return Optional.of(When.day(day.plusDays(words.contains("after") ? 2 : -2)));
        }
        if (words.contains("yesterday") || words.matches("last (?:night|evening)")) {
            return Optional.of(When.day(day.minusDays(1)));
        }
        if (words.contains("tomorrow")) {
            return Optional.of(When.day(day.plusDays(1)));
        }
        if (words.matches(
                ".*\\b(?:today|tonight|just now)\\b.*|(?:earlier|later) in (?:the )?(?:day|morning|afternoon|evening|noon|night)|this (?:morning|afternoon|evening|noon|night)")) {
            return Optional.of(When.day(day));
        }
        Matcher hour = CLOCK.matcher(words);
        if (hour.matches()) {
            return atHour(hour, written, future);
        }
        return weekday(words, day, future)
                .or(() -> ordinal(words, day, future))
                .or(() -> ago(words, day))
                .or(() -> month(words, day, future))
                .or(() -> stretch(words, day, future));
    }

    /** {@code 1 a.m.}: who writes after midnight calls "today" the day that has just ended. */
    private static boolean isInSmallHours(When written) {
        LocalTime time = written.time();
        // "midnight" is the end of the day it is printed with
        return time != null && !written.zulu() && !time.equals(LocalTime.MIDNIGHT) && time.getHour() < SMALL_HOURS;
    }

    /** {@code At 1700} in a telegram of 9 a.m.: the last such hour before it, or the next after it, where its own hour is known. */
    private static Optional<When> atHour(Matcher clock, When written, boolean future) {
        LocalTime sent = written.time();
        if (sent == null || written.zulu()) {
            return Optional.empty();
        }
        if (sent.equals(LocalTime.MIDNIGHT)) {
            return Optional.of(When.day(written.earliest().plusDays(future ? 1 : 0)));
        }
        int hour = Integer.parseInt(clock.group("H")) % (clock.group("M") == null ? 24 : 12);
        int minute = clock.group("MIN") == null ? 0 : Integer.parseInt(clock.group("MIN"));
        LocalTime said = LocalTime.of("p".equals(clock.group("M")) ? hour + 12 : hour, minute);
        boolean before = !said.isAfter(sent);
        return Optional.of(When.day(written.earliest().plusDays(future ? (before ? 1 : 0) : before ? 0 : -1)));
    }

    private static Optional<When> vague(String words, When written) {
        if (written.earliest().getYear() != written.latest().getYear()) {
            return Optional.empty();
        }
        return month(words, written.earliest(), false);
    }

    private static Optional<When> weekday(String words, LocalDate day, boolean future) {
        Matcher m = DAY.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        DayOfWeek named = DayOfWeek.valueOf(m.group().toUpperCase(Locale.ROOT));
        boolean next = words.startsWith("next") || future;
        return Optional.of(When.day(day.with(
                next
                        ? TemporalAdjusters.next(named)
                        : words.startsWith("last")
                                ? TemporalAdjusters.previous(named)
                                : TemporalAdjusters.previousOrSame(named))));
    }

    private static Optional<When> ordinal(String words, LocalDate day, boolean future) {
        Matcher m = ORDINAL.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        int d = Integer.parseInt(m.group("D"));
        YearMonth month = YearMonth.from(day);
        if (!future && d > day.getDayOfMonth()) {
            month = month.minusMonths(1);
        } else if (future && d < day.getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        return month.isValidDay(d) ? Optional.of(When.day(month.atDay(d))) : Optional.empty();
    }

    private static Optional<When> ago(String words, LocalDate day) {
        Matcher m = AGO.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        int n = switch (m.group("N")) {
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            default -> 1;
        };
        return Optional.of(
                switch (m.group("U")) {
                    case "day" -> When.day(day.minusDays(n));
                    case "week" ->
                        When.interval(
                                day.minusWeeks(n).minusDays(3),
                                day.minusWeeks(n).plusDays(3));
                    case "month" -> When.month(YearMonth.from(day).minusMonths(n));
                    default -> When.year(day.getYear() - n);
                });
    }

    private static Optional<When> month(String words, LocalDate day, boolean future) {
        for (String w : words.split(" ")) {
            int month = w.length() > 2 ? PrintedDates.month(w) : 0;
            if (month > 0
                    && w.matches(
                            "(?:january|february|march|april|may|june|july|august|september|october|november|december)")) {
                int year = future
                        ? day.getYear() + (month < day.getMonthValue() ? 1 : 0)
                        : month > day.getMonthValue() && !words.startsWith("next") ? day.getYear() - 1 : day.getYear();
                return Optional.of(When.month(YearMonth.of(year, month)));
            }
        }
        return Optional.empty();
    }

    private static Optional<When> stretch(String words, LocalDate day, boolean future) {
        if (words.matches("(?:over|during) .*weekend")) {
            return Optional.of(weekend(day, future));
        }
        if (words.matches("(?:in|within) (?:the |a )?(?:next )?(?:few days|day or two)")) {
            return Optional.of(When.interval(day.plusDays(1), day.plusDays(LATELY + 1)));
        }
        return switch (words) {
            case "last week" -> Optional.of(When.interval(day.minusDays(13), day.minusDays(1)));
            case "this week" -> Optional.of(future ? restOfWeek(day) : When.interval(day.minusDays(6), day));
            case "later this week" -> Optional.of(restOfWeek(day));
            case "later this month" ->
                Optional.of(When.interval(day, YearMonth.from(day).atEndOfMonth()));
            case "next week" -> Optional.of(When.interval(day.plusDays(1), day.plusDays(13)));
            case "this weekend" ->
                Optional.of(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)))
                        .filter(saturday -> future)
                        .map(saturday -> When.interval(saturday, saturday.plusDays(1)));
            case "last weekend" -> Optional.of(When.interval(day.minusDays(8), day.minusDays(1)));
            case "last month" -> Optional.of(When.month(YearMonth.from(day).minusMonths(1)));
            case "next month" -> Optional.of(When.month(YearMonth.from(day).plusMonths(1)));
            case "last year" -> Optional.of(When.year(day.getYear() - 1));
            case "last spring" -> season(day, 3, 6);
            case "last summer" -> season(day, 6, 9);
            case "last autumn", "last fall" -> season(day, 9, 12);
            case "last winter" ->
                Optional.of(When.interval(
                        LocalDate.of(day.getYear() - 1, 12, 1),
                        LocalDate.of(day.getYear(), 3, 1).minusDays(1)));
            default -> Optional.empty();
        };
    }

    /** {@code over the weekend}: the one that comes, or the last one that has begun. */
    private static When weekend(LocalDate day, boolean future) {
        LocalDate saturday = day.with(
                future
                        ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                        : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return When.interval(saturday, saturday.plusDays(1));
    }

    private static When restOfWeek(LocalDate day) {
        return When.interval(day, day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    private static Optional<When> season(LocalDate day, int from, int to) {
        int year = day.getMonthValue() > to ? day.getYear() : day.getYear() - 1;
        return Optional.of(When.interval(
                LocalDate.of(year, from, 1), YearMonth.of(year, to).atDay(21)));
    }
}
