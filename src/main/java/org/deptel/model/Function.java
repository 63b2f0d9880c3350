package org.deptel.model;

/** What a person did at an event. */
public enum Function {
    PRINCIPAL,
    INTERPRETER,
    NOTETAKER,
    PRESENT,
    SENDER,
    RECIPIENT,
    BEARER,
    HOST,
    SPEAKER
}
