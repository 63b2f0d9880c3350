package org.deptel.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deptel.query.AnswerFormat;
import org.deptel.query.MisuseException;
import org.deptel.query.NamedQuery;
import org.deptel.query.QueryCatalog;
import org.deptel.query.QueryRunner;
import org.deptel.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deptel query NAME [key=value …]} */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Answers a question: one of 'deptel queries', or a SPARQL file that ends in .rq.")
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NAME", description = "the question's name, or a file")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Parameters(index = "1..*", paramLabel = "key=value", description = "its parameters; things by name or IRI")
    private List<String> values = List.of();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "table, csv, tsv, json or xml (default: ${DEFAULT-VALUE})")
    private String format = "table";

    QueryCommand() {}

    @Override
    public Integer call() {
        NamedQuery query = QueryCatalog.shipped().get(name);
        AnswerFormat shape = AnswerFormat.named(format);
        Map<String, String> given = new LinkedHashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals <= 0) {
                throw new MisuseException("'" + value + "' is no key=value; call it as: " + query.usage());
            }
            given.put(value.substring(0, equals), value.substring(equals + 1));
        }
        try (GraphStore graph = store.open()) {
            shape.print(new QueryRunner(graph).run(query, given), System.out);
        }
        return 0;
    }
}
