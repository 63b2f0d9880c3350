package org.deptel.extract;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.model.TimePhrase;
import org.deptel.text.Block;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a record of several, each below a line of its own: {@code TELEPHONE CALL TO P, 1:31 p.m.}. The heading of the
 * record says whose calls they were, and of which day.
 */
final class CallLines {
    private static final Pattern LINE = Pattern.compile(
            "(?i)^\\W*telephone (?:call|conversation)s? (?:to|from|with) [^\\n]*?(?:,? (?<H>\\d{1,2}):(?<MIN>\\d\\d) ?(?<M>[ap])\\.? ?m\\.?)?\\s*$");
    private static final Pattern BY = Pattern.compile("\\bby (?:the )?(?=\\p{Lu})");

    private final Narration narration;
    private final String text;

    CallLines(Narration narration) {
        this.narration = narration;
        this.text = narration.document().document().text();
    }

    /** Whether a line of a record names with whom a call was: {@code Telephone call from Governor Archer}. */
    static boolean isLine(String line) {
        return LINE.matcher(line).find();
    }

    /** One call for each such line of a record that has two or more. */
    List<EventFinding> calls() {
        if (!Records.isByTelephone(narration.header())) {
            return List.of();
        }
        List<Block> blocks = narration.document().document().blocks();
        List<Span> lines = blocks.stream()
                .filter(b -> b.zone() == Zone.BODY)
                .map(Block::span)
                .filter(b -> isLine(b.in(text)))
                .toList();
        Optional<Span> heading = blocks.stream()
                .filter(b -> b.zone() == Zone.HEADING)
                .map(Block::span)
                .findFirst();
        Optional<Integer> holder = heading.flatMap(this::holder);
        if (lines.size() < 2 || holder.isEmpty()) {
            return List.of();
        }
        List<EventFinding> found = new ArrayList<>();
        for (Span line : lines) {
            call(line, holder.get(), heading.get()).ifPresent(found::add);
        }
        return found;
    }

    /** Whose calls they are: the name, or else the office, behind "by". */
    private Optional<Integer> holder(Span heading) {
        Matcher by = BY.matcher(heading.in(text));
        if (!by.find()) {
            return Optional.empty();
        }
        List<Integer> behind = narration.cast().inside(new Span(heading.begin() + by.end(), heading.end())).stream()
                .filter(narration.cast()::isNamed)
                .toList();
        return behind.stream()
                .filter(i -> narration.cast().get(i).form() == MentionForm.NAME)
                .findFirst()
                .or(() -> behind.stream().findFirst());
    }

    private Optional<EventFinding> call(Span line, int holder, Span heading) {
        List<Attendee> who = new ArrayList<>(List.of(new Attendee(holder, "", Function.PRINCIPAL)));
        narration.cast().inside(line).stream()
                .filter(narration.cast()::isNamed)
                .limit(1)
                .forEach(i -> who.add(new Attendee(i, "", Function.PRINCIPAL)));
        Optional<Sentence> sentence = narration.document().sentences().stream()
                .filter(s -> s.span().begin() <= line.begin()
                        && line.begin() < s.span().end())
                .findFirst();
        return who.size() < 2
                ? Optional.empty()
                : sentence.map(s -> narration.finding(
                        EventType.TELEPHONE_CALL, EventStatus.HELD, s, line, "call-line", who, time(line, heading)));
    }

    /** The day in the heading, with the hour of the line. */
    private @Nullable TimePhrase time(Span line, Span heading) {
        List<PrintedDate> dates = PrintedDates.find(heading.in(text));
        if (dates.isEmpty()) {
            return null;
        }
        PrintedDate day = dates.get(dates.size() - 1);
        Span span = new Span(
                heading.begin() + day.span().begin(),
                heading.begin() + day.span().end());
        PrintedDate hour =
                new PrintedDate(span, day.year(), day.month(), day.day(), 0, 0, 0, hourOf(line.in(text)), false);
        return new TimePhrase(span, span.in(text), hour);
    }

    private static @Nullable LocalTime hourOf(String line) {
        Matcher m = LINE.matcher(line);
        if (!m.find() || m.group("H") == null) {
            return null;
        }
        int hour = Integer.parseInt(m.group("H")) % 12;
        int minute = Integer.parseInt(m.group("MIN"));
        return minute > 59 ? null : LocalTime.of(m.group("M").equalsIgnoreCase("p") ? hour + 12 : hour, minute);
    }
}
