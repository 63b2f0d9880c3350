package org.deptel.extract;

import java.util.List;
import java.util.Set;

/** Finds whose a thing is: {@code Stoessel’s June 3 letter}, {@code my note}. */
final class Possessor {
    private static final int FARTHEST = 8;

    private final Scene scene;

    Possessor(Scene scene) {
        this.scene = scene;
    }

    /** The persons named, or meant by a pronoun, before a noun and its adjectives and dates. */
    Set<Integer> of(int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i >= Math.max(0, noun - FARTHEST); i--) {
            if (words.folded(i).matches("my|your|his|her")) {
                return scene.persons(List.of(i));
            }
            if (words.word(i).matches("[’']s?") && i > 0) {
                return scene.persons(List.of(i - 1));
            }
            if (!isInside(i)) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /** What may stand between the owner and the thing: adjectives, nouns, dates. */
    private boolean isInside(int i) {
        String tag = scene.words().token(i).tag();
        return tag.matches("JJ.*|NN.*|CD|RB|HYPH|,|VBN|``|''")
                        && scene.words().folded(i).length() > 0
                || scene.words().word(i).matches("[-–“”\"]");
    }
}
