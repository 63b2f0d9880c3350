package org.deptel.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.VolumeYears;

/**
 * Where a volume stands among the others: what a citation leaves out is that of its own series.
 *
 * @param years the years of its series as in the names of volumes, empty where unknown
 * @param first the number of its first document, 0 where unknown
 */
record Series(String years, int first) {
    private static final Pattern NAMED = Pattern.compile("^frus(\\d{4}(?:-\\d\\d)?)v.*");

    /** The series of a volume by its name, or by its title where it has a name of its own. */
    static Series of(String collection, String title, int first) {
        Matcher named = NAMED.matcher(collection);
        String years = named.matches()
                ? named.group(1)
                : collection.startsWith("frus")
                        ? ""
                        : VolumeYears.of("", title).map(VolumeYears::code).orElse("");
        return new Series(years, first);
    }
}
