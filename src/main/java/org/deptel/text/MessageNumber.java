package org.deptel.text;

import java.io.Serializable;

/**
 * The number of a telegram, airgram or despatch.
 *
 * @param number as printed: {@code 1550}, {@code 329853/TOSEC 150178}; empty where there is none
 * @param series the series it counts in: {@code Embtel}, {@code Deptel}, {@code Tosec}, {@code A}; empty where neither
 *     number nor sender tells
 */
public record MessageNumber(String number, String series) implements Serializable {
    /** No number. */
    public static final MessageNumber NONE = new MessageNumber("", "");
}
