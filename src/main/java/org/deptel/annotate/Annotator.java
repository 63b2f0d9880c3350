package org.deptel.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Sentence;
import org.deptel.text.Volume;

/**
 * Splits documents into sentences and words, finds names, and parses the sentences that matter. Safe for many threads;
 * loading takes a few seconds and some 600 MB of heap, once.
 */
public final class Annotator {
    private final Words words = new Words();
    private final Names names;
    private final Grammar grammar;

    private Annotator(Names names, Grammar grammar) {
        this.names = names;
        this.grammar = grammar;
    }

    /** Loads the language models; throws IllegalStateException that says what is missing where they are not there. */
    public static Annotator load() {
        return new Annotator(Names.load(), Grammar.load());
    }

    /**
     * Annotates a document.
     *
     * @param document the document
     * @param volume what it shares with its neighbours, handed on
     * @param worthParsing which sentences to tag and parse, asked when their names are known
     */
    public AnnotatedDocument annotate(Document document, Volume volume, Predicate<Sentence> worthParsing) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            for (Sentence plain : words.split(document.text(), block)) {
                Sentence named = names.find(plain);
                sentences.add(worthParsing.test(named) ? grammar.parse(named) : named);
            }
        }
        return new AnnotatedDocument(document, volume, sentences);
    }
}
