package org.deptel.model;

/** The kinds of event; each has a class of the same name in the ontology. */
public enum EventType {
    MEETING,
    TELEPHONE_CALL,
    VISIT,
    CONFERENCE,
    MESSAGE_DELIVERY,
    STATEMENT,
    AGREEMENT,
    NEGOTIATION,
    NAMED_EVENT
}
