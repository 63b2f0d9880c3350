package org.deptel.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A state in time: the German Democratic Republic, the Soviet Union. Not a place.
 *
 * @param key its key
 * @param label its usual name
 * @param from first year, 0 where not known or before all documents
 * @param until last year, 9999 where it outlived them
 * @param successors the keys of the states that followed it
 * @param capitals the keys of its capitals and seats of government, in order of time
 * @param seated the first year of each capital, 0 where it is not known
 * @param adjectives how its people and acts are called
 * @param names its other names
 */
public record Polity(
        String key,
        String label,
        int from,
        int until,
        List<String> successors,
        List<String> capitals,
        List<Integer> seated,
        List<String> adjectives,
        List<String> names)
        implements Serializable {
    /** The key of the state whose papers are read. */
    public static final String UNITED_STATES = "united-states";

    /** Copies the lists. */
    public Polity {
        successors = List.copyOf(successors);
        capitals = List.copyOf(capitals);
        seated = List.copyOf(seated);
        adjectives = List.copyOf(adjectives);
        names = List.copyOf(names);
    }

    /** The town its government always sat in; empty where it moved, or is not known. */
    public Optional<String> onlyCapital() {
        return capitals.size() == 1 ? Optional.of(capitals.get(0)) : Optional.empty();
    }

    /** The town its government sat in during a whole year; empty where it moved in that year, or is not known. */
    public Optional<String> capitalIn(int year) {
        int last = capitals.size() - 1;
        while (last > 0 && seated.get(last) > year) {
            last--;
        }
        boolean known =
                last >= 0 && (capitals.size() == 1 || seated.stream().skip(1).noneMatch(y -> y == 0 || y == year));
        return known ? Optional.of(capitals.get(last)) : Optional.empty();
    }
}
