package org.deptel.diag;

/** How much a diagnostic costs: nothing, something inside a document, or the document or file itself. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR
}
