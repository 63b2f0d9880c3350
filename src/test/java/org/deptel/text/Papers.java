package org.deptel.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents made by hand for tests: words and their zones, without notes, marks, references or pages. */
public final class Papers {
    private Papers() {}

    /** A document {@code volume/document} of these words. */
    public static Document document(String id, Header header, String text, List<Block> blocks) {
        return new Document(
                DocumentId.parse(id),
                header,
                text,
                blocks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A header that says of what kind a paper is, who wrote it to whom, and when. */
    public static Header header(DocumentKind kind, String title, Parties parties, @Nullable LocalDate day) {
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
                none.subject(),
                none.citedMessages(),
                none.participants(),
                none.listElsewhere(),
                none.source(),
                none.withheld());
    }
}
