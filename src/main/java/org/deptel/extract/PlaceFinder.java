package org.deptel.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.deptel.model.MentionForm;
import org.deptel.text.CalendarWords;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Span;

/** Where a sentence says something took place: {@code in Paris}, {@code at Geneva}, close behind the word that tells it. */
final class PlaceFinder {
    private static final int FARTHEST = 40;
    /** How many words may stand between leaving and where to: {@code leaving right after our talk for Elmtown}. */
    private static final int AWAY = 7;

    /** {@code showed him the speech at Elmtown}: what somebody else said there. */
    private static final String SPOKEN = "speech|speeches|statement|statements|address|declaration|broadcast|toast";

    private PlaceFinder() {}

    /** The place as printed; empty where none is said. */
    static String find(Scene scene, int trigger, String text) {
        Words words = scene.words();
        for (int i = trigger + 1; i < Math.min(words.count() - 1, trigger + FARTHEST); i++) {
            boolean spokenTo = i == trigger + 1 && words.folded(i).equals("to");
            if (ends(scene, i) && !spokenTo && !isOfHolding(scene, trigger, i)) {
                break;
            }
            boolean apart = words.word(i).equals(",");
            boolean there = words.folded(i).matches("in|at");
            for (NameSpan n : words.sentence().names()) {
                boolean said = there
                        && (n.first() == i + 1 || isBehindHouse(words, i + 1, n.first()))
                        && isOwn(scene, n, trigger);
                boolean bare = n.first() == (apart ? i + 1 : trigger + 1) && (apart || i == trigger + 1);
                if (n.kind() == NameKind.PLACE && (said || bare && standsAlone(words, n))) {
                    return words.span(n.first(), endOf(words, n)).in(text);
                }
            }
            Optional<Span> house = there ? house(words, i + 1) : Optional.empty();
            if (house.isPresent()) {
                return house.get().in(text);
            }
        }
        Optional<Span> before = houseBefore(words, trigger);
        if (before.isPresent()) {
            return before.get().in(text);
        }
        String gone = goneTo(scene, trigger, text);
        return gone.isEmpty() ? fronted(scene, trigger, text) : gone;
    }

    /** {@code at Elmtown, Ruritania}: a town with the country or state it lies in. */
    private static int endOf(Words words, NameSpan town) {
        return words.sentence().names().stream()
                .filter(n -> n.kind() == NameKind.PLACE && n.first() == town.end() + 1)
                .filter(n -> words.word(town.end()).equals(","))
                .map(NameSpan::end)
                .findFirst()
                .orElse(town.end());
    }

    /** {@code at the White House}: a house that is known by its name, whatever the recogniser takes it for. */
    private static Optional<Span> house(Words words, int from) {
        int first = words.folded(from).equals("the") ? from + 1 : from;
        int end = first;
        while (end < first + 4 && words.isCapital(end)) {
            end++;
        }
        boolean house =
                end > first + 1 && words.folded(end - 1).matches("house|palace|hotel|lodge|residence|castle|farm");
        boolean alone = words.folded(first).matches("kremlin|pentagon");
        return house || alone ? Optional.of(words.span(first, alone ? first + 1 : end)) : Optional.empty();
    }

    /** {@code a White House meeting}: the house in whose name a meeting or meal is spoken of. */
    private static Optional<Span> houseBefore(Words words, int noun) {
        for (int first = Math.max(0, noun - 3); first < noun; first++) {
            boolean opens = words.isCapital(first) && !words.isCapital(first - 1)
                    || first > 0 && words.folded(first - 1).equals("the");
            Optional<Span> house =
                    opens && words.token(noun).tag().startsWith("NN") ? house(words, first) : Optional.empty();
            if (house.filter(h -> h.end() == words.token(noun - 1).span().end()).isPresent()) {
                return house;
            }
        }
        return Optional.empty();
    }

    /** {@code the talk he had in Paris with P}: the verb of the clause that says who had it. */
    private static boolean isOfHolding(Scene scene, int noun, int verb) {
        return Cues.NOUNS.contains(scene.words().folded(noun))
                && scene.words().folded(verb).matches(Sides.HOLDING)
                && verb - noun <= 4;
    }

