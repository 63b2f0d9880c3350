package org.deptel.annotate;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Sentence;
import org.deptel.text.Token;
import org.deptel.text.Volume;

/**
 * Splits documents into sentences and words, finds names, and parses the sentences that matter. Safe for many threads;
 * loading takes a few seconds and some 600 MB of heap, once.
 */
public final class Annotator {
    private final Words words = new Words();
    private final Supplier<Names> names;
    private final Supplier<Grammar> grammar;
    private final Optional<AnnotationCache> cache;

    private Annotator(Supplier<Names> names, Supplier<Grammar> grammar, Optional<AnnotationCache> cache) {
        this.names = names;
        this.grammar = grammar;
        this.cache = cache;
    }

    /** Loads the language models; throws IllegalStateException that says what is missing where they are not there. */
    public static Annotator load() {
        return new Annotator(
                Suppliers.ofInstance(Names.load()), Suppliers.ofInstance(Grammar.load()), Optional.empty());
    }

    /**
     * An annotator that keeps what it finds in a folder and takes from there what it found before; each model is loaded
     * when something needs it that was not kept. What it gives is the same as without the folder.
     */
    public static Annotator keepingIn(Path folder) {
        return new Annotator(
                Suppliers.memoize(Names::load),
                Suppliers.memoize(Grammar::load),
                Optional.of(new AnnotationCache(folder)));
    }

    /**
     * Annotates a document.
     *
     * @param document the document
     * @param volume what it shares with its neighbours, handed on
     * @param worthParsing which sentences to tag and parse, asked when their names are known
     */
    public AnnotatedDocument annotate(Document document, Volume volume, Predicate<Sentence> worthParsing) {
        Optional<List<Sentence>> kept = cache.flatMap(c -> c.find(document));
        List<Sentence> known = kept.orElseGet(() -> named(document));
        List<Sentence> wanted = new ArrayList<>(known.size());
        List<Sentence> all = new ArrayList<>(known.size());
        boolean more = kept.isEmpty();
        for (Sentence s : known) {
            Sentence plain = s.parsed() ? unparsed(s) : s;
            boolean worth = worthParsing.test(plain);
            more |= worth && !s.parsed();
            Sentence best = worth && !s.parsed() ? grammar.get().parse(s) : s;
            wanted.add(worth ? best : plain);
            all.add(best);
        }
        if (more) {
            cache.ifPresent(c -> c.keep(document, all));
        }
        return new AnnotatedDocument(document, volume, wanted);
    }

    private List<Sentence> named(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            for (Sentence plain : words.split(document.text(), block)) {
                sentences.add(names.get().find(Capitals.eased(plain)));
            }
        }
        return sentences;
    }

    private static Sentence unparsed(Sentence s) {
        List<Token> plain =
                s.tokens().stream().map(t -> Token.of(t.word(), t.span())).toList();
        return new Sentence(s.zone(), s.note(), s.span(), plain, s.names(), false);
    }
}
