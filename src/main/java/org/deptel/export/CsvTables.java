package org.deptel.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deptel.query.Answer;
import org.deptel.query.AnswerFormat;
import org.deptel.query.NamedQuery;
import org.deptel.query.QueryCatalog;
import org.deptel.query.QueryRunner;
import org.deptel.store.GraphStore;

/** The graph as tables: documents, persons, events, accounts, participations, encounters, mentions. */
final class CsvTables {
    private final QueryRunner runner;
    private final QueryCatalog catalog;

    CsvTables(GraphStore store, QueryCatalog catalog) {
        this.runner = new QueryRunner(store);
        this.catalog = catalog;
    }

    /** Writes one file a table into the folder, and a list of the columns; returns the number of rows. */
    long write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, NamedQuery> tables = new LinkedHashMap<>();
        for (NamedQuery q : catalog.list()) {
            if (q.tags().contains("table")) {
                tables.put(q.name().replaceFirst("^table-", ""), q);
            }
        }
        long rows = 0;
        StringBuilder dictionary = new StringBuilder("table,rows,columns,what\n");
        for (Map.Entry<String, NamedQuery> t : tables.entrySet()) {
            Answer answer = runner.run(t.getValue(), Map.of());
            try (PrintStream out = new PrintStream(
                    Files.newOutputStream(folder.resolve(t.getKey() + ".csv")), false, StandardCharsets.UTF_8)) {
                AnswerFormat.CSV.print(answer, out);
            }
            rows += answer.rows().size();
            dictionary
                    .append(t.getKey())
                    .append(',')
                    .append(answer.rows().size())
                    .append(",\"")
                    .append(String.join(" ", answer.columns()))
                    .append("\",\"")
                    .append(t.getValue().summary())
                    .append("\"\n");
        }
        Files.writeString(folder.resolve("tables.csv"), dictionary);
        return rows;
    }
}
