package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/** The person mentions of a document, to which events add the pronouns they need. */
final class Cast {
    private static final Set<String> WRITER = ImmutableSet.of("i", "me", "my", "myself", "mine");
    private static final Set<String> ADDRESSEE = ImmutableSet.of("you", "your", "yours", "yourself");
    private static final Set<String> PRONOUN = ImmutableSet.of("he", "him", "his", "himself", "she", "her");

    private static final int LONGEST_PRONOUN = "yourself".length();
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll}’',—–-]");

    private final List<PersonMention> mentions;
    private final NavigableMap<Integer, Integer> byBegin = new TreeMap<>();

    Cast(List<PersonMention> mentions) {
        this.mentions = new ArrayList<>(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            byBegin.put(mentions.get(i).span().begin(), i);
        }
    }

    List<PersonMention> mentions() {
        return mentions;
    }

    PersonMention get(int index) {
        return mentions.get(index);
    }

    /** The mention whose words hold this word of the sentence. */
    OptionalInt at(Words words, int token) {
        OptionalInt there = there(words, token);
        return there.isPresent() ? there : pronoun(words, token);
    }

    /** The person named, or meant by his office, at this word; pronouns are nobody here. */
    OptionalInt named(Words words, int token) {
        OptionalInt there = there(words, token);
        return there.isPresent() && isNamed(there.getAsInt()) ? there : OptionalInt.empty();
    }

    /** Whether a mention is a name or an office, and no pronoun. */
    boolean isNamed(int mention) {
        MentionForm form = mentions.get(mention).form();
        return form == MentionForm.NAME || form == MentionForm.OFFICE;
    }

    private OptionalInt there(Words words, int token) {
        Span span = words.token(token).span();
        Map.Entry<Integer, Integer> before = byBegin.lowerEntry(span.end());
        return before != null && mentions.get(before.getValue()).span().overlaps(span)
                ? OptionalInt.of(before.getValue())
                : OptionalInt.empty();
    }

    /** Adds every word with which somebody speaks of himself or to somebody, where no event has asked for it yet. */
    void addSpeakers(Words words) {
        for (int i = 0; i < words.count(); i++) {
            // most words are too long for such a pronoun, and need not be folded
            boolean speaks = words.word(i).length() <= LONGEST_PRONOUN
                    && (WRITER.contains(words.folded(i)) || ADDRESSEE.contains(words.folded(i)));
            boolean numeral = words.word(i).equals("i")
                    || words.word(i).equals("I")
                            && !GOES_ON.matcher(words.word(i + 1)).lookingAt();
            if (speaks && !numeral) {
                at(words, i);
            }
        }
    }

    private OptionalInt pronoun(Words words, int token) {
        String w = words.folded(token);
        boolean latter = w.equals("latter") && !words.token(token + 1).tag().startsWith("NN");
        MentionForm form = WRITER.contains(w)
                ? MentionForm.WRITER
                : ADDRESSEE.contains(w)
                        ? MentionForm.ADDRESSEE
                        : PRONOUN.contains(w) || latter ? MentionForm.PRONOUN : null;
        if (form == null || words.word(token).equals("I.")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                add(form, words.token(token).span(), words.sentence().zone(), words.word(token)));
    }

    /** Adds a mention that is no name; who is meant without a word has an empty span and surface. */
    int add(MentionForm form, Span span, Zone zone, String surface) {
        mentions.add(new PersonMention(
                form, span, zone, surface, PersonName.surname(""), OfficePhrase.NONE, "", false, List.of()));
        if (span.length() > 0) {
            byBegin.put(span.begin(), mentions.size() - 1);
        }
        return mentions.size() - 1;
    }

    /** Adds somebody whose name nothing else found; a mention that begins there already is taken for the name's own. */
    int addName(Span span, Zone zone, PersonName name, String surface) {
        return addName(span, zone, name, surface, List.of());
    }

    /** The same, for one whom these entries of the volume's list may be. */
    int addName(Span span, Zone zone, PersonName name, String surface, List<String> entries) {
        mentions.add(
                new PersonMention(MentionForm.NAME, span, zone, surface, name, OfficePhrase.NONE, "", true, entries));
        byBegin.put(span.begin(), mentions.size() - 1);
        return mentions.size() - 1;
    }

    /** Adds a mention that lies inside the words of another, if nothing else begins there. */
    void addWithin(PersonMention mention) {
        if (byBegin.putIfAbsent(mention.span().begin(), mentions.size()) == null) {
            mentions.add(mention);
        }
    }

    /** The mentions inside a stretch of text, in order. */
    List<Integer> inside(Span span) {
        return byBegin.subMap(span.begin(), span.end()).values().stream()
                .filter(i -> span.contains(mentions.get(i).span()))
                .toList();
    }
}
