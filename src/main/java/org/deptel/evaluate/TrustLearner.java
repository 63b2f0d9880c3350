package org.deptel.evaluate;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.deptel.annotate.Annotator;
import org.deptel.authority.Authority;
import org.deptel.authority.TrustModel;
import org.deptel.diag.Diagnostics;
import org.deptel.model.Account;
import org.deptel.model.EventType;
import org.deptel.model.ResolvedDocument;
import org.deptel.parse.SourceFile;
import org.deptel.parse.SourceFiles;
import org.deptel.pipeline.Trials;
import org.deptel.text.DocumentKind;

/**
 * Learns from labelled papers how far the account of a meeting can be trusted. Most of these papers were read while the
 * rules were made, so the program is better on them than on others: that they were is a feature of its own, which no
 * account has when the model is used.
 */
public final class TrustLearner {
    private static final String TUNED = "tuned on";

    /** Most rules were right or wrong a few times only. */
    private static final double RIDGE = 8.0;

    /** One meeting found in a labelled paper, and whether the reader has it. */
    private record Row(String volume, boolean tuned, Regression.Example example) {}

    private final Authority authority;
    private final List<EncounterScorer> labelled;
    private final List<Row> rows = new ArrayList<>();

    /** A learner that has seen nothing but the labels of a folder; throws IOException where they cannot be read. */
    public TrustLearner(Authority authority, Path labels) throws IOException {
        this.authority = authority;
        this.labelled = EncounterScorer.ofLabels(new Labels(Optional.of(labels)), new ScoreReport(0));
    }

    /** Takes the labelled papers of the files that the paths name. */
    public void read(List<String> paths, Annotator annotator, Diagnostics diagnostics) {
        try (Trials trials = new Trials(authority, Optional.of(annotator), diagnostics, 1)) {
            for (SourceFile source : new SourceFiles(diagnostics).find(paths)) {
                trials.some(source, id -> labelsOf(id.toString()).isPresent(), this::add);
            }
        }
    }

    private Optional<EncounterScorer> labelsOf(String document) {
        return labelled.stream().filter(s -> s.goldName(document).isPresent()).findFirst();
    }

    private void add(ResolvedDocument d) {
        String document = d.document().id().toString();
        labelsOf(document)
                .ifPresent(labels -> add(d, labels, labels.goldName(document).orElseThrow()));
    }

    private void add(ResolvedDocument d, EncounterScorer labels, String document) {
        List<Account> meetings = EncounterJson.accounts(d).stream()
                .filter(a -> a.type() == EventType.MEETING)
                .toList();
        List<JsonObject> found = new EncounterJson(authority).of(d.withAccounts(meetings));
        List<Optional<Boolean>> verdicts = labels.verdicts(document, "meeting", found);
        boolean tuned = !labels.isConfirmation(document);
        for (int i = 0; i < meetings.size(); i++) {
            Account a = meetings.get(i);
            if (TrustModel.judges(a) && verdicts.get(i).isPresent()) {
                rows.add(new Row(
                        document.replaceAll("/.*", ""),
                        tuned,
                        new Regression.Example(
                                features(a, d.document().header().kind(), tuned),
                                verdicts.get(i).get())));
            }
        }
    }

    private static Map<String, Double> features(Account a, DocumentKind kind, boolean tuned) {
        Map<String, Double> features = new TreeMap<>(TrustModel.features(a, kind));
        features.put(TUNED, tuned ? 1.0 : 0.0);
        return features;
    }

    /** The table that the program reads its weights from. */
    public String table() {
        return Regression.of(examples(rows), RIDGE)
                .table("Learnt by `deptel learn-trust` from labelled meetings; do not edit by hand.");
    }

    private static List<Regression.Example> examples(List<Row> rows) {
        return rows.stream().map(Row::example).toList();
    }

    /** Prints how many were right of those said to be so likely, each volume judged by what the others taught. */
    public void printLeavingOut(PrintStream out) {
        Map<Boolean, List<Regression.Judged>> judged = new TreeMap<>();
        for (String v : rows.stream().map(Row::volume).distinct().toList()) {
            Regression others = Regression.of(
                    examples(rows.stream().filter(r -> !r.volume().equals(v)).toList()), RIDGE);
            rows.stream()
                    .filter(r -> r.volume().equals(v))
                    .forEach(r -> judged.computeIfAbsent(r.tuned(), t -> new ArrayList<>())
                            .add(new Regression.Judged(
                                    others.probability(r.example()), r.example().right())));
        }
        judged.forEach((tuned, meetings) -> {
            out.printf(
                    Locale.ROOT,
                    "%d meetings of papers %s, %d of them right%n",
                    meetings.size(),
                    tuned ? "read while rules were made" : "kept for confirmation",
                    meetings.stream().filter(Regression.Judged::right).count());
            Regression.printCalibration(meetings, out);
        });
    }
}
