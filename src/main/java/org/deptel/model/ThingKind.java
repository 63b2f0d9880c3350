package org.deptel.model;

/** What a mention can mention. */
public enum ThingKind {
    PERSON,
    PLACE,
    POLITY,
    ORGANIZATION,
    NAMED_EVENT
}
