package org.deptel.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingKind;
import org.deptel.text.Document;
import org.deptel.text.Span;
import org.deptel.text.Spelling;

/**
 * Places, states and bodies against a reader's labels: a label is met when a name found on its words has the kind and
 * a name of a right answer. Names found elsewhere are not judged.
 */
final class PlaceScorer {
    private static final String MEASURE = "named things";

    private final Map<String, List<PlaceLabels.Label>> labels;
    private final Authority authority;
    private final ScoreReport report;

    PlaceScorer(Map<String, List<PlaceLabels.Label>> labels, Authority authority, ScoreReport report) {
        this.labels = labels;
        this.authority = authority;
        this.report = report;
    }

    /** Scores against {@code places.tsv} of a folder; against nothing where there is none. */
    static PlaceScorer read(Optional<Path> folder, Authority authority, ScoreReport report) throws IOException {
        return new PlaceScorer(folder.isEmpty() ? Map.of() : PlaceLabels.read(folder.get()), authority, report);
    }

    void score(Document printed, ResolvedDocument found) {
        for (PlaceLabels.Label label : labels.getOrDefault(printed.id().toString(), List.of())) {
            score(label, printed, found);
        }
    }

    private void score(PlaceLabels.Label label, Document printed, ResolvedDocument found) {
        Span span = place(label, printed.text());
        List<ResolvedMention> said = found.mentions().stream()
                .filter(m -> m.kind() != ThingKind.PERSON && m.span().overlaps(span))
                .toList();
        boolean open = label.answers().isEmpty();
        boolean right = said.stream().anyMatch(m -> isRight(m, label, found));
        int judged = said.isEmpty() || open ? 0 : 1;
        String volume = printed.id().collection();
        report.add(MEASURE, volume, right ? 1 : 0, open ? 0 : 1, judged, said.isEmpty() || !open ? 0 : 1);
        if (label.kind() != null) {
            String kind = label.kind().name().toLowerCase(Locale.ROOT);
            report.add(MEASURE + ", " + kind, "all", right ? 1 : 0, 1, judged, 0);
        }
        if (!open && !right) {
            report.error("named thing, " + (said.isEmpty() ? "not found" : "another"), told(label, printed, said));
        }
    }

    private static String told(PlaceLabels.Label label, Document printed, List<ResolvedMention> said) {
        return printed.id() + " " + label.surface() + " row " + label.row() + " gold " + label.answers()
                + (said.isEmpty()
                        ? ""
                        : " found " + said.get(0).kind() + " " + said.get(0).key());
    }

    /** The label's words nearest to where the label says they begin: a better reading of a page moves them a little. */
    private static Span place(PlaceLabels.Label label, String text) {
        int about = text.offsetByCodePoints(0, Math.min(label.begin(), text.codePointCount(0, text.length())));
        int after = text.indexOf(label.surface(), about);
        int before = text.lastIndexOf(label.surface(), about);
        int at = after < 0 || before >= 0 && about - before < after - about ? before : after;
        int begin = at < 0 ? about : at;
        return new Span(begin, Math.min(text.length(), begin + label.surface().length()));
    }

    private boolean isRight(ResolvedMention m, PlaceLabels.Label label, ResolvedDocument found) {
        return label.answers().stream()
                .anyMatch(a -> a.kind() == m.kind()
                        && names(m, found).stream().anyMatch(n -> plain(n).equals(plain(a.name()))));
    }

    private static String plain(String name) {
        return Spelling.fold(name).replaceAll("^the ", "");
    }

    private List<String> names(ResolvedMention m, ResolvedDocument found) {
        List<String> names = new ArrayList<>();
        switch (m.kind()) {
            case PLACE ->
                authority.findPlace(m.key()).ifPresent(p -> {
                    names.add(p.label());
                    names.addAll(p.aliases());
                });
            case POLITY ->
                authority.findPolity(m.key()).ifPresent(p -> {
                    names.add(p.label());
                    names.addAll(p.names());
                });
            case ORGANIZATION ->
                authority
                        .findOrganization(m.key())
                        .or(() -> found.organizations().stream()
                                .filter(o -> Objects.equals(o.key(), m.key()))
                                .findFirst())
                        .ifPresent(o -> {
                            names.add(o.label());
                            names.addAll(o.aliases());
                        });
            case PERSON, NAMED_EVENT -> names.add(m.surface());
        }
        return names;
    }
}
