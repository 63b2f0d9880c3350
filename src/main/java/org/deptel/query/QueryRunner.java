package org.deptel.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionBuilder;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.deptel.store.GraphStore;

/** Runs queries on a store, with parameters as people type them. */
public final class QueryRunner {
    private final GraphStore store;

    /** Runs on this store. */
    public QueryRunner(GraphStore store) {
        this.store = store;
    }

    /**
     * Runs a query; throws MisuseException for a parameter that is missing, unknown or unreadable, for a name that means
     * nothing or several things, and for SPARQL that does not parse.
     */
    public Answer run(NamedQuery query, Map<String, String> values) {
        for (String given : values.keySet()) {
            if (query.parameters().stream().noneMatch(p -> p.name().equals(given))) {
                throw new MisuseException(
                        "query " + query.name() + " has no parameter '" + given + "'; call it as: " + query.usage());
            }
        }
        return store.read(data -> run(query, values, data));
    }

    private static Answer run(NamedQuery query, Map<String, String> values, Dataset data) {
        QueryExecutionBuilder builder;
        try {
            builder = QueryExecution.dataset(data).query(QueryFactory.create(query.text()));
        } catch (QueryParseException notSparql) {
            throw new MisuseException("query " + query.name() + " is not SPARQL: " + firstLine(notSparql));
        }
        for (QueryParameter p : query.parameters()) {
            String value = values.containsKey(p.name()) ? values.get(p.name()) : p.byDefault();
            if (value == null) {
                throw new MisuseException(
                        "query " + query.name() + " needs " + p.name() + "=…; call it as: " + query.usage());
            }
            builder = builder.substitution(p.variable(), toModel(node(p, value, data)));
        }
        try (QueryExecution run = builder.build()) {
            return select(run);
        }
    }

    private static RDFNode toModel(Node node) {
        return ModelFactory.createDefaultModel().asRDFNode(node);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Answer select(QueryExecution run) {
        if (!run.getQuery().isSelectType()) {
            throw new MisuseException("only SELECT queries give a table; 'deptel export' writes graphs");
        }
        ResultSet rows = run.execSelect();
        List<String> columns = rows.getResultVars();
        List<List<@org.jspecify.annotations.Nullable Node>> cells = new ArrayList<>();
        while (rows.hasNext()) {
            QuerySolution row = rows.next();
            List<@org.jspecify.annotations.Nullable Node> line = new ArrayList<>();
            for (String column : columns) {
                line.add(row.get(column) == null ? null : row.get(column).asNode());
            }
            cells.add(line);
        }
        return new Answer(columns, cells);
    }

    private static Node node(QueryParameter p, String value, Dataset data) {
        return switch (p.type()) {
            case "integer" -> integer(p, value);
            case "decimal" -> decimal(p, value);
            case "date" -> date(p, value);
            case "iri" -> NodeFactory.createURI(thing(p, value, data));
            default -> NodeFactory.createLiteralString(value);
        };
    }

    private static Node integer(QueryParameter p, String value) {
        if (!value.matches("-?\\d{1,9}")) {
            throw new MisuseException(p.name() + " takes a whole number, not '" + value + "'");
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }

    private static Node decimal(QueryParameter p, String value) {
        if (!value.matches("-?\\d{1,9}(?:\\.\\d{1,9})?")) {
            throw new MisuseException(p.name() + " takes a number such as 0.8, not '" + value + "'");
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }

    private static Node date(QueryParameter p, String value) {
        String full =
                value.matches("\\d{4}") ? value + "-01-01" : value.matches("\\d{4}-\\d\\d") ? value + "-01" : value;
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(full).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeParseException noDate) {
            throw new MisuseException(p.name() + " takes a day as YYYY-MM-DD, not '" + value + "'");
        }
    }

    private static String thing(QueryParameter p, String value, Dataset data) {
        List<Candidate> found = Names.find(data, p.kind(), value);
        if (found.size() == 1) {
            return found.get(0).iri();
        }
        if (found.isEmpty()) {
            String what = p.kind().isEmpty() ? "nothing" : "no " + p.kind();
            throw new MisuseException(what + " is called '" + value + "' in this store");
        }
        StringBuilder choices = new StringBuilder(
                "'" + value + "' may mean " + found.size() + " things; give one of these as " + p.name() + "=…");
        found.stream()
                .limit(20)
                .forEach(c -> choices.append("\n  ")
                        .append(shortened(c.iri()))
                        .append("   ")
                        .append(c.label()));
        throw new MisuseException(choices.toString());
    }

    /** The IRI of the one thing these words mean; throws MisuseException for none or several. */
    public String getThing(String words) {
        QueryParameter any = new QueryParameter("thing", "", "iri", "", "", null);
        return store.read(data -> thing(any, words, data));
    }

    /** The part of one of our IRIs after {@code /id/}, which the commands take for the whole; other IRIs whole. */
    public static String shortened(String iri) {
        int at = iri.indexOf("/id/");
        return at < 0 ? iri : iri.substring(at + 4);
    }
}
