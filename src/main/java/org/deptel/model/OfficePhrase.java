package org.deptel.model;

import java.io.Serializable;

/**
 * An office as said in text.
 *
 * @param office the key of the office kind ({@code foreign-minister})
 * @param polity the key of the state, empty where the words name none
 * @param at the key of the state or body the office is accredited to, empty where the words name none
 */
public record OfficePhrase(String office, String polity, String at) implements Serializable {
    /** No office. */
    public static final OfficePhrase NONE = new OfficePhrase("", "", "");

    /** Whether there is an office at all. */
    public boolean isPresent() {
        return !office.isEmpty();
    }
}
