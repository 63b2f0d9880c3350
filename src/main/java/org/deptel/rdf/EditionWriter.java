package org.deptel.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.deptel.text.CodePoints;
import org.deptel.text.Document;
import org.deptel.text.Intervention;
import org.deptel.text.PageBreak;
import org.deptel.text.Part;
import org.deptel.vocab.Borrowed;
import org.deptel.vocab.Deptel;

/** Writes how a document is laid out in its edition: its parts, its pages, and what the editors did to its text. */
final class EditionWriter {
    private final Iris iris;

    EditionWriter(Iris iris) {
        this.iris = iris;
    }

    void write(Document d, Graph graph) {
        CodePoints points = new CodePoints(d.text());
        Node document = iris.document(d.id());
        int number = 0;
        for (Part p : d.parts()) {
            part(graph.subject(iris.part(d.id(), ++number)), p, document, points);
        }
        number = 0;
        for (PageBreak p : d.pages()) {
            graph.subject(iris.page(d.id(), ++number))
                    .is(Deptel.Page)
                    .link(Deptel.inDocument, document)
                    .text(Deptel.pageNumber, p.number())
                    .number(Deptel.begin, points.at(p.offset()));
        }
        number = 0;
        for (Intervention i : d.interventions()) {
            graph.subject(iris.intervention(d.id(), ++number))
                    .is(Deptel.Intervention)
                    .link(Deptel.inDocument, document)
                    .link(Deptel.interventionKind, Terms.of(i.kind()))
                    .text(Deptel.amount, i.amount().toLowerCase(Locale.ROOT))
                    .number(Deptel.begin, points.at(i.span().begin()))
                    .number(Deptel.end, points.at(i.span().end()));
        }
    }

    private static void part(Graph.Subject s, Part p, Node document, CodePoints points) {
        s.is(Deptel.Part)
                .link(Borrowed.DCTERMS_IS_PART_OF, document)
                .link(Borrowed.DCTERMS_TYPE, Terms.of(p.kind()))
                .text(Borrowed.RDFS_LABEL, p.label())
                .text(Borrowed.DCTERMS_TITLE, p.title())
                .number(Deptel.begin, points.at(p.span().begin()))
                .number(Deptel.end, points.at(p.span().end()));
        p.parties().from().forEach(a -> s.text(Deptel.printedSender, a.printed()));
        p.parties().to().forEach(a -> s.text(Deptel.printedRecipient, a.printed()));
        DocumentWriter.dated(s, p.dated());
    }
}
