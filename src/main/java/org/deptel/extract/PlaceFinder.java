package org.deptel.extract;

import org.deptel.text.CalendarWords;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Span;

/** Where a sentence says something took place: {@code in Paris}, {@code at Geneva}, close behind the word that tells it. */
final class PlaceFinder {
    private static final int FARTHEST = 24;

    private PlaceFinder() {}

    /** The place as printed; empty where none is said. */
    static String find(Scene scene, int trigger, String text) {
        Words words = scene.words();
        for (int i = trigger + 1; i < Math.min(words.count() - 1, trigger + FARTHEST); i++) {
            if (ends(scene, i)) {
                return "";
            }
            boolean apart = words.word(i).equals(",");
            if (words.folded(i).matches("in|at") || apart) {
                for (NameSpan n : words.sentence().names()) {
                    if (n.kind() == NameKind.PLACE
                            && n.first() == i + 1
                            && (apart ? standsAlone(words, n) : isOwn(scene, n, trigger))) {
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

    /** Where the clause ends; rows of persons, with their commas and "and", go on. */
    private static boolean ends(Scene scene, int i) {
        Words words = scene.words();
        boolean row = words.word(i).matches("and|[()]")
                && (scene.cast().at(words, i - 1).isPresent() || words.isCapital(i + 1));
        return scene.isBorder(i) && !row
                || words.folded(i).equals("to")
                || words.token(i).tag().matches("VBD|VBZ|VBP|MD");
    }

    /** {@code Meeting With P, Geneva, July 3}: a place between commas, before a date or at the end. */
    private static boolean standsAlone(Words words, NameSpan place) {
        return words.word(place.end()).matches("|\\.")
                || words.word(place.end()).equals(",")
                        && (CalendarWords.contains(words.folded(place.end() + 1))
                                || words.word(place.end() + 1).matches("\\d+"));
    }

    /** {@code saw the Ambassador in Moscow} may only say which ambassador; a place on a person's name is not the event's. */
    private static boolean isOwn(Scene scene, NameSpan place, int trigger) {
        int head = scene.head(place.end() - 1);
        return head == trigger
                || head == scene.head(trigger)
                || head >= 0 && !scene.words().token(head).tag().startsWith("NNP");
    }
}
