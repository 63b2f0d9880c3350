package org.deptel.extract;

import org.deptel.text.Document;

/** Which words stand between quotation marks, where "I" is not the writer and "you" may well be. */
final class Quotations {
    private final String text;

    Quotations(Document document) {
        this.text = document.text();
    }

    /** Whether a place lies inside a quotation that begins on the same line. */
    boolean inside(int offset) {
        int line = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int depth = 0;
        for (int i = line; i < offset; i++) {
            char c = text.charAt(i);
            depth += c == '“' ? 1 : c == '”' && depth > 0 ? -1 : 0;
        }
        // a quotation may have begun on a line before; then this line closes what it did not open
        return depth > 0 || closesFirst(offset);
    }

    private boolean closesFirst(int offset) {
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '”') {
                return true;
            }
            if (c == '“' || c == '\n') {
                return false;
            }
        }
        return false;
    }
}
