package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.DocumentId;
import org.deptel.text.Reference;
import org.deptel.text.ReferenceBasis;
import org.deptel.text.Span;

/**
 * Decides between the code of a reference and its words. Editors' codes are right in nearly all cases, but those of
 * some volumes lead inside the volume wherever a number stands, though the words before it name another one
 * ({@code Ibid., vol. XI, Document 127}): there the words decide, and the document that is cited gets its due.
 */
final class ReferenceChoice {
    private static final int LIST_OF_NUMBERS = 60;
    private static final Pattern NUMBERS = Pattern.compile("(?:,? (?:and )?\\d+)+ ");

    private final DocumentId id;
    private final Assembled doc;
    private final String text;
    private final List<Reference> coded;
    private final List<Reference> printed;
    private final TreeMap<Integer, Span> codedFrom = new TreeMap<>();
    private final TreeMap<Integer, List<Reference>> printedUntil = new TreeMap<>();

    ReferenceChoice(DocumentId id, Assembled doc, Series series) {
        this.id = id;
        this.doc = doc;
        this.text = doc.text();
        this.coded = doc.references();
        this.printed = ReferenceReader.inWords(id, doc, series);
        coded.forEach(r -> codedFrom.put(r.span().begin(), r.span()));
        for (Reference r : printed) {
            printedUntil.computeIfAbsent(r.span().end(), k -> new ArrayList<>()).add(r);
        }
    }

    /** The references of the document: coded ones, those that only words make, and words that overrule their code. */
    List<Reference> references() {
        List<Reference> chosen = new ArrayList<>();
        for (Reference c : coded) {
            chosen.add(overruled(c)
                    .map(w -> w.on(ReferenceBasis.WORDS_AGAINST_CODE))
                    .orElse(c));
        }
        for (Reference w : printed) {
            Map.Entry<Integer, Span> before = codedFrom.lowerEntry(w.span().end());
            boolean coded = before != null && before.getValue().overlaps(w.span());
            if (!coded || w.basis() == ReferenceBasis.BETWEEN_NUMBERS) {
                chosen.add(w);
            }
        }
        List<Reference> whole = new ArrayList<>(TabReader.withParts(text, chosen));
        whole.addAll(TabReader.alone(id, doc, whole));
        return whole;
    }

    private Optional<Reference> overruled(Reference c) {
        if (c.document().isEmpty() || !isHere(c)) {
            return Optional.empty();
        }
        return printedUntil.tailMap(c.span().begin(), false).values().stream()
                .takeWhile(w -> w.get(0).span().begin() < c.span().end())
                .flatMap(List::stream)
                .filter(w -> w.span().overlaps(c.span()) && !w.document().isEmpty())
                .filter(w -> namesAnotherVolume(w, c) || namesOwnNote(w, c) || namesItsNote(w, c) || endsRange(w, c))
                .findFirst();
    }

    private boolean isHere(Reference r) {
        return r.collection().isEmpty() || r.collection().equals(id.collection());
    }

    private boolean namesAnotherVolume(Reference words, Reference code) {
        return !isHere(words)
                && words.document().equals(code.document())
                && code.note().isEmpty();
    }

    /** {@code footnote 1 above} is a note of this document whatever its code. */
    private boolean namesOwnNote(Reference words, Reference code) {
        return isHere(words)
                && words.document().equals(id.local())
                && !words.note().isEmpty()
                && !code.document().equals(id.local())
                && isFollowed(words, " above");
    }

    /** {@code See Document 97 and footnote 1 thereto} is a note of that document, not of this one. */
    private boolean namesItsNote(Reference words, Reference code) {
        return code.document().equals(id.local())
                && !words.document().equals(id.local())
                && !words.note().isEmpty()
                && isFollowed(words, "thereto");
    }

    /** Whether the reference, or the list of numbers it begins, ends with a word: {@code footnotes 1 and 4 thereto}. */
    private boolean isFollowed(Reference words, String by) {
        String printed = words.span().in(text);
        String after = text.substring(
                words.span().end(), Math.min(text.length(), words.span().end() + LIST_OF_NUMBERS));
        Matcher more = NUMBERS.matcher(after);
        return printed.endsWith(by)
                || more.lookingAt() && after.substring(more.end()).startsWith(by.strip());
    }

    /** {@code Documents 124–26} ends with Document 126 whatever its code. */
    private boolean endsRange(Reference words, Reference code) {
        String printed = words.span().in(text);
        return printed.matches("\\d{1,3}")
                && code.document().equals("d" + printed)
                && words.document().length() > code.document().length()
                && words.document().endsWith(printed);
    }
}
