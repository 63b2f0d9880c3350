package org.deptel.extract;

import java.util.Optional;
import org.deptel.model.EventStatus;

/** What is only thought of or asked about: {@code might consider calling him in}, {@code Has Archer spoken to you?}. */
final class Thought {
    private static final String AUXILIARY =
            "has|have|had|did|do|does|is|are|was|were|will|would|shall|should|can|could|may|might";
    private static final String CONSIDERING =
            "consider(?:s|ed|ing)?|contemplat(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|"
                    + "favou?r(?:s|ed|ing)?|mention(?:s|ed)?|interested|interest|thinking|thought|idea|possibility|advisability|"
                    + "desirability|advantage|mind|suggestion|proposal|pleasure|hope|prospect|purpose|intention";
    private static final String JOINING = "in|of|about|on|by";

    private Thought() {}

    /** Whether a word stands in a question. */
    static boolean isAsked(Words words, int at) {
        int begin = at;
        while (begin > 0 && !words.word(begin - 1).matches("[.;:?!]|“")) {
            begin--;
        }
        for (int i = at; i < words.count() && words.folded(begin).matches(AUXILIARY); i++) {
            if (words.word(i).equals("?")) {
                return true;
            }
            if (words.word(i).matches("[.;!]")) {
                return false;
            }
        }
        return false;
    }

    /** The status of a participle under a word of thinking and of "that" with a subjunctive; empty for all others. */
    static Optional<EventStatus> of(Scene scene, int verb) {
        Words words = scene.words();
        String tag = words.token(verb).tag();
        // "the possibility of your discussing it with Archer"
        int first = words.folded(verb - 1).matches("your|his|her|my|our|their") ? verb - 1 : verb;
        int before = words.folded(first - 1).matches(JOINING) ? first - 2 : first - 1;
        if (tag.equals("VBG") && before >= 0 && words.folded(before).matches(CONSIDERING)) {
            return Optional.of(EventStatus.PROPOSED);
        }
        boolean subjunctive = tag.matches("VBP?")
                && verb >= 2
                && words.word(verb - 1).equals("you")
                && words.word(verb - 2).equals("That");
        return subjunctive ? Optional.of(EventStatus.PROPOSED) : Optional.empty();
    }
}
