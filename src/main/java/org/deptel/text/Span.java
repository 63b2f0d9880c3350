package org.deptel.text;

import java.io.Serializable;

/** A half-open stretch of a document's text, in UTF-16 units. */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {
    /** Throws IllegalArgumentException when the end lies before the beginning. */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: " + begin + ".." + end);
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - begin;
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The words of this span in the text it was counted in. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
