package org.deptel.evaluate;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Encounters against the hand-labelled ones, by the rule of the reference scorer: same type and status, and two shared
 * participants, or all of the smaller side where it has fewer; unsure gold is optional. Date and place are scored on
 * the matched ones.
 */
final class EncounterScorer {
    private static final String ALL = "all";
    private static final String CONFIRMATION = "confirmation";
    private static final String BY_CONFIDENCE = "meetings of papers kept for confirmation, by confidence";

    private final LabelSet labels;
    private final Map<String, List<JsonObject>> gold = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final ScoreReport report;

    /**
     * Which labels these are.
     *
     * @param prefix how the names of the measures begin
     * @param types the types of event that were labelled
     * @param groups the groups that the rows go to in turn
     */
    record LabelSet(String prefix, List<String> types, List<String> groups) {
        /** The labels that come with the gold tables: all types, one group. */
        static final LabelSet GOLD =
                new LabelSet("encounters: ", List.of("meeting", "call", "message", "named"), List.of(ALL));

        /**
         * The labels of further telegrams: meetings and calls. Rows go to tuning and confirmation in turn; the errors
         * of confirmation are counted but never listed, so that nobody tunes on them.
         */
        static final LabelSet FURTHER = new LabelSet(
                "encounters of further telegrams: ", List.of("meeting", "call"), List.of("tuning", CONFIRMATION));

        /** The same of telegrams drawn later and labelled by two other readers. */
        static final LabelSet ANEW = new LabelSet(
                "encounters of telegrams drawn anew: ", List.of("meeting", "call"), List.of("tuning", CONFIRMATION));

        /** Papers of all kinds that were read to find what is missed and invented: all their errors are listed. */
        static final LabelSet READ =
                new LabelSet("encounters of papers read: ", List.of("meeting", "call"), List.of("tuning"));

        /** The same of papers whose errors nobody has read. */
        static final LabelSet UNREAD =
                new LabelSet("encounters of papers not read: ", List.of("meeting", "call"), List.of(CONFIRMATION));

        LabelSet {
            types = List.copyOf(types);
            groups = List.copyOf(groups);
        }

        private String measure(String type) {
            return prefix + (type.equals("named") ? "named events" : type + "s");
        }
    }

    /** A possible match of a gold event and a found one. */
    private record Match(int shared, boolean date, int gold, int found) {}

    EncounterScorer(LabelSet labels, List<String> lines, ScoreReport report) {
        this.labels = labels;
        this.report = report;
        Gson gson = new Gson();
        for (String line : lines) {
            if (!line.isBlank()) {
                JsonObject o = gson.fromJson(line, JsonObject.class);
                List<JsonObject> events = new ArrayList<>();
                o.getAsJsonArray("events").forEach(e -> events.add(e.getAsJsonObject()));
                String document = o.get("doc").getAsString();
                groups.put(document, labels.groups.get(gold.size() % labels.groups.size()));
                gold.put(document, events);
            }
        }
    }

    /** All label sets of a folder, each with its own errors. */
    static List<EncounterScorer> ofLabels(Labels labels, ScoreReport report) throws IOException {
        return List.of(
                new EncounterScorer(LabelSet.FURTHER, labels.meetings("meetings.jsonl"), report),
                new EncounterScorer(LabelSet.ANEW, labels.meetings("meetings-anew.jsonl"), report),
                new EncounterScorer(LabelSet.READ, labels.meetings("meetings-read.jsonl"), report),
                new EncounterScorer(LabelSet.UNREAD, labels.meetings("meetings-unread.jsonl"), report));
    }

    /** The name under which the gold knows a document, if it does. */
    Optional<String> goldName(String document) {
        return gold.keySet().stream()
                .filter(g ->
                        g.equals(document) || g.startsWith("seed/") && document.startsWith("text/" + g.substring(5)))
                .findFirst();
    }

    void score(String document, List<JsonObject> found) {
        for (String type : labels.types) {
            score(document, type, found);
        }
    }

