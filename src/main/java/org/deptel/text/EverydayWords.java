package org.deptel.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words that documents print in small letters, by a shipped table that says where they come from. */
public final class EverydayWords {
    private static final String TABLE = "/words/everyday.tsv";
    private static final Map<String, Boolean> NAMES_NOBODY = read();

    private EverydayWords() {}

    /** Whether a word in small letters is one of every day. */
    public static boolean contains(String small) {
        return NAMES_NOBODY.containsKey(small);
    }

    /** Whether a word in small letters is one of every day that is nobody's surname: {@code conclusions}. */
    public static boolean isNobodysName(String small) {
        return NAMES_NOBODY.getOrDefault(small, false);
    }

    private static Map<String, Boolean> read() {
        Map<String, Boolean> words = new HashMap<>();
        try (InputStream in = EverydayWords.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + TABLE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(l -> !l.startsWith("#") && l.indexOf('\t') > 0)
                    .skip(1)
                    .forEach(l -> words.put(l.substring(0, l.indexOf('\t')), l.endsWith("\tno")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
