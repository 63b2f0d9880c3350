package org.deptel.pipeline;

/** The stages whose time is counted. */
public enum Stage {
    PARSE,
    ANNOTATE,
    EXTRACT,
    RESOLVE,
    LINK,
    WRITE
}
