package org.deptel.text;

import java.io.Serializable;

/**
 * Something in square brackets that the editors put into the text, or took out of it.
 *
 * @param kind what was done
 * @param span the brackets and what is between them
 * @param amount how much is missing, as printed ({@code less than 1 line}), empty where nothing is said
 */
public record Intervention(InterventionKind kind, Span span, String amount) implements Serializable {}
