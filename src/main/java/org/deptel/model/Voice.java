package org.deptel.model;

/** Who speaks: the document, or its editors decades later. */
public enum Voice {
    DOCUMENT_VOICE,
    EDITOR_VOICE
}
