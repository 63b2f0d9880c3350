package org.deptel.extract;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.deptel.text.Sentence;
import org.deptel.text.Zone;

/**
 * Whom "he" and "him" mean: the subject named before in the same sentence, else the one the text is about, which is the
 * last person who was a sentence's subject, or whom the writer says he met or spoke to.
 */
final class Antecedents {
    private static final String SUBJECT = "nsubj(?::pass)?";

    /** Sentences about somebody that make him the one a report is about. */
    private static final int OFTEN = 4;

    private final Cast cast;
    private final Map<Integer, Integer> topics = new HashMap<>();
    private final Multiset<String> surfaces = LinkedHashMultiset.create();
    private final Map<String, Integer> firstOf = new HashMap<>();

    Antecedents(List<Sentence> sentences, Cast cast) {
        this.cast = cast;
        int topic = -1;
        String zone = "";
        for (Sentence s : sentences) {
            String here = s.zone() + s.note();
            if (!here.equals(zone)) {
                topic = -1;
                zone = here;
            }
            topics.put(s.span().begin(), topic);
            topic = topicAfter(s, topic);
            if (topic >= 0 && s.zone() == Zone.BODY) {
                String surface = cast.get(topic).surface();
                surfaces.add(surface);
                firstOf.putIfAbsent(surface, topic);
            }
        }
    }

    private int topicAfter(Sentence s, int topic) {
        if (s.zone() == Zone.HEADING || s.zone() == Zone.DATELINE || s.zone() == Zone.LIST) {
            return topic;
        }
        Words words = new Words(s);
        if (!s.parsed()) {
            return leading(words).orElse(topic);
        }
        for (int i = 0; i < words.count(); i++) {
            if (isMainSubject(words, i)) {
                OptionalInt m = cast.named(words, i);
                if (m.isPresent()) {
                    return m.getAsInt();
                }
                return words.folded(i).equals("i") ? counterpart(words, i).orElse(topic) : topic;
            }
        }
        // a telegram that drops its "I": Lunched with Popovic
        return words.token(0).tag().equals("VBD") ? counterpart(words, 0).orElse(topic) : topic;
    }

    private static boolean isMainSubject(Words words, int i) {
        int head = words.token(i).head();
        return words.token(i).relation().matches(SUBJECT)
                && head >= 0
                && words.token(head).relation().matches("root|parataxis");
    }

    /** The person at the head of a sentence that was not parsed, before a small word. */
    private OptionalInt leading(Words words) {
        for (int i = 0; i < Math.min(4, words.count()); i++) {
            OptionalInt m = cast.named(words, i);
            if (m.isPresent()) {
                return m;
            }
            if (!words.isCapital(i)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whom the writer met or spoke to: the first person that depends on his verb. */
    private OptionalInt counterpart(Words words, int from) {
        for (int i = from + 1; i < words.count(); i++) {
            if (words.folded(i).matches("him|her")) {
                return OptionalInt.empty();
            }
            if (words.token(i).relation().matches("obj|iobj|obl|nmod|appos|flat") && depth(words, i) <= 2) {
                OptionalInt m = cast.named(words, i);
                if (m.isPresent()) {
                    return m;
                }
            }
        }
        return OptionalInt.empty();
    }

    /** How many words lie between a word and the one its sentence hangs on. */
    private static int depth(Words words, int token) {
        int depth = 0;
        for (int at = words.token(token).head();
                at >= 0 && depth < words.count();
                at = words.token(at).head()) {
            depth++;
        }
        return depth;
    }

    /** The other side of an interview, where the document is plainly about one man. */
    OptionalInt interviewed() {
        OptionalInt main = mainTopic();
        return main.isPresent() && surfaces.count(cast.get(main.getAsInt()).surface()) >= OFTEN
                ? main
                : OptionalInt.empty();
    }

    /** Whom most sentences of the document are about: in a report of an interview the other side. */
    OptionalInt mainTopic() {
        return Multisets.copyHighestCountFirst(surfaces).elementSet().stream()
                .limit(1)
                .mapToInt(s -> java.util.Objects.requireNonNull(firstOf.get(s)))
                .findFirst();
    }

    /** Whom the text speaks of when a sentence begins. */
    OptionalInt topic(Words words) {
        int topic = topics.getOrDefault(words.sentence().span().begin(), -1);
        return topic < 0 ? OptionalInt.empty() : OptionalInt.of(topic);
    }

    /** Whom a pronoun means, if the words before it tell; who takes part beside him is somebody else. */
    OptionalInt find(Words words, int pronoun, Set<Integer> beside) {
        for (int i = words.sentence().tokenAt(cast.get(pronoun).span().begin()) - 1; i >= 0; i--) {
            if (words.token(i).relation().matches(SUBJECT) || words.word(i + 1).matches("[’']s?")) {
                OptionalInt m = cast.named(words, i);
                if (m.isPresent() && !isAmong(m.getAsInt(), beside)) {
                    return m;
                }
            }
        }
        OptionalInt beforeHim = lastNamed(words, pronoun, beside);
        if (beforeHim.isPresent()) {
            return beforeHim;
        }
        OptionalInt topic = topic(words);
        return topic.isPresent() && isAmong(topic.getAsInt(), beside) ? OptionalInt.empty() : topic;
    }

    /** {@code In my conversation with Archer I discussed with him}: where nobody named is subject, the last one named. */
    private OptionalInt lastNamed(Words words, int pronoun, Set<Integer> beside) {
        for (int i = words.sentence().tokenAt(cast.get(pronoun).span().begin()) - 1; i >= 0; i--) {
            OptionalInt m = cast.named(words, i);
            if (m.isPresent()
                    && !isAmong(m.getAsInt(), beside)
                    && words.word(i - 1).matches("\\p{Lu}.*|with|to|of|from|by|on|saw|told|that")) {
                return m;
            }
        }
        return OptionalInt.empty();
    }

    private boolean isAmong(int mention, Set<Integer> others) {
        String surface = cast.get(mention).surface();
        return others.stream().anyMatch(o -> cast.get(o).surface().equals(surface));
    }
}
