package org.deptel.extract;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.deptel.text.Document;
import org.deptel.text.Quotations;

/**
 * Letters and messages that a document gives whole, in quotation marks or between {@code Begin text} and {@code End text}:
 * their "I", "you" and "our" are of the letter, where those of words spoken are of a talk.
 */
final class Letters {
    private static final Pattern DELIVERED =
            Pattern.compile("(?i)\\b(?:message|letter|note|text|communication)\\b[^\\n]{0,160}:\\s*$");

    /** {@code “May 5, 1959}, and on the next line {@code Dear P}: how a letter begins. */
    private static final Pattern OPENING = Pattern.compile("“[^\\n”]{0,60}(?:\\n[^\\n”]{0,60}){0,2}\\nDear ");

    private final String text;
    private final Quotations quotations;

    Letters(Document document) {
        this.text = document.text();
        this.quotations = new Quotations(document);
    }

    Quotations quotations() {
        return quotations;
    }

    /** Whether a place is inside a letter given whole. */
    boolean holds(int place) {
        OptionalInt quote = quotations.quotedFrom(place);
        return quote.isPresent() && !isSpoken(quote.getAsInt());
    }

    /** Whether words spoken are quoted at a place. */
    boolean isTalkAt(int place) {
        OptionalInt quote = quotations.quotedFrom(place);
        return quote.isPresent() && isSpoken(quote.getAsInt());
    }

    /** Whether a quotation is of words spoken, and not a paragraph of a letter that began with its greeting. */
    private boolean isSpoken(int quote) {
        boolean opensLine = quote == 0 || text.charAt(quote - 1) == '\n';
        boolean letter =
                opensLine && OPENING.matcher(text).region(quote, text.length()).lookingAt()
                        || opensLine && (text.lastIndexOf("“Dear ", quote) >= 0 || isDelivered(quote));
        return "“\"".indexOf(text.charAt(quote)) >= 0 && !letter;
    }

    /** {@code Please deliver following message from Secretary to P:}, and then the message. */
    private boolean isDelivered(int quote) {
        int line = text.lastIndexOf('\n', Math.max(0, quote - 2)) + 1;
        return DELIVERED.matcher(text.substring(line, Math.max(line, quote))).find();
    }
}
