package org.deptel.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.Note;
import org.deptel.text.PageBreak;
import org.deptel.text.Reference;
import org.deptel.text.Span;
import org.deptel.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Walks the tree of one document and puts its text together: zones, lines, marks, list items, and the notes after all
 * the rest. Unknown elements keep their words.
 */
final class TextAssembler {
    private static final Set<String> LINES = Set.of(
            "p",
            "head",
            "item",
            "dateline",
            "opener",
            "closer",
            "signed",
            "salute",
            "row",
            "l",
            "addrLine",
            "ab",
            "label",
            "byline",
            "postscript",
            "trailer",
            "list",
            "div",
            "table",
            "lg",
            "address",
            "cell",
            "seg");
    private static final Set<String> LIST_TYPES = Set.of("participants", "to", "from", "subject");
    private static final Pattern SOURCE = Pattern.compile("^\\[?source:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGINAL =
            Pattern.compile("\\[Footnotes? in the (?:source text|original)\\.?\\]\\s*$", Pattern.CASE_INSENSITIVE);

    private final ParseOptions options;
    private final Contents contents;
    private final TextBuilder out = new TextBuilder();
    private final List<Note> notes = new ArrayList<>();
    private final List<MarkedName> marks = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<ListItem> items = new ArrayList<>();
    private final List<PageBreak> pages = new ArrayList<>();
    private final List<Span> attachments = new ArrayList<>();
    private final Deque<Waiting> waitingNotes = new ArrayDeque<>();
    private final Deque<String> listHeads = new ArrayDeque<>();
    private int lists;
    private boolean sourceSeen;
    private TextBuilder.@Nullable Mark signature;

    private record Waiting(TeiNode node, int anchor, Zone zone) {}

    TextAssembler(ParseOptions options, Contents contents) {
        this.options = options;
        this.contents = contents;
    }

    /** Puts the document together. */
    Assembled assemble(TeiNode document) {
        inside(document, Zone.BODY);
        out.endLine();
        for (Waiting next = waitingNotes.poll(); next != null; next = waitingNotes.poll()) {
            note(next);
        }
        return new Assembled(out.text(), out.blocks(), notes, marks, references, items, pages, attachments);
    }

    private void note(Waiting waiting) {
        TeiNode node = waiting.node();
        String label = node.attribute("n");
        String id = node.attribute("id").isEmpty() ? label : node.attribute("id");
        out.line(waiting.zone(), label.isEmpty() ? "*" : label);
        TextBuilder.Mark mark = out.begin();
        inside(node, waiting.zone());
        out.endLine();
        Span span = out.end(mark);
        if (span != null) {
            boolean original =
                    !label.matches("\\d*") || ORIGINAL.matcher(node.words()).find();
            notes.add(new Note(id, label, waiting.anchor(), span, waiting.zone(), original));
        }
    }

    private void inside(TeiNode node, Zone zone) {
        for (Object part : node.content()) {
            if (part instanceof TeiNode child) {
                element(child, zone);
            } else {
                out.append((String) part);
            }
        }
    }

    private void element(TeiNode node, Zone zone) {
        switch (node.name()) {
            case "note" -> wait(node, zone);
            case "pb" -> page(node);
            case "lb" -> {
                out.append(" ");
                nextSignature();
            }
            case "file", "pdf", "page-count-according-to-citation" -> {
                // the images of a paper of which only a citation is printed
            }
            case "list" -> list(node, zone);
            case "item" -> item(node, zone);
            case "dateline" -> dateline(node, zone);
            case "attachment" -> attachment(node, zone);
            default -> {
                if (LINES.contains(node.name())) {
                    line(node, zoneOf(node, zone));
                } else {
                    inline(node, zone);
                }
            }
        }
    }

    /** A paper inside the paper, as the oldest volumes code it. */
    private void attachment(TeiNode node, Zone zone) {
        out.line(zone, out.note());
        TextBuilder.Mark mark = out.begin();
        inside(node, zone);
        out.endLine();
        Span span = out.end(mark);
        if (span != null && !zone.isNote()) {
            attachments.add(span);
        }
    }

    private void dateline(TeiNode node, Zone zone) {
        switch (options.datelines()) {
            case MARKED -> line(node, zone.isNote() ? zone : Zone.DATELINE);
            case UNMARKED -> line(node, zone);
            case LEFT_OUT -> {
                // as if it had never been printed
            }
        }
    }

    /** A page ends inside words too, so its end separates nothing; it begins with the next character. */
    private void page(TeiNode node) {
        String number = node.attribute("n");
        if (!number.isEmpty()) {
            out.whenNext(offset -> pages.add(new PageBreak(number, offset)));
        }
    }

    private Zone zoneOf(TeiNode node, Zone zone) {
        if (zone != Zone.BODY) {
            return zone;
        }
        return switch (node.name()) {
            case "head" -> Zone.HEADING;
            case "opener" -> options.datelines() == Datelines.UNMARKED ? zone : Zone.DATELINE;
            case "closer", "signed" -> Zone.CLOSER;
            default -> zone;
        };
    }

    /** An element that begins a line and ends one; what follows it goes on in the zone around. */
    private void line(TeiNode node, Zone zone) {
        Zone around = out.zone();
        String note = out.note();
        out.line(zone, note);
        if (node.is("signed")) {
            signed(node, zone);
        } else {
            inside(node, zone);
        }
        out.line(around, note);
    }

    /** Each printed line of a signature is marked: a name, his rank, the man who signed for him. */
    private void signed(TeiNode node, Zone zone) {
        boolean named = node.all(n -> n.is("persName")).findAny().isPresent();
        if (!named || options.hideMarkup()) {
            signature = out.begin();
        }
        inside(node, zone);
        nextSignature();
        signature = null;
    }

    private void nextSignature() {
        if (signature != null) {
            Span span = out.end(signature);
            if (span != null) {
                marks.add(new MarkedName(MarkKind.SIGNER, span, ""));
            }
            signature = out.begin();
        }
    }

    private void wait(TeiNode node, Zone zone) {
        boolean source = node.attribute("type").equals("source")
                || SOURCE.matcher(node.words()).find();
        boolean first = source && !sourceSeen && !zone.isNote();
        sourceSeen |= source;
        waitingNotes.add(new Waiting(node, out.position(), first ? Zone.SOURCE_NOTE : Zone.FOOTNOTE));
    }

    private void list(TeiNode node, Zone zone) {
        String head = node.children()
                .filter(n -> n.is("head"))
                .findFirst()
                .map(TeiNode::words)
                .orElse("");
        String type = node.attribute("type").strip();
        boolean participants = ParticipantsReader.isHeading(head)
                || type.equals("participants") && (head.isEmpty() || ParticipantsReader.isSide(head));
        if (participants && options.hideParticipants()) {
            return;
        }
        boolean listZone = LIST_TYPES.contains(type) || ParticipantsReader.isHeading(head);
        Zone inner = zone.isNote() ? zone : listZone ? Zone.LIST : zone;
        if (listHeads.isEmpty()) {
            lists++;
        }
        int before = listHeads.size();
        if (participants && listHeads.isEmpty() && !ParticipantsReader.isHeading(head)) {
            // the heading of such a list is a side: "United States"
            listHeads.push("PARTICIPANTS");
        }
        if (!head.isEmpty() || listHeads.size() == before) {
            listHeads.push(head);
        }
        line(new TeiNode("div", node.attributes(), node.content(), node.line()), inner);
        while (listHeads.size() > before) {
            listHeads.pop();
        }
    }

    private void item(TeiNode node, Zone zone) {
        Zone around = out.zone();
        String note = out.note();
        out.line(zone, note);
        TextBuilder.Mark mark = out.begin();
        inside(node, zone);
        out.line(around, note);
        Span span = out.end(mark);
        boolean holdsList = node.all(n -> n.is("list")).findAny().isPresent();
        if (span != null && !holdsList && !zone.isNote()) {
            String outer = listHeads.isEmpty() ? "" : listHeads.getLast();
            String side = listHeads.size() > 1 ? listHeads.element() : "";
            items.add(new ListItem(lists, outer, side, node.words(), span));
        }
    }

    private void inline(TeiNode node, Zone zone) {
        TextBuilder.Mark mark = out.begin();
        inside(node, zone);
        Span span = out.end(mark);
        if (span != null && !options.hideMarkup()) {
            mark(node, span, zone);
        }
    }

    private void mark(TeiNode node, Span span, Zone zone) {
        String type = node.attribute("type").toLowerCase(Locale.ROOT);
        switch (node.name()) {
            case "persName" -> {
                String target = idOf(node.attribute("corresp"));
                marks.add(new MarkedName(MarkKind.PERSON, span, target));
                if (zone == Zone.CLOSER) {
                    marks.add(new MarkedName(MarkKind.SIGNER, span, target));
                }
                party(type, span, target);
            }
            case "gloss" -> {
                if (!node.attribute("target").isEmpty()) {
                    marks.add(new MarkedName(MarkKind.TERM, span, idOf(node.attribute("target"))));
                }
                party(type, span, "");
            }
            case "placeName" -> marks.add(new MarkedName(MarkKind.PLACE, span, ""));
            case "date" -> date(node, span);
            case "ref" -> contents.target(node.attribute("target"), span).ifPresent(references::add);
            default -> {
                // other elements are print
            }
        }
    }

    private void date(TeiNode node, Span span) {
        String when = node.attribute("when").isEmpty() ? node.attribute("from") : node.attribute("when");
        if (!when.isEmpty()) {
            marks.add(new MarkedName(MarkKind.DATE, span, when));
        }
    }

    private void party(String type, Span span, String target) {
        if (type.equals("from")) {
            marks.add(new MarkedName(MarkKind.SENDER, span, target));
        } else if (type.equals("to")) {
            marks.add(new MarkedName(MarkKind.RECIPIENT, span, target));
        }
    }

    private static String idOf(String pointer) {
        return pointer.startsWith("#") ? pointer.substring(1) : "";
    }
}
