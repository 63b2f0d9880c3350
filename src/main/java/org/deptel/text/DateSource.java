package org.deptel.text;

/** From which words of a document its date was taken. */
public enum DateSource {
    DATELINE,
    HEADING,
    DATE_TIME_GROUP,
    FILE_NUMBER,
    FILM_NUMBER,
    RECEIVED_TIME,
    SUBJECT,
    BODY,
    SOURCE_NOTE,
    FOOTNOTE,
    MARKUP,
    PLACE_IN_VOLUME
}
