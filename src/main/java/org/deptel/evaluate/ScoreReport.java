package org.deptel.evaluate;

import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All measures by volume and together, and the errors by kind. */
public final class ScoreReport {
    private static final String ALL = "all";

    private final Map<String, Map<String, Tally>> measures = new LinkedHashMap<>();
    private final Map<String, List<String>> errors = new TreeMap<>();
    private final Map<String, Integer> errorCounts = new TreeMap<>();
    private final int examples;

    /** An empty report that keeps so many examples of each kind of error. */
    public ScoreReport(int examples) {
        this.examples = examples;
    }

    /** The tally of a measure on a volume; what is added counts for the volumes together too. */
    void add(String measure, String volume, int right, int gold, int judged, int unjudged) {
        Map<String, Tally> byVolume = measures.computeIfAbsent(measure, k -> new TreeMap<>());
        byVolume.computeIfAbsent(volume, k -> new Tally()).add(right, gold, judged, unjudged);
        if (!volume.equals(ALL)) {
            byVolume.computeIfAbsent(ALL, k -> new Tally()).add(right, gold, judged, unjudged);
        }
    }

    void add(String measure, String volume, Tally tally) {
        add(measure, volume, tally.right(), tally.gold(), tally.judged(), tally.unjudged());
    }

    /** Notes one error with its kind. */
    void error(String kind, String example) {
        errorCounts.merge(kind, 1, Integer::sum);
        List<String> kept = errors.computeIfAbsent(kind, k -> new ArrayList<>());
        if (kept.size() < examples) {
            kept.add(example);
        }
    }

    /** A figure: its precision, recall and F1 over all volumes; 0 for a measure that was not taken. */
    public double f1(String measure, String volume) {
        Tally tally = measures.getOrDefault(measure, Map.of()).get(volume);
        return tally == null ? 0 : tally.f1();
    }

    /** Prints the table: a line for each measure and volume. */
    public void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-34s %-20s %7s %7s %7s %8s %8s %9s%n",
                "measure",
                "volume",
                "P",
                "R",
                "F1",
                "gold",
                "judged",
                "unjudged");
        measures.forEach((measure, volumes) -> {
            volumes.forEach((volume, t) -> {
                if (!volume.equals(ALL) || volumes.size() != 2) {
                    out.printf(
                            Locale.ROOT,
                            "%-34s %-20s %7.3f %7.3f %7.3f %8d %8d %9d%n",
                            measure,
                            volume,
                            t.precision(),
                            t.recall(),
                            t.f1(),
                            t.gold(),
                            t.judged(),
                            t.unjudged());
                }
            });
        });
    }

    /** Prints the most frequent kinds of error with examples. */
    public void printErrors(int most, PrintStream out) {
        List<Map.Entry<String, Integer>> kinds = new ArrayList<>(errorCounts.entrySet());
        kinds.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<String, Integer> kind : kinds.subList(0, Math.min(most, kinds.size()))) {
            out.println();
            out.println(kind.getValue() + " × " + kind.getKey());
            errors.getOrDefault(kind.getKey(), List.of()).forEach(e -> out.println("    " + e));
        }
    }

    /** The measures as JSON. */
    public String json() {
        Map<String, Map<String, Map<String, Object>>> figures = new LinkedHashMap<>();
        measures.forEach((measure, volumes) -> {
            Map<String, Map<String, Object>> byVolume = new LinkedHashMap<>();
            volumes.forEach((volume, t) -> {
                Map<String, Object> f = new LinkedHashMap<>();
                f.put("precision", t.precision());
                f.put("recall", t.recall());
                f.put("f1", t.f1());
                f.put("right", t.right());
                f.put("gold", t.gold());
                f.put("judged", t.judged());
                f.put("unjudged", t.unjudged());
                byVolume.put(volume, f);
            });
            figures.put(measure, byVolume);
        });
        return new GsonBuilder().setPrettyPrinting().create().toJson(figures);
    }
}
