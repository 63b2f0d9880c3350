package org.deptel.authority;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deptel.diag.DiagnosticKind;
import org.deptel.diag.Diagnostics;
import org.deptel.model.KnownPerson;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.w3c.dom.Element;

/**
 * What a user's clones of the Office of the Historian's {@code pocom} (principal officers and chiefs of mission) and
 * {@code gsh} (territories, towns, posts) repositories add to the registers. The folder is one of them or holds both; a
 * file that cannot be read is reported and costs that file.
 *
 * @param polities states and territories, keyed as the repository keys them
 * @param places towns with an American post
 * @param persons officers
 * @param tenures their times in office; the states in them are keyed as the repository keys them
 * @param fingerprint a name that changes when any file does
 */
public record Reference(
        List<Polity> polities,
        List<Place> places,
        List<KnownPerson> persons,
        List<Tenure> tenures,
        String fingerprint) {
    /** Nothing added. */
    public static final Reference NONE = new Reference(List.of(), List.of(), List.of(), List.of(), "");

    /** Copies the lists. */
    public Reference {
        polities = List.copyOf(polities);
        places = List.copyOf(places);
        persons = List.copyOf(persons);
        tenures = List.copyOf(tenures);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return polities.isEmpty() && places.isEmpty() && persons.isEmpty() && tenures.isEmpty();
    }

    /** Reads a folder. */
    public static Reference read(Path folder, Diagnostics diagnostics) {
        List<Path> files = files(folder, diagnostics);
        OfficersReader officers = new OfficersReader();
        TerritoriesReader territories = new TerritoriesReader();
        Hasher hasher = Hashing.sha256().newHasher();
        for (Path file : files) {
            hash(file, hasher);
            XmlFile.root(file, diagnostics).ifPresent((Element root) -> {
                officers.read(root);
                territories.read(root);
            });
        }
        return new Reference(
                territories.polities(),
                territories.places(),
                officers.persons(),
                officers.tenures(),
                hasher.hash().toString());
    }

    private static List<Path> files(Path folder, Diagnostics diagnostics) {
        if (!Files.isDirectory(folder)) {
            diagnostics.add(DiagnosticKind.NO_SUCH_FILE, folder.toString(), "", "");
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(p -> p.toString().endsWith(".xml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hash(Path file, Hasher hasher) {
        try {
            hasher.putString(file.getFileName().toString(), StandardCharsets.UTF_8)
                    .putBytes(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            hasher.putInt(0); // reported when it is parsed
        }
    }
}
