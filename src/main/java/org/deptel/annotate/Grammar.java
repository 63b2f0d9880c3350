package org.deptel.annotate;

import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import org.deptel.text.Sentence;
import org.deptel.text.Token;

/** Tags and parses single sentences. */
final class Grammar {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final MaxentTagger tagger;
    private final DependencyParser parser;

    private Grammar(MaxentTagger tagger, DependencyParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    static Grammar load() {
        try {
            return new Grammar(new MaxentTagger(TAGGER), DependencyParser.loadFromModelFile(PARSER));
        } catch (RuntimeIOException missing) {
            throw new IllegalStateException(
                    "the language models for tagging and parsing are not on the class path (stanford-corenlp models "
                            + "jar); run the program through ./deptel, which puts them there",
                    missing);
        }
    }

    /** The sentence with tags and dependencies. */
    Sentence parse(Sentence sentence) {
        List<CoreLabel> labels = Words.labels(sentence);
        tagger.tagCoreLabels(labels);
        GrammaticalStructure structure = parser.predict(labels);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        java.util.Arrays.fill(heads, -1);
        java.util.Arrays.fill(relations, "");
        for (TypedDependency d : structure.typedDependencies()) {
            int dependent = d.dep().index() - 1;
            if (dependent >= 0 && dependent < heads.length) {
                heads[dependent] = d.gov().index() - 1;
                relations[dependent] = d.reln().toString();
            }
        }
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            Token t = sentence.tokens().get(i);
            tokens.add(new Token(t.word(), t.span(), labels.get(i).tag(), heads[i], relations[i]));
        }
        return new Sentence(sentence.zone(), sentence.note(), sentence.span(), tokens, sentence.names(), true);
    }
}
