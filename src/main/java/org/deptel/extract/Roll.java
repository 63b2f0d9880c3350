package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.deptel.model.Attendee;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;

/**
 * A list of those present in running text: {@code the President, Under Secretaries Archer and Bell, Carver of the Mint, and
 * Dorn (notetaker)}. Read item by item, since whoever draws up such a list names nobody who was not there; {@link Company}
 * reads the rows of other sentences and is more careful.
 */
final class Roll {
    /** Words that tell whose or for what somebody is: the name behind them is another man's. */
    private static final String ANOTHERS = "to|of|for|from|by|with";

    private static final String ARTICLE = "the|a|an|our|his|her|their|then|acting|former|also|both|only";

    private final Words words;
    private final Cast cast;
    private final Scene scene;
    private final List<Attendee> who = new ArrayList<>();
    /** Whether the item before named somebody, whose office the next may be. */
    private boolean named;

    private boolean over;
    /** Whether they came along with somebody, whose verb follows. */
    private boolean led;

    private Roll(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.cast = scene.cast();
    }

    /** Everyone of the list that begins at a word and goes on to the end of its clause. */
    static List<Attendee> from(Scene scene, int start) {
        return between(scene, start, scene.words().count());
    }

    /** Those in whose company somebody acts: {@code Archer accompanied by Bell and Carver called}: the last is no subject. */
    static List<Attendee> ofLeader(Scene scene, int start) {
        Roll roll = new Roll(scene);
        roll.led = true;
        return roll.read(start, scene.words().count());
    }

    /** Everyone of the list between two words. */
    static List<Attendee> between(Scene scene, int start, int limit) {
        return new Roll(scene).read(start, limit);
    }

    private List<Attendee> read(int start, int limit) {
        int begin = start;
        while (!over && begin < limit) {
            int end = endOfItem(begin, limit);
            item(begin, end, begin > start);
            begin = end + 1;
        }
        return List.copyOf(who);
    }

    /** The comma, semicolon or "and" behind an item; what stands in brackets belongs to it. */
    private int endOfItem(int begin, int limit) {
        int depth = 0;
        for (int i = begin; i < limit; i++) {
            String w = words.folded(i);
            depth += w.matches("\\(|-lrb-|\\[") ? 1 : w.matches("\\)|-rrb-|]") ? -1 : 0;
            boolean inName = cast.at(words, i).isPresent()
                    && cast.at(words, i).equals(cast.at(words, i - 1))
                    && cast.at(words, i).equals(cast.at(words, i + 1));
            if (depth <= 0 && !inName && w.matches("[,;]|and|&|by|plus")) {
                return i;
            }
        }
        return limit;
    }

    private void item(int begin, int end, boolean later) {
        int verb = finite(begin, end);
        boolean aside = words.folded(begin).matches("who|which|whom");
        if (verb >= 0 && !aside) {
            // "accompanied by Archer came": the list is over; "Archer and Bell came" behind a list is another clause
            over = true;
            if (later && !led) {
                return;
            }
        }
        OptionalInt name = aside ? OptionalInt.empty() : name(begin, verb < 0 ? end : verb);
        OptionalInt man = name.isPresent() || aside || named ? name : office(begin, end);
        man.ifPresent(m -> who.add(new Attendee(m, "", function(begin, end))));
        // a semicolon parts one man with his office from the next
        named = (name.isPresent() || named) && !words.word(end).equals(";");
    }

    private int finite(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (words.isFinite(i) && cast.named(words, i).isEmpty()) {
                return i;
            }
            if (words.folded(i).matches("who|which|that") && i > begin) {
                return -1;
            }
        }
        return -1;
    }

    /** The name of an item, the writer's "I" and "myself" among them, but not the name of him whose assistant somebody is. */
    private OptionalInt name(int begin, int end) {
        OptionalInt found = OptionalInt.empty();
        for (int i = begin; i < end; i++) {
            OptionalInt m = cast.at(words, i);
            if (m.isEmpty() || found.equals(m)) {
                continue;
            }
            MentionForm form = cast.get(m.getAsInt()).form();
            if (form == MentionForm.WRITER && found.isPresent()) {
                // "accompanied by Archer I called": the clause of the writer begins
                return found;
            }
            boolean someone = form == MentionForm.NAME
                    && (i == begin || !words.folded(i - 1).matches(ANOTHERS))
                    && !scene.ownsNext(scene.lastWordOf(m.getAsInt(), i));
            boolean reader = form == MentionForm.ADDRESSEE && words.folded(i).matches("you|yourself");
            if (someone
                    || reader
                    || form == MentionForm.WRITER && words.folded(i).matches("i|me|myself")) {
                found = m;
            }
        }
        return found;
    }

    /** Somebody meant by his office, which is all that the item says. */
    private OptionalInt office(int begin, int end) {
        int i = begin;
        while (i < end && words.folded(i).matches(ARTICLE)) {
            i++;
        }
        OptionalInt m = i < end ? cast.at(words, i) : OptionalInt.empty();
        boolean whole = m.isPresent()
                && cast.get(m.getAsInt()).form() == MentionForm.OFFICE
                && !scene.ownsNext(scene.lastWordOf(m.getAsInt(), i));
        return whole ? m : OptionalInt.empty();
    }

    private Function function(int begin, int end) {
        StringBuilder folded = new StringBuilder();
        for (int i = begin; i < end; i++) {
            folded.append(words.folded(i)).append(' ');
        }
        String item = folded.toString();
        return item.matches(".*\\bnote ?-? ?takers?\\b.*")
                ? Function.NOTETAKER
                : item.matches(".*\\binterpret(?:er|ing)\\b.*") ? Function.INTERPRETER : Function.PRESENT;
    }
}
