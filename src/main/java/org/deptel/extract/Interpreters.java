package org.deptel.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Tier;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Those of whom a paper says, often far behind the words that tell of a talk, that they interpreted at it or took it down:
 * {@code Archer, who acted as interpreter, and I had the impression}. They were there, and belong to the talk told last.
 */
final class Interpreters {
    private static final String WORK = "(?:interpreter|translator|note-?taker)";
    private static final Pattern WHO_DID = Pattern.compile(
            "^(?: of [^.;,]{2,40})?(?:, [^.;,]{2,60})?,? (?:who )?(?:acted|served|acting|serving) as (?:my |our |his |the |an? )?"
                    + WORK
                    + "\\b|^ as interpreter\\b|^,? interpreting\\b|^,? (?:who )?interpreted (?:for|throughout)\\b");
    private static final Pattern WHAT_HE_IS = Pattern.compile(
            "\\b(?:an|his|my|our|her) (?:own )?interpreter,? (?:(?:Mr\\.|Mrs\\.|Miss) )?(?:\\p{Lu}[\\p{L}.’'-]* )?$");

    private final Narration narration;
    private final Cast cast;
    private final String text;

    Interpreters(Narration narration) {
        this.narration = narration;
        this.cast = narration.cast();
        this.text = narration.document().document().text();
    }

    /** Adds them to the talks found; whoever takes part already stays what he is. */
    void join(List<EventFinding> found) {
        for (Sentence s : narration.document().sentences()) {
            if (s.zone() == Zone.BODY) {
                cast.inside(s.span()).stream()
                        .filter(cast::isNamed)
                        .forEach(i -> function(s, i).ifPresent(f -> join(found, s, i, f)));
            }
        }
    }

    private Optional<Function> function(Sentence s, int mention) {
        Span name = cast.get(mention).span();
        String after = new Span(name.end(), s.span().end()).in(text);
        String before = new Span(s.span().begin(), name.begin()).in(text);
        if (WHO_DID.matcher(after).find()) {
            return Optional.of(
                    after.matches("(?s).{0,120}?\\bnote-?taker\\b.*") && !after.contains("interpret")
                            ? Function.NOTETAKER
                            : Function.INTERPRETER);
        }
        return WHAT_HE_IS.matcher(before).find() ? Optional.of(Function.INTERPRETER) : Optional.empty();
    }

    private void join(List<EventFinding> found, Sentence s, int mention, Function function) {
        OptionalInt talk = talk(found, s);
        String surface = cast.get(mention).surface();
        talk.ifPresent(t -> {
            boolean there = found.get(t).attendees().stream()
                    .anyMatch(a -> cast.get(a.mention()).surface().equals(surface));
            if (!there) {
                found.set(t, found.get(t).withAlso(List.of(new Attendee(mention, "", function))));
            }
        });
    }

    /** The talk told last up to the end of a sentence, else the first behind it. */
    private static OptionalInt talk(List<EventFinding> found, Sentence s) {
        int last = -1;
        int next = -1;
        for (int i = 0; i < found.size(); i++) {
            EventFinding f = found.get(i);
            if (!isHeldTalk(f)) {
                continue;
            }
            int begin = f.quote().begin();
            if (begin <= s.span().begin()) {
                last = last < 0 || begin >= found.get(last).quote().begin() ? i : last;
            } else {
                next = next < 0 || begin < found.get(next).quote().begin() ? i : next;
            }
        }
        return last >= 0 ? OptionalInt.of(last) : next >= 0 ? OptionalInt.of(next) : OptionalInt.empty();
    }

    private static boolean isHeldTalk(EventFinding f) {
        return f.type() == EventType.MEETING
                && f.status() == EventStatus.HELD
                && (f.tier() == Tier.NARRATIVE || f.tier() == Tier.EDITORIAL_NOTE)
                && !f.rule().endsWith(EventFinding.EARLIER);
    }
}
