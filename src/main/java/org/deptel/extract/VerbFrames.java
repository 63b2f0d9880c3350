package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.model.MentionForm;
import org.deptel.text.DocumentKind;

/** What verbs say of meetings: who saw, met, called on, lunched with whom, and who told whom to his face. */
final class VerbFrames {
    private static final Set<String> WITH = ImmutableSet.of("with", "between");
    private static final Set<String> ON = ImmutableSet.of("on", "upon");
    private static final Set<String> IN = ImmutableSet.of("in", "for");
    private static final Set<String> TOPIC = ImmutableSet.of("with");
    private static final Set<String> TO = ImmutableSet.of("to");
    private static final Set<String> TO_WITH = ImmutableSet.of("with", "to");

    /** What parts those who talk: then nobody met. */
    private static final Pattern MEDIUM = Pattern.compile(
            "(?i)\\b(?:(?:by|over|on|via) (?:the )?(?:\\w+ )?(?:tele)?phone|telephonically|(?:by|via|through|in) (?:a |an |his |my |the )?"
                    + "(?:\\w+ )?(?:telegram|cable|letter|wire|mail|writing|despatch|memorandum|note|message))\\b");

    private final Narration narration;
    private final DocumentKind kind;
    private final boolean record;
    private final Cast cast;

    VerbFrames(Narration narration) {
        this.narration = narration;
        this.kind = narration.kind();
        this.record = Records.isRecord(narration.header());
        this.cast = narration.cast();
    }

    /** Whom the verb brings together; empty where it tells of no meeting. */
    Optional<Told> read(Scene scene, int verb, Cues.Frame frame) {
        Set<Integer> others = others(scene, verb, frame);
        if (others.isEmpty() || isFigure(scene, verb) || isApart(scene)) {
            return Optional.empty();
        }
        Set<Integer> subjects = narration.subjects(scene, verb);
        if (isSummons(scene, verb, subjects, others)) {
            Set<Integer> both = new LinkedHashSet<>(subjects);
            both.addAll(others);
            return StatusReader.ofVerb(scene, verb).map(s -> new Told(both, s, "verb-asked-to-call"));
        }
        boolean telling = frame == Cues.Frame.TELL || frame == Cues.Frame.SAY_TO;
        if (telling && !toldInPerson(scene, verb, subjects, others)) {
            return Optional.empty();
        }
        Set<Integer> all = new LinkedHashSet<>(subjects);
        all.addAll(others);
        String rule = "verb-" + frame.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return StatusReader.ofVerb(scene, verb).map(s -> new Told(all, s, rule));
    }

    /** {@code P asked me to call}: who reports by telegram that he was asked, went. */
    private boolean isSummons(Scene scene, int verb, Set<Integer> subjects, Set<Integer> others) {
        return kind == DocumentKind.TELEGRAM
                && scene.words().folded(verb).equals("asked")
                && scene.words().token(verb).tag().equals("VBD")
                && hasWriter(others)
                && hasOther(subjects)
                && !scene.children(
                                verb,
                                c -> scene.words().folded(c).matches("call|come|see|visit|meet|lunch|dine|drop|stop")
                                        && scene.words().token(c).tag().equals("VB"))
                        .isEmpty();
    }

    private static boolean isApart(Scene scene) {
        return MEDIUM.matcher(scene.words().printed()).find();
    }

    private static Set<Integer> others(Scene scene, int verb, Cues.Frame frame) {
        return switch (frame) {
            case MEET -> firstNonEmpty(scene.behind(verb, WITH), scene.objects(verb));
            case OBJECT, TELL -> scene.objects(verb);
            case CALL -> firstNonEmpty(scene.behind(verb, ON), calledIn(scene, verb));
            case WITH -> scene.behind(verb, TO_WITH);
            case TOPIC_WITH -> scene.behind(verb, TOPIC);
            case SAY_TO -> scene.behind(verb, TO);
        };
    }

