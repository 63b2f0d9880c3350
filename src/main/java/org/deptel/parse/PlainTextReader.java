package org.deptel.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.diag.Diagnostics;
import org.deptel.text.Document;
import org.deptel.text.DocumentId;
import org.deptel.text.Header;
import org.deptel.text.Note;
import org.deptel.text.PageBreak;
import org.deptel.text.Reference;
import org.deptel.text.Span;
import org.deptel.text.Volume;
import org.deptel.text.Zone;

/**
 * Reads a telegram as it is pasted from a web page: a heading, perhaps a dateline, paragraphs, and notes at the end
 * whose numbers are glued to the words they belong to.
 */
final class PlainTextReader {
    private static final Pattern PAGE = Pattern.compile("\\[Page (?<P>[\\divxlcDIVXLC]+)\\]\\s?");
    private static final Pattern FIRST_NOTE = Pattern.compile("^\\s*(?:[-–•*]\\s|(?<N>[01])\\.\\s)\\s*\\[?Source:.*");
    private static final Pattern NUMBERED_NOTE = Pattern.compile("^\\s*(?<N>\\d{1,3})\\.\\s+(?<T>.*)$");
    private static final Pattern DASHED_NOTE = Pattern.compile("^\\s*[-–•]\\s+(?<T>.*)$");
    private static final Pattern ARROW = Pattern.compile("\\s*[↩↑^]+\\uFE0E?\\s*$");
    /** An arrow stands in the last characters of a line. */
    private static final int LONGEST_ARROW = 20;

    private static final Pattern SIGNATURE =
            Pattern.compile("\\[?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){0,3}\\]?");

    private final ParseOptions options;
    private final Diagnostics diagnostics;

    private record PlainNote(String label, StringBuilder words) {}

    /** The lines of a text sorted out: what is print, what is note. */
    private record Lines(List<String> print, List<PlainNote> notes) {}

    PlainTextReader(ParseOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    void read(SourceFile source, DocumentSink sink) throws IOException {
        Optional<String> text = Utf8Text.read(source, diagnostics);
        if (text.isEmpty()) {
            return;
        }
        List<String> lines = text.get().lines().toList();
        DocumentId id = new DocumentId(source.collection(), source.local());
        sink.volume(new Volume(source.key(), "", List.of(), List.of()));
        sink.document(parse(id, lines, options));
    }

    /** Reads the lines of one document; there is at least one that is not blank. */
    static Document parse(DocumentId id, List<String> lines, ParseOptions options) {
        List<String> printed = lines.stream()
                .map(String::stripTrailing)
                .filter(l -> !l.isBlank())
                .toList();
        return toDocument(id, sortOut(printed), options);
    }

    private static Lines sortOut(List<String> lines) {
        int first = firstNote(lines);
        List<PlainNote> notes = new ArrayList<>();
        for (String line : lines.subList(first, lines.size())) {
            note(ARROW.matcher(line).replaceAll(""), notes);
        }
        return new Lines(lines.subList(0, first).stream().map(String::strip).toList(), notes);
    }

    private static int firstNote(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (FIRST_NOTE.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        boolean arrows = hasArrow(lines.get(lines.size() - 1));
        return arrows ? firstDash(lines) : firstIndented(lines);
    }

    private static boolean hasArrow(String line) {
        return ARROW.matcher(line)
                .region(Math.max(0, line.length() - LONGEST_ARROW), line.length())
                .find();
    }

    /** Notes after dashes stand together at the end; one of several paragraphs has its arrow in the last. */
    private static int firstDash(List<String> lines) {
        int first = lines.size();
        boolean inside = false;
        for (int i = lines.size() - 1; i > 0; i--) {
            inside |= hasArrow(lines.get(i));
            if (DASHED_NOTE.matcher(lines.get(i)).matches()) {
                first = i;
                inside = false;
            } else if (!inside) {
                break;
            }
        }
        return first;
    }

    /** Numbered notes are indented, and count from 0 or 1. */
    private static int firstIndented(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Matcher m = NUMBERED_NOTE.matcher(lines.get(i));
            if (lines.get(i).startsWith("  ") && m.matches() && m.group("N").matches("[01]")) {
                return i;
            }
        }
        return lines.size();
    }

    private static void note(String line, List<PlainNote> notes) {
        Matcher numbered = NUMBERED_NOTE.matcher(line);
        Matcher dashed = DASHED_NOTE.matcher(line);
        int next = notes.isEmpty()
                ? -1
                : Integer.parseInt(notes.get(notes.size() - 1).label()) + 1;
        if (numbered.matches() && (next < 0 || Integer.parseInt(numbered.group("N")) == next)) {
            notes.add(new PlainNote(numbered.group("N"), new StringBuilder(numbered.group("T"))));
        } else if (dashed.matches()) {
            notes.add(new PlainNote(String.valueOf(next < 0 ? 1 : next), new StringBuilder(dashed.group("T"))));
        } else if (!notes.isEmpty()) {
            notes.get(notes.size() - 1).words().append('\n').append(line);
        }
    }

    private static Document toDocument(DocumentId id, Lines lines, ParseOptions options) {
        Assembled doc = assemble(lines, options);
        Header header = new HeaderReader(doc, Contents.NUMBERED).read("");
        List<Reference> references = ReferenceReader.inWords(id, doc, Series.of(id.collection(), "", 0));
        return new Document(
                id,
                header,
                doc.text(),
                doc.blocks(),
                doc.notes(),
                List.of(),
                references,
                doc.pages(),
                InterventionReader.read(doc),
                PartReader.read(doc));
    }

    /** A line without its page markers, and where they stood. */
    private record PrintLine(String words, SortedMap<Integer, String> pages) {
        static PrintLine of(String line) {
            TreeMap<Integer, String> pages = new TreeMap<>();
            StringBuilder words = new StringBuilder();
            Matcher m = PAGE.matcher(line);
            int from = 0;
            while (m.find()) {
                words.append(line, from, m.start());
                pages.put(words.length(), m.group("P"));
                from = m.end();
            }
            return new PrintLine(words.append(line.substring(from)).toString(), pages);
        }
    }

    private static Assembled assemble(Lines lines, ParseOptions options) {
        List<PrintLine> print = lines.print().stream().map(PrintLine::of).toList();
        List<String> words = print.stream().map(PrintLine::words).toList();
        List<String> labels = lines.notes().stream().map(PlainNote::label).toList();
        List<GluedNumbers.Place> places = GluedNumbers.find(words, labels);
        TextBuilder out = new TextBuilder();
        Map<Integer, TreeMap<Integer, GluedNumbers.Place>> byLine = new HashMap<>();
        places.forEach(
                p -> byLine.computeIfAbsent(p.line(), l -> new TreeMap<>()).put(p.begin(), p));
        int[] anchors = new int[labels.size()];
        java.util.Arrays.fill(anchors, -1);
        List<PageBreak> pages = new ArrayList<>();
        for (int i = 0; i < print.size(); i++) {
            Zone zone = zone(words, i);
            if (zone != Zone.DATELINE || options.datelines() == Datelines.MARKED) {
                out.line(zone, "");
                line(out, print.get(i), byLine.getOrDefault(i, new TreeMap<>()), anchors, pages);
                out.endLine();
            }
        }
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            boolean source = i == 0 && isSource(lines.notes().get(0), anchors[0], words.get(0));
            note(out, lines.notes().get(i), anchors[i], source, notes);
        }
        out.endLine();
        return new Assembled(out.text(), out.blocks(), notes, List.of(), List.of(), List.of(), pages, List.of());
    }

