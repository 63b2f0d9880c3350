package org.deptel.text;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An enclosure or attachment: a paper inside a document, with its own author and date.
 *
 * @param label as printed: {@code Attachment}, {@code Tab A}
 * @param kind the kind of paper
 * @param title its own heading, empty where it has none
 * @param span its words, from the label to its end
 * @param parties who wrote it to whom, where its heading says
 * @param dated its own date, where it has one
 */
public record Part(
        String label,
        DocumentKind kind,
        String title,
        Span span,
        Parties parties,
        @Nullable Dated dated) implements Serializable {
    /** When it was written, where it says. */
    public Optional<When> when() {
        return Optional.ofNullable(dated).map(Dated::when);
    }
}
