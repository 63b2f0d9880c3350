package org.deptel.parse;

import java.util.regex.Pattern;

/**
 * Says of what type a list on a page is. Volumes code the type, pages do not print it; but the heading tells it: TO,
 * FROM, SUBJECT, PARTICIPANTS and their like stand above lists of the form of a memorandum.
 */
final class ListHeadings {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)\\W*(?:subj(?:ect)?s?|re|refs?|references?|date|time|place|through|via|info|copies to|cc|time and place"
                    + "|date and (?:time|place)|place and (?:date|time))\\W*");
    private static final Pattern TO = Pattern.compile("(?i)\\W*(?:to|for|memorandum (?:for|to))\\W*");
    private static final Pattern FROM = Pattern.compile("(?i)\\W*(?:from|by)\\W*");
    private static final int LONGEST = 80;

    private boolean bodyBegun;

    /** Learns of an element that was printed: the lists of a memorandum's form stand above its first paragraph. */
    void printed(String name) {
        bodyBegun |= name.equals("p");
    }

    /** The type of a list under this heading, empty where it is an ordinary one. */
    String type(String heading) {
        if (ParticipantsReader.isHeading(heading)) {
            return "participants";
        }
        if (heading.length() > LONGEST) {
            return "";
        }
        if (TO.matcher(heading).matches()) {
            return "to";
        }
        if (FROM.matcher(heading).matches()) {
            return "from";
        }
        if (SUBJECT.matcher(heading).matches()) {
            return "subject";
        }
        return !bodyBegun && ParticipantsReader.isSide(heading) ? "participants" : "";
    }
}
