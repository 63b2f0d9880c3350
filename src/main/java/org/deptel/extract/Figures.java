package org.deptel.extract;

/** Verbs of meeting that mean none: {@code called attention}, {@code met with approval}, {@code saw him leave}. */
final class Figures {
    /** What two exchange face to face, and not on paper. */
    private static final String VIEWS = "views|ideas|impressions|thoughts|opinions|words";

    private Figures() {}

    /** {@code called attention}, {@code called upon to}, {@code what he called}, {@code see him go}, {@code glad to see}: words of meeting that mean none. */
    static boolean isOne(Scene scene, int verb) {
        Words words = scene.words();
        String w = words.folded(verb);
        String next = words.folded(verb + 1);
        return isOrder(scene, verb)
                || w.equals("sent") && !next.equals("for")
                || w.equals("went") && !next.equals("over") && !VerbFrames.isGoneTo(words, verb)
                || w.matches("met|meet|meets") && next.equals("with") && isMetWith(words, verb + 2)
                || w.startsWith("call")
                        && (next.matches("for|attention|off")
                                || words.folded(verb - 2).equals("what")
                                || words.folded(verb - 1).equals("so")
                                || next.equals("upon") && callsToDo(words, verb)
                                || isAppeal(words, verb))
                || w.equals("exchanged") && !words.folded(verb + 2).matches(VIEWS) && !next.matches(VIEWS)
                || w.equals("granted") && !isGranted(words, verb)
                || w.matches("drew") && !words.folded(verb + 2).equals("aside")
                || w.matches("took|taken|take|taking")
                        && !next.matches("up|matter|this|it|subject|question|me|him")
                        && !words.folded(verb + 2).equals("up")
                        && !words.folded(verb + 3).equals("up")
                || w.matches("took|taken")
                        && next.matches("me|him")
                        && !words.folded(verb + 2).equals("aside")
                || w.matches("see|saw|seen|seeing") && seesDo(scene, verb)
                || w.equals("see")
                        && words.folded(verb - 2).matches("pleased|glad|happy|sorry|relieved|surprised|gratified")
                        && !words.folded(verb - 3).equals("be");
    }

    /** {@code met with their approval}, {@code met with considerable opposition}. */
    private static boolean isMetWith(Words words, int from) {
        for (int i = from; i < Math.min(words.count(), from + 4); i++) {
            if (words.folded(i)
                    .matches(
                            "approval|opposition|resistance|difficult(?:y|ies)|success|refusal|favor|response|criticism|objections?|failure|reception|silence|enthusiasm")) {
                return true;
            }
        }
        return false;
    }

    /** {@code had asked me to tell him}: an order carried out here says nothing of how it was given. */
    private static boolean isOrder(Scene scene, int verb) {
        Words words = scene.words();
        boolean before = !scene.children(
                        verb,
                        c -> scene.relation(c).equals("aux") && words.folded(c).matches("had|has|have"))
                .isEmpty();
        return words.folded(verb).matches("asked|told|urged|requested")
                && before
                && !scene.children(
                                verb,
                                c -> words.token(c).tag().equals("VB")
                                        && !scene.hasSubject(c)
                                        && words.folded(c - 1).equals("to"))
                        .isEmpty();
    }

    /** {@code I call upon you, Mr. Chairman}: what a letter demands of its reader. */
    private static boolean isAppeal(Words words, int verb) {
        return words.token(verb).tag().equals("VBP")
                && words.folded(verb + 1).matches("on|upon")
                && words.folded(verb + 2).equals("you");
    }

    /** {@code granted Archer an audience}, {@code was granted an interview by Archer}. */
    private static boolean isGranted(Words words, int verb) {
        for (int i = verb + 1; i < Math.min(words.count(), verb + 8); i++) {
            if (words.folded(i).matches("audience|appointment")) {
                return true;
            }
        }
        return false;
    }

    private static boolean callsToDo(Words words, int verb) {
        for (int i = verb + 2; i < Math.min(words.count(), verb + 7); i++) {
            if (words.folded(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean seesDo(Scene scene, int verb) {
        return !scene.children(
                        verb,
                        c -> c > verb
                                && scene.words().token(c).tag().matches("VB|VBG|VBN")
                                && scene.relation(c).matches("xcomp|ccomp")
                                && !scene.words().folded(c - 1).equals("to"))
                .isEmpty();
    }
}
