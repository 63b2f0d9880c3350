package org.deptel.model;

import java.io.Serializable;
import java.util.List;
import org.deptel.text.Document;

/**
 * Everything known from one document alone.
 *
 * @param document the document
 * @param agents who is behind it
 * @param persons the persons it speaks of, each once, by key
 * @param mentions where it speaks of persons, places, states, bodies
 * @param open where it speaks of one of several persons, and nothing tells which
 * @param accounts the events it tells
 * @param organizations the missions and bodies it names that stand in no register
 */
public record ResolvedDocument(
        Document document,
        Agents agents,
        List<LocalPerson> persons,
        List<ResolvedMention> mentions,
        List<OpenMention> open,
        List<Account> accounts,
        List<Organization> organizations)
        implements Serializable {
    /** Copies the lists. */
    public ResolvedDocument {
        persons = List.copyOf(persons);
        mentions = List.copyOf(mentions);
        open = List.copyOf(open);
        accounts = List.copyOf(accounts);
        organizations = List.copyOf(organizations);
    }

    /** The same document with other accounts. */
    public ResolvedDocument withAccounts(List<Account> others) {
        return new ResolvedDocument(document, agents, persons, mentions, open, others, organizations);
    }
}
