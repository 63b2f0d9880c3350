package org.deptel.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deptel.annotate.Annotator;
import org.deptel.authority.Authority;
import org.deptel.authority.PresenceModel;
import org.deptel.diag.Diagnostics;
import org.deptel.model.Account;
import org.deptel.model.Participation;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Sign;
import org.deptel.model.Tier;
import org.deptel.parse.ParseOptions;
import org.deptel.parse.SourceFile;
import org.deptel.parse.SourceFiles;
import org.deptel.pipeline.Trials;
import org.deptel.pipeline.Variant;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.Volume;

/**
 * Learns from records that print a list of those present which signs of presence in the text can be trusted: a logistic
 * regression with a ridge, solved by Newton's method, the same on every run. Tried with each volume left out in turn.
 */
public final class PresenceLearner {
    private static final double RIDGE = 1.0;

    /** One person whom a record names, and whether its list has him. */
    private record Row(String volume, String document, Regression.Example example, boolean active) {
        boolean present() {
            return example.right();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private final Authority authority;
    private final PresenceModel model;

    /** A learner that has seen nothing. */
    public PresenceLearner(Authority authority) {
        this.authority = authority;
        this.model = PresenceModel.unlearnt(authority);
    }

    /** Takes all records of the files that the paths name. */
    public void read(List<String> paths, Annotator annotator, Diagnostics diagnostics) {
        try (Trials trials = new Trials(authority, Optional.of(annotator), diagnostics, 1)) {
            for (SourceFile source : new SourceFiles(diagnostics).find(paths)) {
                Trials.Printed printed = trials.read(source, ParseOptions.ALL);
                trials.records(
                        source,
                        printed,
                        t -> add(
                                printed.volume(),
                                t.printed(),
                                Objects.requireNonNull(t.results().get(Variant.WORDS_ONLY)),
                                Objects.requireNonNull(t.results().get(Variant.NO_PARTICIPANTS))));
            }
        }
    }

    /** The table that the program reads its weights from. */
    public String table() {
        return Regression.of(examples(rows), RIDGE)
                .table("Learnt by `deptel learn-presence` from records that print a list; do not edit by hand.");
    }

    /**
     * Takes one record.
     *
     * @param printed the record with its marks
     * @param listed what the program makes of it with its list
     * @param everyone what it makes of it without, keeping everyone
     */
    void add(Volume volume, Document printed, ResolvedDocument listed, ResolvedDocument everyone) {
        Set<String> present = new TreeSet<>();
        for (MarkedName m : printed.marks()) {
            boolean inList = printed.header().participants().stream()
                    .anyMatch(p -> p.span().overlaps(m.span()));
            if (m.kind() == MarkKind.PERSON && !m.target().isEmpty() && inList) {
                present.add(volume.id() + "#" + m.target());
            }
        }
        listed.accounts().stream()
                .filter(a -> a.tier() == Tier.PARTICIPANTS_LIST)
                .flatMap(a -> a.participations().stream())
                .forEach(p -> present.add(p.person()));
        if (present.size() < 2) {
            return;
        }
        DocumentKind kind = printed.header().kind();
        for (Account a : everyone.accounts()) {
            if (a.participations().stream().anyMatch(p -> !p.signs().isEmpty())) {
                for (Participation p : a.participations()) {
                    if (isOpen(p, surname(p, everyone), printed, present)) {
                        continue;
                    }
                    rows.add(new Row(
                            volume.id(),
                            printed.id().toString(),
                            new Regression.Example(
                                    model.features(p, a.participations(), kind), present.contains(p.person())),
                            p.signs().keySet().stream().anyMatch(Sign::isActive)));
                }
            }
        }
    }

    /** His surname, or the last word by which he is called where none is known. */
    private static String surname(Participation p, ResolvedDocument everyone) {
        return everyone.persons().stream()
                .filter(x -> x.key().equals(p.person()))
                .map(x -> x.name().surname())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> p.surface().replaceAll("(?s).*[\\s.]", ""));
    }

    /** The list has a name or title like his that nobody linked: he may or may not be meant. */
    private static boolean isOpen(Participation p, String last, Document printed, Set<String> present) {
        return !present.contains(p.person())
                && printed.header().participants().stream()
                        .anyMatch(item -> item.text().contains(last));
    }

    private static List<Regression.Example> examples(List<Row> rows) {
        return rows.stream().map(Row::example).toList();
    }

    /** Prints precision and recall of persons at several thresholds, each volume judged by what the others taught. */
    public void printLeavingOut(PrintStream out) {
        Set<String> volumes = rows.stream().map(Row::volume).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Row, Double> judged = new java.util.LinkedHashMap<>();
        for (String v : volumes) {
            Regression others = Regression.of(
                    examples(rows.stream().filter(r -> !r.volume().equals(v)).toList()), RIDGE);
            rows.stream()
                    .filter(r -> r.volume().equals(v))
                    .forEach(r -> judged.put(r, others.probability(r.example())));
        }
        out.printf(Locale.ROOT, "%d persons in records, %d of them listed%n", rows.size(), listed(rows));
        for (double least : new double[] {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95}) {
            List<Row> said = judged.entrySet().stream()
                    .filter(e -> e.getValue() >= least && e.getKey().active())
                    .map(Map.Entry::getKey)
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "from %.2f on: P %.3f of pairs, P %.3f R %.3f of persons%n",
                    least,
                    pairs(said),
                    listed(said) / Math.max(1.0, said.size()),
                    listed(said) / Math.max(1.0, (double) listed(rows)));
        }
        Regression.printCalibration(
                judged.entrySet().stream()
                        .map(e -> new Regression.Judged(e.getValue(), e.getKey().present()))
                        .toList(),
                out);
    }

    private static double pairs(List<Row> said) {
        Map<String, List<Row>> byDocument =
                said.stream().collect(Collectors.groupingBy(Row::document, TreeMap::new, Collectors.toList()));
        double all = 0;
        double right = 0;
        for (List<Row> one : byDocument.values()) {
            long listed = listed(one);
            all += one.size() * (one.size() - 1) / 2.0;
            right += listed * (listed - 1) / 2.0;
        }
        return right / Math.max(1, all);
    }

    private static long listed(List<Row> rows) {
        return rows.stream().filter(Row::present).count();
    }
}
