package org.deptel.text;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a document: a collection (a volume such as {@code frus1955-57v25}, or {@code text} for single files) and a
 * name inside it ({@code d219}). Ordered as a reader would shelve them: {@code d9} before {@code d10}.
 */
public record DocumentId(String collection, String local) implements Comparable<DocumentId>, Serializable {
    private static final Pattern NUMBERED = Pattern.compile("(\\D*)(\\d{1,9})(.*)");
    private static final Comparator<DocumentId> ORDER = Comparator.comparing(DocumentId::collection)
            .thenComparing(id -> id.part(1))
            .thenComparingInt(DocumentId::number)
            .thenComparing(DocumentId::local);

    /** Reads {@code collection/local}; throws IllegalArgumentException when there is no slash in it. */
    public static DocumentId parse(String key) {
        int slash = key.indexOf('/');
        if (slash <= 0 || slash == key.length() - 1) {
            throw new IllegalArgumentException("not a document id (collection/name): " + key);
        }
        return new DocumentId(key.substring(0, slash), key.substring(slash + 1));
    }

    private String part(int group) {
        Matcher m = NUMBERED.matcher(local);
        return m.matches() ? m.group(group) : local;
    }

    private int number() {
        Matcher m = NUMBERED.matcher(local);
        return m.matches() ? Integer.parseInt(m.group(2)) : -1;
    }

    @Override
    public int compareTo(DocumentId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return collection + "/" + local;
    }
}
