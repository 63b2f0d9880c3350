package org.deptel.model;

import java.io.Serializable;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/**
 * A person's time in an office.
 *
 * @param person the person's key
 * @param office the kind of office, the state (or body) served, and the state or body accredited to
 * @param from when it began, as exactly as the source says; absent where it does not say
 * @param until when it ended, as exactly as the source says; absent where it does not say
 * @param source where this is from
 */
public record Tenure(
        String person,
        OfficePhrase office,
        @Nullable When from,
        @Nullable When until,
        String source) implements Serializable {

    /** Whether the person may have held the office at that time. */
    public boolean covers(When when) {
        return (from == null || !from.earliest().isAfter(when.latest()))
                && (until == null || !until.latest().isBefore(when.earliest()));
    }

    /** Whether the person held the office all that time; a bound that the source does not say shuts nothing out. */
    public boolean surelyCovers(When when) {
        return (from == null || !from.latest().isAfter(when.earliest()))
                && (until == null || !until.earliest().isBefore(when.latest()));
    }

    /** The key of the kind of office. */
    public String kind() {
        return office.office();
    }

    /** The key of the state served. */
    public String polity() {
        return office.polity();
    }

    /** The key of the state or body accredited to, empty for none. */
    public String at() {
        return office.at();
    }
}
