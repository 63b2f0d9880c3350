package org.deptel.rdf;

import org.apache.jena.graph.Node;
import org.deptel.model.AccountId;
import org.deptel.model.Encounter;
import org.deptel.model.Knowledge;
import org.deptel.model.LinkedEvent;
import org.deptel.vocab.Borrowed;
import org.deptel.vocab.Deptel;

/** Writes the linked events, and who met whom. */
final class EventWriter {
    private final Iris iris;
    private final Used used;
    private final ParticularsWriter particulars;

    EventWriter(Iris iris, Used used) {
        this.iris = iris;
        this.used = used;
        this.particulars = new ParticularsWriter(iris, used);
    }

    void write(Knowledge knowledge, Graph graph) {
        knowledge.events().values().forEach(e -> event(e, knowledge, graph));
        knowledge.encounters().forEach(e -> encounter(e, graph));
    }

    private void event(LinkedEvent e, Knowledge knowledge, Graph graph) {
        Graph.Subject s = graph.subject(iris.event(e.key()))
                .is(Deptel.Event)
                .is(Terms.of(e.type()))
                .text(Borrowed.RDFS_LABEL, e.label())
                .link(Deptel.status, Terms.of(e.status()))
                .text(Borrowed.DCTERMS_SUBJECT, e.subject())
                .number(Deptel.accountCount, e.accounts().size());
        e.when().ifPresent(s::span);
        e.participants().forEach(p -> s.link(Deptel.participant, iris.person(p)));
        if (!e.place().isEmpty()) {
            used.places.add(e.place());
            s.link(Deptel.place, iris.place(e.place()));
        }
        particulars.write(s, e.type(), e.particulars());
        particulars.series(s, e.particulars(), knowledge.events());
        for (AccountId a : e.accounts()) {
            s.link(Deptel.account, iris.account(a));
        }
    }

    private void encounter(Encounter e, Graph graph) {
        Node first = iris.person(e.first());
        Node second = iris.person(e.second());
        graph.subject(first).link(Deptel.met, second);
        graph.subject(second).link(Deptel.met, first);
        Graph.Subject s = graph.subject(iris.encounter(e.first(), e.second()))
                .is(Deptel.Encounter)
                .link(Deptel.between, first)
                .link(Deptel.between, second)
                .number(Deptel.meetingCount, e.events().size());
        e.firstMet().ifPresent(d -> s.day(Deptel.firstMet, d));
        e.lastMet().ifPresent(d -> s.day(Deptel.lastMet, d));
        e.events().forEach(k -> s.link(Deptel.event, iris.event(k)));
    }
}
