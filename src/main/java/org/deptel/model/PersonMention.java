package org.deptel.model;

import java.io.Serializable;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * A place in a text that speaks of a person.
 *
 * @param form how it speaks of the person
 * @param span the name, or the words of the office or pronoun
 * @param zone where it stands
 * @param surface the words of the span
 * @param name the name in its parts; empty parts where no name is said
 * @param office the office said with the name or instead of it
 * @param link the id the editors' mark points to, empty where there is none
 * @param named whether the language model takes the words for a person's name
 * @param entries the ids of the entries of the volume's list whose name these words may be, the likeliest first
 */
public record PersonMention(
        MentionForm form,
        Span span,
        Zone zone,
        String surface,
        PersonName name,
        OfficePhrase office,
        String link,
        boolean named,
        java.util.List<String> entries)
        implements Serializable {
    /** Copies the list. */
    public PersonMention {
        entries = java.util.List.copyOf(entries);
    }
}
