package org.deptel.model;

/** What in a document speaks for somebody's having been at an event, or against it. */
public enum Sign {
    /** The words that tell the event name him as one who took part. */
    TOLD("told"),
    /** The heading says that it was between him and others. */
    HEADED("in the heading"),
    /** The heading names him as the one whose record it is. */
    AUTHOR("its author"),
    /** He signed the record. */
    SIGNER("its signer"),
    /** He is said to have attended, called, come with somebody. */
    ATTENDED("said to attend"),
    /** He came in, left the room, joined them, led the meeting, or a sentence says that he was present. */
    CAME("came, left, presided or was present"),
    /** The source note says that it was held in his office, or his house. */
    HOST("in whose office or house it was"),
    /** His name stands before a colon. */
    LABELLED("before a colon"),
    /** He asked, replied, interrupted: what one does in a room only. */
    ANSWERED("asked or replied"),
    /** He opens a paragraph with what he said. */
    OPENED("opens a paragraph"),
    /** He said something, inside a paragraph. */
    SAID("said"),
    /** He said something in a later clause of a sentence, where he may be quoted. */
    SAID_LATER("said in a later clause"),
    /** He was asked, thanked, answered. */
    ADDRESSED("was asked or answered"),
    /** He was told or handed something. */
    RECEIVED("was told"),
    /** He tells it as "I". */
    WRITES("writes as I"),
    /** The source note says that he drafted the record, which is done by one who heard what was said. */
    DRAFTER("its drafter"),
    /** He had said something, at another time. */
    HAD_SPOKEN("had spoken before"),
    /** He is cited: his letter, his speech, a report of his. */
    CITED("cited"),
    /** He is spoken of. */
    SPOKEN_OF("spoken of"),
    /** He is called "Mr." or the like, as the record calls those at the table; stands beside another sign. */
    CALLED_MISTER("called Mr."),
    /**
     * He takes part under a bare office, which is thought to mean him because he was named with it before; stands beside
     * another sign. In lists of fifteen volumes one of fifteen is found who does so once and nothing under his name.
     */
    BY_OFFICE("by his office");

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    /** The sign in words, for {@code dt:method}. */
    public String words() {
        return words;
    }

    /** Whether it says something of his part in the talk; the others say that he is elsewhere, or nothing. */
    public boolean isActive() {
        return compareTo(HAD_SPOKEN) < 0;
    }
}
