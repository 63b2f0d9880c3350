package org.deptel.parse;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The volumes that a line cites, those printed and those that {@code ibid.} means, found by where they stand. */
final class CitedVolumes {
    private final TreeMap<Integer, Cited> printed = new TreeMap<>();
    private final TreeMap<Integer, Cited> ibid = new TreeMap<>();

    /** A volume cited at a stretch of the line. */
    record Cited(String collection, int begin, int end) {}

    void addPrinted(String collection, int begin, int end) {
        printed.put(begin, new Cited(collection, begin, end));
    }

    void addIbid(String collection, int begin, int end) {
        ibid.put(begin, new Cited(collection, begin, end));
    }

    /** Those that touch a stretch of the line, in order; printed ones first. */
    Stream<Cited> near(int begin, int end) {
        return Stream.of(printed, ibid)
                .flatMap(cited -> cited.subMap(from(cited, begin), true, end, true).values().stream())
                .filter(c -> c.end() >= begin);
    }

    /** Stretches do not overlap, so only the last that begins before can reach in. */
    private static int from(NavigableMap<Integer, Cited> cited, int begin) {
        Integer before = cited.floorKey(begin);
        return before == null ? begin : before;
    }

    /** Whether an offset lies inside a printed one. */
    boolean isPrinted(int offset) {
        Map.Entry<Integer, Cited> before = printed.floorEntry(offset);
        return before != null && offset < before.getValue().end();
    }
}
