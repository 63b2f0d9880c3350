package org.deptel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.deptel.diag.Diagnostics;
import org.deptel.evaluate.Evaluation;
import org.deptel.evaluate.ScoreReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deptel evaluate PATH…} */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures the program on volumes whose inline links are hidden from it.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders or globs")
    @SuppressWarnings("NullAway.Init")
    private List<String> paths;

    @Mixin
    private final ReferenceOption reference = new ReferenceOption();

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(names = "--gold", paramLabel = "DIR", description = "a folder of gold tables")
    private @Nullable Path gold;

    @Option(
            names = "--labels",
            paramLabel = "DIR",
            description = "a folder of labels made by reading: meetings.jsonl, titles.tsv, places.tsv")
    private @Nullable Path labels;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write the figures as JSON (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("evaluation.json");

    @Option(names = "--errors", paramLabel = "N", description = "list the N most frequent kinds of error with examples")
    private int errors;

    @Option(
            names = "--examples",
            paramLabel = "N",
            description = "how many examples of each kind of error (default: ${DEFAULT-VALUE})")
    private int examples = 5;

    @Option(
            names = "--predictions",
            paramLabel = "DIR",
            description = "write links and encounters for the reference scorers")
    private @Nullable Path predictions;

    @Option(names = "--reading", description = "measure only what reading gives, without language models (seconds)")
    private boolean reading;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many documents to work on at once (default: the cores)")
    private int threads = Runtime.getRuntime().availableProcessors();

    EvaluateCommand() {}

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        TerminalProgress progress = new TerminalProgress(System.err);
        Evaluation evaluation = new Evaluation(
                reference.authority(diagnostics),
                diagnostics,
                Optional.ofNullable(gold),
                Optional.ofNullable(labels),
                Optional.ofNullable(predictions),
                examples);
        ScoreReport report = reading
                ? evaluation.runReading(paths)
                : evaluation.run(paths, cache.annotator(System.err), threads, progress);
        progress.done();
        diagnostics.errors().forEach(d -> System.err.println("error: " + d));
        report.print(System.out);
        if (errors > 0) {
            report.printErrors(errors, System.out);
        }
        Files.writeString(out, report.json() + "\n");
        System.err.println("figures written to " + out);
        return diagnostics.hasErrors() ? 1 : 0;
    }
}
