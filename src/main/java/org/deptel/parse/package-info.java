/**
 * From files to documents. {@link org.deptel.parse.Parser} is the front; behind it stand readers for TEI, for saved
 * pages and for plain text, and small readers for the parts they share: heads, source notes, message numbers, participants.
 *
 * <p>A volume is read as a stream. Only one document at a time becomes a tree, because heads, notes and lists have to
 * be looked at more than once; so memory is bounded by the largest document and not by the volume.
 *
 * <p>What the words say decides, what the markup says helps: every field is read from the printed text first, so that
 * the same code serves marked-up volumes, volumes whose marks are hidden for measuring, and plain text.
 *
 * <p>No character of a document is lost. Four rules, and no others, make a difference between file and text:
 *
 * <ol>
 *   <li><b>blanks:</b> white space is collapsed, and no-break blanks and the control characters U+007F to U+009F, strays
 *       of old scans, count as white space;
 *   <li><b>notes last:</b> a note's words stand after all the rest, notes in the order of their signs, a note's own notes
 *       after all those;
 *   <li><b>tags:</b> what stands in tags, comments and processing instructions is no text: a note's number, a page's
 *       number;
 *   <li><b>signs:</b> in plain text and saved pages, the numbers of notes, their arrows and the markers of pages become
 *       notes and pages and leave the text.
 * </ol>
 *
 * <p>No file can exhaust time, stack or memory: elements below {@link org.deptel.parse.TeiTree#DEEPEST} levels are read
 * flat, lists in patterns have an end, and headings, source notes and subject lines are read up to a length that none
 * in print comes near.
 */
@NullMarked
package org.deptel.parse;

import org.jspecify.annotations.NullMarked;
