package org.deptel.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;

/** The last word of a name, the key under which mentions are compared; the same rule as the reference scorer's. */
final class LastName {
    private static final Pattern GENITIVE = Pattern.compile("[’']s?$");
    private static final Pattern SIGNS = Pattern.compile("[^\\w\\-’' ]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private LastName() {}

    static String of(String name) {
        String s = SIGNS.matcher(GENITIVE.matcher(name.strip()).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (s.isEmpty()) {
            return "";
        }
        String[] words = BLANKS.split(s);
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }
}
