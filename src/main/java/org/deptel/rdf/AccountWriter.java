package org.deptel.rdf;

import org.deptel.model.Account;
import org.deptel.model.AccountId;
import org.deptel.model.Knowledge;
import org.deptel.model.Participation;
import org.deptel.model.ResolvedDocument;
import org.deptel.text.CodePoints;
import org.deptel.text.Document;
import org.deptel.vocab.Borrowed;
import org.deptel.vocab.Deptel;

/** Writes what a document says of events, each with the words that say it. */
final class AccountWriter {
    private final Iris iris;
    private final Used used;

    AccountWriter(Iris iris, Used used) {
        this.iris = iris;
        this.used = used;
    }

    void write(ResolvedDocument resolved, Knowledge knowledge, Graph graph) {
        Document d = resolved.document();
        CodePoints points = new CodePoints(d.text());
        for (Account a : resolved.accounts()) {
            AccountId id = new AccountId(d.id(), a.number());
            knowledge.findEvent(id).ifPresent(event -> account(a, id, event, d, points, knowledge, graph));
        }
    }

    private void account(
            Account a, AccountId id, String event, Document d, CodePoints points, Knowledge knowledge, Graph graph) {
        Graph.Subject s = graph.subject(iris.account(id))
                .is(Deptel.Account)
                .link(Deptel.inDocument, iris.document(d.id()))
                .link(Deptel.ofEvent, iris.event(event))
                .link(Deptel.tier, Terms.of(a.tier()))
                .link(Deptel.voice, Terms.of(a.voice()))
                .link(Deptel.status, Terms.of(a.status()))
                .text(Deptel.quote, a.quote().in(d.text()))
                .number(Deptel.begin, points.at(a.quote().begin()))
                .number(Deptel.end, points.at(a.quote().end()))
                .text(
                        Deptel.trigger,
                        a.trigger().equals(a.quote()) ? "" : a.trigger().in(d.text()))
                .share(Deptel.confidence, a.confidence())
                .text(Deptel.method, a.method())
                .text(Borrowed.DCTERMS_SUBJECT, a.subject());
        a.when().ifPresent(s::span);
        if (!a.place().isEmpty()) {
            used.places.add(a.place());
            s.link(Deptel.place, iris.place(a.place()));
        }
        new ParticularsWriter(iris, used).write(s, a.type(), a.particulars());
        int number = 0;
        for (Participation p : a.participations()) {
            participation(p, id, ++number, knowledge, graph, s);
        }
        used.accounts += 1;
    }

    private void participation(
            Participation p, AccountId id, int number, Knowledge knowledge, Graph graph, Graph.Subject account) {
        Graph.Subject s = graph.subject(iris.participation(id, number))
                .is(Deptel.Participation)
                .link(Deptel.person, iris.person(knowledge.getPerson(p.person())))
                .link(Deptel.function, Terms.of(p.function()))
                .text(Deptel.surface, p.surface())
                .share(Deptel.confidence, p.confidence())
                .text(Deptel.method, p.evidence())
                .text(Deptel.arrived, p.stay().arrived())
                .text(Deptel.left, p.stay().left());
        if (!p.side().isEmpty()) {
            used.polities.add(p.side());
            s.link(Deptel.side, iris.polity(p.side()));
        }
        if (p.office().isPresent()) {
            used.offices.add(p.office());
            s.link(Deptel.officeHeld, iris.office(p.office()));
        }
        account.link(Deptel.participation, s.node());
    }
}
