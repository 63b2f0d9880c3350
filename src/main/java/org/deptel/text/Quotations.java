package org.deptel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a document gives the words of others: between quotation marks, in the turns of a verbatim record, in the text of
 * a message between {@code Begin text} and {@code End text}. An I in them is not the writer's.
 */
public final class Quotations {
    private static final Pattern TURN = Pattern.compile(
            "^(?:\\[?\\d+\\.\\]? )?(?<S>(?:The )?\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:of|de|von) )?\\p{Lu}[\\p{L}.’'-]*){0,5})(?: \\([^)]{1,40}\\))?:(?: |$)");
    private static final Pattern HEADING_WORD = Pattern.compile(
            "(?i)(?:subject|subj|ref|reference|participants?|date|time|place|to|from|source|note|summary|re|recommendations?|background|discussion|problem|present|comment|"
                    + "copies to|enclosures?|attachments?|info|for|in attendance|members present|united states|others present|distribution|classification|action)");
    private static final Pattern BEGIN_TEXT =
            Pattern.compile("(?i)\\b(?:begin (?:verbatim )?(?:text|quote|message|letter)|quote)\\b[.:]?");
    private static final Pattern END_TEXT =
            Pattern.compile("(?i)\\b(?:end (?:verbatim )?(?:text|quote|message|letter)|unquote)\\b");
    /** A record has turns when at least so many paragraphs begin with a speaker. */
    private static final int TURNS = 4;
    /** So long are the words that say that a text begins; in UTF-16 units. */
    private static final int MARK = 10;

    private final Document document;
    private final List<Span> turns = new ArrayList<>();
    private final List<Span> quotes = new ArrayList<>();
    private boolean marked;
    private boolean told;
    private final TreeSet<Integer> begins = new TreeSet<>();
    private final TreeSet<Integer> ends = new TreeSet<>();

    /** The quotations of a document. */
    public Quotations(Document document) {
        this.document = document;
        for (Block b : document.blocks()) {
            if (b.zone() == Zone.BODY) {
                speaker(b).ifPresent(turns::add);
            }
        }
    }

    /** Whether the document is a record of who said what, turn by turn. */
    public boolean isVerbatim() {
        return turns.size() >= TURNS;
    }

    private Optional<Span> speaker(Block b) {
        Matcher m = TURN.matcher(b.span().in(document.text()));
        if (!m.find() || HEADING_WORD.matcher(m.group("S").strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Span(b.span().begin() + m.start("S"), b.span().begin() + m.end("S")));
    }

    /** The words that name each speaker, in order. */
    public List<Span> turns() {
        return List.copyOf(turns);
    }

    /** The words that name who speaks at a place of a verbatim record. */
    public Optional<Span> turnAt(int place) {
        return isVerbatim() ? turns.stream().filter(t -> t.begin() <= place).reduce((a, b) -> b) : Optional.empty();
    }

    /** Where the quotation around a place begins; empty outside quotations. */
    public OptionalInt quotedFrom(int place) {
        Optional<Span> marked = marked().stream()
                .filter(q -> q.begin() < place && place < q.end())
                .findFirst();
        return marked.isPresent() ? OptionalInt.of(marked.get().begin()) : textFrom(place);
    }

    private List<Span> marked() {
        if (!marked) {
            marked = true;
            for (Block b : document.blocks()) {
                mark(b);
            }
        }
        return quotes;
    }

    /** Quotation marks of one line; a quotation that stays open goes on in the next lines until it is closed. */
    private void mark(Block b) {
        String text = document.text();
        int open = -1;
        int nested = 0;
        for (int i = b.span().begin(); i < b.span().end(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || c == '"' && open < 0;
            boolean closes = c == '”' || c == '"' && open >= 0;
            if (opens && open < 0) {
                open = i;
            } else if (opens) {
                nested++;
            } else if (closes && nested > 0) {
                nested--;
            } else if (closes && open >= 0) {
                quotes.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            quotes.add(new Span(
                    open, text.charAt(open) == '“' ? closing(b, open) : b.span().end()));
        }
    }

    /** The end of a quotation that is open at the end of a line: where an unmatched mark closes it, else the line's end. */
    private int closing(Block b, int open) {
        String text = document.text();
        int end = document.blocks().stream()
                .filter(x -> x.zone() == b.zone() && x.note().equals(b.note()))
                .mapToInt(x -> x.span().end())
                .max()
                .orElse(b.span().end());
        int nested = 0;
        for (int i = b.span().end(); i < end; i++) {
            boolean lineStart = text.charAt(i - 1) == '\n';
            if (text.charAt(i) == '“' && !lineStart) {
                nested++;
            } else if (text.charAt(i) == '”' && nested-- == 0) {
                return i + 1;
            }
        }
        // a letter whose last mark is missing ends where the text does
        return text.startsWith("Dear ", open + 1) ? end : b.span().end();
    }

    private OptionalInt textFrom(int place) {
        Integer begin = begins().lower(place);
        if (begin == null) {
            return OptionalInt.empty();
        }
        Integer end = ends.lower(place);
        int line = document.text().indexOf('\n', begin);
        // "Begin text:" may go on in its line; the bare word "quote" must end one to be more than a word
        boolean goesOn = document.text().regionMatches(true, begin, "begin", 0, 5) && place - begin > MARK;
        boolean inside = (end == null || begin > end) && (goesOn || line >= 0 && line < place);
        return inside ? OptionalInt.of(begin) : OptionalInt.empty();
    }

    /** Where texts are said to begin; found once, since records ask for every "I". */
    private NavigableSet<Integer> begins() {
        if (!told) {
            told = true;
            BEGIN_TEXT.matcher(document.text()).results().forEach(m -> begins.add(m.start()));
            END_TEXT.matcher(document.text()).results().forEach(m -> ends.add(m.start()));
        }
        return begins;
    }

    /** The words that lead up to a quotation: back over quoted paragraphs, then so many units of plain text. */
    public Span leadingUpTo(int quote, int reach) {
        String text = document.text();
        int at = quote;
        while (at > 0 && text.charAt(at - 1) == '\n') {
            int line = text.lastIndexOf('\n', at - 2) + 1;
            if (text.charAt(line) != '“') {
                break;
            }
            at = line;
        }
        return new Span(Math.max(0, at - reach), at);
    }
}
