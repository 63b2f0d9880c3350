package org.deptel.extract;

/** Phrases that open a clause before its verb: {@code In conversation with P, …}. */
final class FrontedPhrase {
    private static final String FRONTED = "in|during|after|following|at|on|over|before|since|from|upon|as";

    private FrontedPhrase() {}

    /** {@code In conversation with P, …}: the noun's phrase opens the sentence, before any verb. */
    static boolean holds(Scene scene, int noun) {
        Words words = scene.words();
        boolean preposition = false;
        for (int i = noun - 1; i >= 0; i--) {
            if (words.isFinite(i) || words.word(i).matches("[;:]")) {
                return false;
            }
            if (preposition
                    && i > 0
                    && words.folded(i).equals("that")
                    && words.token(i - 1).tag().startsWith("V")) {
                return isReported(scene, noun) && !hasNamed(scene, i, noun);
            }
            preposition |= words.folded(i).matches(FRONTED);
        }
        return preposition;
    }

    /** {@code Archer reported that during a talk with Bell the Minister said}: a clause of what somebody reports. */
    static boolean isReported(Scene scene, int noun) {
        for (int i = noun - 1; i > 0; i--) {
            if (scene.words().isFinite(i)) {
                return scene.words()
                        .folded(i)
                        .matches(
                                "report(?:ed|s)|stat(?:ed|es)|not(?:ed|es)|said|says|added|thought|recalled|told|informed|mentioned|replied");
            }
        }
        return false;
    }

    private static boolean hasNamed(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.cast().named(scene.words(), i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
