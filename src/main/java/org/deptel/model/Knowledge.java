package org.deptel.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all documents together tell.
 *
 * @param persons all persons, by key
 * @param personOf the linked person's key for each key that documents and lists use
 * @param events all events, by key
 * @param eventOf the event's key for each account
 * @param encounters who met whom
 */
public record Knowledge(
        Map<String, LinkedPerson> persons,
        Map<String, String> personOf,
        Map<String, LinkedEvent> events,
        Map<AccountId, String> eventOf,
        List<Encounter> encounters) {

    /** The linked person's key for a key that a document uses; throws IllegalArgumentException for an unknown one. */
    public String getPerson(String member) {
        String key = personOf.get(member);
        if (key == null) {
            throw new IllegalArgumentException("never linked: " + member);
        }
        return key;
    }

    /** The event an account is of, if it was linked to one. */
    public Optional<String> findEvent(AccountId account) {
        return Optional.ofNullable(eventOf.get(account));
    }
}
