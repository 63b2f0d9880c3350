package org.deptel.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.SourceNote;
import org.deptel.text.Zone;

/**
 * Reads a document of which only a citation is printed, as the microfiche supplements do: {@code 13. Telegram 2888 from
 * Amaurot, May 24. Views on forests. Confidential. 3 pp. Department of State, Central Files, 397.00/5–2461.} What stands
 * before the first full stop is its head, what follows its subject, then come marking, length and archive.
 */
final class CitationReader {
    private static final Pattern LENGTH = Pattern.compile("(?:^|\\s)\\[?\\d+\\]? ?pp?\\.(?=\\s|$)\\s*");
    private static final Pattern MARKING =
            Pattern.compile("(?<=[.)\\]] )(?:Top Secret|Secret|Confidential|Unclassified|No classification(?: marking)?"
                    + "|(?:Limited )?Official Use(?: Only)?|Restricted)\\b[^.]*\\.(?=\\s|$)");
    /** A full stop that ends a sentence: not one after an initial or a title. */
    private static final Pattern STOP = Pattern.compile(
            "(?<!\\b\\p{Lu}|\\b(?:Jr|Sr|Dr|Mr|Mrs|No|Nos|St|Gen|vol))\\.\\]?(?=\\s+[\\p{Lu}\\[“\\d]|$)");

    private static final Pattern NUMBER = Pattern.compile("^\\[?(?:No\\. ?)?\\d{1,5}[A-Za-z]?\\.?\\]?\\s+");
    private static final Pattern DATE = Pattern.compile(
            ",?\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + "(?:\\s\\d{1,2}(?:(?:[–-]| and )\\d{1,2})?)?(?:,\\s\\d{4})?,?(?=\\s|$)");

    /**
     * A citation taken apart.
     *
     * @param head who to whom, of what kind
     * @param subject what the paper is about, empty where the citation does not say
     * @param source its marking and archive
     */
    record Citation(HeadReader.Head head, String subject, SourceNote source) {}

    private CitationReader() {}

    /** The citation that is all the document prints; empty where there is a text, or a head of another form. */
    static Optional<Citation> read(Assembled doc) {
        List<Block> heads = doc.blocks(Zone.HEADING);
        boolean text =
                !doc.blocks(Zone.BODY).isEmpty() || !doc.blocks(Zone.LIST).isEmpty();
        return text || heads.size() != 1
                ? Optional.empty()
                : read(doc.words(heads.get(0)), heads.get(0).span().begin());
    }

    private static Optional<Citation> read(String words, int offset) {
        Matcher number = NUMBER.matcher(words);
        int begin = number.find() ? number.end() : 0;
        Matcher length = LENGTH.matcher(words);
        Matcher stop = STOP.matcher(words);
        if (!length.find(begin) || !stop.find(begin) || stop.start() >= length.start()) {
            return Optional.empty();
        }
        Matcher marking = MARKING.matcher(words);
        boolean marked = marking.find(begin) && marking.start() <= length.start();
        int rest = marked ? marking.start() : length.start();
        String subject = words.substring(stop.end(), Math.max(stop.end(), rest)).strip();
        String archive = words.substring(length.end()).strip();
        SourceNote source = SourceNoteReader.read(archive + (marked ? " " + marking.group() : ""), offset);
        return Optional.of(new Citation(
                head(words.substring(0, stop.start()), begin, offset), subject.replaceFirst("\\.$", ""), source));
    }

    /** The date stands between the kind and the persons: their reader must not take it for the end. */
    private static HeadReader.Head head(String words, int begin, int offset) {
        String undated =
                DATE.matcher(words).replaceAll(m -> " ".repeat(m.group().length()));
        HeadReader.Head read = HeadReader.read(undated.stripTrailing(), offset, "");
        return new HeadReader.Head(read.number(), words.substring(begin), read.kind(), read.parties());
    }
}
