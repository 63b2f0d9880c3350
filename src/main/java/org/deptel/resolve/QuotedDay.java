package org.deptel.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.TimePhrase;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.Note;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Quotations;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.deptel.text.Zone;

/**
 * The day from which a paper that the editors quote counts: {@code Telegram 754, May 16, reads: “I saw Archer today.”} is of
 * the sixteenth, whatever the day of the paper to which the note stands.
 */
final class QuotedDay {
    /** What counts from the day of another talk, and not from that of the writing. */
    private static final Pattern LATER = Pattern.compile("(?:later|earlier|that|the same|same)\\b.*");
    /** What is written on a day of its own. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:telegrams?|airgrams?|despatch(?:es)?|cables?|letters?|memorand(?:um|a)|messages?|notes?|diary|entry|minutes)\\b");

    /** How far before the quotation its paper may be named; in UTF-16 units. */
    private static final int REACH = 260;
    /** How far before the word for a paper its day may stand: {@code a May 16 covering memorandum}. */
    private static final int BEFORE = 24;

    private final Document document;
    private final Quotations quotations;

    QuotedDay(Document document) {
        this.document = document;
        this.quotations = new Quotations(document);
    }

    /**
     * The day of the paper in whose words the phrase stands; empty where no note or editorial note quotes it, or no day is
     * said of it.
     *
     * @param written what a day without a year is counted from
     */
    Optional<When> of(TimePhrase phrase, Optional<When> written) {
        int place = phrase.span().begin();
        boolean editors = document.zoneAt(place).isNote() || document.header().kind() == DocumentKind.EDITORIAL_NOTE;
        OptionalInt quote = editors
                        && phrase.date() == null
                        && !phrase.words().isEmpty()
                        && !LATER.matcher(phrase.words()).matches()
                ? quotations.quotedFrom(place)
                : OptionalInt.empty();
        return quote.isEmpty()
                ? Optional.empty()
                : date(leading(quote.getAsInt()))
                        .flatMap(d -> DateResolver.resolve(
                                new TimePhrase(phrase.span(), phrase.words(), d),
                                written,
                                DateResolver.Direction.EITHER))
                        .filter(When::isDay);
    }

    /** What stands before a quotation, in the same note or the text of the same editorial note. */
    private Span leading(int quote) {
        Span lead = quotations.leadingUpTo(quote, REACH);
        int from = document.notes().stream()
                .map(Note::span)
                .filter(n -> n.contains(new Span(quote, quote + 1)))
                .map(Span::begin)
                .findFirst()
                .or(() -> document.blocks().stream()
                        .filter(b -> b.zone() == Zone.BODY)
                        .map(b -> b.span().begin())
                        .findFirst())
                .orElse(0);
        return new Span(Math.min(lead.end(), Math.max(lead.begin(), from)), lead.end());
    }

    /** The first day behind the last word for a paper, else the one just before it. */
    private Optional<PrintedDate> date(Span lead) {
        String words = lead.in(document.text());
        int end = -1;
        int begin = -1;
        Matcher m = PAPER.matcher(words);
        while (m.find()) {
            begin = m.start();
            end = m.end();
        }
        int from = end;
        int to = begin;
        List<PrintedDate> days =
                PrintedDates.find(words).stream().filter(d -> d.day() > 0).toList();
        return end < 0
                ? Optional.empty()
                : days.stream()
                        .filter(d -> d.span().begin() >= from)
                        .findFirst()
                        .or(() -> days.stream()
                                .filter(d ->
                                        d.span().end() <= to && to - d.span().end() <= BEFORE)
                                .reduce((a, b) -> b));
    }
}
