package org.deptel.model;

import java.util.List;
import java.util.Optional;

/** What is known beforehand of the things documents speak of, as the graph needs it. */
public interface Registers {
    /** The state of this key, if there is one. */
    Optional<Polity> findPolity(String key);

    /** The place of this key, if there is one. */
    Optional<Place> findPlace(String key);

    /** The place of this name or spelling, if there is one. */
    Optional<Place> findPlaceNamed(String name);

    /** The body of this key, if there is one. */
    Optional<Organization> findOrganization(String key);

    /** The kind of office of this key, if there is one. */
    Optional<OfficeKind> findOffice(String key);

    /** A registered person's times in office. */
    List<Tenure> tenuresOf(String person);
}
