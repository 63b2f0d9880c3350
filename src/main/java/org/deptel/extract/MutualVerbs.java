package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.MentionForm;
import org.deptel.text.DocumentKind;

/** Verbs that several do with each other, and no other side is named: {@code Archer and Bell met}, {@code when we met}. */
final class MutualVerbs {
    private final Narration narration;
    private final DocumentKind kind;
    private final Cast cast;

    MutualVerbs(Narration narration) {
        this.narration = narration;
        this.kind = narration.kind();
        this.cast = narration.cast();
    }

    /** {@code Archer and Bell met}, {@code Archer and Bell discussed}: who do it together need no other side. */
    Optional<Told> read(Scene scene, int verb, Cues.Frame frame) {
        boolean mutual = scene.words()
                        .folded(verb)
                        .matches(
                                "met|meet|meeting|talked|discussed|reviewed|conferred|lunched|dined|conversed|discussing|"
                                        + Cues.TOGETHER)
                || isAgreedOn(scene, verb)
                || scene.words().folded(verb).matches("spoke|spoken")
                        && scene.words().folded(verb + 1).matches("privately|together|alone|briefly");
        // "the President and he had talked with leaders of Congress": not with each other
        boolean withOthers = scene.words().folded(verb + 1).equals("with");
        if (!mutual) {
            return Optional.empty();
        }
        Set<Integer> subjects = Readings.first(
                () -> withOthers ? Set.of() : scene.joinedSubjects(verb),
                () -> writerAndReader(scene, verb),
                () -> lastMet(scene, verb),
                () -> writerAndHost(scene, verb));
        String rule = "verb-" + frame.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-together";
        return subjects.size() < 2
                ? Optional.empty()
                : StatusReader.ofVerb(scene, verb).map(s -> new Told(subjects, s, rule));
    }

    /** {@code Archer and Bell would talk further about it}: what two are to do, they do with each other. */
    private static boolean isAgreedOn(Scene scene, int verb) {
        Words words = scene.words();
        int before = words.folded(verb - 1).matches("then|also|again|further") ? verb - 2 : verb - 1;
        return words.folded(verb).matches("discuss|talk|confer|consult|lunch|dine")
                && words.token(verb).tag().equals("VB")
                && (words.folded(before).matches("will|shall|would|should") || isSuggested(scene, verb));
    }

    /** {@code I suggest that Archer and Bell discuss it}. */
    private static boolean isSuggested(Scene scene, int verb) {
        int head = scene.head(verb);
        return scene.relation(verb).equals("ccomp")
                && head >= 0
                && scene.words().folded(head).matches("suggest(?:ed|s)?|propose[ds]?|recommend(?:ed|s)?|agreed");
    }

    /** {@code We agreed to meet at three}, {@code we will meet again}: the writer and he of whom he reports. */
    private Set<Integer> writerAndHost(Scene scene, int verb) {
        Words words = scene.words();
        boolean again = words.folded(verb).equals("meet")
                && words.folded(verb - 1).matches("to|will|shall|would")
                && !words.folded(verb + 1).matches("the|this|these|our|such|any|their");
        int we = words.folded(verb - 1).equals("to") ? verb - 3 : verb - 2;
        boolean ours = words.folded(we).equals("we")
                && (we == verb - 2 || words.folded(we + 1).matches("agreed|plan|planned|are|arranged|expect"));
        if (!again || !ours || !(narration.isFromThePost() || Records.isForTheRecord(narration.header()))) {
            return Set.of();
        }
        Set<Integer> pair = new LinkedHashSet<>();
        pair.add(narration.add(MentionForm.WRITER, scene, we));
        pair.add(narration.add(MentionForm.PRONOUN, scene, verb));
        return pair;
    }

    /** {@code you and I have discussed}, in a letter also {@code when we met last year}. */
    private Set<Integer> writerAndReader(Scene scene, int verb) {
        Words words = scene.words();
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            boolean both = i > 1
                    && words.folded(i).equals("i")
                    && words.folded(i - 1).equals("and")
                    && words.folded(i - 2).equals("you");
            boolean us = words.folded(i).equals("we")
                    && (kind == DocumentKind.LETTER || kind == DocumentKind.MESSAGE)
                    && words.folded(i - 1).matches("when|as|since|that|last|what")
                    && words.folded(verb).matches("met|talked|discussed|lunched|dined");
            if ((both || us) && words.token(verb).tag().matches("VB[DN]")) {
                Set<Integer> pair = new LinkedHashSet<>();
                pair.add(narration.add(MentionForm.WRITER, scene, i));
                pair.add(narration.add(MentionForm.ADDRESSEE, scene, i));
                return pair;
            }
            if (!words.token(i).tag().matches("VB.?|RB|MD")) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /** {@code Archer would tell Bell what was new since they last met}: the only two of whom the sentence speaks. */
    private Set<Integer> lastMet(Scene scene, int verb) {
        Words words = scene.words();
        boolean last = words.folded(verb).equals("met")
                && words.folded(verb - 1).equals("last")
                && (words.folded(verb - 2).equals("they")
                        || words.folded(verb - 2).equals("had")
                                && words.folded(verb - 3).equals("they"));
        Set<Integer> named = new LinkedHashSet<>();
        Set<String> surfaces = new LinkedHashSet<>();
        for (int i = 0; last && i < verb; i++) {
            cast.named(words, i).ifPresent(m -> {
                if (surfaces.add(cast.get(m).surface())) {
                    named.add(m);
                }
            });
        }
        return named.size() == 2 ? named : Set.of();
    }
}
