package org.deptel.extract;

import java.util.Locale;
import java.util.Optional;
import org.deptel.model.EventStatus;

/** Whether the words around a visit, speech or signing say that it took place; empty where they say nothing sure. */
final class Mood {
    private static final int NEAR = 60;
    private static final String PAST =
            "visited|arrived|left|departed|flew|travell?ed|went|came|journeyed|made|delivered|gave"
                    + "|issued|held|signed|concluded|initiall?ed|reached";

    private Mood() {}

    /** Of a verb, by the small words before it. */
    static Optional<EventStatus> ofVerb(Telling t, String auxiliaries, String verb) {
        String aux = auxiliaries.toLowerCase(Locale.ROOT);
        String before = last(t.before());
        if (aux.matches(".*\\b(?:not|n't|never|may|might|could|can|if)\\b.*")
                || before.matches(
                        "(?i).*\\b(?:if|unless|whether|until|before|in case|in the event|in the event that|event|impossible for|failure|failure of|should|had) (?:the )?(?:[\\w.]+ ){0,3}$")) {
            return Optional.empty();
        }
        Optional<EventStatus> off = calledOff(t);
        if (off.isPresent()) {
            return off;
        }
        if (aux.matches(
                ".*\\b(?:will|shall|plans?|planned|intends?|intended|expects?|expected|scheduled|due|is|are|was to|were to)\\b.*")) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (aux.matches(".*\\bwould\\b.*")) {
            boolean said = t.before()
                    .matches("(?s).*\\b(?:said|announced|stated|reported|informed|told|agreed|learned|confirmed)\\b.*");
            return Optional.of(said ? EventStatus.PLANNED : EventStatus.PROPOSED);
        }
        if (aux.matches(".*\\b(?:should|must|to|wants?|wished|hopes?)\\b.*")) {
            return Optional.of(EventStatus.PROPOSED);
        }
        return verb.matches(PAST) ? Optional.of(EventStatus.HELD) : Optional.empty();
    }

    /** Of a noun such as "visit", by the words before and behind it; empty where nothing but a date can tell. */
    static Optional<EventStatus> ofNoun(Telling t, String adjectives) {
        Optional<EventStatus> off = calledOff(t);
        if (off.isPresent()) {
            return off;
        }
        String before = last(t.before());
        if (adjectives.matches(".*\\b(?:proposed|possible|suggested|prospective|eventual)\\b.*")
                || before.matches(
                        ".*\\b(?:invit\\w+|propos\\w+|suggest\\w+|possib\\w+|consider\\w*|advisab\\w+|recommend\\w*|whether|favor\\w*|would)\\b.*")) {
            return Optional.of(EventStatus.PROPOSED);
        }
        if (adjectives.matches(
                        ".*\\b(?:forthcoming|planned|scheduled|impending|coming|upcoming|projected|approaching|next)\\b.*")
                || before.matches(
                        ".*\\b(?:plan\\w*|arrang\\w+|prepar\\w+|schedul\\w+|will|shall|expect\\w*|await\\w*|anticipat\\w+|prior to|in advance of)\\b.*")) {
            return Optional.of(EventStatus.PLANNED);
        }
        boolean past = adjectives.matches(".*\\b(?:recent|last|late)\\b.*")
                || before.matches(
                        ".*\\b(?:during|after|since|following|result of|results of|on the occasion of|at the time of|reported on|conclusion of|report on|account of)\\b[^.;]*");
        return past ? Optional.of(EventStatus.HELD) : Optional.empty();
    }

    private static Optional<EventStatus> calledOff(Telling t) {
        String behind = t.behind();
        String before = t.before();
        if (behind.matches("(?s)[^.;]{0,40}\\b(?:was|were|is|been|be|being) (?:cancel\\w+|called off)\\b.*")
                || before.matches("(?s).*\\b(?:cancel\\w+|call(?:ed|ing)? off)(?: of)?(?: [\\w.]+){0,3} $")) {
            return Optional.of(EventStatus.CANCELLED);
        }
        return behind.matches("(?s)[^.;]{0,40}\\b(?:was|were|is|been|be|being) (?:postponed|deferred)\\b.*")
                        || before.matches("(?s).*\\b(?:postpon\\w+|deferr\\w+)(?: of)?(?: [\\w.]+){0,3} $")
                ? Optional.of(EventStatus.POSTPONED)
                : Optional.empty();
    }

    private static String last(String before) {
        String near = before.substring(Math.max(0, before.length() - NEAR));
        return near.replaceFirst(".*[;:.] ", "");
    }
}
