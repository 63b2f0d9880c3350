package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.deptel.model.MentionForm;
import org.deptel.text.DocumentKind;

/**
 * Who held a talk that no "with" and no "between" gives to anybody: {@code our talk}, {@code agreed at their meeting},
 * {@code reminded P of his conversation}.
 */
final class ImpliedSides {
    private final Narration narration;
    private final DocumentKind kind;
    private final boolean forTheRecord;
    private final Antecedents antecedents;

    ImpliedSides(Narration narration, Antecedents antecedents) {
        this.narration = narration;
        this.kind = narration.kind();
        this.forTheRecord = Records.isForTheRecord(narration.header());
        this.antecedents = antecedents;
    }

    /** Those who held the talk by the first of the ways in which the words around it tell; empty where none does. */
    Set<Integer> of(Scene scene, int noun) {
        return Readings.first(
                () -> Sides.slashed(scene, noun),
                () -> isOurs(scene.words(), noun) ? ours(scene, noun) : Set.of(),
                () -> recalled(scene, noun),
                () -> theirs(scene, noun),
                () -> heldTogether(scene, noun),
                () -> reminded(scene, noun),
                () -> paid(scene, noun),
                () -> yours(scene, noun),
                () -> heardIn(scene, noun),
                () -> doneIn(scene, noun),
                () -> betweenThem(scene, noun));
    }

    /** {@code our talk}: in a telegram the writer's and his visitor's, in a letter the writer's and the reader's. */
    private Set<Integer> ours(Scene scene, int noun) {
        Set<Integer> told = toldInIt(scene, noun);
        if (!told.isEmpty()) {
            return told;
        }
        boolean weHad = scene.words().folded(noun + 1).matches("which|that|we");
        if (weHad && !narration.isInLetter(scene, noun)) {
            return Set.of();
        }
        Set<Integer> pair = new LinkedHashSet<>();
        pair.add(narration.add(MentionForm.WRITER, scene, noun - 1));
        Set<Integer> speaker = FrontedPhrase.holds(scene, noun) ? speakerBehind(scene, noun) : Set.of();
        if (!speaker.isEmpty()) {
            pair.addAll(speaker);
            return pair;
        }
        if ((kind == DocumentKind.TELEGRAM || forTheRecord) && !narration.isInLetter(scene, noun)) {
            OptionalInt topic = antecedents.mainTopic();
            topic.ifPresent(pair::add);
            return topic.isPresent() ? pair : Set.of();
        }
        boolean memorandum = kind == DocumentKind.MEMORANDUM
                && scene.words().folded(noun).matches("talk|conversation|discussion|meeting|lunch|luncheon");
        if (!narration.isInLetter(scene, noun) && !memorandum) {
            return Set.of();
        }
        pair.add(narration.add(MentionForm.ADDRESSEE, scene, noun));
        return pair;
    }

    /** {@code our talk}, {@code our September 26 meeting}, in a letter also {@code the meeting which we had}. */
    private boolean isOurs(Words words, int noun) {
        int our = noun - 1;
        while (our > Math.max(0, noun - 8)
                && (words.token(our).tag().matches("JJ.*|CD|NNP")
                        || words.word(our).matches("and|,"))
                && !words.folded(our).equals("our")) {
            our--;
        }
        int we = words.folded(noun + 1).matches("which|that") ? noun + 2 : noun + 1;
        boolean had = words.folded(we).equals("we") && words.folded(we + 1).matches("had|have|held");
        return (words.folded(our).equals("our") || had) && !words.folded(noun).equals("exchange");
    }

    /** {@code Archer mentioned a talk we had in Geneva}: he and the writer to whom he speaks of it. */
    private Set<Integer> recalled(Scene scene, int noun) {
        Words words = scene.words();
        int verb = scene.head(noun);
        int we = words.folded(noun + 1).matches("which|that") ? noun + 2 : noun + 1;
        boolean had = words.folded(we).equals("we") && words.folded(we + 1).equals("had");
        boolean recalls = verb >= 0
                && verb < noun
                && words.folded(verb).matches("referred|recalled|mentioned|remembered|alluded");
        Set<Integer> who = had && recalls ? scene.subjects(verb) : Set.of();
        if (who.size() != 1 || !who.stream().allMatch(scene.cast()::isNamed)) {
            return Set.of();
        }
        Set<Integer> both = new LinkedHashSet<>(who);
        both.add(narration.add(MentionForm.WRITER, scene, we));
        return both;
    }

