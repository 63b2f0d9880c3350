package org.deptel.text;

import java.io.Serializable;

/**
 * Where a page of the printed edition begins.
 *
 * @param number the page's number as printed
 * @param offset where in the text it begins (UTF-16 offset)
 */
public record PageBreak(String number, int offset) implements Serializable {}
