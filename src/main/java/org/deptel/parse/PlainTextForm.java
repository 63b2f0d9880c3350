package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Note;
import org.deptel.text.PageBreak;
import org.deptel.text.Zone;

/**
 * The forms in which documents are pasted from web pages: footnote numbers glued to their words, no dateline, no
 * signature, page markers in the text, notes at the end.
 */
public enum PlainTextForm {
    /** Paragraphs on lines of their own, notes as {@code - Source: …↩}. */
    DASHES,
    /** Blank lines between paragraphs, notes as {@code  1. Source: …}. */
    NUMBERS;

    /** The document in this form. */
    public String print(Document d) {
        StringBuilder out = new StringBuilder();
        String between = this == DASHES ? "\n" : "\n\n";
        for (Block b : d.blocks()) {
            if (b.zone() != Zone.DATELINE
                    && b.zone() != Zone.CLOSER
                    && !b.zone().isNote()) {
                out.append(withSigns(d, b)).append(between);
            }
        }
        int label = 1;
        for (Note n : d.notes()) {
            String words = n.span().in(d.text());
            out.append(this == DASHES ? "- " + words + "↩\n" : "  " + label + ". " + words + "\n");
            label++;
        }
        return out.toString();
    }

    /** The document printed in this form and read again. */
    public Document readAgain(Document d) {
        return PlainTextReader.parse(d.id(), print(d).lines().toList(), ParseOptions.ALL);
    }

    /** Old volumes print the source above the heading; pasted pages have its number at the heading's end. */
    private static int anchor(Document d, Note n) {
        boolean above =
                n.zone() == Zone.SOURCE_NOTE && n.anchor() == 0 && !d.blocks().isEmpty();
        return above ? d.blocks().get(0).span().end() : n.anchor();
    }

    private static String withSigns(Document d, Block b) {
        TreeMap<Integer, String> signs = new TreeMap<>();
        int label = 1;
        for (Note n : d.notes()) {
            int at = anchor(d, n);
            if (b.span().begin() < at
                    && at <= b.span().end()
                    && !d.zoneAt(at - 1).isNote()) {
                signs.merge(at, String.valueOf(label), String::concat);
            }
            label++;
        }
        for (PageBreak p : d.pages()) {
            boolean here =
                    b.span().begin() <= p.offset() && p.offset() < b.span().end();
            if (here) {
                boolean apart = p.offset() > b.span().begin() && d.text().charAt(p.offset() - 1) == ' ';
                String sign = "[Page " + p.number() + "]" + (apart ? " " : "");
                signs.merge(p.offset(), sign, String::concat);
            }
        }
        StringBuilder out = new StringBuilder();
        int from = b.span().begin();
        List<Integer> places = new ArrayList<>(signs.keySet());
        for (int at : places) {
            out.append(d.text(), from, at).append(signs.get(at));
            from = at;
        }
        return out.append(d.text(), from, b.span().end()).toString();
    }
}
