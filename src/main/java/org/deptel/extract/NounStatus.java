package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.EventStatus;
import org.deptel.text.Zone;

/** Whether the talk that a noun names took place: by what is said of it, and by the verbs it hangs on. */
final class NounStatus {
    /** What one has only of a talk that was held. */
    private static final Set<String> FACT = ImmutableSet.of(
            "account",
            "files",
            "papers",
            "report",
            "reference",
            "record",
            "reminder",
            "summary",
            "result",
            "results",
            "outcome",
            "minutes",
            "course",
            "conclusion",
            "end",
            "substance",
            "notes",
            "impression",
            "impressions",
            "highlights",
            "highlight",
            "accounts",
            "transcript",
            "version",
            "describe",
            "relate",
            "recount",
            "recall",
            "summarize",
            "reconcile",
            "compare",
            "contrast",
            "consistent",
            "inconsistent");

    private static final Set<String> FUTURE_WORDS = ImmutableSet.of(
            "forthcoming",
            "proposed",
            "planned",
            "scheduled",
            "future",
            "next",
            "possible",
            "potential",
            "upcoming",
            "prospective",
            "projected",
            "eventual",
            "impending");

    /** {@code a meeting with P would be helpful}: what is said of talks not yet held. */
    private static final String WORTH_HAVING =
            "desirable|undesirable|helpful|premature|wise|unwise|appropriate|inadvisable|preferable|worthwhile|feasible";

    private NounStatus() {}

    /** The status of what a noun such as "meeting" tells. */
    static Optional<EventStatus> of(Scene scene, int noun) {
        Words words = scene.words();
        if (Denial.of(scene, noun)) {
            return Optional.of(EventStatus.DENIED);
        }
        Optional<EventStatus> off = StatusReader.calledOff(scene, noun);
        if (off.isPresent()) {
            return off;
        }
        Optional<EventStatus> had = ofHolding(scene, noun);
        if (had.isPresent()) {
            return had;
        }
        if (StatusReader.NOT.contains(words.folded(noun - 1))
                || !scene.children(noun, c -> words.folded(c).matches("no|any|all|every|each|hypothetical"))
                        .isEmpty()) {
            return Optional.empty();
        }
        if (isNotRecorded(words, noun) || isNeither(words, noun)) {
            return Optional.empty();
        }
        if (isGround(words, noun) || isOfSubject(scene, noun)) {
            return Optional.of(EventStatus.HELD);
        }
        if (isTopic(scene, noun) || isOfWhatIsDone(words, noun)) {
            return Optional.of(EventStatus.HELD);
        }
        if (!scene.children(noun, c -> FUTURE_WORDS.contains(words.folded(c))).isEmpty()
                || isYetToCome(words, noun)
                || isLookedForwardTo(words, noun)
                || isGivenAnyway(words, noun)
                || isPreparedFor(words, noun)) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (!scene.children(noun, c -> words.folded(c).matches("last|previous|prior|former"))
                .isEmpty()) {
            return Optional.of(EventStatus.HELD);
        }
        if (isOfIdea(scene, noun) || wouldBe(scene, noun)) {
            return Optional.of(EventStatus.PROPOSED);
        }
        if (isYetToFollow(words, noun)) {
            return Optional.of(EventStatus.PLANNED);
        }
        return isOnlyPossible(scene, noun)
                        || doesNotHappen(scene, noun)
                        || isRefused(scene, noun)
                        || isUnderIf(scene, noun)
                ? Optional.empty()
                : Optional.of(governed(scene, noun)).map(s -> isOnlyArranged(words, noun, s) ? EventStatus.PLANNED : s);
    }

    /** {@code prior to resuming discussions with P}, {@code preparatory to Archer’s meeting}: what one does before them. */
    private static boolean isYetToFollow(Words words, int noun) {
        int verb = words.beforeModifiers(noun, 6, "JJ.*|DT|PRP\\$|POS|CD|NN.*");
        boolean preparing =
                words.folded(verb).matches("to|for") && words.folded(verb - 1).matches("preparatory|preparation");
        boolean resuming =
                words.folded(verb).equals("resuming") && words.folded(verb - 1).matches("prior|before|to|of|for");
        return preparing || resuming || words.folded(verb).matches("approved|approving");
    }

