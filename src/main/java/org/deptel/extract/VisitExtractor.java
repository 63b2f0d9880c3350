package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Particulars;
import org.deptel.model.TimePhrase;

/**
 * Finds visits: {@code P's visit to L}, {@code P visited C in May}, {@code P arrived in L}, {@code P flew from L to L}. A
 * visit says who was where; it never says whom he met.
 */
final class VisitExtractor {
    private static final int REACH = 45;
    private static final String ADJECTIVES =
            "(?<adj>(?:(?:recent|last|late|forthcoming|proposed|planned|official|state|private|brief|short|"
                    + "secret|first|second|third|coming|impending|approaching|projected|present|current|own|unofficial|goodwill|scheduled|"
                    + "upcoming|return|historic|possible|suggested|prospective|informal|next|State|Presidential|good will|personal|"
                    + "«T\\d+»|«C\\d+»|and|to|,) ){0,4}?)";
    private static final String THERE =
            "(?:the |Communist |Free |West |East )?«[LC](?<d>\\d+)»(?![-'/]| (?:Mission|Embassy|Government|Delegation|side|government|delegation|embassy|mission|foreign|press|officials?|people|troops|military|Foreign|Ambassador|Legation|Consulate|Office))";
    private static final String ASIDE = "(?:,? \\([^)]{1,40}\\)|, [^,;.]{1,60},)?";
    private static final String AUX =
            "(?<aux>(?:(?:had|has|also|recently|briefly|who|will|would|shall|should|is|was|to|plans|planned|"
                    + "intends|intended|expects|expected|may|might|could|not|never|scheduled|due|himself|then|have|just|secretly|"
                    + "personally|later|last|first|«T\\d+») ){0,4})";
    private static final String TIME = "(?:«T\\d+» )?";

    private static final Pattern OF_SOMEONE = Pattern.compile("«P(?<p>\\d+)»(?:'s?)? " + ADJECTIVES
            + "(?<t>visit|visits|trip|journey|tour|travel|mission) (?:here )?to " + THERE);
    private static final Pattern BY_SOMEONE = Pattern.compile(ADJECTIVES + "(?<t>visit|trip|journey|tour) to " + THERE
            + " " + TIME + "(?:by|of) (?:the )?(?:\\p{Lu}[\\p{L}.]+ ){0,4}«P(?<p>\\d+)»");
    private static final Pattern VISIT_OF =
            Pattern.compile(ADJECTIVES + "(?<t>visit|trip) (?:of|by) (?:the )?(?:\\p{Lu}[\\p{L}.]+ ){0,4}«P(?<p>\\d+)»"
                    + ASIDE + " " + TIME + "to " + THERE);
    private static final Pattern VISITED =
            Pattern.compile("«P(?<p>\\d+)»" + ASIDE + " " + AUX + "(?<t>visited|visit|visiting) " + THERE);
    private static final Pattern ARRIVED = Pattern.compile("«P(?<p>\\d+)»" + ASIDE + " " + AUX
            + "(?<t>arrived|arrive|arriving) (?:here )?" + TIME + "(?:in|at) " + THERE);
    private static final Pattern LEFT = Pattern.compile("«P(?<p>\\d+)»" + ASIDE + " " + AUX
            + "(?<t>left|departed|leave|depart|leaving|departing) (?:«L(?<o>\\d+)» )?(?:from «L(?<o2>\\d+)» )?" + TIME
            + "(?:by air |by plane )?for " + THERE);
    private static final Pattern WENT = Pattern.compile("«P(?<p>\\d+)»" + ASIDE + " " + AUX
            + "(?<t>flew|traveled|travelled|went|came|fly|travel|go|come|journeyed|going|coming) " + TIME
            + "(?:from «L(?<o>\\d+)» )?to " + THERE);
    private static final Pattern INVITED = Pattern.compile(
            "«P(?<h>\\d+)»[^.;]{0,40}?(?<t>invited|invitation to|invite) (?:\\p{Lu}?[\\p{L}.]+ ){0,3}«P(?<p>\\d+)» (?:«T\\d+» )?to (?:visit|come to|make an? \\w+ visit to) "
                    + THERE);

    private final Narration narration;

    VisitExtractor(Narration narration) {
        this.narration = narration;
    }

    /** The visits of one sentence. */
    List<EventFinding> extract(Outline outline) {
        List<EventFinding> found = new ArrayList<>();
        for (Telling t : Telling.all(INVITED, outline)) {
            found.add(finding(t, EventStatus.PROPOSED, "visit-invited"));
        }
        if (!found.isEmpty()) {
            return found;
        }
        verb(VISITED, "visit-visited", outline, found);
        verb(ARRIVED, "visit-arrived", outline, found);
        verb(LEFT, "visit-left-for", outline, found);
        verb(WENT, "visit-went", outline, found);
        noun(OF_SOMEONE, "visit-noun", outline, found);
        noun(BY_SOMEONE, "visit-noun", outline, found);
        noun(VISIT_OF, "visit-noun", outline, found);
        return found;
    }

    private void verb(Pattern pattern, String rule, Outline outline, List<EventFinding> found) {
        for (Telling t : Telling.all(pattern, outline)) {
            Mood.ofVerb(t, t.group("aux") + continuous(t), t.group("t"))
                    .map(s -> isGerund(t) ? EventStatus.PROPOSED : s)
                    .ifPresent(s -> found.add(finding(t, s, rule)));
        }
    }

    /** {@code the question of P visiting L}: nobody said that he would. */
    private static boolean isGerund(Telling t) {
        return t.group("t").matches("visiting|going|coming") && !t.group("aux").matches(".*\\b(?:is|was|will|be)\\b.*");
    }

    /** {@code is arriving}: said of what is to come. */
    private static String continuous(Telling t) {
        return t.group("t").endsWith("ing") ? "is" : "";
    }

    private void noun(Pattern pattern, String rule, Outline outline, List<EventFinding> found) {
        for (Telling t : Telling.all(pattern, outline)) {
            Optional<EventStatus> told = Mood.ofNoun(t, t.group("adj"));
            boolean dated = t.time(REACH).filter(p -> p.date() != null).isPresent();
            if (told.isPresent() || dated) {
                found.add(finding(t, told.orElse(EventStatus.HELD), rule));
            }
        }
    }

    private EventFinding finding(Telling t, EventStatus status, String rule) {
        Optional<TimePhrase> time = t.time(REACH);
        Outline.Mark to = t.mark("d").orElseThrow();
        String words = t.outline().words(to);
        String origin = t.mark("o")
                .or(() -> t.mark("o2"))
                .map(m -> t.outline().words(m))
                .orElse("");
        boolean town = to.kind() == 'L';
        return t.finding(
                narration,
                EventType.VISIT,
                status,
                rule,
                Function.PRINCIPAL,
                time,
                town ? words : "",
                new Particulars("", town ? List.of() : List.of(words), origin, ""));
    }
}
