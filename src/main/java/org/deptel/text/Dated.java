package org.deptel.text;

import java.io.Serializable;

/**
 * The date of a document, with where it was read.
 *
 * @param when the date
 * @param source which part of the document gives it
 * @param reason how it follows from the words, in a sentence a reader can check
 */
public record Dated(When when, DateSource source, String reason) implements Serializable {}
