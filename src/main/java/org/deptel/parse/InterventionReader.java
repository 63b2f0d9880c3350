package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.Intervention;
import org.deptel.text.InterventionKind;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/** Reads what stands in square brackets: what is still secret, what was left out, put in, corrected, or lost. */
final class InterventionReader {
    private static final Pattern BRACKETS = Pattern.compile("\\[(?<I>[^\\[\\]\\n]{1,400})\\]");
    private static final Pattern WITHHELD =
            Pattern.compile("(?i)^(?<A>.*?)\\s*(?:of (?:source )?text )?not (?:yet )?declassified\\.?$");
    private static final Pattern OMITTED = Pattern.compile(
            "(?i)^(?:here follow|omitted|omission|the remainder|remainder of|for the remainder"
                    + "|(?:numbered )?(?:paragraphs?|sections?|parts?|names?|text)\\b.*(?:omitted|not printed)|\\.\\s?\\.\\s?\\.|…).*");
    private static final Pattern LOST =
            Pattern.compile("(?i)^(?:garbled?|group(?:s)? (?:garbled|missing)|garble[^\\]]*)\\W*$");
    private static final Pattern UNREAD =
            Pattern.compile("(?i)^(?:illegible|unclear|\\?+|blank|word(?:s)? (?:missing|illegible)|missing)\\W*$");
    private static final Pattern REMARK = Pattern.compile(
            "(?i)^(?:laughter|enclosure|attachment|typeset page|applause|pause|page \\w+|tab [a-z\\d]+|source:.*|signed|initialed.*|sgd\\.?).*");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\b\\d[\\d.,–-]*\\s$");

    private static final int LONGEST_NUMBER = 40;

    private InterventionReader() {}

    /** All of them, in order of the text; brackets round the place or date of a dateline are not among them. */
    static List<Intervention> read(Assembled doc) {
        List<Intervention> found = new ArrayList<>();
        for (Block b : doc.blocks()) {
            if (b.zone() == Zone.DATELINE || b.zone() == Zone.HEADING) {
                continue;
            }
            String words = doc.words(b);
            Matcher m = BRACKETS.matcher(words);
            while (m.find()) {
                Span span = new Span(b.span().begin() + m.start(), b.span().begin() + m.end());
                String inside = m.group("I").strip();
                if (!inside.isEmpty()) {
                    found.add(new Intervention(
                            kind(inside, words.substring(Math.max(0, m.start() - LONGEST_NUMBER), m.start())),
                            span,
                            amount(inside)));
                }
            }
        }
        return found;
    }

    private static InterventionKind kind(String inside, String before) {
        if (WITHHELD.matcher(inside).matches()) {
            return InterventionKind.WITHHELD;
        }
        if (OMITTED.matcher(inside).matches()) {
            return InterventionKind.OMITTED;
        }
        if (inside.matches("(?i)sic\\W*")) {
            return InterventionKind.SIC;
        }
        if (LOST.matcher(inside).matches()) {
            return InterventionKind.GARBLED;
        }
        if (UNREAD.matcher(inside).matches()) {
            return InterventionKind.ILLEGIBLE;
        }
        if (REMARK.matcher(inside).matches()) {
            return InterventionKind.REMARK;
        }
        if (inside.matches("[\\d.,–-]+") && NUMBER_BEFORE.matcher(before).find()) {
            return InterventionKind.CORRECTED;
        }
        return inside.length() <= 60 ? InterventionKind.SUPPLIED : InterventionKind.REMARK;
    }

    private static String amount(String inside) {
        return Optional.of(WITHHELD.matcher(inside))
                .filter(Matcher::matches)
                .map(m -> m.group("A").strip())
                .orElse("");
    }
}
