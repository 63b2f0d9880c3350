package org.deptel.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.deptel.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event found in a document: which words tell of it, and who and when they name.
 *
 * @param type what kind of event
 * @param status whether it took place
 * @param tier which part of the document tells it
 * @param voice who tells it
 * @param quote the sentence or item that tells it
 * @param trigger the words that made the rule fire
 * @param rule the rule's name
 * @param confidence how often this rule is right, 0 to 1
 * @param attendees who
 * @param time when, if said
 * @param place the place as said, empty where none is
 * @param subject what about, empty where not said
 * @param particulars what else is told
 */
public record EventFinding(
        EventType type,
        EventStatus status,
        Tier tier,
        Voice voice,
        Span quote,
        Span trigger,
        String rule,
        double confidence,
        List<Attendee> attendees,
        @Nullable TimePhrase time,
        String place,
        String subject,
        Particulars particulars)
        implements Serializable {
    /** How rules end that tell of a talk before the one the paper is about. */
    public static final String EARLIER = "-earlier";

    /** How rules begin that tell of a session of a council or board. */
    public static final String COUNCIL = "council";

    /** How the rule ends whose council is one of the government of the United States. */
    public static final String AT_HOME = "-at-home";

    /** Ends the name of a rule by whose words something was told, and not that it was told face to face. */
    public static final String UNSAID = "-unsaid";

    /** The rule of talks that a telegram gives turn by turn only. */
    public static final String DIALOGUE = "dialogue";

    /** Copies the list. */
    public EventFinding {
        attendees = List.copyOf(attendees);
    }

    /** A finding of which nothing else is told. */
    public EventFinding(
            EventType type,
            EventStatus status,
            Tier tier,
            Voice voice,
            Span quote,
            Span trigger,
            String rule,
            double confidence,
            List<Attendee> attendees,
            @Nullable TimePhrase time,
            String place,
            String subject) {
        this(
                type,
                status,
                tier,
                voice,
                quote,
                trigger,
                rule,
                confidence,
                attendees,
                time,
                place,
                subject,
                Particulars.NONE);
    }

    /** The same finding with what else is told. */
    public EventFinding with(Particulars told) {
        return new EventFinding(
                type, status, tier, voice, quote, trigger, rule, confidence, attendees, time, place, subject, told);
    }

    /** Whether the words leave open that those it names met. */
    public boolean isUnsaid() {
        return rule.endsWith(UNSAID);
    }

    /** Whether it is a session of a council or board. */
    public boolean isOfCouncil() {
        return rule.startsWith(COUNCIL);
    }

    /** Whether it is a session of a council of the government of the United States. */
    public boolean isOfCouncilAtHome() {
        return isOfCouncil() && rule.endsWith(AT_HOME);
    }

    /** The same finding with others who were there too. */
    public EventFinding withAlso(List<Attendee> others) {
        List<Attendee> all = new ArrayList<>(attendees);
        all.addAll(others);
        return with(all, time, place);
    }

    /** The same finding on another day. */
    public EventFinding on(TimePhrase day) {
        return with(attendees, day, place);
    }

    /** The same finding with the place as said. */
    public EventFinding at(String where) {
        return with(attendees, time, where);
    }

    private EventFinding with(List<Attendee> who, @Nullable TimePhrase day, String where) {
        return new EventFinding(
                type, status, tier, voice, quote, trigger, rule, confidence, who, day, where, subject, particulars);
    }
}
