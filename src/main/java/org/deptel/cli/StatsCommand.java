package org.deptel.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.deptel.diag.DiagnosticKind;
import org.deptel.pipeline.BuildRecord;
import org.deptel.pipeline.StoreFolder;
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
        record(System.out);
        return 0;
    }

    /** What was read, how fast, and what was odd in it. */
    private void record(PrintStream out) {
        Collection<BuildRecord.Source> sources;
        try {
            sources = BuildRecord.read(new StoreFolder(store.folder())).sources();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        out.printf("%-28s %9s %8s %12s %7s  %s%n", "source", "documents", "MB", "documents/s", "MB/s", "diagnostics");
        Map<DiagnosticKind, Integer> kinds = new EnumMap<>(DiagnosticKind.class);
        int documents = 0;
        long bytes = 0;
        double seconds = 0;
        for (BuildRecord.Source s : sources) {
            line(s, out);
            documents += s.documents();
            bytes += s.bytes();
            seconds += s.parseSeconds();
            s.diagnostics().forEach((k, n) -> kinds.merge(k, n, Integer::sum));
        }
        line(new BuildRecord.Source("all", documents, bytes, seconds, kinds), out);
    }

    private static void line(BuildRecord.Source s, PrintStream out) {
        String kinds = new TreeMap<>(s.diagnostics())
                .entrySet().stream()
                        .map(e -> e.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + e.getValue())
                        .collect(Collectors.joining(", "));
        double time = Math.max(s.parseSeconds(), 0.001);
        out.printf(
                Locale.ROOT,
                "%-28s %9d %8.2f %12.1f %7.2f  %s%n",
                s.key(),
                s.documents(),
                s.bytes() / 1e6,
                s.documents() / time,
                s.bytes() / 1e6 / time,
                kinds);
    }
}
