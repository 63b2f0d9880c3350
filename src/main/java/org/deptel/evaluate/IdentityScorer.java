package org.deptel.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deptel.model.Knowledge;

/** Which entries of different volumes are the same human being: B³ and pairs against the clusters of the gold. */
final class IdentityScorer {
    private final Map<String, String> gold;
    private final ScoreReport report;

    IdentityScorer(Map<String, String> gold, ScoreReport report) {
        this.gold = gold;
        this.report = report;
    }

    void score(Knowledge knowledge, Set<String> volumes) {
        Map<String, String> goldOf = new TreeMap<>();
        Map<String, String> foundOf = new TreeMap<>();
        gold.forEach((entry, cluster) -> {
            String person = knowledge.personOf().get(entry);
            if (volumes.contains(entry.substring(0, entry.indexOf('#'))) && person != null) {
                goldOf.put(entry, cluster);
                foundOf.put(entry, person);
            }
        });
        if (goldOf.isEmpty()) {
            return;
        }
        pairs(goldOf, foundOf);
        bCubed(goldOf, foundOf);
    }

    private void pairs(Map<String, String> goldOf, Map<String, String> foundOf) {
        List<String> entries = List.copyOf(goldOf.keySet());
        Tally tally = new Tally();
        for (Set<String> block : blocks(goldOf, foundOf)) {
            List<String> ids = entries.stream().filter(block::contains).toList();
            for (int i = 0; i < ids.size(); i++) {
                for (int k = i + 1; k < ids.size(); k++) {
                    pair(ids.get(i), ids.get(k), goldOf, foundOf, tally);
                }
            }
        }
        report.add("identity over volumes, pairs", "all", tally);
    }

    private void pair(String a, String b, Map<String, String> goldOf, Map<String, String> foundOf, Tally tally) {
        boolean same = String.valueOf(goldOf.get(a)).equals(goldOf.get(b));
        boolean said = String.valueOf(foundOf.get(a)).equals(foundOf.get(b));
        tally.add(same && said ? 1 : 0, same ? 1 : 0, said ? 1 : 0, 0);
        if (same != said) {
            report.error(
                    same ? "identity: one person kept as two" : "identity: two persons merged",
                    a + " and " + b + " (" + foundOf.get(a) + ", " + foundOf.get(b) + ")");
        }
    }

    /** Entries that either side puts together; only inside these can pairs be. */
    private static List<Set<String>> blocks(Map<String, String> goldOf, Map<String, String> foundOf) {
        Map<String, Set<String>> byEither = new HashMap<>();
        goldOf.forEach((e, c) ->
                byEither.computeIfAbsent("g" + c, k -> new HashSet<>()).add(e));
        Map<String, Set<String>> byFound = new HashMap<>();
        foundOf.forEach(
                (e, c) -> byFound.computeIfAbsent("f" + c, k -> new HashSet<>()).add(e));
        Map<String, Set<String>> merged = new TreeMap<>();
        for (String e : goldOf.keySet()) {
            Set<String> block = new HashSet<>(byEither.getOrDefault("g" + goldOf.get(e), Set.of()));
            block.addAll(byFound.getOrDefault("f" + foundOf.get(e), Set.of()));
            merged.put(e, block);
        }
        return components(merged);
    }

    private static List<Set<String>> components(Map<String, Set<String>> near) {
        Set<String> seen = new HashSet<>();
        List<Set<String>> found = new java.util.ArrayList<>();
        for (String start : near.keySet()) {
            if (!seen.add(start)) {
                continue;
            }
            Set<String> component = new HashSet<>(Set.of(start));
            java.util.Deque<String> open = new java.util.ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                for (String next : near.getOrDefault(open.remove(), Set.of())) {
                    if (component.add(next)) {
                        seen.add(next);
                        open.add(next);
                    }
                }
            }
            found.add(component);
        }
        return found;
    }

    private void bCubed(Map<String, String> goldOf, Map<String, String> foundOf) {
        Map<String, Set<String>> g = inverse(goldOf);
        Map<String, Set<String>> f = inverse(foundOf);
        double precision = 0;
        double recall = 0;
        for (String e : goldOf.keySet()) {
            Set<String> same = g.getOrDefault(goldOf.get(e), Set.of());
            Set<String> said = f.getOrDefault(foundOf.get(e), Set.of());
            long both = same.stream().filter(said::contains).count();
            precision += (double) both / said.size();
            recall += (double) both / same.size();
        }
        int n = goldOf.size();
        // in ten-thousandths, so that the table's P and R are the B³ figures
        int scale = 10_000;
        report.add(
                "identity over volumes, B³ precision", "all", (int) Math.round(precision / n * scale), scale, scale, 0);
        report.add("identity over volumes, B³ recall", "all", (int) Math.round(recall / n * scale), scale, scale, 0);
    }

    private static Map<String, Set<String>> inverse(Map<String, String> of) {
        Map<String, Set<String>> inverse = new HashMap<>();
        of.forEach((e, c) -> inverse.computeIfAbsent(c, k -> new HashSet<>()).add(e));
        return inverse;
    }
}
