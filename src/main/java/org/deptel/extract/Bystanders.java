package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;

/**
 * Sentences that say who else was at a talk: {@code Archer, Bell and I also present}, {@code Also present was Carver},
 * {@code Dorn attended meeting on UN side; Ellis on US side}, {@code I was accompanied by Frank}.
 */
final class Bystanders {
    /** How far behind the words that tell of a talk may stand who else was there; in UTF-16 units. */
    private static final int REACH = 900;

    private static final String ALSO = "also|were|was|being|are|only|both|all|then|had";
    private static final String TALK =
            "the|this|our|my|meeting|meetings|conversation|talk|talks|discussion|session|interview|dinner|lunch|luncheon|audience";

    private final Narration narration;
    private final Antecedents antecedents;

    Bystanders(Narration narration, Antecedents antecedents) {
        this.narration = narration;
        this.antecedents = antecedents;
    }

    /** Adds those whom a sentence names to the talk told just before it; whether there were any, and a talk. */
    boolean join(Scene scene, List<EventFinding> found) {
        Set<Integer> row = named(scene);
        for (int i = found.size() - 1; !row.isEmpty() && i >= 0; i--) {
            EventFinding f = found.get(i);
            if (isTalkBefore(f, scene)) {
                found.set(i, f.withAlso(attendees(row)));
                return true;
            }
        }
        return false;
    }

    private static List<Attendee> attendees(Set<Integer> row) {
        return row.stream().map(i -> new Attendee(i, "", Function.PRESENT)).toList();
    }

    private static boolean isTalkBefore(EventFinding f, Scene scene) {
        int begin = scene.words().sentence().span().begin();
        return f.type() == EventType.MEETING
                && f.status() == EventStatus.HELD
                && f.quote().end() <= begin
                && begin - f.quote().end() < REACH;
    }

    /** Those whom a word "present" brings together, with him of whom the text speaks, where no talk was told before. */
    Optional<Told> read(Scene scene, int present) {
        Words words = scene.words();
        if (!words.folded(present).equals("present")
                || words.token(present).tag().matches("VB[DNGZ]?")) {
            return Optional.empty();
        }
        Set<Integer> row = present(scene, present);
        boolean whole = words.folded(0).matches("also|others|those|only") || row.size() > 1;
        if (row.isEmpty() || !whole || !narration.kind().isCorrespondence()) {
            return Optional.empty();
        }
        Set<Integer> who = new LinkedHashSet<>(row);
        OptionalInt topic = antecedents.topic(words);
        topic.ifPresent(who::add);
        return Optional.of(new Told(who, EventStatus.HELD, "also-present"));
    }

    private static Set<Integer> present(Scene scene, int present) {
        Set<Integer> row = before(scene, 0, present);
        return row.isEmpty() ? after(scene, present) : row;
    }

    /** Everyone whom the sentence says to have been there too. */
    private static Set<Integer> named(Scene scene) {
        Words words = scene.words();
        Set<Integer> all = new LinkedHashSet<>();
        for (int i = 0; i < words.count(); i++) {
            String w = words.folded(i);
            if (w.equals("present") && !words.token(i).tag().matches("VB[DNGZ]?")) {
                all.addAll(present(scene, i));
            } else if (w.matches("attended|attending|participated|participating")
                    && words.folded(i + 1).matches("(?:" + TALK + "|in|on|as|for|were|was|:|[.;,])")) {
                all.addAll(before(scene, clause(words, i), i));
                all.addAll(after(scene, i));
            } else if (w.equals("accompanied") && words.folded(i + 1).equals("by")) {
                all.addAll(new Company(scene).from(i + 2).who());
            } else if (w.equals("accompanied") && words.folded(i + 1).matches("me|him|us|her|them")) {
                all.addAll(before(scene, clause(words, i), i));
            }
        }
        return all.isEmpty() ? all : withOtherSide(scene, all);
    }

    /** {@code …; Ellis on US side}: the row of the other side behind a semicolon. */
    private static Set<Integer> withOtherSide(Scene scene, Set<Integer> all) {
        Words words = scene.words();
        for (int i = 0; i < words.count() - 1; i++) {
            if (words.word(i).equals(";")) {
                Company.Row row = new Company(scene).from(i + 1);
                if (words.folded(row.end()).matches("on|for|from")) {
                    all.addAll(row.who());
                }
            }
        }
        return all;
    }

    /** Where the clause of a word begins. */
    private static int clause(Words words, int at) {
        int i = at;
        while (i > 0 && !words.word(i - 1).matches("[;:.]")) {
            i--;
        }
        return i;
    }

    /** The row that ends before a word and begins its clause. */
    private static Set<Integer> before(Scene scene, int begin, int at) {
        Words words = scene.words();
        int end = at;
        while (end > begin && words.folded(end - 1).matches(ALSO)) {
            end--;
        }
        Company.Row row = new Company(scene).subjects(begin);
        return row.end() == end || row.end() == end - 1 && words.word(row.end()).equals(",") ? row.who() : Set.of();
    }

    /** {@code Also present on our side were Archer and Bell}: the row behind the verb. */
    private static Set<Integer> after(Scene scene, int at) {
        Words words = scene.words();
        boolean opens = at <= 2 && words.folded(at + 1).matches("were|was|:|at|on|for|from|the|meeting|in");
        for (int i = at + 1; opens && i < Math.min(words.count(), at + 8); i++) {
            if (words.folded(i).matches("were|was|:")) {
                return new Company(scene).from(i + 1).who();
            }
        }
        return Set.of();
    }
}