    private void score(String document, String type, List<JsonObject> all) {
        String measure = labels.measure(type);
        List<JsonObject> g = ofType(gold.getOrDefault(document, List.of()), type);
        List<JsonObject> f = ofType(all, type);
        Map<Integer, Integer> goldOf = goldOf(g, f);
        Tally tally = new Tally();
        goldOf.forEach((found, x) -> {
            if (!isUnsure(g.get(x))) {
                tally.add(1, 1, 1, 0);
                details(document, measure, g.get(x), f.get(found));
            }
        });
        for (int i = 0; i < g.size(); i++) {
            if (!goldOf.containsValue(i) && !isUnsure(g.get(i))) {
                tally.add(0, 1, 0, 0);
                error(document, measure + ": missed" + kind(g.get(i)), shortly(g.get(i)));
            }
        }
        for (int i = 0; i < f.size(); i++) {
            if (!goldOf.containsKey(i)) {
                tally.add(0, 0, 1, 0);
                error(document, measure + ": invented" + kind(f.get(i)), shortly(f.get(i)));
            }
        }
        report.add(measure, group(document), tally);
        if (type.equals("meeting") && isConfirmation(document)) {
            reliability(f, verdicts(g, goldOf, f.size()));
        }
    }

    private void reliability(List<JsonObject> found, List<Optional<Boolean>> verdicts) {
        for (int i = 0; i < found.size(); i++) {
            double confidence = found.get(i).get("confidence").getAsDouble();
            verdicts.get(i).ifPresent(v -> Reliability.add(report, BY_CONFIDENCE, confidence, v));
        }
    }

    /** Which gold event each found one is; a found one without is invented. The best matches first. */
    private static Map<Integer, Integer> goldOf(List<JsonObject> gold, List<JsonObject> found) {
        Map<Integer, Integer> goldOf = new LinkedHashMap<>();
        for (Match m : matches(gold, found)) {
            if (!goldOf.containsKey(m.found()) && !goldOf.containsValue(m.gold())) {
                goldOf.put(m.found(), m.gold());
            }
        }
        return goldOf;
    }

    /**
     * Whether each of the found events of a type is right; of those that match what the reader was unsure of nobody can
     * tell.
     *
     * @param found events of this type alone
     */
    List<Optional<Boolean>> verdicts(String document, String type, List<JsonObject> found) {
        List<JsonObject> g = ofType(gold.getOrDefault(document, List.of()), type);
        return verdicts(g, goldOf(g, found), found.size());
    }

    private static List<Optional<Boolean>> verdicts(List<JsonObject> gold, Map<Integer, Integer> goldOf, int found) {
        return IntStream.range(0, found)
                .mapToObj(i -> Optional.ofNullable(goldOf.get(i))
                        .map(x -> isUnsure(gold.get(x)) ? Optional.<Boolean>empty() : Optional.of(true))
                        .orElse(Optional.of(false)))
                .toList();
    }

    /** Whether errors in a document are counted only, so that no rule can have been made by them. */
    boolean isConfirmation(String document) {
        return group(document).equals(CONFIRMATION);
    }

    private String group(String document) {
        return groups.getOrDefault(document, ALL);
    }

    private void error(String document, String kind, String what) {
        if (!isConfirmation(document)) {
            report.error(kind, document + " " + what);
        }
    }

    private static String kind(JsonObject e) {
        return " (" + text(e, "status") + ", " + text(e, "zone") + ")";
    }

    private static List<JsonObject> ofType(List<JsonObject> events, String type) {
        return events.stream().filter(e -> text(e, "type").equals(type)).toList();
    }

