package org.deptel.authority;

import java.util.Map;
import java.util.TreeMap;

/** The weights of a logistic model, by feature; a feature without one weighs nothing. */
public final class Weights {
    private final Map<String, Double> weights;

    /** These weights. */
    public Weights(Map<String, Double> weights) {
        this.weights = new TreeMap<>(weights);
    }

    /** The table that is shipped under a name; throws IllegalStateException when the program was built without it. */
    static Weights shipped(String name) {
        Map<String, Double> weights = new TreeMap<>();
        for (Table.Row row : Table.read(name)) {
            weights.put(row.get("feature"), Double.parseDouble(row.get("weight")));
        }
        return new Weights(weights);
    }

    /** The probability that these features give. */
    public double probability(Map<String, Double> features) {
        double sum = 0;
        for (Map.Entry<String, Double> f : features.entrySet()) {
            sum += weights.getOrDefault(f.getKey(), 0.0) * f.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
