package org.deptel.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.deptel.text.Spelling;

/**
 * Finds the longest phrase of a list that begins at a word. Phrases are compared folded; hyphens, slashes and the
 * possessive count as words of their own, as the tokeniser has it. A single word listed in capitals ({@code US}, {@code AID}) is only found
 * in capitals.
 *
 * @param <T> what a phrase stands for
 */
public final class Lexicon<T> {
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}.&]{2,}");
    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=[-/–])|(?=[-/–,])|(?='s?(?:\\s|$))");

    private final Map<String, List<Entry<T>>> byFirstWord;

    private record Entry<T>(List<String> words, boolean capitals, T value) {}

    /**
     * A phrase found.
     *
     * @param length how many words it has
     * @param values what it may stand for, in the order they were added
     */
    public record Match<T>(int length, List<T> values) {}

    private Lexicon(Map<String, List<Entry<T>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** Collects phrases. */
    public static final class Builder<T> {
        private final Map<String, List<Entry<T>>> entries = new HashMap<>();

        /** Adds a phrase; an empty one is ignored. */
        public Builder<T> add(String phrase, T value) {
            List<String> words = split(phrase);
            if (!words.isEmpty()) {
                boolean capitals =
                        words.size() == 1 && CAPITALS.matcher(phrase.strip()).matches();
                entries.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Entry<>(words, capitals, value));
            }
            return this;
        }

        /** The lexicon of all phrases added. */
        public Lexicon<T> build() {
            entries.values()
                    .forEach(list ->
                            list.sort((a, b) -> b.words().size() - a.words().size()));
            return new Lexicon<>(entries);
        }
    }

    /** A phrase folded and split as the tokeniser would. */
    public static List<String> split(String phrase) {
        List<String> words = new ArrayList<>();
        for (String w : WORDS.split(Spelling.fold(phrase).strip())) {
            if (!w.isEmpty()) {
                words.add(w);
            }
        }
        return words;
    }

    /**
     * The longest phrase that begins at this word.
     *
     * @param words the folded word at an index
     * @param capitals whether the word at an index is printed in capitals
     * @param from the index of the first word
     * @param count how many words there are
     */
    public Optional<Match<T>> longest(IntFunction<String> words, IntPredicate capitals, int from, int count) {
        List<Entry<T>> beginning = byFirstWord.get(words.apply(from));
        if (beginning == null) {
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        int length = 0;
        for (Entry<T> entry : beginning) {
            int size = entry.words().size();
            if (size < length) {
                break;
            }
            if (from + size <= count && matches(entry, words, from) && (!entry.capitals() || capitals.test(from))) {
                length = size;
                values.add(entry.value());
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(new Match<>(length, values));
    }

    /** What a whole phrase may stand for, in the order they were added; empty when it is no phrase of the list. */
    public List<T> whole(String phrase) {
        List<String> words = split(phrase);
        IntFunction<String> at = i -> i < words.size() ? words.get(i) : "";
        return words.isEmpty()
                ? List.of()
                : longest(at, i -> true, 0, words.size())
                        .filter(m -> m.length() == words.size())
                        .map(Match::values)
                        .orElse(List.of());
    }

    private static <T> boolean matches(Entry<T> entry, IntFunction<String> words, int from) {
        for (int i = 1; i < entry.words().size(); i++) {
            if (!entry.words().get(i).equals(words.apply(from + i))) {
                return false;
            }
        }
        return true;
    }
}
