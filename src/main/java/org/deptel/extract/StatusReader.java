package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.EventStatus;
import org.deptel.text.Zone;

/** Tells what happened from what was planned, proposed, called off, or only thought of. */
final class StatusReader {
    static final Set<String> PLAN = ImmutableSet.of(
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
    static final Set<String> PROPOSE = ImmutableSet.of(
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
    static final Set<String> NOT = ImmutableSet.of(
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
    static final Set<String> WILL = ImmutableSet.of("will", "shall", "'ll");
    static final Set<String> SHOULD = ImmutableSet.of("would", "should", "must", "ought", "'d", "’d");
    static final Set<String> MAY = ImmutableSet.of("could", "may", "might", "can", "cannot");
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

    /** Verbs of him who is on his way to somebody: {@code will be coming in to see me}. */
    private static final String MOVING =
            "com(?:e|ing)|go(?:ing)?|fly(?:ing)?|call(?:ing)?|stop(?:ping)?|drop(?:ping)?|return(?:ing)?|visit(?:ing)?|travel(?:l?ing)?";

    private static final String ADVISING =
            "suggest(?:s|ed|ing|ion)?|propos(?:e|es|ed|ing|al)|recommend(?:s|ed|ing|ation)?|request(?:s|ed|ing)?|"
                    + "urg(?:e|es|ed|ing)|insist(?:s|ed|ing)?|preferable|desirable|advisable|procedure|important|essential";

    /** What one denies to have done when one denies a meeting. */
    private static final String MEETING =
            "met|meet|meeting|see|saw|seen|seeing|received|visited|talk(?:ed|ing)?|spoke|spoken|discuss(?:ed|ing)?|conferred|lunched|dined|consulted|called|approached";

    static final String HOPING = "hop(?:e|es|ed|ing)|wants?|wanted|wish(?:es|ed)?|like|desired?|expect(?:s|ed)?";

    private StatusReader() {}

    /** The status of what a verb tells; empty when it tells of nothing that was, or was meant, to happen. */
    static Optional<EventStatus> ofVerb(Scene scene, int verb) {
        Words words = scene.words();
        if (words.folded(verb).matches(MEETING) && Denial.of(scene, verb)) {
            return Optional.of(EventStatus.DENIED);
        }
        if (isNegated(scene, verb)
                || Denial.isRumour(scene, verb)
                || !scene.children(
                                verb,
                                c -> words.folded(c).matches("if|unless")
                                        && scene.relation(c).equals("mark"))
                        .isEmpty()
                || NOT.contains(words.folded(verb - 1))
                || words.folded(verb - 1).equals("from") && NOT.contains(words.folded(verb - 2))
                || isDoubted(scene, verb)
                || Ahead.isInTheEvent(words, verb)
                || Thought.isAsked(words, verb)) {
            return Optional.empty();
        }
        Optional<EventStatus> done = Sequel.of(words, verb);
        if (done.isPresent()) {
            return done;
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
        if (Ahead.isWhenAhead(scene, verb)
                || Ahead.isFixedForSoon(scene, verb)
                || Ahead.isWhenAgreed(scene, verb)
                || isToBe(words, verb)
                || Ahead.isByAppointment(words, verb)
                || Ahead.isUntilAfter(scene, verb)
                || isBeforeItComes(scene, verb)) {
            return Optional.of(EventStatus.PLANNED);
        }
        String tag = words.token(verb).tag();
        if (isSuggested(scene, verb, tag)) {
            return Optional.of(EventStatus.PROPOSED);
        }
        if (words.folded(verb - 1).matches("pls|please") || isRecommended(words, verb)) {
            return Optional.of(EventStatus.PROPOSED);
        }
        Optional<EventStatus> attending = ofAttending(scene, verb);
        if (attending.isPresent()) {
            return attending;
        }
        if (isLookedForwardTo(words, verb)) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (isBareRequest(words, verb)) {
            return Optional.of(EventStatus.PROPOSED);
        }
        if (hasAux(scene, verb, Set.of("did")) || hasBeenTo(words, verb)) {
            return Optional.of(EventStatus.HELD);
        }
        boolean infinitive =
                words.folded(verb - 1).equals("to") || tag.equals("VB") || tag.equals("VBP") && !scene.hasSubject(verb);
        return infinitive ? ofInfinitive(scene, verb) : calledOff(scene, verb).or(() -> Optional.of(EventStatus.HELD));
    }

    /** Whether a word says that this did not happen; {@code told P that he refused} denies what P was told of only. */
    private static boolean isNegated(Scene scene, int verb) {
        return !scene.children(
                        verb,
                        c -> NOT.contains(scene.words().folded(c))
                                && (c < verb || scene.relation(c).matches("advmod|det|obj")))
                .isEmpty();
    }

    /** {@code he had just been to see P}. */
    private static boolean hasBeenTo(Words words, int verb) {
        return words.folded(verb - 1).equals("to")
                && words.folded(verb - 2).equals("been")
                && (words.folded(verb - 3) + " " + words.folded(verb - 4)).matches(".*\\b(?:has|have|had|'d)\\b.*");
    }

    /**
     * {@code would be glad to stop, visiting with P}, {@code in talking with P you can settle it}: a participle shares the
     * mood of the verb it hangs on.
     */
    private static Optional<EventStatus> ofAttending(Scene scene, int verb) {
        boolean participle = scene.words().token(verb).tag().equals("VBG")
                && scene.children(verb, c -> scene.relation(c).equals("aux")).isEmpty();
        int at = verb;
        for (int step = 0; participle && step < 3 && at >= 0; step++) {
            if (!scene.relation(at).matches("conj|advcl|xcomp|dep")) {
                return Optional.empty();
            }
            at = scene.head(at);
            if (at >= 0 && hasAux(scene, at, WILL)) {
                return Optional.of(EventStatus.PLANNED);
            }
            boolean ready = at >= 0
                    && scene.words().folded(at - 1).equals("to")
                    && scene.words().folded(at - 2).matches("prepared|ready|willing|glad|happy")
                    && scene.words().folded(verb - 1).matches("after|in|by|before|when");
            if (ready) {
                return Optional.of(EventStatus.PROPOSED);
            }
            boolean might = at >= 0
                    && (hasAux(scene, at, SHOULD) && !hasHave(scene, at)
                            || hasAux(scene, at, MAY)
                                    && scene.words().folded(verb - 1).matches("in|by"));
            if (might) {
                return Optional.of(EventStatus.PROPOSED);
            }
        }
        return Optional.empty();
    }

    /** {@code That I phone P.}, {@code That you approve my calling in P.}: how a memorandum puts what it recommends. */
    private static boolean isRecommended(Words words, int verb) {
        int that = words.word(0).matches("\\d+") && words.word(1).equals(".") ? 2 : 0;
        boolean recommends =
                words.word(that).equals("That") && words.folded(that + 1).matches("i|you|we|he|she|the");
        boolean approves = words.folded(that + 2).matches("approve|authorize")
                && words.folded(that + 3).matches("my|our|his|her")
                && words.token(verb).tag().equals("VBG");
        return recommends
                && (verb <= that + 3 && words.token(verb).tag().matches("VBP?") || approves && verb == that + 4);
    }

    /** {@code Looking forward to seeing you soon}: so one writes of a meeting that is settled. */
    private static boolean isLookedForwardTo(Words words, int verb) {
        return words.folded(verb - 1).equals("to")
                && words.folded(verb - 2).equals("forward")
                && words.folded(verb - 3).matches("look(?:s|ed|ing)?");
    }

    /** {@code requesting me talk with P}: a telegram drops its "to". */
    private static boolean isBareRequest(Words words, int verb) {
        return words.folded(verb - 1).matches("me|him|her|us|you")
                && words.folded(verb - 2)
                        .matches("request(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:es|ed|ing)|want(?:s|ed)?|suggest(?:s|ed)")
                && words.token(verb).tag().matches("NN|VBP?");
    }

    /** {@code I am to dine with P}, {@code he is to see P tomorrow}. */
    private static boolean isToBe(Words words, int verb) {
        return words.folded(verb - 1).equals("to") && words.folded(verb - 2).matches("am|is|are");
    }

    /** {@code before you see P}, {@code when he meets P}: a present tense of what is still to come. */
    private static boolean isBeforeItComes(Scene scene, int verb) {
        return scene.relation(verb).equals("advcl")
                && scene.words().token(verb).tag().matches("VBP|VBZ")
                && scene.hasSubject(verb)
                && !scene.children(
                                verb, c -> c < verb && scene.words().folded(c).matches("before|until|when|once|after"))
                        .isEmpty();
    }

    /** {@code he did not believe he had met P}. */
    private static boolean isDoubted(Scene scene, int verb) {
        return isUnwanted(scene, verb)
                && scene.words().folded(scene.head(verb)).matches("believe|think|recall|remember|suppose|feel");
    }

    /** {@code We do not believe that you should see P}. */
    private static boolean isUnwanted(Scene scene, int verb) {
        int governor = scene.head(verb);
        return governor >= 0 && scene.relation(verb).equals("ccomp") && isNegated(scene, governor);
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
                        .matches("meeting|seeing|lunching|dining|calling|conferring|returning|visiting|getting|having")
                && (hasAux(scene, verb, Set.of("am", "is", "are"))
                        || hasAux(scene, verb, Set.of("was", "were"))
                                && scene.relation(verb).equals("ccomp")
                                && scene.words().folded(scene.head(verb)).matches("said|stated|reported|added"));
    }

    /** {@code suggested that you have a talk with P}: a present under a verb of proposing has not happened. */
    private static boolean isSuggested(Scene scene, int verb, String tag) {
        int governor = scene.head(verb);
        boolean present = tag.matches("VBP?");
        boolean desirable = scene.words().folded(verb - 1).equals("you")
                && scene.words()
                        .folded(verb - 2)
                        .matches("desirable|advisable|important|essential|preferable|useful|suggest|recommend|request");
        return present && desirable
                || present
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

    static boolean hasAux(Scene scene, int verb, Set<String> words) {
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
    static boolean hasHave(Scene scene, int verb) {
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
        // "I learned Archer would see me": without "that" the parser takes what was learned for the main clause
        boolean told = !scene.children(verb, c -> scene.relation(c).equals("csubj") && SAID.contains(words.folded(c)))
                .isEmpty();
        if (told) {
            return true;
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
        boolean second = governor >= 0
                && scene.relation(verb).equals("conj")
                && words.token(verb).tag().equals("VB")
                && words.token(governor).tag().equals("VB")
                && governor < verb;
        // "planned to talk to P and call me back"
        Optional<EventStatus> first = second ? ofVerb(scene, governor) : Optional.empty();
        if (first.filter(EventStatus.PLANNED::equals).isPresent()) {
            return first;
        }
        String g = governor < 0 ? "" : words.folded(governor);
        if (NOT.contains(g) || governor >= 0 && isNegated(scene, governor)) {
            return Optional.empty();
        }
        boolean arranged = g.equals("made")
                && !scene.children(governor, c -> words.folded(c).matches("arrangements?|appointment|plans?"))
                        .isEmpty();
        if (arranged || PLAN.contains(g) || words.folded(verb - 2).matches("planning|plan|going|scheduled|due")) {
            return Optional.of(
                    governor >= 0 && hasAux(scene, governor, SHOULD) ? EventStatus.PROPOSED : EventStatus.PLANNED);
        }
        if (governor >= 0 && Sequel.isSentToReader(scene, governor, verb)) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (governor >= 0 && isDoneThere(scene, governor, verb)) {
            return Optional.empty();
        }
        // "the reason he had wished to talk with me": he does so as he says it
        boolean sent = governor >= 0
                && g.matches("asked|instructed|directed")
                && !scene.children(governor, c -> words.folded(c).equals("been"))
                        .isEmpty();
        boolean overtaken = governor >= 0
                && (g.matches("wished|wanted|hoped|intended") || sent)
                && hasAux(scene, governor, Set.of("had"));
        if (overtaken) {
            return Optional.empty();
        }
        boolean unreal = governor >= 0
                && (hasAux(scene, governor, MAY) || hasAux(scene, governor, SHOULD) && hasHave(scene, governor));
        if (unreal) {
            return Optional.empty();
        }
        if (governor >= 0 && hasAux(scene, governor, WILL) && g.matches(MOVING)) {
            return Optional.of(EventStatus.PLANNED);
        }
        // "hoped to be able to see": what one is able to do lies in the mood of the hope
        int hope = governor < 0 ? -1 : scene.head(governor);
        boolean past = governor >= 0
                && !(hope >= 0 && words.folded(hope).matches(HOPING))
                && !hasAux(scene, governor, WILL)
                && !hasAux(scene, governor, SHOULD)
                && !hasAux(scene, governor, MAY);
        if (past && (DID.contains(g) || tookOccasion(scene, governor))) {
            return Optional.of(EventStatus.HELD);
        }
        return Optional.of(EventStatus.PROPOSED);
    }

    /** {@code directed Archer to read it to me}: done before the writer's eyes, within the talk of which he tells. */
    private static boolean isDoneThere(Scene scene, int governor, int verb) {
        Words words = scene.words();
        boolean bidden = words.folded(governor).matches("directed|instructed|told|asked")
                && words.token(governor).tag().equals("VBD")
                && words.folded(verb).matches("read|hand|show|translate|give");
        for (int i = verb + 1; bidden && i < Math.min(words.count(), verb + 5); i++) {
            if (words.folded(i).equals("me")) {
                return true;
            }
        }
        return false;
    }

    /** {@code took occasion to speak to}, {@code had opportunity to discuss}. */
    private static boolean tookOccasion(Scene scene, int governor) {
        Words words = scene.words();
        boolean did = words.folded(governor).matches("have|take") && hasAux(scene, governor, Set.of("did"));
        if (did || words.folded(governor).matches("took|had|used")) {
            return !scene.children(
                                    governor,
                                    c -> words.folded(c).matches("occasions?|opportunit(?:y|ies)|chances?|advantage"))
                            .isEmpty()
                    || words.folded(governor + 1).matches("occasion|opportunity|chance");
        }
        int head = scene.head(governor);
        return words.folded(governor).matches("occasion|opportunity|chance")
                && head >= 0
                && (words.folded(head).matches("took|had|used|found")
                        || scene.relation(governor).equals("obj")
                                && words.folded(head).matches("appreciated|welcomed|enjoyed|valued"));
    }

    static Optional<EventStatus> calledOff(Scene scene, int word) {
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
