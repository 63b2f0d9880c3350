package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import org.deptel.authority.Authority;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.model.Voice;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.DocumentKind;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/** Finds events known by a name of their own: the Berlin blockade, the Suez crisis. */
final class NamedEventExtractor {
    private final AnnotatedDocument annotated;
    private final Authority authority;

    NamedEventExtractor(AnnotatedDocument annotated, Authority authority) {
        this.annotated = annotated;
        this.authority = authority;
    }

    /** All findings, in order of the text; which of several events of one name is meant is decided later. */
    List<EventFinding> extract() {
        List<EventFinding> found = new ArrayList<>();
        for (Sentence s : annotated.sentences()) {
            Words words = new Words(s);
            for (int i = 0; i < words.count(); i++) {
                int at = i;
                words.longest(authority.eventNames(), i)
                        .filter(m -> m.length() > 1 && hasCapital(words, at, at + m.length()))
                        .ifPresent(m -> found.add(finding(s, words.span(at, at + m.length()))));
            }
        }
        return found;
    }

    private static boolean hasCapital(Words words, int from, int end) {
        for (int k = from; k < end; k++) {
            if (words.isCapital(k)) {
                return true;
            }
        }
        return false;
    }

    private EventFinding finding(Sentence s, Span name) {
        boolean note = annotated.document().header().kind() == DocumentKind.EDITORIAL_NOTE;
        List<TimePhrase> times = TimeFinder.find(s.span(), annotated.document().text());
        return new EventFinding(
                EventType.NAMED_EVENT,
                EventStatus.HELD,
                note
                        ? Tier.EDITORIAL_NOTE
                        : s.zone() == Zone.FOOTNOTE
                                ? Tier.FOOTNOTE
                                : s.zone() == Zone.HEADING ? Tier.HEADING : Tier.NARRATIVE,
                note || s.zone().isNote() ? Voice.EDITOR_VOICE : Voice.DOCUMENT_VOICE,
                s.span(),
                name,
                "event-name",
                0.9,
                List.of(),
                TimeFinder.nearest(times, name).orElse(null),
                "",
                "");
    }
}
