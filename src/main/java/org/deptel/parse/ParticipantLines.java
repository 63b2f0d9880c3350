package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.ListElsewhere;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Reads a list of participants that is not coded as a list: a line {@code Participants:} of its own, then a line or a
 * cell of a table for each, up to the first that is no name. One in an enclosure is the enclosure's, unless the document
 * sends its reader there ({@code See attached list}).
 */
final class ParticipantLines {
    private static final Pattern HEADING =
            Pattern.compile("\\W*(?:(?:list of )?participants?(?: on both sides)?|present"
                    + "|(?:those|also|others?|members|persons) present|attend(?:ance|ees))(?: were)?\\W*");

    private static final int LONGEST_LINE = 160;

    private static final Pattern FORM = Pattern.compile("(?:(?i:dates?|time|place|subjects?|copies|copy|ref|reference"
            + "|location|distribution|drafted|summary|background|discussion)\\b.*|.*:\\W*)");

    /** {@code FM Chi: So you went to see it.} is speech; {@code For the White House: Mr. Bundy} is not. */
    private static final Pattern SPEECH =
            Pattern.compile("(?!(?:For|Interpreters?|Notetakers?|Note takers?|Reporters?)\\b)[^:]{2,60}: .*");

    private static final Pattern SENTENCE = Pattern.compile(
            ".*\\b(?:said|was|were|is|are|had|has|have|called|began|opened|referred|asked|took|met|would|will|stated|suggested"
                    + "|remarked|agreed|expressed|paid|proceeded|follows?|it|that|this|these|I|we|he|they)\\b.*");

    private static final Pattern NAME = Pattern.compile("[\\[(“\"—–-]{0,2}(?:(?:The|Three|Two|One|A) )?\\p{Lu}.*");
    private static final Pattern ONE_WORD = Pattern.compile("\\W*[\\p{L}.’'&/-]*\\W*");
    private static final Pattern SILENT = Pattern.compile("(?:Interpreter|Notetaker|Stenographer|Recorder)s?\\W*");

    private ParticipantLines() {}

    /** The items of the document's lists, with those of a list that only its lines make. */
    static List<ListItem> items(Assembled doc, Optional<ListElsewhere> elsewhere) {
        Optional<Span> pointer = elsewhere.filter(l -> l.document().isEmpty()).map(ListElsewhere::span);
        boolean coded = doc.items().stream()
                .filter(i -> ParticipantsReader.isHeading(i.heading()))
                .anyMatch(i -> pointer.filter(i.span()::contains).isEmpty());
        if (coded) {
            return doc.items();
        }
        List<ListItem> items = new ArrayList<>(doc.items());
        List<ListItem> lines = lines(doc, pointer.isPresent());
        items.addAll(lines.isEmpty() ? ParticipantRow.items(doc) : lines);
        return items;
    }

    private static List<ListItem> lines(Assembled doc, boolean sentElsewhere) {
        List<Block> lines = doc.blocks(Zone.BODY).stream()
                .takeWhile(b -> sentElsewhere || !PartReader.isLabel(doc.words(b)))
                .dropWhile(b -> !isHeading(doc.words(b)))
                .toList();
        List<ListItem> found = new ArrayList<>();
        for (Block b : lines) {
            String words = doc.words(b);
            if (isHeading(words) || isOneWord(words)) {
                continue;
            }
            if (!isParticipant(words)) {
                break;
            }
            found.add(new ListItem(-1, "PARTICIPANTS", "", words, b.span()));
        }
        return found;
    }

    private static boolean isHeading(String line) {
        return line.length() < 40
                && HEADING.matcher(line.toLowerCase(java.util.Locale.ROOT)).matches();
    }

    /** A company in a column of its own, a sign of repetition: nobody's name. */
    private static boolean isOneWord(String line) {
        return ONE_WORD.matcher(line).matches()
                && !ParticipantsReader.isState(line.replaceAll(":$", ""))
                && !SILENT.matcher(line).matches();
    }

    private static boolean isParticipant(String line) {
        return line.length() <= LONGEST_LINE
                && NAME.matcher(line).matches()
                && (ParticipantsReader.isSide(line) || !FORM.matcher(line).matches())
                && !SPEECH.matcher(line).matches()
                && !SENTENCE.matcher(line).matches();
    }
}
