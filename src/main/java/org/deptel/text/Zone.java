package org.deptel.text;

/** Which part of the printed document a stretch of text belongs to; named as in the ontology. */
public enum Zone {
    HEADING,
    DATELINE,
    LIST,
    BODY,
    FOOTNOTE,
    SOURCE_NOTE,
    CLOSER;

    /** Whether the words of this zone are the editors' and not the document's. */
    public boolean isNote() {
        return this == FOOTNOTE || this == SOURCE_NOTE;
    }
}
