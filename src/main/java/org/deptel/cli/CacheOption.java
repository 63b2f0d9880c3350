package org.deptel.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.deptel.annotate.Annotator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that keeps sentences between runs, and the annotator it gives. */
final class CacheOption {
    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "keep sentences, names and grammar here, and take them from here in later runs")
    private @Nullable Path folder;

    CacheOption() {}

    Annotator annotator(PrintStream err) {
        if (folder != null) {
            return Annotator.keepingIn(folder);
        }
        err.println("loading the language models …");
        return Annotator.load();
    }
}
