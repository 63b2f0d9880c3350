package org.deptel.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.deptel.model.PersonName;

/**
 * How far a name goes on after its surname: {@code Lay, Jr.}, and names printed as in a card file,
 * {@code Wailes, Edward T.}
 *
 * @param end the word after its last
 * @param given the given names that follow the surname, empty where none do
 * @param suffix {@code Jr.}, {@code III}, or empty
 * @param entries the entries of the list that the given names leave, empty where none follow
 */
record NameReach(int end, String given, String suffix, List<String> entries) {
    private static final Pattern SUFFIX = Pattern.compile("[Jj]r\\.?|[Ss]r\\.?|III?|IV|2d|3d");
    private static final Pattern GIVEN = Pattern.compile("[\\p{L}.’'-]+");

    static NameReach of(Words words, int end, boolean bare, List<String> entries, NameList list) {
        int comma = words.word(end).equals(",") ? end + 1 : end;
        if (SUFFIX.matcher(words.word(comma)).matches()) {
            return new NameReach(comma + 1, "", words.word(comma), List.of());
        }
        if (!bare || comma == end || entries.isEmpty()) {
            return new NameReach(end, "", "", List.of());
        }
        return inverted(words, end, comma, entries, list);
    }

    private static NameReach inverted(Words words, int end, int from, List<String> entries, NameList list) {
        int to = from;
        while (to < words.count()
                && to - from < 4
                && words.isCapital(to)
                && GIVEN.matcher(words.word(to)).matches()) {
            to++;
        }
        for (int k = to; k > from; k--) {
            StringBuilder given = new StringBuilder(words.word(from));
            for (int w = from + 1; w < k; w++) {
                given.append(' ').append(words.word(w));
            }
            PersonName said = new PersonName("", given.toString(), "", "");
            List<String> left = list.agreeing(entries, said).stream()
                    .filter(id -> list.beginsGiven(id, words.folded(from)))
                    .toList();
            // a surname that is also a given name (Lodge, Henry, and others) must not run into the next one
            boolean others = words.word(k).equals("-") || words.isCapital(k);
            if (!left.isEmpty() && !others && !words.isInitial(from)) {
                return new NameReach(k, given.toString(), "", left);
            }
        }
        return new NameReach(end, "", "", List.of());
    }
}
