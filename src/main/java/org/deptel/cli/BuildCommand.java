package org.deptel.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.deptel.annotate.Annotator;
import org.deptel.authority.Authority;
import org.deptel.diag.Diagnostic;
import org.deptel.diag.Diagnostics;
import org.deptel.pipeline.Build;
import org.deptel.pipeline.BuildOptions;
import org.deptel.pipeline.BuildReport;
import org.deptel.query.MisuseException;
import org.deptel.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deptel build PATH…} */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Reads documents (FRUS TEI volumes, saved pages of history.state.gov, plain-text telegrams, folders, globs) into a store.")
final class BuildCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders or globs")
    @SuppressWarnings("NullAway.Init")
    private List<String> paths;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many documents to work on at once (default: the cores)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--limit", paramLabel = "N", description = "take only the first N documents of each file")
    private int limit;

    @Option(names = "--base", paramLabel = "IRI", description = "the base of all IRIs (default: ${DEFAULT-VALUE})")
    private String base = Iris.DEFAULT_BASE;

    @Mixin
    private final ReferenceOption reference = new ReferenceOption();

    @Mixin
    private final CacheOption cache = new CacheOption();

    BuildCommand() {}

    @Override
    public Integer call() {
        if (threads < 1 || limit < 0) {
            throw new MisuseException("--threads takes a number from 1 on, --limit one from 0 on");
        }
        BuildOptions options = new BuildOptions(paths, store.folder(), base, threads, limit);
        Diagnostics diagnostics = new Diagnostics();
        return run(
                options, reference.authority(diagnostics), () -> cache.annotator(System.err), diagnostics, System.err);
    }

    /** Builds with the registers as shipped, and reports. */
    static int run(BuildOptions options, PrintStream out, PrintStream err) {
        return run(options, Authority.core(), () -> new CacheOption().annotator(err), new Diagnostics(), err);
    }

    /** Builds and reports; exit code 1 when any file or document was lost. */
    private static int run(
            BuildOptions options,
            Authority authority,
            Supplier<Annotator> annotator,
            Diagnostics diagnostics,
            PrintStream err) {
        TerminalProgress progress = new TerminalProgress(err);
        long start = System.nanoTime();
        BuildReport report = new Build(options, authority, annotator, diagnostics, progress).run();
        progress.done();
        List<Diagnostic> told = diagnostics.list();
        told.forEach(d -> err.println(d.kind().severity().name().toLowerCase(java.util.Locale.ROOT) + ": " + d));
        if (diagnostics.notKept() > 0) {
            err.println("and " + diagnostics.notKept() + " more notes of the kinds above; 'deptel stats' counts them");
        }
        err.printf(
                "%d files read, %d unchanged; %d documents, %d persons, %d events, %d pairs who met; %d graphs written, %d as before; %.1f s%n",
                report.sources(),
                report.unchanged(),
                report.documents(),
                report.persons(),
                report.events(),
                report.encounters(),
                report.graphsWritten(),
                report.graphsKept(),
                (System.nanoTime() - start) / 1e9);
        if (diagnostics.hasErrors()) {
            err.println(diagnostics.errors().size() + " files or documents could not be read; they are listed above");
        }
        return diagnostics.hasErrors() ? 1 : 0;
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
