package org.deptel.model;

import org.deptel.text.DocumentId;

/** Names an account: its document and its number there. */
public record AccountId(DocumentId document, int number) implements Comparable<AccountId> {
    @Override
    public int compareTo(AccountId other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return document + "/" + number;
    }
}
