package org.deptel.authority;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/** A shipped table: tab-separated, one header line, comments after {@code #}, several values parted by {@code |}. */
final class Table {
    private static final Splitter TABS = Splitter.on('\t');
    private static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();

    private Table() {}

    /** A line of a table, by column name. */
    record Row(Map<String, Integer> columns, List<String> cells) {
        String get(String column) {
            Integer index = columns.get(column);
            return index == null || index >= cells.size()
                    ? ""
                    : cells.get(index).strip();
        }

        List<String> list(String column) {
            return BARS.splitToList(get(column));
        }

        /** A date given as year, month or day; null where the cell is empty. */
        @Nullable
        When when(String column) {
            String date = get(column);
            return switch (date.length()) {
                case 4 -> When.year(Integer.parseInt(date));
                case 7 -> When.month(YearMonth.parse(date));
                case 10 -> When.day(LocalDate.parse(date));
                default -> null;
            };
        }

        int year(String column, int otherwise) {
            String year = get(column);
            return year.length() < 4 ? otherwise : Integer.parseInt(year.substring(0, 4));
        }
    }

    /** The rows of a shipped table; throws IllegalStateException when the program was built without it. */
    static List<Row> read(String name) {
        String path = "/authority/" + name + ".tsv";
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + path);
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(BufferedReader in) throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = null;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = TABS.splitToList(line);
            if (columns == null) {
                columns = new java.util.HashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    columns.put(cells.get(i).strip(), i);
                }
            } else {
                rows.add(new Row(columns, cells));
            }
        }
        return rows;
    }
}
