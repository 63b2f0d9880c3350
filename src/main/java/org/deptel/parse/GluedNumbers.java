package org.deptel.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnote numbers that a copied web page glued to the words before them: {@code blockade.3}, {@code 1199,6},
 * {@code Deptel 7642} (Deptel 764, note 2). The notes come in rising order, so the cheapest rising choice of places is
 * the answer, where a number after a word costs nothing and one that splits a number costs something.
 */
final class GluedNumbers {
    private static final Pattern MESSAGE = Pattern.compile(
            "(?i)(?:tels?|telegrams?|despatch|airgram|delga|gadel|secto|tosec|dulte|document|your|my|no\\.|’s|'s) $");
    private static final double AFTER_WORD = 0;
    private static final double AFTER_NUMBER_AND_POINT = 0.3;
    private static final double IN_MESSAGE_NUMBER = 0.5;
    private static final double IN_NUMBER = 1.5;
    private static final double IN_YEAR = 2.5;
    private static final double NOT_FOUND = 4;

    /** Where a note's number stands: the digits from begin to end of a line belong to the note of this index. */
    record Place(int note, int line, int begin, int end) {}

    private record Candidate(Place place, double cost) {}

    private GluedNumbers() {}

    /** The places of the notes' numbers in the lines; notes whose number is nowhere are left out. */
    static List<Place> find(List<String> lines, List<String> labels) {
        List<List<Candidate>> candidates = new ArrayList<>();
        for (int note = 0; note < labels.size(); note++) {
            candidates.add(candidates(lines, labels.get(note), note));
        }
        return cheapest(candidates);
    }

    private static List<Candidate> candidates(List<String> lines, String label, int note) {
        List<Candidate> found = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String words = lines.get(line);
            Matcher m = Pattern.compile("(?<=\\S)" + label + "(?!\\d)").matcher(words);
            while (m.find()) {
                double cost = cost(words, m.start(), m.end());
                if (cost < NOT_FOUND) {
                    found.add(new Candidate(new Place(note, line, m.start(), m.end()), cost));
                }
            }
        }
        return found;
    }

    private static double cost(String words, int begin, int end) {
        char before = words.charAt(begin - 1);
        if (end < words.length() && !" ,.;:!?”\")’'—–]".contains(words.substring(end, end + 1))) {
            return Character.isLetter(words.charAt(end)) ? NOT_FOUND : IN_NUMBER;
        }
        if (Character.isLetter(before) || "”\"’')]!?".indexOf(before) >= 0) {
            return AFTER_WORD;
        }
        if (".,;:".indexOf(before) >= 0) {
            boolean number = begin > 1 && Character.isDigit(words.charAt(begin - 2));
            return number ? AFTER_NUMBER_AND_POINT : AFTER_WORD;
        }
        return Character.isDigit(before) ? insideNumber(words, begin, end) : NOT_FOUND;
    }

    private static double insideNumber(String words, int begin, int end) {
        int start = begin;
        while (start > 0 && Character.isDigit(words.charAt(start - 1))) {
            start--;
        }
        String before = words.substring(0, start);
        if (MESSAGE.matcher(before).find()) {
            return IN_MESSAGE_NUMBER;
        }
        boolean year = end - start == 4 && words.startsWith("19", start);
        boolean whole = before.endsWith("$") || before.endsWith(",") || before.endsWith("/") || before.endsWith("–");
        return year || whole ? IN_YEAR : IN_NUMBER;
    }

    /** Dynamic programming over notes in order; places must rise. */
    private static List<Place> cheapest(List<List<Candidate>> candidates) {
        List<State> states = new ArrayList<>(List.of(new State(null, null, 0)));
        for (List<Candidate> choices : candidates) {
            List<State> next = new ArrayList<>();
            for (State s : states) {
                next.add(new State(s, null, s.cost + NOT_FOUND));
            }
            for (Candidate c : choices) {
                states.stream()
                        .filter(s -> s.isBefore(c.place()))
                        .min(Comparator.comparingDouble(s -> s.cost))
                        .ifPresent(s -> next.add(new State(s, c.place(), s.cost + c.cost())));
            }
            states = prune(next);
        }
        State best =
                states.stream().min(Comparator.comparingDouble(s -> s.cost)).orElseThrow();
        Place[] places = best.places();
        return Arrays.asList(places);
    }

    /** Of two states one of which is both cheaper and earlier, the other can never win. */
    private static List<State> prune(List<State> states) {
        List<State> sorted = new ArrayList<>(states);
        sorted.sort(Comparator.<State>comparingInt(s -> s.line)
                .thenComparingInt(s -> s.end)
                .thenComparingDouble(s -> s.cost));
        List<State> kept = new ArrayList<>();
        double cheapest = Double.MAX_VALUE;
        for (State s : sorted) {
            if (s.cost < cheapest) {
                kept.add(s);
                cheapest = s.cost;
            }
        }
        return kept;
    }

    /** A choice of places for the notes so far, as a chain. */
    private static final class State {
        private final @org.jspecify.annotations.Nullable State previous;
        private final @org.jspecify.annotations.Nullable Place place;
        private final double cost;
        private final int line;
        private final int end;

        State(
                @org.jspecify.annotations.Nullable State previous,
                @org.jspecify.annotations.Nullable Place place,
                double cost) {
            this.previous = previous;
            this.place = place;
            this.cost = cost;
            this.line = place != null ? place.line() : previous != null ? previous.line : -1;
            this.end = place != null ? place.end() : previous != null ? previous.end : -1;
        }

        boolean isBefore(Place next) {
            return line < next.line() || (line == next.line() && end <= next.begin());
        }

        Place[] places() {
            List<Place> found = new ArrayList<>();
            for (State s = this; s != null; s = s.previous) {
                if (s.place != null) {
                    found.add(s.place);
                }
            }
            java.util.Collections.reverse(found);
            return found.toArray(new Place[0]);
        }
    }
}