    /** {@code the talk I will have with P}, {@code a conversation which he had had with P}: the clause that says who has it. */
    private static Optional<EventStatus> ofHolding(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun + 1; i < Math.min(words.count() - 1, noun + 5); i++) {
            boolean has = words.folded(i).matches("have|hold|had|held");
            if (has
                    && (StatusReader.WILL.contains(words.folded(i - 1))
                            || words.folded(i - 1).equals("to"))) {
                return Optional.of(EventStatus.PLANNED);
            }
            boolean which = words.folded(noun + 1).matches("which|that|i|he|she|you|we|they");
            if (which
                    && words.folded(i).matches("had|held")
                    && words.token(i).tag().matches("VBD|VBN")) {
                return Optional.of(EventStatus.HELD);
            }
            if (words.word(i).matches("[.,;:()]")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** {@code No record of a follow-up meeting between P and Q has been found}: nobody knows whether they met. */
    private static boolean isNotRecorded(Words words, int noun) {
        for (int i = noun - 1; i > Math.max(1, noun - 7); i--) {
            boolean no = words.folded(i).equals("of")
                    && words.folded(i - 1).matches("records?|account|minutes|memorandum")
                    && (words.folded(i - 2).equals("no") || words.folded(i - 3).equals("no"));
            if (no) {
                return i + 1 == noun || words.folded(i + 1).matches("an?|any|such");
            }
        }
        return false;
    }

    /** {@code lists neither a meeting nor a call}. */
    private static boolean isNeither(Words words, int noun) {
        int before = words.beforeModifiers(noun, 3, "DT|JJ.*|NN");
        return words.folded(before).matches("neither|nor");
    }

    /** {@code proposed to come for a talk about his talks with P}: what one wants to tell of has been. */
    private static boolean isTopic(Scene scene, int noun) {
        Words words = scene.words();
        int head = scene.head(noun);
        return head >= 0
                && words.folded(noun).matches("talks|conversations|discussions|meetings")
                && words.folded(noun - 1).matches("his|her|their|[’']s?")
                && scene.preposition(noun).matches("about|on|regarding|concerning")
                && words.folded(head).matches("talk|conversation|discussion|report|briefing|information|account");
    }

    /** {@code Pursuant to our talk}, {@code in accordance with talks between P and Q it is arranged}: what one goes by. */
    private static boolean isGround(Words words, int noun) {
        int by = words.beforeModifiers(noun, 5, "PRP\\$|DT|JJ.*|NN.*|CD");
        boolean with = words.folded(by).equals("with") && words.folded(by - 1).matches("accordance|conformity");
        return with || words.folded(by).equals("to") && words.folded(by - 1).matches("pursuant|further");
    }

    /** {@code Archer in separate conversations with Bell proposed a loan}: what he proposed there is no talk. */
    private static boolean isOfSubject(Scene scene, int noun) {
        int man = scene.head(noun);
        return man >= 0
                && scene.relation(noun).equals("nmod")
                && scene.preposition(noun).matches("in|during|at")
                && scene.relation(man).equals("nsubj")
                && scene.words().token(scene.head(man)).tag().equals("VBD")
                && !scene.persons(List.of(man)).isEmpty();
    }

    /** {@code as we have agreed at our meeting}: of what has been done there, whatever is still to be done about it. */
    private static boolean isOfWhatIsDone(Words words, int noun) {
        int in = words.beforeModifiers(noun, 4, "PRP\\$|JJ.*|NN.*|CD");
        boolean there =
                words.folded(in).matches("in|at|during") && words.folded(in + 1).matches("our|my|his|their");
        for (int i = in - 1; there && i > Math.max(1, in - 4); i--) {
            if (words.token(i).tag().equals("VBN")) {
                int has = words.token(i - 1).tag().equals("RB") ? i - 2 : i - 1;
                return words.folded(has).matches("have|has|had|'ve");
            }
            if (words.isFinite(i) || words.word(i).matches("[.,;:]")) {
                return false;
            }
        }
        return false;
    }

    /** {@code confirmed P’s appointment with Q}: what one has before the talk. */
    private static boolean isOnlyArranged(Words words, int noun, EventStatus status) {
        // the subject of a record: "Minister Archer's Appointment with President Bell" is what it records
        return status == EventStatus.HELD
                && words.sentence().zone() != Zone.LIST
                && words.folded(noun).equals("appointment")
                && !words.folded(noun - 1).matches("kept|during|after");
    }

    /** {@code inclined not to seek an appointment}, {@code refused to agree to a session}. */
    private static boolean isRefused(Scene scene, int noun) {
        Words words = scene.words();
        int verb = scene.head(noun);
        for (int step = 0; step < 2 && verb >= 0; step++) {
            boolean asks = words.folded(verb).matches("seek|request|ask|agree|propose|suggest|have|hold");
            int before = words.folded(verb - 1).equals("to") ? verb - 2 : verb - 1;
            if (asks && words.folded(before).matches("not|n't|never|refused|declined|unwilling|without")) {
                return true;
            }
            verb = asks ? scene.head(verb) : -1;
        }
        return false;
    }

    /** {@code the issue of your meeting with P}, {@code his interest in meeting with Q}: what is only spoken of. */
    private static boolean isOfIdea(Scene scene, int noun) {
        Words words = scene.words();
        int i = noun - 1;
        while (i > 1
                && (words.token(i).tag().matches("JJ.*|DT|PRP\\$|CD|NN|NNP|POS")
                        || words.folded(i).matches("resuming|continuing|having|holding"))
                && !words.folded(i)
                        .matches("interest|issue|question|possibility|idea|desirability|advisability|prospect")) {
            i--;
        }
        boolean calledFor = i > 0 && words.folded(i).equals("for") && isSought(scene, i - 1);
        return calledFor
                || i > 0
                        && (words.folded(i).equals("of")
                                || words.folded(i).equals("in")
                                        && words.folded(i - 1).equals("interest"))
                        && words.folded(i - 1)
                                .matches(
                                        "interest|issue|question|possibility|idea|desirability|advisability|prospect|proposal|usefulness");
    }

    /** {@code called for a meeting}, {@code no need for a talk}, {@code opportunity for talks}, but not {@code had an opportunity for talks}. */
    private static boolean isSought(Scene scene, int word) {
        Words words = scene.words();
        if (words.folded(word).matches("opportunity|opportunities|afforded")) {
            int verb = scene.head(word);
            return verb < 0 || !words.folded(verb).matches("had|took|used|gave|provided|found|have|has");
        }
        return words.folded(word)
                .matches(
                        "call(?:s|ed|ing)?|press(?:es|ed|ing)|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|need|requirement|necessity|justification");
    }

    /** {@code regretted that he could not attend my dinner for P tonight}: it takes place without him. */
    private static boolean isGivenAnyway(Words words, int noun) {
        return words.folded(noun).matches("lunch|luncheon|dinner|breakfast|reception")
                && words.folded(noun - 1).matches("my|our")
                && words.folded(noun - 2).equals("attend")
                && words.folded(noun + 1).equals("for");
    }

    /** {@code looks forward to his talks with P}. */
    private static boolean isLookedForwardTo(Words words, int noun) {
        int to = words.beforeModifiers(noun, 5, "JJ.*|DT|PRP\\$|POS|CD|NN|NNP");
        return to > 1
                && words.folded(to).equals("to")
                && words.folded(to - 1).equals("forward")
                && words.folded(to - 2).matches("look(?:s|ed|ing)?");
    }

    /** {@code the second way would be a meeting with P}, {@code does not preclude a talk with P}. */
    private static boolean wouldBe(Scene scene, int noun) {
        boolean would =
                !scene.children(noun, c -> scene.relation(c).equals("cop")).isEmpty()
                        && !scene.children(noun, c -> scene.words().folded(c).matches("would|could|might"))
                                .isEmpty();
        int verb = scene.head(noun);
        // "a meeting of the two would have been the best way"
        boolean good = verb >= 0
                && scene.relation(noun).equals("nsubj")
                && !scene.children(verb, c -> scene.relation(c).equals("cop")).isEmpty()
                && !scene.children(verb, c -> scene.words().folded(c).matches("would|could|might"))
                        .isEmpty();
        return would
                || good
                || verb >= 0 && scene.words().folded(verb).matches("preclude|exclude|permit|allow|facilitate");
    }

    /** {@code it would be better if it followed a meeting with P}. */
    private static boolean isUnderIf(Scene scene, int noun) {
        int verb = scene.head(noun);
        // "it would surprise me if our talk did not add": a talk that somebody had
        boolean had = scene.words().folded(noun - 1).matches("our|my|his|her|your|[’']s?");
        return verb >= 0
                && !had
                && !scene.children(
                                verb,
                                c -> scene.relation(c).equals("mark")
                                        && scene.words().folded(c).matches("if|unless"))
                        .isEmpty()
                && scene.head(verb) >= 0
                && !scene.children(
                                scene.head(verb), c -> scene.words().folded(c).matches("would|could|might|should|will"))
                        .isEmpty();
    }

    /** {@code in case a meeting with P did not come off}, {@code if a talk with P were held}. */
    private static boolean doesNotHappen(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun + 1; i < Math.min(words.count() - 2, noun + 7); i++) {
            boolean not = words.folded(i).matches("did|does|do")
                    && words.folded(i + 1).matches("not|n't");
            if (not && words.folded(i + 2).matches("come|take|occur|materialize")) {
                return true;
            }
        }
        int verb = scene.head(noun);
        return verb >= 0
                && scene.relation(noun).startsWith("nsubj")
                && scene.words()
                        .folded(verb)
                        .matches("come|take|occur|happen|held|materialize|arranged|takes|took|comes|conducted")
                && StatusReader.ofVerb(scene, verb).isEmpty();
    }

    /** {@code so that he could have a talk with P}, {@code did not hold talks}. */
    private static boolean isOnlyPossible(Scene scene, int noun) {
        int verb = scene.head(noun);
        return verb >= 0
                && scene.relation(noun).equals("obj")
                && scene.words().folded(verb).matches("have|had|hold|held|get")
                && StatusReader.ofVerb(scene, verb).isEmpty();
    }

    /** {@code asked Archer to arrange a talk}: whether somebody is asked to do what a verb of arranging says. */
    static boolean isAskedFor(Scene scene, int verb) {
        Words words = scene.words();
        return words.folded(verb).matches("arrange|obtain|secure")
                && scene.relation(verb).equals("xcomp")
                && words.folded(scene.head(verb)).matches("ask(?:ed|s|ing)?|request(?:ed|s|ing)?")
                && !scene.objects(scene.head(verb)).isEmpty();
    }

    private static EventStatus governed(Scene scene, int noun) {
        Words words = scene.words();
        int below = noun;
        int g = scene.head(noun);
        for (int step = 0; step < 4 && g >= 0; step++) {
            String w = words.folded(g);
            if (words.token(g).tag().matches("V.*|JJ") && isCircumstance(scene, below)) {
                if (isSuggestion(scene, below) || isFurther(scene, below, g)) {
                    return EventStatus.PROPOSED;
                }
                return isYetToBeDone(scene, g, below) ? EventStatus.PLANNED : EventStatus.HELD;
            }
            if (FACT.contains(w) || isOccasionTaken(scene, g)) {
                return EventStatus.HELD;
            }
            if (w.equals("agreement") && scene.preposition(below).equals("for")) {
                return EventStatus.PLANNED;
            }
            // "flew to the Crimea to continue his discussions": who went to do it did it
            if (words.folded(g - 1).equals("to")
                    && scene.head(g) >= 0
                    && words.folded(scene.head(g)).matches("flew|went|came|returned|travell?ed|arrived|visited")) {
                return EventStatus.HELD;
            }
            // "the meetings of March set the stage": an active verb arranges nothing
            if (isAskedFor(scene, g)) {
                return EventStatus.PROPOSED;
            }
            if (StatusReader.PLAN.contains(w)
                    || w.matches("set|fixed") && words.token(g).tag().equals("VBN")) {
                return EventStatus.PLANNED;
            }
            if (StatusReader.PROPOSE.contains(w)
                    || scene.relation(below).startsWith("nsubj") && w.matches(WORTH_HAVING)) {
                return EventStatus.PROPOSED;
            }
            if (words.token(g).tag().startsWith("V") && !words.token(g).tag().equals("VBG")) {
                if (wouldTakePlace(scene, below, g)) {
                    return EventStatus.PLANNED;
                }
                return w.equals("see")
                        ? EventStatus.HELD
                        : StatusReader.ofVerb(scene, g)
                                .filter(s -> s != EventStatus.HELD)
                                .orElse(EventStatus.HELD);
            }
            below = g;
            g = scene.head(g);
        }
        return EventStatus.HELD;
    }

    /** {@code A third talk would be held within a week}: where its time is named, it is fixed. */
    private static boolean wouldTakePlace(Scene scene, int talk, int verb) {
        return scene.relation(talk).startsWith("nsubj")
                && scene.words().folded(verb).matches("held|take|begin|resume|resumed")
                && !scene.children(
                                verb,
                                c -> scene.words().folded(c).equals("would")
                                        && scene.relation(c).equals("aux"))
                        .isEmpty()
                && !scene.children(verb, c -> c > verb && scene.relation(c).equals("obl") && scene.isTime(c))
                        .isEmpty();
    }

    /** {@code had an opportunity for a talk with P}: who had it used it. */
    private static boolean isOccasionTaken(Scene scene, int word) {
        int verb = scene.head(word);
        return verb >= 0
                && scene.words().folded(word).matches("opportunity|occasion|chance")
                && scene.relation(word).equals("obj")
                && scene.words().folded(verb).matches("had|took|used|found")
                && scene.words().token(verb).tag().equals("VBD");
    }

    /** {@code Suggest in discussion with P you make the point}: how a telegram says what is to be done. */
    private static boolean isSuggestion(Scene scene, int word) {
        Words words = scene.words();
        int first = words.word(0).matches("\\d+") ? 2 : 0;
        return words.folded(first).matches("suggest|recommend|propose|request")
                && word > first
                && scene.preposition(word).matches("in|at|during|after|following")
                && !hasGone(scene, word);
    }

    /** {@code points on which you may draw in further discussions with P}: talks that would follow. */
    private static boolean isFurther(Scene scene, int talk, int verb) {
        return !scene.children(talk, c -> scene.words().folded(c).matches("further|additional"))
                        .isEmpty()
                && !scene.children(
                                verb,
                                c -> scene.words().folded(c).matches("may|might|could|can|should|must|will|would"))
                        .isEmpty();
    }

    private static boolean hasGone(Scene scene, int word) {
        return !scene.children(
                        word,
                        c -> scene.words()
                                .folded(c)
                                .matches("last|recent|previous|earlier|first|yesterday|final|early|late"))
                .isEmpty();
    }

    /**
     * {@code hoped to raise it at his meeting with P}, {@code should be careful in the talks}, {@code points for P to make in
     * his talk}: what is done there is ahead.
     */
    private static boolean isYetToBeDone(Scene scene, int verb, int word) {
        Words words = scene.words();
        // "you will recall that at our meeting": of what is over one is reminded
        if (words.folded(verb).matches("recall|remember|note")) {
            return false;
        }
        boolean there = scene.preposition(word).matches("in|at|during");
        boolean gone = hasGone(scene, word);
        // "at your meeting today it is suggested that you ask"
        boolean advised = words.folded(verb).matches("recommended|suggested|proposed")
                && words.folded(verb - 1).equals("is")
                && words.folded(word - 1).equals("your");
        if (there && advised) {
            return true;
        }
        boolean ahead = StatusReader.hasAux(scene, verb, StatusReader.WILL)
                || (StatusReader.hasAux(scene, verb, StatusReader.SHOULD)
                                || StatusReader.hasAux(scene, verb, StatusReader.MAY))
                        && !StatusReader.hasHave(scene, verb)
                || words.folded(verb - 1).equals("to") && scene.hasSubject(verb)
                || words.folded(verb - 1).equals("to")
                        && verb >= 2
                        && words.folded(verb - 2)
                                .matches(
                                        "hope|hopes|hoped|plan|plans|planned|intend|intends|intended|wish|wishes|wished|expect|expects|expected");
        return there && !gone && ahead;
    }

    /** {@code may be helpful as background for your conversations with P}: what one is given before a talk. */
    private static boolean isPreparedFor(Words words, int noun) {
        int during = words.beforeModifiers(noun, 3, "JJ.*|DT|PRP\\$");
        boolean position = words.folded(during).matches("during|in|for")
                && words.folded(during - 1).matches("position|approach|line|tactics|remarks")
                && words.folded(during - 2).equals("your");
        boolean points = words.folded(during).matches("in|during")
                && words.folded(during - 1).equals("use")
                && words.folded(during - 2).equals("to")
                && words.folded(during - 3).matches("propose|plan|intend|expect|want|wish");
        if (position || points) {
            return true;
        }
        if (!words.folded(noun - 1).equals("your")) {
            return false;
        }
        for (int i = noun - 2; i >= Math.max(0, noun - 4); i--) {
            if (words.folded(i).matches("background|guidance|use|preparation|briefing")) {
                return true;
            }
        }
        return false;
    }

    /** {@code will advise results of P’s talks with Q}: of talks that are over nobody promises the results. */
    private static boolean isYetToCome(Words words, int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - 7); i--) {
            if (words.folded(i).matches("results?|outcome")) {
                for (int k = i - 1; k > 0; k--) {
                    if (words.folded(k).matches("awaits?|awaiting")) {
                        return true;
                    }
                    if (words.folded(k).matches("advise|report|await|inform|cable|transmit")
                            && StatusReader.WILL.contains(words.folded(k - 1))) {
                        return true;
                    }
                }
                // "Report results your conversation": so an instruction ends
                return words.word(0).matches("Report|Advise|Cable|Please")
                        && !words.token(0).tag().equals("VBD");
            }
        }
        return false;
    }

    /** {@code agreed at his meeting with}, {@code as a result of the talk}: what stands beside a verb is taken as given. */
    private static boolean isCircumstance(Scene scene, int word) {
        return scene.relation(word).matches("obl|nmod")
                && scene.preposition(word)
                        .matches("in|at|during|after|following|from|since|of|on|regarding|concerning");
    }
}
