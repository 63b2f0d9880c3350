package org.deptel.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Where a document gives the words of others: between quotation marks, in the turns of a verbatim record, in the text of
 * a message between {@code Begin text} and {@code End text}. An I in them is not the writer's.
 */
final class Quotations {
    private static final Pattern TURN = Pattern.compile(
            "^(?:\\[?\\d+\\.\\]? )?(?<S>(?:The |Mr\\. |Mrs\\. |Dr\\. )?\\p{Lu}[\\p{L}.’' -]{0,45}?)(?: \\([^)]{1,40}\\))?:(?: |$)");
    private static final Pattern HEADING_WORD = Pattern.compile(
            "(?i)(?:subject|subj|ref|reference|participants?|date|time|place|to|from|source|note|summary|re|recommendations?|background|discussion|problem|present|comment|"
                    + "copies to|enclosures?|attachments?|info|for|in attendance|members present|united states|others present|distribution|classification|action)");
    private static final Pattern BEGIN_TEXT =
            Pattern.compile("(?i)\\b(?:begin (?:verbatim )?(?:text|quote)|quote)\\b[.:]?");
    private static final Pattern END_TEXT = Pattern.compile("(?i)\\b(?:end (?:verbatim )?(?:text|quote)|unquote)\\b");
    /** A record has turns when at least so many paragraphs begin with a speaker. */
    private static final int TURNS = 4;

    private final Document document;
    private final List<Span> turns = new ArrayList<>();

    Quotations(Document document) {
        this.document = document;
        for (Block b : document.blocks()) {
            if (b.zone() == Zone.BODY) {
                speaker(b).ifPresent(turns::add);
            }
        }
    }

    /** Whether the document is a record of who said what, turn by turn. */
    boolean isVerbatim() {
        return turns.size() >= TURNS;
    }

    private Optional<Span> speaker(Block b) {
        Matcher m = TURN.matcher(b.span().in(document.text()));
        if (!m.find() || HEADING_WORD.matcher(m.group("S").strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Span(b.span().begin() + m.start("S"), b.span().begin() + m.end("S")));
    }

    /** The words that name each speaker, in order. */
    List<Span> turns() {
        return turns;
    }

    /** The words that name who speaks at a place of a verbatim record. */
    Optional<Span> turnAt(int place) {
        return isVerbatim() ? turns.stream().filter(t -> t.begin() <= place).reduce((a, b) -> b) : Optional.empty();
    }

    /** Where the quotation around a place begins; empty outside quotations. */
    OptionalInt quotedFrom(int place) {
        String text = document.text();
        int line = text.lastIndexOf('\n', place - 1) + 1;
        int open = -1;
        int depth = 0;
        for (int i = line; i < place; i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || c == '"' && depth == 0;
            boolean closes = c == '”' || c == '"' && depth > 0;
            if (opens) {
                open = depth == 0 ? i : open;
                depth++;
            } else if (closes && depth > 0) {
                depth--;
            }
        }
        if (depth > 0) {
            return OptionalInt.of(open);
        }
        return textFrom(place);
    }

    private OptionalInt textFrom(int place) {
        String before = document.text().substring(0, place);
        OptionalInt begin = last(BEGIN_TEXT, before);
        OptionalInt end = last(END_TEXT, before);
        boolean inside = begin.isPresent() && begin.getAsInt() > end.orElse(-1);
        return inside && before.indexOf("\n", begin.getAsInt()) >= 0 ? begin : OptionalInt.empty();
    }

    private static OptionalInt last(Pattern words, String text) {
        int at = -1;
        Matcher m = words.matcher(text);
        while (m.find()) {
            at = m.start();
        }
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** The words that lead up to a quotation: back over quoted paragraphs, then so many units of plain text. */
    Span leadingUpTo(int quote, int reach) {
        String text = document.text();
        int at = quote;
        while (at > 0 && text.charAt(at - 1) == '\n') {
            int line = text.lastIndexOf('\n', at - 2) + 1;
            if (text.charAt(line) != '“') {
                break;
            }
            at = line;
        }
        return new Span(Math.max(0, at - reach), at);
    }
}
