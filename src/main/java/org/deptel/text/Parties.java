package org.deptel.text;

import java.io.Serializable;
import java.util.List;

/**
 * Whom a head names.
 *
 * @param from who sends, in order of print
 * @param to who receives
 * @param between who speaks with whom, for heads that say {@code Conversation Between A and B}
 */
public record Parties(List<Party> from, List<Party> to, List<Party> between) implements Serializable {
    /** A head that names nobody. */
    public static final Parties NONE = new Parties(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Parties {
        from = List.copyOf(from);
        to = List.copyOf(to);
        between = List.copyOf(between);
    }
}
