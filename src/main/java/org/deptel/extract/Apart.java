package org.deptel.extract;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Whether what is told was said by letter, by wire or over the telephone: then nobody met. */
final class Apart {
    /** What parts those who talk: then nobody met. */
    private static final Pattern MEDIUM = Pattern.compile(
            "(?i)\\b(?:(?:by|over|on|via) (?:the )?(?:\\w+ )?(?:tele)?phone|telephonically|(?:by|via|through|in) (?:a |an |his |my |the )?"
                    + "(?:\\w+ )?(?:telegram|cable|letter|wire|mail|writing|despatch|memorandum|note|message))\\b");
    /** {@code In telegram 55 to Harbourton, May 5, Archer assured Bell}: he wrote so to the post. */
    private static final Pattern WIRED = Pattern.compile(
            "(?i)^\\W*(?:also )?in (?:telegram|airgram|cable|Deptel) \\S+ to (?!the Department|Washington)");

    private Apart() {}

    /** Whether a letter, a cable or the telephone stands behind the verb; a telegram that reports stands before it. */
    static boolean isSaid(Scene scene, int verb) {
        Words words = scene.words();
        StringBuilder behind = new StringBuilder();
        for (int i = verb + 1;
                i < words.count()
                        && !words.word(i).matches("[.;:]|that|who|which")
                        && !isNextClause(scene, i)
                        && !isNextVerb(words, i)
                        && !isPurpose(words, i);
                i++) {
            behind.append(words.word(i)).append(' ');
        }
        boolean fronted = MEDIUM.matcher(words.printed()).lookingAt()
                && !words.folded(1).matches("telegrams?")
                && scene.relation(verb).equals("root");
        boolean wired = scene.relation(verb).equals("root")
                && Cues.VERBS.get(words.folded(verb)) == Cues.Frame.TELL
                && WIRED.matcher(words.printed()).lookingAt();
        return fronted || wired || MEDIUM.matcher(behind).find();
    }

    /** {@code When Archer talked with Bell, Bell referred to the letter}: a comma before somebody who does something else. */
    private static boolean isNextClause(Scene scene, int comma) {
        Words words = scene.words();
        OptionalInt next = words.word(comma).equals(",") ? scene.cast().at(words, comma + 1) : OptionalInt.empty();
        int verb = next.isPresent() ? scene.lastWordOf(next.getAsInt(), comma + 1) + 1 : words.count();
        return verb < words.count() && words.isFinite(verb);
    }

    /** {@code handed me a paper with instructions to answer it in writing}: how something else is to be done. */
    private static boolean isPurpose(Words words, int to) {
        return words.folded(to).equals("to")
                && words.token(to + 1 < words.count() ? to + 1 : to).tag().equals("VB");
    }

    /** {@code called me in and handed me a note}: the "and" before what he did next. */
    private static boolean isNextVerb(Words words, int and) {
        return words.folded(and).equals("and")
                && words.token(and + 1 < words.count() ? and + 1 : and).tag().equals("VBD");
    }
}
