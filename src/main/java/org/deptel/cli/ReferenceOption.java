package org.deptel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.deptel.authority.Authority;
import org.deptel.authority.Reference;
import org.deptel.diag.Diagnostics;
import org.deptel.query.MisuseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --reference DIR}: registers of the user's own beside those shipped. */
final class ReferenceOption {
    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description =
                    "a folder with clones of the Office of the Historian's pocom and gsh repositories, or one of them")
    private @Nullable Path folder;

    /** The registers shipped with what the folder adds; a folder with nothing in it is a mistake of the user. */
    Authority authority(Diagnostics diagnostics) {
        if (folder == null) {
            return Authority.core();
        }
        if (!Files.isDirectory(folder)) {
            throw new MisuseException("--reference takes a folder, and " + folder + " is none");
        }
        Reference reference = Reference.read(folder, diagnostics);
        if (reference.isEmpty()) {
            throw new MisuseException("there is nothing of pocom or gsh in " + folder);
        }
        return Authority.with(reference);
    }
}
