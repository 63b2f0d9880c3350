package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.NameKind;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.deptel.text.Zone;

/**
 * Finds the surnames that the language model overlooks in telegraphic text: of persons the same document names in full
 * or by title elsewhere, and of those the registers know to have been in office at the time.
 */
final class NameEcho {
    /** What follows the subject of a sentence, and a speaker's name in a transcript. */
    private static final Pattern SPEAKS = Pattern.compile(
            "\\p{Ll}+ed|said|told|then|also|made|took|felt|thought|began|spoke|has|had|was|is|would|will|:|-|[’']s");

    private static final Set<String> OPENING = ImmutableSet.of(".", "“", "\"", "(", ":", ";");

    /** What only persons do, of all that capitals begin in a sentence. */
    private static final String SAYS =
            "said|told|asked|replied|remarked|inquired|answered|interjected|smiled|laughed|handed|complained|added|commented|admitted|emphasized";

    /** Peoples, parties and holders of offices in the plural; rooms, ships and treaties do not speak. */
    private static final String NO_NAME =
            ".*(?:ists?|ians?|ers|ors|ans|ese|ants|aries|men|off?s?|[Mm]in|ness|ency|tion|ment|ly|[Ee]mb)";

    private final Authority authority;
    private final Optional<When> written;

    NameEcho(Authority authority, Optional<When> written) {
        this.authority = authority;
        this.written = written;
    }

    /** Adds what it finds to the mentions. */
    void find(AnnotatedDocument annotated, List<PersonMention> mentions) {
        Map<String, PersonMention> named = new HashMap<>();
        List<Span> taken = new ArrayList<>();
        for (PersonMention m : mentions) {
            taken.add(m.span());
            boolean sure = m.form() == MentionForm.NAME
                    && m.named()
                    && (!m.name().given().isEmpty() || !m.name().title().isEmpty() || m.zone() == Zone.CLOSER);
            if (sure) {
                named.putIfAbsent(m.name().foldedSurname(), m);
            }
        }
        java.util.Collections.sort(taken);
        int known = mentions.size();
        for (Sentence s : annotated.sentences()) {
            sentence(new Words(s), annotated.document().text(), named, taken, mentions);
        }
        again(annotated, mentions.subList(known, mentions.size()), mentions);
    }

    /** Who says something in one sentence is the same wherever else the document has his name. */
    private void again(AnnotatedDocument annotated, List<PersonMention> heard, List<PersonMention> mentions) {
        Map<String, PersonMention> named = new HashMap<>();
        heard.forEach(m -> named.putIfAbsent(m.name().foldedSurname(), m));
        List<Span> taken = new ArrayList<>(
                mentions.stream().map(PersonMention::span).sorted().toList());
        for (Sentence s : named.isEmpty() ? List.<Sentence>of() : annotated.sentences()) {
            sentence(new Words(s), annotated.document().text(), named, taken, mentions);
        }
    }

    private void sentence(
            Words words,
            String text,
            Map<String, PersonMention> named,
            List<Span> taken,
            List<PersonMention> mentions) {
        for (int i = 0; i < words.count(); i++) {
            Span span = words.token(i).span();
            if (words.isCapital(i)
                    && words.word(i).length() > 2
                    && isFree(span, taken)
                    && isName(words, i, text, named)) {
                PersonMention same = named.get(words.folded(i));
                mentions.add(new PersonMention(
                        MentionForm.NAME,
                        span,
                        words.sentence().zone(),
                        span.in(text),
                        PersonName.surname(words.word(i)),
                        OfficePhrase.NONE,
                        "",
                        true,
                        same == null ? List.of() : same.entries()));
            }
        }
    }

    private static boolean isFree(Span span, List<Span> taken) {
        int at = java.util.Collections.binarySearch(taken, span);
        int before = at >= 0 ? at : -at - 2;
        boolean overlaps = before >= 0 && taken.get(before).overlaps(span)
                || before + 1 < taken.size() && taken.get(before + 1).overlaps(span);
        return !overlaps;
    }

    private boolean isName(Words words, int i, String text, Map<String, PersonMention> named) {
        // one word that no register knows as a place or body is as likely a surname, whatever the model thinks
        boolean otherName = words.name(NameKind.PLACE, i)
                .or(() -> words.name(NameKind.ORGANIZATION, i))
                .filter(n -> n.end() - n.first() > 1)
                .isPresent();
        boolean partOfName =
                words.isCapital(i + 1) && words.isApart(i + 1) || words.isCapital(i - 1) && i > 1 && words.isApart(i);
        if (NotNames.isThing(text, words.token(i).span().end()) || NotNames.isDate(words, i)) {
            return false;
        }
        if (named.containsKey(words.folded(i))) {
            return !(otherName && partOfName);
        }
        boolean midway = i > 0 && !OPENING.contains(words.word(i - 1))
                || SPEAKS.matcher(words.word(i + 1)).matches();
        return !otherName
                && !partOfName
                && !isKnownWord(words, i)
                && (midway
                                && written.filter(w -> authority.isInOffice(words.word(i), w))
                                        .isPresent()
                        || isSpeaker(words, i, text));
    }

    /** {@code Novak asked me to call}: a word met in no other use that says, asks or is told something. */
    private static boolean isSpeaker(Words words, int i, String text) {
        String word = words.word(i);
        boolean name = word.matches("\\p{Lu}[\\p{L}’']*\\p{Ll}[\\p{Ll}’']*")
                && !word.matches(NO_NAME)
                && !NotNames.isNever(words.folded(i))
                && !NotNames.isJoining(words.folded(i))
                && !text.contains(" " + word.toLowerCase(Locale.ROOT));
        int verb = words.folded(i + 1).matches("then|also|himself|again|further") ? i + 2 : i + 1;
        boolean speaks = words.folded(verb).matches(SAYS) && tag(words, verb).matches("VB[DN]");
        boolean addressed = words.folded(i - 1).matches("told|informed|asked|assured|thanked")
                && !tag(words, i + 1).matches("NN.*|JJ.*|POS");
        boolean calledOn = words.folded(i - 1).equals("on")
                && words.folded(i - 2).matches("calls?|called|calling")
                && words.word(i + 1).matches("[\\p{Ll}.,;:(].*");
        boolean talkedWith = words.folded(i - 1).equals("with")
                && words.folded(i - 2)
                        .matches("talks?|conversations?|discussions?|interview|lunch|dinner|discussed|had")
                && words.word(i + 1).matches("[\\p{Ll}.,;:(].*");
        return name && (speaks || addressed || talkedWith || calledOn);
    }

    private static String tag(Words words, int i) {
        return i < words.count() ? words.token(i).tag() : "";
    }

    private boolean isKnownWord(Words words, int i) {
        return authority.isTelegraphic(words.word(i))
                || words.longest(authority.placeNames(), i).isPresent()
                || words.longest(authority.polityNames(), i).isPresent()
                || words.longest(authority.polityAdjectives(), i).isPresent()
                || words.longest(authority.organizationNames(), i).isPresent()
                || words.longest(authority.officePhrases(), i).isPresent();
    }
}
