package org.deptel.query;

/** The user asked for something that cannot be; the message says what to do instead. */
public final class MisuseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With one line for the user. */
    public MisuseException(String message) {
        super(message);
    }
}
