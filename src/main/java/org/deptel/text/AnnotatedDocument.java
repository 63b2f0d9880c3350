package org.deptel.text;

import java.util.List;

/** A document with its sentences: what {@code annotate} adds and {@code extract} reads. */
public record AnnotatedDocument(Document document, Volume volume, List<Sentence> sentences) {
    /** Copies the list. */
    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
    }
}
