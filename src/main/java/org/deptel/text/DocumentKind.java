package org.deptel.text;

/** The kinds of document that the ontology knows; each has a class of the same name there. */
public enum DocumentKind {
    TELEGRAM,
    AIRGRAM,
    DESPATCH,
    LETTER,
    MESSAGE,
    MEMORANDUM,
    MEMORANDUM_OF_CONVERSATION,
    MINUTES,
    PAPER,
    REPORT,
    EDITORIAL_NOTE,
    NOTE,
    OTHER_DOCUMENT;

    /** Whether "I" in it is the person or post that sent it. */
    public boolean isCorrespondence() {
        return switch (this) {
            case TELEGRAM, AIRGRAM, DESPATCH, LETTER, MESSAGE, MEMORANDUM, NOTE -> true;
            case MEMORANDUM_OF_CONVERSATION, MINUTES, PAPER, REPORT, EDITORIAL_NOTE, OTHER_DOCUMENT -> false;
        };
    }

    /** Whether it is by its form the record of a talk or a session. */
    public boolean isRecordOfTalk() {
        return this == MEMORANDUM_OF_CONVERSATION || this == MINUTES;
    }
}
