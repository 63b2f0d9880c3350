package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.text.Participant;

/** Picks the participants out of a document's list items. */
final class ParticipantsReader {
    private static final Pattern HEADING = Pattern.compile(
            "\\b(?:partic\\w*|present|attend\\w*)\\b|^\\W*(?:staff members|conferees)\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAME = Pattern.compile(
            "^(?:[Ff]or )?(?:[Tt]he )?(?<S>.+?)(?: (?:[Ss]ide|[Pp]articipants|[Dd]elegation|[Oo]fficials|[Rr]epresentatives|[Ss]taff|[Gg]overnment))?:?$");
    private static final Pattern SIDE = Pattern.compile(
            "(?i)(?:foreign|americans?|department|state|defense|treasury|commerce|white house"
                    + "|senate|house|joint chiefs of staff|bureau of the budget|congress|others?|(?:west |east )?berlin|federal republic|department of \\p{Lu}\\w+)");
    private static final int LONGEST = 400;

    private ParticipantsReader() {}

    /** Whether a list under this heading names those who were there. */
    static boolean isHeading(String heading) {
        return heading.length() < 80 && HEADING.matcher(heading).find();
    }

    /** The participants, each with its side; items that only name a side become the side of those that follow. */
    static List<Participant> read(List<ListItem> items) {
        List<Participant> found = new ArrayList<>();
        String label = "";
        int list = -1;
        // "Ambassador to" on one line and "Yugoslavia" on the next are one office
        String before = "";
        for (ListItem item : items) {
            if (!isHeading(item.heading())) {
                continue;
            }
            if (item.list() != list) {
                list = item.list();
                label = "";
            }
            boolean runsOn = before.matches("(?s).*(?:\\b(?:to|of|for|and)|,)");
            before = item.text();
            if (item.side().isEmpty() && isSide(item.text()) && !runsOn) {
                label = item.text();
            } else if (item.text().length() <= LONGEST) {
                found.add(new Participant(side(item, label), item.text(), item.span()));
            }
        }
        return found;
    }

    /** Whether an item only says whose people the next ones are: the name of a state or body, perhaps in a phrase. */
    static boolean isSide(String item) {
        Matcher m = FRAME.matcher(item);
        if (item.length() > 50 || item.contains(",") || !m.matches()) {
            return false;
        }
        String name = m.group("S");
        return isState(name)
                || !Authority.core().organizationNames().whole(name).isEmpty();
    }

    /** Whether words name a state, or a department of one. */
    static boolean isState(String name) {
        Authority known = Authority.core();
        return SIDE.matcher(name).matches()
                || !known.polityNames().whole(name).isEmpty()
                || !known.polityAdjectives().whole(name).isEmpty();
    }

    private static String side(ListItem item, String label) {
        String side = item.side().isEmpty() ? label : item.side();
        return isHeading(side) && !isSide(side) ? "" : side.replaceAll("[:\\s]+$", "");
    }
}
