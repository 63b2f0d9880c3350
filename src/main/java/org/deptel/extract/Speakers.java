package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Who speaks in the record of a conversation. Such records are told in the simple past, a speaker at the head of each
 * sentence: {@code Mr. Zorin replied that}; verbatim ones set the name before a colon. Who speaks was there; who is
 * spoken of, or had spoken elsewhere, was not. Read from the words alone, since these records are long and regular.
 */
final class Speakers {
    private static final String TITLES =
            "(?:[Tt]he )?+(?:\\p{Lu}[\\p{L}.’'-]*+,? (?:(?:of|for|to|the|in|and|at) )*+){0,9}+";
    private static final String INTRODUCTION =
            "(?:(?!(?i:that|if|whether|said|told)\\b)[\\p{L}\\d’'.()-]++,?+ ){0,18}(?!(?i:that|said)\\b)[\\p{L}\\d’'.()-]++, ";
    private static final Pattern BEFORE = Pattern.compile("^(?:\\(?[\\dA-Za-z]{1,3}[.)] )?(?:" + INTRODUCTION + ")?"
            + "(?:(?:[Tt]hen|[Aa]gain|[Hh]ere|[Ff]inally|[Ll]ater|[Tt]hereupon|[Ww]hereupon|[Nn]ext),? )?" + TITLES
            + "$");
    private static final String ADVERBS = "(?:(?:then|also|again|further|next|finally|first|later|thereupon|once more|"
            + "at this point|in reply|in turn|only|himself|herself|nevertheless|however|still|thereafter|\\p{Ll}+ly),? ){0,3}";
    private static final Pattern REPLIED = after(
            "replied|answered|responded|rejoined|retorted|interjected|interrupted|"
                    + "inquired|enquired|remarked|commented|asked|observed|added|agreed|disagreed|countered|continued|interposed|"
                    + "opened the|began|closed the|nodded|smiled|laughed|joked|wondered|concluded|concurred|thanked|welcomed|"
                    + "joined (?:us|me|the (?:meeting|group))|received me|greeted|argued|insisted|pointed out|went on|broke in|turned to|reiterated|repeated|acknowledged");
    private static final Pattern SAID = after("said|stated|noted|suggested|explained|indicated|emphasi[sz]ed|stressed|"
            + "expressed|mentioned|reported|recalled|referred|reviewed|outlined|described|told|assured|informed|reminded|"
            + "raised|read|summari[sz]ed|cautioned|urged|declared|proposed|protested|objected|requested|did not think|"
            + "presented|admitted|maintained|confirmed|denied|hoped|warned|insisted|wished|wanted|preferred|gave|made|"
            + "felt|thought|believed|doubted|was of the opinion|called attention|spoke");
    private static final Pattern LABEL_BEFORE = Pattern.compile("^" + TITLES + "$");
    private static final Pattern LABEL =
            Pattern.compile("^(?:[’']s)?(?: \\([^)]{1,40}\\))?\\s?:(?:\\s|$).*", Pattern.DOTALL);
    private static final Pattern SPOKEN_TO = Pattern.compile(".*\\b(?:asked|thanked|agreed with|"
            + "replied to|turned to|interrupted|[Ii]n (?:reply|response|answer) to(?: an?| the)?(?: question| query"
            + "| inquiry| request)?(?: by| from| of)?|[Aa]t|[Rr]eplying to|[Rr]esponding to|[Aa]nswering) " + TITLES
            + "$");
    private static final Pattern HEARSAY = Pattern.compile("\\b(?:that|had|has|have|he|said|told)\\b");
    private static final Pattern ASKED = Pattern.compile(
            "^[’']s? (?:\\p{Ll}+ )?(?:question|query|inquiry|request|remark|comment|observation|suggestion)s?\\b.*",
            Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile(
            "^(?:" + INTRODUCTION + ")?(?:[Tt]hen )?I " + ADVERBS
                    + "(?:told|said|asked|replied|answered|responded|remarked|commented|added|observed|inquired)\\b.*",
            Pattern.DOTALL);

    /** What a person was heard to say: how often, how surely here, and where first. */
    private record Heard(int times, boolean answered, Span first) {
        Heard and(boolean more) {
            return new Heard(times + 1, answered || more, first);
        }
    }

    private final AnnotatedDocument annotated;
    private final Cast cast;
    private final String text;
    private final Map<Integer, Heard> heard = new LinkedHashMap<>();
    private final Map<String, Integer> sameWords = new LinkedHashMap<>();

    Speakers(AnnotatedDocument annotated, Cast cast) {
        this.annotated = annotated;
        this.cast = cast;
        this.text = annotated.document().text();
    }

    /** One mention of each who speaks, in the order of their first words. */
    List<Integer> find() {
        for (Sentence s : annotated.sentences()) {
            if (s.zone() == Zone.BODY) {
                sentence(s);
            }
        }
        List<Integer> found = new ArrayList<>();
        heard.forEach((mention, h) -> {
            if (h.answered() || h.times() > 1) {
                found.add(mention);
            }
        });
        return found;
    }

    private void sentence(Sentence s) {
        for (int i : cast.inside(s.span())) {
            PersonMention m = cast.get(i);
            if (m.form() != MentionForm.NAME && m.form() != MentionForm.OFFICE) {
                continue;
            }
            String before = new Span(s.span().begin(), m.span().begin()).in(text);
            String after = new Span(m.span().end(), s.span().end()).in(text);
            if (isLabel(before, after) || speaks(before, after, REPLIED) || isSpokenTo(before, after)) {
                hear(i, true);
            } else if (speaks(before, after, SAID)) {
                hear(i, beginsLine(s));
            }
        }
        String words = s.span().in(text);
        if (FIRST.matcher(words).matches()) {
            int at = s.span().begin() + words.indexOf("I ");
            hear(cast.add(MentionForm.WRITER, new Span(at, at + 1), s.zone(), "I"), true);
        }
    }

    /** Who opens a paragraph of a record speaks; inside one he may be quoted. */
    private boolean beginsLine(Sentence s) {
        return s.span().begin() == 0 || text.charAt(s.span().begin() - 1) == '\n';
    }

    private static boolean isLabel(String before, String after) {
        return LABEL.matcher(after).matches() && LABEL_BEFORE.matcher(before).matches();
    }

    private static boolean speaks(String before, String after, Pattern verbs) {
        return verbs.matcher(after).matches() && BEFORE.matcher(before).matches();
    }

    private static boolean isSpokenTo(String before, String after) {
        Matcher m = SPOKEN_TO.matcher(before);
        if (!m.matches() || HEARSAY.matcher(before).find()) {
            return false;
        }
        boolean request = before.matches(".*\\b(?:[Aa]t|to) (?:the )?" + TITLES + "$");
        return !request || ASKED.matcher(after).matches();
    }

    private void hear(int mention, boolean answered) {
        PersonMention m = cast.get(mention);
        int first = sameWords.computeIfAbsent(m.form() + " " + m.surface(), k -> mention);
        Heard h = heard.get(first);
        heard.put(first, h == null ? new Heard(1, answered, m.span()) : h.and(answered));
    }

    private static Pattern after(String verbs) {
        return Pattern.compile(
                "^(?:, [^,]{2,60},)? " + ADVERBS + "(?:" + verbs
                        + ")\\b(?! (?:publicly|in (?:his|her|a|an|the|their) (?:\\p{L}+ )?(?:speech|letter|note|message|"
                        + "telegram|interview|press|article|memo|book|testimony))).*",
                Pattern.DOTALL);
    }
}
