package org.deptel.model;

/** How a text speaks of a person. */
public enum MentionForm {
    /** By name: {@code Kadar}, {@code Ambassador Bohlen}. */
    NAME,
    /** By office alone: {@code the Under Secretary}, {@code British Ambassador}. */
    OFFICE,
    /** As the writer: {@code I}, {@code me}, {@code my}, or a telegram's dropped subject. */
    WRITER,
    /** As the one written to: {@code you}, {@code your}. */
    ADDRESSEE,
    /** By a pronoun that stands for someone named before: {@code he}, {@code him}, {@code his}. */
    PRONOUN
}
