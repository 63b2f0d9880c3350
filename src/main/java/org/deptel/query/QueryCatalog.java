package org.deptel.query;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries shipped with the program. */
public final class QueryCatalog {
    private static final String ENDING = ".rq";

    private final List<NamedQuery> queries;

    private QueryCatalog(List<NamedQuery> queries) {
        this.queries = queries;
    }

    /** Reads them; throws IllegalStateException when the program was built without. */
    public static QueryCatalog shipped() {
        URL folder = QueryCatalog.class.getResource("/queries/who-met-whom.rq");
        if (folder == null) {
            throw new IllegalStateException("the program was built without its queries");
        }
        try {
            return new QueryCatalog(
                    folder.getProtocol().equals("jar")
                            ? inJar(folder.toURI())
                            : inFolder(Path.of(folder.toURI()).getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place for queries: " + folder, e);
        }
    }

    private static List<NamedQuery> inJar(URI inside) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(inside, Map.of())) {
            return inFolder(jar.getPath("/queries"));
        }
    }

    private static List<NamedQuery> inFolder(@org.jspecify.annotations.Nullable Path folder) throws IOException {
        List<NamedQuery> found = new ArrayList<>();
        if (folder == null) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                found.add(NamedQuery.parse(nameOf(file), Files.readString(file)));
            }
        }
        found.sort(Comparator.comparing(NamedQuery::name));
        return found;
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** All queries, by name. */
    public List<NamedQuery> list() {
        return List.copyOf(queries);
    }

    /** The query of this name, if there is one. */
    public Optional<NamedQuery> find(String name) {
        return queries.stream().filter(q -> q.name().equals(name)).findFirst();
    }

    /** The query of this name, or in this file; throws MisuseException that lists what there is. */
    public NamedQuery get(String nameOrFile) {
        Optional<NamedQuery> known = find(nameOrFile);
        if (known.isPresent()) {
            return known.get();
        }
        Path file = Path.of(nameOrFile);
        if (nameOrFile.endsWith(ENDING) && Files.isReadable(file)) {
            try {
                return NamedQuery.parse(nameOf(file), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new MisuseException(
                "there is no query '" + nameOrFile + "'; 'deptel queries' lists them, and a file must end in .rq");
    }

    /** The text of a file shipped beside the queries, for instance {@code ontology/deptel.ttl}. */
    public static String resource(String path) {
        try {
            return Resources.toString(Resources.getResource(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
