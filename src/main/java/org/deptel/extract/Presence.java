package org.deptel.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Attendee;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.model.Sign;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Block;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * What the text of a record says of who was there, mention by mention. Such records are told in the simple past, a
 * speaker at the head of each sentence: {@code Mr. Zorin replied that}; verbatim ones set the name before a colon. Who
 * is spoken of, or had spoken elsewhere, was most likely not there. Read from the words alone, since these records are
 * long and regular; what the signs weigh is decided later, person by person.
 */
final class Presence {
    private static final String TITLES =
            "(?:[Tt]he )?+(?:\\p{Lu}[\\p{L}.’'-]*+,? (?:(?:of|for|to|the|in|and|at) )*+){0,9}+";
    private static final String INTRODUCTION =
            "(?:(?!(?i:that|if|whether|said|told)\\b)[\\p{L}\\d’'.()-]++,?+ ){0,18}(?!(?i:that|said)\\b)[\\p{L}\\d’'.()-]++, ";
    private static final String NUMBER = "^[“\"(]?(?:\\(?[\\dA-Za-z]{1,3}[.)] )?";
    /** What may open a sentence without a comma: {@code At 11:10 a.m. Archer joined}, {@code On his arrival Archer said}. */
    private static final String WHEN =
            "(?:At \\d{1,2}(?::\\d\\d)? [ap]\\.?m\\.? |(?:On|Upon) (?:his|her) (?:arrival|return) "
                    + "|(?:To|In (?:reply|response|answer) to) (?:this|which) |In (?:reply|response|answer|conclusion|this connection|this context) )?";

    private static final Pattern BEFORE = Pattern.compile(NUMBER + "(?:" + INTRODUCTION + ")?" + WHEN
            + "(?:(?:[Bb]oth|[Tt]hen|[Aa]gain|[Hh]ere|[Ff]inally|[Ll]ater|[Tt]hereupon|[Ww]hereupon|[Nn]ext|[Aa]t this point),? )?"
            + TITLES + "$");
    private static final String ADVERBS =
            "(?:(?:both|all|each|then|also|again|further|next|now|here|finally|first|later|therefore|thereupon|once (?:more|again)|"
                    + "for a (?:second|third) time|on this point|at (?:this|one|that) point|in reply|in turn|only|himself|herself|nevertheless|however|still|thereafter|\\p{Ll}+ly),? ){0,3}";
    private static final String OTHER =
            "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}.’'-]* (?:(?:of|for|to|the) )?){0,5}\\p{Lu}[\\p{L}’'-]+";
    /** What may stand between a name and its verb: office, brackets, those who say it with him. */
    private static final String MORE = "^(?: \\([^)]{1,40}\\))?(?: of (?:the )?" + OTHER
            + ")?(?:, [^,]{2,60},)?(?:(?:, " + OTHER + "){0,3},? and " + OTHER + ")? ";

