package org.deptel.query;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The rows that answer a query.
 *
 * @param columns their names
 * @param rows their cells in the order of the columns; null where a row has none
 */
public record Answer(List<String> columns, List<List<@org.jspecify.annotations.Nullable Node>> rows) {
    /** Copies the column names. */
    public Answer {
        columns = List.copyOf(columns);
    }
}
