package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.text.Block;
import org.deptel.text.DateSource;
import org.deptel.text.Dated;
import org.deptel.text.DocumentKind;
import org.deptel.text.Part;
import org.deptel.text.Parties;
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
    private static final String UNLABELLED = "Attachment";
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
            boolean heading = blocks.get(i).zone() != Zone.LIST && blocks.get(i).zone() != Zone.CLOSER;
            if (isCodedHere(doc, blocks, i)
                    || heading && LABEL.matcher(doc.words(blocks.get(i))).matches() && i + 1 < blocks.size()) {
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

    /** Whether an enclosure that the edition codes as one begins with a line. */
    private static boolean isCodedHere(Assembled doc, List<Block> blocks, int line) {
        Span before = blocks.get(line - 1).span();
        return doc.attachments().stream()
                .anyMatch(a -> a.contains(blocks.get(line).span()) && a.begin() >= before.end());
    }

    private static Part part(Assembled doc, List<Block> lines) {
        Matcher label = LABEL.matcher(doc.words(lines.get(0)));
        String name = label.matches() ? label.group("L") : UNLABELLED;
        // one that is coded may begin with its heading
        List<Block> blocks = label.matches()
                ? lines
                : Stream.concat(Stream.of(lines.get(0)), lines.stream()).toList();
        HeadReader.Head head = head(doc, blocks, label.matches());
        Span span = blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
        return new Part(name, head.kind(), head.title(), span, head.parties(), dated(doc, blocks));
    }

    /** The heading: of lines that say a kind of paper, or one coded as heading; without a label only such a one. */
    private static HeadReader.Head head(Assembled doc, List<Block> blocks, boolean labelled) {
        List<Block> first = blocks.subList(1, Math.min(blocks.size(), HEADING_LINES));
        for (Block b : first) {
            HeadReader.Head read = HeadReader.read(doc.words(b), b.span().begin(), "");
            boolean heading = labelled || b.zone() == Zone.HEADING;
            if (heading && b.span().length() <= LONGEST_HEADING && read.kind() != DocumentKind.OTHER_DOCUMENT) {
                return read;
            }
        }
        return first.stream()
                .filter(b -> b.zone() == Zone.HEADING)
                .findFirst()
                .map(b -> new HeadReader.Head("", doc.words(b), DocumentKind.OTHER_DOCUMENT, Parties.NONE))
                .orElse(HeadReader.Head.NONE);
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
