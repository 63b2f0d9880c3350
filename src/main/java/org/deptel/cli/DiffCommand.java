package org.deptel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.deptel.evaluate.GraphDiff;
import org.deptel.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code deptel diff OLD NEW} */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Shows what one store says that another does not; exit code 1 when they differ.")
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "the folder of a store")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "the folder of another")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    DiffCommand() {}

    @Override
    public Integer call() {
        try (GraphStore a = StoreOption.open(before);
                GraphStore b = StoreOption.open(after)) {
            GraphDiff diff = GraphDiff.of(a, b);
            diff.print(System.out);
            return diff.isEmpty() ? 0 : 1;
        }
    }
}
