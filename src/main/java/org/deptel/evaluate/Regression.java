package org.deptel.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.deptel.authority.Weights;

/** A logistic regression with a ridge, solved by Newton's method: the same weights on every run. */
final class Regression {
    private static final int STEPS = 25;

    /** The weight of each feature, rounded to hundredths as the shipped tables have them. */
    private final Map<String, Double> weights;

    private Regression(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** What is seen of one case, and how it was. */
    record Example(Map<String, Double> features, boolean right) {}

    /** What was said of one case, and how it was. */
    record Judged(double probability, boolean right) {}

    /**
     * Learns from examples.
     *
     * @param ridge how strongly weights are held near zero: the more the fewer the examples
     */
    static Regression of(List<Example> examples, double ridge) {
        List<String> names = examples.stream()
                .flatMap(e -> e.features().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        int n = names.size();
        double[] w = new double[n];
        double[][] x = new double[examples.size()][n];
        for (int i = 0; i < examples.size(); i++) {
            for (int k = 0; k < n; k++) {
                x[i][k] = examples.get(i).features().getOrDefault(names.get(k), 0.0);
            }
        }
        for (int step = 0; step < STEPS; step++) {
            newton(x, examples, ridge, w);
        }
        Map<String, Double> weights = new TreeMap<>();
        for (int k = 0; k < n; k++) {
            weights.put(names.get(k), Math.round(w[k] * 100) / 100.0);
        }
        return new Regression(weights);
    }

    /** How likely such a case is. */
    double probability(Example example) {
        return new Weights(weights).probability(example.features());
    }

    /** The weights as a table, under a comment. */
    String table(String comment) {
        StringBuilder lines = new StringBuilder("# " + comment + "\nfeature\tweight\n");
        weights.forEach((feature, weight) ->
                lines.append(feature).append('\t').append(weight).append('\n'));
        return lines.toString();
    }

    /** Prints for each tenth of probability how many of the cases were right. */
    static void printCalibration(List<Judged> judged, PrintStream out) {
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            List<Judged> bin = judged.stream()
                    .filter(j -> j.probability() >= from && j.probability() < from + 0.1)
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "said %.1f to %.1f: right %.3f of %d%n",
                    from,
                    from + 0.1,
                    bin.stream().filter(Judged::right).count() / Math.max(1.0, bin.size()),
                    bin.size());
        }
    }

    private static void newton(double[][] x, List<Example> examples, double ridge, double[] w) {
        int n = w.length;
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        for (int k = 0; k < n; k++) {
            gradient[k] = -ridge * w[k];
            hessian[k][k] = ridge;
        }
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int k = 0; k < n; k++) {
                sum += w[k] * x[i][k];
            }
            double p = 1 / (1 + Math.exp(-sum));
            double error = (examples.get(i).right() ? 1 : 0) - p;
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
