package org.deptel.cli;

import java.util.concurrent.Callable;
import org.deptel.query.NamedQuery;
import org.deptel.query.QueryCatalog;
import org.deptel.query.QueryParameter;
import picocli.CommandLine.Command;

/** {@code deptel queries} */
@Command(name = "queries", mixinStandardHelpOptions = true, description = "Lists the questions that can be asked.")
final class QueriesCommand implements Callable<Integer> {
    QueriesCommand() {}

    @Override
    public Integer call() {
        for (NamedQuery q : QueryCatalog.shipped().list()) {
            if (q.tags().contains("table")) {
                continue;
            }
            System.out.println(q.usage());
            System.out.println("    " + q.summary());
            for (QueryParameter p : q.parameters()) {
                System.out.println("    " + p.name() + ": " + p.description());
            }
        }
        return 0;
    }
}
