package org.deptel.model;

import java.io.Serializable;
import java.util.List;

/**
 * A kind of office: foreign minister, ambassador.
 *
 * @param key its key
 * @param label its usual name
 * @param rank 1 for heads of state and government, 2 for ministers, 3 for deputies and ambassadors, 4 below
 * @param state the key of the state whose office is meant where the words do not say it, empty where many have one
 * @param phrases how texts say it
 */
public record OfficeKind(String key, String label, int rank, String state, List<String> phrases)
        implements Serializable {
    /** Copies the list. */
    public OfficeKind {
        phrases = List.copyOf(phrases);
    }
}
