package org.deptel.model;

import java.io.Serializable;
import java.util.List;

/**
 * What is told of an event besides who, when and where. In a finding states, places and series are the words as printed,
 * in an account and a linked event their keys.
 *
 * @param name the name the words give it, empty for none: {@code Tenth Inter-American Conference}
 * @param parties the states that made an agreement, negotiated or conferred; of a visit the state visited
 * @param origin where a visitor came from, empty where not said
 * @param series the negotiation it was a session of, empty for none
 */
public record Particulars(String name, List<String> parties, String origin, String series) implements Serializable {
    /** Nothing told. */
    public static final Particulars NONE = new Particulars("", List.of(), "", "");

    /** Copies the list. */
    public Particulars {
        parties = List.copyOf(parties);
    }

    /** A name alone. */
    public static Particulars named(String name) {
        return new Particulars(name, List.of(), "", "");
    }

    /** States alone. */
    public static Particulars between(List<String> parties) {
        return new Particulars("", parties, "", "");
    }

    /** What either of two accounts of one event tells, the first's words before the second's. */
    public Particulars or(Particulars other) {
        return new Particulars(
                name.isEmpty() ? other.name : name,
                parties.isEmpty() ? other.parties : parties,
                origin.isEmpty() ? other.origin : origin,
                series.isEmpty() ? other.series : series);
    }
}
