package org.deptel.text;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years a volume is about, by its name ({@code frus1958-60v17}) or, where that says none, by its title ({@code
 * Foreign Relations of the United States, 1958–1960, …}).
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
public record VolumeYears(int first, int last) implements Serializable {
    private static final Pattern NAME = Pattern.compile("^\\p{L}+(?<A>1[89]\\d\\d)(?:-(?<B>\\d\\d))?(?!\\d).*");
    private static final Pattern TITLE = Pattern.compile(
            "^Foreign Relations of the United States, (?<A>1[89]\\d\\d)(?:[–-](?<B>(?:1[89])?\\d\\d))?\\b.*");

    /** The years of a volume; empty where neither name nor title says them. */
    public static Optional<VolumeYears> of(String name, String title) {
        Matcher m = NAME.matcher(name);
        Matcher said = m.matches() ? m : TITLE.matcher(title);
        if (!said.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(said.group("A"));
        String last = said.group("B");
        int end = last == null
                ? first
                : last.length() == 4 ? Integer.parseInt(last) : first / 100 * 100 + Integer.parseInt(last);
        return Optional.of(new VolumeYears(first, Math.max(first, end)));
    }

    /** As in the names of volumes: {@code 1958-60}. */
    public String code() {
        return last == first
                ? String.valueOf(first)
                : first + "-" + String.valueOf(last).substring(2);
    }
}
