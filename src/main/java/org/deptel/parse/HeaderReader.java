package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.text.Block;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.ListElsewhere;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.MessageNumber;
import org.deptel.text.NameAt;
import org.deptel.text.Note;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.SourceNote;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/** Reads everything that stands around a document's text; the same for TEI and plain text. */
final class HeaderReader {
    private static final Pattern CLASSIFICATION = Pattern.compile(
            "^(?<C>top secret|secret|confidential|restricted|unclassified|official use only|limited official use)\\b(?<R>.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNER_LINE = Pattern.compile(
            "^(?:\\(?(?:[Ss]igned|/s/)\\)?:? ?)?[\\[“\"(]{0,2}(?<N>\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:d|de|du|la|le|van|von|der|di|al|el) )?(?:de)?\\p{Lu}[\\p{L}.’'-]*){0,4}"
                    + "(?:, (?:Jr|Sr)\\.)?)[”\"\\])]?");
    /** What a man is stands below his name, or after it. */
    private static final Pattern RANK = Pattern.compile(
            "(?:^| )(?:American|United States|U\\.S\\.|Major|Brigadier|Lieutenant|General|Colonel|Captain|Commander|Admiral|Rear|Vice|Ambassador"
                    + "|Consul|Minister|Charg[eé]|Counselor|First|Second|Third|Secretary|Deputy|Assistant|Acting|Director|Chief|Special"
                    + "|Executive|Chairman|President|Prime|Under|Political|Naval|Military|Legal|Army|Navy|Situation|Office|Staff|Embassy|For the)(?: .*|$)");

    private static final Pattern PAPER =
            Pattern.compile(":\\s*(?<P>Telegram|Airgram|Despatch|Letter|Memorandum|Circular [Tt]elegram)\\b");

    private static final Pattern WITHHELD = Pattern.compile(
            "(?<![\\w½¼¾⅓⅔-])(?<A>[\\w½¼¾⅓⅔-]++(?: [\\w½¼¾-]++)? (?:pages?|lines?|paragraphs?)) (?:of (?:source )?text )?not (?:yet )?declassified");

    private static final Pattern TOWN = Pattern.compile("\\s*\\p{Lu}[\\p{L}.’' -]{1,30},\\s*");

