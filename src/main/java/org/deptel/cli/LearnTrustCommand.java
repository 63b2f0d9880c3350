package org.deptel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.deptel.diag.Diagnostics;
import org.deptel.evaluate.TrustLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deptel learn-trust PATH… --labels DIR} */
@Command(
        name = "learn-trust",
        mixinStandardHelpOptions = true,
        description = "Learns from labelled papers how far the account of a meeting can be trusted.")
final class LearnTrustCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders or globs")
    @SuppressWarnings("NullAway.Init")
    private List<String> paths;

    @Option(
            names = "--labels",
            required = true,
            paramLabel = "DIR",
            description = "a folder of labels made by reading: meetings.jsonl, meetings-read.jsonl")
    @SuppressWarnings("NullAway.Init")
    private Path labels;

    @Mixin
    private final ReferenceOption reference = new ReferenceOption();

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write the weights (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("src/main/resources/authority/trust.tsv");

    LearnTrustCommand() {}

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        TrustLearner learner = new TrustLearner(reference.authority(diagnostics), labels);
        learner.read(paths, cache.annotator(System.err), diagnostics);
        learner.printLeavingOut(System.out);
        Files.writeString(out, learner.table());
        System.err.println("weights written to " + out);
        return diagnostics.hasErrors() ? 1 : 0;
    }
}
