package org.deptel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings made comparable: without diacritics, case, or the choice of apostrophe and dash. */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-+|-+$");

    private Spelling() {}

    /** Lower case, no diacritics, straight apostrophes, plain hyphens: {@code Kádár} gives {@code kadar}. */
    public static String fold(String name) {
        if (isFolded(name)) {
            return name;
        }
        String plain = mayBearMarks(name)
                ? MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")
                : name;
        StringBuilder out = new StringBuilder(plain.length() + 2);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < '`') {
                out.append(c);
            } else {
                out.append(plainer(c));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Most words of a text are folded as they stand, and every word is asked for. */
    private static boolean isFolded(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 128 || c == '`' || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Letters below U+00C0 and the printed quotes and dashes never come apart into a letter and its mark. */
    private static boolean mayBearMarks(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 0xC0 && (c < 0x2010 || c > 0x2027)) {
                return true;
            }
        }
        return false;
    }

    private static String plainer(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '`', '´' -> "'";
            case '–', '—', '‐', '‑' -> "-";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ' -> "d";
            case 'ı', 'İ' -> "i";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            default -> String.valueOf(c);
        };
    }

    /** Letters and digits of the folded name, joined by hyphens: fit for an IRI. */
    public static String slug(String name) {
        String s = NO_LETTERS.matcher(fold(name).replace("'", "")).replaceAll("-");
        return HYPHENS_AROUND.matcher(s).replaceAll("");
    }

    /** The first letter large, the others small: {@code QADHAFI} gives {@code Qadhafi}. */
    public static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /**
     * How many letters must be added, left out, changed, or swapped with their neighbour to make one word the other;
     * one more than the limit where it takes more.
     */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int k = 0; k <= b.length(); k++) {
                d[i][k] = i == 0 ? k : k == 0 ? i : step(d, a, b, i, k);
            }
        }
        return Math.min(limit + 1, d[a.length()][b.length()]);
    }

    private static int step(int[][] d, String a, String b, int i, int k) {
        int change = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][k], d[i][k - 1]) + 1, d[i - 1][k - 1] + change);
        boolean swapped = i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1);
        return swapped ? Math.min(least, d[i - 2][k - 2] + 1) : least;
    }
}
