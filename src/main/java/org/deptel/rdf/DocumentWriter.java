package org.deptel.rdf;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.deptel.model.Agent;
import org.deptel.model.Agents;
import org.deptel.model.Knowledge;
import org.deptel.model.Place;
import org.deptel.model.Registers;
import org.deptel.model.ResolvedDocument;
import org.deptel.text.CodePoints;
import org.deptel.text.Dated;
import org.deptel.text.Document;
import org.deptel.text.DocumentId;
import org.deptel.text.Header;
import org.deptel.text.Note;
import org.deptel.text.Part;
import org.deptel.text.Reference;
import org.deptel.text.ReferenceBasis;
import org.deptel.text.SourceNote;
import org.deptel.text.Volume;
import org.deptel.vocab.Borrowed;
import org.deptel.vocab.Deptel;
import org.jspecify.annotations.Nullable;

/** Writes what a document is: its header, its words, its notes and references. */
final class DocumentWriter {
    private static final String PAGE = "https://history.state.gov/historicaldocuments/";

    private final Iris iris;
    private final Used used;
    private final Registers registers;
    private final EditionWriter edition;

    DocumentWriter(Iris iris, Used used, Registers registers) {
        this.iris = iris;
        this.used = used;
        this.registers = registers;
        this.edition = new EditionWriter(iris);
    }

    void write(ResolvedDocument resolved, Volume volume, Knowledge knowledge, Graph graph) {
        Document d = resolved.document();
        Node node = iris.document(d.id());
        Graph.Subject s = graph.subject(node);
        boolean inVolume = !volume.id().contains("/");
        s.is(Deptel.Document).is(Terms.of(d.header().kind()));
        s.text(Borrowed.DCTERMS_IDENTIFIER, d.id().toString());
        s.text(Deptel.text, d.text());
        String hash =
                Hashing.sha256().hashString(d.text(), StandardCharsets.UTF_8).toString();
        s.text(Deptel.textHash, "sha256:" + hash);
        if (inVolume) {
            s.link(Borrowed.DCTERMS_IS_PART_OF, iris.volume(volume.id()));
            if (volume.id().startsWith("frus")) {
                s.page(Borrowed.FOAF_PAGE, PAGE + d.id());
            }
            // a page of a volume has not the lists that the volume has
            used.volumes.merge(
                    volume.id(), volume, (known, other) -> known.persons().isEmpty() ? other : known);
        }
        used.documents.merge(inVolume ? volume.id() : "text", 1, Integer::sum);
        header(s, d.header());
        agents(s, resolved.agents(), knowledge);
        notes(d, graph);
        edition.write(d, graph);
        references(d, graph, s);
    }

    private void header(Graph.Subject s, Header h) {
        String title = h.title().isEmpty() ? "Untitled document" : h.title();
        s.text(Borrowed.DCTERMS_TITLE, title)
                .text(Borrowed.RDFS_LABEL, (h.number().isEmpty() ? "" : h.number() + ". ") + title);
        s.text(Deptel.documentNumber, h.number());
        s.text(Deptel.telegramNumber, h.message().number());
        s.text(Borrowed.DCTERMS_SUBJECT, h.subject());
        s.text(Deptel.printedKind, h.printedKind())
                .text(Deptel.series, h.message().series());
        s.text(Deptel.printedDateline, h.dateline()).text(Deptel.amount, h.withheld());
        h.citedMessages().forEach(m -> s.text(Deptel.citedMessage, m));
        h.parties().between().forEach(p -> s.text(Deptel.printedInterlocutor, p.printed()));
        dated(s, h.dated());
        place(h.place()).ifPresent(p -> s.link(Deptel.sentFrom, iris.place(p)));
        h.parties().from().forEach(p -> s.text(Deptel.printedSender, p.printed()));
        h.parties().to().forEach(p -> s.text(Deptel.printedRecipient, p.printed()));
        h.signers().forEach(p -> s.text(Deptel.printedSigner, p.name()));
        source(s, h.source());
    }

    static void dated(Graph.Subject s, @Nullable Dated dated) {
        if (dated != null) {
            s.date(Deptel.date, dated.when()).span(dated.when());
            s.link(Deptel.datePrecision, Terms.of(dated.when().precision()));
            s.link(Deptel.dateSource, Terms.of(dated.source())).text(Deptel.dateReason, dated.reason());
        }
    }

    private Optional<String> place(String printed) {
        Optional<String> key = registers.findPlaceNamed(printed).map(Place::key);
        key.ifPresent(used.places::add);
        return key;
    }