    private static List<Match> matches(List<JsonObject> gold, List<JsonObject> found) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int k = 0; k < found.size(); k++) {
                int shared = shared(gold.get(i), found.get(k));
                if (shared > 0) {
                    matches.add(
                            new Match(shared, sameDate(text(gold.get(i), "date"), text(found.get(k), "date")), i, k));
                }
            }
        }
        matches.sort(Comparator.<Match>comparingInt(m -> -m.shared())
                .thenComparing(m -> !m.date())
                .thenComparingInt(Match::gold)
                .thenComparingInt(Match::found));
        return matches;
    }

    private static int shared(JsonObject g, JsonObject f) {
        if (!text(g, "type").equals(text(f, "type")) || !text(g, "status").equals(text(f, "status"))) {
            return 0;
        }
        if (text(g, "type").equals("named")) {
            return namesOverlap(text(g, "quote"), text(f, "quote")) ? 1 : 0;
        }
        List<Set<String>> a = keys(g);
        List<Set<String>> b = keys(f);
        int n = common(a, b);
        int smaller = Math.min(a.size(), b.size());
        return n >= 2 || (smaller < 2 && n == smaller && smaller > 0) ? n : 0;
    }

    /** How many of the first are among the second, each once. */
    private static int common(List<Set<String>> a, List<Set<String>> b) {
        Set<Integer> used = new HashSet<>();
        int n = 0;
        for (Set<String> p : a) {
            for (int j = 0; j < b.size(); j++) {
                if (!used.contains(j) && b.get(j).stream().anyMatch(p::contains)) {
                    used.add(j);
                    n++;
                    break;
                }
            }
        }
        return n;
    }

    private static boolean namesOverlap(String gold, String found) {
        return gold.contains(found) || found.contains(gold);
    }

    private static List<Set<String>> keys(JsonObject event) {
        List<Set<String>> keys = new ArrayList<>();
        JsonArray participants = event.getAsJsonArray("participants");
        for (JsonElement p : participants) {
            Set<String> k = new HashSet<>();
            String id = text(p.getAsJsonObject(), "id");
            if (!id.isEmpty()) {
                k.add(id);
            }
            String last = last(text(p.getAsJsonObject(), "name"));
            if (!last.isEmpty()) {
                k.add("n:" + last);
            }
            keys.add(k);
        }
        return keys;
    }

    private static String last(String name) {
        String n = name.replaceAll("\\(.*?\\)", "").strip();
        n = n.contains(",") && !n.matches(".*, (?:Jr|Sr|II|III).*")
                ? n.substring(0, n.indexOf(','))
                : n.replaceAll(",.*", "");
        return LastName.of(n.replaceAll("[’']s?$", "") + "");
    }

    private static boolean sameDate(String x, String y) {
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        Set<String> parts = new HashSet<>(List.of(x.split("/")));
        return x.startsWith(y)
                || y.startsWith(x)
                || List.of(y.split("/")).stream().anyMatch(parts::contains);
    }

    private void details(String document, String measure, JsonObject g, JsonObject f) {
        if (text(g, "type").equals("meeting")) {
            participants(document, measure, g, f);
        }
        String date = text(g, "date");
        if (!date.isEmpty()) {
            boolean same = sameDate(date, text(f, "date"));
            report.add(
                    measure + ", date",
                    group(document),
                    same ? 1 : 0,
                    1,
                    text(f, "date").isEmpty() ? 0 : 1,
                    0);
            if (!same) {
                error(document, measure + ": date", "gold " + date + " found " + text(f, "date") + " " + shortly(f));
            }
        }
        String place = text(g, "place");
        if (!place.isEmpty()) {
            String said = text(f, "place").toLowerCase(java.util.Locale.ROOT);
            String wanted = place.toLowerCase(java.util.Locale.ROOT);
            boolean same =
                    !said.isEmpty() && (said.contains(wanted.split(",")[0]) || wanted.contains(said.split(",")[0]));
            report.add(measure + ", place", group(document), same ? 1 : 0, 1, said.isEmpty() ? 0 : 1, 0);
            if (!same) {
                error(document, measure + ": place", "gold " + place + " found " + said + " " + shortly(f));
            }
        }
    }

    /** Who was at a meeting that both tell of, beyond the two by which they are known to be the same. */
    private void participants(String document, String measure, JsonObject g, JsonObject f) {
        List<Set<String>> wanted = keys(g);
        List<Set<String>> said = keys(f);
        int right = common(wanted, said);
        report.add(measure + ", participants", group(document), right, wanted.size(), said.size(), 0);
        if (right < wanted.size() || right < said.size()) {
            error(document, measure + ": participants", "gold " + wanted + " found " + said + " " + shortly(f));
        }
    }

    private static boolean isUnsure(JsonObject event) {
        return event.has("unsure") && event.get("unsure").getAsBoolean();
    }

    private static String shortly(JsonObject e) {
        List<String> names = new ArrayList<>();
        e.getAsJsonArray("participants").forEach(p -> names.add(text(p.getAsJsonObject(), "name")));
        String where = e.has("quote") ? "“" + text(e, "quote") + "”" : "at " + text(e, "begin");
        return names + " " + text(e, "date") + " " + where;
    }

    private static String text(JsonObject o, String field) {
        JsonElement e = o.get(field);
        return e == null || e.isJsonNull() ? "" : e.getAsString();
    }
}
