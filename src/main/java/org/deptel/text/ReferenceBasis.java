package org.deptel.text;

/** What says where a cross-reference leads. */
public enum ReferenceBasis {
    /** The words alone; nothing is coded. */
    WORDS,
    /** The editors' code. */
    CODE,
    /** The words, which name another volume or note than the code they bear. */
    WORDS_AGAINST_CODE
}
