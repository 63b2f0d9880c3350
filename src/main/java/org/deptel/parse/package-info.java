/**
 * From files to documents. {@link org.deptel.parse.Parser} is the front; behind it stand readers for TEI, for saved
 * pages and for plain text, and small readers for the parts they share: heads, source notes, message numbers, participants.
 *
 * <p>A volume is read as a stream. Only one document at a time becomes a tree, because heads, notes and lists have to
 * be looked at more than once; so memory is bounded by the largest document and not by the volume.
 *
 * <p>What the words say decides, what the markup says helps: every field is read from the printed text first, so that
 * the same code serves marked-up volumes, volumes whose marks are hidden for measuring, and plain text.
 */
@NullMarked
package org.deptel.parse;

import org.jspecify.annotations.NullMarked;
