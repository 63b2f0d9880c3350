package org.deptel.parse;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Diagnostics;
import org.deptel.text.DocumentId;
import org.deptel.text.Volume;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a saved page of {@code history.state.gov}: one document, printed from the same TEI that its volume has, so that
 * it is turned back into that form and read by the same code. What the page does not print is not there: links of names
 * to the list of persons, coded dates.
 */
final class HtmlReader {
    /** Where the site has put a document's words, the surest place first. */
    private static final List<String> PLACES =
            List.of("#content-inner div.content", "div.content", "#content-inner", "main", "body");

    private final ParseOptions options;
    private final Diagnostics diagnostics;

    HtmlReader(ParseOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** Reads one page; a page without a document is reported. */
    void read(SourceFile source, DocumentSink sink) throws IOException {
        Optional<String> text = Utf8Text.read(source, diagnostics);
        if (text.isEmpty()) {
            return;
        }
        Document page = Jsoup.parse(text.get());
        Optional<Element> content = content(page);
        boolean ofVolume = !source.collection().equals(SourceFile.TEXT);
        if (content.isEmpty() || ofVolume && !PageAddress.isDocument(source.local())) {
            report(source, DiagnosticKind.NOT_A_DOCUMENT, ofVolume ? "its address ends in " + source.local() : "");
            return;
        }
        HtmlTree tree = new HtmlTree(source, page);
        TeiNode node = tree.read(content.get());
        if (tree.wasTooDeep()) {
            report(source, DiagnosticKind.DEEP_NESTING, "");
        }
        sink.volume(new Volume(ofVolume ? source.collection() : source.key(), title(page), List.of(), List.of()));
        DocumentId id = new DocumentId(source.collection(), source.local());
        Series series = Series.of(source.collection(), title(page), 0);
        sink.document(TeiReader.toDocument(id, node, options, Contents.NUMBERED, series));
    }

    /** The first place that has a heading of a document; those of other pages do not come from TEI. */
    private static Optional<Element> content(Document page) {
        return PLACES.stream()
                .map(page::selectFirst)
                .filter(e -> e != null && e.selectFirst("[class^=tei-head], [class*=' tei-head']") != null)
                .findFirst();
    }

    private static String title(Document page) {
        Element title = page.selectFirst("#navigation-title, .hsg-navigation-title");
        return title == null ? "" : title.text();
    }

    private void report(SourceFile source, DiagnosticKind kind, String detail) {
        diagnostics.add(kind, source.path().toString(), "", detail);
    }
}
