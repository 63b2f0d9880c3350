package org.deptel.model;

import java.io.Serializable;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * A mention that is known to mean something.
 *
 * @param kind what kind of thing
 * @param key the thing's key: a {@link LocalPerson#key}, or the key of a place, polity or organisation
 * @param span the words
 * @param zone where they stand
 * @param surface the words
 * @param confidence how sure, 0 to 1
 * @param method the rule that decided
 * @param office the office said, of the state it is meant of; {@link OfficePhrase#NONE} where none is said or known
 */
public record ResolvedMention(
        ThingKind kind,
        String key,
        Span span,
        Zone zone,
        String surface,
        double confidence,
        String method,
        OfficePhrase office)
        implements Serializable {
    /** A mention in which no office is said. */
    public ResolvedMention(
            ThingKind kind, String key, Span span, Zone zone, String surface, double confidence, String method) {
        this(kind, key, span, zone, surface, confidence, method, OfficePhrase.NONE);
    }
}
