package org.deptel.text;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence of one line of a document.
 *
 * @param zone the zone of its line
 * @param note the label of the note it stands in, empty outside notes
 * @param span its place in the text
 * @param tokens its words
 * @param names the names the language model found in it
 * @param parsed whether its words carry tags and dependencies
 */
public record Sentence(Zone zone, String note, Span span, List<Token> tokens, List<NameSpan> names, boolean parsed)
        implements Serializable {

    /** Copies the lists. */
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    /** The index of the word that holds this offset of the text, or -1. */
    public int tokenAt(int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            Span s = tokens.get(i).span();
            if (s.begin() <= offset && offset < s.end()) {
                return i;
            }
        }
        return -1;
    }
}
