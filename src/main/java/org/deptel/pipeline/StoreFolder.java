package org.deptel.pipeline;

import java.nio.file.Path;

/** What lies where in the folder that users call a store. */
public record StoreFolder(Path folder) {
    /** The triple store. */
    public Path triples() {
        return folder.resolve("tdb2");
    }

    /** What each source says. */
    Path findings() {
        return folder.resolve("findings");
    }

    /** What reading each source gave and took. */
    Path record() {
        return folder.resolve("build.tsv");
    }

    /** The hash of each graph, to tell what changed. */
    Path graphs() {
        return folder.resolve("graphs.tsv");
    }
}
