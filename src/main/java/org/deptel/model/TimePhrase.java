package org.deptel.model;

import java.io.Serializable;
import org.deptel.text.PrintedDate;
import org.deptel.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When, as said: a printed date, perhaps without its year, or words that count from the day of writing.
 *
 * @param span the words
 * @param words the words, folded; empty where only the paper itself tells
 * @param date the printed date, for phrases that have one
 * @param reckoning how the day of the event follows from the day meant by the words
 */
public record TimePhrase(Span span, String words, @Nullable PrintedDate date, Reckoning reckoning)
        implements Serializable {
    /** How an event's day follows from the day that words mean. */
    public enum Reckoning {
        /** The event fell on that day. */
        SAME_DAY(""),
        /** The event fell on the day after: {@code on March 3 … the next evening}. */
        DAY_AFTER("day after "),
        /** The event fell on the day before. */
        DAY_BEFORE("day before "),
        /** A paper of that day reports the event, which fell in the week before. */
        REPORTED("reported ");

        private final String label;

        Reckoning(String label) {
            this.label = label;
        }
    }

    /** A phrase that means the day of the event itself. */
    public TimePhrase(Span span, String words, @Nullable PrintedDate date) {
        this(span, words, date, Reckoning.SAME_DAY);
    }

    /** An event that the paper in hand reports and does not date; the span is that of the words that tell it. */
    public static TimePhrase reported(Span told) {
        return new TimePhrase(told, "", null, Reckoning.REPORTED);
    }

    /** The same words, from which the day of the event follows otherwise. */
    public TimePhrase as(Reckoning other) {
        return new TimePhrase(span, words, date, other);
    }

    /** The words with how the day follows from them, for people to read. */
    public String label() {
        return (reckoning.label + words).strip();
    }
}
