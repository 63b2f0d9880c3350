package org.deptel.cli;

import java.nio.file.Path;
import org.deptel.pipeline.StoreFolder;
import org.deptel.query.MisuseException;
import org.deptel.store.GraphStore;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "the folder of the store (default: ${DEFAULT-VALUE})",
            defaultValue = "deptel-store")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** Opens the store; throws MisuseException that says how to make one. */
    GraphStore open() {
        return open(folder);
    }

    static GraphStore open(Path folder) {
        Path triples = new StoreFolder(folder).triples();
        if (!GraphStore.exists(triples)) {
            throw new MisuseException(
                    "there is no store in " + folder + "; 'deptel build PATH --store " + folder + "' makes one");
        }
        return GraphStore.open(triples);
    }
}
