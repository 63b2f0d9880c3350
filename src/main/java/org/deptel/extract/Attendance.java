package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.deptel.model.EventStatus;

/** Sentences that say who else was at a talk: {@code Archer, Bell and I also present}, {@code Also present was Carver}. */
final class Attendance {
    private final Narration narration;
    private final Antecedents antecedents;

    Attendance(Narration narration, Antecedents antecedents) {
        this.narration = narration;
        this.antecedents = antecedents;
    }

    /** Those whom a word "present" brings together, with him of whom the text speaks. */
    Optional<Told> read(Scene scene, int present) {
        Words words = scene.words();
        if (!words.folded(present).equals("present")
                || words.token(present).tag().matches("VB[DNGZ]?")) {
            return Optional.empty();
        }
        Set<Integer> row = before(scene, present);
        if (row.isEmpty()) {
            row = after(scene, present);
        }
        boolean whole = words.folded(0).matches("also|others|those|only") || row.size() > 1;
        if (row.isEmpty() || !whole || !narration.kind().isCorrespondence()) {
            return Optional.empty();
        }
        Set<Integer> who = new LinkedHashSet<>(row);
        OptionalInt topic = antecedents.topic(words);
        topic.ifPresent(who::add);
        return Optional.of(new Told(who, EventStatus.HELD, "also-present"));
    }

    /** The row that ends before "present" and begins the sentence. */
    private static Set<Integer> before(Scene scene, int present) {
        Words words = scene.words();
        int end = present;
        while (end > 0 && words.folded(end - 1).matches("also|were|was|being|are|only")) {
            end--;
        }
        Company.Row row = new Company(scene).from(0);
        return row.end() == end || row.end() == end - 1 && words.word(row.end()).equals(",") ? row.who() : Set.of();
    }

    private static Set<Integer> after(Scene scene, int present) {
        Words words = scene.words();
        boolean opens = present <= 2 && words.folded(present + 1).matches("were|was|:|at");
        for (int i = present + 1; opens && i < Math.min(words.count(), present + 8); i++) {
            if (words.folded(i).matches("were|was|:")) {
                return new Company(scene).from(i + 1).who();
            }
        }
        return Set.of();
    }
}
