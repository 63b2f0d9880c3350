package org.deptel.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/**
 * What one document says of one event.
 *
 * @param number its number in the document, from 1
 * @param type what kind of event
 * @param status whether it took place
 * @param tier which part of the document tells it
 * @param voice who tells it
 * @param quote the words that tell it
 * @param trigger the words that made the rule fire
 * @param method the rule, with how date and place were found
 * @param confidence how sure, 0 to 1
 * @param participations who
 * @param date when; absent where the words give nothing
 * @param place the key of the place, empty where not known
 * @param subject what about, empty where not said
 * @param named the key of the named event, for those
 * @param particulars what else is told
 */
public record Account(
        int number,
        EventType type,
        EventStatus status,
        Tier tier,
        Voice voice,
        Span quote,
        Span trigger,
        String method,
        double confidence,
        List<Participation> participations,
        @Nullable When date,
        String place,
        String subject,
        String named,
        Particulars particulars)
        implements Serializable {
    /** What stands in the method, last of all, before what gave the place. */
    public static final String PLACE = "; place ";

    /** Copies the list. */
    public Account {
        participations = List.copyOf(participations);
    }

    /** An account of which nothing else is told. */
    public Account(
            int number,
            EventType type,
            EventStatus status,
            Tier tier,
            Voice voice,
            Span quote,
            Span trigger,
            String method,
            double confidence,
            List<Participation> participations,
            @Nullable When date,
            String place,
            String subject,
            String named) {
        this(
                number,
                type,
                status,
                tier,
                voice,
                quote,
                trigger,
                method,
                confidence,
                participations,
                date,
                place,
                subject,
                named,
                Particulars.NONE);
    }

    /** When, if the words say. */
    public Optional<When> when() {
        return Optional.ofNullable(date);
    }

    /** The same account under another number. */
    public Account numbered(int other) {
        return with(other, status, method, confidence, date, place);
    }

    /** The same account of what lies ahead yet. */
    public Account planned() {
        return with(number, EventStatus.PLANNED, method, confidence, date, place);
    }

    /** The same account of a day that something else tells: {@code of the talk before it}. */
    public Account dated(When day, String how) {
        int where = method.indexOf(PLACE);
        int end = where < 0 ? method.length() : where;
        String rule = method.substring(0, end) + "; date " + how + method.substring(end);
        return with(number, status, rule, confidence, day, place);
    }

    /** The same account at a place that something else tells: {@code where one of them was on a visit}. */
    public Account placed(String where, String how) {
        int end = method.indexOf(PLACE);
        String rule = (end < 0 ? method : method.substring(0, end)) + PLACE + how;
        return with(number, status, rule, confidence, date, where);
    }

    /** The same account, so sure. */
    public Account sure(double itsConfidence) {
        return with(number, status, method, itsConfidence, date, place);
    }

    private Account with(
            int itsNumber,
            EventStatus itsStatus,
            String itsMethod,
            double itsConfidence,
            @Nullable When day,
            String where) {
        return new Account(
                itsNumber,
                type,
                itsStatus,
                tier,
                voice,
                quote,
                trigger,
                itsMethod,
                itsConfidence,
                participations,
                day,
                where,
                subject,
                named,
                particulars);
    }
}
