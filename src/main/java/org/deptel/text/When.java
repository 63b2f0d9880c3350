package org.deptel.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date no finer than the text supports: the days it may lie between, and how it was given.
 *
 * @param earliest first day possible
 * @param latest last day possible
 * @param precision how it was given
 * @param time the local time of day, with {@link Precision#MINUTE} only
 * @param zulu whether that time is Greenwich time and not local
 */
public record When(
        LocalDate earliest,
        LocalDate latest,
        Precision precision,
        @Nullable LocalTime time,
        boolean zulu) implements Serializable {

    /** One day. */
    public static When day(LocalDate day) {
        return new When(day, day, Precision.DAY, null, false);
    }

    /** A minute of one day. */
    public static When minute(LocalDate day, LocalTime time, boolean zulu) {
        return new When(day, day, Precision.MINUTE, time, zulu);
    }

    /** Somewhere in a month. */
    public static When month(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, null, false);
    }

    /** Somewhere in a year. */
    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, null, false);
    }

    /** From one day to another, both included; throws IllegalArgumentException when they are the wrong way round. */
    public static When interval(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("interval ends before it begins: " + from + "/" + until);
        }
        return from.equals(until) ? day(from) : new When(from, until, Precision.INTERVAL, null, false);
    }

    /** The same day without its time. */
    public When withoutTime() {
        return precision == Precision.MINUTE ? day(earliest) : this;
    }

    /** Whether it is one known day. */
    public boolean isDay() {
        return precision == Precision.DAY || precision == Precision.MINUTE;
    }

    /** Whether the other date may be the same time. */
    public boolean mayEqual(When other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }

    /** The date as Extended Date/Time Format, level 0. */
    public String edtf() {
        return switch (precision) {
            case MINUTE, DAY -> time == null ? earliest.toString() : earliest + "T" + clock(time) + (zulu ? "Z" : "");
            case INTERVAL -> earliest + "/" + latest;
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", earliest.getYear());
        };
    }

    private static String clock(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    @Override
    public String toString() {
        return edtf();
    }
}
