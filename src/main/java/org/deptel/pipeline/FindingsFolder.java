package org.deptel.pipeline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Tenure;
import org.deptel.text.DocumentId;
import org.deptel.text.Volume;

/**
 * What each source file was found to say, one file a source, beside the store. Only this program's records are read
 * back; a file of another build of the program counts as not there.
 */
final class FindingsFolder {
    private static final String ENDING = ".findings";
    private static final int RESET_EVERY = 16;

    private final Path folder;

    /** What stands first in a file. */
    private record Head(String fingerprint, String key, Volume volume, List<Tenure> tenures) implements Serializable {}

    /** Stands after the last document. */
    private record End(int documents) implements Serializable {}

    FindingsFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    private Path file(String key) {
        return folder.resolve(key.replace("/", "~") + ENDING);
    }

    /** Whether this source was processed with the same fingerprint before. */
    boolean has(String key, String fingerprint) {
        try (ObjectInputStream in = open(file(key))) {
            return in.readObject() instanceof Head head && head.fingerprint().equals(fingerprint);
        } catch (IOException | ClassNotFoundException notThere) {
            return false;
        }
    }

    /** Opens a file for a source; it counts only once it is closed. */
    Writing write(String key, String fingerprint) throws IOException {
        return new Writing(key, fingerprint);
    }

    /** A file being written. */
    final class Writing implements ResolvedSink, AutoCloseable {
        private final String key;
        private final String fingerprint;
        private final Path unfinished;
        private final ObjectOutputStream out;
        private int documents;
        private boolean headed;

        Writing(String key, String fingerprint) throws IOException {
            this.key = key;
            this.fingerprint = fingerprint;
            this.unfinished = Files.createTempFile(folder, "new", ".tmp");
            OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
            this.out = new ObjectOutputStream(new DeflaterOutputStream(file, new Deflater(1)));
        }

        @Override
        public void volume(Volume volume, List<Tenure> tenures) {
            write(new Head(fingerprint, key, volume, new ArrayList<>(tenures)));
            headed = true;
        }

        @Override
        public void document(ResolvedDocument document) {
            if (++documents % RESET_EVERY == 0) {
                reset();
            }
            write(document);
        }

        int documents() {
            return documents;
        }

        private void reset() {
            try {
                out.reset();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void write(Object object) {
            try {
                out.writeObject(object);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Puts the file in its place; a source without documents leaves none. */
        void finish() throws IOException {
            out.writeObject(new End(documents));
            out.close();
            if (headed) {
                Files.move(unfinished, file(key), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(file(key));
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(unfinished);
        }
    }

    /** The keys of all sources, sorted. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    /**
     * Reads every source again, in the order of their keys; throws UncheckedIOException when a file is spoilt. A document
     * that was read from its volume and, another time, from a saved page is given once: the volume comes first.
     */
    void readAll(ResolvedSink sink) throws IOException {
        ResolvedSink once = new ResolvedSink() {
            private final Set<DocumentId> seen = new HashSet<>();

            @Override
            public void volume(Volume volume, List<Tenure> tenures) {
                sink.volume(volume, tenures);
            }

            @Override
            public void document(ResolvedDocument document) {
                if (seen.add(document.document().id())) {
                    sink.document(document);
                }
            }
        };
        for (Path file : files()) {
            read(file, once);
        }
    }

    private static void read(Path file, ResolvedSink sink) throws IOException {
        try (ObjectInputStream in = open(file)) {
            if (in.readObject() instanceof Head head) {
                sink.volume(head.volume(), head.tenures());
            }
            for (Optional<ResolvedDocument> d = next(in); d.isPresent(); d = next(in)) {
                sink.document(d.get());
            }
        } catch (ClassNotFoundException | EOFException spoilt) {
            throw new IOException("the findings in " + file + " are spoilt; remove the file and build again", spoilt);
        }
    }

    private static Optional<ResolvedDocument> next(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return in.readObject() instanceof ResolvedDocument d ? Optional.of(d) : Optional.empty();
    }

    private static ObjectInputStream open(Path file) throws IOException {
        InputStream bytes = new InflaterInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        ObjectInputStream in = new ObjectInputStream(bytes);
        in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("org.deptel.**;java.**;!*"));
        return in;
    }
}
