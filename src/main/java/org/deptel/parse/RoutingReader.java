package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Span;

/** Reads what a source note says of a message's way and of a meeting's place. */
final class RoutingReader {
    private static final int LONGEST = 2_000;
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String HOUR = "(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\. ?m\\.?|\\d{4}Z|noon|midnight)";
    private static final Pattern ROUTED = Pattern.compile(
            "^(?:(?:Text )?[Rr]epeated|Also|Sent|Pouched|Passed|Transmitted|[^.;,]{0,60}[;,] (?:also )?repeated)\\b");
    private static final Pattern SENT =
            Pattern.compile("\\b(?i:repeated|sent|pouched|passed|transmitted)\\b[^;]{0,80}?\\bto (?:the )?");
    private static final Pattern DELIVERED = Pattern.compile("\\bcover(?:ing)?\\b|\\benclos|\\battached\\b");
    private static final Pattern BETWEEN = Pattern.compile(",? and |, ");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:also|and|[Pp]riority|[Ii]mmediate|[Nn]iact|[Ff]lash|[Rr]outine|for information|pouched|repeated|sent) ){0,20}(?:to )?(?:the )?");
    private static final Pattern TAIL = Pattern.compile(
            "(?: (?:for|as|by|in|with|under|through|via|at|on|from|eyes only|exclusive|where|who)\\b|[.;(]).*$");
    private static final Set<String> PERSONS = Set.of(
            "Secretary",
            "Ambassador",
            "President",
            "Under",
            "Assistant",
            "Senator",
            "General",
            "Admiral",
            "Prime",
            "Deputy",
            "Acting",
            "Attorney");
    private static final Pattern RECEIVED = Pattern.compile(
            "(?:^|[;,] |\\band )[Rr]eceived\\b[^;]{0,60}?\\b(?<W>(?:" + MONTH + " \\d{1,2}(?:, \\d{4})?|" + HOUR
                    + ")(?:,? (?:at |on )?(?:" + MONTH + " \\d{1,2}(?:, \\d{4})?|" + HOUR + "))?)");
    private static final Pattern HELD = Pattern.compile(
            "\\b(?:meetings?|conversations?|discussions?|talks?|conference|luncheon|dinner|breakfast|session)\\b[^;]{0,40}? (?:(?:was|were) held|took place|occurred|was(?= (?:in|at) ))\\b(?<R>.*)",
            Pattern.DOTALL);
    private static final Pattern AT =
            Pattern.compile("\\b(?:in|at|aboard|on board) (?=(?:the |an? |our )?[\\p{Lu}\\p{L}\\d“#])");
    private static final Pattern NO_PLACE = Pattern.compile(
            "^(?:" + HOUR
                    + "|\\d{4}\\b|\\d{1,2}[:–-]|(?:an? |the )?(?:breakfast|lunch|luncheon|dinner|conclusion|end|request|time|same|beginning|invitation|suggestion|reception|morning|afternoon|evening)\\b|"
                    + MONTH + ").*",
            Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("[,]? (?:from \\d|on (?:the )?(?:" + MONTH
            + "|morning|afternoon|evening|following)|at (?:about |approximately )?(?:\\d|noon)|at an? |and (?:its|lasted|the|was|ended|at|began|that|is|it|continued)\\b|following|after\\b|before\\b|during|immediately|prior|between|beginning|where|which|with\\b|located|"
            + MONTH + ")|[;.]$|[;(]");

    private RoutingReader() {}

    /** The posts a message was sent on to: {@code Bonn, London, and Paris for POLAD}. */
    static List<String> posts(String note, List<Span> sentences) {
        List<String> posts = new ArrayList<>();
        for (Span s : sentences) {
            String words = s.in(note);
            boolean routing = s.length() <= LONGEST
                    && ROUTED.matcher(words).find()
                    && !DELIVERED.matcher(words).find();
            Matcher sent = SENT.matcher(routing ? words : "");
            while (sent.find()) {
                Matcher next = SENT.matcher(words);
                int end = next.find(sent.end()) ? next.start() : words.length();
                take(words.substring(sent.end(), end), posts);
            }
        }
        return posts;
    }

    private static void take(String list, List<String> posts) {
        for (String part : BETWEEN.split(list.replaceAll(";.*$|\\.$", ""))) {
            String post =
                    TAIL.matcher(LEAD.matcher(part.strip()).replaceFirst("")).replaceFirst("");
            boolean place = !post.isEmpty()
                    && Character.isUpperCase(post.charAt(0))
                    && !PERSONS.contains(post.split(" ")[0])
                    && !post.matches(MONTH + "\\b.*");
            if (place && !posts.contains(post.strip())) {
                posts.add(post.strip());
            }
        }
    }

    /** The printed time of receipt, empty where none is told. */
    static String received(String note, List<Span> sentences) {
        for (Span s : sentences) {
            Matcher m = RECEIVED.matcher(s.length() <= LONGEST ? s.in(note) : "");
            if (m.find()) {
                return m.group("W").strip();
            }
        }
        return "";
    }

    /** Where the meeting was, as printed, empty where it is not told. */
    static String meetingPlace(String note, List<Span> sentences) {
        for (Span s : sentences) {
            Matcher m = HELD.matcher(s.length() <= LONGEST ? s.in(note) : "");
            String place = m.find() ? place(m.group("R")) : "";
            if (!place.isEmpty()) {
                return place;
            }
        }
        return "";
    }

    private static String place(String rest) {
        Matcher at = AT.matcher(rest);
        while (at.find()) {
            String words = rest.substring(at.end());
            if (at.start() > LONGEST / 20 || NO_PLACE.matcher(words).matches()) {
                continue;
            }
            Matcher end = END.matcher(words);
            String place = (end.find() ? words.substring(0, end.start()) : words).replaceAll("[\\s,.;”]+$", "");
            boolean named =
                    place.chars().anyMatch(Character::isUpperCase) || place.matches(".*\\b(?:office|residence)\\b.*");
            return named && place.length() < 120 ? place : "";
        }
        return "";
    }
}
