package org.deptel.rdf;

import org.apache.jena.graph.NodeFactory;
import org.deptel.model.Knowledge;
import org.deptel.text.Volume;
import org.deptel.vocab.Borrowed;
import org.deptel.vocab.Deptel;

/** Writes what the data set is and covers. No clock enters it: the same input gives the same bytes. */
final class MetaWriter {
    private final Iris iris;
    private final Used used;

    MetaWriter(Iris iris, Used used) {
        this.iris = iris;
        this.used = used;
    }

    void write(Knowledge knowledge, String version, Graph graph) {
        int documents =
                used.documents.values().stream().mapToInt(Integer::intValue).sum();
        Graph.Subject s = graph.subject(iris.dataset())
                .is(Borrowed.VOID_DATASET)
                .is(Borrowed.DCAT_DATASET)
                .text(Borrowed.DCTERMS_TITLE, "Diplomatic documents: who met whom")
                .text(Borrowed.VOID_URI_SPACE, iris.base() + "id/")
                .link(Borrowed.VOID_VOCABULARY, NodeFactory.createURI(Deptel.NS.substring(0, Deptel.NS.length() - 1)))
                .number(Borrowed.VOID_DOCUMENTS, documents)
                .link(Borrowed.PROV_WAS_GENERATED_BY, iris.build());
        partition(
                s,
                graph,
                Deptel.Person.getLocalName(),
                Deptel.Person,
                knowledge.persons().size());
        partition(
                s,
                graph,
                Deptel.Event.getLocalName(),
                Deptel.Event,
                knowledge.events().size());
        partition(s, graph, Deptel.Account.getLocalName(), Deptel.Account, used.accounts);
        partition(s, graph, Deptel.Mention.getLocalName(), Deptel.Mention, used.mentions);
        partition(
                s,
                graph,
                Deptel.Encounter.getLocalName(),
                Deptel.Encounter,
                knowledge.encounters().size());
        graph.subject(iris.build()).is(Borrowed.PROV_ACTIVITY).text(Borrowed.RDFS_LABEL, "deptel " + version);
        for (Volume v : used.volumes.values()) {
            Graph.Subject part = graph.subject(
                            NodeFactory.createURI(iris.dataset().getURI() + "/" + v.id()))
                    .is(Borrowed.VOID_DATASET)
                    .text(Borrowed.DCTERMS_TITLE, v.title().isEmpty() ? v.id() : v.title())
                    .number(Borrowed.VOID_DOCUMENTS, used.documents.getOrDefault(v.id(), 0))
                    .link(Borrowed.PROV_WAS_DERIVED_FROM, iris.volume(v.id()));
            s.link(Borrowed.VOID_SUBSET, part.node());
        }
    }

    private void partition(
            Graph.Subject dataset, Graph graph, String name, org.apache.jena.graph.Node type, int entities) {
        Graph.Subject part = graph.subject(NodeFactory.createURI(iris.dataset().getURI() + "/class/" + name))
                .link(Borrowed.VOID_CLASS, type)
                .number(Borrowed.VOID_ENTITIES, entities);
        dataset.link(Borrowed.VOID_CLASS_PARTITION, part.node());
    }
}
