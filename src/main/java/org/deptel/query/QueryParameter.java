package org.deptel.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a named query.
 *
 * @param name as the user types it
 * @param variable the variable it binds, without the question mark
 * @param type {@code iri}, {@code integer}, {@code decimal}, {@code date} or {@code literal}
 * @param kind for an IRI, the kind of thing ({@code person}, {@code place}, {@code document}, {@code event})
 * @param description what it means
 * @param byDefault the value when the user gives none
 */
public record QueryParameter(
        String name,
        String variable,
        String type,
        String kind,
        String description,
        @Nullable String byDefault) {
    /** The value when the user gives none. */
    public Optional<String> findDefault() {
        return Optional.ofNullable(byDefault);
    }
}
