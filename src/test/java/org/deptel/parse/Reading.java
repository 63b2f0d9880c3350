package org.deptel.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deptel.diag.Diagnostic;
import org.deptel.diag.Diagnostics;
import org.deptel.text.Document;
import org.deptel.text.Volume;

/** What reading some paths gives, for tests: volumes, documents, and what was reported. */
public record Reading(List<Volume> volumes, List<Document> documents, List<Diagnostic> diagnostics) {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body>";

    /** Reads files or folders with nothing hidden. */
    public static Reading of(Path... paths) {
        return of(ParseOptions.ALL, paths);
    }

    static Reading of(ParseOptions options, Path... paths) {
        Diagnostics diagnostics = new Diagnostics();
        List<Volume> volumes = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Path p : paths) {
            names.add(p.toString());
        }
        Parser parser = new Parser(options, diagnostics);
        for (SourceFile source : new SourceFiles(diagnostics).find(names)) {
            parser.read(source, new DocumentSink() {
                @Override
                public void volume(Volume volume) {
                    volumes.add(volume);
                }

                @Override
                public void document(Document document) {
                    documents.add(document);
                }
            });
        }
        return new Reading(volumes, documents, diagnostics.list());
    }

    /** Reads a volume of one document, given as the content of its div. */
    static Document document(Path folder, String content) throws IOException {
        return document(ParseOptions.ALL, folder, content);
    }

    static Document document(ParseOptions options, Path folder, String content) throws IOException {
        Path file = folder.resolve("v1.xml");
        Files.writeString(
                file,
                HEAD + "<div type=\"document\" xml:id=\"d7\" n=\"7\">" + content + "</div></body></text></TEI>",
                StandardCharsets.UTF_8);
        return of(options, file).documents().get(0);
    }

    /** Reads a plain text of these lines. */
    static Document plain(Path folder, String... lines) throws IOException {
        Path file = folder.resolve("a-telegram.txt");
        Files.write(file, List.of(lines), StandardCharsets.UTF_8);
        return of(file).documents().get(0);
    }
}
