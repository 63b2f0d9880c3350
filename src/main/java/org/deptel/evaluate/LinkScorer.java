package org.deptel.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingKind;
import org.deptel.text.Document;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Volume;

/**
 * Person links against the editors' tags, by document and last name: right ones of all tagged, and of those predicted
 * where a tag can judge them. Surnames shared by two or more entries, and forms that are no entry's surname, apart.
 */
final class LinkScorer {
    private static final Pattern THING = Pattern.compile(
            "\\s*(?:[’']s?)?\\s*(?:(?:Presidential|Official|Personal|National|Private|Security|Office|Diar\\w+)\\s+)*"
                    + "(?:Librar|Papers|Materials|Files?\\b|Collection|Doctrine|Plan\\b|Administration|Government|Diar|Records|Memoirs|Round|Amendment|Act\\b)");

    private final Set<String> badLinks;
    private final ScoreReport report;

    LinkScorer(Set<String> badLinks, ScoreReport report) {
        this.badLinks = badLinks;
        this.report = report;
    }

    /** Scores one document. */
    void score(Volume volume, Document printed, ResolvedDocument found) {
        Map<String, Set<String>> surnames = surnames(volume);
        Map<String, Map<String, Integer>> gold = gold(volume, printed);
        Map<String, Map<String, Integer>> predicted = predicted(volume, found);
        reliability(volume, printed, found);
        Set<String> names = new TreeSet<>(gold.keySet());
        names.addAll(predicted.keySet());
        for (String name : names) {
            Map<String, Integer> g = gold.getOrDefault(name, Map.of());
            Map<String, Integer> p = predicted.getOrDefault(name, Map.of());
            int goldSum = sum(g);
            int foundSum = sum(p);
            int judged = Math.min(goldSum, foundSum);
            int right = g.keySet().stream()
                    .mapToInt(id -> Math.min(g.getOrDefault(id, 0), p.getOrDefault(id, 0)))
                    .sum();
            boolean shared = surnames.getOrDefault(name, Set.of()).size() > 1;
            boolean variant = !surnames.containsKey(name);
            report.add("person links", volume.id(), right, goldSum, judged, foundSum - judged);
            if (shared) {
                report.add("person links, shared surnames", volume.id(), right, goldSum, judged, foundSum - judged);
            }
            if (variant) {
                report.add("person links, variant forms", volume.id(), right, goldSum, judged, foundSum - judged);
            }
            String kind = shared ? "shared surname" : variant ? "variant form" : "surname";
            explain(kind, printed, name, g, p, right, goldSum);
        }
    }

    /** Whether the confidences mean what they say: of the links of each confidence, the share that is right. */
    private void reliability(Volume volume, Document printed, ResolvedDocument found) {
        for (ResolvedMention m : found.mentions()) {
            if (isListedName(m, volume)) {
                printed.marks().stream()
                        .filter(g -> isJudge(volume, printed, g) && g.span().overlaps(m.span()))
                        .findFirst()
                        .ifPresent(g -> Reliability.add(
                                report,
                                "person links by confidence",
                                m.confidence(),
                                g.target().equals(entryOf(m))));
            }
        }
    }

    private boolean isJudge(Volume volume, Document printed, MarkedName m) {
        return m.kind() == MarkKind.PERSON
                && volume.persons().stream().anyMatch(e -> e.id().equals(m.target()))
                && !isBad(volume, printed, m)
                && !isThing(printed.text(), m.span().end());
    }

    private boolean isBad(Volume volume, Document printed, MarkedName m) {
        String last = LastName.of(m.span().in(printed.text()));
        return badLinks.contains(volume.id() + " " + printed.id().local() + " " + m.target() + " " + last);
    }

    /** Whether the words from here on make a thing of the name before them: an archive, a doctrine, a government. */
    static boolean isThing(String text, int end) {
        return THING.matcher(text.substring(end, Math.min(text.length(), end + 80)))
                .lookingAt();
    }

    private void explain(
            String kind,
            Document d,
            String name,
            Map<String, Integer> gold,
            Map<String, Integer> found,
            int right,
            int goldSum) {
        if (right == goldSum) {
            return;
        }
        boolean wrong = found.keySet().stream().anyMatch(id -> !gold.containsKey(id));
        String what = "person link, " + kind
                + (found.isEmpty() ? ", not linked at all" : wrong ? ", wrong person" : ", too few linked");
        report.error(what, d.id() + " " + name + " gold " + new TreeMap<>(gold) + " found " + new TreeMap<>(found));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Set<String>> surnames(Volume volume) {
        Map<String, Set<String>> surnames = new HashMap<>();
        for (RegisterEntry e : volume.persons()) {
            String beforeComma =
                    e.name().contains(",") ? e.name().substring(0, e.name().indexOf(',')) : e.name();
            surnames.computeIfAbsent(LastName.of(beforeComma), k -> new HashSet<>())
                    .add(e.id());
        }
        return surnames;
    }

    private Map<String, Map<String, Integer>> gold(Volume volume, Document printed) {
        Set<String> ids = new HashSet<>();
        volume.persons().forEach(e -> ids.add(e.id()));
        Map<String, Map<String, Integer>> gold = new TreeMap<>();
        for (MarkedName m : printed.marks()) {
            if (m.kind() == MarkKind.PERSON && ids.contains(m.target())) {
                String surface = m.span().in(printed.text());
                String last = LastName.of(surface);
                if (!isBad(volume, printed, m)
                        && !isThing(printed.text(), m.span().end())) {
                    gold.computeIfAbsent(last, k -> new HashMap<>()).merge(m.target(), 1, Integer::sum);
                }
            }
        }
        return gold;
    }

    private static Map<String, Map<String, Integer>> predicted(Volume volume, ResolvedDocument found) {
        Map<String, Map<String, Integer>> predicted = new TreeMap<>();
        for (ResolvedMention m : found.mentions()) {
            if (isListedName(m, volume)) {
                predicted
                        .computeIfAbsent(LastName.of(m.surface()), k -> new HashMap<>())
                        .merge(entryOf(m), 1, Integer::sum);
            }
        }
        return predicted;
    }

    static boolean isListedName(ResolvedMention m, Volume volume) {
        return m.kind() == ThingKind.PERSON
                && m.key().startsWith(volume.id() + "#")
                && !m.method().matches("(?:office|writer|addressee)-.*");
    }

    static String entryOf(ResolvedMention m) {
        return m.key().substring(m.key().indexOf('#') + 1);
    }
}
