package org.deptel.evaluate;

import java.util.Locale;

/** Whether confidences mean what they say: of the claims of each confidence, the share that is right. */
final class Reliability {
    private static final double[] BORDERS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    private Reliability() {}

    /** Counts one claim among those about as sure. */
    static void add(ScoreReport report, String measure, double confidence, boolean right) {
        report.add(measure, range(confidence), right ? 1 : 0, 1, 1, 0);
    }

    private static String range(double confidence) {
        double from = 0;
        for (double next : BORDERS) {
            if (confidence < next) {
                return String.format(Locale.ROOT, "%.2f to %.2f", from, next);
            }
            from = next;
        }
        return String.format(Locale.ROOT, "%.2f to 1.00", from);
    }
}
