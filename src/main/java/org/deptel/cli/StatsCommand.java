package org.deptel.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.deptel.query.AnswerFormat;
import org.deptel.query.NamedQuery;
import org.deptel.query.QueryRunner;
import org.deptel.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code deptel stats} */
@Command(name = "stats", mixinStandardHelpOptions = true, description = "Counts what a store holds.")
final class StatsCommand implements Callable<Integer> {
    private static final String PREFIX = "PREFIX dt: <https://w3id.org/deptel/ontology#>\n";
    private static final String THINGS = PREFIX + "SELECT ?kind (COUNT(DISTINCT ?x) AS ?count) WHERE { ?x a ?k . "
            + "FILTER (STRSTARTS(STR(?k), STR(dt:))) BIND (STRAFTER(STR(?k), \"#\") AS ?kind) } GROUP BY ?kind ORDER BY ?kind";
    private static final String DATES =
            PREFIX + "SELECT ?dateSource (COUNT(?d) AS ?documents) WHERE { ?d a dt:Document . "
                    + "OPTIONAL { ?d dt:dateSource ?s } BIND (COALESCE(STRAFTER(STR(?s), \"#\"), \"none\") AS ?dateSource) } GROUP BY ?dateSource ORDER BY DESC(?documents)";
    private static final String TIERS = PREFIX
            + "SELECT ?tier ?voice ?status (COUNT(?a) AS ?accounts) WHERE { ?a a dt:Account ; dt:tier ?t ; dt:voice ?v ; dt:status ?s . "
            + "BIND (STRAFTER(STR(?t), \"#\") AS ?tier) BIND (STRAFTER(STR(?v), \"#\") AS ?voice) BIND (STRAFTER(STR(?s), \"#\") AS ?status) } "
            + "GROUP BY ?tier ?voice ?status ORDER BY ?tier ?voice ?status";

    @Mixin
    private final StoreOption store = new StoreOption();

    StatsCommand() {}

    @Override
    public Integer call() {
        try (GraphStore graph = store.open()) {
            QueryRunner runner = new QueryRunner(graph);
            for (String question : new String[] {THINGS, DATES, TIERS}) {
                AnswerFormat.TABLE.print(runner.run(NamedQuery.parse("stats", question), Map.of()), System.out);
                System.out.println();
            }
        }
        return 0;
    }
}
