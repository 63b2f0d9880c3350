package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.authority.Lexicon;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.KnownEvent;
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
    private static final String MANY = "a|an|another|any|no|such|possible|future|eventual|further|new|some|every|each";

    private static final Pattern CITED = Pattern.compile(
            "\\b(?:Box|Lot|Files?|Collection|Records|Papers|Entry|Ibid)\\b(?:[^.)]|\\.(?! \\p{Lu}\\p{Ll})){0,200}$");

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
                Optional<Lexicon.Match<KnownEvent>> name = words.longest(authority.eventNames(), i);
                if (name.isPresent() && name.get().length() > 1) {
                    int end = i + name.get().length();
                    if (hasCapital(words, i, end)
                            && !isOneOfMany(words, i)
                            && !isPart(words, i, end)
                            && !isCited(s, words.token(i).span().begin())) {
                        found.add(finding(s, words.span(i, end)));
                    }
                    // a name inside a longer one is not said
                    i = end - 1;
                }
            }
        }
        return found;
    }

    /** The files of an archive are called after events, but tell of none: {@code NSC Files, Box 849, China Trip}. */
    private boolean isCited(Sentence s, int name) {
        return s.zone().isNote()
                && CITED.matcher(new Span(s.span().begin(), name)
                                .in(annotated.document().text()))
                        .find();
    }

    /** {@code a summit conference}, {@code another Berlin crisis}: none that is known by the name. */
    private static boolean isOneOfMany(Words words, int first) {
        return words.folded(first - 1).matches(MANY)
                || words.folded(first - 2).matches("a|an|another|any|no")
                        && words.token(first - 1).word().matches("\\p{Ll}+");
    }

    /** {@code US-Turkish Defense Agreement}: part of a longer name, of some other event perhaps. */
    private static boolean isPart(Words words, int first, int end) {
        boolean glued = words.word(first - 1).matches("[-–/]") && !words.isApart(first);
        return glued
                || words.word(first - 1).matches("\\p{Lu}[\\p{L}.]*[-–/]\\p{Lu}\\p{L}+")
                || words.folded(end).matches("type|style|like");
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
