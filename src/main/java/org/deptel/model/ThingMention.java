package org.deptel.model;

import java.io.Serializable;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * A place in a text that names a place, a state, or a body.
 *
 * @param kind what the words name, as far as the words tell
 * @param span the words
 * @param zone where they stand
 * @param surface the words
 * @param term the id of the volume's abbreviation they are, empty for none
 */
public record ThingMention(ThingKind kind, Span span, Zone zone, String surface, String term) implements Serializable {}
