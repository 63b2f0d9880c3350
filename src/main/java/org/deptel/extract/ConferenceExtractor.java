package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Particulars;
import org.deptel.model.TimePhrase;

/**
 * Finds conferences and sessions of bodies that stand in no register, by their name and a time: {@code the Tenth
 * Inter-American Conference in T}, {@code the sixth meeting of the SEATO Council of Ministers on T}.
 */
final class ConferenceExtractor {
    private static final int REACH = 45;
    private static final String ORDINAL =
            "(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|"
                    + "[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Tt]wentieth|[Tt]wenty-\\p{L}+|\\d{1,3}(?:st|nd|rd|d|th))";
    private static final String WORD = "(?:\\p{Lu}[\\p{L}.'-]*\\p{L}|«[LC]\\d+»)";
    private static final String OF =
            "(?: (?:of|on|for) (?:the )?" + WORD + "(?:(?:,? and | of | of the | the |, | )" + WORD + "){0,7})?";
    private static final Pattern NAMED = Pattern.compile(
            "(?<n>(?:" + ORDINAL + " )?(?:" + WORD
                    + "(?: | ?- ?| of | and | on )){1,6}?(?<t>Conference|Summit|Congress)(?!s)" + OF
                    + ")(?<tail>(?:,? (?:held )?(?:at|in) «L(?<l>\\d+)»)?)(?! (?:Files?|Rooms?|Documents?|Doc|Building|Delegation|Secretariat|Chairman|Series|Center|Room)\\b)");
    private static final Pattern SESSION = Pattern.compile("(?<n>" + ORDINAL
            + " (?:(?:regular|special|annual|plenary|extraordinary|emergency|ministerial|Regular|Special|Annual|Plenary|Ministerial) ){0,2}(?<t>[Ss]ession|[Mm]eeting|[Cc]onference) of (?:the )?"
            + "(?<body>" + WORD + "(?:(?: of | of the | for | and | )" + WORD
            + "){0,6}))(?<tail>(?:,? (?:held |scheduled )?(?:at|in) «L(?<l>\\d+)»)?)");
    private static final String NO_CONFERENCE =
            "(?s).*\\b(?:Press|News|White House|Staff|Library|Chiefs|Memorandum|Mr|See|U\\.S\\. Congress|US Congress|States Congress|Senate|House|Secretary|President|Records|"
                    + "National Conference|Muslim Conference|Kitchen|Embassy|National Security|NSC|Planning Board|Operations Coordinating|Cabinet|Telephone|Post)\\b.*";

    private final Narration narration;

    ConferenceExtractor(Narration narration) {
        this.narration = narration;
    }

    /** The conferences of one sentence. */
    List<EventFinding> extract(Outline outline) {
        List<EventFinding> found = new ArrayList<>();
        for (Telling t : Telling.all(NAMED, outline)) {
            if (!t.group("t").equals("Congress")
                    || t.printed("n")
                            .matches(
                                    ".*\\b(?:Party|World|Writers|Peace|Communist|Trade|Youth|Jewish|CPSU)\\b.*Congress.*")) {
                add(t, "conference-name", found);
            }
        }
        for (Telling t : Telling.all(SESSION, outline)) {
            boolean small = t.group("t").matches("[Mm]eeting")
                    && t.group("n").matches("(?i)(?:first|second|third|fourth|fifth) .*")
                    && !t.printed("body").matches(".*(?:Ministers|Assembly|Atlantic|Organization).*");
            if (!small
                    && t.printed("body").matches(".* .*")
                    && t.printed("body")
                            .matches(
                                    ".*(?:Council|Assembly|Conference|Commission|Ministers|Congress|Board of Governors|Committee)\\b.*")) {
                add(t, "conference-session", found);
            }
        }
        return found;
    }

    private void add(Telling t, String rule, List<EventFinding> found) {
        String name = t.printed("n")
                .replaceFirst(
                        "^(?:The|At|In|On|For|During|After|Before|This|If|When|With|Since|Following) (?:the )?", "");
        Optional<TimePhrase> time = t.time(REACH);
        String place = t.mark("l").map(m -> t.outline().words(m)).orElseGet(() -> first(t));
        boolean generic = name.matches(
                "(?i)(?:(?:The )?(?:Party )?(?:Conference|Summit|Congress)|(?:Summit|Peace|International|Ministers|Chiefs|Ambassadors|General) Conference)");
        boolean many = t.before().matches("(?s).*\\b(?:a|an|another|any|no|such|possible|future)(?: \\p{Ll}+)? $");
        if (time.isPresent() && !generic && !many && !name.matches(NO_CONFERENCE)) {
            found.add(t.finding(
                    narration,
                    EventType.CONFERENCE,
                    ahead(t) ? EventStatus.PLANNED : EventStatus.HELD,
                    rule,
                    Function.PRINCIPAL,
                    time,
                    place,
                    Particulars.named(name)));
        }
    }

    private static boolean ahead(Telling t) {
        return t.behind().matches("(?s)[^.;]{0,30}\\b(?:scheduled|to be held|will be|planned|due to|is to)\\b.*");
    }

    /** The town that a conference is called after: {@code the Caracas Conference}. */
    private static String first(Telling t) {
        Matcher m = Pattern.compile("^(?:The )?«L(\\d+)»[^»]*Conference").matcher(t.group("n"));
        return m.find() ? t.outline().words(t.outline().mark(m.group(1))) : "";
    }
}
