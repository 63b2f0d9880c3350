package org.deptel.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A person's part in an event, as one document tells it.
 *
 * @param person the person's key
 * @param side the key of the state or body he sat for, empty where not known
 * @param function what he did
 * @param office the office he held that day, {@link OfficePhrase#NONE} where not known
 * @param surface the words that name him
 * @param confidence how sure that it is he, and that he was there
 * @param signs what spoke for his having been there, and how often, where that was weighed
 * @param stay when he came or went, where that is said
 */
public record Participation(
        String person,
        String side,
        Function function,
        OfficePhrase office,
        String surface,
        double confidence,
        Map<Sign, Integer> signs,
        Stay stay)
        implements Serializable {
    /** Copies the map, in the order of the signs. */
    public Participation {
        signs = Collections.unmodifiableMap(new TreeMap<>(signs));
    }

    /** A part that nothing had to be weighed for. */
    public Participation(
            String person, String side, Function function, OfficePhrase office, String surface, double confidence) {
        this(person, side, function, office, surface, confidence, Map.of(), Stay.WHOLE);
    }

    /** What spoke for his having been there, in words: {@code asked or replied 3, said 2}; empty where nothing was weighed. */
    public String evidence() {
        return signs.entrySet().stream()
                .map(e -> e.getKey().words() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
