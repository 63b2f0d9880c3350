package org.deptel.text;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Months and days of the week, in full and as telegrams shorten them: words that look like names and are none. */
public final class CalendarWords {
    private static final Set<String> MONTHS = ImmutableSet.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> SHORT =
            ImmutableSet.of("jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec");
    private static final Set<String> DAYS =
            ImmutableSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private CalendarWords() {}

    /** Whether a folded word is a month in full. */
    public static boolean isMonth(String folded) {
        return MONTHS.contains(folded);
    }

    /** Whether a folded word is a month or a day of the week, shortened or not, with its point or without. */
    public static boolean contains(String folded) {
        String bare = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
        return MONTHS.contains(bare) || SHORT.contains(bare) || DAYS.contains(bare);
    }
}
