package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Particulars;
import org.deptel.model.TimePhrase;
import org.deptel.text.Span;

/** One match of a pattern in an outlined sentence, from which a finding is made. */
final class Telling {
    private static final int FAR = Integer.MAX_VALUE - 1;
    /** Ends where the date of a paper follows: {@code telegram 32 from L, }. */
    private static final String PAPER =
            "(?is).*\\b(?:telegrams?|airgrams?|despatch(?:es)?|memorand(?:um|a)|letters?|[a-z]*tels?|dulte|tedul|secto|"
                    + "tosec|polto|topol|circular|message|bulletin|times|conversations?|dated)\\b[^.;()]{0,45}";

    private final Outline outline;
    private final Matcher match;

    Telling(Outline outline, Matcher match) {
        this.outline = outline;
        this.match = match;
    }

    /** All matches of a pattern in a sentence, none overlapping. */
    static List<Telling> all(Pattern pattern, Outline outline) {
        List<Telling> found = new ArrayList<>();
        Matcher m = pattern.matcher(outline.line());
        int from = 0;
        while (m.find(from)) {
            Matcher kept = pattern.matcher(outline.line());
            kept.find(from);
            found.add(new Telling(outline, kept));
            from = Math.max(m.end(), from + 1);
        }
        return found;
    }

    Outline outline() {
        return outline;
    }

    /** The words of a group as they stand in the outline; empty where the group took no part. */
    String group(String name) {
        String said = has(name) ? match.group(name) : null;
        return said == null ? "" : said;
    }

    boolean has(String name) {
        return match.pattern().pattern().contains("(?<" + name + ">") && match.group(name) != null;
    }

    /** The words of a group as printed. */
    String printed(String name) {
        return has(name) ? outline.words(match.start(name), match.end(name)) : "";
    }

    Span span(String name) {
        return outline.span(match.start(name), match.end(name));
    }

    int start() {
        return match.start();
    }

    int end() {
        return match.end();
    }

    /** The line before the match. */
    String before() {
        return outline.line().substring(0, match.start());
    }

    /** The line behind the match. */
    String behind() {
        return outline.line().substring(match.end());
    }

    /** The mark that a group of digits numbers. */
    Optional<Outline.Mark> mark(String name) {
        return has(name) ? Optional.of(outline.mark(match.group(name))) : Optional.empty();
    }

    /** The words of the marks of a kind inside a group. */
    List<String> marked(String name, char kind) {
        Set<String> found = new LinkedHashSet<>();
        Matcher m = Pattern.compile("«" + kind + "(\\d+)»").matcher(group(name));
        while (m.find()) {
            found.add(outline.words(outline.mark(m.group(1))));
        }
        return List.copyOf(found);
    }

    /** The time nearest to the match within so many characters of the line and the same clause; inside it first. */
    Optional<TimePhrase> time(int reach) {
        Matcher m = Pattern.compile("«T(\\d+)»").matcher(outline.line());
        Optional<TimePhrase> best = Optional.empty();
        int nearest = reach + 1;
        while (m.find()) {
            int distance = distance(m.start(), m.end());
            if (distance < nearest) {
                best = outline.mark(m.group(1)).when();
                nearest = distance;
            }
        }
        return best;
    }

    /** How far a time is from the match; it belongs to something else where it is out of reach of all. */
    private int distance(int begin, int end) {
        String line = outline.line();
        if (begin >= match.end()) {
            String between = line.substring(match.end(), begin);
            boolean other = between.matches(
                    "(?s).*(?:[;:()“”\"]|, and |, but |, see | that | which | who | when | before | until |«P\\d+»).*");
            return other || between.matches(PAPER) ? FAR : begin - match.end();
        }
        if (end > match.start()) {
            return 0;
        }
        // a time before is the event's where it opens the sentence, or stands right beside it
        String between = line.substring(end, match.start());
        boolean opens = line.substring(0, begin).matches("(?:[0-9a-z]+[.)] )?(?:On|In|Early|Late|By)? ?(?:in |on )?");
        boolean clause =
                between.matches("(?s)[^;:()“”\"]{0,60}") && !between.matches("(?s).*(?: that | which | who | when ).*");
        boolean paper = line.substring(0, begin).matches(PAPER);
        boolean ordinal = line.substring(begin, end).matches("«T\\d+»")
                && outline.words(begin, end).matches("(?:[Tt]he )?\\d{1,2}(?:st|nd|rd|th)");
        if (paper || ordinal) {
            return FAR;
        }
        boolean beside = between.length() <= 2 && !between.contains(",");
        return opens && clause || beside ? between.length() : FAR;
    }

    /** A finding of this match, its people in one function. */
    EventFinding finding(
            Narration narration,
            EventType type,
            EventStatus status,
            String rule,
            Function function,
            Optional<TimePhrase> time,
            String place,
            Particulars particulars) {
        List<Attendee> who = new ArrayList<>();
        mark("p").ifPresent(m -> who.add(new Attendee(m.person(), "", function)));
        mark("q").ifPresent(m -> who.add(new Attendee(m.person(), "", function)));
        mark("h").ifPresent(m -> who.add(new Attendee(m.person(), "", Function.HOST)));
        return narration
                .finding(type, status, outline.sentence(), span("t"), rule, who, time.orElse(null))
                .at(place)
                .with(particulars);
    }
}
