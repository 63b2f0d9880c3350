package org.deptel.model;

import java.io.Serializable;
import org.deptel.text.PrintedDate;
import org.deptel.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When, as said: a printed date, perhaps without its year, or words that count from the day of writing.
 *
 * @param span the words
 * @param words the words, folded
 * @param date the printed date, for phrases that have one
 */
public record TimePhrase(Span span, String words, @Nullable PrintedDate date) implements Serializable {}
