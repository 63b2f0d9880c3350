package org.deptel.authority;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.deptel.model.Account;
import org.deptel.model.EventType;
import org.deptel.model.LocalPerson;
import org.deptel.model.Participation;
import org.deptel.model.Tier;
import org.deptel.text.DocumentKind;

/**
 * How likely it is that a meeting which sentences tell was as the account has it: a logistic model over the rule, the
 * status, how day and place were found and how sure those who met are, whose weights are a shipped table.
 * {@code deptel learn-trust} learns them from meetings that readers labelled.
 */
public final class TrustModel {
    private static final int MANY = 4;

    private final Weights weights;

    private TrustModel(Weights weights) {
        this.weights = weights;
    }

    /** The model that is shipped; throws IllegalStateException when the program was built without it. */
    public static TrustModel shipped() {
        return new TrustModel(Weights.shipped("trust"));
    }

    /** A model with these weights; a feature without one weighs nothing. */
    public static TrustModel of(Map<String, Double> weights) {
        return new TrustModel(new Weights(weights));
    }

    /** Whether the model judges such an account: a meeting told in sentences, and not listed or recorded. */
    public static boolean judges(Account a) {
        return a.type() == EventType.MEETING
                && (a.tier() == Tier.NARRATIVE || a.tier() == Tier.FOOTNOTE || a.tier() == Tier.SOURCE_NOTE)
                && a.participations().stream().allMatch(p -> p.signs().isEmpty());
    }

    /** The probability that an account is right, to hundredths. */
    public double probability(Account a, DocumentKind kind) {
        return Math.round(weights.probability(features(a, kind)) * 100) / 100.0;
    }

    /** What the model sees of an account of a document of this kind. */
    public static Map<String, Double> features(Account a, DocumentKind kind) {
        Map<String, Double> features = new TreeMap<>();
        String rule = a.method().split(";")[0];
        features.put("bias", 1.0);
        features.put("rule " + rule, 1.0);
        features.put("rules " + rule.replaceAll("-.*", ""), 1.0);
        features.put("status " + a.status().name().toLowerCase(Locale.ROOT), 1.0);
        features.put("tier " + a.tier().name().toLowerCase(Locale.ROOT), 1.0);
        features.put("kind " + kind.name().toLowerCase(Locale.ROOT), 1.0);
        features.put("date " + found(a.method(), "; date ", a.date() == null), 1.0);
        features.put("place " + found(a.method(), Account.PLACE, a.place().isEmpty()), 1.0);
        features.put("plural", rule.matches("noun-\\w+s\\b.*") ? 1.0 : 0.0);
        features.put("persons " + Math.min(MANY, a.participations().size()), 1.0);
        features.put("unlisted", (double) a.participations().stream()
                .filter(p -> LocalPerson.isLocal(p.person()))
                .count());
        features.put(
                "unsure-who",
                a.participations().stream()
                        .mapToDouble(Participation::confidence)
                        .map(c -> 10 * (1 - c))
                        .max()
                        .orElse(0));
        return features;
    }

    /** How day or place were found: not at all, as the words say, or by a rule. */
    private static String found(String method, String how, boolean none) {
        if (none) {
            return "none";
        }
        return method.contains(how + "as said") ? "said" : "rule";
    }
}
