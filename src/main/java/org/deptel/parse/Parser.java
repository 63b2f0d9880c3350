package org.deptel.parse;

import java.io.IOException;
import java.nio.file.Files;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Diagnostics;

/**
 * Reads files into documents. Bad data is reported and costs what it spoils, at most its file; nothing but a failing
 * machine throws.
 */
public final class Parser {
    private final TeiReader tei;
    private final HtmlReader html;
    private final PlainTextReader plain;
    private final Diagnostics diagnostics;

    /** A parser that hides what the options say and reports to the diagnostics given. */
    public Parser(ParseOptions options, Diagnostics diagnostics) {
        this.tei = new TeiReader(options, diagnostics);
        this.html = new HtmlReader(options, diagnostics);
        this.plain = new PlainTextReader(options, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Reads one file and hands its volume and documents to the sink, in order. */
    public void read(SourceFile source, DocumentSink sink) {
        try {
            if (Files.size(source.path()) == 0) {
                diagnostics.add(DiagnosticKind.EMPTY_FILE, source.path().toString(), "", "");
            } else if (source.isVolume()) {
                tei.read(source.path(), source.collection(), sink);
            } else if (source.isPage()) {
                html.read(source, sink);
            } else {
                plain.read(source, sink);
            }
        } catch (IOException unreadable) {
            diagnostics.add(DiagnosticKind.UNREADABLE_FILE, source.path().toString(), "", "");
        }
    }
}
