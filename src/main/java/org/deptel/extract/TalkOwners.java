package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whose a talk is, by the words before its noun and by those that depend on it. */
final class TalkOwners {
    /** How many words a row of owners may have. */
    private static final int ROW = 12;

    /** How far before a talk may stand the report that tells of it, in words. */
    private static final int REPORT = 12;

    /** How far before it one that is sent by somebody to somebody stands at least, in words. */
    private static final int NEAR_REPORT = 4;

    private TalkOwners() {}

    /** {@code Stoessel’s meeting with}, {@code my conversation with}, {@code meeting of A with B}. */
    static Set<Integer> of(Scene scene, int noun) {
        List<Integer> owners = scene.children(
                noun,
                c -> scene.relation(c).equals("nmod")
                                && scene.words().token(c).relation().contains("poss")
                        || scene.relation(c).equals("nmod")
                                && scene.preposition(c).matches("of|by")
                        || scene.relation(c).equals("nsubj"));
        Set<Integer> found = new LinkedHashSet<>(scene.persons(owners));
        owners.forEach(o -> found.addAll(scene.joinedBefore(o)));
        return found.isEmpty() ? possessors(scene, noun) : found;
    }

    /** The owner before the noun's adjectives and dates: {@code my Saturday talk}, {@code Brandt’s long meeting}. */
    static Set<Integer> possessors(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i >= Math.max(0, noun - 7); i--) {
            if (words.folded(i).matches("my|your|his|her")) {
                return scene.persons(List.of(i));
            }
            if (words.folded(i).equals("their")) {
                return theirs(scene, i);
            }
            if (words.word(i).matches("[’']s?") && i > 0) {
                Set<Integer> found = new LinkedHashSet<>(scene.persons(List.of(i - 1)));
                found.addAll(scene.joinedBefore(i - 1));
                return found;
            }
            if (i == noun - 1 && scene.cast().named(words, i).isPresent()) {
                return scene.persons(List.of(i));
            }
            boolean modifier = words.token(i).tag().matches("JJ.*|NN.?|NNPS?|CD|RB|HYPH|VBN")
                    && scene.cast().named(words, i).isEmpty();
            if (!modifier) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /** {@code reports of Archer and Bell on their meetings with}: the several who stand just before. */
    private static Set<Integer> theirs(Scene scene, int their) {
        Words words = scene.words();
        if (!words.folded(their - 1).matches("on|of|about|in|at|during|from|after")) {
            return Set.of();
        }
        for (int i = their - 2; i >= Math.max(0, their - ROW); i--) {
            boolean opens = i == 0 || words.folded(i - 1).matches("of|by|from|,|that|[.;:]");
            Company.Row row = opens ? new Company(scene).subjects(i) : new Company.Row(Set.of(), i);
            if (row.who().size() > 1 && row.end() == their - 1) {
                return row.who();
            }
        }
        return Set.of();
    }

    /** {@code his report on a conversation with P}: whose report it is, his was the talk. */
    static Set<Integer> reporter(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i >= Math.max(1, noun - REPORT); i--) {
            if (words.token(i).tag().matches("VBD|VBZ|MD") || words.word(i).matches("[.;:,]")) {
                return Set.of();
            }
            if (words.folded(i)
                    .matches("reports?|account|record|summary|version|memorandum|memoranda|notes|description")) {
                boolean sent = words.folded(i + 1).equals("from") && noun - i > NEAR_REPORT;
                Set<Integer> by = words.folded(i + 1).equals("by") || sent
                        ? new Company(scene).from(i + 2).who()
                        : Set.of();
                return by.size() == 1 ? by : possessors(scene, i);
            }
        }
        return Set.of();
    }
}
