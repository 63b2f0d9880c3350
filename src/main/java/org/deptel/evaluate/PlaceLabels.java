package org.deptel.evaluate;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.deptel.model.ThingKind;
import org.jspecify.annotations.Nullable;

/** Names of places, states and bodies that readers labelled: {@code places.tsv} of a folder of labels. */
final class PlaceLabels {
    private static final Splitter TABS = Splitter.on('\t');
    private static final Splitter ANSWERS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final String OPEN = "open";

    private PlaceLabels() {}

    /** What a name may rightly be taken for. */
    record Answer(ThingKind kind, String name) {}

    /**
     * One labelled name.
     *
     * @param row the number of the row among the labels, from 0
     * @param begin where it begins, in code points
     * @param surface the words
     * @param kind the kind of the first answer, null where a careful reader cannot tell
     * @param answers what is right, the first the best; none where a careful reader cannot tell
     */
    record Label(
            int row, int begin, String surface, @Nullable ThingKind kind, List<Answer> answers) {}

    /** The labels by {@code volume/document}; none where the folder has no such table. */
    static Map<String, List<Label>> read(Path folder) throws IOException {
        Map<String, List<Label>> labels = new TreeMap<>();
        Path table = folder.resolve("places.tsv");
        int row = 0;
        for (String line : Files.exists(table) ? Files.readAllLines(table) : List.<String>of()) {
            List<String> cells = TABS.splitToList(line);
            if (!line.startsWith("#") && cells.size() >= 6 && !cells.get(2).equals("begin")) {
                labels.computeIfAbsent(cells.get(0) + "/" + cells.get(1), k -> new ArrayList<>())
                        .add(label(row++, cells));
            }
        }
        return labels;
    }

    private static Label label(int row, List<String> cells) {
        String kind = cells.get(4);
        int begin = Integer.parseInt(cells.get(2));
        if (kind.equals(OPEN)) {
            return new Label(row, begin, cells.get(3), null, List.of());
        }
        List<Answer> answers = new ArrayList<>();
        for (String answer : ANSWERS.split(cells.get(5))) {
            int colon = answer.indexOf(':');
            answers.add(
                    colon < 0
                            ? new Answer(kindOf(kind), answer)
                            : new Answer(kindOf(answer.substring(0, colon)), answer.substring(colon + 1)));
        }
        return new Label(row, begin, cells.get(3), kindOf(kind), answers);
    }

    private static ThingKind kindOf(String word) {
        return ThingKind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
