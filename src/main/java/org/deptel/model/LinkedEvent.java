package org.deptel.model;

import java.util.List;
import java.util.Optional;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/**
 * An event, joined from the accounts of all documents.
 *
 * @param key the readable key, unique
 * @param type what kind
 * @param status whether it took place: held, if any account says so
 * @param label its name for people
 * @param participants the keys of the persons, sorted
 * @param date when, as finely as any account tells; absent where none tells
 * @param place the key of the place, empty where not known
 * @param subject what about, empty where not said
 * @param particulars what else is told, states, places and series by their keys
 * @param accounts the accounts, in order
 */
public record LinkedEvent(
        String key,
        EventType type,
        EventStatus status,
        String label,
        List<String> participants,
        @Nullable When date,
        String place,
        String subject,
        Particulars particulars,
        List<AccountId> accounts) {
    /** Copies the lists. */
    public LinkedEvent {
        participants = List.copyOf(participants);
        accounts = List.copyOf(accounts);
    }

    /** When, if any account tells. */
    public Optional<When> when() {
        return Optional.ofNullable(date);
    }
}