    /** The first note tells the source when it says so, or when its number stands at the heading. */
    private static boolean isSource(PlainNote first, int anchor, String heading) {
        return first.words().toString().matches("(?s)\\[?[Ss]ource:.*") || anchor >= 0 && anchor <= heading.length();
    }

    private static void line(
            TextBuilder out,
            PrintLine line,
            SortedMap<Integer, GluedNumbers.Place> signs,
            int[] anchors,
            List<PageBreak> pages) {
        TreeSet<Integer> stops = new TreeSet<>(signs.keySet());
        stops.addAll(line.pages().keySet());
        int from = 0;
        for (int stop : stops) {
            out.append(line.words().substring(from, Math.max(from, stop)));
            from = Math.max(from, stop);
            GluedNumbers.Place sign = signs.get(stop);
            if (sign != null) {
                anchors[sign.note()] = out.position();
                from = sign.end();
            }
            String page = line.pages().get(stop);
            if (page != null) {
                out.whenNext(offset -> pages.add(new PageBreak(page, offset)));
            }
        }
        out.append(line.words().substring(from));
    }

    private static void note(TextBuilder out, PlainNote note, int anchor, boolean source, List<Note> notes) {
        Zone zone = source ? Zone.SOURCE_NOTE : Zone.FOOTNOTE;
        out.line(zone, note.label());
        TextBuilder.Mark mark = out.begin();
        note.words().toString().lines().forEach(l -> {
            out.line(zone, note.label());
            out.append(l);
            out.endLine();
        });
        Span span = out.end(mark);
        if (span != null) {
            boolean original = note.words().toString().stripTrailing().endsWith("[Footnote in the source text.]");
            notes.add(new Note("fn" + note.label(), note.label(), Math.max(anchor, 0), span, zone, original));
        }
    }

    private static Zone zone(List<String> print, int index) {
        String line = print.get(index);
        if (index == 0) {
            return Zone.HEADING;
        }
        if (index <= 2 && DatelineLine.isDateline(line, index == 1)) {
            return Zone.DATELINE;
        }
        boolean last = index == print.size() - 1 && index > 1;
        return last && line.length() < 40 && SIGNATURE.matcher(line).matches() ? Zone.CLOSER : Zone.BODY;
    }
}
