package org.deptel.query;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.deptel.store.GraphStore;

/** Checks a store against the shapes that the ontology ships. */
public final class ShapeCheck {
    private ShapeCheck() {}

    /**
     * What a check found.
     *
     * @param violations statements that break the contract
     * @param warnings statements that a reader will miss something in
     * @param findings one line each, violations first, sorted
     */
    public record Result(int violations, int warnings, List<String> findings) {
        /** Copies the list. */
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /** Checks the union of all graphs of a store. */
    public static Result check(GraphStore store) {
        return store.read(data -> check(data.asDatasetGraph().getDefaultGraph()));
    }

    /** Checks a graph. */
    public static Result check(Graph data) {
        Graph shapes = RDFParser.create()
                .source(new StringReader(QueryCatalog.resource("ontology/shapes.ttl")))
                .lang(Lang.TURTLE)
                .toGraph();
        ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), data);
        List<String> violations = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (ReportEntry entry : report.getEntries()) {
            boolean violation = entry.severity().equals(Severity.Violation);
            String line =
                    (violation ? "violation: " : "warning: ") + QueryRunner.shortened(String.valueOf(entry.focusNode()))
                            + ": " + entry.message() + (entry.value() == null ? "" : " (" + entry.value() + ")");
            (violation ? violations : warnings).add(line);
        }
        Collections.sort(violations);
        Collections.sort(warnings);
        List<String> all = new ArrayList<>(violations);
        all.addAll(warnings);
        return new Result(violations.size(), warnings.size(), all);
    }
}
