package org.deptel.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deptel.text.CalendarWords;
import org.deptel.text.EverydayWords;
import org.deptel.text.Sentence;
import org.deptel.text.Spelling;
import org.deptel.text.Token;

/**
 * Cables sent in capitals: {@code HAVE JUST COMPLETED MY FIRST VISIT WITH AMBASSADOR HUANG}. The models have learnt from
 * ordinary print, so words of every day are given to them small and others with one capital; where they stand in the
 * text, and the text itself, remain as printed.
 */
final class Capitals {
    /** A shorter sentence may be a heading or an address. */
    private static final int FEWEST_WORDS = 6;
    /** The share of words in capitals from which a sentence counts as sent so. */
    private static final double MOST = 0.9;
    /** A word so short that stands in no list of words may be an abbreviation. */
    private static final int ABBREVIATION = 4;
    /** Words of every day that stand before names and in offices, where the rules look for capitals. */
    private static final Set<String> TITLES = Set.of(
            "ambassador",
            "minister",
            "secretary",
            "president",
            "chairman",
            "premier",
            "foreign",
            "prime",
            "general",
            "vice",
            "king",
            "embassy",
            "department",
            "under",
            "assistant",
            "deputy",
            "chancellor",
            "senator",
            "admiral",
            "marshal",
            "mr",
            "mrs",
            "dr");

    private Capitals() {}

    /** The sentence as ordinary print would have it; the same sentence where it is not in capitals. */
    static Sentence eased(Sentence s) {
        if (!isInCapitals(s)) {
            return s;
        }
        List<Token> tokens = new ArrayList<>(s.tokens().size());
        for (Token t : s.tokens()) {
            tokens.add(Token.of(eased(t.word(), tokens.isEmpty()), t.span()));
        }
        return new Sentence(s.zone(), s.note(), s.span(), tokens, s.names(), s.parsed());
    }

    private static boolean isInCapitals(Sentence s) {
        long letters = s.tokens().stream()
                .map(Token::word)
                .filter(Capitals::hasLetters)
                .count();
        long capitals = s.tokens().stream()
                .map(Token::word)
                .filter(w -> hasLetters(w) && w.equals(w.toUpperCase(Locale.ROOT)))
                .count();
        return letters >= FEWEST_WORDS && capitals >= MOST * letters;
    }

    private static boolean hasLetters(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    private static String eased(String word, boolean first) {
        String small = word.toLowerCase(Locale.ROOT);
        String folded = Spelling.fold(small);
        if (!hasLetters(word) || word.equals("I") || small.length() != word.length()) {
            return word;
        }
        if (folded.startsWith("'")) {
            return small;
        }
        boolean everyday = EverydayWords.contains(folded);
        if (everyday && !first && !TITLES.contains(folded) && !CalendarWords.contains(folded)) {
            return small;
        }
        boolean abbreviation = !everyday && (word.length() < ABBREVIATION || word.indexOf('.') >= 0);
        return abbreviation ? word : word.substring(0, 1) + small.substring(1);
    }
}
