package org.deptel.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Zone;

/**
 * A first line shaped like a dateline, which the edition does not mark as one: nothing but a place or two, a date, and
 * perhaps an hour. A sentence that begins with a date is none, since it goes on.
 */
final class DatelineLine {
    private static final int LONGEST = 120;

    /** Above the text stand letterhead, marking and dateline, no more. */
    private static final int LINES_ABOVE = 3;

    private static final String WORD = "\\p{Lu}[\\p{L}.’'?/\\d-]*";

    /** {@code Washington, } · {@code [Paris,] } · {@code Rio de Janeiro, } · {@code USDel/MC/12 Geneva, } · {@code Washington }. */
    private static final Pattern BEFORE = Pattern.compile("\\[? ?(?:" + WORD + "(?:(?: (?:de|del|di|la|of|am|an|the))? "
            + WORD + "){0,5}(?: ?\\]? ?,{1,2} ?\\]?| ?[–—-]|\\]) ?\\[?){0,3}"
            + "|(?!(?:On|By|In|To|The|Since|Until|From|Before|After|About|Meeting|Note|Letter) )" + WORD + "(?: " + WORD
            + "){0,2} ");

    private static final Pattern AFTER = Pattern.compile("[\\s,.;:—–()\\[\\]-]*(?:(?:and|to|noon|[Mm]idnight|Noon"
            + "|\\d{1,4}(?:[:.-]\\d{2})?|[ap]\\.? ?m\\.?|Z|hours|\\?)[\\s,.;:—–()\\[\\]-]*){0,8}");

    private static final Pattern UNDATED =
            Pattern.compile("\\[?(?:" + WORD + "(?: " + WORD + "){0,3}\\]?,\\]? )?\\[?[Uu]ndated\\W{0,2}");

    private DatelineLine() {}

    /** The line of a document that serves as its dateline, where none is marked. */
    static Optional<Block> find(Assembled doc) {
        if (!doc.blocks(Zone.DATELINE).isEmpty()) {
            return Optional.empty();
        }
        List<Block> above = doc.blocks().stream()
                .filter(b -> b.zone() == Zone.BODY)
                .limit(LINES_ABOVE)
                .takeWhile(b -> isAboveText(doc.words(b)))
                .toList();
        return above.stream()
                .filter(b -> isDateline(doc.words(b), b.equals(above.get(0))))
                .findFirst();
    }

    private static boolean isAboveText(String line) {
        return line.length() <= LONGEST && !PartReader.isLabel(line);
    }

    private static boolean isRange(String line) {
        return PrintedDates.first(line).filter(d -> d.endDay() != 0).isPresent();
    }

    /**
     * Whether a line above the text is shaped like a dateline. Days from and to are, in the first one only: below another
     * line they are those of the conference it names.
     */
    static boolean isDateline(String line, boolean first) {
        return (first || !isRange(line))
                && line.length() <= LONGEST
                && (UNDATED.matcher(line).matches()
                        || PrintedDates.first(line)
                                .filter(d -> d.day() != 0 && isAllOf(line, d))
                                .isPresent());
    }

    private static boolean isAllOf(String line, PrintedDate date) {
        String before = line.substring(0, date.span().begin());
        String after = line.substring(date.span().end());
        return BEFORE.matcher(before).matches() && AFTER.matcher(after).matches();
    }
}
