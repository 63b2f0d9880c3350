package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Participants named in a row in one paragraph, as the minutes of councils have them: {@code Present at the 3rd meeting
 * were the Chairman, presiding; the Treasurer; and the Clerk. Also present were …}.
 */
final class ParticipantRow {
    /** How many paragraphs into the text such a row may stand. */
    private static final int FIRST = 8;

    private static final String OPENING =
            "(?:(?:Also |Those |Others |Members )?[Pp]resent|In attendance|Participants|Participating"
                    + "|The following (?:\\p{L}+ ){0,2}were (?:also )?present)\\b";
    private static final Pattern ROW = Pattern.compile(
            "^\\W*(?i:" + OPENING + ")[^.;:]{0,90}?(?: were(?: the following)?:?|:)\\s+(?<LIST>\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern END = Pattern.compile(
            "(?<=[\\p{L}\\d)\\]]{2})(?<!\\b(?:Gen|Brig|Col|Amb|Lt|Maj|Adm|Sen|Capt|Gov|Rep|Mr|Mrs|Dr|Jr|Sr|Messrs|Asst|Dep))\\.(?:\\s+|$)");
    private static final Pattern CLAUSES = Pattern.compile(";\\s*(?:and\\s+)?");
    private static final Pattern COMMAS = Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+");
    private static final Pattern NAME = Pattern.compile("(?:the |a |an |his )?\\p{Lu}.*", Pattern.DOTALL);

    private ParticipantRow() {}

    /** The members of the first such row of the document, each an item; none where no paragraph is one. */
    static List<ListItem> items(Assembled doc) {
        for (Block b : doc.blocks(Zone.BODY).stream().limit(FIRST).toList()) {
            List<ListItem> found = row(doc.words(b), b.span().begin());
            if (found.size() > 1) {
                return found;
            }
        }
        return List.of();
    }

    /** The members of the row and of the sentences that go on with it. */
    private static List<ListItem> row(String words, int begin) {
        List<ListItem> found = new ArrayList<>();
        int from = 0;
        Matcher row = ROW.matcher(words);
        while (row.find()) {
            int list = from + row.start("LIST");
            Matcher end = END.matcher(words);
            int stop = end.find(list) ? end.start() : words.length();
            members(words.substring(list, stop), begin + list, found);
            from = stop < words.length() ? end.end() : words.length();
            row = ROW.matcher(words.substring(from));
        }
        return found;
    }

    private static void members(String list, int begin, List<ListItem> found) {
        Matcher cut = (list.indexOf(';') >= 0 ? CLAUSES : COMMAS).matcher(list);
        int at = 0;
        while (at < list.length()) {
            int end = cut.find() ? cut.start() : list.length();
            String member = list.substring(at, end).strip();
            if (NAME.matcher(member).matches()) {
                int start = begin + list.indexOf(member, at);
                found.add(new ListItem(-1, "PARTICIPANTS", "", member, new Span(start, start + member.length())));
            }
            at = end < list.length() ? cut.end() : list.length();
        }
    }
}
