package org.deptel.parse;

import org.deptel.text.Span;

/**
 * An item of a list, as met on the way through a document.
 *
 * @param list running number of the outermost list
 * @param heading the heading of the outermost list, empty where it has none
 * @param side the heading of the inner list or label it stands under, empty where there is none
 * @param text its own words, without notes
 * @param span its place in the text
 */
record ListItem(int list, String heading, String side, String text, Span span) {}
