package org.deptel.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Diagnostics;
import org.deptel.text.Document;
import org.deptel.text.DocumentId;
import org.deptel.text.Header;
import org.deptel.text.Reference;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Term;
import org.deptel.text.Volume;
import org.jspecify.annotations.Nullable;

/**
 * Reads a volume of Foreign Relations as the Office of the Historian codes it in TEI P5. Document types and external
 * entities are refused, not skipped.
 */
final class TeiReader {
    private final ParseOptions options;
    private final Diagnostics diagnostics;

    TeiReader(ParseOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** Reads one volume; throws IOException only when the disk fails. */
    void read(Path file, String collection, DocumentSink sink) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            XMLStreamReader xml = factory().createXMLStreamReader(bytes);
            new Reading(file, collection, sink, xml).run();
        } catch (XMLStreamException broken) {
            diagnostics.add(DiagnosticKind.MALFORMED_XML, file.toString(), place(broken), lastLine(broken));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        // what is wrong is told once, by our own diagnostics
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
    }

    private static String place(XMLStreamException broken) {
        return broken.getLocation() == null
                ? ""
                : "line " + broken.getLocation().getLineNumber();
    }

    private static String lastLine(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
    }

    /** The reading of one file. */
    private final class Reading {
        private final Path file;
        private final DocumentSink sink;
        private final PlaceInVolume placed;
        private final XMLStreamReader xml;
        private final String id;
        private String title = "";
        private List<RegisterEntry> persons = List.of();
        private List<Term> terms = List.of();
        private Contents contents = Contents.NUMBERED;
        private boolean announced;
        private int first = -1;
        private final Set<String> seen = new HashSet<>();
        private String at = "";
        private @Nullable MarkupCheck check;

        Reading(Path file, String collection, DocumentSink sink, XMLStreamReader xml) {
            this.file = file;
            this.sink = sink;
            this.placed = new PlaceInVolume(sink);
            this.xml = xml;
            this.id = collection;
        }

        void run() throws XMLStreamException {
            try {
                elements();
            } finally {
                placed.end();
            }
        }

        private void elements() throws XMLStreamException {
            boolean root = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    report(
                            DiagnosticKind.FORBIDDEN_DTD,
                            "line " + xml.getLocation().getLineNumber(),
                            "");
                    return;
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (!root) {
                    root = true;
                    if (!xml.getLocalName().equals("TEI")) {
                        report(DiagnosticKind.NOT_TEI, "", "its root element is " + xml.getLocalName());
                        return;
                    }
                }
                element();
            }
            if (seen.isEmpty()) {
                report(DiagnosticKind.EMPTY_VOLUME, "", "");
            }
        }

        private void element() throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "title" -> {
                    if ("complete".equals(xml.getAttributeValue(null, "type"))) {
                        title = new TeiTree().read(xml).words();
                    }
                }
                case "div" -> division();
                case "list" -> list();
                default -> {
                    // the way to the documents
                }
            }
        }

        /** The lists of persons and abbreviations, should their sections have names of their own. */
        private void list() throws XMLStreamException {
            String type = xml.getAttributeValue(null, "type");
            if (announced || type == null) {
                return;
            }
            if (type.equals("names") && !options.hidePersons()) {
                persons = joined(persons, ListsReader.persons(new TeiTree().read(xml)));
            } else if (type.equals("terms")) {
                terms = joined(terms, ListsReader.terms(new TeiTree().read(xml)));
            }
        }

        private static <T> List<T> joined(List<T> some, List<T> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }

        private void division() throws XMLStreamException {
            String type = xml.getAttributeValue(null, "type");
            String divId = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
            if ("document".equals(type)) {
                document();
                return;
            }
            placed.chapter();
            if ("persons".equals(divId) && !options.hidePersons()) {
                persons = ListsReader.persons(new TeiTree().read(xml));
            } else if ("terms".equals(divId)) {
                terms = ListsReader.terms(new TeiTree().read(xml));
            }
        }

        private void document() throws XMLStreamException {
            if (!announced) {
                announced = true;
                check = new MarkupCheck(listed(), (kind, detail) -> report(kind, at, detail));
                sink.volume(new Volume(id, title, persons, terms));
            }
            TeiTree tree = new TeiTree();
            TeiNode node = tree.read(xml);
            String local = node.attribute("id").isEmpty() ? "l" + node.line() : node.attribute("id");
            String place = local + " (line " + node.line() + ")";
            if (tree.wasTooDeep()) {
                report(DiagnosticKind.DEEP_NESTING, place, "");
            }
            if (seen.add(local)) {
                DocumentId name = new DocumentId(id, local);
                look(local, node.attribute("n"));
                Series series = Series.of(id, title, first(contents.cited(name).local()));
                Document document = toDocument(name, node, options, contents, series);
                check(node, document, place);
                placed.document(document);
            } else {
                report(DiagnosticKind.DUPLICATE_DOCUMENT, place, "");
            }
        }

        /** The first document that is not named after its number makes all names be looked up. */
        private void look(String name, String number) {
            if (contents == Contents.NUMBERED && !Contents.isNumbered(name, number)) {
                try {
                    contents = Contents.scan(file, id, factory());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }

        /** The number of the volume's first document, 0 where it has none. */
        private int first(String local) {
            if (first < 0) {
                first = local.matches("d\\d{1,6}") ? Integer.parseInt(local.substring(1)) : 0;
            }
            return first;
        }

        /** The ids that links may point to; none where the volume has no lists, so that nothing dangles. */
        private Set<String> listed() {
            Set<String> ids = new HashSet<>();
            if (!persons.isEmpty()) {
                persons.forEach(p -> ids.add(p.id()));
                terms.forEach(t -> ids.add(t.id()));
            }
            return terms.isEmpty() ? Set.of() : ids;
        }

        private void check(TeiNode node, Document document, String place) {
            at = place;
            if (check != null && !options.hideMarkup()) {
                check.elements(node);
                check.meanings(document);
            }
        }

        private void report(DiagnosticKind kind, String place, String detail) {
            diagnostics.add(kind, file.toString(), place, detail);
        }
    }

    /** The document whose tree this is; the same for a volume's element and for a page printed from it. */
    static Document toDocument(DocumentId id, TeiNode node, ParseOptions options, Contents contents, Series series) {
        Assembled doc = new TextAssembler(options, contents).assemble(node);
        Header header = new HeaderReader(doc, contents).read(node.attribute("n"));
        List<Reference> references = new ReferenceChoice(contents.cited(id), doc, series)
                .references().stream().map(contents::named).toList();
        return new Document(
                id,
                header,
                doc.text(),
                doc.blocks(),
                doc.notes(),
                doc.marks(),
                references,
                doc.pages(),
                InterventionReader.read(doc),
                PartReader.read(doc));
    }
}
