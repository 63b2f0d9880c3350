package org.deptel.text;

import java.io.Serializable;

/**
 * The words that stand where a list of participants would: {@code [Here follows the same list as Document 181.]},
 * {@code See attached list}, {@code Listed on page 4}. That there was a list is known, even where it is not printed.
 *
 * @param span the words
 * @param document the local id of the document of the same volume that prints the list, empty where none is named
 */
public record ListElsewhere(Span span, String document) implements Serializable {}
