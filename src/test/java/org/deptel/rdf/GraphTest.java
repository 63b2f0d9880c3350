package org.deptel.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphTest {
    private static final Node THING = NodeFactory.createURI("urn:thing");

    private static List<String> written(Graph graph) {
        List<String> literals = new ArrayList<>();
        graph.writeTo(q -> literals.add(q.getObject().getLiteralLexicalForm()));
        return literals;
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"0.8, 0.8", "0.826, 0.83", "1, 1.0", "0, 0.0", "0.5, 0.5", "0.999, 1.0"})
    void a_share_is_written_in_the_one_form_that_the_store_gives_back(double share, String written) {
        Graph graph = new Graph(THING);
        graph.subject(THING).share(THING, share);
        assertThat(written(graph)).containsExactly(written);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"51.50, 51.5", "-0.1276, -0.1276", "12, 12.0", "100, 100.0"})
    void so_is_a_degree(String printed, String written) {
        Graph graph = new Graph(THING);
        graph.subject(THING).decimal(THING, printed);
        assertThat(written(graph)).containsExactly(written);
    }
}
