package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.deptel.text.Block;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Puts a text together line by line: collapses white space across element borders, opens a line only when a character
 * comes, and tells everyone who wants to know where the next character will stand.
 */
final class TextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mark> waiting = new ArrayList<>();
    private final List<IntConsumer> listeners = new ArrayList<>();
    private int blockStart = -1;
    private boolean blank;
    private Zone zone = Zone.BODY;
    private String note = "";

    /** A stretch whose first character has not come yet, or whose last has not. */
    static final class Mark {
        private int begin = -1;
    }

    /** Ends the line, if one is open, and says what the next one will be. */
    void line(Zone nextZone, String nextNote) {
        endLine();
        zone = nextZone;
        note = nextNote;
    }

    /** Ends the line, if one is open. */
    void endLine() {
        if (blockStart >= 0) {
            blocks.add(new Block(zone, new Span(blockStart, text.length()), note));
            text.append('\n');
            blockStart = -1;
        }
        blank = false;
    }

    /** Adds words to the line. */
    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else {
                put(c);
            }
        }
    }

    /** C1 controls are strays of old scans; they separate words no more than they are words. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || (c >= '\u007f' && c <= '\u009f');
    }

    private void put(char c) {
        if (blockStart < 0) {
            blockStart = text.length();
        } else if (blank) {
            text.append(' ');
        }
        blank = false;
        if (!waiting.isEmpty() || !listeners.isEmpty()) {
            tell();
        }
        text.append(c);
    }

    private void tell() {
        waiting.forEach(mark -> mark.begin = text.length());
        waiting.clear();
        listeners.forEach(l -> l.accept(text.length()));
        listeners.clear();
    }

    /** Tells the offset of the next character when it comes. */
    void whenNext(IntConsumer listener) {
        listeners.add(listener);
    }

    /** Starts a stretch at the next character. */
    Mark begin() {
        Mark mark = new Mark();
        waiting.add(mark);
        return mark;
    }

    /** The stretch from the first character since its beginning to the last one; null when none came. */
    @org.jspecify.annotations.Nullable
    Span end(Mark mark) {
        waiting.remove(mark);
        if (mark.begin < 0) {
            return null;
        }
        int end = text.length();
        while (end > mark.begin && text.charAt(end - 1) == '\n') {
            end--;
        }
        return new Span(mark.begin, end);
    }

    /** Where the text ends now: the anchor of a note that stands here. */
    int position() {
        return text.length();
    }

    Zone zone() {
        return zone;
    }

    String note() {
        return note;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The text so far, without the last line end. */
    String text() {
        int end = text.length();
        return end > 0 && text.charAt(end - 1) == '\n' ? text.substring(0, end - 1) : text.toString();
    }
}
