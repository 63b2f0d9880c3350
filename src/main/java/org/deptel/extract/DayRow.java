package org.deptel.extract;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.TimePhrase;
import org.deptel.text.PrintedDate;

/** Several days of one month in one phrase: {@code met on December 8, 11, and 19} tells of three meetings. */
final class DayRow {
    private static final Pattern ROW = Pattern.compile(
            "(?<MONTH>\\p{Lu}\\p{Ll}+\\.?) (?<DAYS>\\d{1,2}(?:, \\d{1,2})*,? (?:and|&) \\d{1,2})\\b(?![.:]\\d| ?[ap]\\.?m)");

    /** {@code September 26 and October 4}: two days of two months, where a dash or "to" would tell of a span. */
    private static final Pattern TWO_MONTHS =
            Pattern.compile("\\p{Lu}\\p{Ll}+\\.? \\d{1,2} (?:and|&) (?<MONTH>\\p{Lu}\\p{Ll}+\\.?) (?<DAY>\\d{1,2})\\b");

    private DayRow() {}

    /** The days of a phrase, each by itself; the phrase alone where it is one day, or days that follow each other. */
    static List<TimePhrase> of(TimePhrase phrase, String text) {
        PrintedDate date = phrase.date();
        Matcher two = TWO_MONTHS.matcher(text).region(phrase.span().begin(), text.length());
        boolean span = text.substring(
                        Math.max(0, phrase.span().begin() - 10), phrase.span().begin())
                .matches("(?is).*\\b(?:between|from) $");
        if (span) {
            return List.of(phrase);
        }
        if (date != null && isTwoDaysApart(date) && two.lookingAt()) {
            return List.of(
                    one(phrase, date, date.month(), date.day()), one(phrase, date, date.endMonth(), date.endDay()));
        }
        Matcher row = ROW.matcher(text).region(phrase.span().begin(), text.length());
        if (date == null || date.day() == 0 || !row.lookingAt()) {
            return List.of(phrase);
        }
        List<TimePhrase> each = new ArrayList<>();
        boolean apart = false;
        int last = 0;
        for (String number : row.group("DAYS").split("\\D+")) {
            int day = Integer.parseInt(number);
            apart |= last > 0 && day != last + 1;
            last = day;
            each.add(one(phrase, date, date.month(), day));
        }
        return apart ? List.copyOf(each) : List.of(phrase);
    }

    private static boolean isTwoDaysApart(PrintedDate date) {
        boolean nextDay = date.day() >= 28 && date.endDay() == 1;
        return date.endMonth() > 0 && date.endMonth() != date.month() && !nextDay;
    }

    private static TimePhrase one(TimePhrase row, PrintedDate date, int month, int day) {
        return new TimePhrase(
                row.span(),
                row.words() + " (" + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day + ")",
                new PrintedDate(date.span(), date.year(), month, day, 0, 0, 0, null, false),
                row.reckoning());
    }
}
