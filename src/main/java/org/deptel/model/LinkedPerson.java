package org.deptel.model;

import java.util.List;

/**
 * A human being, as far as all documents together know him.
 *
 * @param key the readable key, unique
 * @param name the fullest name met
 * @param alternatives other names met, sorted
 * @param members the keys under which documents and lists know him, sorted
 */
public record LinkedPerson(String key, PersonName name, List<String> alternatives, List<String> members) {
    /** Copies the lists. */
    public LinkedPerson {
        alternatives = List.copyOf(alternatives);
        members = List.copyOf(members);
    }
}
