package org.deptel.parse;

import java.util.List;
import org.deptel.text.Block;
import org.deptel.text.MarkedName;
import org.deptel.text.Note;
import org.deptel.text.PageBreak;
import org.deptel.text.Reference;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/** The text of a document put together, with what was met on the way. */
record Assembled(
        String text,
        List<Block> blocks,
        List<Note> notes,
        List<MarkedName> marks,
        List<Reference> references,
        List<ListItem> items,
        List<PageBreak> pages,
        List<Span> attachments) {

    /** The blocks of a zone, in order. */
    List<Block> blocks(Zone zone) {
        return blocks.stream().filter(b -> b.zone() == zone).toList();
    }

    /** The lines that serve as dateline: those marked, or the one above the text that is shaped like one. */
    List<Block> datelines() {
        List<Block> marked = blocks(Zone.DATELINE);
        return marked.isEmpty() ? DatelineLine.find(this).stream().toList() : marked;
    }

    /** The words of a block. */
    String words(Block block) {
        return block.span().in(text);
    }
}
