package org.deptel.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.ListElsewhere;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Finds the words that stand for a list of participants which is printed elsewhere, or not at all. The editors' own
 * words in brackets count wherever they stand in the text; those of the paper only under the heading of such a list.
 */
final class ListElsewhereReader {
    private static final int LONGEST = 600;
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\[[^\\]]{0,80}?\\b(?:(?:same )?lists? of (?:the )?(?:participants|persons|people|those|attendees|members|officials|delegates|names)"
                    + "|same (?:list|participants|persons|people)|participants (?:are|were) the same)\\b[^\\]]{0,300}\\]?");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:same|as|listed|see|given|list)\\b[^.\\]]{0,60}?documents? (?<N>\\d{1,5}[A-Z]?)\\b");
    private static final Pattern POINTS = Pattern.compile(
            "(?i)\\W{0,2}(?:(?:for )?(?:a )?(?:list of )?(?:participants|those present|present)?:? ?)?(?:see |as |listed |same |the same |list )"
                    + "(?:as |in |on |at |list |the )*(?:attached|attachment|enclosed|page|p\\.|below|overleaf|appended|annex|tab|above|document|previous|preceding|separate)\\b.{0,120}");
    private static final Pattern HEADED =
            Pattern.compile("(?i)(?:participants|present|those present|attendance|attendees)\\W{1,3}(?<R>.{3,160})");

    private ListElsewhereReader() {}

    /** The words, if there are any. */
    static Optional<ListElsewhere> read(Assembled doc) {
        for (Block b : doc.blocks()) {
            if (b.zone() != Zone.BODY && b.zone() != Zone.LIST) {
                continue;
            }
            Optional<ListElsewhere> found = inBrackets(doc.words(b), b.span());
            if (found.isPresent()) {
                return found;
            }
        }
        return doc.items().stream()
                .filter(i -> ParticipantsReader.isHeading(i.heading()))
                .filter(i -> POINTS.matcher(i.text()).matches())
                .findFirst()
                .map(i -> elsewhere(i.text(), i.span()))
                .or(() -> doc.blocks(Zone.BODY).stream()
                        .filter(b -> b.span().length() < LONGEST)
                        .map(b -> headed(doc.words(b), b.span()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<ListElsewhere> inBrackets(String words, Span block) {
        if (words.indexOf('[') < 0) {
            return Optional.empty();
        }
        Matcher m = IN_BRACKETS.matcher(words);
        return m.find()
                ? Optional.of(elsewhere(m.group(), new Span(block.begin() + m.start(), block.begin() + m.end())))
                : Optional.empty();
    }

    private static Optional<ListElsewhere> headed(String words, Span block) {
        Matcher m = HEADED.matcher(words);
        return m.matches() && POINTS.matcher(m.group("R")).matches()
                ? Optional.of(elsewhere(words, block))
                : Optional.empty();
    }

    private static ListElsewhere elsewhere(String words, Span span) {
        Matcher m = NAMED.matcher(words);
        return new ListElsewhere(span, m.find() ? "d" + m.group("N") : "");
    }
}
