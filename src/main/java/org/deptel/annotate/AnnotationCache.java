package org.deptel.annotate;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Token;
import org.deptel.text.Zone;

/**
 * The sentences of documents annotated before, one file a document, named by a hash of its lines, of this package's
 * program and of the library's version: what was made by another version is not found. A spoilt file counts as not
 * there.
 */
final class AnnotationCache {
    private static final List<Class<?>> PROGRAM =
            List.of(Words.class, Capitals.class, Names.class, Grammar.class, AnnotationCache.class);

    /** A longer word does not fit the form of the file; only garbled text has one. */
    private static final int LONGEST_WORD = 20_000;

    private final Path folder;
    private final String program;

    /** A cache in a folder, which is made where it is not there; throws UncheckedIOException when the disk fails. */
    AnnotationCache(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
            this.program = program();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String program() throws IOException {
        Hasher hash = Hashing.sha256().newHasher();
        for (Class<?> c : PROGRAM) {
            try (InputStream in = c.getResourceAsStream(c.getSimpleName() + ".class")) {
                hash.putBytes(java.util.Objects.requireNonNull(in).readAllBytes());
            }
        }
        String library = CRFClassifier.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return hash.putString(library.substring(library.lastIndexOf('/') + 1), StandardCharsets.UTF_8)
                .hash()
                .toString();
    }

    private Path file(Document document) {
        Hasher hash = Hashing.sha256().newHasher().putString(program, StandardCharsets.UTF_8);
        hash.putString(document.text(), StandardCharsets.UTF_8);
        for (Block b : document.blocks()) {
            hash.putInt(b.span().begin()).putInt(b.span().end());
            hash.putString(b.zone() + b.note(), StandardCharsets.UTF_8).putChar('\n');
        }
        String name = hash.hash().toString();
        return folder.resolve(name.substring(0, 2)).resolve(name + ".sentences");
    }

    /** The sentences of a document, if they were kept. */
    Optional<List<Sentence>> find(Document document) {
        Path file = file(document);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file))))) {
            List<Sentence> sentences = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                sentences.add(sentence(in));
            }
            return Optional.of(sentences);
        } catch (IOException | IllegalArgumentException spoilt) {
            return Optional.empty();
        }
    }

    private static Sentence sentence(DataInputStream in) throws IOException {
        Zone zone = Zone.valueOf(in.readUTF());
        String note = in.readUTF();
        Span span = span(in);
        boolean parsed = in.readBoolean();
        int words = in.readShort();
        List<Token> tokens = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            String word = in.readUTF();
            Span place = span(in);
            tokens.add(
                    parsed
                            ? new Token(word, place, in.readUTF(), in.readShort(), in.readUTF())
                            : Token.of(word, place));
        }
        int named = in.readShort();
        List<NameSpan> names = new ArrayList<>(named);
        for (int i = 0; i < named; i++) {
            names.add(new NameSpan(NameKind.valueOf(in.readUTF()), in.readShort(), in.readShort()));
        }
        return new Sentence(zone, note, span, tokens, names, parsed);
    }

    private static Span span(DataInputStream in) throws IOException {
        int begin = in.readInt();
        return new Span(begin, begin + in.readInt());
    }

    /** Keeps a document's sentences in place of what was kept of it; throws UncheckedIOException when the disk fails. */
    void keep(Document document, List<Sentence> sentences) {
        if (sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.word().length() > LONGEST_WORD)) {
            return;
        }
        Path file = file(document);
        try {
            Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
            Path unfinished = Files.createTempFile(folder, "new", ".tmp");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                    new DeflaterOutputStream(Files.newOutputStream(unfinished), new Deflater(Deflater.BEST_SPEED))))) {
                out.writeInt(sentences.size());
                for (Sentence s : sentences) {
                    write(s, out);
                }
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sentence s, DataOutputStream out) throws IOException {
        out.writeUTF(s.zone().name());
        out.writeUTF(s.note());
        write(s.span(), out);
        out.writeBoolean(s.parsed());
        out.writeShort(s.tokens().size());
        for (Token t : s.tokens()) {
            out.writeUTF(t.word());
            write(t.span(), out);
            if (s.parsed()) {
                out.writeUTF(t.tag());
                out.writeShort(t.head());
                out.writeUTF(t.relation());
            }
        }
        out.writeShort(s.names().size());
        for (NameSpan n : s.names()) {
            out.writeUTF(n.kind().name());
            out.writeShort(n.first());
            out.writeShort(n.end());
        }
    }

    private static void write(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.begin());
        out.writeInt(span.length());
    }
}
