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
import org.deptel.text.Span;
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

    /** Whom the writer met or spoke to in the sentence before, by the place where a sentence begins. */
    private final Map<Integer, Integer> met = new HashMap<>();

    private final Multiset<String> surfaces = LinkedHashMultiset.create();
    private final Map<String, Integer> firstOf = new HashMap<>();

    Antecedents(List<Sentence> sentences, Cast cast) {
        this.cast = cast;
        int topic = -1;
        OptionalInt before = OptionalInt.empty();
        String zone = "";
        for (Sentence s : sentences) {
            String here = s.zone() + s.note();
            if (!here.equals(zone)) {
                topic = -1;
                before = OptionalInt.empty();
                zone = here;
            }
            topics.put(s.span().begin(), topic);
            before.ifPresent(m -> met.put(s.span().begin(), m));
            before = interviewedIn(s);
            topic = topicAfter(s, topic);
            if (topic >= 0 && s.zone() == Zone.BODY) {
                String surface = cast.get(topic).surface();
                surfaces.add(surface);
                firstOf.putIfAbsent(surface, topic);
            }
        }
    }

    /** {@code Had a long interview with Archer}: with whom a writer who drops his "I" says that he spoke. */
    private OptionalInt interviewedIn(Sentence s) {
        Words words = new Words(s);
        boolean own =
                s.parsed() && s.zone() == Zone.BODY && words.token(0).tag().equals("VBD");
        return own ? counterpart(words, 0) : OptionalInt.empty();
    }

    /** Whom {@code He} at the head of a sentence means behind a sentence of the writer's that says with whom he spoke. */
    OptionalInt metBefore(Words words, int pronoun) {
        boolean opens =
                cast.get(pronoun).span().begin() == words.sentence().span().begin();
        Integer m = opens ? met.get(words.sentence().span().begin()) : null;
        return m == null ? OptionalInt.empty() : OptionalInt.of(m);
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
                OptionalInt talker =
                        topic < 0 && Cues.NOUNS.contains(words.folded(i)) ? leading(words) : OptionalInt.empty();
                if (talker.isPresent()) {
                    return talker.getAsInt();
                }
                boolean fronted = topic < 0 && words.folded(i).matches("he|she");
                return words.folded(i).equals("i")
                        ? counterpart(words, i).orElse(topic)
                        : fronted ? counterpart(words, 0).orElse(topic) : topic;
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
            // "For Secretary from Archer": a line that says for whom it is speaks of nobody
            if (!words.isCapital(i) || i == 0 && words.folded(0).matches("for|from|to|eyes|pass")) {
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
        int at = words.sentence().tokenAt(cast.get(pronoun).span().begin());
        if (words.folded(at).equals("latter")) {
            return latter(words, at, beside);
        }
        if (words.folded(at).matches("she|her")) {
            return woman(cast.get(pronoun).span().begin());
        }
        OptionalInt source = source(words, at, beside);
        if (source.isPresent()) {
            return source;
        }
        OptionalInt following = following(words, at, beside);
        if (following.isPresent()) {
            return following;
        }
        OptionalInt asked = asked(words, at, beside);
        if (asked.isPresent()) {
            return asked;
        }
        OptionalInt reporter = ownerInClause(words, at, beside);
        if (reporter.isPresent()) {
            return reporter;
        }
        // "one of Archer’s men told him": whose something is comes after those who do something
        OptionalInt subject = before(words, at, beside, false);
        if (subject.isPresent()) {
            return subject;
        }
        OptionalInt owner = before(words, at, beside, true);
        if (owner.isPresent()) {
            return owner;
        }
        OptionalInt beforeHim = lastNamed(words, pronoun, beside);
        if (beforeHim.isPresent()) {
            return beforeHim;
        }
        OptionalInt topic = topic(words);
        return topic.isPresent() && isAmong(topic.getAsInt(), beside) ? OptionalInt.empty() : topic;
    }

    /** {@code Archer reported to Bell that he}: the subject of the clause that tells what "he" did. */
    OptionalInt whoTells(Words words, int pronoun, Set<Integer> beside) {
        int at = words.sentence().tokenAt(cast.get(pronoun).span().begin());
        OptionalInt author = author(words, at, beside);
        if (author.isPresent()) {
            return author;
        }
        int done = words.token(at).head();
        int telling = done < 0 ? -1 : words.token(done).head();
        boolean told = telling >= 0
                && telling < at
                && words.token(at).relation().matches(SUBJECT)
                && words.token(done).relation().equals("ccomp");
        for (int i = 0; told && i < telling; i++) {
            boolean tells = words.token(i).head() == telling
                    && words.token(i).relation().equals("nsubj");
            OptionalInt m = tells ? cast.named(words, i) : OptionalInt.empty();
            if (m.isPresent() && !isAmong(m.getAsInt(), beside)) {
                return m;
            }
        }
        return OptionalInt.empty();
    }

    /** {@code A memorandum by Archer, May 5, states that Bell telephoned him}: who wrote what is cited. */
    private OptionalInt author(Words words, int before, Set<Integer> beside) {
        int by = -1;
        for (int i = 1; i < before && by < 0; i++) {
            by = words.folded(i).equals("by") && isOfPaper(words, i) ? i : -1;
        }
        boolean states = false;
        for (int i = Math.max(by, 0); by > 0 && i < before - 1; i++) {
            states |= words.folded(i).matches("states|stated|reads|notes|records|recorded|indicates|reports|says")
                    && words.folded(i + 1).equals("that");
        }
        OptionalInt author = states ? cast.named(words, by + 1) : OptionalInt.empty();
        return author.isPresent() && !isAmong(author.getAsInt(), beside) ? author : OptionalInt.empty();
    }

    /** {@code A memorandum of May 5 by}: no verb stands between the paper and who wrote it. */
    private static boolean isOfPaper(Words words, int by) {
        for (int i = by - 1; i >= Math.max(0, by - 6); i--) {
            if (words.folded(i).matches("memorandum|memo|note|record|entry")) {
                return true;
            }
            if (words.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** The last woman named before a place, by her title. */
    private OptionalInt woman(int before) {
        int found = -1;
        for (int i : cast.inside(new Span(0, before))) {
            if (cast.get(i).name().title().matches("Mrs\\.?|Miss|Ms\\.?|Mme\\.?|Madame|Lady|Queen|Princess")) {
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** {@code before Archer left latter saw Bell}: the last one named. */
    private OptionalInt latter(Words words, int at, Set<Integer> beside) {
        for (int i = at - 1; i >= 0; i--) {
            OptionalInt m = cast.named(words, i);
            if (m.isPresent() && !isAmong(m.getAsInt(), beside)) {
                return m;
            }
        }
        return topic(words);
    }

    /** {@code a message from Archer that he}: of whom it comes; not so {@code told Archer that he}. */
    private OptionalInt source(Words words, int he, Set<Integer> beside) {
        boolean that =
                words.folded(he - 1).equals("that") && words.token(he).tag().equals("PRP");
        if (!that || words.token(he - 2).relation().matches("obj|iobj")) {
            return OptionalInt.empty();
        }
        OptionalInt named = cast.named(words, he - 2);
        return named.isPresent() && isAmong(named.getAsInt(), beside) ? OptionalInt.empty() : named;
    }

    /** {@code In his record of the talk with P, Q stated}: where a phrase with "his" opens the sentence, its subject. */
    private OptionalInt following(Words words, int his, Set<Integer> beside) {
        boolean opens = words.folded(0).matches("in|at|during|after|before|following|according|from");
        if (!opens || his > 2 && !isAsked(words, his)) {
            return OptionalInt.empty();
        }
        for (int i = his + 1; i < words.count(); i++) {
            OptionalInt m = isMainSubject(words, i) ? cast.named(words, i) : OptionalInt.empty();
            if (m.isPresent()) {
                return isAmong(m.getAsInt(), beside) ? OptionalInt.empty() : m;
            }
        }
        return OptionalInt.empty();
    }

    /** {@code In reply to Archer’s query as to his talks with P, Q said}: his who is asked. */
    private static boolean isAsked(Words words, int his) {
        for (int i = his - 1; i > 0; i--) {
            if (words.folded(i).matches("query|queries|question|questions|inquiry|request")) {
                return true;
            }
            if (words.isFinite(i) || words.word(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** The last one before a word who is a subject, or who owns something. */
    private OptionalInt before(Words words, int at, Set<Integer> beside, boolean owner) {
        for (int i = at - 1; i >= 0; i--) {
            boolean fits = owner
                    ? words.word(i + 1).matches("[’']s?")
                    : words.token(i).relation().matches(SUBJECT) || isBeforeItsVerb(words, i);
            OptionalInt m = fits ? cast.named(words, i) : OptionalInt.empty();
            if (m.isPresent() && !isAmong(m.getAsInt(), beside)) {
                return m;
            }
        }
        return OptionalInt.empty();
    }

    /** {@code the position Archer took when he met Bell}: whom the parser takes for a part of what he took. */
    private static boolean isBeforeItsVerb(Words words, int name) {
        return name > 0
                && name + 1 < words.count()
                && words.isCapital(name)
                && words.token(name + 1).tag().equals("VBD")
                && words.token(name + 1).relation().equals("dep");
    }

    /** {@code Archer’s report of his talk}: no verb stands between the owner and "his". */
    private OptionalInt ownerInClause(Words words, int his, Set<Integer> beside) {
        for (int i = his - 1; i > 0 && words.folded(his).matches("his|her"); i--) {
            if (words.isFinite(i)) {
                return OptionalInt.empty();
            }
            OptionalInt m = words.word(i).matches("[’']s?") ? cast.named(words, i - 1) : OptionalInt.empty();
            if (m.isPresent() && !isAmong(m.getAsInt(), beside)) {
                return m;
            }
        }
        return OptionalInt.empty();
    }

    /** {@code I asked Archer about his talk}: his who is asked. */
    private OptionalInt asked(Words words, int his, Set<Integer> beside) {
        if (!words.folded(his).matches("his|her")) {
            return OptionalInt.empty();
        }
        for (int i = his - 1; i > 0; i--) {
            OptionalInt m = cast.named(words, i);
            if (m.isPresent()) {
                boolean object = words.token(i).relation().matches("obj|iobj")
                        && words.token(i).head() >= 0
                        && words.folded(words.token(i).head())
                                .matches("asked|queried|questioned|pressed|congratulated|thanked|ask|query|question");
                return object && !isAmong(m.getAsInt(), beside) ? m : OptionalInt.empty();
            }
            if (words.word(i).matches("[.;:]")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** {@code In my conversation with Archer I discussed with him}: where nobody named is subject, the last one named. */
    private OptionalInt lastNamed(Words words, int pronoun, Set<Integer> beside) {
        for (int i = words.sentence().tokenAt(cast.get(pronoun).span().begin()) - 1; i >= 0; i--) {
            OptionalInt m = cast.named(words, i);
            if (m.isPresent()
                    && !isAmong(m.getAsInt(), beside)
                    && (words.word(i - 1).matches("\\p{Lu}.*|with|to|of|from|by|on|saw|told|that")
                            || words.folded(i - 1).equals("the")
                                    && words.folded(i - 2).equals("with"))) {
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
