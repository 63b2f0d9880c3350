package org.deptel.model;

import java.io.Serializable;
import java.util.List;

/**
 * A state in time: the German Democratic Republic, the Soviet Union. Not a place.
 *
 * @param key its key
 * @param label its usual name
 * @param from first year, 0 where not known or before all documents
 * @param until last year, 9999 where it outlived them
 * @param successors the keys of the states that followed it
 * @param capital the key of its capital, empty where not known
 * @param adjectives how its people and acts are called
 * @param names its other names
 */
public record Polity(
        String key,
        String label,
        int from,
        int until,
        List<String> successors,
        String capital,
        List<String> adjectives,
        List<String> names)
        implements Serializable {
    /** Copies the lists. */
    public Polity {
        successors = List.copyOf(successors);
        adjectives = List.copyOf(adjectives);
        names = List.copyOf(names);
    }
}
