package org.deptel.extract;

import java.util.regex.Pattern;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;

/** Which papers are the record of one conversation or meeting. */
final class Records {
    private static final Pattern TITLE = Pattern.compile(
            "(?i)^.{0,40}\\b(?:memorand(?:um|a)|notes?|record|minutes|summary|report|account)\\b(?:(?!\\b(?:from|by|to)\\b).){0,50}"
                    + "\\b(?:discussions?|meetings?|conference|conversations?|talks?|luncheon|dinner|breakfast)\\b");
    private static final Pattern FOR_THE_RECORD =
            Pattern.compile("(?i)\\bmemorand(?:um|a) (?:for|of) (?:the )?record\\b");

    private static final Pattern BY_TELEPHONE = Pattern.compile("(?i)\\btele(?:phone|con|phonic)|\\btelcon");

    /** How a memorandum of conversation says so in its subject. */
    private static final Pattern CALL =
            Pattern.compile("(?i)^\\W*(?:\\p{L}+ ){0,4}?(?:tele(?:phone|phonic) (?:conversation|call)|telcon|telecon)");

    private Records() {}

    /** Whether it records what was said over the telephone: who is told something there was elsewhere. */
    static boolean isByTelephone(Header header) {
        return BY_TELEPHONE.matcher(header.title()).find()
                || CALL.matcher(header.subject()).find();
    }

    /** Whether the heading calls the paper a record of a conversation, meeting or conference. */
    static boolean isRecord(Header header) {
        DocumentKind kind = header.kind();
        return kind.isRecordOfTalk()
                || kind != DocumentKind.TELEGRAM
                        && kind != DocumentKind.EDITORIAL_NOTE
                        && TITLE.matcher(header.title()).find()
                || isForTheRecord(header);
    }

    /** Whether it is one man's note for the files, most often of a talk he had. */
    static boolean isForTheRecord(Header header) {
        return FOR_THE_RECORD.matcher(header.title()).find();
    }
}
