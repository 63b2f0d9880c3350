package org.deptel.extract;

import org.deptel.text.CalendarWords;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;

/** Where a sentence says something took place: {@code in Paris}, {@code at Geneva}, close behind the word that tells it. */
final class PlaceFinder {
    private static final int FARTHEST = 24;

    private PlaceFinder() {}

    /** The place as printed; empty where none is said. */
    static String find(Scene scene, int trigger, String text) {
        Words words = scene.words();
        for (int i = trigger + 1; i < Math.min(words.count() - 1, trigger + FARTHEST); i++) {
            if (ends(scene, i)) {
                break;
            }
            boolean apart = words.word(i).equals(",");
            if (words.folded(i).matches("in|at") || apart) {
                for (NameSpan n : words.sentence().names()) {
                    if (n.kind() == NameKind.PLACE
                            && (n.first() == i + 1 || !apart && isBehindHouse(words, i + 1, n.first()))
                            && (apart ? standsAlone(words, n) : isOwn(scene, n, trigger))) {
                        return words.span(n.first(), n.end()).in(text);
                    }
                }
            }
        }
        return goneTo(scene, trigger, text);
    }

    /** {@code went to the Palace and met with P}: where one has just gone, in the same clause before the word that tells it. */
    private static String goneTo(Scene scene, int trigger, String text) {
        Words words = scene.words();
        for (NameSpan n : words.sentence().names()) {
            int to = n.first() - (words.folded(n.first() - 1).equals("the") ? 2 : 1);
            boolean gone = to > 0
                    && words.folded(to).equals("to")
                    && words.folded(to - 1).matches("went|came|drove|flew|proceeded|returned|repaired|taken|driven");
            if (n.kind() != NameKind.PERSON
                    && gone
                    && n.end() < trigger
                    && words.folded(n.end()).equals("and")
                    && trigger - n.end() < 4) {
                return words.span(n.first(), n.end()).in(text);
            }
        }
        return "";
    }

    /** {@code in Soviet Embassy East Berlin}, {@code at the Residence Taipei}: the house first, then its town. */
    private static boolean isBehindHouse(Words words, int from, int town) {
        int i = from + (words.folded(from).equals("the") ? 1 : 0);
        while (i < town && i < from + 4 && words.isCapital(i)) {
            if (words.folded(i).matches("embassy|legation|residence|palace|consulate|mission|ministry")) {
                return i + 1 == town || words.word(i + 1).matches("in|,") && i + 2 == town;
            }
            i++;
        }
        return false;
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
        // "conversation between Archer and Bell in Geneva": a name without an office does not stand for where it sits
        boolean behindName = Cues.NOUNS.contains(scene.words().folded(trigger))
                && scene.cast().named(scene.words(), place.first() - 2).isPresent()
                && scene.words().folded(place.first() - 1).equals("in")
                && scene.words().word(place.end()).matches("|[.,;]");
        return behindName
                || head == trigger
                || head == scene.head(trigger)
                || head >= 0 && !scene.words().token(head).tag().startsWith("NNP");
    }
}
