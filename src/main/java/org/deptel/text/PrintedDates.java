package org.deptel.text;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates the way American diplomatic papers print them: {@code December 26, 1956—10 p.m}, {@code 24 April 1948},
 * {@code December 30 and 31, 1957}, {@code Sept. 2/3, 1957}, {@code December 13}, {@code May 1957}. The forms and their
 * shares are those counted in Foreign Relations volumes of 1948 to 1980.
 */
public final class PrintedDates {
    private static final String MONTH =
            "(?<MON>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|"
                    + "July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String YEAR = "(?<YR>1[6-9]\\d\\d|20\\d\\d)";
    private static final String DAY = "(?<DAY>\\d{1,2})(?:st|nd|rd|th|d)?";
    private static final String TO = "\\s?(?:–|-|—|/|\\sand\\s|\\sto\\s|,\\s?)\\s?";

    /** September 19–21, 1957 · December 30 and 31, 1957 · December 30, 1957–January 2, 1958 · December 13. */
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + "\\s?" + DAY + "(?!\\d|:\\d|\\.\\d)"
            + "(?:(?:,\\s?(?<YR2>1[6-9]\\d\\d))?(?:" + TO + ")" + MONTH.replace("MON", "MON2")
            + "\\s?(?<DAYB>\\d{1,2})(?!\\d)|" + TO + "(?<DAYC>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\s?[ap]\\.\\s?m))?"
            + "(?:(?:,\\s?|\\s)" + YEAR + "(?!\\d))?");

    /** 24 April 1948 · 5-6 May 1960. */
    private static final Pattern DAY_FIRST = Pattern.compile("\\b" + DAY + "(?:" + TO
            + "(?<DAYC>\\d{1,2}))?\\s(?:of\\s)?" + MONTH + "(?![a-z])(?:,?\\s" + YEAR + "(?!\\d))?");

    /** May 1957 · May, 1957 · January–March 1956. */
    private static final Pattern MONTH_ONLY = Pattern.compile("\\b" + MONTH + "(?:\\s?[–-]\\s?"
            + MONTH.replace("MON", "MON2") + ")?" + "(?:\\sof)?,?\\s" + YEAR + "(?!\\d)");

    private static final Pattern TIME =
            Pattern.compile("^\\s?(?:[,—–-]|\\sat)?\\s{0,2}(?:at\\s)?(?:about\\s|approximately\\s)?(?:"
                    + "(?<H>\\d{1,2})(?:[:.](?<M>\\d{2}))?(?:\\s?[–-]\\s?\\d{1,2}(?:[:.]\\d{2})?)?\\s?(?<HALF>[ap])\\.?\\s?m\\b"
                    + "|(?<H2>\\d{1,2})[:.](?<M2>\\d{2})(?:\\s?[–-]\\s?|\\sto\\s|\\s?[ap]\\.?m\\.?\\s?[–-]\\s?)[^,;]{0,12}?(?<HALF2>[ap])\\.?\\s?m\\b"
                    + "|(?<Z>\\d{4})\\s?Z\\b|(?<H3>\\d{1,2})-(?<M3>\\d{2})\\s?(?<HALF3>[ap])\\.\\s?m"
                    + "|(?<H4>\\d{2})(?<M4>\\d{2})(?:\\s?[–-]\\s?\\d{4})?\\s?hours"
                    + "|(?<NOON>noon|Noon)\\b|(?<MID>midnight|Midnight)\\b)");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private PrintedDates() {}

    /** All dates in the text, in order; spans count from the beginning of this text. */
    public static List<PrintedDate> find(String text) {
        TreeMap<Integer, PrintedDate> found = new TreeMap<>();
        collect(MONTH_FIRST.matcher(text), text, found);
        collect(DAY_FIRST.matcher(text), text, found);
        collect(MONTH_ONLY.matcher(text), text, found);
        return new ArrayList<>(found.values());
    }

    /** The first date of the text, if any. */
    public static Optional<PrintedDate> first(String text) {
        return find(text).stream().findFirst();
    }

    /** The number of a month given by name or abbreviation; 0 when it is none. */
    public static int month(String name) {
        return name.length() < 3 ? 0 : MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    private static void collect(Matcher m, String text, NavigableMap<Integer, PrintedDate> found) {
        while (m.find()) {
            PrintedDate date = read(m, text);
            if (date.day() <= 31 && isFree(date.span(), found)) {
                found.put(date.span().begin(), date);
            }
        }
    }

    /** The dates found do not overlap, so only the last that begins before the end can be in the way. */
    private static boolean isFree(Span span, NavigableMap<Integer, PrintedDate> found) {
        Map.Entry<Integer, PrintedDate> before = found.lowerEntry(span.end());
        return before == null || !before.getValue().span().overlaps(span);
    }

    private static PrintedDate read(Matcher m, String text) {
        int month = month(m.group("MON"));
        int day = number(group(m, "DAY"));
        int endDay = Math.max(number(group(m, "DAYB")), number(group(m, "DAYC")));
        int endMonth = month(group(m, "MON2"));
        if (endDay != 0 && endMonth == 0) {
            endMonth = month;
        }
        int year = number(group(m, "YR"));
        int firstYear = number(group(m, "YR2"));
        int endYear = firstYear != 0 ? year : 0;
        Matcher t = TIME.matcher(text).region(m.end(), Math.min(text.length(), m.end() + 40));
        boolean timed = day != 0 && t.lookingAt();
        return new PrintedDate(
                new Span(m.start(), timed ? t.end() : m.end()),
                firstYear != 0 ? firstYear : year,
                month,
                day,
                endYear,
                endMonth,
                endDay,
                timed ? time(t) : null,
                timed && t.group("Z") != null);
    }

    /** What a group holds; empty where the pattern has none of this name, since not all forms of a date have all. */
    private static String group(Matcher m, String name) {
        String g = m.pattern().pattern().contains("(?<" + name + ">") ? m.group(name) : null;
        return g == null ? "" : g;
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable LocalTime time(Matcher t) {
        if (t.group("NOON") != null) {
            return LocalTime.NOON;
        }
        if (t.group("MID") != null) {
            return LocalTime.MIDNIGHT;
        }
        if (t.group("Z") != null) {
            int z = Integer.parseInt(t.group("Z"));
            return clock(z / 100, z % 100, "");
        }
        if (t.group("H4") != null) {
            return clock(number(t.group("H4")), number(t.group("M4")), "");
        }
        for (String n : List.of("", "2", "3")) {
            if (t.group("H" + n) != null) {
                return clock(number(t.group("H" + n)), number(group(t, "M" + n)), t.group("HALF" + n));
            }
        }
        return null;
    }

    private static @Nullable LocalTime clock(int hour, int minute, String half) {
        int h = half.equals("p") && hour < 12 ? hour + 12 : half.equals("a") && hour == 12 ? 0 : hour;
        return h > 23 || minute > 59 ? null : LocalTime.of(h, minute);
    }
}
