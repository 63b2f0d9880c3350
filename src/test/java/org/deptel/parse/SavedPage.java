package org.deptel.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Prints the documents of a volume as the Office of the Historian's site does: classes named after TEI elements, list
 * headings above their lists, marks of pages and footnotes in the text, footnotes at the end, a frame around it all.
 */
final class SavedPage {
    private static final Set<String> BLOCKS = Set.of(
            "dateline",
            "opener",
            "closer",
            "div",
            "salute",
            "address",
            "addrLine",
            "byline",
            "postscript",
            "trailer",
            "lg",
            "l");
    private static final Set<String> INLINES =
            Set.of("date", "time", "placeName", "persName", "gloss", "term", "seg", "label", "title", "foreign");
    private static final Set<String> TYPES = Set.of("participants", "to", "from", "subject");

    private final String volume;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();

    private SavedPage(String volume) {
        this.volume = volume;
    }

    /** The pages of a volume's documents by their ids. */
    static Map<String, String> of(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.xml$", "");
        Map<String, String> pages = new LinkedHashMap<>();
        NodeList divs = parse(file).getElementsByTagNameNS("*", "div");
        for (int i = 0; i < divs.getLength(); i++) {
            Element div = (Element) divs.item(i);
            if (div.getAttribute("type").equals("document")) {
                pages.put(div.getAttribute("xml:id"), new SavedPage(name).page(div));
            }
        }
        return pages;
    }

