package org.deptel.text;

import java.io.Serializable;

/**
 * The date of a document, with where it was read.
 *
 * @param when the date
 * @param source which part of the document gives it
 * @param reason how it follows from the words, in a sentence a reader can check
 */
public record Dated(When when, DateSource source, String reason) implements Serializable {
    /** Whether the day is that of the paper itself, and not of the file or the place where it was put. */
    public boolean isItsOwn() {
        return source != DateSource.FILE_NUMBER && source != DateSource.PLACE_IN_VOLUME;
    }
}
