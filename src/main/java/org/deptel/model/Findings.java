package org.deptel.model;

import java.util.List;
import org.deptel.text.Document;

/**
 * What was found in the words of one document, before anyone asked who or when is meant.
 *
 * @param document the document
 * @param persons all places that speak of persons, in order of the text
 * @param things all places that name places, states, bodies
 * @param events the events told, whose attendees point into the persons
 */
public record Findings(
        Document document, List<PersonMention> persons, List<ThingMention> things, List<EventFinding> events) {
    /** Copies the lists. */
    public Findings {
        persons = List.copyOf(persons);
        things = List.copyOf(things);
        events = List.copyOf(events);
    }
}
