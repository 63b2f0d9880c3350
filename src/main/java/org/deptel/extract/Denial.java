package org.deptel.extract;

/** Talks of which it is said that they never were, and talks of which there is only a rumour. */
final class Denial {
    private static final String DENYING = "den(?:y|ies|ied|ying)";

    private static final String UNTRUE = "untrue|false|unfounded|baseless|groundless|fabricated|incorrect";

    /** How far up the sentence the word that denies may stand. */
    private static final int STEPS = 3;

    private Denial() {}

    /** {@code denied that he had met P}, {@code denied any talk with P}, {@code reports that he met P are untrue}. */
    static boolean of(Scene scene, int word) {
        int at = word;
        for (int step = 0; step < STEPS; step++) {
            int head = scene.head(at);
            if (head < 0) {
                return false;
            }
            boolean told = scene.relation(at).matches("ccomp|xcomp|obj|acl");
            if (told && head < word && scene.words().folded(head).matches(DENYING)) {
                return !isDoublyNegated(scene, head);
            }
            boolean subject = scene.relation(at).equals("nsubj");
            if ((told || subject) && scene.words().folded(head).matches(UNTRUE)) {
                return true;
            }
            if (!told && !subject) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** {@code did not deny that}: what is not denied may have been. */
    private static boolean isDoublyNegated(Scene scene, int denies) {
        return !scene.children(
                        denies,
                        c -> c < denies
                                && StatusReader.NOT.contains(scene.words().folded(c)))
                .isEmpty();
    }

    /** {@code rumor has it that P met Q}, {@code P allegedly saw Q}: nobody says that it was so. */
    static boolean isRumour(Scene scene, int verb) {
        Words words = scene.words();
        boolean alleged = !scene.children(verb, c -> words.folded(c).matches("allegedly|supposedly|rumou?redly"))
                .isEmpty();
        int at = verb;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            int head = scene.head(at);
            boolean told = scene.relation(at).matches("ccomp|xcomp|acl|advcl");
            if (told && head >= 0 && isRumoured(scene, head)) {
                return true;
            }
            at = head;
        }
        return alleged;
    }

    private static boolean isRumoured(Scene scene, int head) {
        return scene.words().folded(head).matches("rumou?rs?|rumou?red|alleged|allegation|allegations")
                || !scene.children(
                                head,
                                c -> c < head
                                        && scene.relation(c).equals("nsubj")
                                        && scene.words().folded(c).matches("rumou?rs?"))
                        .isEmpty();
    }
}
