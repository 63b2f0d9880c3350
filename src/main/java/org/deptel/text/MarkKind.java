package org.deptel.text;

/** What a mark of the editors in the text names. */
public enum MarkKind {
    PERSON,
    TERM,
    PLACE,
    SENDER,
    RECIPIENT,
    SIGNER,
    DATE
}
