package org.deptel.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds footnote numbers that a copied web page glued to the words before them: {@code blockade.3}, {@code 1199,6},
 * {@code Deptel 7642} (Deptel 764, note 2). The notes come in rising order, so the cheapest rising choice of places is
 * the answer, where a number after a word costs nothing and one that splits a number costs something.
 */
final class GluedNumbers {
    private static final Pattern MESSAGE = Pattern.compile(
            "(?i)(?:tels?|telegrams?|telnos?|despatch(?:es)?|airgram|delga|gadel|secto|tosec|dulte|your|ours?|my|no\\.|nos\\.|’s|'s|\\bur|circular|cirtel|unnumbered) $");
    private static final Pattern MONTH = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?) $");
    private static final Pattern MONTH_AFTER = Pattern.compile(
            "^ (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b");
    /** Policy papers are numbered NSC 125/2; a third digit is a note. */
    private static final Pattern PAPER_SERIES = Pattern.compile("\\b(?:NSC|OCB|S?NIE|JCS|PPS)[ –-]\\d+[–-]?\\d*/$");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** Notes have at most three digits; two may stand side by side. */
    private static final int LONGEST_PAIR = 6;

    /** So far back do the words before a number matter. */
    private static final int NEAR = 40;

    /** Of so many choices the cheapest are followed; no printed page needs more than a few. */
    private static final int MOST_STATES = 200;

    private static final double AFTER_WORD = 0;
    private static final double AFTER_NOTE = 0.1;
    private static final double AFTER_YEAR = 0.2;
    private static final double AFTER_NUMBER_AND_POINT = 0.3;
    private static final double AFTER_DAY = 0.4;
    private static final double IN_MESSAGE_NUMBER = 0.5;
    private static final double IN_NUMBER = 1.5;
    private static final double IN_SHORT_NUMBER = 1.8;
    private static final double NOT_FOUND = 3.2;
    private static final double IN_DAY = 3;
    private static final double IN_WHOLE_NUMBER = 3.1;

    /** Where a note's number stands: the digits from begin to end of a line belong to the note of this index. */
    record Place(int note, int line, int begin, int end) {}

    private record Candidate(Place place, double cost) {}

    private GluedNumbers() {}

    /** The places of the notes' numbers in the lines; notes whose number is nowhere are left out. */
    static List<Place> find(List<String> lines, List<String> labels) {
        Map<String, Integer> notes = new HashMap<>();
        List<List<Candidate>> candidates = new ArrayList<>();
        for (String label : labels) {
            notes.putIfAbsent(label, candidates.size());
            candidates.add(new ArrayList<>());
        }
        for (int line = 0; line < lines.size() && !notes.isEmpty(); line++) {
            Matcher digits = DIGITS.matcher(lines.get(line));
            while (digits.find()) {
                candidates(lines.get(line), line, digits, notes, candidates);
            }
        }
        return cheapest(candidates);
    }

    /** Tries the ends of a number, and the pairs at its end: two notes at one word stand side by side, State12. */
    private static void candidates(
            String words, int line, Matcher digits, Map<String, Integer> notes, List<List<Candidate>> found) {
        for (int begin = Math.max(Math.max(1, digits.start()), digits.end() - LONGEST_PAIR);
                begin < digits.end();
                begin++) {
            if (Character.isWhitespace(words.charAt(begin - 1))) {
                continue;
            }
            for (int end = begin + 1; end <= digits.end(); end++) {
                String label = words.substring(begin, end);
                Integer note = notes.get(label);
                boolean stands = note != null
                        && (end == digits.end()
                                || words.substring(end, digits.end()).equals(next(label)));
                double cost = stands ? cost(words, begin, end, label) : NOT_FOUND;
                if (note != null && cost < NOT_FOUND) {
                    found.get(note).add(new Candidate(new Place(note, line, begin, end), cost));
                }
            }
        }
    }

    private static String next(String label) {
        return DIGITS.matcher(label).matches() ? String.valueOf(Integer.parseInt(label) + 1) : "$";
    }

    private static double cost(String words, int begin, int end, String label) {
        char before = words.charAt(begin - 1);
        String previous = DIGITS.matcher(label).matches() ? String.valueOf(Integer.parseInt(label) - 1) : "$";
        if (afterNote(words, begin, previous)) {
            return AFTER_NOTE;
        }
        char after = end < words.length() ? words.charAt(end) : ' ';
        boolean beforeNext = words.startsWith(next(label), end);
        if (!beforeNext && " ,.;:!?”\")’'—–-]".indexOf(after) < 0) {
            boolean sentence = ".?!”".indexOf(before) >= 0 && Character.isUpperCase(after);
            return sentence ? AFTER_DAY : Character.isLetter(after) ? NOT_FOUND : IN_NUMBER;
        }
        boolean goesOn =
                ":–-/".indexOf(after) >= 0 && end + 1 < words.length() && Character.isDigit(words.charAt(end + 1));
        if (goesOn) {
            return NOT_FOUND;
        }
        if (Character.isLetter(before)) {
            // A2 and D2 are names of things
            boolean single =
                    Character.isUpperCase(before) && (begin < 2 || !Character.isLetter(words.charAt(begin - 2)));
            return single ? IN_NUMBER : AFTER_WORD;
        }
        if ("”\"’')]!?…".indexOf(before) >= 0) {
            return AFTER_WORD;
        }
        if (".,;:".indexOf(before) >= 0) {
            boolean number = begin > 1 && Character.isDigit(words.charAt(begin - 2));
            return number ? AFTER_NUMBER_AND_POINT : AFTER_WORD;
        }
        return Character.isDigit(before) ? insideNumber(words, begin, end) : NOT_FOUND;
    }

    /** Whether the number of the note before stands right before this one, and is itself glued to a word or year. */
    private static boolean afterNote(String words, int begin, String previous) {
        int at = begin - previous.length();
        if (at < 1 || !words.startsWith(previous, at)) {
            return false;
        }
        char before = words.charAt(at - 1);
        return !Character.isDigit(before) && !Character.isWhitespace(before) && "–-/:$".indexOf(before) < 0
                || words.substring(Math.max(0, at - 5), at).matches("\\D?1[89]\\d\\d");
    }

    /** How odd it is to take the last digits of a number for a note: less, the odder the number is without that. */
    private static double insideNumber(String words, int begin, int end) {
        int start = begin;
        while (start > 0 && Character.isDigit(words.charAt(start - 1))) {
            start--;
        }
        String before = words.substring(Math.max(0, start - NEAR), start);
        String kept = words.substring(start, begin);
        String after = words.substring(end, Math.min(words.length(), end + 12));
        if (before.matches("(?s)\\[?(?:No\\. ?)?")) {
            return NOT_FOUND;
        }
        if (MONTH_AFTER.matcher(after).find()) {
            return IN_WHOLE_NUMBER;
        }
        if (kept.matches("1[89]\\d\\d")) {
            return AFTER_YEAR;
        }
        boolean grouped = before.matches("(?s).*\\d,") && kept.length() == 3;
        if (grouped || PAPER_SERIES.matcher(before).find()) {
            return AFTER_DAY;
        }
        if (MONTH.matcher(before).find()) {
            return end - start > 2 || Integer.parseInt(words.substring(start, end)) > 31 ? AFTER_DAY : IN_DAY;
        }
        if (MESSAGE.matcher(before).find()) {
            return IN_MESSAGE_NUMBER;
        }
        boolean whole = words.substring(start, end).matches("1[89]\\d\\d")
                || before.endsWith("$")
                || before.endsWith(",")
                || before.endsWith("/")
                || before.endsWith("–")
                || before.endsWith("-")
                || before.endsWith(":")
                || before.matches("(?s)(?:.*\\b[Dd]ocuments? )?");
        return whole ? IN_WHOLE_NUMBER : kept.length() == 1 ? IN_SHORT_NUMBER : IN_NUMBER;
    }

    /**
     * Dynamic programming over notes in order; places must rise. A note that stands nowhere makes all choices dearer by
     * the same, so it is passed over: a hundred thousand of them cost nothing.
     */
    private static List<Place> cheapest(List<List<Candidate>> candidates) {
        List<State> states = List.of(new State(null, null, 0));
        for (List<Candidate> choices : candidates) {
            if (choices.isEmpty()) {
                continue;
            }
            List<State> next = new ArrayList<>();
            for (State s : states) {
                next.add(new State(s.previous, s.place, s.cost + NOT_FOUND));
            }
            for (Candidate c : choices) {
                State before = lastBefore(states, c.place());
                if (before != null) {
                    next.add(new State(before, c.place(), before.cost + c.cost()));
                }
            }
            states = prune(next);
        }
        return states.get(states.size() - 1).places();
    }

    /** States are sorted by rising place and falling cost, so the last that ends before a place is the cheapest. */
    private static @Nullable State lastBefore(List<State> states, Place place) {
        int low = 0;
        int high = states.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (states.get(middle).isBefore(place)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : states.get(low - 1);
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
        // they are sorted by falling cost, so the cheapest stand last
        return kept.size() > MOST_STATES ? kept.subList(kept.size() - MOST_STATES, kept.size()) : kept;
    }

    /** A choice of places for the notes so far, as a chain. */
    private static final class State {
        private final @Nullable State previous;
        private final @Nullable Place place;
        private final double cost;
        private final int line;
        private final int end;

        State(@Nullable State previous, @Nullable Place place, double cost) {
            this.previous = previous;
            this.place = place;
            this.cost = cost;
            this.line = place != null ? place.line() : previous != null ? previous.line : -1;
            this.end = place != null ? place.end() : previous != null ? previous.end : -1;
        }

        boolean isBefore(Place next) {
            return line < next.line() || (line == next.line() && end <= next.begin());
        }

        List<Place> places() {
            List<Place> found = new ArrayList<>();
            for (State s = this; s != null; s = s.previous) {
                if (s.place != null) {
                    found.add(s.place);
                }
            }
            Collections.reverse(found);
            return found;
        }
    }
}
