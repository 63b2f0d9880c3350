package org.deptel.text;

import java.io.Serializable;

/**
 * One line of a document's text: a paragraph, a heading, an item of a list.
 *
 * @param zone where it stands
 * @param span its place in the text, without the line end
 * @param note the label of the note it belongs to, empty outside notes
 */
public record Block(Zone zone, Span span, String note) implements Serializable {}