    /** The number of a conference paper, printed before the place: {@code USDel/MC/12 Geneva}. */
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:(?:\\p{Lu}\\w+ )?\\p{Lu}[\\w.-]*/[\\w./-]*[ ,]+){1,4}(?=\\p{Lu})");

    /** No heading is longer; what comes later in a broken one is not read. */
    private static final int LONGEST_HEAD = 5_000;

    private final Assembled doc;
    private final Contents contents;

    HeaderReader(Assembled doc, Contents contents) {
        this.doc = doc;
        this.contents = contents;
    }

    /** Reads the header; the number given wins over the printed one. */
    Header read(String codedNumber) {
        Optional<CitationReader.Citation> citation = CitationReader.read(doc);
        SourceNote source = citation.map(CitationReader.Citation::source).orElseGet(this::source);
        HeadReader.Head head = citation.map(CitationReader.Citation::head).orElseGet(this::head);
        List<String> body = doc.blocks(Zone.BODY).stream().map(doc::words).toList();
        Optional<ListElsewhere> elsewhere = ListElsewhereReader.read(doc);
        SubjectReader subjects = new SubjectReader(doc);
        String subject = citation.map(CitationReader.Citation::subject).orElseGet(subjects::subject);
        return new Header(
                codedNumber.isEmpty() ? head.number() : codedNumber,
                head.title(),
                head.kind(),
                HeadReader.printedKind(head),
                head.parties(),
                new DateReader(doc, head, source, subject).read().orElse(null),
                dateline(),
                place(head),
                signers(),
                numbered(head.kind()) ? MessageNumberReader.read(head, body) : MessageNumber.NONE,
                subject,
                subjects.citedMessages(),
                ParticipantsReader.read(ParticipantLines.items(doc, elsewhere)),
                elsewhere.map(contents::named).orElse(null),
                source,
                withheld());
    }

    private String dateline() {
        return doc.datelines().stream()
                .map(doc::words)
                .filter(w -> !PrintedDates.find(w).isEmpty() || w.contains("undated"))
                .findFirst()
                .orElse("");
    }

    /** How much is withheld where nothing of the text is printed. */
    private String withheld() {
        boolean printed = doc.blocks().stream()
                .anyMatch(b -> (b.zone() == Zone.BODY || b.zone() == Zone.LIST) && !isWithheld(doc.words(b)));
        if (printed) {
            return "";
        }
        return doc.blocks().stream()
                .map(doc::words)
                .map(WITHHELD::matcher)
                .filter(Matcher::find)
                .map(m -> m.group("A").strip())
                .findFirst()
                .orElse("");
    }

    private static boolean isWithheld(String words) {
        return words.contains("declassified") && WITHHELD.matcher(words).find();
    }

    private static boolean numbered(DocumentKind kind) {
        return kind == DocumentKind.TELEGRAM || kind == DocumentKind.AIRGRAM || kind == DocumentKind.DESPATCH;
    }

    private HeadReader.Head head() {
        List<Block> heads = doc.blocks(Zone.HEADING);
        if (heads.isEmpty()) {
            return HeadReader.Head.NONE;
        }
        Span first = heads.get(0).span();
        Matcher paper = PAPER.matcher(sourceWords());
        Span read = new Span(first.begin(), Math.min(first.end(), first.begin() + LONGEST_HEAD));
        return HeadReader.read(read.in(doc.text()), read.begin(), paper.find() ? paper.group("P") : "");
    }

    private String sourceWords() {
        return doc.blocks(Zone.SOURCE_NOTE).stream().map(doc::words).findFirst().orElse("");
    }

    private SourceNote source() {
        SourceNote read = doc.notes().stream()
                .filter(n -> n.zone() == Zone.SOURCE_NOTE)
                .findFirst()
                .map(Note::span)
                .map(s -> SourceNoteReader.read(s.in(doc.text()), s.begin()))
                .orElse(SourceNote.NONE);
        if (read.drafted().isEmpty() && !sourceWords().contains("ource:")) {
            read = withDrafting(read);
        }
        return read.classification().isEmpty() ? printedClassification(read) : read;
    }

    /** Older volumes tell who drafted a paper in a footnote to its heading. */
    private SourceNote withDrafting(SourceNote read) {
        List<Span> heads =
                doc.blocks(Zone.HEADING).stream().limit(1).map(Block::span).toList();
        return doc.notes().stream()
                .filter(n -> n.zone() == Zone.FOOTNOTE && heads.stream().anyMatch(h -> isAt(h, n)))
                .map(n -> SourceNoteReader.drafting(
                        read, n.span().in(doc.text()), n.span().begin()))
                .filter(r -> !r.equals(read))
                .findFirst()
                .orElse(read);
    }

    private static boolean isAt(Span head, Note note) {
        return head.begin() < note.anchor() && note.anchor() <= head.end();
    }

    /** Older volumes print the classification as a line of its own above the text. */
    private SourceNote printedClassification(SourceNote read) {
        return Stream.concat(
                        doc.blocks(Zone.DATELINE).stream(),
                        doc.blocks(Zone.BODY).stream().limit(2))
                .map(doc::words)
                .filter(w -> w.length() < 80)
                .map(CLASSIFICATION::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(m -> classified(read, m.group("C"), m.group("R")))
                .orElse(read);
    }

    private static SourceNote classified(SourceNote r, String classification, String rest) {
        String name = Stream.of(classification.split(" "))
                .map(org.deptel.text.Spelling::capitalised)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        List<String> precedence = new ArrayList<>();
        List<String> handling = new ArrayList<>();
        SourceNoteReader.sortWords(rest, precedence, handling);
        return r.marked(name, precedence, handling);
    }

    private String place(HeadReader.Head head) {
        List<Block> datelines = doc.datelines();
        Optional<String> marked = doc.marks().stream()
                .filter(m -> m.kind() == MarkKind.PLACE)
                .map(MarkedName::span)
                .flatMap(s -> datelines.stream()
                        .map(Block::span)
                        .filter(b -> b.contains(s))
                        .map(b -> withTown(b, s)))
                .findFirst();
        if (marked.isPresent()) {
            return clean(marked.get());
        }
        return datelines.stream()
                .map(doc::words)
                .map(HeaderReader::beforeDate)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> placeInHead(head.title()))
                .orElse("");
    }

    /** The place marked, with the town before it where only the state was marked: {@code Tarrytown, New York}. */
    private String withTown(Span dateline, Span marked) {
        String before = doc.text().substring(dateline.begin(), marked.begin());
        return TOWN.matcher(before).matches() ? before + marked.in(doc.text()) : marked.in(doc.text());
    }

    private static Optional<String> beforeDate(String words) {
        return PrintedDates.first(words)
                .map(d -> clean(words.substring(0, d.span().begin())))
                .or(() -> Optional.of(words)
                        .filter(w -> w.contains("undated"))
                        .map(w -> clean(w.replaceAll(",?\\s*undated.*", ""))))
                .filter(p -> !p.isEmpty() && p.length() < 60);
    }

    /** {@code …, Department of State, Washington, January 31, 1955}: the part before the date. */
    private static Optional<String> placeInHead(String title) {
        return PrintedDates.find(title).stream()
                .filter(PrintedDate::hasYear)
                .reduce((a, b) -> b)
                .map(d -> title.substring(0, d.span().begin()).replaceAll("[,\\s]+$", ""))
                .filter(before -> before.contains(","))
                .map(before -> clean(before.substring(before.lastIndexOf(',') + 1)))
                .filter(p -> p.matches("\\p{Lu}.*") && p.length() < 40);
    }

    private static String clean(String place) {
        return NUMBERED.matcher(place.replaceAll("[\\[\\]]", ""))
                .replaceFirst("")
                .replaceAll("^[,.\\s]+|[,.;:—–\\s]+$", "");
    }

    private List<NameAt> signers() {
        List<NameAt> marked = doc.marks().stream()
                .filter(m -> m.kind() == MarkKind.SIGNER)
                .map(m -> signer(m.span()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        return doc.blocks(Zone.CLOSER).stream()
                .map(b -> signer(b.span()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NameAt> signer(Span line) {
        Matcher m = SIGNER_LINE.matcher(line.in(doc.text()));
        if (!m.find()) {
            return Optional.empty();
        }
        Matcher rank = RANK.matcher(m.group("N"));
        int end = rank.find() ? m.start("N") + rank.start() : m.end("N");
        Span span = new Span(line.begin() + m.start("N"), line.begin() + end);
        return Optional.of(new NameAt(span.in(doc.text()), span))
                .filter(n -> !n.name().isEmpty());
    }
}
