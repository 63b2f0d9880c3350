package org.deptel.diag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects diagnostics from all threads of a run. Every one is counted, by file and kind; kept are, of each file and
 * kind, the first {@value #NOTES_KEPT} notes and the first {@value #OTHERS_KEPT} others, so that a bad file can neither
 * exhaust memory nor drown the rest.
 */
public final class Diagnostics {
    private static final int NOTES_KEPT = 5;
    private static final int OTHERS_KEPT = 1000;

    private final Map<String, Map<DiagnosticKind, Integer>> byFile = new HashMap<>();
    private final List<Diagnostic> kept = new ArrayList<>();

    /** Takes one. */
    public synchronized void add(Diagnostic diagnostic) {
        int most = diagnostic.kind().severity() == Severity.NOTE ? NOTES_KEPT : OTHERS_KEPT;
        int now = byFile.computeIfAbsent(diagnostic.file(), f -> new EnumMap<>(DiagnosticKind.class))
                .merge(diagnostic.kind(), 1, Integer::sum);
        if (now <= most) {
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

    /** How many of each kind there were, kept or not. */
    public synchronized Map<DiagnosticKind, Integer> counts() {
        Map<DiagnosticKind, Integer> sums = new EnumMap<>(DiagnosticKind.class);
        byFile.values().forEach(f -> f.forEach((k, n) -> sums.merge(k, n, Integer::sum)));
        return sums;
    }

    /** How many of each kind one file gave, kept or not. */
    public synchronized Map<DiagnosticKind, Integer> counts(String file) {
        Map<DiagnosticKind, Integer> counts = byFile.get(file);
        return counts == null ? Map.of() : Map.copyOf(counts);
    }

    /** How many were counted and not kept. */
    public synchronized int notKept() {
        return counts().values().stream().mapToInt(Integer::intValue).sum() - kept.size();
    }

    /** Whether anything cost a document or a file. */
    public synchronized boolean hasErrors() {
        return counts().keySet().stream().anyMatch(k -> k.severity() == Severity.ERROR);
    }
}
