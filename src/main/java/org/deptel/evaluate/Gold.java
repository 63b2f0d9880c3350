package org.deptel.evaluate;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The gold tables of a folder; a table that is not there is an empty one. */
final class Gold {
    private static final Splitter TABS = Splitter.on('\t');

    private final Optional<Path> folder;

    Gold(Optional<Path> folder) {
        this.folder = folder;
    }

    private List<List<String>> table(String name) throws IOException {
        Optional<Path> file = folder.map(f -> f.resolve(name)).filter(Files::exists);
        List<List<String>> rows = new ArrayList<>();
        if (file.isPresent()) {
            for (String line : Files.readAllLines(file.get())) {
                rows.add(TABS.splitToList(line));
            }
        }
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    /** Wrong links of the editors, as {@code volume doc person surname}. */
    Set<String> badLinks() throws IOException {
        Set<String> bad = new HashSet<>();
        for (List<String> row : table("known-bad-links.tsv")) {
            bad.add(row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + LastName.of(row.get(3)));
        }
        return bad;
    }

    /** The cluster of each entry, by {@code volume#entry}. */
    Map<String, String> clusters() throws IOException {
        Map<String, String> clusters = new TreeMap<>();
        for (List<String> row : table("people-clusters.tsv")) {
            clusters.put(row.get(2) + "#" + row.get(3), row.get(0));
        }
        return clusters;
    }

    /** The items of participants lists, as {@code side TAB text}, by {@code volume/document}. */
    Map<String, List<String>> participants() throws IOException {
        Map<String, List<String>> items = new TreeMap<>();
        for (List<String> row : table("participants.tsv")) {
            items.computeIfAbsent(row.get(0) + "/" + row.get(1), k -> new ArrayList<>())
                    .add(row.get(5) + "\t" + row.get(6));
        }
        return items;
    }

    /** The hand-labelled encounters, one JSON object a line. */
    List<String> encounters() throws IOException {
        Optional<Path> file = folder.map(f -> f.resolve("events-dev.jsonl")).filter(Files::exists);
        return file.isEmpty() ? List.of() : Files.readAllLines(file.get());
    }
}
