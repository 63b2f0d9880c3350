package org.deptel.text;

import java.io.Serializable;
import java.util.List;

/**
 * What a document shares with its neighbours: the volume's title and lists. A file of plain text is a volume of one
 * document without lists.
 */
public record Volume(String id, String title, List<RegisterEntry> persons, List<Term> terms) implements Serializable {
    /** Copies the lists. */
    public Volume {
        persons = List.copyOf(persons);
        terms = List.copyOf(terms);
    }

    /** The same volume with its list of persons taken out. */
    public Volume withoutPersons() {
        return new Volume(id, title, List.of(), terms);
    }
}
