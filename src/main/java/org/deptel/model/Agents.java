package org.deptel.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The persons and bodies behind a document; persons by their keys.
 *
 * @param senders who sends it, in order of print
 * @param recipients who receives it
 * @param signed who signed it
 * @param drafted who drafted it
 * @param cleared who cleared it
 * @param approved who approved it
 */
public record Agents(
        List<Agent> senders,
        List<Agent> recipients,
        List<String> signed,
        List<String> drafted,
        List<String> cleared,
        List<String> approved)
        implements Serializable {
    /** Copies the lists. */
    public Agents {
        senders = List.copyOf(senders);
        recipients = List.copyOf(recipients);
        signed = List.copyOf(signed);
        drafted = List.copyOf(drafted);
        cleared = List.copyOf(cleared);
        approved = List.copyOf(approved);
    }

    /** Who sends it first, if known. */
    public Optional<Agent> sender() {
        return senders.stream().findFirst();
    }

    /** Who receives it first, if known. */
    public Optional<Agent> recipient() {
        return recipients.stream().findFirst();
    }
}
