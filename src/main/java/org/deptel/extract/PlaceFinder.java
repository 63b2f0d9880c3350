package org.deptel.extract;

import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Span;

/** Where a sentence says something took place: {@code in Paris}, {@code at Geneva}, close behind the word that tells it. */
final class PlaceFinder {
    private static final int FARTHEST = 15;

    private PlaceFinder() {}

    /** The place as printed; empty where none is said. */
    static String find(Scene scene, int trigger, String text) {
        Words words = scene.words();
        for (int i = trigger + 1; i < Math.min(words.count() - 1, trigger + FARTHEST); i++) {
            if (scene.isBorder(i)
                    || words.folded(i).equals("to")
                    || words.token(i).tag().matches("VBD|VBZ|VBP|MD")) {
                return "";
            }
            if (words.folded(i).matches("in|at")) {
                for (NameSpan n : words.sentence().names()) {
                    if (n.kind() == NameKind.PLACE && n.first() == i + 1 && isOwn(scene, n, trigger)) {
                        return new Span(
                                        words.token(n.first()).span().begin(),
                                        words.token(n.end() - 1).span().end())
                                .in(text);
                    }
                }
            }
        }
        return "";
    }

    /** {@code saw the Ambassador in Moscow} may only say which ambassador; a place on a person's name is not the event's. */
    private static boolean isOwn(Scene scene, NameSpan place, int trigger) {
        int head = scene.head(place.end() - 1);
        return head == trigger
                || head == scene.head(trigger)
                || head >= 0 && !scene.words().token(head).tag().startsWith("NNP");
    }
}