    /** Saves the page of each document in a folder, as {@code volume-d1.html}. */
    static void save(Path volume, Path folder) throws IOException {
        String name = volume.getFileName().toString().replaceFirst("\\.xml$", "");
        of(volume).forEach((id, page) -> {
            try {
                Files.writeString(folder.resolve(name + "-" + id + ".html"), page, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static org.w3c.dom.Document parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private String page(Element document) {
        String id = document.getAttribute("xml:id");
        element(document);
        String address = "https://history.state.gov/historicaldocuments/" + volume + "/" + id;
        return """
                <!DOCTYPE html>
                <html><head><title>A document - Historical Documents</title><script>var a = "<p>";</script>
                <link rel="canonical" href="%s"/><meta property="og:url" content="%s"/></head>
                <body><nav><ul><li><a href="/">Home</a></li></ul></nav><div class="hsg-main"><main id="content">
                <ol class="breadcrumb"><li><a href="/historicaldocuments/%s">Volume</a></li></ol>
                <h2 class="hsg-navigation-title" id="navigation-title">Title of the volume</h2>
                <a class="page-nav nav-next" href="/historicaldocuments/%s/d999"><i></i></a>
                <div id="content-inner"><div id="content-container"><div class="content">%s%s</div></div></div>
                <aside><div id="person-panel"><h4>Persons</h4><a href="x">Somebody Else</a></div></aside>
                </main></div><footer><p>Bureau of Public Affairs</p></footer></body></html>
                """.formatted(address, address, volume, volume, out, notes());
    }

    private String notes() {
        return footnotes.isEmpty() ? "" : "<div class=\"footnotes\"><ol>" + footnotes + "</ol></div>";
    }

    private void children(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                element(e);
            } else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
                out.append(escaped(n.getTextContent()));
            }
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void element(Element e) {
        String name = e.getLocalName();
        switch (name) {
            case "note" -> note(e);
            case "list" -> list(e);
            case "pb" ->
                out.append("<a href=\"/historicaldocuments/%s/%s\" class=\"tei-pb1\" id=\"%2$s\">[Page %s]</a>"
                        .formatted(volume, e.getAttribute("xml:id"), e.getAttribute("n")));
            case "lb" -> out.append("<br/>");
            case "head" -> head(e);
            case "p", "ab" -> tag(e, "p", name + "3");
            case "item" -> tag(e, "li", "item");
            case "hi" -> tag(e, "span", e.getAttribute("rend").equals("strong") ? "hi1" : "hi2 font-italic");
            case "signed" -> {
                boolean closer = e.getParentNode().getLocalName().equals("closer");
                tag(e, closer ? "div" : "span", closer ? "signed1" : "signed2");
            }
            case "quote" -> tag(e, e.getParentNode().getLocalName().equals("p") ? "span" : "div", "quote1");
            case "table" -> tag(e, "table", "table table");
            case "row" -> tag(e, "tr", "row");
            case "cell" -> tag(e, "td", "cell");
            case "attachment" -> tag(e, "section", "frus:attachment attachment");
            case "ref" -> ref(e);
            default -> other(e, name);
        }
    }

    private void other(Element e, String name) {
        if (BLOCKS.contains(name)) {
            tag(e, "div", name + (name.equals("div") ? "3" : ""));
        } else if (INLINES.contains(name)) {
            tag(e, "span", name);
        } else {
            children(e);
        }
    }

    private void tag(Element e, String tag, String name) {
        String id = e.getAttribute("xml:id");
        out.append('<').append(tag).append(" class=\"tei-").append(name).append('"');
        if (!id.isEmpty()) {
            out.append(" id=\"").append(id).append('"');
        }
        out.append('>');
        children(e);
        out.append("</").append(tag).append('>');
    }

    private void head(Element e) {
        switch (e.getParentNode().getLocalName()) {
            case "table" -> tag(e, "div", "head2");
            case "figure" -> tag(e, "div", "head1");
            default -> tag(e, "h3", "head7");
        }
    }

    /** Only a list's heading and its items are printed. */
    private void list(Element list) {
        String type = list.getAttribute("type").strip();
        boolean headed = false;
        boolean labelled = false;
        for (Node n = list.getFirstChild(); n != null; n = n.getNextSibling()) {
            labelled |= n instanceof Element && n.getLocalName().equals("label");
            if (n instanceof Element && n.getLocalName().equals("head")) {
                headed = true;
                out.append("<h4 class=\"tei-list1 listHead\">");
                children(n);
                out.append("</h4>");
            }
        }
        String kind =
                headed ? "list2 list hsg-list-default" : TYPES.contains(type) ? "list4 hsg-list-default" : "list8";
        String tag = labelled ? "dl" : "ul";
        out.append("<%s class=\"tei-%s\">".formatted(tag, kind));
        for (Node n = list.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element item
                    && (item.getLocalName().equals("item")
                            || item.getLocalName().equals("label"))) {
                if (labelled) {
                    tag(item, item.getLocalName().equals("label") ? "dt" : "dd", item.getLocalName());
                } else {
                    element(item);
                }
            }
        }
        out.append("</%s>".formatted(tag));
    }

    private void note(Element note) {
        if (note.getAttribute("rend").equals("inline")) {
            tag(note, "p", "note2");
            return;
        }
        String id = note.getAttribute("xml:id").replace('-', '_');
        String n = note.getAttribute("n").isEmpty() ? "99" : note.getAttribute("n");
        out.append("<span id=\"fnref:%s\"><sup><a class=\"note\" rel=\"footnote\" href=\"#fn:%1$s\">%s</a></sup></span>"
                .formatted(id, escaped(n)));
        int begin = out.length();
        children(note);
        String words = out.substring(begin);
        out.setLength(begin);
        footnotes.append("""
                <li class="footnote" id="fn:%s" value="%s">
                <span class="fn-content">%s</span> <a class="fn-back" href="#fnref:%1$s">↩</a></li>
                """.formatted(id, escaped(n), words));
    }

    private void ref(Element ref) {
        String target = ref.getAttribute("target").strip();
        String of = target.startsWith("frus") ? target.replaceFirst("#.*", "") : volume;
        String place = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
        String href = "/historicaldocuments/" + of + (place.isEmpty() ? "" : "/" + place);
        if (place.matches("d\\d+[a-z]?fn.*")) {
            href = "/historicaldocuments/" + of + "/" + place.replaceFirst("fn.*", "") + "#fn:" + place;
        }
        boolean inside = target.startsWith("#") || target.startsWith("frus");
        out.append("<a href=\"").append(escaped(inside ? href : target)).append("\">");
        children(ref);
        out.append("</a>");
    }
}
