package org.deptel.model;

import java.io.Serializable;
import java.util.List;

/**
 * A town, site or region.
 *
 * @param key its key
 * @param label the name usual in the documents
 * @param latitude decimal degrees as printed in the register, empty where not known
 * @param longitude decimal degrees as printed in the register, empty where not known
 * @param polities the keys of the states it lay in, over time
 * @param aliases other names and spellings
 */
public record Place(
        String key, String label, String latitude, String longitude, List<String> polities, List<String> aliases)
        implements Serializable {
    /** Copies the lists. */
    public Place {
        polities = List.copyOf(polities);
        aliases = List.copyOf(aliases);
    }
}
