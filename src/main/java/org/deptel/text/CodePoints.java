package org.deptel.text;

/** Turns UTF-16 offsets of one text into offsets in Unicode code points, which is what the graph counts. */
public final class CodePoints {
    private final String text;
    private final boolean plain;

    /** Prepares the count for one text. */
    public CodePoints(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** The number of code points before this UTF-16 offset. */
    public int at(int offset) {
        return plain ? offset : text.codePointCount(0, offset);
    }
}
