package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.EventStatus;
import org.deptel.text.Zone;

/** Tells what happened from what was planned, proposed, called off, or only thought of. */
final class StatusReader {
    private static final Set<String> PLAN = ImmutableSet.of(
            "plan",
            "plans",
            "planned",
            "planning",
            "intend",
            "intends",
            "intended",
            "intention",
            "scheduled",
            "arranged",
            "arranging",
            "arrange",
            "due",
            "expect",
            "expects",
            "expected",
            "agreed",
            "appointment",
            "going");
    private static final Set<String> PROPOSE = ImmutableSet.of(
            "suggest",
            "suggests",
            "suggested",
            "propose",
            "proposes",
            "proposed",
            "proposal",
            "ask",
            "asks",
            "request",
            "requests",
            "requested",
            "want",
            "wants",
            "wanted",
            "wish",
            "wishes",
            "wished",
            "hope",
            "hopes",
            "hoped",
            "like",
            "authorize",
            "authorized",
            "instruct",
            "instructed",
            "urge",
            "urged",
            "invite",
            "invited",
            "invitation",
            "recommend",
            "recommended",
            "desire",
            "desires",
            "desired",
            "willing",
            "ready",
            "prepared",
            "offered",
            "offer",
            "possible",
            "possibility",
            "possibilities",
            "prospect",
            "prospects",
            "opportunity",
            "advisable",
            "useful",
            "seek",
            "seeking",
            "try",
            "consider",
            "considering",
            "order",
            "believe",
            "necessary",
            "decide",
            "decided",
            "whether");
    private static final Set<String> CALLED_OFF = ImmutableSet.of("cancelled", "canceled", "cancellation");
    private static final Set<String> POSTPONED = ImmutableSet.of("postponed", "deferred", "postponement");
    private static final Set<String> NOT = ImmutableSet.of(
            "not",
            "n't",
            "never",
            "nothing",
            "no",
            "without",
            "neither",
            "nor",
            "refused",
            "declined",
            "unable",
            "failed",
            "refrain",
            "refrained",
            "refraining",
            "avoid",
            "avoided",
            "attempted",
            "tried",
            "attempting",
            "trying");
    private static final Set<String> WILL = ImmutableSet.of("will", "shall", "'ll");
    private static final Set<String> SHOULD = ImmutableSet.of("would", "should", "must", "ought", "'d", "’d");
    private static final Set<String> MAY = ImmutableSet.of("could", "may", "might", "can", "cannot");
    private static final Set<String> SAID = ImmutableSet.of(
            "said",
            "arranged",
            "learned",
            "stated",
            "told",
            "added",
            "informed",
            "announced",
            "explained",
            "agreed",
            "confirmed",
            "indicated",
            "replied",
            "hoped",
            "assurance",
            "assurances",
            "word",
            "understanding");

    /** What one has only of a talk that was held. */
    private static final Set<String> FACT = ImmutableSet.of(
            "account",
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
            "summarize");

    /** Verbs whose infinitive happened: {@code went to see}, {@code was able to talk}. */
    private static final Set<String> DID = ImmutableSet.of(
            "went",
            "sent",
            "came",
            "come",
            "able",
            "managed",
            "happened",
            "began",
            "continued",
            "stopped",
            "dropped",
            "chanced",
            "proceeded",
            "paused",
            "returned",
            "called",
            "brought",
            "visited");

    private static final Set<String> FUTURE_WORDS = ImmutableSet.of(
            "forthcoming",
            "proposed",
            "planned",
            "scheduled",
            "future",
            "next",
            "possible",
            "upcoming",
            "prospective",
            "projected",
            "eventual",
            "impending");

    private static final String ADVISING =
            "suggest(?:s|ed|ing|ion)?|propos(?:e|es|ed|ing|al)|recommend(?:s|ed|ing|ation)?|request(?:s|ed|ing)?|"
                    + "urg(?:e|es|ed|ing)|insist(?:s|ed|ing)?|preferable|desirable|advisable|procedure|important|essential";

    /** {@code a meeting with P would be helpful}: what is said of talks not yet held. */
    private static final String WORTH_HAVING =
            "desirable|undesirable|helpful|premature|wise|unwise|appropriate|inadvisable|preferable|worthwhile|feasible";

    private StatusReader() {}

