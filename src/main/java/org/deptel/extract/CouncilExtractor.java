package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Finds the sessions of councils and boards of which a text tells who spoke: {@code At a meeting of the National Security
 * Council on May 5, Archer briefed the Council}, and then {@code Bell said that …}. Read from the order of words, since
 * most such sentences are not parsed.
 */
final class CouncilExtractor {
    /** How far behind the words that open a session its speakers are looked for; in UTF-16 units. */
    private static final int REACH = 5000;

    /** How far into its sentence the words may stand that open a session: behind {@code On May 5} or {@code Later that day}. */
    private static final int HEAD = 40;

    private static final String BODY =
            "(?:National Security Council|NSC|Cabinet|(?:United Nations |UN |U\\.N\\. )?Security Council|SC|North Atlantic Council|NAC"
                    + "|(?:UN |U\\.N\\. )?General Assembly|Operations Coordinating Board|Executive Committee|Special Group|Joint Chiefs of Staff"
                    + "|Washington Special Actions Group|WSAG|303 Committee|40 Committee|(?:Western )?Foreign Ministers|Council)";
    private static final Pattern OPENS = Pattern.compile(
            "\\b(?:[Aa]t|[Dd]uring|[Ii]n) (?:an? |the |its |his |this |today’s |yesterday’s |final |last )?(?:[\\w–-]+ ){0,3}?(?:"
                    + "(?<OF>(?:meeting|session) of the (?:\\w+ )??)?(?<BODY>" + BODY
                    + ")(?<MEETS> (?:meeting|session))?)(?=[ ,])");
    private static final Pattern AHEAD =
            Pattern.compile("(?i)\\b(?:will|would|next|tomorrow|forthcoming|proposed|should|planned)\\b");
    private static final Pattern SEATED_AT_HOME =
            Pattern.compile("National Security Council|NSC|Cabinet|Operations Coordinating Board");
    private static final String SPOKE =
            "(?:replied|answered|responded|remarked|commented|asked|observed|added|said|stated|told|pointed out|emphasi[sz]ed|stressed|"
                    + "explained|reiterated|agreed|suggested|expressed|briefed|discussed|reported|noted|began|spoke|reviewed|summarized|opened|"
                    + "presented|proposed|declared|informed|interposed|inquired|indicated|introduced|concluded|read|turned|went on)\\b";
    private static final Pattern SPEAKS = Pattern.compile(
            "^(?: \\([^)]{1,40}\\))?(?:,[^,]{1,60},)? (?:(?:then|also|again|further|next|finally|first|\\p{Ll}+ly) ){0,2}"
                    + SPOKE,
            Pattern.DOTALL);
    private static final Pattern LED = Pattern.compile(
            "^[“\"(]?(?:[\\dA-Za-z]{1,3}[.)] )?(?:[Tt]hen,? )?(?:[Tt]he )?(?:\\p{Lu}[\\p{L}.’'-]* ){0,7}$");

    private final Narration narration;
    private final Cast cast;
    private final String text;

    CouncilExtractor(Narration narration) {
        this.narration = narration;
        this.cast = narration.cast();
        this.text = narration.document().document().text();
    }

    /** One finding for each session in which two or more spoke, in the order of the text. */
    List<EventFinding> extract() {
        if (Records.isRecord(narration.header())) {
            return List.of();
        }
        List<EventFinding> found = new ArrayList<>();
        List<Sentence> sentences = narration.document().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            Optional<Matcher> opened = opened(s);
            if (opened.isPresent()) {
                session(sentences, i, opened.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The words that open a session in a sentence that tells of it as held. */
    private Optional<Matcher> opened(Sentence s) {
        boolean tells = s.zone() == Zone.BODY || s.zone() == Zone.FOOTNOTE;
        Matcher m = OPENS.matcher(s.span().in(text));
        while (tells && m.find()) {
            boolean meets = m.group("OF") != null || m.group("MEETS") != null;
            boolean opens = m.start() < HEAD;
            if (meets
                    && opens
                    && !AHEAD.matcher(s.span().in(text).substring(0, m.end())).find()) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    private Optional<EventFinding> session(List<Sentence> sentences, int at, Matcher opened) {
        Sentence first = sentences.get(at);
        Map<String, Integer> speakers = new LinkedHashMap<>();
        speakers(first, opened.end(), speakers);
        for (int i = at + 1; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            boolean over = s.zone() != first.zone()
                    || !s.note().equals(first.note())
                    || s.span().begin() - first.span().end() > REACH
                    || opened(s).isPresent();
            if (over) {
                break;
            }
            speakers(s, 0, speakers);
        }
        if (speakers.size() < 2) {
            return Optional.empty();
        }
        List<Attendee> who = speakers.values().stream()
                .map(m -> new Attendee(m, "", Function.PRINCIPAL))
                .toList();
        Span trigger = new Span(
                first.span().begin() + opened.start("BODY"), first.span().begin() + opened.end("BODY"));
        boolean home = SEATED_AT_HOME.matcher(opened.group("BODY")).matches();
        return Optional.of(narration
                .finding(
                        EventType.MEETING,
                        EventStatus.HELD,
                        first,
                        trigger,
                        EventFinding.COUNCIL + (home ? EventFinding.AT_HOME : ""),
                        who,
                        TimeFinder.nearest(narration.times(first), trigger).orElse(null))
                .at(home ? "Washington" : ""));
    }

    /** Those named in a sentence from an offset on who speak in it: at its head, or behind the words that open the session. */
    private void speakers(Sentence s, int from, Map<String, Integer> speakers) {
        List<Integer> row = new ArrayList<>();
        for (int i : cast.inside(s.span())) {
            Span name = cast.get(i).span();
            if (!cast.isNamed(i) || name.begin() < s.span().begin() + from) {
                continue;
            }
            String before = new Span(s.span().begin() + from, name.begin()).in(text);
            boolean led = from > 0 || LED.matcher(before).matches() || !row.isEmpty();
            if (!led) {
                return;
            }
            row.add(i);
            if (SPEAKS.matcher(new Span(name.end(), s.span().end()).in(text)).find()) {
                row.forEach(m -> speakers.putIfAbsent(cast.get(m).surface(), m));
                return;
            }
            boolean joined = new Span(name.end(), s.span().end()).in(text).startsWith(" and ");
            if (!joined) {
                row.clear();
                if (from == 0) {
                    return;
                }
            }
        }
    }
}
