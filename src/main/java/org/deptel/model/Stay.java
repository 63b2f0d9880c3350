package org.deptel.model;

import java.io.Serializable;

/**
 * When somebody came to a meeting or left it, in the words of the document; empty where he was there from the beginning,
 * or to the end, or nothing is said.
 *
 * @param arrived {@code joined the meeting at 4:15}
 * @param left {@code left at this point}
 */
public record Stay(String arrived, String left) implements Serializable {
    /** The whole time, for all the document says. */
    public static final Stay WHOLE = new Stay("", "");
}
