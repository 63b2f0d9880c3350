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
 * Finds public statements: {@code P's speech at L on T}, {@code in a press conference on T, P said}, {@code P announced on
 * T}. A statement without a day or a place is not told of as an event, and none makes a meeting.
 */
final class StatementExtractor {
    private static final int REACH = 40;
    private static final String KIND = "(?<t>(?:press|news) conference|speech(?:es)?|addresse?s?|broadcast|radio talk|"
            + "public statement|press statement|statement|announcement|declaration|inaugural)";
    private static final String ADJECTIVES =
            "(?<adj>(?:(?:«T\\d+»|«C\\d+»|major|public|recent|last|latest|inaugural|opening|closing|farewell|"
                    + "radio|television|TV|televised|press|policy|formal|important|prepared|nation-wide|nationwide|campaign|election|"
                    + "parliamentary|keynote|foreign|joint|lengthy|brief|long|famous|now-famous|and) )*)";
    private static final String TITLE = "(?:the )?(?:\\p{Lu}[\\p{L}.]+ ){0,4}";
    private static final String SAID =
            "(?:said|stated|declared|announced|reiterated|emphasized|stressed|asserted|called|denounced|described|outlined|"
                    + "warned|proposed|expressed|rejected|referred|replied|indicated|noted|reaffirmed|claimed|charged)";
    private static final String NOT_PUBLIC =
            "(?i).*\\b(?:draft|text to be|proposed|suggested|to me|to us|to him|to you|private|oral|confidential)\\b.*";

    private static final Pattern OF_SOMEONE = Pattern.compile("«P(?<p>\\d+)»'s? " + ADJECTIVES + KIND + "\\b");
    private static final Pattern IN_IT =
            Pattern.compile("\\b(?:[Ii]n|[Aa]t|[Dd]uring) (?:a|an|his|her|the) " + ADJECTIVES + KIND
                    + "\\b(?<mid>[^;:.\"“”]{0,90}?), " + TITLE
                    + "«P(?<p>\\d+)»(?: \\([^)]*\\)|, [^,]{1,50},)? (?:had |also |again |publicly )?"
                    + SAID + "\\b");
    private static final Pattern BY_SOMEONE = Pattern.compile("\\b" + ADJECTIVES + KIND
            + " (?:(?:was|were|is being|to be) )?(?:made|delivered|given|issued|released|read|held)(?<mid>[^;:.]{0,40}?) by "
            + TITLE
            + "«P(?<p>\\d+)»");
    private static final Pattern MADE = Pattern.compile("«P(?<p>\\d+)»(?: \\([^)]*\\)|, [^,]{1,50},)? "
            + "(?<aux>(?:(?:had|has|will|would|is|was|to|also|plans|intends|expects|scheduled|may|might|not|should|later|today|«T\\d+») ){0,3})"
            + "(?<v>made|delivered|gave|issued|held|make|deliver|give|issue|hold) (?:a|an|his|her|the|another) "
            + ADJECTIVES + KIND + "\\b");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?<on>[Oo]n «T(?<when>\\d+)»,? )?" + TITLE
                    + "«P(?<p>\\d+)»(?: \\([^)]*\\)|, [^,]{1,50},)? (?:had |publicly )?(?<t>announced|declared publicly|publicly stated|proclaimed)"
                    + "(?: publicly)?(?<behind>,? (?:on )?«T\\d+»|,? (?:in|at) (?:a|his|the) (?:\\w+ )?(?:press conference|news conference|speech|broadcast|address))?");
    private static final Pattern PLACE = Pattern.compile("^[^;:.“”\"]{0,40}?\\b(?:at|in) (?:the )?«L(?<l>\\d+)»");

    private final Narration narration;

    StatementExtractor(Narration narration) {
        this.narration = narration;
    }

    /** The statements of one sentence. */
    List<EventFinding> extract(Outline outline) {
        List<EventFinding> found = new ArrayList<>();
        for (Telling t : Telling.all(OF_SOMEONE, outline)) {
            add(t, held(t), "statement-noun", found);
        }
        for (Telling t : Telling.all(IN_IT, outline)) {
            add(t, Optional.of(EventStatus.HELD), "statement-in", found);
        }
        for (Telling t : Telling.all(BY_SOMEONE, outline)) {
            add(
                    t,
                    t.outline().line().contains("to be") ? Optional.of(EventStatus.PLANNED) : held(t),
                    "statement-by",
                    found);
        }
        for (Telling t : Telling.all(MADE, outline)) {
            add(t, Mood.ofVerb(t, t.group("aux"), t.group("v")), "statement-made", found);
        }
        for (Telling t : Telling.all(ANNOUNCED, outline)) {
            if (t.has("on") || t.has("behind")) {
                add(t, Optional.of(EventStatus.HELD), "statement-announced", found);
            }
        }
        return found;
    }

    private static Optional<EventStatus> held(Telling t) {
        Optional<EventStatus> told = Mood.ofNoun(t, t.group("adj"));
        return told.isPresent() ? told : Optional.of(EventStatus.HELD);
    }

    private void add(Telling t, Optional<EventStatus> status, String rule, List<EventFinding> found) {
        Optional<TimePhrase> time = t.mark("when").flatMap(Outline.Mark::when).or(() -> t.time(REACH));
        String place = place(t);
        boolean vague = t.group("t").matches("statement|declaration|announcement|addresse?s?")
                && !t.group("adj").matches(".*(?:public|press|policy|formal|radio|televis|inaugural|joint|opening).*")
                && !rule.equals("statement-announced")
                && !t.group("v").matches("issued|issue")
                && time.filter(p -> p.date() != null).isEmpty();
        String near = t.before().substring(Math.max(0, t.before().length() - 30))
                + t.group("adj")
                + t.behind().substring(0, Math.min(12, t.behind().length()));
        boolean among =
                t.behind().matches("(?s)[^.;]{0,30}\\b(?:conversation|meeting|talk|talks|session|discussion)\\b.*")
                        && t.group("t").matches("statement|declaration|announcement");
        boolean told = time.isPresent() || !place.isEmpty();
        if (status.isPresent() && told && !vague && !among && !near.matches(NOT_PUBLIC)) {
            found.add(t.finding(
                    narration,
                    EventType.STATEMENT,
                    status.get(),
                    rule,
                    Function.SPEAKER,
                    time,
                    place,
                    Particulars.NONE));
        }
    }

    /** The place inside the match, or close behind it. */
    private static String place(Telling t) {
        for (String words : List.of(t.group("mid"), t.group("t").startsWith("announc") ? "" : t.behind())) {
            Matcher m = PLACE.matcher(words);
            if (m.find()) {
                return t.outline().words(t.outline().mark(m.group("l")));
            }
        }
        return "";
    }
}
