package org.deptel.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.deptel.text.Spelling;

/**
 * A key that names spelled differently by different ears share: {@code Khrushchev} and {@code Khruschev},
 * {@code Karamanlis} and {@code Caramanlis}. Only for names that context already shows to be persons.
 */
final class SoundKey {
    /** Applied one after the other: the order matters. */
    private static final List<Rule> RULES = List.of(
            Rule.of("[^a-z ]", ""),
            Rule.of("shch|sch|tsch|tch|sh|ch|cz|cs", "s"),
            Rule.of("kh|gh|q|ck|c|x", "k"),
            Rule.of("ph|ff|v|w", "f"),
            Rule.of("dj|j|y|ie|ij|ii", "i"),
            Rule.of("ou|oo|u", "o"),
            Rule.of("e|ae|ai", "i"),
            Rule.of("th|dt", "t"),
            Rule.of("ts|z", "s"),
            Rule.of("(.)\\1+", "$1"),
            Rule.of("h", ""));

    private record Rule(Pattern letters, String sound) {
        static Rule of(String letters, String sound) {
            return new Rule(Pattern.compile(letters), sound);
        }
    }

    private SoundKey() {}

    static String of(String name) {
        String key = Spelling.fold(name);
        for (Rule rule : RULES) {
            key = rule.letters().matcher(key).replaceAll(rule.sound());
        }
        return key;
    }
}
