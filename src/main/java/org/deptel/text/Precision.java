package org.deptel.text;

/** How exactly a date is known. */
public enum Precision {
    MINUTE,
    DAY,
    INTERVAL,
    MONTH,
    YEAR
}
