package org.deptel.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deptel.annotate.Annotator;
import org.deptel.authority.Authority;
import org.deptel.authority.PresenceModel;
import org.deptel.diag.Diagnostics;
import org.deptel.model.Account;
import org.deptel.model.Participation;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Sign;
import org.deptel.model.Tier;
import org.deptel.parse.ParseOptions;
import org.deptel.parse.SourceFile;
import org.deptel.parse.SourceFiles;
import org.deptel.pipeline.Trials;
import org.deptel.pipeline.Variant;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.Volume;

/**
 * Learns from records that print a list of those present which signs of presence in the text can be trusted: a logistic
 * regression with a ridge, solved by Newton's method, the same on every run. Tried with each volume left out in turn.
 */
public final class PresenceLearner {
    private static final double RIDGE = 1.0;
    private static final int STEPS = 25;

    /** One person whom a record names, and whether its list has him. */
    private record Row(String volume, String document, Map<String, Double> features, boolean active, boolean present) {}

    private final List<Row> rows = new ArrayList<>();

    /** A learner that has seen nothing. */
    public PresenceLearner() {}

    /** Takes all records of the files that the paths name. */
    public void read(List<String> paths, Authority authority, Annotator annotator, Diagnostics diagnostics) {
        try (Trials trials = new Trials(authority, Optional.of(annotator), diagnostics, 1)) {
            for (SourceFile source : new SourceFiles(diagnostics).find(paths)) {
                Trials.Printed printed = trials.read(source, ParseOptions.ALL);
                trials.records(
                        source,
                        printed,
                        t -> add(
                                printed.volume(),
                                t.printed(),
                                Objects.requireNonNull(t.results().get(Variant.WORDS_ONLY)),
                                Objects.requireNonNull(t.results().get(Variant.NO_PARTICIPANTS))));
            }
        }
    }

    /** The table that the program reads its weights from. */
    public String table() {
        StringBuilder lines = new StringBuilder(
                "# Learnt by `deptel learn-presence` from records that print a list; do not edit by hand.\nfeature\tweight\n");
        learn().forEach((feature, weight) ->
                lines.append(feature).append('\t').append(weight).append('\n'));
        return lines.toString();
    }

    /**
     * Takes one record.
     *
     * @param printed the record with its marks
     * @param listed what the program makes of it with its list
     * @param everyone what it makes of it without, keeping everyone
     */
    void add(Volume volume, Document printed, ResolvedDocument listed, ResolvedDocument everyone) {
        Set<String> present = new TreeSet<>();
        for (MarkedName m : printed.marks()) {
            boolean inList = printed.header().participants().stream()
                    .anyMatch(p -> p.span().overlaps(m.span()));
            if (m.kind() == MarkKind.PERSON && !m.target().isEmpty() && inList) {
                present.add(volume.id() + "#" + m.target());
            }
        }
        listed.accounts().stream()
                .filter(a -> a.tier() == Tier.PARTICIPANTS_LIST)
                .flatMap(a -> a.participations().stream())
                .forEach(p -> present.add(p.person()));
        if (present.size() < 2) {
            return;
        }
        DocumentKind kind = printed.header().kind();
        for (Account a : everyone.accounts()) {
            if (a.participations().stream().anyMatch(p -> !p.signs().isEmpty())) {
                for (Participation p : a.participations()) {
                    if (isOpen(p, printed, present)) {
                        continue;
                    }
                    rows.add(new Row(
                            volume.id(),
                            printed.id().toString(),
                            PresenceModel.features(p, a.participations(), kind),
                            p.signs().keySet().stream().anyMatch(Sign::isActive),
                            present.contains(p.person())));
                }
            }
        }
    }

    /** The list has a name or title like his that nobody linked: he may or may not be meant. */
    private static boolean isOpen(Participation p, Document printed, Set<String> present) {
        String last = p.surface().replaceAll("(?s).*[\\s.]", "");
        return !present.contains(p.person())
                && printed.header().participants().stream()
                        .anyMatch(item -> item.text().contains(last));
    }

    /** The weights learnt from all of it, rounded to hundredths. */
    private Map<String, Double> learn() {
        return fit(rows);
    }

