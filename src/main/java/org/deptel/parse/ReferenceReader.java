package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Reference;
import org.deptel.text.Span;

/** Reads cross-references to documents, from their coded targets and from their words. */
final class ReferenceReader {
    private static final Pattern TARGET =
            Pattern.compile("^(?<VOL>frus[\\w-]+)?(?:#(?<DOC>d\\d+[a-z]?)(?:fn(?<FN>[\\w-]+))?)?$");
    private static final Pattern WORDS = Pattern.compile("(?:(?:foot)?note (?<FN>\\d+), )?Documents? (?<DOC>\\d+[A-Z]?)"
            + "(?<MORE>(?:(?:, | and |, and |[–-])\\d+[A-Z]?(?![\\d./]))*)");
    private static final Pattern MORE = Pattern.compile("\\d+[A-Z]?");
    private static final Pattern OTHER_VOLUME = Pattern.compile(
            "(?:Foreign Relations|vol(?:ume|\\.))[^.;(]{0,60}$|^,? (?:in |of )?(?:Foreign Relations|vol\\.)");

    private ReferenceReader() {}

    /** Reads a coded target; empty when it names no document and no volume. */
    static Optional<Reference> target(String target, Span span) {
        Matcher m = TARGET.matcher(target.strip());
        if (target.isBlank() || !m.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Reference(span, or(m, "VOL"), or(m, "DOC"), or(m, "FN")));
    }

    /**
     * Finds printed references to documents of the same volume: {@code see footnote 2, Document 211}. A reference that
     * names another volume beside it is left out, since its number counts there.
     */
    static List<Reference> inWords(String words, int offset) {
        List<Reference> found = new ArrayList<>();
        Matcher m = WORDS.matcher(words);
        while (m.find()) {
            if (!ofAnotherVolume(words, m)) {
                add(m, offset, found);
            }
        }
        return found;
    }

    private static boolean ofAnotherVolume(String words, Matcher m) {
        String before = words.substring(Math.max(0, m.start() - 90), m.start());
        String after = words.substring(m.end(), Math.min(words.length(), m.end() + 30));
        return Pattern.compile("(?:Foreign Relations|[Vv]ol(?:ume|\\.))[^.;(]*(?:\\.? ?[^.;(]*)?, $")
                        .matcher(before)
                        .find()
                || OTHER_VOLUME.matcher(after).lookingAt();
    }

    private static void add(Matcher m, int offset, List<Reference> found) {
        Span first = new Span(offset + m.start(), offset + m.end("DOC"));
        found.add(new Reference(first, "", "d" + m.group("DOC"), or(m, "FN")));
        Matcher more = MORE.matcher(m.group("MORE"));
        while (more.find()) {
            int at = offset + m.start("MORE");
            found.add(new Reference(new Span(at + more.start(), at + more.end()), "", "d" + more.group(), ""));
        }
    }

    private static String or(Matcher m, String group) {
        String g = m.group(group);
        return g == null ? "" : g;
    }
}