    private static final Pattern LATER = Pattern.compile(
            "(?s).*(?:[;,(]|\\b(?:and|but|while|whereupon|which|when|as|because|since)) (?:then )?" + TITLES + "$");
    private static final Pattern SAYING = Pattern.compile(
            "^,? (?:saying|adding|indicating|replying|noting|pointing out|asking|observing|remarking|stating|suggesting|explaining)\\b.*",
            Pattern.DOTALL);
    private static final Pattern REPLIED = after("replied|answered|responded|rejoined|retorted|interjected|interrupted|"
            + "inquired|enquired|remarked|commented|asked|observed|added|agreed|disagreed|countered|continued|interposed|"
            + "opened (?:the|meeting|session)|began|closed the|nodded|smiled|laughed|joked|wondered|concluded|concurred|thanked|welcomed|"
            + "joined (?:us|me|the (?:meeting|group))|received me|greeted|argued|insisted|pointed out|went on|broke in|turned to|"
            + "reiterated|repeated|acknowledged|queried|questioned|chimed in|intervened|took the floor|handed (?:the|me|over)|"
            + "returned to|reverted to|proceeded to|resumed (?:his|the|by|with)|summed (?:it )?up|turned (?:aside|the|his)|"
            + "brought (?:up|out|the (?:discussion|conversation|talk))|posed|injected|demurred|digressed|quipped|"
            + "launched into|complimented|congratulated|initiated the|ended (?:by|the)|checked (?:with|on)|"
            + "invited the (?:\\p{L}+[’']s?|other)|directed (?:that|the attention)|supported|confined (?:himself|herself|themselves)|"
            + "disclaimed|reacted|switched|showed (?:the|us|me|him)|offered to|put (?:his|her|the|forward)|"
            + "inserted|called on|opened (?:by|with)|terminated the|started|led off|reads? (?:it|out|the|from)");
    private static final Pattern SAID = after(
            "said|stated|noted|suggested|explained|indicated|emphasi[sz]ed|stressed|"
                    + "expressed|mentioned|reported|recalled|referred|reviewed|outlined|described|told|assured|informed|reminded|"
                    + "raised|read|summari[sz]ed|cautioned|urged|declared|proposed|protested|objected|requested|did not think|"
                    + "presented|admitted|maintained|confirmed|denied|hoped|warned|wished|wanted|preferred|gave|made|cited|"
                    + "felt|thought|believed|doubted|was of the opinion|called attention|spoke|advised|asserted|affirmed|"
                    + "discussed|briefed|clarified|elaborated|conceded|considered|contended|favou?red|promised|recommended|remembered|"
                    + "speculated|underlined|was (?:sure|afraid|inclined|concerned|convinced|glad|pleased|not sure|interested)|would (?:like|prefer)|"
                    + "underscored|reaffirmed|alluded to|recognized|claimed|conveyed|pledged|feared|surmised|dismissed|"
                    + "called for|pressed|estimated|reinforced|related|expanded|listed|specified|took the opportunity|"
                    + "submitted|pointed to|tabled|introduced|circulated|distributed|drew attention|was disturbed|withdrew his|"
                    + "supposed|questioned whether|saw|quoted|volunteered|characteri[sz]ed|touched on|"
                    + "criticized|rejected|attacked|rehearsed|compared|challenged|complained|condemned|defended|deplored|rebutted|opposed|"
                    + "regretted|recapitulated|restated|enumerated|sketched|voiced|accused|demanded|took (?:up|issue|exception)|did not (?:agree|believe|feel|see|want|know)");
    private static final Pattern PRESIDED =
            Pattern.compile(" (?:then )?(?:presided|chaired the (?:meeting|session)|was in the chair)\\b");
    /** {@code (Mr. Archer joined the meeting at this point.)}: who comes or goes was there. */
    private static final Pattern COMES = Pattern.compile(MORE
            + "(?:also |then |now )?(?:join(?:ed|s)? (?:us|me|the (?:\\p{Ll}+ )?(?:meeting|group|party|discussion|conversation))"
            + "|enter(?:ed|s)? (?:the (?:room|office|meeting|conversation)|at this)|came in at this"
            + "|(?:leaves?|left|departed) (?:the (?:room|meeting|conference|discussion)|at this (?:point|time))"
            + "|(?:was|were) called in\\b(?! on\\b)|acted as (?:the )?chairman)\\b");

    /** {@code The Ambassador, Bell and Carver were also present.}, as a whole sentence. */
    private static final Pattern PRESENT = Pattern.compile(
            "(?s)^(?:,? (?:\\p{Lu}[\\p{L}.’'-]*|and|the|of|for|as well as))*+,? (?:was|were) (?:also |both |all |then )?present"
                    + "(?: (?:at|throughout|during) (?:the|this|our|both|all)? ?\\p{Ll}+)?[.)\\]]*$");

