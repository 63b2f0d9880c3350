package org.deptel.evaluate;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.deptel.annotate.Annotator;
import org.deptel.authority.Authority;
import org.deptel.diag.Diagnostics;
import org.deptel.link.Linker;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.ResolvedMention;
import org.deptel.parse.Datelines;
import org.deptel.parse.ParseOptions;
import org.deptel.parse.SourceFile;
import org.deptel.parse.SourceFiles;
import org.deptel.pipeline.Progress;
import org.deptel.pipeline.Trial;
import org.deptel.pipeline.Trials;
import org.deptel.pipeline.Variant;
import org.deptel.text.Volume;

/** Measures the program on files whose markup says what is right. */
public final class Evaluation {
    private final ScoreReport report;
    private final Authority authority;
    private final Diagnostics diagnostics;
    private final Gold gold;
    private final Optional<Path> predictions;
    private final LinkScorer links;
    private final UnlistedScorer unlisted;
    private final PairScorer pairs;
    private final HeaderScorer headers;
    private final ReadingScorer reading;
    private final EncounterScorer encounters;
    private final List<EncounterScorer> telegrams;
    private final TitleScorer titles;
    private final Linker linker = new Linker();
    private final Set<String> volumes = new HashSet<>();
    private final Map<String, List<JsonObject>> found = new TreeMap<>();
    private final PlaceScorer places;
    private int done;

    /**
     * An evaluation against the gold tables of a folder.
     *
     * @param folder the gold tables, if there are any
     * @param labels labels made by reading, if there are any
     * @param predictions where to write what the reference scorers read, if anywhere
     * @param examples how many examples of each kind of error to keep
     */
    public Evaluation(
            Authority authority,
            Diagnostics diagnostics,
            Optional<Path> folder,
            Optional<Path> labels,
            Optional<Path> predictions,
            int examples)
            throws IOException {
        this.report = new ScoreReport(examples);
        this.authority = authority;
        this.diagnostics = diagnostics;
        this.gold = new Gold(folder);
        this.predictions = predictions;
        Set<String> bad = gold.badLinks();
        this.links = new LinkScorer(bad, report);
        this.unlisted = new UnlistedScorer(bad, authority, report);
        this.pairs = new PairScorer(report);
        this.headers = new HeaderScorer(bad, report);
        this.reading = new ReadingScorer(gold.participants(), report);
        this.encounters = new EncounterScorer(EncounterScorer.LabelSet.GOLD, gold.encounters(), report);
        this.telegrams = EncounterScorer.ofLabels(new Labels(labels), report);
        this.titles = TitleScorer.read(labels, authority, report);
        this.places = PlaceScorer.read(labels, authority, report);
    }

    /** Runs it on all files the paths name. */
    public ScoreReport run(List<String> paths, Annotator annotator, int threads, Progress progress) throws IOException {
        try (Trials trials = new Trials(authority, Optional.of(annotator), diagnostics, threads)) {
            for (SourceFile source : new SourceFiles(diagnostics).find(paths)) {
                file(source, trials, progress);
            }
        }
        new IdentityScorer(gold.clusters(), report).score(linker.link(), volumes);
        if (predictions.isPresent()) {
            writeEncounters(predictions.get());
        }
        return report;
    }

    private void file(SourceFile source, Trials trials, Progress progress) throws IOException {
        Trials.Printed printed = trials.read(source, ParseOptions.ALL);
        read(source, printed, trials);
        volumes.add(printed.volume().id());
        linker.add(printed.volume(), List.of());
        StringBuilder linkLines = new StringBuilder();
        trials.run(source, printed, t -> {
            trial(printed.volume(), t, linkLines);
            progress.report("measuring " + source.key(), ++done, 0);
        });
        if (predictions.isPresent()) {
            Files.createDirectories(predictions.get());
            Files.writeString(predictions.get().resolve("links-" + source.key().replace('/', '~') + ".tsv"), linkLines);
        }
    }

    private void read(SourceFile source, Trials.Printed printed, Trials trials) {
        reading.score(
                printed,
                trials.read(source, ParseOptions.BLIND),
                trials.read(source, ParseOptions.BLIND.with(Datelines.LEFT_OUT)),
                trials.read(source, ParseOptions.BLIND.with(Datelines.UNMARKED)));
    }

    /** Measures only what reading gives, without any language model. */
    public ScoreReport runReading(List<String> paths) {
        try (Trials trials = new Trials(authority, Optional.empty(), diagnostics, 1)) {
            for (SourceFile source : new SourceFiles(diagnostics).find(paths)) {
                read(source, trials.read(source, ParseOptions.ALL), trials);
            }
        }
        return report;
    }

    private void trial(Volume volume, Trial t, StringBuilder linkLines) {
        ResolvedDocument words = java.util.Objects.requireNonNull(t.results().get(Variant.WORDS_ONLY));
        links.score(volume, t.printed(), words);
        titles.score(volume, words);
        unlisted.score(
                volume,
                t.printed(),
                java.util.Objects.requireNonNull(t.results().get(Variant.NO_PERSONS_LIST)));
        ResolvedDocument hidden = t.results().get(Variant.NO_PARTICIPANTS);
        if (hidden != null) {
            pairs.score(volume, t.printed(), words, hidden);
        }
        headers.signer(volume, t.printed(), words);
        places.score(t.printed(), words);
        List<JsonObject> events = new EncounterJson(authority).of(words);
        encounters.goldName(t.printed().id().toString()).ifPresent(name -> {
            encounters.score(name, events);
            found.put(name, events);
        });
        telegrams.forEach(s -> s.goldName(t.printed().id().toString()).ifPresent(name -> s.score(name, events)));
        for (ResolvedMention m : words.mentions()) {
            if (LinkScorer.isListedName(m, volume)) {
                linkLines
                        .append(t.printed().id().local())
                        .append('\t')
                        .append(m.surface())
                        .append('\t')
                        .append(LinkScorer.entryOf(m))
                        .append('\n');
            }
        }
    }

    private void writeEncounters(Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve("events.jsonl"))) {
            for (Map.Entry<String, List<JsonObject>> e : found.entrySet()) {
                JsonObject line = new JsonObject();
                line.addProperty("doc", e.getKey());
                com.google.gson.JsonArray events = new com.google.gson.JsonArray();
                e.getValue().forEach(events::add);
                line.add("events", events);
                out.write(line + "\n");
            }
        }
    }
}
