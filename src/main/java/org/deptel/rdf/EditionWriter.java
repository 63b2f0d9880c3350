package org.deptel.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.deptel.text.CodePoints;
import org.deptel.text.Document;
import org.deptel.text.DocumentId;
import org.deptel.text.Intervention;
import org.deptel.text.ListElsewhere;
import org.deptel.text.PageBreak;
import org.deptel.text.Part;
import org.deptel.text.Participant;
import org.deptel.vocab.Borrowed;
import org.deptel.vocab.Deptel;

/** Writes how a document is laid out in its edition: its parts, its pages, the items of its lists
 * of participants, and what the editors did to its text. */
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
        participants(d, document, points, graph);
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

    /** The items as printed; who they are is told by the account of the meeting. */
    private void participants(Document d, Node document, CodePoints points, Graph graph) {
        int number = 0;
        ListElsewhere elsewhere = d.header().listElsewhere();
        for (Participant p : d.header().participants()) {
            if (elsewhere != null && p.span().contains(elsewhere.span())) {
                continue;
            }
            graph.subject(iris.listedParticipant(d.id(), ++number))
                    .is(Deptel.ListedParticipant)
                    .link(Deptel.inDocument, document)
                    .text(Deptel.quote, p.span().in(d.text()))
                    .text(Deptel.printedSide, p.side())
                    .number(Deptel.begin, points.at(p.span().begin()))
                    .number(Deptel.end, points.at(p.span().end()));
        }
        if (elsewhere != null) {
            Graph.Subject s = graph.subject(document)
                    .text(Deptel.listElsewhere, elsewhere.span().in(d.text()));
            if (!elsewhere.document().isEmpty() && !d.id().collection().equals("text")) {
                s.link(Deptel.sameListAs, iris.document(new DocumentId(d.id().collection(), elsewhere.document())));
            }
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
