package org.deptel.model;

import java.io.Serializable;

/**
 * A person as one document knows him.
 *
 * @param key unique over all documents: {@code frus1955-57v25#p_BCE1} for an entry of a list,
 *     {@code authority#gromyko-andrei-andreyevich}, {@code text/000_a#bessmertnykh} for one known to this document only
 * @param name the fullest name met here
 * @param office an office the document gives him, empty for none
 * @param polity the key of the state he acts for, empty where not known
 */
public record LocalPerson(String key, PersonName name, String office, String polity) implements Serializable {
    /** The part of a key that says the person comes from the shipped or added registers. */
    public static final String AUTHORITY = "authority#";

    /** Whether the person stands in a volume's list. */
    public boolean isListed() {
        return key.contains("#") && !isAuthority() && !isLocal();
    }

    /** Whether the person comes from the registers. */
    public boolean isAuthority() {
        return key.startsWith(AUTHORITY);
    }

    /** Whether only this document knows the person. */
    public boolean isLocal() {
        return isLocal(key);
    }

    /** Whether a key is that of a person whom only one document knows. */
    public static boolean isLocal(String key) {
        int name = key.indexOf('#');
        return key.substring(0, name < 0 ? key.length() : name).contains("/");
    }
}
