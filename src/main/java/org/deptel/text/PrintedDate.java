package org.deptel.text;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as printed, which may leave out its year, its day, or both.
 *
 * @param span where it stands in the text that was read
 * @param year 0 where not printed
 * @param month 1 to 12, 0 where not printed
 * @param day 0 where not printed
 * @param endYear the year of the last day of a range, 0 where not printed
 * @param endMonth the month of the last day of a range, 0 for a single date
 * @param endDay the last day of a range, 0 for a single date
 * @param time the time of day (the first one of a span of time)
 * @param zulu whether the time is Greenwich time
 */
public record PrintedDate(
        Span span,
        int year,
        int month,
        int day,
        int endYear,
        int endMonth,
        int endDay,
        @Nullable LocalTime time,
        boolean zulu)
        implements Serializable {

    /** Whether a year is printed with it. */
    public boolean hasYear() {
        return year != 0;
    }

    /** The date with its own year; empty when it has none or there is no such day. */
    public Optional<When> when() {
        return hasYear() ? when(year) : Optional.empty();
    }

    /** The date in the year given; empty when there is no such day (February 30). */
    public Optional<When> when(int inYear) {
        try {
            return Optional.of(build(inYear));
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private When build(int inYear) {
        if (month == 0) {
            return When.year(inYear);
        }
        if (day == 0) {
            return endMonth == 0
                    ? When.month(YearMonth.of(inYear, month))
                    : When.interval(
                            LocalDate.of(inYear, month, 1),
                            YearMonth.of(endYear == 0 ? inYear : endYear, endMonth)
                                    .atEndOfMonth());
        }
        LocalDate first = LocalDate.of(inYear, month, day);
        if (endDay != 0) {
            return When.interval(first, LocalDate.of(endYear == 0 ? inYear : endYear, endMonth, endDay));
        }
        return time == null ? When.day(first) : When.minute(first, time, zulu);
    }
}
