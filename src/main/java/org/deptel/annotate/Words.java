package org.deptel.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.deptel.text.Block;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Token;

/** Splits a line into sentences of words. */
final class Words {
    /** A line without full stops is cut here, so that no line can exhaust memory further on. */
    private static final int LONGEST = 250;

    /** So many characters of a line are taken apart at once; a longer line is cut at a sentence's end or a blank. */
    private static final int STRETCH = 50_000;

    private final TokenizerFactory<CoreLabel> tokenizer =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "untokenizable=noneKeep");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    List<Sentence> split(String text, Block block) {
        List<Sentence> sentences = new ArrayList<>();
        int from = block.span().begin();
        while (from < block.span().end()) {
            int to = stretch(text, from, block.span().end());
            split(text, block, new Span(from, to), sentences);
            from = to;
        }
        return sentences;
    }

    private static int stretch(String text, int from, int end) {
        if (end - from <= STRETCH) {
            return end;
        }
        int most = from + STRETCH;
        int sentence = text.lastIndexOf(". ", most);
        int blank = text.lastIndexOf(' ', most);
        if (sentence > from + STRETCH / 2) {
            return sentence + 2;
        }
        // half of a surrogate pair is no character
        return blank > from ? blank + 1 : Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    private void split(String text, Block block, Span stretch, List<Sentence> sentences) {
        List<Token> tokens = new ArrayList<>();
        List<CoreLabel> labels =
                tokenizer.getTokenizer(new StringReader(stretch.in(text))).tokenize();
        for (List<CoreLabel> sentence : splitter.process(labels)) {
            for (int from = 0; from < sentence.size(); from += LONGEST) {
                List<CoreLabel> part = sentence.subList(from, Math.min(sentence.size(), from + LONGEST));
                tokens.clear();
                for (CoreLabel label : part) {
                    tokens.add(token(label, stretch.begin()));
                }
                sentences.add(sentence(block, tokens));
            }
        }
    }

    private static Sentence sentence(Block block, List<Token> tokens) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(block.zone(), block.note(), span, tokens, List.of(), false);
    }

    private static Token token(CoreLabel label, int offset) {
        return Token.of(label.word(), new Span(offset + label.beginPosition(), offset + label.endPosition()));
    }

    /** CoreNLP's labels for a sentence. */
    static List<CoreLabel> labels(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.word());
            label.setValue(token.word());
            label.setBeginPosition(token.span().begin());
            label.setEndPosition(token.span().end());
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }
}
