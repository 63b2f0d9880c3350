package org.deptel.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.deptel.annotate.Annotator;
import org.deptel.authority.Authority;
import org.deptel.diag.Diagnostics;
import org.deptel.extract.Extractor;
import org.deptel.model.ResolvedDocument;
import org.deptel.parse.DocumentSink;
import org.deptel.parse.ParseOptions;
import org.deptel.parse.Parser;
import org.deptel.parse.SourceFile;
import org.deptel.resolve.Resolver;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Document;
import org.deptel.text.DocumentId;
import org.deptel.text.Header;
import org.deptel.text.Participant;
import org.deptel.text.Sentence;
import org.deptel.text.Volume;

/**
 * Tries documents with their markup hidden, for measuring. Annotating is most of the time and sees only words, so each
 * document is annotated once and understood as many times as there are variants.
 */
public final class Trials implements AutoCloseable {
    private final Authority authority;
    private final Optional<Annotator> annotator;
    private final Diagnostics diagnostics;
    private final ExecutorService workers;
    private final int window;

    /** Trials on so many threads; without an annotator files can only be read. */
    public Trials(Authority authority, Optional<Annotator> annotator, Diagnostics diagnostics, int threads) {
        this.authority = authority;
        this.annotator = annotator;
        this.diagnostics = diagnostics;
        this.workers = Executors.newFixedThreadPool(threads);
        this.window = threads * 8;
    }

    /** A file with its markup: the volume and its documents. */
    public record Printed(Volume volume, Map<DocumentId, Document> documents) {}

    /** Reads a file as printed, hiding what the options say; a file that cannot be read gives no documents. */
    public Printed read(SourceFile source, ParseOptions options) {
        Map<DocumentId, Document> documents = new LinkedHashMap<>();
        Volume[] volume = {new Volume(source.key(), "", List.of(), List.of())};
        new Parser(options, diagnostics).read(source, new DocumentSink() {
            @Override
            public void volume(Volume v) {
                volume[0] = v;
            }

            @Override
            public void document(Document d) {
                documents.put(d.id(), d);
            }
        });
        return new Printed(volume[0], documents);
    }

    /** Tries every document of a file; the trials come in the order of the file. */
    public void run(SourceFile source, Printed printed, Consumer<Trial> out) {
        Printed blind = read(source, ParseOptions.BLIND);
        Understanding listed = new Understanding(blind.volume(), authority);
        Understanding unlisted = new Understanding(blind.volume().withoutPersons(), authority);
        Deque<Future<Trial>> under = new ArrayDeque<>();
        for (Document d : blind.documents().values()) {
            Document whole = printed.documents().getOrDefault(d.id(), d);
            under.add(workers.submit(() -> tried(d, whole, listed, unlisted)));
            if (under.size() > window) {
                out.accept(result(under.remove()));
            }
        }
        while (!under.isEmpty()) {
            out.accept(result(under.remove()));
        }
    }

    /** Understands the documents of a file that are wanted, by their words alone, in the order of the file. */
    public void some(SourceFile source, Predicate<DocumentId> wanted, Consumer<ResolvedDocument> out) {
        Printed blind = read(source, ParseOptions.BLIND);
        Understanding listed = new Understanding(blind.volume(), authority);
        for (Document d : blind.documents().values()) {
            if (wanted.test(d.id())) {
                out.accept(
                        listed.understand(annotator.orElseThrow().annotate(d, listed.volume, Extractor::mayHoldEvent)));
            }
        }
    }

    /**
     * Reads the documents that print a list of those present, with it and without it; without it everyone whom the record
     * names is kept, with what spoke for his presence.
     */
    public void records(SourceFile source, Printed printed, Consumer<Trial> out) {
        Printed blind = read(source, ParseOptions.BLIND);
        Understanding listed = new Understanding(blind.volume(), authority);
        Resolver everyone = Resolver.keepingEveryone(blind.volume(), authority);
        for (Document d : blind.documents().values()) {
            if (!d.header().participants().isEmpty()) {
                AnnotatedDocument annotated =
                        annotator.orElseThrow().annotate(d, listed.volume, Extractor::mayHoldEvent);
                Map<Variant, ResolvedDocument> results = new EnumMap<>(Variant.class);
                results.put(Variant.WORDS_ONLY, listed.understand(annotated));
                results.put(
                        Variant.NO_PARTICIPANTS,
                        everyone.resolve(listed.extractor.extract(withoutParticipants(annotated))));
                out.accept(new Trial(printed.documents().getOrDefault(d.id(), d), results));
            }
        }
    }

    /** The stages after annotating, for one volume. */
    private static final class Understanding {
        private final Volume volume;
        private final Extractor extractor;
        private final Resolver resolver;

        Understanding(Volume volume, Authority authority) {
            this.volume = volume;
            this.extractor = new Extractor(volume, authority);
            this.resolver = new Resolver(volume, authority);
        }

        ResolvedDocument understand(AnnotatedDocument annotated) {
            return resolver.resolve(extractor.extract(annotated));
        }
    }

    private Trial tried(Document blind, Document printed, Understanding listed, Understanding unlisted) {
        AnnotatedDocument annotated = annotator.orElseThrow().annotate(blind, listed.volume, Extractor::mayHoldEvent);
        Map<Variant, ResolvedDocument> results = new EnumMap<>(Variant.class);
        results.put(Variant.WORDS_ONLY, listed.understand(annotated));
        results.put(
                Variant.NO_PERSONS_LIST,
                unlisted.understand(new AnnotatedDocument(blind, unlisted.volume, annotated.sentences())));
        if (!blind.header().participants().isEmpty()) {
            results.put(Variant.NO_PARTICIPANTS, listed.understand(withoutParticipants(annotated)));
        }
        return new Trial(printed, results);
    }

    /** The document as if the participants list had never been printed: no sentence of it is seen. */
    private static AnnotatedDocument withoutParticipants(AnnotatedDocument a) {
        Document d = a.document();
        List<Participant> list = d.header().participants();
        List<Sentence> seen = new ArrayList<>();
        for (Sentence s : a.sentences()) {
            if (list.stream().noneMatch(p -> p.span().overlaps(s.span()))) {
                seen.add(s);
            }
        }
        Header header = d.header().withParticipants(List.of());
        return new AnnotatedDocument(d.withHeader(header), a.volume(), seen);
    }

    private static Trial result(Future<Trial> future) {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a trial failed: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
