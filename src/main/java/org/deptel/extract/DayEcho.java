package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.TimePhrase;
import org.deptel.model.TimePhrase.Reckoning;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.Note;
import org.deptel.text.PrintedDate;
import org.deptel.text.Span;

/**
 * Days told by a day named before: {@code In telegram 986, May 23, Archer reported that he saw Bell that afternoon};
 * {@code on March 3 … The next evening}. The day is looked for in the same paragraph or note only.
 */
final class DayEcho {
    private static final String PART = "(?:morning|afternoon|evening|night|day)";
    private static final Pattern PHRASE = Pattern.compile(
            "(?i)\\b(?:(?<SAME>(?:later |earlier )?(?:(?:on |in )?(?:that|the) same " + PART + "|that (?:same )?"
                    + PART
                    + "|(?<=Later )the same day|(?:later|earlier) in (?:the )?day))|(?<NEXT>(?:(?:on )?the|on) (?:next|following) "
                    + PART
                    + ")|(?<PREVIOUS>(?:(?:on )?the|on) (?:previous|preceding) " + PART
                    + "|the (?:day|evening|night) before))\\b"
                    + "(?! (?:before|after|of|when))");

    /** {@code at 4 p.m.}: an hour of which no day is said. */
    private static final Pattern HOUR = Pattern.compile(
            "(?i)\\b(?:at (?:about |approximately )?(?:\\d{1,2}(?:[:.]\\d\\d)? [ap]\\.m\\.|noon|midnight)"
                    + "|from \\d{1,2}(?:[:.]\\d\\d)?(?: [ap]\\.m\\.)? (?:to|until) \\d{1,2}(?:[:.]\\d\\d)? [ap]\\.m\\.)"
                    + "(?!,? (?:on|in|that|the|this|today|yesterday|tomorrow|\\d{1,2}|\\p{Alpha}+day"
                    + "|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\\b)");

    private static final Pattern LATER = Pattern.compile("(?i)\\b(?<N>two|three|four|five|[2-9]) days later\\b");
    private static final List<String> NUMBERS = List.of("two", "three", "four", "five");
    /** Up to this day no month ends, whichever it is. */
    private static final int SAFE = 28;

    private final Document document;

    DayEcho(Document document) {
        this.document = document;
    }

    /** The phrases of a sentence that count from a day named before them. */
    List<TimePhrase> find(Span sentence) {
        String words = sentence.in(document.text());
        List<TimePhrase> found = new ArrayList<>();
        Matcher m = PHRASE.matcher(words);
        while (m.find()) {
            Span span = new Span(sentence.begin() + m.start(), sentence.begin() + m.end());
            named(span.begin()).ifPresent(d -> found.add(new TimePhrase(span, d.words(), d.date(), reckoning(m))));
        }
        // editors who tell of a day name it once and then give the hours
        Matcher hour = HOUR.matcher(words);
        while (document.header().kind() == DocumentKind.EDITORIAL_NOTE && hour.find()) {
            Span span = new Span(sentence.begin() + hour.start(), sentence.begin() + hour.end());
            running(span).ifPresent(found::add);
        }
        Matcher later = LATER.matcher(words);
        while (later.find()) {
            Span span = new Span(sentence.begin() + later.start(), sentence.begin() + later.end());
            int number = NUMBERS.indexOf(later.group("N").toLowerCase(Locale.ROOT));
            int days = number < 0 ? Integer.parseInt(later.group("N")) : number + 2;
            named(span.begin()).flatMap(d -> after(d, days, span)).ifPresent(found::add);
        }
        return found;
    }

    /** {@code left on May 5 … arrived the following day … at 4 p.m.}: the day that the story has come to. */
    private Optional<TimePhrase> running(Span hour) {
        Span told = new Span(start(hour.begin()), hour.begin());
        Matcher m = PHRASE.matcher(told.in(document.text()));
        Optional<TimePhrase> day = named(hour.begin());
        Optional<TimePhrase> moved = Optional.empty();
        while (m.find()) {
            int at = told.begin() + m.start();
            boolean later = day.filter(d -> d.span().begin() > at).isEmpty();
            Reckoning reckoning = reckoning(m);
            moved = later && reckoning != Reckoning.SAME_DAY
                    ? named(at).map(d -> new TimePhrase(hour, d.words(), d.date(), reckoning))
                    : moved;
        }
        return moved.or(() -> day.map(d -> new TimePhrase(hour, d.words(), d.date(), Reckoning.SAME_DAY)));
    }

    /** The day so many days behind a printed one, where both are of one month. */
    private static Optional<TimePhrase> after(TimePhrase day, int days, Span span) {
        PrintedDate d = day.date();
        if (d == null || d.day() == 0 || d.day() + days > SAFE) {
            return Optional.empty();
        }
        PrintedDate then = new PrintedDate(d.span(), d.year(), d.month(), d.day() + days, 0, 0, 0, null, false);
        return Optional.of(new TimePhrase(span, days + " days after " + day.words(), then));
    }

    private static Reckoning reckoning(Matcher m) {
        if (m.group("SAME") != null) {
            return Reckoning.SAME_DAY;
        }
        return m.group("NEXT") != null ? Reckoning.DAY_AFTER : Reckoning.DAY_BEFORE;
    }

    /** The last day named before a place in its paragraph or note. */
    private Optional<TimePhrase> named(int before) {
        return TimeFinder.find(new Span(start(before), before), document.text()).stream()
                .filter(DayEcho::isDay)
                .reduce((a, b) -> b);
    }

    private static boolean isDay(TimePhrase p) {
        return p.date() != null
                ? p.date().day() > 0 && p.date().endDay() == 0
                : p.words().matches(".*(?:today|yesterday|day\\b|\\d(?:st|nd|rd|th)).*|last (?:night|evening)")
                        && !p.words().matches(".*(?:same|previous|following|next).*");
    }

    private int start(int at) {
        return document.notes().stream()
                .map(Note::span)
                .filter(s -> s.begin() <= at && at < s.end())
                .findFirst()
                .or(() -> document.blocks().stream()
                        .map(Block::span)
                        .filter(s -> s.begin() <= at && at < s.end())
                        .findFirst())
                .map(Span::begin)
                .orElse(at);
    }
}
