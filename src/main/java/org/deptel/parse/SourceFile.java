package org.deptel.parse;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param collection the collection its documents belong to: the volume id, or {@code text}
 * @param local the name of its document for plain text and saved pages, empty for a volume
 * @param hash SHA-256 of its bytes, in hexadecimal digits
 */
public record SourceFile(Path path, String collection, String local, String hash) {
    /** Collection of single files. */
    public static final String TEXT = "text";

    /** A name for the source as a whole, the same on every machine: {@code frus1955-57v25}, {@code text/000_a}. */
    public String key() {
        return local.isEmpty() ? collection : collection + "/" + local;
    }

    /** Whether it is a page saved from the web. */
    public boolean isPage() {
        return isPage(path);
    }

    static boolean isPage(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.html?");
    }

    /** Whether it is a volume in TEI. */
    public boolean isVolume() {
        return local.isEmpty();
    }
}
