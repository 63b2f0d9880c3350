package org.deptel.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Diagnostics;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A small XML file of a reference repository, read whole. A document type is refused: it could reach outside the file. */
final class XmlFile {
    private XmlFile() {}

    /** The root element; empty, and reported, when the file is spoiled. */
    static Optional<Element> root(Path file, Diagnostics diagnostics) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            javax.xml.parsers.DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(file.toFile()).getDocumentElement());
        } catch (SAXException broken) {
            diagnostics.add(DiagnosticKind.MALFORMED_XML, file.toString(), "", "");
            return Optional.empty();
        } catch (IOException unreadable) {
            diagnostics.add(DiagnosticKind.UNREADABLE_FILE, file.toString(), "", "");
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no safe XML parser", e);
        }
    }

    /** The child elements of this name. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && e.getTagName().equals(name)) {
                found.add(e);
            }
        }
        return found;
    }

    /** The words of the element that this path of names leads to; empty where there is none. */
    static String text(Element parent, String... path) {
        Element at = parent;
        for (String name : path) {
            List<Element> next = children(at, name);
            if (next.isEmpty()) {
                return "";
            }
            at = next.get(0);
        }
        return at.getTextContent().replaceAll("\\s+", " ").strip();
    }
}
