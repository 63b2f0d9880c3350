package org.deptel.text;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One document as its editors printed it.
 *
 * @param id its name
 * @param header what stands around the text
 * @param text all zones in reading order, one paragraph a line, notes after the closer
 * @param blocks the lines of the text
 * @param notes its footnotes and source notes, with where they are attached
 * @param marks the editors' marks in the text; empty when markup is hidden
 * @param references its cross-references
 * @param pages where the pages of the edition begin in it
 * @param interventions what the editors put into it or took out of it, in square brackets
 * @param parts the enclosures and attachments it holds
 */
public record Document(
        DocumentId id,
        Header header,
        String text,
        List<Block> blocks,
        List<Note> notes,
        List<MarkedName> marks,
        List<Reference> references,
        List<PageBreak> pages,
        List<Intervention> interventions,
        List<Part> parts)
        implements Serializable {

    /** Copies the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        marks = List.copyOf(marks);
        references = List.copyOf(references);
        pages = List.copyOf(pages);
        interventions = List.copyOf(interventions);
        parts = List.copyOf(parts);
    }

    /** The same document with another header. */
    public Document withHeader(Header other) {
        return new Document(id, other, text, blocks, notes, marks, references, pages, interventions, parts);
    }

    /** The line that holds a stretch of text. */
    public Optional<Block> findBlock(Span span) {
        return blocks.stream().filter(b -> b.span().contains(span)).findFirst();
    }

    /** The zone of the line that holds this offset; the body for an offset between lines. */
    public Zone zoneAt(int offset) {
        return blocks.stream()
                .filter(b -> b.span().begin() <= offset && offset < b.span().end())
                .map(Block::zone)
                .findFirst()
                .orElse(Zone.BODY);
    }
}
