package org.deptel.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the addresses that a page links to back into the targets that volumes code: {@code …/frus1955-57v25/d211#fn:d211fn2}
 * on a page of that volume is {@code #d211fn2}.
 */
final class PageLinks {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:.*historicaldocuments/(?<VOL>frus[\\w-]+)(?:/(?<PAGE>[\\w-]+))?)?/?(?:\\?[^#]*)?(?:#(?<PART>.*))?");
    private static final Pattern NOTE = Pattern.compile("(?:fn:)?(?<N>d\\d+[A-Za-z]*fn[\\w.-]+)");
    private static final Pattern PLACE = Pattern.compile("(?:d\\d+[A-Za-z]*|pg_\\w+)");

    private final String collection;

    /** The links of a page of this volume. */
    PageLinks(String collection) {
        this.collection = collection;
    }

    /** The target of a link; empty when it leads elsewhere. */
    String target(String href) {
        Matcher m = ADDRESS.matcher(href.strip());
        if (!m.matches()) {
            return "";
        }
        String volume = m.group("VOL") == null || m.group("VOL").equals(collection) ? "" : m.group("VOL");
        String place = place(m.group("PAGE"), m.group("PART"));
        boolean wholeVolume = m.group("VOL") != null && m.group("PAGE") == null;
        if (place.isEmpty()) {
            return wholeVolume ? m.group("VOL") : "";
        }
        return volume + "#" + place;
    }

    private static String place(
            @org.jspecify.annotations.Nullable String page, @org.jspecify.annotations.Nullable String part) {
        if (part != null) {
            Matcher note = NOTE.matcher(part);
            if (note.matches()) {
                return noteName(note.group("N"));
            }
            if (PLACE.matcher(part).matches()) {
                return part;
            }
        }
        return page != null && PLACE.matcher(page).matches() ? page : "";
    }

    /** The site writes a low line where the id of a note has a hyphen. */
    static String noteName(String id) {
        return id.replace('_', '-');
    }
}
