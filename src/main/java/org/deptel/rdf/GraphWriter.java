package org.deptel.rdf;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.deptel.model.Knowledge;
import org.deptel.model.Organization;
import org.deptel.model.Registers;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Tenure;
import org.deptel.text.Volume;

/**
 * Writes knowledge as quads: every document first, in any order, then {@link #registry} and what follows, which need to
 * know what the documents speak of. Not safe for threads.
 */
public final class GraphWriter {
    private final Iris iris;
    private final Knowledge knowledge;
    private final Used used = new Used();
    private final Registers registers;

    /** A writer of this knowledge under these IRIs. */
    public GraphWriter(Iris iris, Knowledge knowledge, Registers registers) {
        this.iris = iris;
        this.knowledge = knowledge;
        this.registers = registers;
    }

    /** Writes the graph of one document. */
    public void document(ResolvedDocument document, Volume volume, Consumer<Quad> out) {
        Graph graph = new Graph(iris.document(document.document().id()));
        for (Organization o : document.organizations()) {
            used.organizations.putIfAbsent(o.key(), o);
        }
        new DocumentWriter(iris, used, registers).write(document, volume, knowledge, graph);
        new MentionWriter(iris, used).write(document, knowledge, graph);
        new AccountWriter(iris, used).write(document, knowledge, graph);
        graph.writeTo(out);
    }

    /** Writes the graph of linked events. */
    public void events(Consumer<Quad> out) {
        Graph graph = new Graph(iris.eventsGraph());
        new EventWriter(iris, used).write(knowledge, graph);
        graph.writeTo(out);
    }

    /**
     * Writes the graph of persons, places, states and bodies; call it after {@link #events}.
     *
     * @param tenures the dated offices of the volumes' lists, by {@code volume#entry}
     */
    public void registry(Map<String, List<Tenure>> tenures, Consumer<Quad> out) {
        Graph graph = new Graph(iris.registryGraph());
        new RegistryWriter(iris, used, registers).write(knowledge, tenures, graph);
        graph.writeTo(out);
    }

    /** Writes the graph that says what this data set is; call it last. */
    public void meta(String version, Consumer<Quad> out) {
        Graph graph = new Graph(iris.metaGraph());
        new MetaWriter(iris, used).write(knowledge, version, graph);
        graph.writeTo(out);
    }
}
