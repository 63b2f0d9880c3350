package org.deptel.resolve;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.deptel.model.PersonName;
import org.deptel.text.Spelling;

/**
 * Reads signatures as men of office write them: initials alone ({@code JFD}), initials run together ({@code LE
 * Thompson}), given names cut short ({@code Robt. B. Carney}). Only one person of the list may fit.
 */
final class Signatures {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern NO_INITIALS = Pattern.compile("(?<=O)[’']\\p{L}?|[.\\s]");
    private static final Pattern JUNIOR = Pattern.compile(",? (?:Jr|Sr)\\.?$");
    private static final Pattern SPACES = Pattern.compile("[\\s.]+");

    private final Map<String, PersonName> list;

    /** For the names of a volume's list, by the ids of their entries. */
    Signatures(Map<String, PersonName> list) {
        this.list = new TreeMap<>(list);
    }

    /** The entry of the one person who may have signed so. */
    Optional<String> entry(String signature) {
        String bare = letters(signature);
        if (INITIALS.matcher(bare).matches()) {
            return only(n -> initials(n).equals(bare))
                    .or(() -> bare.length() == 2 ? only(n -> isFirstAndLast(bare, n)) : Optional.empty());
        }
        List<String> words = words(signature);
        if (words.size() < 2) {
            return words.isEmpty()
                    ? Optional.empty()
                    : only(n -> Spelling.fold(n.surname()).equals(Spelling.fold(words.get(0))));
        }
        return only(n -> isWritten(words, n));
    }

    /**
     * The one of these persons, who sent or drafted the paper, that may have signed so. Of them a given name is enough
     * ({@code Harold}), initials of which more than one in the list has the like, or the first letter of the surname.
     */
    Optional<String> entryAmong(String signature, Set<String> entries) {
        List<String> words = words(signature);
        String bare = letters(signature);
        return words.isEmpty()
                ? Optional.empty()
                : new Signatures(Maps.filterKeys(list, entries::contains))
                        .only(n -> initials(n).equals(bare)
                                || bare.length() == 2 && isFirstAndLast(bare, n)
                                || bare.length() == 1 && n.surname().startsWith(bare)
                                || words.size() == 1 && isCalled(Spelling.fold(words.get(0)), n)
                                || words.size() > 1 && isWritten(words, n));
    }

    /** Letters of initials, those of {@code RLO’C} as of a name in O. */
    private static String letters(String signature) {
        return NO_INITIALS.matcher(signature).replaceAll("");
    }

    private static List<String> words(String signature) {
        return SPACES.splitAsStream(JUNIOR.matcher(signature).replaceAll("").strip())
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** The surname, or its first letter ({@code McG. B.}), after given names or their beginnings. */
    private static boolean isWritten(List<String> words, PersonName n) {
        String last = Spelling.fold(words.get(words.size() - 1));
        String surname = Spelling.fold(n.surname());
        List<String> given = words.subList(0, words.size() - 1);
        return last.length() == 1
                ? surname.startsWith(last) && given.stream().allMatch(g -> begins(g, n))
                : surname.equals(last) && agrees(given, n);
    }

    private static boolean isCalled(String by, PersonName n) {
        return by.length() > 1 && n.givenParts().stream().anyMatch(g -> PersonName.isCalled(g, by));
    }

    private static boolean begins(String given, PersonName n) {
        return given.length() > 1
                && n.givenParts().stream().anyMatch(p -> Spelling.fold(p).startsWith(Spelling.fold(given)));
    }

    private Optional<String> only(java.util.function.Predicate<PersonName> fits) {
        List<String> found = list.entrySet().stream()
                .filter(e -> fits.test(e.getValue()))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A middle name may be left out: {@code WR} for William E. Rowan. */
    private static boolean isFirstAndLast(String letters, PersonName name) {
        String all = initials(name);
        return all.length() > 2 && letters.charAt(0) == all.charAt(0) && all.endsWith(letters.substring(1));
    }

    private static String initials(PersonName name) {
        StringBuilder letters = new StringBuilder();
        name.givenParts().forEach(g -> letters.append(g, 0, 1));
        return name.surname().isEmpty()
                ? ""
                : letters.append(name.surname(), 0, 1).toString().toUpperCase(Locale.ROOT);
    }

    /** The first letters agree, in order; {@code LE} are two. */
    private static boolean agrees(List<String> given, PersonName name) {
        StringBuilder signed = new StringBuilder();
        for (String g : given) {
            signed.append(INITIALS.matcher(g).matches() ? g : g.substring(0, 1));
        }
        String listed = initials(name);
        String letters = listed.isEmpty() ? "" : listed.substring(0, listed.length() - 1);
        String said = signed.toString().toUpperCase(Locale.ROOT);
        return !letters.isEmpty() && (said.startsWith(letters) || letters.startsWith(said));
    }
}
