package org.deptel.authority;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.deptel.model.Participation;
import org.deptel.model.Registers;
import org.deptel.model.Sign;
import org.deptel.text.DocumentKind;

/**
 * How likely it is that somebody whom a record names was there: a logistic model over the signs of his presence, whose
 * weights are a shipped table. {@code deptel learn-presence} learns them from records that print a list.
 */
public final class PresenceModel {
    private static final double MOST_TIMES = 3;
    /** As often as not. */
    private static final double EVEN = 0.5;

    private final Weights weights;
    private final Registers registers;

    private PresenceModel(Weights weights, Registers registers) {
        this.weights = weights;
        this.registers = registers;
    }

    /** The model that is shipped; throws IllegalStateException when the program was built without it. */
    public static PresenceModel shipped(Registers registers) {
        return new PresenceModel(Weights.shipped("presence"), registers);
    }

    /** A model that has learnt nothing yet: every feature weighs nothing. */
    public static PresenceModel unlearnt(Registers registers) {
        return new PresenceModel(new Weights(Map.of()), registers);
    }

    /** The probability for one of those a record names. */
    public double probability(Participation p, Collection<Participation> all, DocumentKind kind) {
        return weights.probability(features(p, all, kind));
    }

    /**
     * What the model sees of a person: his signs, how sure it is that he is meant, how many others take part, and the rank of
     * his office; those below ministers sit in on talks in which heads of government are only spoken of.
     */
    public Map<String, Double> features(Participation p, Collection<Participation> all, DocumentKind kind) {
        Map<String, Double> features = new TreeMap<>();
        features.put("bias", 1.0);
        int times = 0;
        for (Map.Entry<Sign, Integer> e : p.signs().entrySet()) {
            if (e.getKey() != Sign.CALLED_MISTER && e.getKey() != Sign.BY_OFFICE) {
                times += e.getValue();
                features.put(e.getKey().name(), 1.0);
                features.put(e.getKey().name() + ".more", upTo(e.getValue()));
            }
        }
        // telegrams call nobody so, which says nothing of anybody
        boolean politely = all.stream().anyMatch(o -> o.signs().containsKey(Sign.CALLED_MISTER));
        double mister = p.signs().getOrDefault(Sign.CALLED_MISTER, 0);
        features.put("mister", politely ? mister / Math.max(1, times) : EVEN);
        int active = active(p);
        features.put("active", upTo(1 + active));
        double named =
                active + p.signs().getOrDefault(Sign.SPOKEN_OF, 0) + p.signs().getOrDefault(Sign.CITED, 0);
        // "Ambassador Archer would be told. The Ambassador asked why": another one asked
        boolean byOffice = active > 0 && p.signs().getOrDefault(Sign.BY_OFFICE, 0) >= active;
        features.put("by-office", byOffice ? 1.0 : 0);
        features.put("share", named == 0 ? 0 : active / named);
        long others = all.stream()
                .filter(o -> !o.person().equals(p.person()) && active(o) > 0)
                .count();
        features.put("others", upTo(1 + (int) others));
        features.put("unsure-who", 10 * (1 - p.confidence()));
        features.put(kind.name(), 1.0);
        registers.findOffice(p.office().office()).ifPresent(office -> features.put("rank" + office.rank(), 1.0));
        return features;
    }

    private static int active(Participation p) {
        return p.signs().entrySet().stream()
                .filter(e -> e.getKey().isActive())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static double upTo(int times) {
        return Math.min(MOST_TIMES, Math.log(times) / Math.log(2));
    }
}
