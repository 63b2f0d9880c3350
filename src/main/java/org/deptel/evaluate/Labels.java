package org.deptel.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Labels that were made by reading documents, in a folder; a file that is not there is an empty one. */
final class Labels {
    private final Optional<Path> folder;

    Labels(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Meetings and calls of telegrams, one JSON object a line.
     *
     * @param table the name of the file
     */
    List<String> meetings(String table) throws IOException {
        Optional<Path> file = folder.map(f -> f.resolve(table)).filter(Files::exists);
        return file.isEmpty() ? List.of() : Files.readAllLines(file.get());
    }
}
