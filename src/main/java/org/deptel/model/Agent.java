package org.deptel.model;

import java.io.Serializable;

/**
 * Who sends or receives a document.
 *
 * @param organization the key of the mission, department or body, empty where none is meant
 * @param label how the head names it
 * @param person the person's key, empty where not known
 * @param office the label of the office in which the person acts, empty where none is said
 * @param method how the person was found
 */
public record Agent(String organization, String label, String person, String office, String method)
        implements Serializable {}
