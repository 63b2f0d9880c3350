package org.deptel.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.model.Account;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Participation;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.text.Header;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Span;
import org.deptel.text.Spelling;
import org.deptel.text.When;

/**
 * The day that the subject line of a paper gives to the talk it reports: {@code SUBJECT Conversation with Archer, Lunch, May
 * 5}. It is that of the talk between the writer and those whom the line names, where the text itself gives none.
 */
final class SubjectDay {
    private static final Pattern TALK = Pattern.compile(
            "(?i)\\b(?:(?:conversation|meeting|talk|discussion|call|session|interview)s?|lunch|luncheon|dinner|breakfast)\\b");

    private final Set<String> writers;
    private final String subject;
    private final Optional<When> day;

    /**
     * @param header whose subject line it is
     * @param written the paper's own day
     * @param writers the persons who may be the paper's "I"
     */
    SubjectDay(Header header, Optional<When> written, Set<String> writers) {
        this.writers = writers;
        this.subject = Spelling.fold(header.subject());
        List<PrintedDate> dates = PrintedDates.find(header.subject()).stream()
                .filter(d -> d.day() > 0)
                .toList();
        this.day = dates.size() == 1 && TALK.matcher(header.subject()).find()
                ? DateResolver.resolve(
                        new TimePhrase(new Span(0, header.subject().length()), subject, dates.get(0)),
                        written,
                        DateResolver.Direction.PAST)
                : Optional.empty();
    }

    /** The account on that day, if it is of the talk that the line names, and has no day of its own. */
    Account give(Account a) {
        boolean undated = a.date() == null
                && a.type() == EventType.MEETING
                && a.status() == EventStatus.HELD
                && a.tier() == Tier.NARRATIVE
                && !a.method().split(";")[0].endsWith(EventFinding.EARLIER);
        boolean own = undated && day.isPresent() && a.participations().stream().allMatch(this::isOfSubject);
        return own && a.participations().stream().anyMatch(this::isNamed)
                ? a.dated(day.get(), "of the subject line")
                : a;
    }

    private boolean isOfSubject(Participation p) {
        return writers.contains(p.person()) || isNamed(p);
    }

    private boolean isNamed(Participation p) {
        String surface = Spelling.fold(p.surface());
        String last = surface.substring(surface.lastIndexOf(' ') + 1);
        return last.length() > 2
                && Pattern.compile("\\b" + Pattern.quote(last) + "\\b")
                        .matcher(subject)
                        .find();
    }
}
