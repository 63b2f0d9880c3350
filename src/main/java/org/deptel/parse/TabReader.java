package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.DocumentId;
import org.deptel.text.Reference;
import org.deptel.text.ReferenceBasis;
import org.deptel.text.Span;

/**
 * Reads references to parts of papers: {@code Tab A, Document 3}, {@code attachment to Document 483} say which part of
 * the other document is meant; {@code (Tab B)} alone is a part of this one.
 */
final class TabReader {
    private static final String PART =
            "(?:[Tt]ab|TAB|[Aa]ttachment|[Ee]nclosure|[Aa]nnex|[Aa]ppendix)(?: (?:No\\. ?)?[“\"]?(?:[A-Z]|[IVX]{1,4}|\\d{1,2})[”\"]?)?";
    private static final Pattern BEFORE = Pattern.compile("\\b(?<P>" + PART + ")(?:,? (?:to|of|in)|,)? $");
    private static final Pattern INSIDE = Pattern.compile("^(?<P>" + PART + ")(?:,? (?:to|of|in)|,)? (?=Document )");
    private static final Pattern ALONE = Pattern.compile(
            "\\b[Tt]abs? (?<L>(?:[A-Z]|[IVX]{1,4})\\b(?:(?:, and |, | and | & |–|-)(?:[A-Z]|[IVX]{1,4})\\b){0,12})(?!\\w|’)");
    private static final Pattern LETTER = Pattern.compile("[A-Z]+");
    private static final int FAR = 40;

    private TabReader() {}

    /** The references, those before whose words a part is named with it. */
    static List<Reference> withParts(String text, List<Reference> references) {
        return references.stream()
                .map(r -> r.document().isEmpty() || !r.note().isEmpty() ? r : withPart(text, r))
                .toList();
    }

    private static Reference withPart(String text, Reference r) {
        String near =
                text.substring(Math.max(0, r.span().begin() - FAR), r.span().begin());
        Matcher before = BEFORE.matcher(near.substring(near.lastIndexOf('\n') + 1));
        if (before.find()) {
            return r.to(name(before.group("P")));
        }
        Matcher inside = INSIDE.matcher(r.span().in(text));
        return inside.find() ? r.to(name(inside.group("P"))) : r;
    }

    /** A part in one spelling: {@code Tab A}. */
    private static String name(String printed) {
        String plain = printed.replaceAll("[“”\"]|No\\. ?", "");
        return Character.toUpperCase(plain.charAt(0))
                + (plain.startsWith("TAB") ? "ab" + plain.substring(3) : plain.substring(1));
    }

    /** References to tabs of the document itself, where no other document is named with them. */
    static List<Reference> alone(DocumentId id, Assembled doc, List<Reference> others) {
        TreeSet<Integer> named = new TreeSet<>();
        others.stream()
                .filter(r -> !r.part().isEmpty())
                .forEach(r -> named.add(r.span().begin()));
        List<Reference> found = new ArrayList<>();
        for (Block b : doc.blocks()) {
            String words = doc.words(b);
            if (PartReader.isLabel(words) || !words.contains("ab")) {
                continue;
            }
            Matcher m = ALONE.matcher(words);
            while (m.find()) {
                int end = b.span().begin() + m.end();
                Integer next = named.ceiling(b.span().begin() + m.start());
                if (next == null || next > end + "printed as ".length()) {
                    tabs(id, m, b.span().begin(), found);
                }
            }
        }
        return found;
    }

    private static void tabs(DocumentId id, Matcher m, int offset, List<Reference> found) {
        Matcher letter = LETTER.matcher(m.group("L"));
        Span span = new Span(offset + m.start(), offset + m.end());
        while (letter.find()) {
            found.add(new Reference(
                    span, "", id.local(), "", "", "Tab " + letter.group(), ReferenceBasis.PART_OF_ITSELF));
        }
    }
}