    /** Prints precision and recall of persons at several thresholds, each volume judged by what the others taught. */
    public void printLeavingOut(PrintStream out) {
        Set<String> volumes = rows.stream().map(Row::volume).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Row, Double> judged = new java.util.LinkedHashMap<>();
        for (String v : volumes) {
            Map<String, Double> weights =
                    fit(rows.stream().filter(r -> !r.volume().equals(v)).toList());
            rows.stream().filter(r -> r.volume().equals(v)).forEach(r -> judged.put(r, probability(weights, r)));
        }
        out.printf(Locale.ROOT, "%d persons in records, %d of them listed%n", rows.size(), listed(rows));
        for (double least : new double[] {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95}) {
            List<Row> said = judged.entrySet().stream()
                    .filter(e -> e.getValue() >= least && e.getKey().active())
                    .map(Map.Entry::getKey)
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "from %.2f on: P %.3f of pairs, P %.3f R %.3f of persons%n",
                    least,
                    pairs(said),
                    listed(said) / Math.max(1.0, said.size()),
                    listed(said) / Math.max(1.0, (double) listed(rows)));
        }
        calibration(judged, out);
    }

    private static double pairs(List<Row> said) {
        Map<String, List<Row>> byDocument =
                said.stream().collect(Collectors.groupingBy(Row::document, TreeMap::new, Collectors.toList()));
        double all = 0;
        double right = 0;
        for (List<Row> one : byDocument.values()) {
            long listed = listed(one);
            all += one.size() * (one.size() - 1) / 2.0;
            right += listed * (listed - 1) / 2.0;
        }
        return right / Math.max(1, all);
    }

    private static void calibration(Map<Row, Double> judged, PrintStream out) {
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            List<Row> bin = judged.entrySet().stream()
                    .filter(e -> e.getValue() >= from && e.getValue() < from + 0.1)
                    .map(Map.Entry::getKey)
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "said %.1f to %.1f: right %.3f of %d%n",
                    from,
                    from + 0.1,
                    listed(bin) / Math.max(1.0, bin.size()),
                    bin.size());
        }
    }

    private static long listed(List<Row> rows) {
        return rows.stream().filter(Row::present).count();
    }

    private static double probability(Map<String, Double> weights, Row row) {
        double sum = 0;
        for (Map.Entry<String, Double> f : row.features().entrySet()) {
            sum += weights.getOrDefault(f.getKey(), 0.0) * f.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Map<String, Double> fit(List<Row> rows) {
        List<String> names = rows.stream()
                .flatMap(r -> r.features().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        int n = names.size();
        double[] w = new double[n];
        double[][] x = new double[rows.size()][n];
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < n; k++) {
                x[i][k] = rows.get(i).features().getOrDefault(names.get(k), 0.0);
            }
        }
        for (int step = 0; step < STEPS; step++) {
            newton(x, rows, w);
        }
        Map<String, Double> weights = new TreeMap<>();
        for (int k = 0; k < n; k++) {
            weights.put(names.get(k), Math.round(w[k] * 100) / 100.0);
        }
        return weights;
    }

    private static void newton(double[][] x, List<Row> rows, double[] w) {
        int n = w.length;
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        for (int k = 0; k < n; k++) {
            gradient[k] = -RIDGE * w[k];
            hessian[k][k] = RIDGE;
        }
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int k = 0; k < n; k++) {
                sum += w[k] * x[i][k];
            }
            double p = 1 / (1 + Math.exp(-sum));
            double error = (rows.get(i).present() ? 1 : 0) - p;
            for (int k = 0; k < n; k++) {
                gradient[k] += error * x[i][k];
                for (int j = 0; j < n && x[i][k] != 0; j++) {
                    hessian[k][j] += p * (1 - p) * x[i][k] * x[i][j];
                }
            }
        }
        double[] change = solved(hessian, gradient);
        for (int k = 0; k < n; k++) {
            w[k] += change[k];
        }
    }

    /** Gauss with the greatest pivot. */
    private static double[] solved(double[][] a, double[] b) {
        int n = b.length;
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int i = k + 1; i < n; i++) {
                best = Math.abs(a[i][k]) > Math.abs(a[best][k]) ? i : best;
            }
            double[] row = a[best];
            a[best] = a[k];
            a[k] = row;
            double value = b[best];
            b[best] = b[k];
            b[k] = value;
            for (int i = k + 1; i < n; i++) {
                double times = a[i][k] / a[k][k];
                b[i] -= times * b[k];
                for (int j = k; j < n; j++) {
                    a[i][j] -= times * a[k][j];
                }
            }
        }
        double[] found = new double[n];
        for (int k = n - 1; k >= 0; k--) {
            double rest = b[k];
            for (int j = k + 1; j < n; j++) {
                rest -= a[k][j] * found[j];
            }
            found[k] = rest / a[k][k];
        }
        return found;
    }
}
