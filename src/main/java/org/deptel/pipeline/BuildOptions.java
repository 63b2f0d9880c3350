package org.deptel.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What to build.
 *
 * @param paths files, folders, globs
 * @param store the folder of the store
 * @param base the base of all IRIs
 * @param threads how many documents to work on at once
 * @param limit how many documents to take of each file, 0 for all
 */
public record BuildOptions(List<String> paths, Path store, String base, int threads, int limit) {
    /** Copies the list. */
    public BuildOptions {
        paths = List.copyOf(paths);
    }
}
