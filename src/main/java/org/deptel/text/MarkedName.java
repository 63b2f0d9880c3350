package org.deptel.text;

import java.io.Serializable;

/**
 * A name that the editors marked in the text.
 *
 * @param kind what it names
 * @param span the words marked
 * @param target the id it points to in the volume ({@code p_BCE1}, {@code t_NSC1}), the ISO date of a date, or empty
 */
public record MarkedName(MarkKind kind, Span span, String target) implements Serializable {}
