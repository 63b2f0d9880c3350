package org.deptel.text;

import java.io.Serializable;

/**
 * A footnote or source note.
 *
 * @param id the id it has in its source, or its label where it has none
 * @param label the number or sign printed
 * @param anchor where in the text its sign stands (UTF-16 offset; the note's words come after the character before)
 * @param span its own words, at the end of the text
 * @param zone {@link Zone#SOURCE_NOTE} or {@link Zone#FOOTNOTE}
 * @param original whether the document itself had it; all others were written by the editors decades later
 */
public record Note(String id, String label, int anchor, Span span, Zone zone, boolean original)
        implements Serializable {}
