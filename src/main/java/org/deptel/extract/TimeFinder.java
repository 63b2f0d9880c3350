package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.TimePhrase;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Span;
import org.deptel.text.Spelling;

/** Finds phrases that say when: printed dates, and words that count from the day of writing. */
final class TimeFinder {
    private static final String DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String PART = "(?:morning|afternoon|evening|noon|night)";
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:day (?:before yesterday|after tomorrow)|(?:(?:late|early|earlier|later) )?(?:today|yesterday|tonight|tomorrow)(?: "
                    + PART + ")?"
                    + "|(?:last|this|same|previous|following|next) (?:" + PART
                    + "|week(?:end)?|month|year|spring|summer|autumn|fall|winter|day|evening)"
                    + "|(?:last |next |this |on |On )?" + DAYS + "(?: " + PART + ")?"
                    + "|(?:noon|" + PART + ") today|earlier today|(?:earlier|later) in (?:the )?(?:day|" + PART
                    + ")|just now"
                    + "|(?:over|during) (?:the )?(?:past )?weekend(?! of)|later this (?:week|month)|(?:in|within) (?:the )?next (?:few days|day or two)|in a (?:few days|day or two)"
                    + "|(?:two|three|four|five|several|few) (?:days|weeks|months) ago|a (?:week|month|year) ago"
                    + "|(?:last|this|next|early|late|mid-?)(?: in)? (?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + "|in (?:early |late |mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \\d)"
                    + "|(?:on |On |the )?\\d{1,2}(?:st|nd|rd|th)(?! (?:anniversary|meeting|session|century|floor|party|congress|plenum|parallel|fleet|division|army))"
                    + "|(?:in |In |early |late |of )19\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> DAYS_IN_WORDS = List.of(("one two three four five six seven eight nine ten"
                    + " eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" "));
    private static final List<String> ORDINALS =
            List.of(("first second third fourth fifth sixth seventh eighth ninth tenth"
                            + " eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                    .split(" "));
    private static final Pattern SPELLED = Pattern.compile(
            "\\b(?<MONTH>January|February|March|April|May|June|July|August|September|October|November|December) (?<DAY>"
                    + String.join("|", DAYS_IN_WORDS)
                    + "|"
                    + String.join("|", ORDINALS)
                    + ")\\b(?! (?:years|months|weeks|days|or|hundred|thousand|million|of)\\b)");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b[Aa]t (?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.? ?m\\b|(?:0\\d|1\\d|2[0-3])[0-5]\\d(?= (?!\\d)\\p{L})(?! (?:men|troops|tons|miles)))");
    private static final Pattern YEAR = Pattern.compile("\\b19\\d\\d\\b");

    private TimeFinder() {}

    /** All phrases of a sentence, in order; spans count in the document's text. */
    static List<TimePhrase> find(Span sentence, String text) {
        String words = sentence.in(text);
        List<TimePhrase> found = new ArrayList<>();
        for (PrintedDate d : PrintedDates.find(words)) {
            found.add(new TimePhrase(
                    shift(d.span(), sentence), Spelling.fold(d.span().in(words)), d));
        }
        spelled(words, sentence, found);
        Matcher m = RELATIVE.matcher(words);
        while (m.find()) {
            Span span = shift(new Span(m.start(), m.end()), sentence);
            // "Sunday, November 22" is the printed date, whatever day of the week it was
            if (found.stream().noneMatch(f -> f.span().overlaps(span) || isDayOf(span, f))) {
                found.add(new TimePhrase(span, Spelling.fold(m.group()), yearOf(m.group(), m.start())));
            }
        }
        if (found.isEmpty()) {
            clock(words, sentence, found);
        }
        return found;
    }

    /** {@code At 1700}, {@code at 6:30 p.m.}, where nothing else says when: the hour of a day that the telegram's own hour tells. */
    private static void clock(String words, Span sentence, List<TimePhrase> found) {
        Matcher m = CLOCK.matcher(words);
        while (m.find()) {
            found.add(new TimePhrase(shift(new Span(m.start(), m.end()), sentence), Spelling.fold(m.group()), null));
        }
    }

    /** {@code December one}: the day in a word, as cables write it. */
    private static void spelled(String words, Span sentence, List<TimePhrase> found) {
        Matcher m = SPELLED.matcher(words);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            int day = Math.max(DAYS_IN_WORDS.indexOf(m.group("DAY")), ORDINALS.indexOf(m.group("DAY"))) + 1;
            int month = PrintedDates.month(m.group("MONTH"));
            PrintedDate date = new PrintedDate(span, 0, month, day, 0, 0, 0, null, false);
            found.add(new TimePhrase(shift(span, sentence), Spelling.fold(m.group()), date));
        }
    }

    private static @org.jspecify.annotations.Nullable PrintedDate yearOf(String words, int start) {
        Matcher y = YEAR.matcher(words);
        return y.find()
                ? new PrintedDate(
                        new Span(start, start + words.length()),
                        Integer.parseInt(y.group()),
                        0,
                        0,
                        0,
                        0,
                        0,
                        null,
                        false)
                : null;
    }

    private static boolean isDayOf(Span weekday, TimePhrase date) {
        int gap = date.span().begin() - weekday.end();
        return date.date() != null && gap > 0 && gap <= 2;
    }

    private static Span shift(Span span, Span sentence) {
        return new Span(span.begin() + sentence.begin(), span.end() + sentence.begin());
    }

    /** The phrase nearest to a trigger, those after it first. */
    static Optional<TimePhrase> nearest(List<TimePhrase> phrases, Span trigger) {
        return phrases.stream()
                .min((a, b) -> Integer.compare(distance(a.span(), trigger), distance(b.span(), trigger)));
    }

    private static int distance(Span phrase, Span trigger) {
        return phrase.begin() >= trigger.end()
                ? phrase.begin() - trigger.end()
                : 20 + Math.max(0, trigger.begin() - phrase.end());
    }
}
