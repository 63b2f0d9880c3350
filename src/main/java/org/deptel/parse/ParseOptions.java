package org.deptel.parse;

/**
 * What to keep from the program while it is measured. Normal reading hides nothing.
 *
 * @param hideMarkup read no inline links, dates or references of the editors, only the words
 * @param hidePersons read no list of persons
 * @param hideParticipants read no participants lists; their text is left out
 * @param datelines what is left of the datelines
 */
public record ParseOptions(boolean hideMarkup, boolean hidePersons, boolean hideParticipants, Datelines datelines) {
    /** Everything is read. */
    public static final ParseOptions ALL = new ParseOptions(false, false, false, Datelines.MARKED);

    /** Only the words, with the volume's lists. */
    public static final ParseOptions BLIND = new ParseOptions(true, false, false, Datelines.MARKED);

    /** The same options, with no more left of the datelines than this. */
    public ParseOptions with(Datelines left) {
        return new ParseOptions(hideMarkup, hidePersons, hideParticipants, left);
    }
}
