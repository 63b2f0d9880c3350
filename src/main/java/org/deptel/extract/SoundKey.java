package org.deptel.extract;

import org.deptel.text.Spelling;

/**
 * A key that names spelled differently by different ears share: {@code Khrushchev} and {@code Khruschev},
 * {@code Karamanlis} and {@code Caramanlis}. Only for names that context already shows to be persons.
 */
final class SoundKey {
    private SoundKey() {}

    static String of(String name) {
        return Spelling.fold(name)
                .replaceAll("[^a-z ]", "")
                .replaceAll("shch|sch|tsch|tch|sh|ch|cz|cs", "s")
                .replaceAll("kh|gh|q|ck|c|x", "k")
                .replaceAll("ph|ff|v|w", "f")
                .replaceAll("dj|j|y|ie|ij|ii", "i")
                .replaceAll("ou|oo|u", "o")
                .replaceAll("e|ae|ai", "i")
                .replaceAll("th|dt", "t")
                .replaceAll("ts|z", "s")
                .replaceAll("(.)\\1+", "$1")
                .replaceAll("h", "");
    }
}