    /** The status of what a verb tells; empty when it tells of nothing that was, or was meant, to happen. */
    static Optional<EventStatus> ofVerb(Scene scene, int verb) {
        Words words = scene.words();
        if (!scene.children(verb, c -> NOT.contains(words.folded(c))).isEmpty()
                || !scene.children(
                                verb,
                                c -> words.folded(c).matches("if|unless")
                                        && scene.relation(c).equals("mark"))
                        .isEmpty()
                || NOT.contains(words.folded(verb - 1))
                || words.folded(verb - 1).equals("from") && NOT.contains(words.folded(verb - 2))
                || Thought.isAsked(words, verb)) {
            return Optional.empty();
        }
        Optional<EventStatus> thought = Thought.of(scene, verb);
        if (thought.isPresent()) {
            return thought;
        }
        if (hasAux(scene, verb, MAY) || hasAux(scene, verb, SHOULD) && hasHave(scene, verb)) {
            return Optional.empty();
        }
        if (hasAux(scene, verb, WILL) || isAboutTo(scene, verb) || isNextTime(scene, verb)) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (hasAux(scene, verb, SHOULD)) {
            if (isUnwanted(scene, verb)) {
                return Optional.empty();
            }
            return Optional.of(isAnnounced(scene, verb) ? EventStatus.PLANNED : EventStatus.PROPOSED);
        }
        if (isWhenAhead(scene, verb)) {
            return Optional.of(EventStatus.PLANNED);
        }
        String tag = words.token(verb).tag();
        if (isSuggested(scene, verb, tag)) {
            return Optional.of(EventStatus.PROPOSED);
        }
        boolean infinitive =
                words.folded(verb - 1).equals("to") || tag.equals("VB") || tag.equals("VBP") && !scene.hasSubject(verb);
        return infinitive ? ofInfinitive(scene, verb) : calledOff(scene, verb).or(() -> Optional.of(EventStatus.HELD));
    }

    /** {@code he would raise it when I saw him}: the time of what is still to come. */
    private static boolean isWhenAhead(Scene scene, int verb) {
        int main = scene.head(verb);
        return main >= 0
                && scene.relation(verb).equals("advcl")
                && !scene.children(
                                verb, c -> c < verb && scene.words().folded(c).matches("when|once|until|before"))
                        .isEmpty()
                && (hasAux(scene, main, Set.of("would")) && !hasHave(scene, main) || hasAux(scene, main, WILL));
    }

    /** {@code We do not believe that you should see P}. */
    private static boolean isUnwanted(Scene scene, int verb) {
        int governor = scene.head(verb);
        return governor >= 0
                && scene.relation(verb).equals("ccomp")
                && !scene.children(governor, c -> NOT.contains(scene.words().folded(c)))
                        .isEmpty();
    }

    /** {@code when I next see P}. */
    private static boolean isNextTime(Scene scene, int verb) {
        return scene.words().token(verb).tag().matches("VBP|VBZ")
                && !scene.children(verb, c -> scene.words().folded(c).equals("next"))
                        .isEmpty();
    }

    /** {@code I am lunching Tuesday with P}, {@code he is seeing P tomorrow}. */
    private static boolean isAboutTo(Scene scene, int verb) {
        return scene.words().token(verb).tag().equals("VBG")
                && scene.words()
                        .folded(verb)
                        .matches("meeting|seeing|lunching|dining|calling|conferring|returning|visiting")
                && hasAux(scene, verb, Set.of("am", "is", "are"));
    }

    /** {@code suggested that you have a talk with P}: a present under a verb of proposing has not happened. */
    private static boolean isSuggested(Scene scene, int verb, String tag) {
        int governor = scene.head(verb);
        boolean present = tag.matches("VBP?");
        return present
                        && scene.relation(verb).equals("ccomp")
                        && governor >= 0
                        && scene.words().folded(governor).matches(ADVISING)
                || present && isAdvised(scene.words(), verb);
    }

