package org.deptel.extract;

import java.util.Set;

/** What a clause of time, a condition or an appointment says is still to come. */
final class Ahead {
    private Ahead() {}

    /** {@code In the event Archer meets with Bell}, {@code assuming that he meets him}: what may come. */
    static boolean isInTheEvent(Words words, int verb) {
        for (int i = verb - 1; words.token(verb).tag().matches("VB[ZP]") && i >= Math.max(0, verb - 8); i--) {
            boolean event = words.folded(i).equals("event")
                    && words.folded(i - 1).equals("the")
                    && words.folded(i - 2).equals("in");
            if (event || words.folded(i).equals("assuming")) {
                return true;
            }
            if (words.word(i).matches("[.,;:]")) {
                return false;
            }
        }
        return false;
    }

    /** {@code We meet with P at 5:30 this afternoon}: a present tense of one day is of what is fixed. */
    static boolean isFixedForSoon(Scene scene, int verb) {
        Words words = scene.words();
        boolean present = words.folded(verb).matches("meets?|sees?|lunch(?:es)?|dines?")
                && words.token(verb).tag().matches("VBP|VBZ")
                && scene.relation(verb).matches("root|conj|parataxis")
                && scene.hasSubject(verb);
        for (int i = verb + 1; present && i < Math.min(words.count(), verb + 14) && !words.isFinite(i); i++) {
            boolean day = words.folded(i).equals("this") && words.folded(i + 1).matches("morning|afternoon|evening");
            if (day || words.folded(i).matches("tomorrow|tonight")) {
                return true;
            }
        }
        return false;
    }

    /** {@code should say nothing until after he had met with P}. */
    static boolean isUntilAfter(Scene scene, int verb) {
        return !scene.children(
                        verb,
                        c -> scene.words().folded(c).equals("after")
                                && scene.words().folded(c - 1).equals("until"))
                .isEmpty();
    }

    /** {@code has an appointment to see P}: what is fixed, and still to come. */
    static boolean isByAppointment(Words words, int verb) {
        int noun = words.folded(verb - 1).equals("to") ? verb - 2 : verb - 1;
        int has = words.folded(noun - 1).matches("an?|the") ? noun - 2 : noun - 1;
        return words.folded(noun).equals("appointment") && words.folded(has).matches("has|have|had");
    }

    /** {@code he would raise it when I saw him}, {@code when he saw P he should tell him}: the time of what is still to come. */
    static boolean isWhenAhead(Scene scene, int verb) {
        int main = main(scene, verb);
        return main >= 0
                && scene.relation(verb).equals("advcl")
                && !scene.children(
                                verb, c -> c < verb && scene.words().folded(c).matches("when|once|until|before"))
                        .isEmpty()
                && (StatusReader.hasAux(scene, main, Set.of("would", "should")) && !StatusReader.hasHave(scene, main)
                        || StatusReader.hasAux(scene, main, StatusReader.WILL));
    }

    /**
     * What the clause hangs on, behind an infinitive or a condition: {@code would be glad to pass it on when he saw P},
     * {@code would help if arranged before they met}.
     */
    private static int main(Scene scene, int clause) {
        int main = scene.head(clause);
        boolean infinitive = main > 0
                && scene.relation(main).equals("xcomp")
                && scene.words().token(main).tag().equals("VB");
        boolean condition = main > 0
                && scene.relation(main).equals("advcl")
                && !scene.children(main, c -> scene.words().folded(c).equals("if"))
                        .isEmpty();
        return infinitive || condition ? scene.head(main) : main;
    }

    /** {@code agreed to discuss it when he dined with P}: the time of what they agreed on. */
    static boolean isWhenAgreed(Scene scene, int verb) {
        int main = scene.head(verb);
        boolean when = scene.relation(verb).equals("advcl")
                && !scene.children(
                                verb, c -> c < verb && scene.words().folded(c).equals("when"))
                        .isEmpty();
        return when
                && main >= 0
                && scene.words().folded(main - 1).equals("to")
                && scene.head(main) >= 0
                && (StatusReader.PLAN.contains(scene.words().folded(scene.head(main)))
                        || scene.words().folded(scene.head(main)).matches(StatusReader.HOPING));
    }
}
