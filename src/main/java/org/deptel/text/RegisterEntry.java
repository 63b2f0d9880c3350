package org.deptel.text;

import java.io.Serializable;

/**
 * An entry of a volume's list of persons.
 *
 * @param id its id in the volume, {@code p_BCE1}
 * @param name the name as printed, surname first
 * @param description the offices printed after the name
 * @param see the id of the entry it refers to ({@code X, see Y}), empty for a proper entry
 */
public record RegisterEntry(String id, String name, String description, String see) implements Serializable {}
