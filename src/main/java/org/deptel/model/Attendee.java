package org.deptel.model;

import java.io.Serializable;

/**
 * Someone found at an event.
 *
 * @param mention index of the person mention in the findings
 * @param side the side as printed, empty where none is
 * @param function what the person did there
 * @param sign what speaks for his having been there, or against it
 * @param stay when he came or went, where that is said
 */
public record Attendee(int mention, String side, Function function, Sign sign, Stay stay) implements Serializable {
    /** Someone the words that tell the event name. */
    public Attendee(int mention, String side, Function function) {
        this(mention, side, function, Sign.TOLD, Stay.WHOLE);
    }

    /** Someone whom a sign of a record speaks for, or against. */
    public static Attendee by(Sign sign, int mention) {
        return new Attendee(mention, "", Function.PRINCIPAL, sign, Stay.WHOLE);
    }
}
