package org.deptel.text;

/** What the language model takes a name for. */
public enum NameKind {
    PERSON,
    PLACE,
    ORGANIZATION
}
