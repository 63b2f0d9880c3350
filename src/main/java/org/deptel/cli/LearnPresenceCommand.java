package org.deptel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.deptel.diag.Diagnostics;
import org.deptel.evaluate.PresenceLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deptel learn-presence PATH…} */
@Command(
        name = "learn-presence",
        mixinStandardHelpOptions = true,
        description =
                "Learns from records with a participants list how to tell who was there where no list is printed.")
final class LearnPresenceCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders or globs")
    @SuppressWarnings("NullAway.Init")
    private List<String> paths;

    @Mixin
    private final ReferenceOption reference = new ReferenceOption();

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write the weights (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("src/main/resources/authority/presence.tsv");

    LearnPresenceCommand() {}

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        PresenceLearner learner = new PresenceLearner(reference.authority(diagnostics));
        learner.read(paths, cache.annotator(System.err), diagnostics);
        learner.printLeavingOut(System.out);
        Files.writeString(out, learner.table());
        System.err.println("weights written to " + out);
        return diagnostics.hasErrors() ? 1 : 0;
    }
}
