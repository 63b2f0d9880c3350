package org.deptel.extract;

import java.util.OptionalInt;

/** Whether a name only says whose something is, by the words around it: the parser errs where a telegram drops articles. */
final class Ownership {
    private final Scene scene;
    private final Words words;
    private final Cast cast;

    Ownership(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.cast = scene.cast();
    }

    /** {@code Gromyko’s letter}, {@code the Khrushchev letter}: a name that only says whose, or which. */
    boolean ownsNext(int last) {
        int head = scene.head(last);
        return words.word(last + 1).matches("[’']s?")
                || head > last
                        && !isBeforeAnother(last)
                        && !words.folded(last + 1).matches("the|an?|this|his|my|our|following")
                        && !isGivenTo(last)
                        && scene.relation(last).matches("compound|nmod")
                        && words.token(head).tag().matches("NNS?")
                        && !scene.isTime(head);
    }

    /** {@code through talks with Gromyko considerable insight}, {@code discussed with Gromyko questions of}: what follows is not his. */
    private boolean isBeforeAnother(int last) {
        boolean adjective =
                scene.head(last) > last + 1 && words.token(last + 1).tag().equals("JJ") && !words.isCapital(last + 1);
        return cast.named(words, last).isPresent()
                && words.folded(beforeTitles(last)).equals("with")
                && (adjective
                        || words.folded(last + 1).matches("questions|problems|matters|issues|prospects|ways|means"));
    }

    /** {@code handed Gromyko aide-mémoire}, {@code stressed to Gromyko need}: a telegram drops the article behind him who gets it. */
    private boolean isGivenTo(int last) {
        int i = beforeTitles(last);
        boolean saidTo = words.folded(i).equals("to") && Cues.VERBS.get(words.folded(i - 1)) == Cues.Frame.SAY_TO;
        return saidTo || words.folded(i).matches("handed|handing|gave|giving|showed");
    }

    /** The word before somebody's titles and name, of which the last word is given. */
    private int beforeTitles(int last) {
        OptionalInt m = cast.at(words, last);
        int i = m.isPresent()
                ? words.sentence().tokenAt(cast.get(m.getAsInt()).span().begin()) - 1
                : last;
        while (i > 0 && words.isCapital(i)) {
            i--;
        }
        return i;
    }
}
