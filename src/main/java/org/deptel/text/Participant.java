package org.deptel.text;

import java.io.Serializable;

/**
 * One item of a participants list.
 *
 * @param side the side it is listed under ({@code U.S.S.R.}), empty where the list has none
 * @param text the item as printed, notes left out
 * @param span its place in the text
 */
public record Participant(String side, String text, Span span) implements Serializable {}
