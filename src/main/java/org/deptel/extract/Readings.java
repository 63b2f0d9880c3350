package org.deptel.extract;

import java.util.Set;

/** The ways in which the same words can be read, the surest first. */
final class Readings {
    private Readings() {}

    /** One way to read them; it finds the mentions meant, or none. */
    @FunctionalInterface
    interface Way {
        Set<Integer> mentions();
    }

    /** The mentions by the first way that finds any; empty where none does. Ways behind it are not tried. */
    static Set<Integer> first(Way... ways) {
        for (Way way : ways) {
            Set<Integer> who = way.mentions();
            if (!who.isEmpty()) {
                return who;
            }
        }
        return Set.of();
    }
}
