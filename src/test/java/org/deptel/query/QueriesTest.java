package org.deptel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.deptel.vocab.Deptel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QueriesTest {
    private static final Pattern TERM = Pattern.compile("\\bdt:([A-Za-z]+)");

    private static Set<String> declared() {
        Graph ontology = RDFParser.create()
                .source(new StringReader(QueryCatalog.resource("ontology/deptel.ttl")))
                .lang(Lang.TURTLE)
                .toGraph();
        Set<String> terms = new TreeSet<>();
        ontology.find(Node.ANY, Node.ANY, Node.ANY)
                .mapWith(t -> t.getSubject())
                .filterKeep(n -> n.isURI() && n.getURI().startsWith(Deptel.NS))
                .forEach(n -> terms.add(n.getURI().substring(Deptel.NS.length())));
        return terms;
    }

    @TestFactory
    Stream<DynamicTest> every_query_parses_and_speaks_only_of_declared_terms() {
        Set<String> declared = declared();
        return QueryCatalog.shipped().list().stream()
                .map(q -> DynamicTest.dynamicTest(q.name(), () -> {
                    QueryFactory.create(q.text());
                    assertThat(q.summary()).isNotEqualTo(q.name());
                    assertThat(q.tags()).isNotEmpty();
                    Matcher m = TERM.matcher(q.text());
                    while (m.find()) {
                        assertThat(declared).contains(m.group(1));
                    }
                    for (QueryParameter p : q.parameters()) {
                        assertThat(p.description())
                                .as("parameter " + p.name() + " is described")
                                .isNotEmpty();
                    }
                }));
    }

    @Test
    void the_questions_of_the_field_are_there() {
        assertThat(QueryCatalog.shipped().list())
                .extracting(NamedQuery::name)
                .contains(
                        "who-met-whom",
                        "meetings-of",
                        "meetings-between",
                        "meetings-at",
                        "meetings-in",
                        "documents-of",
                        "timeline-of",
                        "people-in",
                        "evidence-for",
                        "documents-citing",
                        "senders-and-recipients");
    }

    @Test
    void a_query_tells_how_to_call_it() {
        NamedQuery q = NamedQuery.parse(
                "seen",
                "#+ summary: Seen\n#+ params:\n#+   - person: someone\n#+   - least: so many\n#+ defaults:\n#+   - least: 2\n"
                        + "SELECT ?x WHERE { ?x ?p ?_person_iri . FILTER (?n > ?_least_integer) }");
        assertThat(q.usage()).isEqualTo("deptel query seen person=… [least=2]");
        assertThat(q.parameters()).extracting(QueryParameter::kind).isEqualTo(List.of("person", ""));
    }

    @Test
    void a_described_parameter_that_is_not_used_is_refused() {
        assertThatThrownBy(() -> NamedQuery.parse(
                        "q", "#+ summary: x\n#+ params:\n#+   - ghost: nobody\nSELECT * WHERE { ?s ?p ?o }"))
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("ghost");
    }

    @Test
    void an_unknown_query_says_what_to_do() {
        assertThatThrownBy(() -> QueryCatalog.shipped().get("who-met-who"))
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("deptel queries");
    }

    @Test
    void meetings_can_be_asked_for_by_how_sure_they_are() {
        for (String name : List.of("meetings-of", "meetings-between", "meetings-at", "meetings-in")) {
            assertThat(QueryCatalog.shipped().get(name).parameters())
                    .filteredOn(p -> p.name().equals("sure"))
                    .singleElement()
                    .satisfies(p -> {
                        assertThat(p.type()).isEqualTo("decimal");
                        assertThat(p.findDefault()).contains("0");
                    });
        }
    }
}
