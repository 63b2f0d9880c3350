package org.deptel.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.deptel.annotate.Annotator;
import org.deptel.authority.Authority;
import org.deptel.diag.Diagnostics;
import org.deptel.link.Linker;
import org.deptel.model.Knowledge;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Tenure;
import org.deptel.parse.ParseOptions;
import org.deptel.parse.SourceFile;
import org.deptel.parse.SourceFiles;
import org.deptel.rdf.GraphWriter;
import org.deptel.rdf.Iris;
import org.deptel.store.GraphContents;
import org.deptel.store.GraphStore;
import org.deptel.text.Volume;
import org.jspecify.annotations.Nullable;

/** Builds a store from files: read what changed, link everything, write what is different from before. */
public final class Build {
    private static final int QUADS_A_BATCH = 200_000;

    private final BuildOptions options;
    private final Authority authority;
    private final Supplier<Annotator> annotator;
    private final Diagnostics diagnostics;
    private final Progress progress;
    private final StageTimes times = new StageTimes();
    private final StoreFolder store;
    private int sources;
    private int unchanged;
    private int documents;

    /** A build; the language models are loaded when the first changed file needs them. */
    public Build(
            BuildOptions options,
            Authority authority,
            Supplier<Annotator> annotator,
            Diagnostics diagnostics,
            Progress progress) {
        this.options = options;
        this.authority = authority;
        this.annotator = annotator;
        this.diagnostics = diagnostics;
        this.progress = progress;
        this.store = new StoreFolder(options.store());
    }

    /** Runs it; throws UncheckedIOException when the disk fails. */
    public BuildReport run() {
        try {
            FindingsFolder findings = new FindingsFolder(store.findings());
            read(findings);
            Knowledge knowledge = times.time(Stage.LINK, () -> link(findings));
            int[] graphs = times.time(Stage.WRITE, () -> write(findings, knowledge));
            return new BuildReport(
                    sources,
                    unchanged,
                    documents,
                    knowledge.persons().size(),
                    knowledge.events().size(),
                    knowledge.encounters().size(),
                    graphs[0],
                    graphs[1],
                    times.seconds());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(FindingsFolder findings) throws IOException {
        String program = Program.fingerprint() + " " + options.limit() + authority.fingerprint();
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile s : new SourceFiles(diagnostics).find(options.paths())) {
            if (findings.has(s.key(), program + " " + s.hash())) {
                unchanged++;
            } else {
                changed.add(s);
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        try (Pipeline pipeline =
                new Pipeline(authority, annotator.get(), ParseOptions.ALL, diagnostics, times, options.threads())) {
            BuildRecord record = BuildRecord.read(store);
            for (SourceFile s : changed) {
                record.put(read(s, program + " " + s.hash(), pipeline, findings));
            }
            record.write();
        }
    }

    private BuildRecord.Source read(SourceFile source, String fingerprint, Pipeline pipeline, FindingsFolder findings)
            throws IOException {
        double before = parseSeconds();
        int documentsBefore = documents;
        try (FindingsFolder.Writing writing = findings.write(source.key(), fingerprint)) {
            pipeline.run(source, options.limit(), new ResolvedSink() {
                @Override
                public void volume(Volume volume, List<Tenure> tenures) {
                    writing.volume(volume, tenures);
                }

                @Override
                public void document(ResolvedDocument document) {
                    writing.document(document);
                    documents++;
                    progress.report("reading " + source.key(), documents, 0);
                }
            });
            writing.finish();
            sources++;
        }
        return new BuildRecord.Source(
                source.key(),
                documents - documentsBefore,
                Files.size(source.path()),
                parseSeconds() - before,
                diagnostics.counts(source.path().toString()));
    }

    private double parseSeconds() {
        return times.seconds().getOrDefault(Stage.PARSE, 0.0);
    }

    private Knowledge link(FindingsFolder findings) {
        progress.report("linking", 0, 0);
        Linker linker = new Linker();
        documents = 0;
        each(findings, new ResolvedSink() {
            @Override
            public void volume(Volume volume, List<Tenure> tenures) {
                linker.add(volume, tenures);
            }

            @Override
            public void document(ResolvedDocument document) {
                linker.add(document);
                documents++;
            }
        });
        return linker.link();
    }

    private static void each(FindingsFolder findings, ResolvedSink sink) {
        try {
            findings.readAll(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] write(FindingsFolder findings, Knowledge knowledge) {
        try (GraphStore triples = GraphStore.open(store.triples())) {
            GraphHashes before = GraphHashes.read(store.graphs());
            GraphHashes now = new GraphHashes();
            int[] counts;
            if (triples.isEmpty()) {
                triples.load(out -> graphs(findings, knowledge, quads -> {
                    String name = quads.get(0).getGraph().getURI();
                    now.put(name, GraphHashes.of(quads));
                    quads.forEach(out);
                }));
                counts = new int[] {now.missingIn(new GraphHashes()).size(), 0};
            } else {
                counts = replace(findings, knowledge, triples, before, now);
            }
            now.write(store.graphs());
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] replace(
            FindingsFolder findings, Knowledge knowledge, GraphStore triples, GraphHashes before, GraphHashes now) {
        int[] counts = new int[2];
        List<GraphContents> batch = new ArrayList<>();
        int[] waiting = {0};
        graphs(findings, knowledge, quads -> {
            String name = quads.get(0).getGraph().getURI();
            String hash = GraphHashes.of(quads);
            now.put(name, hash);
            if (before.isSame(name, hash)) {
                counts[1]++;
                return;
            }
            counts[0]++;
            batch.add(new GraphContents(quads.get(0).getGraph(), quads));
            waiting[0] += quads.size();
            if (waiting[0] > QUADS_A_BATCH) {
                triples.replace(batch);
                batch.clear();
                waiting[0] = 0;
            }
        });
        for (String gone : before.missingIn(now)) {
            batch.add(new GraphContents(NodeFactory.createURI(gone), List.of()));
            counts[0]++;
        }
        triples.replace(batch);
        return counts;
    }

    /** All graphs, each as a list of its quads: documents first, then what they together give. */
    private void graphs(FindingsFolder findings, Knowledge knowledge, Consumer<List<Quad>> out) {
        GraphWriter writer = new GraphWriter(new Iris(options.base()), knowledge, authority);
        Map<String, List<Tenure>> tenures = new HashMap<>();
        int[] done = {0};
        each(findings, new ResolvedSink() {
            private @Nullable Volume current;

            @Override
            public void volume(Volume volume, List<Tenure> held) {
                current = volume;
                held.forEach(t -> tenures.computeIfAbsent(t.person(), k -> new ArrayList<>())
                        .add(t));
            }

            @Override
            public void document(ResolvedDocument document) {
                Volume volume = java.util.Objects.requireNonNull(current);
                graph(q -> writer.document(document, volume, q), out);
                progress.report("writing", ++done[0], documents);
            }
        });
        graph(writer::events, out);
        graph(q -> writer.registry(tenures, q), out);
        graph(q -> writer.meta(Program.version(), q), out);
    }

    private static void graph(Consumer<Consumer<Quad>> writing, Consumer<List<Quad>> out) {
        List<Quad> quads = new ArrayList<>();
        writing.accept(quads::add);
        if (!quads.isEmpty()) {
            out.accept(quads);
        }
    }
}