    /** Names and offices, one behind another. */
    private static final Pattern NAMES =
            Pattern.compile(NUMBER + "(?:(?:[Tt]he |and |as well as )?" + TITLES + "(?:,|and)? ?){0,6}$");

    private static final Pattern HAD_SPOKEN =
            Pattern.compile("^(?:, [^,]{2,60},)? (?:had|has|have)\\b.*", Pattern.DOTALL);
    private static final Pattern CITED_AFTER = Pattern.compile(
            "^(?:[’']s? (?:[\\p{L}-]+ ){0,3}(?:letter|speech|message|statement|note|telegram|report|article|press conference|proposal|memorandum|plan|interview)s?\\b"
                    + "|.{0,30}\\b(?:publicly|in (?:his|her|a|an) (?:\\p{L}+ )?(?:speech|letter|note|message|telegram|interview|article|memo|book|testimony))\\b).*",
            Pattern.DOTALL);
    private static final Pattern CITED_BEFORE = Pattern.compile(
            ".*\\b(?:according to|letters?|messages?|telegrams?|cables?|notes?|reports?) (?:from |of |by |to )?(?:the )?"
                    + TITLES + "$");
    private static final Pattern LABEL_BEFORE = Pattern.compile("^" + TITLES + "$");
    private static final Pattern LABEL =
            Pattern.compile("^(?:[’']s)?(?:,? \\([^)]{1,40}\\))?\\s?[:—](?:\\s|$|\\p{Lu}).*", Pattern.DOTALL);
    private static final Pattern SPOKEN_TO = Pattern.compile(".*\\b(?:asked|thanked|agreed with|disagreed with|"
            + "asked for (?:\\p{Ll}+ ){0,2}from|inquired of|conferring with|replied to|turned to|interrupted|[Ii]n (?:reply|response|answer) to(?: an?| the)?(?: question| query"
            + "| inquiry| request)?(?: by| from| of)?|[Aa]t|[Rr]eplying to|[Rr]esponding to|[Aa]nswering|called (?:up)?on|"
            + "asked by|questioned by|request of|question by|inquiry by|queried) " + TITLES
            + "$");
    /** {@code “Not yet,” replied Archer}, {@code an intervention by Archer}: what is said stands before its speaker. */
    private static final Pattern SAID_BY = Pattern.compile(
            "(?s)^.*(?:, (?:said|continued|replied)|[”\"“],? ?[“\"]?(?:said|continued|replied|asked|answered|remarked|piped up|interjected|put in|added|observed|retorted|commented|exclaimed)"
                    + "|\\b(?:comments?|interjections?|interventions?|interruptions?|questions?|objections?|exchanges?|remarks?|explanations?|presentations?|queries) (?:by|from|between)(?: [\\p{L}’'.,-]+){0,6}?(?: and|,)?) "
                    + TITLES + "$");

    /** {@code The conversation was held in Archer’s office}: his it was. */
    private static final Pattern HELD_IN = Pattern.compile(
            "(?s)^.*\\b(?:held|took place|met|conducted) (?:in|at) (?:the )?(?:\\p{Lu}[\\p{L}.’'-]* (?:(?:of|for) )?){0,6}$");

    private static final Pattern HIS_ROOM =
            Pattern.compile("(?s)^[’']s? (?:\\p{L}+ )?(?:office|residence|villa|suite|apartment|home|house)\\b.*");

    /** {@code conversations with you, Mr. Archer}: he to whom it is said. */
    private static final Pattern YOU = Pattern.compile("(?s)^(?:.*\\b)?[Yy]ou, " + TITLES + "$");

    /** {@code Bell: (To Mr. Archer) Is it so?}: he to whom a speaker turns. */
    private static final Pattern TURNED_TO = Pattern.compile("(?s)^(?:.*[:.?!] ?)?[(\\[][Tt]o " + TITLES + "$");

