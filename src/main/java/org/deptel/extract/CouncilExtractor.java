package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.TimePhrase;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;
import org.jspecify.annotations.Nullable;

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
                    + "|Washington Special Actions Group|WSAG|303 Committee|40 Committee|(?:Western )?Foreign Ministers|Council|(?:Secretary[’']s )?(?i:staff))";
    private static final Pattern OPENS = Pattern.compile(
            "\\b(?:[Aa]t|[Dd]uring|[Ii]n) (?:an? |the |its |his |this |today’s |yesterday’s |final |last )?(?:[\\w–-]+ ){0,3}?(?:"
                    + "(?<OF>(?:meeting|session) (?:of|with|between) (?:the )?(?:[\\p{L}.’'-]+ ){0,5}?)?(?<BODY>" + BODY
                    + ")(?<MEETS> (?i:meeting|session))?)(?=[ ,])");

    /** {@code At a dinner meeting in Harbourton on May 5 the harvest came up:}, before a quotation. */
    private static final Pattern QUOTES = Pattern.compile(
            "^(?:[^.;:]{0,60}[ ,])?(?:[Aa]t|[Dd]uring|[Ii]n) [^.;:]{0,50}?\\b(?<BODY>(?i:meetings?|conference|session|discussions?|conversations?|luncheon|breakfast))\\b[^.;:]{0,160}:\\s*$");
    /** What may stand before him who speaks: {@code According to a memorandum by P, dated May 5, }. */
    private static final Pattern LEAD = Pattern.compile(
            "^[“\"(]?(?:According to [^;]{5,200}?(?:\\d{1,2}|record|notes|minutes|memorandum), |In (?:reply|response|answer) to [^,;]{3,60}, |Later in the (?:meeting|session|discussion), (?:during [^;:”“]{3,160}, )?)");
    /** {@code In reply to the Secretary’s inquiry}: who asked. */
    private static final Pattern ASKED = Pattern.compile("^[’']s? (?:inquiry|question|query|request|suggestion)");
    /** What parts him who speaks next from what the one before him said. */
    private static final Pattern NEXT =
            Pattern.compile(", (?:and|but|while|whereupon) (?:the |then )?(?:\\p{Lu}[\\p{L}.’'-]* ){0,6}$");
    /** Whom he speaks to who asks or tells at the session. */
    private static final Pattern TO_WHOM = Pattern.compile(
            "^ (?:\\p{Ll}+ly |then |also )?(?:asked|told|informed|thanked|reminded) (?:the )?(?:\\p{Lu}[\\p{L}.’'-]* ){0,4}$");

    /** Who wrote down what was said, and so heard it: {@code (Memorandum of discussion by Archer, May 5)}. */
    private static final Pattern RECORDED = Pattern.compile(
            "\\b(?:[Mm]emorandum of (?:the |that )?(?:discussion|meeting)|[Nn]otes (?:of|on) (?:the |that )?(?:[\\p{L}’'-]+ ){0,4}meeting|[Mm]inutes)"
                    + "[^.;()]{0,80}?\\b(?:by|drafted by|prepared by) (?:(?:the|Mr\\.) )?(?:\\p{Lu}[\\p{L}.’'-]* ){0,5}$");

    private static final Pattern AHEAD =
            Pattern.compile("(?i)\\b(?:will|would|next|tomorrow|forthcoming|proposed|should|planned)\\b");
    private static final Pattern SEATED_AT_HOME = Pattern.compile(
            "National Security Council|NSC|Cabinet|Operations Coordinating Board|Joint Chiefs of Staff|Secretary[’']s (?i:staff)");
    private static final String SPOKE =
            "(?:replied|answered|responded|remarked|commented|asked|observed|added|said|stated|told|pointed out|emphasi[sz]ed|stressed|"
                    + "called attention|explained|reiterated|agreed|suggested|expressed|briefed|discussed|reported|noted|began|spoke|reviewed|summarized|opened|"
                    + "presented|proposed|declared|informed|interposed|inquired|indicated|introduced|concluded|read|turned|went on|"
                    + "disagreed|criticized|argued|insisted|urged|warned|recommended|described|outlined|continued|objected|thanked|recalled|"
                    + "mentioned|raised|referred|questioned|wondered|countered|presided|chaired)\\b";
    private static final Pattern SPEAKS = Pattern.compile(
            "^(?: \\([^)]{1,40}\\))?(?:,[^,]{1,60},)? (?:(?:then|also|again|further|next|finally|first|\\p{Ll}+ly) ){0,2}"
                    + SPOKE,
            Pattern.DOTALL);
    private static final Pattern LED = Pattern.compile(
            "^[“\"(]?(?:[\\dA-Za-z]{1,3}[.)] )?(?:[Tt]hen,? )?(?:[Tt]he )?(?:\\p{Lu}[\\p{L}.’'-]* ){0,7}$");

    private final Narration narration;
    private final Cast cast;
    private final String text;
    private final DayEcho echo;

    CouncilExtractor(Narration narration) {
        this.narration = narration;
        this.cast = narration.cast();
        this.text = narration.document().document().text();
        this.echo = new DayEcho(narration.document().document());
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
            Optional<Matcher> opened = opened(s).or(() -> quotes(s));
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

    /** The words that name a meeting of whose record a quotation follows. */
    private Optional<Matcher> quotes(Sentence s) {
        int end = s.span().end();
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean quoted = next < text.length() && text.charAt(next) == '“';
        boolean tells = s.zone() == Zone.BODY || s.zone() == Zone.FOOTNOTE;
        Matcher m = QUOTES.matcher(s.span().in(text));
        return tells && quoted && m.find() && !AHEAD.matcher(s.span().in(text)).find()
                ? Optional.of(m)
                : Optional.empty();
    }

    private Optional<EventFinding> session(List<Sentence> sentences, int at, Matcher opened) {
        Sentence first = sentences.get(at);
        Map<String, Integer> speakers = new LinkedHashMap<>();
        Map<String, Integer> recorders = new LinkedHashMap<>();
        speakers(first, opened.end(), speakers);
        recorders(first, recorders);
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
            recorders(s, recorders);
        }
        boolean home = SEATED_AT_HOME.matcher(opened.group("BODY")).matches();
        recorders.keySet().removeAll(speakers.keySet());
        if (recorders.size() > 1) {
            recorders.clear();
        }
        if (speakers.size() + recorders.size() < 2 || speakers.isEmpty()) {
            return Optional.empty();
        }
        List<Attendee> who = Stream.concat(
                        speakers.values().stream().map(m -> new Attendee(m, "", Function.PRINCIPAL)),
                        recorders.values().stream().map(m -> new Attendee(m, "", Function.NOTETAKER)))
                .toList();
        Span trigger = new Span(
                first.span().begin() + opened.start("BODY"), first.span().begin() + opened.end("BODY"));
        return Optional.of(narration
                .finding(
                        EventType.MEETING,
                        EventStatus.HELD,
                        first,
                        trigger,
                        EventFinding.COUNCIL + (home ? EventFinding.AT_HOME : ""),
                        who,
                        time(first, trigger))
                .at(home ? "Washington" : ""));
    }

    private @Nullable TimePhrase time(Sentence opening, Span trigger) {
        List<TimePhrase> counted = echo.find(opening.span());
        return TimeFinder.nearest(counted.isEmpty() ? narration.times(opening) : counted, trigger)
                .orElse(null);
    }

    /** Those named in a sentence from an offset on who speak in it: at its head, or behind the words that open the session. */
    private void speakers(Sentence s, int from, Map<String, Integer> speakers) {
        int head = from == 0 ? lead(s, speakers) : from;
        List<Integer> row = new ArrayList<>();
        int said = -1;
        for (int i : cast.inside(s.span())) {
            Span name = cast.get(i).span();
            if (!cast.isNamed(i) || name.begin() < s.span().begin() + head) {
                continue;
            }
            String after = new Span(name.end(), s.span().end()).in(text);
            boolean speaks = SPEAKS.matcher(after).find();
            if (said >= 0) {
                String between = new Span(said, name.begin()).in(text);
                boolean next = speaks && isNext(between);
                if (next || TO_WHOM.matcher(between).find()) {
                    add(i, speakers);
                }
                said = next ? name.end() : said;
                continue;
            }
            boolean led = from > 0
                    || !row.isEmpty()
                    || LED.matcher(new Span(s.span().begin() + head, name.begin()).in(text))
                            .matches();
            row.add(i);
            if (led && speaks) {
                row.forEach(m -> add(m, speakers));
                said = name.end();
            } else if (led && after.startsWith(" and ")) {
                continue;
            } else if (from == 0) {
                return;
            }
            row.clear();
        }
    }

    /** Those named in a sentence who took down what was said. */
    private void recorders(Sentence s, Map<String, Integer> recorders) {
        cast.inside(s.span()).stream()
                .filter(cast::isNamed)
                .filter(i -> RECORDED.matcher(
                                new Span(s.span().begin(), cast.get(i).span().begin()).in(text))
                        .find())
                .forEach(i -> add(i, recorders));
    }

    /** Where the sentence itself begins behind whose record it is taken from, or whose question it answers; who asked is there. */
    private int lead(Sentence s, Map<String, Integer> speakers) {
        Matcher lead = LEAD.matcher(s.span().in(text));
        if (!lead.find()) {
            return 0;
        }
        Span words = new Span(s.span().begin(), s.span().begin() + lead.end());
        cast.inside(words).stream()
                .filter(cast::isNamed)
                .filter(i -> ASKED.matcher(new Span(cast.get(i).span().end(), words.end()).in(text))
                        .find())
                .forEach(i -> add(i, speakers));
        return lead.end();
    }

    /** Whether somebody begins a clause of his own behind what the one before him said, and not within it. */
    private static boolean isNext(String between) {
        return NEXT.matcher(between).find() && !between.matches("(?s).*(?:;|\\b(?:that|which|who)\\b).*");
    }

    private void add(int mention, Map<String, Integer> speakers) {
        speakers.putIfAbsent(cast.get(mention).surface(), mention);
    }
}
