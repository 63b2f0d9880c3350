package org.deptel.query;

/** A thing that a name may mean. */
public record Candidate(String iri, String label, String note) {}
