package org.deptel.model;

import java.io.Serializable;
import java.util.List;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/**
 * An event known by a name of its own: the Berlin blockade.
 *
 * @param key its key
 * @param label its name
 * @param type {@code conference}, {@code crisis}, {@code war} …
 * @param when its time, as exactly as the register knows
 * @param place the key of its place, empty for none
 * @param aliases the names under which texts mention it
 */
public record KnownEvent(
        String key, String label, String type, @Nullable When when, String place, List<String> aliases)
        implements Serializable {
    /** Copies the list. */
    public KnownEvent {
        aliases = List.copyOf(aliases);
    }
}
