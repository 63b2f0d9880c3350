package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.text.DocumentKind;
import org.deptel.text.Sentence;
import org.deptel.text.Spelling;
import org.deptel.text.Token;

/**
 * What an envoy reports that somebody said, in a telegram that a note sums up: {@code In telegram 460 Archer reported that
 * Bell had suggested}. He heard it himself, where the other is a man of the state he is accredited to; whether that is so is
 * decided later.
 */
final class ReportedTalk {
    /** What the editors call such a paper, at the head of a sentence or in brackets before it. */
    private static final String PAPER = "telegram|airgram|despatch|cable";

    private static final String REPORTS = "reported|stated|noted|advised|added|commented|wrote|recounted";
    private static final String ALSO = "also|later|then|again|subsequently|further";

    /** What one says aloud. */
    private static final String SAYS =
            "said|stated|suggested|inquired|asked|expressed|indicated|replied|remarked|raised|emphasi[sz]ed|urged|complained"
                    + "|promised|requested|protested|warned|confirmed|responded|proposed|mentioned|explained|described|admitted"
                    + "|reacted|characteri[sz]ed|provided|offered|objected|stressed|reiterated|voiced|commented|observed|argued"
                    + "|acknowledged|recalled|insisted|declined|assured|pledged";

    /** Where it was said to all, or written. */
    private static final String ELSEWHERE =
            "publicly|press|radio|broadcast|speech|parliament|parliamentary|cabinet|letter|note|message|statement|interview|telegram|newspaper|newsmen|reporters|correspondents";

    /** How far from the telegram its writer may stand, and from "that" he of whom he reports. */
    private static final int NEAR = 14;

    /**
     * A talk told so.
     *
     * @param verb the word that says what was said
     * @param told who spoke and who heard it
     */
    record Hint(int verb, Told told) {}

    private final Narration narration;
    private final Cast cast;

    ReportedTalk(Narration narration) {
        this.narration = narration;
        this.cast = narration.cast();
    }

    /** Whether a sentence may sum up a telegram so, by its words alone. */
    static boolean mayStand(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).word().equals("that")
                    && (tokens.get(i - 1).word().matches(REPORTS)
                            || tokens.get(i - 2).word().equals("informed"))) {
                return tokens.subList(0, i).stream()
                        .anyMatch(t -> Spelling.fold(t.word()).matches(PAPER));
            }
        }
        return false;
    }

    /** The talk and the word that tells it; empty where the sentence reports nobody's words so. */
    Optional<Hint> read(Scene scene) {
        Words words = scene.words();
        boolean summed = words.sentence().zone().isNote() || narration.kind() == DocumentKind.EDITORIAL_NOTE;
        for (int i = 1; summed && i < words.count() - 3; i++) {
            if (words.folded(i).equals("that") && isTelegramBefore(words, i)) {
                OptionalInt envoy = reporter(words, i);
                return envoy.isPresent() ? said(scene, i, envoy.getAsInt()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isTelegramBefore(Words words, int that) {
        for (int i = Math.max(0, that - NEAR); i < that; i++) {
            if (words.folded(i).matches(PAPER) && words.word(i + 1).matches("(?:[A-Z]+-?)?\\d+")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Archer also reported that}, {@code Archer informed Bell that}: who writes the telegram. */
    private OptionalInt reporter(Words words, int that) {
        for (int i = that - 1; i > Math.max(0, that - 6); i--) {
            boolean informs = words.folded(i).equals("informed") && i < that - 1;
            if (informs
                    || words.folded(i).matches(REPORTS)
                            && (i == that - 1 || words.folded(i + 1).equals("in"))) {
                int before = words.folded(i - 1).matches(ALSO) ? i - 2 : i - 1;
                return cast.named(words, before);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Hint> said(Scene scene, int that, int envoy) {
        Words words = scene.words();
        int from = behindAside(words, that + 1);
        int subject = from;
        while (subject < Math.min(words.count(), from + 3)
                && cast.named(words, subject).isEmpty()) {
            subject++;
        }
        OptionalInt speaker = cast.named(words, subject);
        if (speaker.isEmpty()
                || cast.get(speaker.getAsInt()).surface().equals(cast.get(envoy).surface())) {
            return Optional.empty();
        }
        int verb = scene.lastWordOf(speaker.getAsInt(), subject) + 1;
        while (words.folded(verb).matches("had|" + ALSO)) {
            verb++;
        }
        Set<Integer> both = new LinkedHashSet<>(List.of(speaker.getAsInt(), envoy));
        return words.folded(verb).matches(SAYS) && isToNobodyElse(words, verb)
                ? Optional.of(
                        new Hint(verb, new Told(both, EventStatus.HELD, "verb-reported-of" + EventFinding.UNSAID)))
                : Optional.empty();
    }

    /** {@code that, prior to the ceremony, Bell had raised}: behind what stands between commas. */
    private static int behindAside(Words words, int from) {
        if (!words.word(from).equals(",")) {
            return from;
        }
        for (int i = from + 1; i < Math.min(words.count(), from + NEAR); i++) {
            if (words.word(i).equals(",")) {
                return i + 1;
            }
        }
        return from;
    }

    /** Nothing just behind the verb says that it was said to another, or before all. */
    private boolean isToNobodyElse(Words words, int verb) {
        if (cast.named(words, verb + 1).isPresent()) {
            return false;
        }
        for (int i = verb + 1;
                i < Math.min(words.count(), verb + 7) && !words.word(i).matches("[.;:]|that");
                i++) {
            boolean toAnother =
                    words.folded(i).equals("to") && cast.named(words, i + 1).isPresent();
            if (toAnother || words.folded(i).matches(ELSEWHERE)) {
                return false;
            }
        }
        return true;
    }
}
