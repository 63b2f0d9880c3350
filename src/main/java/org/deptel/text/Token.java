package org.deptel.text;

import java.io.Serializable;

/**
 * A word of a sentence.
 *
 * @param word the word as written
 * @param span its place in the document's text
 * @param tag its part of speech (Penn tag), empty where the sentence was not parsed
 * @param head the index of the word it depends on in the sentence, -1 for the root or where not parsed
 * @param relation its Universal Dependencies relation to that word, empty where not parsed
 */
public record Token(String word, Span span, String tag, int head, String relation) implements Serializable {
    /** A word that was not parsed. */
    public static Token of(String word, Span span) {
        return new Token(word, span, "", -1, "");
    }
}
