package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.deptel.text.Participant;

/** Picks the participants out of a document's list items. */
final class ParticipantsReader {
    private static final Pattern HEADING = Pattern.compile(
            "^\\W*(?:(?:other |also |others |members |those )*(?:participants|present|attendance|attending|attendees|attended)\\b.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SIDE_LABEL = Pattern.compile(
            "^(?:(?:the )?(?:u\\.?s\\.?(?: side)?|united states(?: of america)?|american|americans|foreign|u\\.?k\\.?"
                    + "|united kingdom|british|france|french|u\\.?s\\.?s\\.?r\\.?|soviet(?: union| side)?|germany|german"
                    + "|federal republic of germany|department of state|state|defense|treasury|cia|jcs|nsc|white house"
                    + "|commerce|state department|\\p{Lu}[\\p{L} ]{2,25} side)):?$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 400;

    private ParticipantsReader() {}

    /** Whether a list under this heading names those who were there. */
    static boolean isHeading(String heading) {
        return heading.length() < 80 && HEADING.matcher(heading).matches();
    }

    /** The participants, each with its side; items that only name a side become the side of those that follow. */
    static List<Participant> read(List<ListItem> items) {
        List<Participant> found = new ArrayList<>();
        String label = "";
        int list = -1;
        for (ListItem item : items) {
            if (!isHeading(item.heading())) {
                continue;
            }
            if (item.list() != list) {
                list = item.list();
                label = "";
            }
            if (item.side().isEmpty() && SIDE_LABEL.matcher(item.text()).matches()) {
                label = item.text();
            } else if (item.text().length() <= LONGEST) {
                found.add(new Participant(side(item, label), item.text(), item.span()));
            }
        }
        return found;
    }

    private static String side(ListItem item, String label) {
        String side = item.side().isEmpty() ? label : item.side();
        return isHeading(side) ? "" : side.replaceAll("[:\\s]+$", "");
    }
}
