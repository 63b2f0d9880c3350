package org.deptel.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.deptel.annotate.Annotator;
import org.deptel.authority.Authority;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Diagnostics;
import org.deptel.extract.Extractor;
import org.deptel.model.Findings;
import org.deptel.model.ResolvedDocument;
import org.deptel.parse.DocumentSink;
import org.deptel.parse.ParseOptions;
import org.deptel.parse.Parser;
import org.deptel.parse.SourceFile;
import org.deptel.resolve.Resolver;
import org.deptel.resolve.SharedLists;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Document;
import org.deptel.text.Volume;
import org.jspecify.annotations.Nullable;

/**
 * Takes files to resolved documents: one thread reads, many work, and the results come out in the order of the file. No
 * more documents are in memory than the threads can chew.
 */
public final class Pipeline implements AutoCloseable {
    private static final int WAITING_A_THREAD = 8;

    private final Authority authority;
    private final Annotator annotator;
    private final ParseOptions parsing;
    private final Diagnostics diagnostics;
    private final StageTimes times;
    private final ExecutorService workers;
    private final int window;

    /** A pipeline of so many threads. */
    public Pipeline(
            Authority authority,
            Annotator annotator,
            ParseOptions parsing,
            Diagnostics diagnostics,
            StageTimes times,
            int threads) {
        this.authority = authority;
        this.annotator = annotator;
        this.parsing = parsing;
        this.diagnostics = diagnostics;
        this.times = times;
        this.workers = Executors.newFixedThreadPool(threads, daemons());
        this.window = threads * WAITING_A_THREAD;
    }

    private static ThreadFactory daemons() {
        return work -> {
            Thread thread = new Thread(work, "deptel-worker");
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Processes one file, at most so many of its documents (0 for all). */
    public void run(SourceFile source, int limit, ResolvedSink sink) {
        Run run = new Run(source, limit, sink);
        long start = System.nanoTime();
        new Parser(parsing, diagnostics).read(source, run);
        run.finish();
        times.add(Stage.PARSE, System.nanoTime() - start - run.waited);
    }

    /** One file on its way through. */
    private final class Run implements DocumentSink {
        private final SourceFile source;
        private final int limit;
        private final ResolvedSink sink;
        private final Deque<Future<Optional<ResolvedDocument>>> under = new ArrayDeque<>();
        private @Nullable Volume volume;
        private @Nullable Extractor extractor;
        private @Nullable Resolver resolver;
        private final SharedLists lists = new SharedLists();
        private int taken;
        private long waited;

        Run(SourceFile source, int limit, ResolvedSink sink) {
            this.source = source;
            this.limit = limit;
            this.sink = sink;
        }

        @Override
        public void volume(Volume read) {
            volume = read;
            extractor = new Extractor(read, authority);
            Resolver made = new Resolver(read, authority);
            resolver = made;
            sink.volume(read, made.tenures());
        }

        @Override
        public void document(Document document) {
            if (limit > 0 && taken >= limit) {
                return;
            }
            taken++;
            if (under.size() >= window) {
                emit();
            }
            Volume v = java.util.Objects.requireNonNull(volume, "a volume comes before its documents");
            Extractor e = java.util.Objects.requireNonNull(extractor);
            Resolver r = java.util.Objects.requireNonNull(resolver);
            under.add(workers.submit(() -> process(document, v, e, r, source)));
        }

        void finish() {
            while (!under.isEmpty()) {
                emit();
            }
        }

        private void emit() {
            long start = System.nanoTime();
            try {
                under.remove().get().map(lists::complete).ifPresent(sink::document);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", stop);
            } catch (ExecutionException e) {
                // RuntimeExceptions are caught where they cost one document; this is the machine's trouble
                throw new IllegalStateException("a worker failed: " + e.getCause(), e);
            } finally {
                waited += System.nanoTime() - start;
            }
        }
    }

    private Optional<ResolvedDocument> process(
            Document document, Volume volume, Extractor extractor, Resolver resolver, SourceFile source) {
        try {
            AnnotatedDocument annotated =
                    times.time(Stage.ANNOTATE, () -> annotator.annotate(document, volume, Extractor::mayHoldEvent));
            Findings findings = times.time(Stage.EXTRACT, () -> extractor.extract(annotated));
            return Optional.of(times.time(Stage.RESOLVE, () -> resolver.resolve(findings)));
        } catch (RuntimeException ourFault) {
            String at = ourFault.getStackTrace().length == 0 ? "" : " at " + ourFault.getStackTrace()[0];
            diagnostics.add(
                    DiagnosticKind.INTERNAL,
                    source.path().toString(),
                    document.id().local(),
                    ourFault + at);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
