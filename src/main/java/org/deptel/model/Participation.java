package org.deptel.model;

import java.io.Serializable;

/**
 * A person's part in an event, as one document tells it.
 *
 * @param person the person's key
 * @param side the key of the state or body he sat for, empty where not known
 * @param function what he did
 * @param office the office he held that day, {@link OfficePhrase#NONE} where not known
 * @param surface the words that name him
 * @param confidence how sure that it is he
 */
public record Participation(
        String person, String side, Function function, OfficePhrase office, String surface, double confidence)
        implements Serializable {}
