package org.deptel.parse;

/** What is left of the datelines of a volume while the program is measured. */
public enum Datelines {
    /** As the edition codes them. */
    MARKED,
    /** Their words only: a plain paragraph where the dateline stood. */
    UNMARKED,
    /** Nothing, not even their words. */
    LEFT_OUT
}
