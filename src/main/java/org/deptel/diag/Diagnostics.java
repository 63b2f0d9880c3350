package org.deptel.diag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects diagnostics from all threads of a run. Every one is counted; of each kind the first
 * {@value #KEPT_A_KIND} are kept, so that a bad file cannot exhaust memory.
 */
public final class Diagnostics {
    private static final int KEPT_A_KIND = 1000;

    private final Map<DiagnosticKind, Integer> counts = new EnumMap<>(DiagnosticKind.class);
    private final List<Diagnostic> kept = new ArrayList<>();

    /** Takes one. */
    public synchronized void add(Diagnostic diagnostic) {
        if (counts.merge(diagnostic.kind(), 1, Integer::sum) <= KEPT_A_KIND) {
            kept.add(diagnostic);
        }
    }

    /** Takes one, given in parts. */
    public void add(DiagnosticKind kind, String file, String place, String detail) {
        add(new Diagnostic(kind, file, place, detail));
    }

    /** Those kept, sorted by file and place. */
    public synchronized List<Diagnostic> list() {
        List<Diagnostic> sorted = new ArrayList<>(kept);
        Collections.sort(sorted);
        return sorted;
    }

    /** Those kept that cost a document or a file, sorted. */
    public List<Diagnostic> errors() {
        return list().stream()
                .filter(d -> d.kind().severity() == Severity.ERROR)
                .toList();
    }

    /** How many of each kind there were. */
    public synchronized Map<DiagnosticKind, Integer> counts() {
        return new EnumMap<>(counts);
    }

    /** Whether anything cost a document or a file. */
    public synchronized boolean hasErrors() {
        return counts.keySet().stream().anyMatch(k -> k.severity() == Severity.ERROR);
    }
}
