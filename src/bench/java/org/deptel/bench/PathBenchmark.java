package org.deptel.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.deptel.annotate.Annotator;
import org.deptel.authority.Authority;
import org.deptel.diag.Diagnostics;
import org.deptel.extract.Extractor;
import org.deptel.model.Findings;
import org.deptel.parse.DocumentSink;
import org.deptel.parse.ParseOptions;
import org.deptel.parse.Parser;
import org.deptel.parse.SourceFile;
import org.deptel.parse.SourceFiles;
import org.deptel.pipeline.Stage;
import org.deptel.pipeline.StageTimes;
import org.deptel.resolve.Resolver;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Document;
import org.deptel.text.Sentence;
import org.deptel.text.Volume;

/**
 * deptel's path from a parsed document to a resolved one, beside stock CoreNLP ({@code tokenize,ssplit,pos,lemma,ner,
 * depparse}) on the same texts and threads, in turns of one run: documents and tokens a second, their ratio, peak heap,
 * and deptel's time by stage. The median round counts.
 */
public final class PathBenchmark {
    private static final String STOCK = "tokenize,ssplit,pos,lemma,ner,depparse";

    /** How long both sides of a comparison are run before they are timed, in nanoseconds. */
    private static final long WARM = 15_000_000_000L;

    private final List<Task> tasks = new ArrayList<>();
    private final Authority authority = Authority.core();
    private final StageTimes times = new StageTimes();
    private final int threads;
    private long tokens;
    private long parsed;

    private record Task(Document document, Volume volume, Extractor extractor, Resolver resolver) {}

    private record Round(double seconds, double megabytes) {}

    private PathBenchmark(int threads) {
        this.threads = threads;
    }

    /** Arguments: path, documents, threads, rounds. */
    public static void main(String[] args) throws Exception {
        PathBenchmark bench = new PathBenchmark(Integer.parseInt(args[2]));
        bench.read(args[0], Integer.parseInt(args[1]));
        bench.repeat(Integer.parseInt(args[1]));
        bench.run(Integer.parseInt(args[3]));
        System.exit(0);
    }

    private void read(String path, int most) {
        Diagnostics diagnostics = new Diagnostics();
        for (SourceFile source : new SourceFiles(diagnostics).find(List.of(path))) {
            long start = System.nanoTime();
            new Parser(ParseOptions.ALL, diagnostics).read(source, new DocumentSink() {
                private Volume volume = new Volume("", "", List.of(), List.of());
                private Extractor extractor = new Extractor(volume, authority);
                private Resolver resolver = new Resolver(volume, authority);

                @Override
                public void volume(Volume read) {
                    volume = read;
                    extractor = new Extractor(read, authority);
                    resolver = new Resolver(read, authority);
                }

                @Override
                public void document(Document d) {
                    if (tasks.size() < most) {
                        tasks.add(new Task(d, volume, extractor, resolver));
                    }
                }
            });
            times.add(Stage.PARSE, System.nanoTime() - start);
        }
    }

    /** A source smaller than what is asked for is gone through again, so that a round is long enough to be timed. */
    private void repeat(int documents) {
        List<Task> once = List.copyOf(tasks);
        for (int i = 0; !once.isEmpty() && tasks.size() < documents; i++) {
            tasks.add(once.get(i % once.size()));
        }
    }

    private void run(int rounds) throws Exception {
        Annotator annotator = Annotator.load();
        Properties stock = new Properties();
        stock.setProperty("annotators", STOCK);
        stock.setProperty("threads", "1");
        stock.setProperty("sutime.binders", "0");
        stock.setProperty("ner.sutime.binders", "0");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(stock);
        count(annotator);
        Consumer<Task> ours = t -> deptel(t, annotator);
        Consumer<Task> theirs = t -> pipeline.annotate(new CoreDocument(t.document().text()));
        List<Round> a = new ArrayList<>();
        List<Round> b = new ArrayList<>();
        tasks.stream().limit(5).forEach(ours.andThen(theirs));
        for (int i = 0; i < rounds; i++) {
            a.add(round(ours));
            b.add(round(theirs));
        }
        report(median(a), median(b), rounds);
        entities(annotator, rounds);
    }

