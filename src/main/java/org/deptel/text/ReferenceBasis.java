package org.deptel.text;

/** What says where a cross-reference leads. */
public enum ReferenceBasis {
    /** The words alone; nothing is coded. */
    WORDS,
    /** The editors' code. */
    CODE,
    /** The words, which name another volume or note than the code they bear. */
    WORDS_AGAINST_CODE,
    /** The numbers printed before and after it: Document 4 in {@code Documents 3–6}. */
    BETWEEN_NUMBERS,
    /** Words that name a part of the document they stand in: {@code Tab B}. */
    PART_OF_ITSELF
}