    /** {@code While in Paris, P met}, {@code During his stay in Paris P saw}: the place of all that the sentence tells. */
    private static String fronted(Scene scene, int trigger, String text) {
        Words words = scene.words();
        int i = words.folded(0).matches("while|when") ? 1 : 0;
        if (words.folded(0).matches("during|on")) {
            while (i < 6 && !words.folded(i).matches("visit|stay|stopover|stop|arrival|trip|sojourn")) {
                i++;
            }
            i++;
        }
        boolean in =
                words.folded(i).matches("in|at") || i > 0 && words.folded(i).equals("to");
        for (NameSpan n : words.sentence().names()) {
            if (in && n.kind() == NameKind.PLACE && n.first() == i + 1 && n.end() < trigger) {
                boolean own = words.word(n.end()).matches(",|\\p{Lu}.*|last|this|today|yesterday|on|and|he|she|I");
                return own ? words.span(n.first(), n.end()).in(text) : "";
            }
        }
        return "";
    }

    /**
     * {@code went to the Palace and met with P}, {@code is leaving for Elmtown and would see P}, {@code will return through
     * Elmtown to see P}: where one goes, in the same clause before the word that tells it.
     */
    private static String goneTo(Scene scene, int trigger, String text) {
        Words words = scene.words();
        for (NameSpan n : words.sentence().names()) {
            int to = n.first() - (words.folded(n.first() - 1).equals("the") ? 2 : 1);
            boolean on = words.folded(n.end()).equals("and") && trigger - n.end() < 4
                    || words.folded(n.end()).equals("to") && trigger - n.end() == 1;
            boolean goes = on && n.end() < trigger && isGoing(words, to);
            if (n.kind() != NameKind.PERSON && (goes || staysFor(scene, n, trigger))) {
                return words.span(n.first(), n.end()).in(text);
            }
        }
        return "";
    }

    /** {@code was in Elmtown May 5–7 for talks with P}: where one was for their sake. */
    private static boolean staysFor(Scene scene, NameSpan place, int trigger) {
        int head = scene.head(trigger);
        return head >= place.first()
                && head < place.end()
                && scene.preposition(trigger).equals("for")
                && scene.words().folded(place.first() - 1).matches("in|at")
                && scene.words().folded(place.first() - 2).matches("was|were");
    }

    private static boolean isGoing(Words words, int to) {
        String way = words.folded(to);
        if (to > 0 && way.matches("to|through|via")) {
            return words.folded(to - 1)
                    .matches("went|gone|going|came|drove|flew|fly|flying|proceed(?:ed|ing)|travel(?:l?ed|l?ing)?|"
                            + "return(?:ed|ing)?|repaired|taken|driven");
        }
        for (int i = to - 1;
                way.equals("for") && i > to - AWAY && i >= 0 && !words.word(i).matches("[,;]");
                i--) {
            if (words.folded(i).matches("leav(?:e|es|ing)|left")) {
                return true;
            }
        }
        return false;
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
                && (scene.cast().at(words, i - 1).isPresent()
                        || scene.cast().at(words, i + 1).isPresent()
                        || words.isCapital(i + 1)
                        || words.folded(i + 1).equals("the") && words.isCapital(i + 2));
        return scene.isBorder(i) && !row || words.folded(i).equals("to") || words.isFinite(i);
    }

    /** A name or a pronoun before a place, and no envoy, whom a place would only say where he serves. */
    private static boolean isBehindPerson(Scene scene, int token) {
        Words words = scene.words();
        OptionalInt m = scene.cast().at(words, token);
        if (m.isEmpty() || scene.cast().get(m.getAsInt()).form() == MentionForm.OFFICE) {
            return false;
        }
        boolean named = scene.cast().get(m.getAsInt()).form() == MentionForm.NAME;
        for (int i = token - 1; i > Math.max(0, token - 4) && !named; i--) {
            if (words.folded(i)
                    .matches(
                            "ambassador|ambassadors|consul|charge|representative|minister|counselor|attache|amb|general")) {
                return words.folded(i - 1).matches("foreign|prime|first|deputy");
            }
        }
        return true;
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
        if (scene.words().folded(place.first() - 2).matches(SPOKEN) && place.first() - 2 != trigger) {
            return false;
        }
        int head = scene.head(place.end() - 1);
        // "conversation between Archer and Bell in Geneva": a name without an office does not stand for where it sits
        Words words = scene.words();
        int before = place.first() - (words.word(place.first() - 2).equals(",") ? 3 : 2);
        boolean behindName = isBehindPerson(scene, before)
                && words.folded(place.first() - 1).equals("in")
                && (words.word(place.end()).matches("|[.,;()]")
                        || words.folded(place.end())
                                .matches(
                                        "on|to|for|about|today|yesterday|this|last|next|would|during|before|after|in|and")
                        || CalendarWords.contains(words.folded(place.end())));
        return behindName
                || head == trigger
                || head == scene.head(trigger)
                || head >= 0 && !scene.words().token(head).tag().startsWith("NNP");
    }
}
