package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Particulars;
import org.deptel.model.TimePhrase;

/**
 * Finds negotiations between states, {@code C–C talks at L}, and single sessions of those known by name: {@code the 73d
 * meeting of the Lisgrad talks on T} is an event of its own and a part of the talks.
 */
final class NegotiationExtractor {
    private static final int REACH = 45;
    private static final String ORDINAL =
            "(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|opening|final|last|next|\\d{1,3}(?:st|nd|rd|d|th))";
    private static final Pattern SESSION = Pattern.compile("(?<n>(?<o>" + ORDINAL
            + ") (?:plenary |regular )?(?<t>meeting|session|round)) of (?:the )?(?:current )?«N(?<s>\\d+)»");
    private static final Pattern OF_SERIES =
            Pattern.compile("«N(?<s>\\d+)» (?<t>meeting|session) (?:of |on |held )(?:on )?«T(?<when>\\d+)»");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<n>(?<t>talks|negotiations)) (?:now in progress |in progress |under way |currently |at «L\\d+» |in «L\\d+» )?between (?:the )?(?:Governments? of )?(?:the )?"
                    + "(?<b>«C\\d+»(?: Governments?)?,? and (?:the )?«C\\d+»)");
    private static final Pattern PAIR = Pattern.compile(
            "(?<n>(?<b>«C\\d+» ?[-/] ?«C\\d+»|\\b\\p{Lu}\\p{L}+o-«C\\d+») (?:(?:ambassadorial|trade|border|economic|civil air|peace|aid|military|bilateral|oil|base|\\p{L}+ial) ){0,2}(?<t>talks|negotiations))");
    private static final Pattern PLACE = Pattern.compile("^[^;:.]{0,30}?\\b(?:at|in) «L(?<l>\\d+)»");

    private final Narration narration;

    NegotiationExtractor(Narration narration) {
        this.narration = narration;
    }

    /** The negotiations and sessions of one sentence. */
    List<EventFinding> extract(Outline outline) {
        List<EventFinding> found = new ArrayList<>();
        session(SESSION, outline, found);
        session(OF_SERIES, outline, found);
        between(BETWEEN, outline, found);
        between(PAIR, outline, found);
        return found;
    }

    private void session(Pattern pattern, Outline outline, List<EventFinding> found) {
        for (Telling t : Telling.all(pattern, outline)) {
            Optional<TimePhrase> time =
                    t.mark("when").flatMap(Outline.Mark::when).or(() -> t.time(REACH));
            boolean next = t.group("o").equals("next");
            if (time.isPresent() || t.group("o").matches("\\d.*")) {
                String series = outline.words(t.mark("s").orElseThrow());
                found.add(t.finding(
                        narration,
                        EventType.NEGOTIATION,
                        next ? EventStatus.PLANNED : EventStatus.HELD,
                        "negotiation-session",
                        Function.PRINCIPAL,
                        time,
                        "",
                        new Particulars(t.printed("n"), List.of(), "", series)));
            }
        }
    }

    private void between(Pattern pattern, Outline outline, List<EventFinding> found) {
        for (Telling t : Telling.all(pattern, outline)) {
            Set<String> parties = new LinkedHashSet<>(t.marked("b", 'C'));
            Matcher at = PLACE.matcher(t.behind());
            Matcher inside = Pattern.compile("(?:at|in) «L(?<l>\\d+)»")
                    .matcher(outline.line().substring(t.start(), t.end()));
            String place = at.find()
                    ? outline.words(outline.mark(at.group("l")))
                    : inside.find() ? outline.words(outline.mark(inside.group("l"))) : "";
            Optional<TimePhrase> time = t.time(REACH);
            boolean many = t.before()
                    .matches(
                            "(?s).*\\b(?:any|no|possible|further|future|direct|new|such|for|propos\\w+)(?: \\p{Ll}+)? $");
            boolean dated = time.filter(p -> p.date() != null).isPresent();
            if (parties.size() > 1 && (!place.isEmpty() || dated) && !many) {
                found.add(t.finding(
                        narration,
                        EventType.NEGOTIATION,
                        status(t),
                        "negotiation-between",
                        Function.PRINCIPAL,
                        time,
                        place,
                        Particulars.between(List.copyOf(parties))));
            }
        }
    }

    private static EventStatus status(Telling t) {
        boolean ahead = t.behind()
                .matches(
                        "(?s)[^.;]{0,30}\\b(?:scheduled|to be held|to begin|will|planned|due to|is to|should|would)\\b.*");
        return Mood.ofNoun(t, t.group("n")).orElse(ahead ? EventStatus.PLANNED : EventStatus.HELD);
    }
}
