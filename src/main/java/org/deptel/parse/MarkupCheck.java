package org.deptel.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.diag.DiagnosticKind;
import org.deptel.text.Document;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.Precision;
import org.deptel.text.PrintedDates;
import org.deptel.text.Reference;
import org.deptel.text.ReferenceBasis;
import org.deptel.text.Zone;

/**
 * Looks for markup that is odd but can be read: it costs nothing but a note, and tells editors what to mend. One pass
 * over the tree of each document; elements and values are those of TEI P5 as the series uses it.
 */
final class MarkupCheck {
    private static final Set<String> ELEMENTS = Set.of(
            ("ab abbr add addrLine address affiliation anchor back body byline caption cell choice cit closer corr date dateline"
                            + " del div docDate ex expan figDesc figure floatingText foreign formula front fw gap gloss graphic group"
                            + " head hi idno item l label lb lg list listBibl bibl measure milestone name note num opener orgName orig"
                            + " p pb persName placeName postscript q quote ref reg row rs salute seg sic signed space stage table term"
                            + " text time title trailer unclear attachment file pdf")
                    .split(" "));
    private static final Map<String, Set<String>> VALUES = Map.of(
            "hi@rend",
            Set.of(
                    "italic",
                    "strong",
                    "smallcaps",
                    "underline",
                    "superscript",
                    "subscript",
                    "roman",
                    "strikethrough",
                    "small-caps"),
            "list@type",
            Set.of(
                    "subject",
                    "participants",
                    "to",
                    "from",
                    "references",
                    "memo",
                    "simple",
                    "terms",
                    "names",
                    "index",
                    "toc",
                    "sources",
                    "ordered",
                    "bulleted",
                    "gloss"),
            "note@type",
            Set.of("source", "summary", "footnote", "original"),
            "persName@type",
            Set.of("from", "to", "alt"),
            "gloss@type",
            Set.of("from", "to"));
    private static final Pattern WHEN =
            Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?)?)?");
    private static final Pattern POINTER = Pattern.compile("#[\\p{L}_][\\w.-]*");
    private static final Pattern TARGET = Pattern.compile(
            "(?:frus[\\w-]*)?(?:#(?:d\\d+[a-z]?(?:fn(?!\\d+fn)[\\w-]+)?|pg_\\w+|[a-z_]\\w*+(?:[.-]\\w++)*+))?|https?:\\S+|mailto:\\S+");
    private static final Pattern NUMBERED = Pattern.compile("d\\d+[A-Za-z]?");
    private static final Pattern NUMBER = Pattern.compile("\\bDocument (?<N>\\d+[A-Z]?)\\b");

    private final Set<String> listed;
    private final BiConsumer<DiagnosticKind, String> report;
    private final Set<String> ids = new HashSet<>();

    /** Links may point to the ids listed; what is odd is reported with what it is. */
    MarkupCheck(Set<String> listed, BiConsumer<DiagnosticKind, String> report) {
        this.listed = listed;
        this.report = report;
    }

    /** Looks through one document's elements, in order. */
    void elements(TeiNode document) {
        Deque<TeiNode> waiting = new ArrayDeque<>(List.of(document));
        while (!waiting.isEmpty()) {
            TeiNode node = waiting.pop();
            element(node);
            List<TeiNode> children = node.children().toList();
            for (int i = children.size() - 1; i >= 0; i--) {
                waiting.push(children.get(i));
            }
        }
    }

    private void element(TeiNode node) {
        String line = " (line " + node.line() + ")";
        if (!ELEMENTS.contains(node.name())) {
            report.accept(DiagnosticKind.UNKNOWN_ELEMENT, node.name() + line);
        }
        String id = node.attribute("id");
        if (!id.isEmpty() && !ids.add(id)) {
            report.accept(DiagnosticKind.REPEATED_ID, id + line);
        }
        if (node.is("list") && node.children().noneMatch(c -> c.is("item"))) {
            report.accept(DiagnosticKind.EMPTY_LIST, line.strip());
        }
        values(node, line);
        targets(node, line);
    }

    private void values(TeiNode node, String line) {
        for (String attribute : List.of("rend", "type")) {
            String value = node.attribute(attribute).strip();
            Set<String> known = VALUES.get(node.name() + "@" + attribute);
            if (!value.isEmpty() && known != null && !known.contains(value)) {
                report.accept(DiagnosticKind.UNKNOWN_VALUE, node.name() + "/@" + attribute + " " + value + line);
            }
        }
        String when = node.attribute("when");
        if (node.is("date") && !when.isEmpty() && !WHEN.matcher(when).matches()) {
            report.accept(DiagnosticKind.UNKNOWN_VALUE, "date/@when " + when + line);
        }
    }

    private void targets(TeiNode node, String line) {
        String pointer =
                node.is("persName") ? node.attribute("corresp") : node.is("gloss") ? node.attribute("target") : "";
        if (!pointer.isEmpty()) {
            if (!POINTER.matcher(pointer).matches()) {
                report.accept(DiagnosticKind.MALFORMED_TARGET, pointer + line);
            } else if (!listed.isEmpty() && !listed.contains(pointer.substring(1))) {
                report.accept(DiagnosticKind.DANGLING_LINK, pointer + line);
            }
        }
        String target = node.is("ref") ? node.attribute("target").strip() : "";
        if (!target.isEmpty() && !TARGET.matcher(target).matches()) {
            report.accept(DiagnosticKind.MALFORMED_TARGET, target + line);
        }
    }

    /** Compares what a document codes with what it prints: its date, and its references. */
    void meanings(Document document) {
        date(document);
        for (Reference r : document.references()) {
            String words = r.span().in(document.text());
            Matcher printed = NUMBER.matcher(words.length() < 200 ? words : "");
            if (r.basis() == ReferenceBasis.WORDS_AGAINST_CODE) {
                report.accept(DiagnosticKind.REFERENCES_DIFFER, words + " is coded to stay in the volume");
                continue;
            }
            boolean one = printed.find() && words.indexOf("Document ", printed.end()) < 0;
            if (one && NUMBERED.matcher(r.document()).matches() && !r.document().equals("d" + printed.group("N"))) {
                report.accept(DiagnosticKind.REFERENCES_DIFFER, words + " is coded " + r.document());
            }
        }
    }

    private void date(Document document) {
        for (MarkedName mark : document.marks()) {
            if (mark.kind() != MarkKind.DATE) {
                continue;
            }
            if (document.zoneAt(mark.span().begin()) != Zone.DATELINE) {
                return;
            }
            String words = mark.span().in(document.text());
            PrintedDates.first(words)
                    .filter(d -> d.hasYear())
                    .flatMap(d -> d.when())
                    .filter(w -> w.precision() == Precision.DAY || w.precision() == Precision.MINUTE)
                    .map(w -> w.earliest().toString())
                    .filter(day -> mark.target().length() >= day.length()
                            && !mark.target().startsWith(day))
                    .ifPresent(day -> report.accept(DiagnosticKind.DATES_DIFFER, words + " is coded " + mark.target()));
            return;
        }
    }
}
