package org.deptel.model;

import java.io.Serializable;
import java.util.List;

/**
 * A person of the registers.
 *
 * @param key the key in the register
 * @param name the name
 * @param aliases other spellings and forms
 */
public record KnownPerson(String key, PersonName name, List<String> aliases) implements Serializable {
    /** Copies the list. */
    public KnownPerson {
        aliases = List.copyOf(aliases);
    }
}
