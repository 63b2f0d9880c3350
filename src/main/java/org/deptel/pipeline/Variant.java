package org.deptel.pipeline;

/** What is kept from the program while one and the same document is tried several ways. */
public enum Variant {
    /** Nothing but the editors' inline markup. */
    WORDS_ONLY,
    /** The volume's list of persons too. */
    NO_PERSONS_LIST,
    /** The markup and the participants lists. */
    NO_PARTICIPANTS
}
