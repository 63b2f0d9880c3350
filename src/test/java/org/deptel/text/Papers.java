package org.deptel.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents made by hand for tests: words and their zones, without marks, references or pages. */
public final class Papers {
    private Papers() {}

    /** A document {@code volume/document} of these words. */
    public static Document document(String id, Header header, String text, List<Block> blocks) {
        return document(id, header, text, blocks, List.of());
    }

    /** The same with these notes. */
    public static Document document(String id, Header header, String text, List<Block> blocks, List<Note> notes) {
        return new Document(
                DocumentId.parse(id),
                header,
                text,
                blocks,
                notes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A header that says of what kind a paper is, who wrote it to whom, and when. */
    public static Header header(DocumentKind kind, String title, Parties parties, @Nullable LocalDate day) {
        return header(kind, title, parties, day, "");
    }

    /** The same with a subject line. */
    public static Header header(
            DocumentKind kind, String title, Parties parties, @Nullable LocalDate day, String subject) {
        Header none = Header.NONE;
        return new Header(
                none.number(),
                title,
                kind,
                none.printedKind(),
                parties,
                day == null ? null : new Dated(When.day(day), DateSource.DATELINE, ""),
                none.dateline(),
                none.place(),
                none.signers(),
                none.message(),
                subject,
                none.citedMessages(),
                none.participants(),
                none.listElsewhere(),
                none.source(),
                none.withheld());
    }
}
