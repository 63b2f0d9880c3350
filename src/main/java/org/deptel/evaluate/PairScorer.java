package org.deptel.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Participation;
import org.deptel.model.ResolvedDocument;
import org.deptel.text.Document;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.Span;
import org.deptel.text.Volume;

/**
 * Pairs who met, with participants lists hidden, against the pairs the lists give; recall on pairs named elsewhere.
 * Only lists of items or lines are taken; a row of offices in one paragraph is none to judge by.
 */
final class PairScorer {
    private final ScoreReport report;

    PairScorer(ScoreReport report) {
        this.report = report;
    }

    /**
     * Scores one document.
     *
     * @param withList what the program reads with the list; lists name many only by office, which no mark links, so pairs
     *     that only this reading has are neither right nor wrong
     */
    void score(Volume volume, Document printed, ResolvedDocument withList, ResolvedDocument found) {
        Set<String> listed = new TreeSet<>();
        Set<String> elsewhere = new TreeSet<>();
        for (MarkedName m : printed.marks()) {
            if (m.kind() == MarkKind.PERSON && !m.target().isEmpty()) {
                (inList(printed, m.span()) ? listed : elsewhere).add(m.target());
            }
        }
        if (listed.size() < 2 || isRow(printed)) {
            return;
        }
        Set<String> gold = pairs(listed);
        Set<String> visible = new TreeSet<>(listed);
        visible.retainAll(elsewhere);
        Set<String> visiblePairs = pairs(visible);
        Set<String> said = said(volume, found);
        Set<String> unmarked = said(volume, withList);
        unmarked.retainAll(said);
        unmarked.removeAll(gold);
        said.removeAll(unmarked);
        int right = (int) said.stream().filter(gold::contains).count();
        int seen = (int) said.stream().filter(visiblePairs::contains).count();
        report.add("met pairs, lists hidden", volume.id(), right, gold.size(), said.size(), unmarked.size());
        report.add("met pairs, visible ones", volume.id(), seen, visiblePairs.size(), said.size() - (right - seen), 0);
        said.stream()
                .filter(p -> !gold.contains(p))
                .forEach(p -> report.error("met pair that is not in the list", printed.id() + " " + p));
        visiblePairs.stream()
                .filter(p -> !said.contains(p))
                .forEach(p -> report.error("met pair missed though both are named", printed.id() + " " + p));
    }

    /** A row of offices in one paragraph, as minutes of councils have it: most of its members bear no mark to judge by. */
    private static boolean isRow(Document printed) {
        return printed.blocks().stream()
                .anyMatch(b -> printed.header().participants().stream()
                        .allMatch(p -> b.span().contains(p.span())));
    }

    private static boolean inList(Document printed, Span span) {
        return printed.header().participants().stream().anyMatch(p -> p.span().overlaps(span));
    }

    private static Set<String> said(Volume volume, ResolvedDocument found) {
        Set<String> said = new TreeSet<>();
        for (Account a : found.accounts()) {
            if (a.type() == EventType.MEETING && a.status() == EventStatus.HELD) {
                Set<String> ids = new TreeSet<>();
                a.participations().stream()
                        .map(Participation::person)
                        .filter(p -> p.startsWith(volume.id() + "#"))
                        .forEach(p -> ids.add(p.substring(p.indexOf('#') + 1)));
                said.addAll(pairs(ids));
            }
        }
        return said;
    }

    private static Set<String> pairs(Set<String> ids) {
        List<String> sorted = List.copyOf(new TreeSet<>(ids));
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int k = i + 1; k < sorted.size(); k++) {
                pairs.add(sorted.get(i) + " " + sorted.get(k));
            }
        }
        return pairs;
    }
}
