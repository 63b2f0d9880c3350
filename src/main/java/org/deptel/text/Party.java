package org.deptel.text;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who sends or receives a document, as its head says: {@code Ambassador in India (Bowles)}.
 *
 * @param office the office, organisation or title without the name in brackets; the name itself where there is no
 *     office
 * @param person the person's name as printed, empty where only an office is named
 * @param span the words in the text
 * @param personSpan the person's name in the text
 */
public record Party(
        String office, String person, Span span, @Nullable Span personSpan) implements Serializable {
    /** Office and name on one line: {@code Ambassador in India (Bowles)}. */
    public String printed() {
        return person.isEmpty() || person.equals(office)
                ? office
                : office.isEmpty() ? person : office + " (" + person + ")";
    }
}
