package org.deptel.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a saved page of {@code history.state.gov} stood on the web, which is what its document is called:
 * {@code …/historicaldocuments/frus1955-57v25/d219}.
 *
 * @param collection the volume
 * @param local the page in it: a document ({@code d219}), a chapter ({@code ch3}), a list ({@code persons})
 */
record PageAddress(String collection, String local) {
    private static final Pattern DOCUMENT = Pattern.compile("d\\d+[A-Za-z]*");
    private static final Pattern ADDRESS =
            Pattern.compile("historicaldocuments/(?<VOL>frus[\\w-]+)(?:/(?<DOC>[\\w-]+))?(?=[\"'#?\\s>)]|/?$)");
    private static final Pattern CANONICAL = Pattern.compile("<link\\b[^>]*\\bcanonical\\b[^>]*>");
    private static final Pattern SHARED = Pattern.compile("<meta\\b[^>]*\\bog:url\\b[^>]*>");
    /** The remark that browsers write above a page they save. */
    private static final Pattern SAVED = Pattern.compile("<!--\\s*(?:saved from|Page saved)[^>]*?-->");

    private static final Pattern FILE_NAME =
            Pattern.compile("(?<VOL>frus\\d{4}[\\w-]*?)[-_~., ]+(?<DOC>d\\d+[A-Za-z]?)");

    /** The address that a page states of itself, else the one in its file's name ({@code frus1955-57v25-d219}). */
    static Optional<PageAddress> of(String page, String fileName) {
        return Stream.of(CANONICAL, SHARED, SAVED)
                .flatMap(place -> stated(place, page).stream())
                .findFirst()
                .or(() -> Optional.of(FILE_NAME.matcher(fileName))
                        .filter(Matcher::matches)
                        .map(m -> new PageAddress(m.group("VOL"), m.group("DOC"))));
    }

    private static Optional<PageAddress> stated(Pattern place, String page) {
        return place.matcher(page)
                .results()
                .map(r -> ADDRESS.matcher(r.group()))
                .filter(Matcher::find)
                .map(m -> new PageAddress(m.group("VOL"), m.group("DOC") == null ? "volume" : m.group("DOC")))
                .findFirst();
    }

    /** Whether a page of this name is one of a document, and not of a chapter or a list. */
    static boolean isDocument(String local) {
        return DOCUMENT.matcher(local).matches();
    }
}
