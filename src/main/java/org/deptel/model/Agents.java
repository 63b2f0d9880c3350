package org.deptel.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The persons and bodies behind a document; persons by their keys.
 *
 * @param from who sends it
 * @param to who receives it
 * @param signed who signed it
 * @param drafted who drafted it
 * @param cleared who cleared it
 * @param approved who approved it
 */
public record Agents(
        @Nullable Agent from,
        @Nullable Agent to,
        List<String> signed,
        List<String> drafted,
        List<String> cleared,
        List<String> approved)
        implements Serializable {
    /** Copies the lists. */
    public Agents {
        signed = List.copyOf(signed);
        drafted = List.copyOf(drafted);
        cleared = List.copyOf(cleared);
        approved = List.copyOf(approved);
    }

    /** Who sends it, if known. */
    public Optional<Agent> sender() {
        return Optional.ofNullable(from);
    }

    /** Who receives it, if known. */
    public Optional<Agent> recipient() {
        return Optional.ofNullable(to);
    }
}
