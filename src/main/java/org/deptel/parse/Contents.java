package org.deptel.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deptel.text.DocumentId;
import org.deptel.text.ListElsewhere;
import org.deptel.text.Reference;
import org.deptel.text.ReferenceBasis;
import org.deptel.text.Span;

/**
 * What a volume calls its documents, and by which numbers they are cited. References are read in numbers ({@code d188}
 * for Document 188), which in nearly all volumes are the names too; where a volume has names of its own, they are looked
 * up here, those of notes as well.
 */
final class Contents {
    /** A volume that names each document after its number. */
    static final Contents NUMBERED = new Contents("");

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private record Place(String cited, String note) {}

    private final String collection;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Contents(String collection) {
        this.collection = collection;
    }

    /** Whether a document bears its number as its name, so that nothing has to be looked up. */
    static boolean isNumbered(String name, String number) {
        return number.isEmpty() || name.equals("d" + number);
    }

    /** Reads the names of a volume's documents and notes; of a broken file those before the break. */
    static Contents scan(Path file, String collection, XMLInputFactory factory) throws IOException {
        Contents contents = new Contents(collection);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            contents.read(factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException broken) {
            // the reading of the documents reports it
            return contents;
        }
        return contents;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String document = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = attribute(xml, XML, "id");
            String number = attribute(xml, null, "n");
            if (xml.getLocalName().equals("div") && "document".equals(xml.getAttributeValue(null, "type"))) {
                document = number.isEmpty() ? name : "d" + number;
                places.putIfAbsent(name, new Place(document, ""));
                names.putIfAbsent(document, name);
            } else if (xml.getLocalName().equals("note") && !document.isEmpty() && !name.isEmpty()) {
                places.putIfAbsent(name, new Place(document, number));
            }
        }
    }

    private static String attribute(XMLStreamReader xml, @org.jspecify.annotations.Nullable String space, String name) {
        String value = xml.getAttributeValue(space, name);
        return value == null ? "" : value;
    }

    /** The document under the number it is cited by. */
    DocumentId cited(DocumentId id) {
        Place place = places.get(id.local());
        return place == null ? id : new DocumentId(id.collection(), place.cited());
    }

    /** Reads a coded target; empty when it names no document, page or volume. */
    Optional<Reference> target(String target, Span span) {
        String here = target.strip();
        if (!collection.isEmpty() && here.startsWith(collection + "#")) {
            here = here.substring(collection.length());
        }
        Place place = here.startsWith("#") ? places.get(here.substring(1)) : null;
        return place == null
                ? ReferenceReader.target(here, span)
                : Optional.of(new Reference(span, "", place.cited(), place.note(), "", "", ReferenceBasis.CODE));
    }

    /** The reference with the name that its document has in this volume. */
    Reference named(Reference r) {
        boolean here = r.collection().isEmpty() || r.collection().equals(collection);
        String name = here ? names.getOrDefault(r.document(), r.document()) : r.document();
        return name.equals(r.document())
                ? r
                : new Reference(r.span(), r.collection(), name, r.note(), r.page(), r.part(), r.basis());
    }

    /** The pointer to a list with the name that its document has in this volume. */
    ListElsewhere named(ListElsewhere l) {
        return new ListElsewhere(l.span(), names.getOrDefault(l.document(), l.document()));
    }
}
