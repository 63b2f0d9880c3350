package org.deptel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    private static final Node GRAPH = NodeFactory.createURI("urn:graph");
    private static final Node CONFIDENCE = NodeFactory.createURI("urn:confidence");

    @TempDir
    Path folder;

    private static GraphContents graph(String... figures) {
        return new GraphContents(
                GRAPH,
                Stream.of(figures)
                        .map(f -> Quad.create(
                                GRAPH, GRAPH, CONFIDENCE, NodeFactory.createLiteralDT(f, XSDDatatype.XSDdecimal)))
                        .toList());
    }

    private static List<String> figures(GraphStore store) {
        return store.read(data -> Stream.of(data.asDatasetGraph().find(GRAPH, Node.ANY, Node.ANY, Node.ANY))
                .flatMap(it -> com.google.common.collect.Streams.stream(it))
                .map(q -> q.getObject().getLiteralLexicalForm())
                .sorted()
                .toList());
    }

    @Test
    void what_a_graph_held_gives_way_to_what_it_holds_now() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(graph("0.8", "1.0", "0.0", "0.83")));
            store.replace(List.of(graph("0.83", "0.5")));
            assertThat(figures(store)).containsExactly("0.5", "0.83");
        }
    }

    @Test
    void a_figure_that_cannot_be_taken_out_is_not_kept_beside_the_new_one() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(graph("0.80")));
            assertThatThrownBy(() -> store.replace(List.of(graph("0.83"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("build into a new folder");
            assertThat(figures(store)).containsExactly("0.8");
        }
    }
}
