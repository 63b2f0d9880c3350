package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.DateSource;
import org.deptel.text.Dated;
import org.deptel.text.DocumentKind;
import org.deptel.text.Part;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Span;
import org.deptel.text.Zone;
import org.jspecify.annotations.Nullable;

/** Finds the enclosures and attachments of a document by the lines that announce them. */
final class PartReader {
    private static final Pattern LABEL = Pattern.compile(
            "^\\[?(?<L>(?:(?:Sub)?[Ee]nclosure|ENCLOSURE|Attachment|ATTACHMENT|Annex|ANNEX|Appendix|APPENDIX|Tab|TAB)s?(?: (?:No\\. )?[A-Z\\d]{1,3}(?:[–-][A-Z\\d]+)?)?)\\]?\\W{0,2}(?:\\d{1,2})?$");
    private static final int HEADING_LINES = 4;
    private static final int LONGEST_HEADING = 250;

    private PartReader() {}

    /** Whether a line only announces a part. */
    static boolean isLabel(String words) {
        return words.length() < LONGEST_HEADING && LABEL.matcher(words).matches();
    }

    static List<Part> read(Assembled doc) {
        List<Block> blocks =
                doc.blocks().stream().filter(b -> !b.zone().isNote()).toList();
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            boolean heading = blocks.get(i).zone() == Zone.BODY || blocks.get(i).zone() == Zone.HEADING;
            if (heading && LABEL.matcher(doc.words(blocks.get(i))).matches() && i + 1 < blocks.size()) {
                starts.add(i);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : blocks.size();
            parts.add(part(doc, blocks.subList(starts.get(k), end)));
        }
        return parts;
    }

    private static Part part(Assembled doc, List<Block> blocks) {
        Matcher label = LABEL.matcher(doc.words(blocks.get(0)));
        String name = label.matches() ? label.group("L") : doc.words(blocks.get(0));
        HeadReader.Head head = HeadReader.Head.NONE;
        for (Block b : blocks.subList(1, Math.min(blocks.size(), HEADING_LINES))) {
            String words = doc.words(b);
            HeadReader.Head read = HeadReader.read(words, b.span().begin(), "");
            if (words.length() <= LONGEST_HEADING && read.kind() != DocumentKind.OTHER_DOCUMENT) {
                head = read;
                break;
            }
        }
        Span span = blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
        return new Part(name, head.kind(), head.title(), span, head.parties(), dated(doc, blocks));
    }

    /** The date of a line that is little more than a date, near the beginning. */
    private static @Nullable Dated dated(Assembled doc, List<Block> blocks) {
        for (Block b : blocks.subList(1, Math.min(blocks.size(), HEADING_LINES + 2))) {
            String words = doc.words(b);
            Optional<PrintedDate> date = PrintedDates.first(words).filter(PrintedDate::hasYear);
            boolean little =
                    date.isPresent() && words.length() - date.get().span().length() < 45;
            if (little) {
                return date.get()
                        .when()
                        .map(w -> new Dated(w, DateSource.DATELINE, "printed above the part"))
                        .orElse(null);
            }
        }
        return null;
    }
}
