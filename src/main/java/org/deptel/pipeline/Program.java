package org.deptel.pipeline;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which build of the program this is. */
public final class Program {
    private Program() {}

    /** Its version, as people name it. */
    public static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("0.1.0");
    }

    /** A name that changes with every change of the program; one of its own for each run outside a jar. */
    static String fingerprint() {
        try {
            Path code = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code)
                    ? MoreFiles.asByteSource(code).hash(Hashing.sha256()).toString()
                    : "unpacked " + System.nanoTime();
        } catch (IOException | URISyntaxException unknown) {
            return "unknown " + System.nanoTime();
        }
    }
}