    /**
     * What entities cost beside the names-only pass of CoreNLP (tokenising, sentences, three-class CRF) on the same
     * documents and threads: extracting and resolving persons, offices, speakers, places and bodies.
     */
    private void entities(Annotator annotator, int rounds) throws Exception {
        Map<Task, AnnotatedDocument> named = new java.util.concurrent.ConcurrentHashMap<>();
        Consumer<Task> names = t -> named.put(t, annotator.annotate(t.document(), t.volume(), s -> false));
        Consumer<Task> entities = t -> t.resolver().resolve(t.extractor().entities(java.util.Objects.requireNonNull(named.get(t))));
        long warm = System.nanoTime() + WARM;
        while (System.nanoTime() < warm) {
            tasks.forEach(names.andThen(entities));
        }
        List<Round> a = new ArrayList<>();
        List<Round> b = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            a.add(round(names));
            b.add(round(entities));
        }
        Round pass = median(a);
        Round ours = median(b);
        line("CoreNLP, names only", pass);
        line("deptel, entities of those names", ours);
        System.out.printf(Locale.ROOT, "entities cost %.3f of the names-only pass%n", ours.seconds() / pass.seconds());
    }

    private void count(Annotator annotator) {
        for (Task t : tasks) {
            for (Sentence s : annotator.annotate(t.document(), t.volume(), Extractor::mayHoldEvent).sentences()) {
                tokens += s.tokens().size();
                parsed += s.parsed() ? s.tokens().size() : 0;
            }
        }
    }

    private void deptel(Task t, Annotator annotator) {
        AnnotatedDocument annotated = times.time(Stage.ANNOTATE, () -> annotator.annotate(t.document(), t.volume(), Extractor::mayHoldEvent));
        Findings findings = times.time(Stage.EXTRACT, () -> t.extractor().extract(annotated));
        times.time(Stage.RESOLVE, () -> t.resolver().resolve(findings));
    }

    private Round round(Consumer<Task> work) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Future<?>> futures = new ArrayList<>();
        tasks.forEach(t -> futures.add(workers.submit(() -> work.accept(t))));
        for (Future<?> f : futures) {
            f.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        workers.shutdown();
        return new Round(seconds, heap.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() / 1e6);
    }

    private static Round median(List<Round> rounds) {
        List<Round> sorted = new ArrayList<>(rounds);
        Collections.sort(sorted, (x, y) -> Double.compare(x.seconds(), y.seconds()));
        return sorted.get(sorted.size() / 2);
    }

    private void report(Round ours, Round theirs, int rounds) {
        System.out.printf(Locale.ROOT, "%d documents, %d tokens, %d threads, median of %d rounds in turns%n", tasks.size(), tokens, threads, rounds);
        System.out.printf(Locale.ROOT, "share of tokens tagged and parsed by deptel: %.3f%n", (double) parsed / tokens);
        line("deptel", ours);
        line("stock " + STOCK, theirs);
        System.out.printf(Locale.ROOT, "deptel is %.1f times as fast%n", theirs.seconds() / ours.seconds());
        System.out.println("seconds by stage, over all threads and rounds (reading: once):");
        for (Map.Entry<Stage, Double> stage : times.seconds().entrySet()) {
            System.out.printf(Locale.ROOT, "  %-10s %8.2f%n", stage.getKey().name().toLowerCase(Locale.ROOT), stage.getValue());
        }
    }

    private void line(String name, Round r) {
        System.out.printf(
                Locale.ROOT, "%-48s %7.1f docs/s %9.0f tokens/s %7.0f MB peak heap%n", name, tasks.size() / r.seconds(), tokens / r.seconds(), r.megabytes());
    }
}
