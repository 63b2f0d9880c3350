package org.deptel.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns a page of the site back into the tree it was printed from. The site names each element's class after the TEI
 * element and a running number of the rule that printed it ({@code tei-p3}, {@code tei-dateline}, {@code tei-head7});
 * elements without such a class are taken for what HTML says they are. Footnotes are printed at the end and go back to
 * the place of their mark.
 */
final class HtmlTree {
    private static final Pattern TEI = Pattern.compile("tei-(?:frus:)?(?<N>[A-Za-z]+)\\d*");
    private static final Pattern PAGE = Pattern.compile("\\[(?:\\w+ )?Page (?<N>[^\\]]+)\\]");
    private static final Pattern NOTE_ID = Pattern.compile("d\\d+[A-Za-z]*fn.*");
    /** A line that some pages print above a heading without a number. */
    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\[Document \\d+[A-Za-z]?\\]");

    private static final Pattern SOURCE = Pattern.compile("(?:^\\[?|[.!?)\\]] )[Ss]ource: ");
    private static final String NO_PRINT =
            "script, style, noscript, template, nav, aside, button, form, img, svg, object, "
                    + ".footnotes, .fn-back, .page-nav, .breadcrumb, .popover, .modal";
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("p", "p"),
            Map.entry("ul", "list"),
            Map.entry("ol", "list"),
            Map.entry("dl", "list"),
            Map.entry("li", "item"),
            Map.entry("dd", "item"),
            Map.entry("dt", "label"),
            Map.entry("table", "table"),
            Map.entry("caption", "head"),
            Map.entry("tr", "row"),
            Map.entry("td", "cell"),
            Map.entry("th", "cell"),
            Map.entry("br", "lb"),
            Map.entry("a", "ref"),
            Map.entry("figure", "div"),
            Map.entry("figcaption", "p"),
            Map.entry("blockquote", "quote"),
            Map.entry("section", "div"),
            Map.entry("article", "div"),
            Map.entry("main", "div"),
            Map.entry("body", "div"),
            Map.entry("div", "div"));
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final String local;
    private final PageLinks links;
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final ListHeadings lists = new ListHeadings();
    private boolean headSeen;
    private boolean tooDeep;

    /** A tree of the page that is the source given. */
    HtmlTree(SourceFile source, Document page) {
        this.local = source.local();
        this.links = new PageLinks(source.collection());
        for (Element note : page.select("li.footnote[id], .footnotes li[id]")) {
            notes.putIfAbsent(note.id(), note);
        }
    }

    /** The element that holds the document, as the TEI of a volume would have it. */
    TeiNode read(Element content) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("id", local);
        if (PageAddress.isDocument(local)) {
            attributes.put("n", local.substring(1));
        }
        TeiNode document = new TeiNode("div", attributes, new ArrayList<>(), 0);
        inside(content, document.content(), 1);
        for (String unmarked : List.copyOf(notes.keySet())) {
            document.content()
                    .add(note(unmarked, notes.getOrDefault(unmarked, content).attr("value"), 1));
        }
        return document;
    }

    /** Whether anything was flattened. */
    boolean wasTooDeep() {
        return tooDeep;
    }

    private void inside(Element parent, List<Object> out, int depth) {
        if (depth >= TeiTree.DEEPEST) {
            tooDeep = true;
            out.add(parent.wholeText());
            return;
        }
        List<Node> children = parent.childNodes();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (child instanceof TextNode words) {
                out.add(words.getWholeText());
            } else if (child instanceof Element element) {
                Element list = element.hasClass("listHead") ? element.nextElementSibling() : null;
                if (list != null && isList(list)) {
                    list(element, list, out, depth);
                    i = children.indexOf(list);
                } else {
                    element(element, out, depth);
                }
            }
        }
    }

    private void element(Element e, List<Object> out, int depth) {
        if (e.is(NO_PRINT) || RUNNING_NUMBER.matcher(e.ownText()).matches()) {
            return;
        }
        String name = name(e);
        Matcher page = PAGE.matcher(e.ownText());
        if (isNoteMark(e)) {
            mark(e, out, depth);
        } else if (name.equals("pb") || e.is("a") && page.matches()) {
            out.add(new TeiNode("pb", Map.of("n", page.matches() ? page.group("N") : ""), List.of(), 0));
        } else if (isList(e)) {
            list(null, e, out, depth);
        } else {
            plain(name, e, out, depth);
        }
    }

    private void plain(String name, Element e, List<Object> out, int depth) {
        Map<String, String> attributes = new HashMap<>();
        if (name.equals("ref")) {
            attributes.put("target", links.target(e.attr("href")));
        }
        if (name.equals("note")) {
            // the older volumes print the source as a paragraph above the heading
            attributes.put("rend", "inline");
            attributes.put("type", headSeen ? "" : "source");
        }
        lists.printed(name);
        TeiNode node = new TeiNode(name, attributes, new ArrayList<>(), 0);
        out.add(node);
        inside(e, node.content(), depth + 1);
        headSeen |= name.equals("head");
    }

    /** A list with the heading that the site prints above it. */
    private void list(@org.jspecify.annotations.Nullable Element heading, Element list, List<Object> out, int depth) {
        String words = heading == null ? "" : heading.text();
        TeiNode node = new TeiNode("list", Map.of("type", type(words, list)), new ArrayList<>(), 0);
        out.add(node);
        if (heading != null) {
            TeiNode head = new TeiNode("head", Map.of(), new ArrayList<>(), 0);
            node.content().add(head);
            inside(heading, head.content(), depth + 2);
        }
        inside(list, node.content(), depth + 1);
    }

    /** A list without a heading has a class of its own where it is of the form of a memorandum. */
    private String type(String heading, Element list) {
        boolean form = list.hasClass("tei-list2") || list.hasClass("hsg-list-default");
        return !heading.isEmpty() ? lists.type(heading) : form ? "subject" : "";
    }

    private static boolean isList(Element e) {
        return e.is("ul, ol, dl");
    }

    private static boolean isNoteMark(Element e) {
        return e.id().startsWith("fnref:") || e.is("a[rel=footnote], a.note[href^=#fn]");
    }

    /** Each note goes to its first mark; a mark whose note is not on the page leaves nothing. */
    private void mark(Element mark, List<Object> out, int depth) {
        Element link = mark.is("a") ? mark : mark.selectFirst("a[href]");
        String href = link == null ? "" : link.attr("href");
        String id = href.substring(href.indexOf('#') + 1);
        if (notes.containsKey(id)) {
            out.add(note(id, mark.text().strip(), depth));
        }
    }

    private TeiNode note(String id, String label, int depth) {
        Element item = java.util.Objects.requireNonNull(notes.remove(id));
        Element content = item.selectFirst(".fn-content");
        TeiNode note = new TeiNode("note", new HashMap<>(), new ArrayList<>(), 0);
        inside(content == null ? item : content, note.content(), depth + 1);
        note.attributes().put("n", label);
        note.attributes().put("id", noteId(id, label));
        if (!headSeen && SOURCE.matcher(note.words()).find()) {
            note.attributes().put("type", "source");
        }
        return note;
    }

    /** Ids of the form {@code fn:d219fn2} are those of the edition; older pages number the nodes of their store. */
    private String noteId(String id, String label) {
        String own = id.startsWith("fn:") ? id.substring(3) : id;
        return NOTE_ID.matcher(own).matches() ? PageLinks.noteName(own) : local + "fn" + label;
    }

    private static String name(Element e) {
        for (String c : e.classNames()) {
            Matcher m = TEI.matcher(c);
            if (m.matches()) {
                return m.group("N");
            }
        }
        String tag = e.normalName();
        return HEADINGS.contains(tag) ? "head" : TAGS.getOrDefault(tag, "hi");
    }
}