    /** {@code called in P}, {@code called P in}, {@code sent for P}. */
    private static Set<Integer> calledIn(Scene scene, int verb) {
        Words words = scene.words();
        if (IN.contains(words.folded(verb + 1))) {
            return scene.nextPerson(verb + 2, 6);
        }
        for (int i = verb + 2; i < Math.min(words.count(), verb + 6); i++) {
            if (words.folded(i).equals("in") && !words.isCapital(i + 1)) {
                return scene.objects(verb);
            }
        }
        return Set.of();
    }

    private static Set<Integer> firstNonEmpty(Set<Integer> a, Set<Integer> b) {
        return a.isEmpty() ? b : a;
    }

    /** {@code called attention}, {@code called upon to}, {@code see him go}: words of meeting that mean none. */
    private static boolean isFigure(Scene scene, int verb) {
        Words words = scene.words();
        String w = words.folded(verb);
        String next = words.folded(verb + 1);
        return w.equals("sent") && !next.equals("for")
                || w.startsWith("call")
                        && (next.matches("for|attention|off") || next.equals("upon") && callsToDo(words, verb))
                || w.matches("took|taken") && !next.matches("up|matter|this|it|subject|question")
                || w.matches("see|saw|seen|seeing") && seesDo(scene, verb);
    }

    private static boolean callsToDo(Words words, int verb) {
        for (int i = verb + 2; i < Math.min(words.count(), verb + 7); i++) {
            if (words.folded(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean seesDo(Scene scene, int verb) {
        return !scene.children(
                        verb,
                        c -> c > verb
                                && scene.words().token(c).tag().matches("VB|VBG")
                                && scene.relation(c).matches("xcomp|ccomp")
                                && !scene.words().folded(c - 1).equals("to"))
                .isEmpty();
    }

    /**
     * Telling is meeting between the writer and another in a telegram that reports a talk, or in his record of one; of
     * third persons only notes that sum up such telegrams tell it so.
     */
    private boolean toldInPerson(Scene scene, int verb, Set<Integer> subjects, Set<Integer> others) {
        boolean named =
                subjects.stream().anyMatch(cast::isNamed) && others.stream().anyMatch(cast::isNamed);
        if (scene.words().sentence().zone().isNote()) {
            return named && !writesIt(scene, verb);
        }
        if (kind == DocumentKind.TELEGRAM && named && scene.words().folded(verb).equals("told")) {
            return true;
        }
        return (kind == DocumentKind.TELEGRAM || record)
                && !isOverTelephone(scene, verb)
                && (hasWriter(subjects) && hasOther(others) || hasWriter(others) && hasOther(subjects));
    }

    /** {@code telephoned and asked me to call}. */
    private static boolean isOverTelephone(Scene scene, int verb) {
        int before = scene.head(verb);
        return scene.relation(verb).equals("conj")
                && before >= 0
                && Cues.TELEPHONE.contains(scene.words().folded(before));
    }

    /** {@code In telegram 4340 Jones informed Robertson that}: the verb's own phrase names a paper. */
    private static boolean writesIt(Scene scene, int verb) {
        return !scene.children(
                                verb,
                                c -> scene.relation(c).matches("obl|nsubj")
                                        && scene.words()
                                                .folded(c)
                                                .matches(
                                                        "telegram|letter|memorandum|note|message|airgram|despatch|cable|[\\d.]+")
                                        && !scene.preposition(c).equals("on"))
                        .isEmpty()
                || scene.words()
                                .printed()
                                .matches(
                                        "(?s)^\\W*In (?:a |an |his )?(?:\\w+ )?(?:telegram|letter|memorandum|note|message|airgram|despatch|cable)\\b.*")
                        && scene.relation(verb).equals("root");
    }

    private boolean hasWriter(Set<Integer> mentions) {
        return mentions.stream().anyMatch(i -> cast.get(i).form() == MentionForm.WRITER);
    }

    private boolean hasOther(Set<Integer> mentions) {
        return mentions.stream().anyMatch(i -> cast.isNamed(i) || cast.get(i).form() == MentionForm.PRONOUN);
    }
}
