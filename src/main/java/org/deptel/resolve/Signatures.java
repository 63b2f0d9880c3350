package org.deptel.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final Pattern SPACES = Pattern.compile("[\\s.]+");

    private final Map<String, PersonName> list;

    /** For the names of a volume's list, by the ids of their entries. */
    Signatures(Map<String, PersonName> list) {
        this.list = new TreeMap<>(list);
    }

    /** The entry of the one person who may have signed so. */
    Optional<String> entry(String signature) {
        String bare = signature.replaceAll("[.\\s]", "");
        if (INITIALS.matcher(bare).matches()) {
            return only(n -> initials(n).equals(bare))
                    .or(() -> bare.length() == 2 ? only(n -> isFirstAndLast(bare, n)) : Optional.empty());
        }
        List<String> words = List.of(
                SPACES.split(signature.replaceAll(",? (?:Jr|Sr)\\.?$", "").strip()));
        if (words.size() < 2) {
            return Optional.empty();
        }
        String surname = Spelling.fold(words.get(words.size() - 1));
        List<String> given = words.subList(0, words.size() - 1);
        return only(n -> Spelling.fold(n.surname()).equals(surname) && agrees(given, n));
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
