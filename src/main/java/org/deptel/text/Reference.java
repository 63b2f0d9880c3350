package org.deptel.text;

import java.io.Serializable;

/**
 * A cross-reference to a document.
 *
 * @param span the words that refer
 * @param collection the volume, empty for the volume the words stand in
 * @param document the document's name in its volume ({@code d211}), empty for a whole volume
 * @param note the note pointed at ({@code 2}), empty for the document itself
 */
public record Reference(Span span, String collection, String document, String note) implements Serializable {}