    /** {@code best procedure is … that you have a talk with P}: "that", the person, and a verb in the present. */
    private static boolean isAdvised(Words words, int verb) {
        int that = verb - 1;
        while (that > verb - 4 && !words.folded(that).equals("that")) {
            that--;
        }
        if (that < 1 || that == verb - 1 || !words.folded(that).equals("that")) {
            return false;
        }
        for (int i = that - 1; i >= 0; i--) {
            if (words.folded(i).matches(ADVISING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAux(Scene scene, int verb, Set<String> words) {
        // "will meet with P and telephone Q"
        boolean shares = scene.relation(verb).equals("conj")
                && scene.words().token(verb).tag().equals("VB")
                && scene.head(verb) >= 0
                && scene.children(verb, c -> scene.relation(c).matches("aux|mark"))
                        .isEmpty();
        if (shares && hasAux(scene, scene.head(verb), words)) {
            return true;
        }
        return !scene.children(
                        verb,
                        c -> scene.relation(c).equals("aux")
                                && words.contains(scene.words().folded(c)))
                .isEmpty();
    }

    /** {@code would have met}: it did not happen. */
    private static boolean hasHave(Scene scene, int verb) {
        return !scene.children(
                        verb,
                        c -> scene.relation(c).equals("aux")
                                && scene.words().folded(c).equals("have"))
                .isEmpty();
    }

    /** {@code He said he would see P tomorrow}: what somebody announced is a plan, not a proposal. */
    private static boolean isAnnounced(Scene scene, int verb) {
        Words words = scene.words();
        if (!hasAux(scene, verb, Set.of("would"))) {
            return false;
        }
        int at = verb;
        for (int step = 0; step < 3 && at >= 0; step++) {
            if (SAID.contains(words.folded(at))) {
                return true;
            }
            at = scene.head(at);
        }
        return words.sentence().zone() == Zone.BODY && words.folded(0).matches("he|she|they");
    }

    private static Optional<EventStatus> ofInfinitive(Scene scene, int verb) {
        Words words = scene.words();
        int governor = scene.head(verb);
        String g = governor < 0 ? "" : words.folded(governor);
        if (NOT.contains(g)
                || governor >= 0
                        && !scene.children(governor, c -> NOT.contains(words.folded(c)))
                                .isEmpty()) {
            return Optional.empty();
        }
        boolean arranged = g.equals("made")
                && !scene.children(governor, c -> words.folded(c).matches("arrangements?|appointment|plans?"))
                        .isEmpty();
        if (arranged || PLAN.contains(g) || words.folded(verb - 2).matches("planning|plan|going|scheduled|due")) {
            return Optional.of(
                    governor >= 0 && hasAux(scene, governor, SHOULD) ? EventStatus.PROPOSED : EventStatus.PLANNED);
        }
        // "the reason he had wished to talk with me": he does so as he says it
        boolean overtaken =
                governor >= 0 && g.matches("wished|wanted|hoped|intended") && hasAux(scene, governor, Set.of("had"));
        if (overtaken) {
            return Optional.empty();
        }
        boolean unreal = governor >= 0
                && (hasAux(scene, governor, MAY) || hasAux(scene, governor, SHOULD) && hasHave(scene, governor));
        if (unreal) {
            return Optional.empty();
        }
        boolean past = governor >= 0
                && !hasAux(scene, governor, WILL)
                && !hasAux(scene, governor, SHOULD)
                && !hasAux(scene, governor, MAY);
        if (past && (DID.contains(g) || tookOccasion(scene, governor))) {
            return Optional.of(EventStatus.HELD);
        }
        return Optional.of(EventStatus.PROPOSED);
    }

    /** {@code took occasion to speak to}, {@code had opportunity to discuss}. */
    private static boolean tookOccasion(Scene scene, int governor) {
        Words words = scene.words();
        if (words.folded(governor).matches("took|had|used")) {
            return !scene.children(governor, c -> words.folded(c).matches("occasion|opportunity|chance|advantage"))
                    .isEmpty();
        }
        int head = scene.head(governor);
        return words.folded(governor).matches("occasion|opportunity|chance")
                && head >= 0
                && words.folded(head).matches("took|had|used|found");
    }

    /** The status of what a noun such as "meeting" tells. */
    static Optional<EventStatus> ofNoun(Scene scene, int noun) {
        Words words = scene.words();
        Optional<EventStatus> off = calledOff(scene, noun);
        if (off.isPresent()) {
            return off;
        }
        Optional<EventStatus> had = ofHolding(scene, noun);
        if (had.isPresent()) {
            return had;
        }
        if (NOT.contains(words.folded(noun - 1))
                || !scene.children(noun, c -> words.folded(c).matches("no|any|all|every|each|hypothetical"))
                        .isEmpty()) {
            return Optional.empty();
        }
        if (!scene.children(noun, c -> FUTURE_WORDS.contains(words.folded(c))).isEmpty()
                || isYetToCome(words, noun)
                || isPreparedFor(words, noun)) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (isOfIdea(scene, noun)) {
            return Optional.of(EventStatus.PROPOSED);
        }
        return isOnlyPossible(scene, noun) || doesNotHappen(scene, noun) || isRefused(scene, noun)
                ? Optional.empty()
                : Optional.of(governed(scene, noun)).map(s -> isOnlyArranged(words, noun, s) ? EventStatus.PLANNED : s);
    }

    /** {@code the talk I will have with P}, {@code a conversation which he had had with P}: the clause that says who has it. */
    private static Optional<EventStatus> ofHolding(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun + 1; i < Math.min(words.count() - 1, noun + 5); i++) {
            boolean has = words.folded(i).matches("have|hold|had|held");
            if (has
                    && (WILL.contains(words.folded(i - 1))
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

    /** {@code confirmed P’s appointment with Q}: what one has before the talk. */
    private static boolean isOnlyArranged(Words words, int noun, EventStatus status) {
        return status == EventStatus.HELD
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
                && words.token(i).tag().matches("JJ.*|DT|PRP\\$|CD|NN|NNP|POS")
                && !words.folded(i)
                        .matches("interest|issue|question|possibility|idea|desirability|advisability|prospect")) {
            i--;
        }
        return i > 0
                && (words.folded(i).equals("of")
                        || words.folded(i).equals("in") && words.folded(i - 1).equals("interest"))
                && words.folded(i - 1)
                        .matches(
                                "interest|issue|question|possibility|idea|desirability|advisability|prospect|proposal|usefulness");
    }

    /** {@code in case a meeting with P did not come off}, {@code if a talk with P were held}. */
    private static boolean doesNotHappen(Scene scene, int noun) {
        int verb = scene.head(noun);
        return verb >= 0
                && scene.relation(noun).startsWith("nsubj")
                && scene.words()
                        .folded(verb)
                        .matches("come|take|occur|happen|held|materialize|arranged|takes|took|held|comes")
                && ofVerb(scene, verb).isEmpty();
    }

    /** {@code so that he could have a talk with P}, {@code did not hold talks}. */
    private static boolean isOnlyPossible(Scene scene, int noun) {
        int verb = scene.head(noun);
        return verb >= 0
                && scene.relation(noun).equals("obj")
                && scene.words().folded(verb).matches("have|had|hold|held|get")
                && ofVerb(scene, verb).isEmpty();
    }

    private static EventStatus governed(Scene scene, int noun) {
        Words words = scene.words();
        int below = noun;
        int g = scene.head(noun);
        for (int step = 0; step < 4 && g >= 0; step++) {
            String w = words.folded(g);
            if (words.token(g).tag().matches("V.*|JJ") && isCircumstance(scene, below)) {
                if (isSuggestion(scene, below)) {
                    return EventStatus.PROPOSED;
                }
                return isYetToBeDone(scene, g, below) ? EventStatus.PLANNED : EventStatus.HELD;
            }
            if (FACT.contains(w)) {
                return EventStatus.HELD;
            }
            if (w.equals("agreement") && scene.preposition(below).equals("for")) {
                return EventStatus.PLANNED;
            }
            // "the meetings of March set the stage": an active verb arranges nothing
            if (PLAN.contains(w)
                    || w.matches("set|fixed") && words.token(g).tag().equals("VBN")) {
                return EventStatus.PLANNED;
            }
            if (PROPOSE.contains(w) || scene.relation(below).startsWith("nsubj") && w.matches(WORTH_HAVING)) {
                return EventStatus.PROPOSED;
            }
            if (words.token(g).tag().startsWith("V") && !words.token(g).tag().equals("VBG")) {
                return w.equals("see")
                        ? EventStatus.HELD
                        : ofVerb(scene, g).filter(s -> s != EventStatus.HELD).orElse(EventStatus.HELD);
            }
            below = g;
            g = scene.head(g);
        }
        return EventStatus.HELD;
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
        boolean there = scene.preposition(word).matches("in|at|during");
        boolean gone = hasGone(scene, word);
        boolean ahead = hasAux(scene, verb, WILL)
                || (hasAux(scene, verb, SHOULD) || hasAux(scene, verb, MAY)) && !hasHave(scene, verb)
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
        for (int i = noun - 1; i > Math.max(1, noun - 7); i--) {
            if (words.folded(i).matches("results?|outcome")) {
                for (int k = i - 1; k > 0; k--) {
                    if (words.folded(k).matches("advise|report|await|inform|cable|transmit")
                            && WILL.contains(words.folded(k - 1))) {
                        return true;
                    }
                }
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

    private static Optional<EventStatus> calledOff(Scene scene, int word) {
        Words words = scene.words();
        int g = scene.head(word);
        String governor = g < 0 ? "" : words.folded(g);
        if (CALLED_OFF.contains(governor) || CALLED_OFF.contains(words.folded(word))) {
            return Optional.of(EventStatus.CANCELLED);
        }
        return POSTPONED.contains(governor) || POSTPONED.contains(words.folded(word))
                ? Optional.of(EventStatus.POSTPONED)
                : Optional.empty();
    }
}
