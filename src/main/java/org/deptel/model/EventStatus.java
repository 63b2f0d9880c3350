package org.deptel.model;

/** Whether an event took place, as far as the document that tells of it knows. */
public enum EventStatus {
    HELD,
    PLANNED,
    PROPOSED,
    POSTPONED,
    CANCELLED,
    DENIED
}
