package org.deptel.parse;

import org.deptel.text.Document;
import org.deptel.text.Volume;

/** Takes what a file holds, as it is read: first the volume, then its documents in order. */
public interface DocumentSink {
    /** Called once for each file, before its first document. */
    void volume(Volume volume);

    /** Called for each document. */
    void document(Document document);
}
