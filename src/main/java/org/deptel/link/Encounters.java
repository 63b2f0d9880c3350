package org.deptel.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deptel.model.Encounter;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.LinkedEvent;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/** Derives who met whom: every two participants of a meeting that was held. */
final class Encounters {
    private Encounters() {}

    private record Pair(String first, String second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int c = first.compareTo(other.first);
            return c != 0 ? c : second.compareTo(other.second);
        }
    }

    static List<Encounter> of(Collection<LinkedEvent> events) {
        Map<Pair, List<LinkedEvent>> met = new TreeMap<>();
        for (LinkedEvent e : events) {
            if (e.type() == EventType.MEETING && e.status() == EventStatus.HELD) {
                pairs(e.participants())
                        .forEach(p ->
                                met.computeIfAbsent(p, k -> new ArrayList<>()).add(e));
            }
        }
        List<Encounter> encounters = new ArrayList<>();
        met.forEach((pair, meetings) -> encounters.add(new Encounter(
                pair.first(),
                pair.second(),
                day(meetings, true),
                day(meetings, false),
                meetings.stream().map(LinkedEvent::key).sorted().toList())));
        return encounters;
    }

    private static List<Pair> pairs(List<String> persons) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (int k = i + 1; k < persons.size(); k++) {
                boolean ordered = persons.get(i).compareTo(persons.get(k)) < 0;
                pairs.add(
                        ordered ? new Pair(persons.get(i), persons.get(k)) : new Pair(persons.get(k), persons.get(i)));
            }
        }
        return pairs;
    }

    private static @Nullable LocalDate day(List<LinkedEvent> meetings, boolean first) {
        return meetings.stream()
                .flatMap(e -> e.when().stream())
                .filter(When::isDay)
                .map(When::earliest)
                .reduce((a, b) -> a.isBefore(b) == first ? a : b)
                .orElse(null);
    }
}
