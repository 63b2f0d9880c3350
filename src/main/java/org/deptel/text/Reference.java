package org.deptel.text;

import java.io.Serializable;

/**
 * A cross-reference to a document, a note, a page, or a whole volume.
 *
 * @param span the words that refer
 * @param collection the volume, empty for the volume the words stand in
 * @param document the document's name in its volume ({@code d211}), empty for a page or a whole volume
 * @param note the label of the note pointed at ({@code 2}), empty for none
 * @param page the page pointed at ({@code 694}), empty for none
 * @param part the tab, enclosure or annex of the document that is meant ({@code Tab A}), empty for none
 * @param basis what says where it leads
 */
public record Reference(
        Span span, String collection, String document, String note, String page, String part, ReferenceBasis basis)
        implements Serializable {

    /** The same reference on another basis. */
    public Reference on(ReferenceBasis other) {
        return new Reference(span, collection, document, note, page, part, other);
    }

    /** The same reference to a part of the document. */
    public Reference to(String itsPart) {
        return new Reference(span, collection, document, note, page, itsPart, basis);
    }
}
