package org.deptel.model;

/** Which part of a document an account rests on, the surest first. */
public enum Tier {
    PARTICIPANTS_LIST,
    HEADING,
    NARRATIVE,
    FOOTNOTE,
    SOURCE_NOTE,
    EDITORIAL_NOTE
}
