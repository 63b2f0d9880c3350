package org.deptel.model;

import java.io.Serializable;
import java.util.List;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * A mention of a person that stays open between several.
 *
 * @param span the words
 * @param zone where they stand
 * @param surface the words
 * @param alternatives who may be meant, the likeliest first; at least two
 * @param method the rule that weighed them
 */
public record OpenMention(Span span, Zone zone, String surface, List<Alternative> alternatives, String method)
        implements Serializable {
    /** Copies the list; throws IllegalArgumentException where there is no choice. */
    public OpenMention {
        alternatives = List.copyOf(alternatives);
        if (alternatives.size() < 2) {
            throw new IllegalArgumentException("no choice of persons: " + surface + " " + alternatives);
        }
    }
}
