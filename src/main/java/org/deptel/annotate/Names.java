package org.deptel.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Sentence;

/** Finds names of persons, places and organisations with the three-class model. */
final class Names {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final CRFClassifier<CoreLabel> model;

    private Names(CRFClassifier<CoreLabel> model) {
        this.model = model;
    }

    static Names load() {
        try {
            return new Names(CRFClassifier.getClassifier(MODEL));
        } catch (IOException | ClassNotFoundException | RuntimeIOException missing) {
            throw new IllegalStateException(
                    "the language model " + MODEL + " is not on the class path (stanford-corenlp models jar); "
                            + "run the program through ./deptel, which puts it there",
                    missing);
        }
    }

    /** The sentence with its names; a sentence without a capital letter has none. */
    Sentence find(Sentence sentence) {
        boolean capital = sentence.tokens().stream()
                .skip(1)
                .anyMatch(t -> Character.isUpperCase(t.word().charAt(0)));
        if (!capital && sentence.tokens().size() > 1) {
            return sentence;
        }
        List<CoreLabel> labels = Words.labels(sentence);
        List<NameSpan> found = spans(model.classifySentence(labels));
        return new Sentence(sentence.zone(), sentence.note(), sentence.span(), sentence.tokens(), found, false);
    }

    private static List<NameSpan> spans(List<CoreLabel> labels) {
        List<NameSpan> spans = new ArrayList<>();
        int first = 0;
        while (first < labels.size()) {
            String answer = labels.get(first).get(AnswerAnnotation.class);
            int end = first + 1;
            while (end < labels.size() && answer.equals(labels.get(end).get(AnswerAnnotation.class))) {
                end++;
            }
            int from = first;
            int to = end;
            kind(answer).ifPresent(k -> spans.add(new NameSpan(k, from, to)));
            first = end;
        }
        return spans;
    }

    private static Optional<NameKind> kind(String answer) {
        return switch (answer) {
            case "PERSON" -> Optional.of(NameKind.PERSON);
            case "LOCATION" -> Optional.of(NameKind.PLACE);
            case "ORGANIZATION" -> Optional.of(NameKind.ORGANIZATION);
            default -> Optional.empty();
        };
    }
}
