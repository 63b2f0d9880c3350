/**
 * A document as written, and as annotated: the data the stages hand to each other.
 *
 * <p>Everything here is an immutable record without behaviour of its own beyond looking things up. Positions inside a
 * document are {@link org.deptel.text.Span}s in UTF-16 units of {@link org.deptel.text.Document#text()}, because that
 * is what Java strings and the language tools count; the graph counts Unicode code points, and
 * {@link org.deptel.text.CodePoints} turns the one into the other at the moment of writing.
 *
 * <p>The text of a document holds all its zones in reading order, one paragraph a line, with the notes after the
 * closer: so one string carries every word that can be quoted, and a position says in which zone it stands.
 */
@NullMarked
package org.deptel.text;

import org.jspecify.annotations.NullMarked;
