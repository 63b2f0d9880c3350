package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.EventStatus;

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
    private static final Set<String> NOT =
            ImmutableSet.of("not", "n't", "never", "no", "without", "neither", "nor", "refused", "declined", "unable");
    private static final Set<String> WILL = ImmutableSet.of("will", "shall", "'ll");
    private static final Set<String> MAY =
            ImmutableSet.of("would", "should", "could", "may", "might", "can", "must", "ought", "cannot");
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

    private StatusReader() {}

    /** The status of what a verb tells; empty when it tells of nothing that was, or was meant, to happen. */
    static Optional<EventStatus> ofVerb(Scene scene, int verb) {
        Words words = scene.words();
        if (!scene.children(verb, c -> NOT.contains(words.folded(c))).isEmpty()
                || !scene.children(
                                verb,
                                c -> words.folded(c).equals("if")
                                        || words.folded(c).equals("unless"))
                        .isEmpty()
                || NOT.contains(words.folded(verb - 1))) {
            return Optional.empty();
        }
        boolean will = !scene.children(verb, c -> scene.relation(c).equals("aux") && WILL.contains(words.folded(c)))
                .isEmpty();
        boolean may = !scene.children(verb, c -> scene.relation(c).equals("aux") && MAY.contains(words.folded(c)))
                .isEmpty();
        if (will) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (may) {
            return Optional.of(EventStatus.PROPOSED);
        }
        String tag = words.token(verb).tag();
        boolean infinitive =
                words.folded(verb - 1).equals("to") || tag.equals("VB") || tag.equals("VBP") && !scene.hasSubject(verb);
        return infinitive
                ? Optional.of(ofInfinitive(scene, verb))
                : calledOff(scene, verb).or(() -> Optional.of(EventStatus.HELD));
    }

    private static EventStatus ofInfinitive(Scene scene, int verb) {
        int governor = scene.head(verb);
        String g = governor < 0 ? "" : scene.words().folded(governor);
        if (PLAN.contains(g) || scene.words().folded(verb - 2).matches("planning|plan|going|scheduled|due")) {
            return EventStatus.PLANNED;
        }
        return EventStatus.PROPOSED;
    }

    /** The status of what a noun such as "meeting" tells. */
    static Optional<EventStatus> ofNoun(Scene scene, int noun) {
        Words words = scene.words();
        Optional<EventStatus> off = calledOff(scene, noun);
        if (off.isPresent()) {
            return off;
        }
        if (NOT.contains(words.folded(noun - 1))
                || !scene.children(noun, c -> words.folded(c).equals("no")).isEmpty()) {
            return Optional.empty();
        }
        if (!scene.children(noun, c -> FUTURE_WORDS.contains(words.folded(c))).isEmpty()) {
            return Optional.of(EventStatus.PLANNED);
        }
        return Optional.of(governed(scene, noun));
    }

    private static EventStatus governed(Scene scene, int noun) {
        Words words = scene.words();
        int g = scene.head(noun);
        for (int step = 0; step < 2 && g >= 0; step++) {
            String w = words.folded(g);
            if (PLAN.contains(w)) {
                return EventStatus.PLANNED;
            }
            if (PROPOSE.contains(w)) {
                return EventStatus.PROPOSED;
            }
            if (words.token(g).tag().startsWith("V")) {
                return ofVerb(scene, g).filter(s -> s != EventStatus.HELD).orElse(EventStatus.HELD);
            }
            g = scene.head(g);
        }
        return EventStatus.HELD;
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
