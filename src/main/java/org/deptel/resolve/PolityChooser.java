package org.deptel.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deptel.authority.Authority;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.text.Spelling;

/**
 * Chooses among the states that a name may mean: those that existed then; of these the one where the writer sits, else
 * the one of which the document speaks most by names that mean no other.
 */
final class PolityChooser {
    private final Authority authority;
    private final Setting setting;
    private final Map<String, Integer> spokenOf = new HashMap<>();

    PolityChooser(Authority authority, Setting setting) {
        this.authority = authority;
        this.setting = setting;
    }

    /** Counts a name that can mean only one state. */
    void hear(List<Polity> choices) {
        List<Polity> living = existing(choices);
        if (living.size() == 1) {
            spokenOf.merge(living.get(0).key(), 1, Integer::sum);
        }
    }

    private List<Polity> existing(List<Polity> choices) {
        List<Polity> living =
                choices.stream().filter(p -> Setting.existed(p, setting.year())).toList();
        return living.isEmpty() ? choices : living;
    }

    /** The state meant. */
    Optional<Polity> choose(List<Polity> choices) {
        List<Polity> living = existing(choices);
        return living.stream()
                .filter(p -> p.key().equals(setting.host()))
                .findFirst()
                .or(() -> living.stream().max(Comparator.comparingInt(this::heard)));
    }

    private int heard(Polity p) {
        return spokenOf.getOrDefault(p.key(), 0);
    }

    /** The states of a name, an adjective, or, where it is neither, a capital. */
    List<Polity> named(String words) {
        Set<Polity> choices = new LinkedHashSet<>(authority.polityNames().whole(words));
        choices.addAll(authority.polityAdjectives().whole(words));
        if (choices.isEmpty()) {
            for (Place p : authority.placeNames().whole(words)) {
                authority.seatedAt(p.key()).stream()
                        .filter(s -> Setting.existed(s, setting.year()))
                        .forEach(choices::add);
            }
        }
        return new ArrayList<>(choices);
    }

    /** The state whose government an abbreviation such as {@code GOI} means here; none where nothing tells. */
    Optional<Polity> governmentOf(String abbreviation) {
        String letters = abbreviation.replaceFirst("^P?GO", "").toLowerCase(Locale.ROOT);
        List<Polity> fitting = authority.polities().stream()
                .filter(p -> Setting.existed(p, setting.year()))
                .filter(p -> fits(p.label(), letters) || p.names().stream().anyMatch(n -> fits(n, letters)))
                .filter(p -> p.key().equals(setting.host()) || heard(p) > 0)
                .toList();
        return choose(fitting);
    }

    private static boolean fits(String name, String letters) {
        String folded = Spelling.fold(name);
        StringBuilder initials = new StringBuilder();
        for (String word : folded.split("[ -]")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return letters.length() == 1
                ? folded.startsWith(letters)
                : initials.toString().equals(letters);
    }
}
