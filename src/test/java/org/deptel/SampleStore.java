package org.deptel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.deptel.cli.Command;
import org.deptel.query.QueryCatalog;

/** The shipped sample, built once for all tests that ask it questions. */
final class SampleStore {
    private static final Path FOLDER = folder();
    private static final Path STORE = build();

    private SampleStore() {}

    /** The folder of the sample files. */
    static Path samples() {
        return FOLDER.resolve("samples");
    }

    /** The store built from them. */
    static String store() {
        return STORE.toString();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("deptel-test");
            Path samples = Files.createDirectories(folder.resolve("samples"));
            for (String name :
                    QueryCatalog.resource("samples/samples.txt").lines().toList()) {
                try (InputStream in = SampleStore.class.getResourceAsStream("/samples/" + name)) {
                    Files.copy(Objects.requireNonNull(in, name), samples.resolve(name));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path build() {
        Path store = FOLDER.resolve("store");
        Command c = Command.run("build", samples().toString(), "--store", store.toString());
        if (c.code() != 0) {
            throw new IllegalStateException(c.err());
        }
        return store;
    }
}