    /** {@code I had suggested to Archer, during our talks in Paris}: to whom the writer speaks in them. */
    private static Set<Integer> toldInIt(Scene scene, int noun) {
        int verb = scene.head(noun);
        Cues.Frame frame = verb >= 0 ? Cues.VERBS.get(scene.words().folded(verb)) : null;
        boolean inIt = verb >= 0
                && verb < noun
                && scene.relation(noun).equals("obl")
                && scene.preposition(noun).matches("in|during|at");
        Set<Integer> to = inIt && frame == Cues.Frame.SAY_TO
                ? scene.behind(verb, Set.of("to"))
                : inIt && frame == Cues.Frame.TELL ? scene.objects(verb) : Set.of();
        Set<Integer> both = new LinkedHashSet<>(to.isEmpty() ? Set.of() : scene.subjects(verb));
        both.addAll(to);
        boolean named = to.stream().anyMatch(scene.cast()::isNamed);
        return both.size() > 1 && named ? both : Set.of();
    }

    /** {@code In our brief conversation Archer said}: the only one named who speaks in the clause that follows. */
    private static Set<Integer> speakerBehind(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun + 1; i < words.count(); i++) {
            if (words.isFinite(i)) {
                Set<Integer> subjects = words.token(i).tag().equals("VBD") ? scene.subjects(i) : Set.of();
                boolean one = subjects.size() == 1 && subjects.stream().allMatch(scene.cast()::isNamed);
                return one ? subjects : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code Archer and Bell will hold a meeting on May 5}: who hold it are on both its sides. */
    private static Set<Integer> heldTogether(Scene scene, int noun) {
        int verb = scene.head(noun);
        boolean holds = verb >= 0
                && scene.relation(noun).equals("obj")
                && scene.words().folded(verb).matches("hold|held|have|had|begin|began|resume|resumed")
                && scene.words()
                        .folded(noun)
                        .matches(
                                "meetings?|talks?|conversations?|discussions?|consultations|luncheon|lunch|dinner|summit");
        Set<Integer> who = holds ? scene.joinedSubjects(verb) : Set.of();
        return who.size() >= 2 ? who : Set.of();
    }

    /** {@code Archer and Bell agreed at their meeting in May}: the two named before, joined by "and". */
    private static Set<Integer> theirs(Scene scene, int noun) {
        Words words = scene.words();
        int their = words.beforeModifiers(noun, 5, "JJ.*|NN.?|NNPS?|CD|RB");
        // "in their talks with the delegation": the other side is somebody whom nobody knows
        if (their < 1
                || !words.folded(their).equals("their")
                || words.folded(noun + 1).equals("with")) {
            return Set.of();
        }
        Set<Integer> row = rowBefore(scene, their);
        if (row.size() == 2) {
            return row;
        }
        for (int i = their - 1; i > 0; i--) {
            boolean verb = words.token(i).tag().startsWith("V");
            Set<Integer> who = new LinkedHashSet<>(verb ? scene.subjects(i) : Set.of());
            if (who.size() == 1) {
                who.addAll(scene.behind(i, Set.of("to", "with")));
            }
            if (who.size() == 1) {
                // "read the text of the message to Bell at their meeting": farther behind the verb
                who.addAll(to(scene, i, their));
            }
            if (!who.isEmpty()) {
                return who.size() == 2 && who.stream().allMatch(scene.cast()::isNamed) ? who : Set.of();
            }
        }
        return Set.of();
    }

    /** The one to whom a verb gives something, between it and the words {@code at their meeting}. */
    private static Set<Integer> to(Scene scene, int verb, int their) {
        Words words = scene.words();
        int end = words.folded(their - 1).matches("at|in|during") ? their - 1 : verb;
        for (int i = end - 1; i > verb; i--) {
            if (words.folded(i).matches("to|with")) {
                Company.Row row = new Company(scene).from(i + 1);
                return row.end() == end ? row.who() : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code reached by Archer and Bell during their talks}: the row that ends before the preposition. */
    private static Set<Integer> rowBefore(Scene scene, int their) {
        Words words = scene.words();
        for (int i = their - 2;
                i > Math.max(0, their - 16) && words.folded(their - 1).matches("in|during|at");
                i--) {
            if (words.folded(i).equals("by")) {
                Company.Row row = new Company(scene).from(i + 1);
                return row.end() == their - 1 ? row.who() : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code Archer reminded Bell of his conversation in March}: he and the one he reminds had held it. */
    private Set<Integer> reminded(Scene scene, int noun) {
        Words words = scene.words();
        int of = words.beforeModifiers(noun, 5, "JJ.*|NN.?|CD|PRP\\$|DT");
        boolean own = words.folded(of + 1).matches("his|her|their|our");
        for (int i = of - 1; own && words.folded(of).equals("of") && i >= Math.max(0, of - 6); i--) {
            if (words.folded(i).matches("reminds?|reminded|reminding")) {
                Set<Integer> both = new LinkedHashSet<>(narration.subjects(scene, i));
                both.addAll(narration.objects(scene, i));
                return both.size() == 2 ? both : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code is paying me a return call}, {@code made him a visit}: to whom a call is paid. */
    private Set<Integer> paid(Scene scene, int noun) {
        int verb = scene.words().folded(noun).matches("call|visit") ? scene.head(noun) : -1;
        boolean pays = verb >= 0
                && verb < noun
                && scene.words().folded(verb).matches("pay|pays|paid|paying|made|making")
                && scene.cast().at(scene.words(), verb + 1).isPresent();
        return pays ? scene.persons(List.of(verb + 1)) : Set.of();
    }

    /**
     * {@code brought up by Archer in your talk}, {@code discussions with Archer might take up your recent talk}: the reader's
     * talk is with the only one named before it.
     */
    private Set<Integer> yours(Scene scene, int noun) {
        Words words = scene.words();
        int your = words.beforeModifiers(noun, 4, "JJ.*|NN.?|CD");
        boolean talk = words.folded(noun).matches("talk|talks|conversation|conv|meeting|discussion|interview|call")
                && words.folded(your).equals("your")
                && kind.isCorrespondence();
        Set<Integer> named = new LinkedHashSet<>();
        for (int i = 0; talk && i < your; i++) {
            scene.cast().named(words, i).ifPresent(named::add);
        }
        if (named.size() != 1) {
            return Set.of();
        }
        Set<Integer> both = new LinkedHashSet<>(scene.persons(List.of(your)));
        both.addAll(named);
        return both;
    }

    /** {@code the President’s comment during Archer’s farewell call}: whose words were heard in a talk of somebody named. */
    private static Set<Integer> heardIn(Scene scene, int noun) {
        Words words = scene.words();
        int in = noun - 1;
        while (in > Math.max(0, noun - 7) && !words.folded(in).matches("during|at|in|on")) {
            in--;
        }
        boolean heard = words.folded(noun).matches("call|conversation|talk|meeting|interview|lunch|luncheon|dinner")
                && words.folded(in).matches("during|at|in|on")
                && !words.folded(in + 1).matches("his|her|their")
                && words.folded(in - 1)
                        .matches(
                                "comments?|remarks?|statements?|assurances?|suggestions?|proposals?|questions?|warnings?|requests?|observations?|reply|point");
        return heard && !TalkOwners.possessors(scene, noun).isEmpty() ? TalkOwners.possessors(scene, in - 1) : Set.of();
    }

    /**
     * {@code Archer furnished the text to Bell during a meeting}, {@code Archer and Bell decided so at a meeting at noon}: who
     * gives something there and to whom, or who do something together there.
     */
    private static Set<Integer> doneIn(Scene scene, int noun) {
        Words words = scene.words();
        int verb = scene.head(noun);
        int a = words.beforeModifiers(noun, 4, "JJ.*|NN.*|CD");
        boolean there = verb >= 0
                && verb < noun
                && scene.relation(noun).equals("obl")
                && scene.preposition(noun).matches("at|during|in")
                && words.folded(a).matches("an?")
                && words.folded(noun).matches("meeting|conversation|talk|luncheon|lunch|dinner|conference")
                && words.token(verb).tag().equals("VBD");
        Set<Integer> who = new LinkedHashSet<>(there ? scene.subjects(verb) : Set.of());
        if (who.size() == 1) {
            who.addAll(scene.behind(verb, Set.of("to")));
        }
        return who.size() == 2 && who.stream().allMatch(scene.cast()::isNamed) ? who : Set.of();
    }

    /** {@code the understanding between Archer and Bell in informal discussions}. */
    private static Set<Integer> betweenThem(Scene scene, int noun) {
        Words words = scene.words();
        int in = words.beforeModifiers(noun, 4, "JJ.*|NN.?|PRP\\$|DT|CD");
        boolean talk = words.folded(in).matches("in|during|at")
                && words.folded(noun).matches("(?:discussion|conversation|talk|meeting|consultation)s?|lunch|dinner");
        for (int i = in - 1; talk && i > Math.max(0, in - 10); i--) {
            if (words.folded(i).equals("between")) {
                Company.Row row = new Company(scene).from(i + 1);
                return row.who().size() == 2 && row.end() == in ? row.who() : Set.of();
            }
        }
        return Set.of();
    }
}
