package org.deptel.model;

import java.io.Serializable;
import java.util.List;

/**
 * A body: a ministry, a mission, an alliance, a party.
 *
 * @param key its key
 * @param label its name
 * @param kind {@code international}, {@code ministry}, {@code mission} …
 * @param polity the key of the state it belongs to, empty for none
 * @param seat the key of the place it sits at, empty where not known
 * @param aliases other names
 */
public record Organization(String key, String label, String kind, String polity, String seat, List<String> aliases)
        implements Serializable {
    /** Copies the list. */
    public Organization {
        aliases = List.copyOf(aliases);
    }
}
