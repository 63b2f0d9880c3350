package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a capital that stands for its government from the town: {@code Moscow has decided}, {@code talks between Bonn
 * and Warsaw}, but {@code the meeting in Moscow}, {@code telegram 12 from Bonn}. Without a sign it is the town.
 */
final class CapitalReader {
    private static final Set<String> TOWN_BEFORE = ImmutableSet.of(
            "in",
            "at",
            "to",
            "from",
            "near",
            "via",
            "through",
            "for",
            "of",
            "embassy",
            "amembassy",
            "legation",
            "visit",
            "visited",
            "left",
            "leave",
            "reach",
            "reached",
            "repeated",
            "info",
            "outside",
            "around",
            "into",
            "sent");
    private static final Set<String> GOVERNMENT_BEFORE = ImmutableSet.of("toward", "towards", "against", "between");
    private static final Set<String> HELPING = ImmutableSet.of(
            "has",
            "have",
            "had",
            "is",
            "was",
            "will",
            "would",
            "may",
            "might",
            "could",
            "should",
            "does",
            "did",
            "can",
            "must",
            "not",
            "also",
            "now",
            "still",
            "always",
            "never",
            "clearly",
            "probably",
            "apparently",
            "already",
            "been",
            "be",
            "itself",
            "evidently",
            "presumably",
            "obviously",
            "certainly",
            "therefore",
            "merely");
    private static final Pattern ACTING = Pattern.compile(
            "(?:decid|sa(?:id|ys)|feel|felt|believ|agree|want|wish|consider|insist|fear|hop(?:e|ing)|propos|reject|accept|intend"
                    + "|seek|sought|tr(?:y|ies|ied)|attempt|announc|refus|respond|repl(?:y|ied)|warn|regard|prefer|support|oppos|demand|recogni[sz]"
                    + "|claim|argu|attack|accus|press(?:ed|es|ing)|urg|expect|appear|seem|aim|hold|h[eo]ld|see[sk]?$|saw|view|react|want|need"
                    + "|realiz|recogniz|know|knew|underst|condemn|denounc|protest|pledg|promis|offer|concluded|calculat|aware|willing"
                    + "|prepared|ready|anxious|eager|reluctant|unwilling|concerned|determined|interested).*");
    private static final Pattern ATTITUDE = Pattern.compile(
            "(?:polic|position|view|attitude|decision|intention|interest|desire|willing|reaction|response|repl|aim|strateg|claim|support"
                    + "|role|leader|relation|influence|attempt|effort|refusal|insisten|proposal|offer|stand|approach|motive|fear|concern|objective"
                    + "|demand|consent|approval|agreement|tactic|behavior|prestige|behalf|satisfaction|hand|eyes|allies|ally|client|ambition"
                    + "|commitment|purpose|rulers|foreign|diplomatic|initiative|control|propaganda).*");
    private static final Pattern OF_GOVERNMENT = Pattern.compile(
            "regimes?|government|govt|leaders|leadership|charges|policy|policies|line|position|attitude|rulers|clique|initiatives?");

    private final Words words;

    CapitalReader(Words words) {
        this.words = words;
    }

    /** Whether the capital from the first word to before the end stands for its government. */
    boolean isGovernment(int first, int end) {
        String before = words.folded(first - 1).toLowerCase(Locale.ROOT);
        if (words.folded(end).equals("'s")) {
            return ATTITUDE.matcher(words.folded(end + 1)).matches()
                    || words.folded(end + 2).length() > 3
                            && ATTITUDE.matcher(words.folded(end + 2)).matches();
        }
        if (GOVERNMENT_BEFORE.contains(before)) {
            return true;
        }
        return !TOWN_BEFORE.contains(before)
                && !before.equals(",")
                && (OF_GOVERNMENT.matcher(words.folded(end)).matches() || acts(end));
    }

    private boolean acts(int end) {
        int i = end;
        if (words.folded(i).equals("and") && words.isCapital(i + 1)) {
            i += 2;
        }
        boolean helped = false;
        while (i < end + 6 && HELPING.contains(words.folded(i))) {
            helped = true;
            i++;
        }
        String word = words.folded(i);
        return ACTING.matcher(word).matches() && !words.isCapital(i) && (helped || !word.endsWith("ing"));
    }
}
