package org.deptel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.deptel.export.ExportFormat;
import org.deptel.export.Exporter;
import org.deptel.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deptel export --format … --out …} */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the graph to a file, or its tables to a folder.")
final class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            description = "turtle, nquads, trig, ntriples, rdfxml, jsonld or csv; nquads and ntriples are sorted")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "the file (.gz compresses), or for csv the folder")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Mixin
    private final StoreOption store = new StoreOption();

    ExportCommand() {}

    @Override
    public Integer call() {
        ExportFormat shape = ExportFormat.named(format);
        try (GraphStore graph = store.open()) {
            long count = new Exporter(graph).export(shape, out);
            System.err.println(count + (shape == ExportFormat.CSV ? " rows" : " statements") + " written to " + out);
        }
        return 0;
    }
}
