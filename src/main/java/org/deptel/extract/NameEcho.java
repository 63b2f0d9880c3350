package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.deptel.text.NameKind;
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
    private static final Set<String> SAYS = ImmutableSet.of(
            "said",
            "told",
            "asked",
            "replied",
            "remarked",
            "inquired",
            "answered",
            "interjected",
            "smiled",
            "laughed",
            "handed",
            "complained",
            "added",
            "commented",
            "admitted",
            "emphasized");

    /** What may stand between him and his verb. */
    private static final Set<String> AGAIN = ImmutableSet.of("then", "also", "himself", "again", "further");

    private static final Set<String> ADDRESSES = ImmutableSet.of("told", "informed", "asked", "assured", "thanked");
    private static final Set<String> CALLS = ImmutableSet.of("call", "calls", "called", "calling");
    private static final Set<String> TALKS = ImmutableSet.of(
            "talk",
            "talks",
            "conversation",
            "conversations",
            "discussion",
            "discussions",
            "interview",
            "lunch",
            "dinner",
            "discussed",
            "had");

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
    void find(List<Words> sentences, String text, List<PersonMention> mentions) {
        Map<String, PersonMention> named = new HashMap<>();
        List<Span> taken = new ArrayList<>();
        Set<Integer> actors = actors(sentences);
        for (PersonMention m : mentions) {
            taken.add(m.span());
            boolean sure = m.form() == MentionForm.NAME
                    && m.named()
                    && (!m.name().given().isEmpty()
                            || !m.name().title().isEmpty()
                            || m.zone() == Zone.CLOSER
                            || actors.contains(m.span().begin()));
            if (sure) {
                named.putIfAbsent(m.name().foldedSurname(), m);
            }
        }
        java.util.Collections.sort(taken);
        int known = mentions.size();
        for (Words s : sentences) {
            sentence(s, text, named, taken, mentions);
        }
        again(sentences, text, mentions.subList(known, mentions.size()), mentions);
    }

    /** {@code Novak gave me}, {@code called on Novak}: where a single capital word does what only persons do. */
    private Set<Integer> actors(List<Words> sentences) {
        Set<Integer> found = new HashSet<>();
        for (Words s : sentences) {
            for (int i = 0; i < s.count(); i++) {
                boolean acts =
                        s.isCapital(i) && (isSpeaker(s, i) || s.folded(i + 1).equals("gave"));
                if (acts && !isKnownWord(s, i)) {
                    found.add(s.token(i).span().begin());
                }
            }
        }
        return found;
    }

    /** Who says something in one sentence is the same wherever else the document has his name. */
    private void again(List<Words> sentences, String text, List<PersonMention> heard, List<PersonMention> mentions) {
        Map<String, PersonMention> named = new HashMap<>();
        heard.forEach(m -> named.putIfAbsent(m.name().foldedSurname(), m));
        List<Span> taken = new ArrayList<>(
                mentions.stream().map(PersonMention::span).sorted().toList());
        for (Words s : named.isEmpty() ? List.<Words>of() : sentences) {
            sentence(s, text, named, taken, mentions);
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
        boolean echo = named.containsKey(words.folded(i));
        // what most words fail comes first
        boolean speaker = !echo && isSpeaker(words, i);
        boolean officer = !echo && isOfficer(words, i);
        if (!echo && !speaker && !officer) {
            return false;
        }
        // one word that no register knows as a place or body is as likely a surname, whatever the model thinks
        boolean otherName = words.name(NameKind.PLACE, i)
                .or(() -> words.name(NameKind.ORGANIZATION, i))
                .filter(n -> n.end() - n.first() > 1)
                .filter(n -> !isExplained(words, i, n.end()) && !isTitled(words, i, n.end()))
                .isPresent();
        boolean partOfName =
                words.isCapital(i + 1) && words.isApart(i + 1) || words.isCapital(i - 1) && i > 1 && words.isApart(i);
        boolean name = echo
                ? !(otherName && partOfName)
                : !otherName && !partOfName && !isKnownWord(words, i) && (officer || isWordOfItsOwn(words, i, text));
        return name && !NotNames.isThing(text, words.token(i).span().end()) && !NotNames.isDate(words, i);
    }

    /** {@code Novak (Radio Committee Chairman)}: what stands in brackets behind a name is no part of it. */
    private static boolean isExplained(Words words, int i, int end) {
        return i + 1 < end && words.word(i + 1).matches("\\(|-LRB-");
    }

    /** {@code Novak British High Commissioner called}: a telegram sets the office behind the name without a comma. */
    private boolean isTitled(Words words, int i, int end) {
        int state = words.longest(authority.polityAdjectives(), i + 1)
                .map(m -> m.length())
                .orElse(0);
        int office = i + 1 + state;
        return words.longest(authority.officePhrases(), office)
                .filter(m -> office + m.length() == end)
                .isPresent();
    }

    /** The name of one in office at the time, where its capital is not only that of a sentence. */
    private boolean isOfficer(Words words, int i) {
        boolean midway = i > 0 && !OPENING.contains(words.word(i - 1))
                || SPEAKS.matcher(words.word(i + 1)).matches();
        return midway
                && written.filter(w -> authority.isInOffice(words.word(i), w)).isPresent();
    }

    /** {@code Novak asked me to call}: a word that says, asks or is told something. */
    private static boolean isSpeaker(Words words, int i) {
        String before = words.folded(i - 1);
        int verb = AGAIN.contains(words.folded(i + 1)) ? i + 2 : i + 1;
        // When asked why: no word of grammar says anything
        boolean speaks = SAYS.contains(words.folded(verb))
                && tag(words, verb).matches("VB[DN]")
                && !tag(words, i).matches("W.*|IN|CC|DT|PRP.*|RB");
        boolean addressed = ADDRESSES.contains(before) && !tag(words, i + 1).matches("NN.*|JJ.*|POS");
        boolean met = before.equals("on") && CALLS.contains(words.folded(i - 2))
                || before.equals("with") && TALKS.contains(words.folded(i - 2));
        return speaks || addressed || met && words.word(i + 1).matches("[\\p{Ll}.,;:(].*");
    }

    /** A word with the look of a surname, met in no other use. */
    private static boolean isWordOfItsOwn(Words words, int i, String text) {
        String word = words.word(i);
        return word.matches("\\p{Lu}[\\p{L}’']*\\p{Ll}[\\p{Ll}’']*")
                && !word.matches(NO_NAME)
                && !NotNames.isNever(words.folded(i))
                && !NotNames.isJoining(words.folded(i))
                && !text.contains(" " + word.toLowerCase(Locale.ROOT));
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
