package org.deptel.text;

import java.io.Serializable;

/** An entry of a volume's list of abbreviations: {@code t_NSC1}, {@code NSC}, {@code National Security Council}. */
public record Term(String id, String form, String expansion) implements Serializable {}