    private static void source(Graph.Subject s, SourceNote n) {
        s.text(Deptel.repository, n.repository()).text(Deptel.fileNumber, n.fileNumber());
        s.text(Deptel.lot, n.lot()).text(Deptel.printedMeetingPlace, n.meetingPlace());
        s.text(Deptel.classification, n.classification());
        n.precedence().forEach(p -> s.text(Deptel.precedence, p));
        n.handling().forEach(h -> s.text(Deptel.handling, h));
        s.text(Deptel.received, n.received());
        n.repeatedTo().forEach(p -> s.text(Deptel.repeatedTo, p));
        n.drafted().forEach(p -> s.text(Deptel.printedDrafter, p.name()));
        n.cleared().forEach(p -> s.text(Deptel.printedClearer, p.name()));
        n.approved().forEach(p -> s.text(Deptel.printedApprover, p.name()));
    }

    private void agents(Graph.Subject s, Agents agents, Knowledge k) {
        agents.senders().forEach(a -> agent(s, a, k, Deptel.sender));
        agents.recipients().forEach(a -> agent(s, a, k, Deptel.recipient));
        agents.signed().forEach(p -> s.link(Deptel.signedBy, iris.person(k.getPerson(p))));
        agents.drafted().forEach(p -> s.link(Deptel.draftedBy, iris.person(k.getPerson(p))));
        agents.cleared().forEach(p -> s.link(Deptel.clearedBy, iris.person(k.getPerson(p))));
        agents.approved().forEach(p -> s.link(Deptel.approvedBy, iris.person(k.getPerson(p))));
    }

    private void agent(Graph.Subject s, Agent agent, Knowledge k, Node property) {
        if (!agent.person().isEmpty()) {
            s.link(property, iris.person(k.getPerson(agent.person())));
        }
        if (!agent.organization().isEmpty()) {
            s.link(property, iris.organization(agent.organization()));
            used.organizationKeys.add(agent.organization());
        }
    }

    private void notes(Document d, Graph graph) {
        CodePoints points = new CodePoints(d.text());
        int number = 0;
        for (Note n : d.notes()) {
            graph.subject(iris.note(d.id(), ++number))
                    .is(Deptel.AttachedNote)
                    .link(Deptel.inDocument, iris.document(d.id()))
                    .text(Deptel.noteLabel, n.label())
                    .number(Deptel.anchor, points.at(n.anchor()))
                    .number(Deptel.begin, points.at(n.span().begin()))
                    .number(Deptel.end, points.at(n.span().end()))
                    .link(Deptel.zone, Terms.of(n.zone()))
                    .link(Deptel.voice, n.original() ? Deptel.DocumentVoice : Deptel.EditorVoice);
        }
    }

    private void references(Document d, Graph graph, Graph.Subject document) {
        CodePoints points = new CodePoints(d.text());
        int number = 0;
        for (Reference r : d.references()) {
            Graph.Subject s = graph.subject(iris.reference(d.id(), ++number))
                    .is(Deptel.CrossReference)
                    .link(Deptel.inDocument, document.node())
                    .text(Deptel.quote, r.span().in(d.text()))
                    .number(Deptel.begin, points.at(r.span().begin()))
                    .number(Deptel.end, points.at(r.span().end()))
                    .text(Deptel.targetNote, r.note())
                    .text(Deptel.targetPart, r.part());
            if (!r.page().isEmpty()) {
                s.text(Deptel.targetPage, r.page());
            }
            if (r.basis() == ReferenceBasis.PART_OF_ITSELF) {
                s.link(Deptel.target, ownPart(d, r));
                continue;
            }
            Node target = target(d, r, graph);
            s.link(Deptel.target, target);
            document.link(Borrowed.DCTERMS_REFERENCES, target);
        }
    }

    /** The part of this document that bears the label; the document where it is not printed. */
    private Node ownPart(Document d, Reference r) {
        int number = 0;
        for (Part p : d.parts()) {
            number++;
            if (p.label().equalsIgnoreCase(r.part())) {
                return iris.part(d.id(), number);
            }
        }
        return iris.document(d.id());
    }

    /** A pasted page does not say of which volume it is: what it cites gets a name under its own. */
    private Node target(Document d, Reference r, Graph graph) {
        if (!r.collection().isEmpty()) {
            return r.document().isEmpty()
                    ? iris.volume(r.collection())
                    : iris.document(new DocumentId(r.collection(), r.document()));
        }
        if (!d.id().collection().equals("text")) {
            return iris.document(new DocumentId(d.id().collection(), r.document()));
        }
        String number = r.document().substring(1);
        return graph.subject(iris.document(new DocumentId(d.id().toString(), r.document())))
                .text(Deptel.documentNumber, number)
                .text(Borrowed.RDFS_LABEL, "Document " + number + " of the volume that holds " + d.id())
                .node();
    }
}