    private static final Pattern TOLD = Pattern.compile(
            "^(?:(?!\\b(?:that|had|has|have|whether|if|would)\\b)[^.;:]){0,90}\\b(?:told|informed|assured|reminded|handed|showed|congratulated|wished|"
                    + "expressed (?:\\p{L}+ ){1,4}to|said to|explained to|pointed out to|suggested to|conversation with|meeting with|welcomed|greeted|invited|instructed|directed|requested|authorized|suggested that|agreed that|wanted) "
                    + TITLES + "$");
    private static final Pattern HEARSAY = Pattern.compile("\\b(?:that|had|has|have|he|said|told)\\b");
    private static final Pattern ASKED = Pattern.compile(
            "^[’']s? (?:\\p{Ll}+ )?(?:question|query|inquiry|request|remark|comment|observation|suggestion|invitation)s?\\b.*",
            Pattern.DOTALL);
    private static final Pattern PRESENT_BEFORE = Pattern.compile(
            "(?:.*\\b)?(?i:others? present|also present|present (?:were|was)|in attendance|attended by|accompanied by|together with|"
                    + "those present|were present|received by|in the presence of|attending|was joined by|attendees|participants)\\b[^.;]{0,240}$",
            Pattern.DOTALL);
    private static final Pattern PRESENT_AFTER = Pattern.compile(
            "^(?: \\([^)]{1,40}\\))?(?:, [^,]{2,60},)?(?:(?:,| and) [^.;]{3,80})? (?:(?:was|were) (?:also |then )?present\\b|attended\\b(?! (?:a|an|the (?:funeral|conference|university))\\b)"
                    + "|called (?:on|at his|at my|at the|today|this|to see|in|by)|came (?:in|to see)\\b|joined (?:us|me|the (?:\\p{Ll}+ )?(?:meeting|group|party|discussion|conversation))"
                    + "|entered\\b|left the (?:room|meeting)|received (?:me|us|the)|paid a|presided|chaired|accompanied|met with|escorted|interpreted|participated).*",
            Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile(
            NUMBER + "(?:" + INTRODUCTION + ")?(?:[Tt]hen )?(?:Mr\\. [\\p{L}’']+ and )?I " + ADVERBS
                    + "(?:told|said|asked|replied|answered|responded|remarked|commented|added|observed|inquired|thanked|explained|stated|"
                    + "suggested|pointed|mentioned|agreed|called on|met|saw|assured|expressed)\\b.*",
            Pattern.DOTALL);

    /** {@code Archer - Do you think so?}: a dash for a colon, in a record where the same names stand so again and again. */
    private static final Pattern DASHED =
            Pattern.compile("^(?:[Tt]he )?(?:\\p{Lu}[\\p{L}.’'-]*+ ){1,3}+[-–] (?=\\p{Lu})");

    /** A verbatim record has so many turns at least, each behind a name and a colon. */
    private static final int TURNS = 4;
    /** {@code (Mr. Archer leaves.)}, {@code [Bell nods]}: what stands in brackets between turns is seen in the room. */
    private static final Pattern ACTS = Pattern.compile(
            "(?s)^ (?:(?:then|also|again|\\p{Ll}+ly) )?(?!is\\b|was\\b|does\\b|has been\\b)\\p{Ll}+s\\b.*");

    private final AnnotatedDocument annotated;
    private final Cast cast;
    private final String text;
    /** The paragraphs that are turns of a verbatim record. */
    private final List<Span> turns;

    private final boolean dashed;

    Presence(AnnotatedDocument annotated, Cast cast) {
        this.annotated = annotated;
        this.cast = cast;
        this.text = annotated.document().text();
        this.dashed = isDashed();
        this.turns = turns();
    }

    private boolean isDashed() {
        Map<String, Integer> speakers = new HashMap<>();
        for (Block b : annotated.document().blocks()) {
            Matcher m = DASHED.matcher(b.span().in(text));
            if (b.zone() == Zone.BODY && m.find()) {
                speakers.merge(m.group(), 1, Integer::sum);
            }
        }
        return speakers.values().stream().filter(n -> n >= TURNS).count() > 1;
    }

    private List<Span> turns() {
        List<Span> found = new ArrayList<>();
        for (Block b : annotated.document().blocks()) {
            boolean labelled = cast.inside(b.span()).stream()
                    .limit(1)
                    .map(i -> cast.get(i).span())
                    .anyMatch(m -> isLabel(
                            new Span(b.span().begin(), m.begin()).in(text),
                            new Span(m.end(), b.span().end()).in(text)));
            if (b.zone() == Zone.BODY && labelled) {
                found.add(b.span());
            }
        }
        return found.size() < TURNS ? List.of() : found;
    }

    /** Every mention of the text with what it says of its person's being there, in the order of the text. */
    List<Attendee> read() {
        List<Attendee> found = new ArrayList<>();
        for (Sentence s : annotated.sentences()) {
            if (s.zone() == Zone.BODY || s.zone() == Zone.LIST) {
                sentence(s, found);
            } else if (s.zone() == Zone.SOURCE_NOTE) {
                note(s, found);
            }
        }
        return found;
    }

    private void sentence(Sentence s, List<Attendee> found) {
        for (int i : cast.inside(s.span())) {
            if (cast.isNamed(i)) {
                found.add(Attendee.by(sign(s, cast.get(i)), i));
            }
        }
        String words = s.span().in(text);
        if (FIRST.matcher(words).matches()) {
            int at = s.span().begin() + words.indexOf("I ");
            found.add(Attendee.by(Sign.WRITES, cast.add(MentionForm.WRITER, new Span(at, at + 1), s.zone(), "I")));
        }
    }

    /** A source note tells who drafted and who approved; only what it says of attending, and of whose the room was, counts. */
    private void note(Sentence s, List<Attendee> found) {
        for (int i : cast.inside(s.span())) {
            String before = new Span(s.span().begin(), cast.get(i).span().begin()).in(text);
            String after = new Span(cast.get(i).span().end(), s.span().end()).in(text);
            if (cast.isNamed(i)
                    && HELD_IN.matcher(before).matches()
                    && HIS_ROOM.matcher(after).matches()) {
                found.add(Attendee.by(Sign.HOST, i));
            } else if (cast.isNamed(i) && attends(before, after) && !before.contains("rafted")) {
                found.add(Attendee.by(Sign.ATTENDED, i));
            }
        }
    }

    private Sign sign(Sentence s, PersonMention m) {
        String before = new Span(s.span().begin(), m.span().begin()).in(text);
        String after = new Span(m.span().end(), s.span().end()).in(text);
        if (isLabel(before, after)) {
            return Sign.LABELLED;
        }
        Optional<Sign> verbatim = verbatim(m, before, after);
        if (verbatim.isPresent()) {
            return verbatim.get();
        }
        // who leads a meeting, or comes to it, is as surely there as one whom its heading names
        boolean there =
                PRESIDED.matcher(after).lookingAt() || COMES.matcher(after).lookingAt();
        boolean roll = PRESENT.matcher(after).matches() && NAMES.matcher(before).matches();
        if (roll || there && BEFORE.matcher(before).matches()) {
            return Sign.CAME;
        }
        Sign idle = idle(before, after);
        return idle == Sign.CITED
                ? idle
                : spoken(s, before, after).orElseGet(() -> attends(before, after) ? Sign.ATTENDED : idle);
    }

    /** What one does who takes no part. */
    private static Sign idle(String before, String after) {
        boolean cited = CITED_AFTER.matcher(after).matches()
                || CITED_BEFORE.matcher(before).matches();
        return cited ? Sign.CITED : HAD_SPOKEN.matcher(after).matches() ? Sign.HAD_SPOKEN : Sign.SPOKEN_OF;
    }

    /**
     * In a verbatim record: what is seen in brackets between the turns; within a turn one speaks of others, and to those
     * whom he calls by name.
     */
    private Optional<Sign> verbatim(PersonMention m, String before, String after) {
        if (before.matches("[(\\[].*")) {
            boolean acts = !turns.isEmpty()
                    && ACTS.matcher(after).matches()
                    && BEFORE.matcher(before.substring(1)).matches();
            return acts ? Optional.of(Sign.ANSWERED) : Optional.empty();
        }
        if (turns.stream().noneMatch(t -> t.contains(m.span()))) {
            return Optional.empty();
        }
        return Optional.of(isCalledByName(before, after) ? Sign.ADDRESSED : idle(before, after));
    }

    private static boolean isCalledByName(String before, String after) {
        return YOU.matcher(before).matches() && after.startsWith(",")
                || TURNED_TO.matcher(before).matches() && after.matches("(?s)(?:, [^)]{2,40})?[)\\]:].*");
    }

    private Optional<Sign> spoken(Sentence s, String before, String after) {
        if (speaks(before, after, REPLIED)) {
            return Optional.of(Sign.ANSWERED);
        }
        if (speaks(before, after, SAID)) {
            return Optional.of(beginsLine(s) ? Sign.OPENED : Sign.SAID);
        }
        if (isSpokenTo(before, after) || isCalledByName(before, after)) {
            return Optional.of(Sign.ADDRESSED);
        }
        if (SAID_BY.matcher(before).matches() && !after.matches("(?s)[’']s .*")) {
            return Optional.of(Sign.SAID);
        }
        boolean says = REPLIED.matcher(after).matches() || SAID.matcher(after).matches();
        if (says && LATER.matcher(before).matches() || SAYING.matcher(after).matches()) {
            return Optional.of(Sign.SAID_LATER);
        }
        return TOLD.matcher(before).matches() && !after.matches("(?s)[’']s .*")
                ? Optional.of(Sign.RECEIVED)
                : Optional.empty();
    }

    private static boolean attends(String before, String after) {
        boolean before2 = PRESENT_BEFORE.matcher(before).matches()
                && !HEARSAY.matcher(before).find();
        return before2
                || PRESENT_AFTER.matcher(after).matches()
                        && BEFORE.matcher(before).matches();
    }

    /** Who opens a paragraph of a record speaks; inside one he may be quoted. */
    private boolean beginsLine(Sentence s) {
        return s.span().begin() == 0 || text.charAt(s.span().begin() - 1) == '\n';
    }

    private boolean isLabel(String before, String after) {
        boolean ends = LABEL.matcher(after).matches() || dashed && after.matches("(?s) [-–] \\p{Lu}.*");
        return ends && LABEL_BEFORE.matcher(before).matches() && !before.endsWith("Dear ");
    }

    private static boolean speaks(String before, String after, Pattern verbs) {
        return verbs.matcher(after).matches() && BEFORE.matcher(before).matches();
    }

    private static boolean isSpokenTo(String before, String after) {
        Matcher m = SPOKEN_TO.matcher(before);
        if (!m.matches() || HEARSAY.matcher(before).find()) {
            return false;
        }
        boolean request = before.matches(
                "(?s).*\\b(?:[Aa]t|(?<!(?:reply|response|answer|[Rr]eplying|[Rr]esponding|turned) )to) (?:the )?"
                        + TITLES + "$");
        return !request || ASKED.matcher(after).matches();
    }

    private static Pattern after(String verbs) {
        return Pattern.compile(
                MORE + ADVERBS + "(?:" + verbs
                        + ")\\b(?! (?:publicly|in (?:his|her|a|an|the|their) (?:\\p{L}+ )?(?:speech|letter|note|message|"
                        + "telegram|interview|press|article|memo|book|testimony))).*",
                Pattern.DOTALL);
    }
}
