package org.deptel.extract;

import java.util.Optional;
import org.deptel.model.EventStatus;

/** What became of what somebody was asked to do, as the same sentence tells it. */
final class Sequel {
    /** How far behind a verb a clause may say what became of it, in words. */
    private static final int WHICH = 9;

    private Sequel() {}

    /** {@code authorized me to speak to P, which I did}, {@code asked me talk with P, which I intend do}: what became of it. */
    static Optional<EventStatus> of(Words words, int verb) {
        for (int i = verb + 1; i < Math.min(words.count() - 2, verb + WHICH); i++) {
            boolean which = words.word(i).equals(",")
                    && words.folded(i + 1).equals("which")
                    && words.folded(i + 2).matches("i|he|she|we|they");
            if (which) {
                String did = words.folded(i + 3);
                return did.equals("did")
                        ? Optional.of(EventStatus.HELD)
                        : did.matches("intend|plan|propose|shall|will")
                                ? Optional.of(EventStatus.PLANNED)
                                : Optional.empty();
            }
            if (words.isFinite(i) || words.word(i).matches("[.;:]")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code I have asked Ambassador Archer to call on you}: whom one sends to the reader goes. */
    static boolean isSentToReader(Scene scene, int governor, int verb) {
        Words words = scene.words();
        boolean sends = words.folded(governor).matches("asked|instructed|directed|asking|instructing")
                && !scene.children(governor, c -> words.folded(c).matches("have|am|’ve"))
                        .isEmpty()
                && !scene.children(governor, c -> words.folded(c).equals("i")).isEmpty();
        return sends
                && (words.folded(verb + 1).matches("on|with|to")
                                && words.folded(verb + 2).equals("you")
                        || words.folded(verb + 1).equals("you"));
    }
}
