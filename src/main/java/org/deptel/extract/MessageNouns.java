package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** The names of papers by which one person speaks to another. */
final class MessageNouns {
    private static final Set<String> MESSAGES = ImmutableSet.of(
            "letter",
            "letters",
            "note",
            "notes",
            "message",
            "messages",
            "memorandum",
            "memoranda",
            "memo",
            "aide-memoire",
            "memoire",
            "non-paper",
            "nonpaper",
            "reply",
            "cable",
            "communication");

    /** Papers that are messages only where somebody hands them to somebody. */
    private static final Set<String> PAPERS = ImmutableSet.of("paper", "papers", "points", "statement");

    private MessageNouns() {}

    static boolean isMessage(Words words, int i) {
        String w = words.folded(i);
        return i < words.count()
                && MESSAGES.contains(w)
                && words.token(i).tag().matches("NN.*|JJ|FW|VB|VBP")
                && !words.folded(i + 1).matches("takers?|verbale|writing")
                && !(words.folded(i).equals("reply") && words.folded(i - 1).equals("in"))
                && !isRecord(words, i);
    }

    /** Whether it is a message once a verb of handing over has it for its object. */
    static boolean isPaper(Words words, int i) {
        return isMessage(words, i)
                || i < words.count()
                        && PAPERS.contains(words.folded(i))
                        && words.token(i).tag().matches("NN.*");
    }

    /** {@code memorandum of conversation}, {@code letter of credence}: no message. */
    private static boolean isRecord(Words words, int i) {
        return words.folded(i + 1).matches("of|on|for")
                && words.folded(i + 2)
                        .matches(
                                "a|the|conversations?|telephone|understanding|agreement|credence|credentials|intent|discussion|meetings?|record")
                && (!words.folded(i + 2).matches("a|the")
                        || words.folded(i + 3).matches("conversations?|meetings?|discussions?|telephone|record"));
    }

    /** {@code by telegram}, {@code by letter}. */
    static boolean isByWire(Words words, int i) {
        return words.folded(i).matches("telegram|cable|letter|mail|correspondence")
                && words.folded(i - 1).matches("by|through")
                && !words.word(i + 1).matches("\\d.*|of|from|to");
    }

    /** {@code I am writing}, {@code I write}: the paper one reads. */
    static boolean isNow(Scene scene, int verb) {
        Words words = scene.words();
        boolean present =
                words.token(verb).tag().equals("VBP") || words.folded(verb - 1).equals("am");
        return present
                && !scene.children(verb, c -> words.folded(c).equals("i")).isEmpty();
    }
}
