package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deptel.model.Attendee;
import org.deptel.model.MentionForm;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Participant;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/** Participants whom a paper prints below its list, as lines of their own, with the name of a side over them or without. */
final class LinesBelowList {
    /** A line that is no sentence: its only stops are those behind initials and titles. */
    private static final Pattern LINE = Pattern.compile(
            "(?=\\p{Lu})(?:[^.:;?!]|(?<=\\b(?:Dr|Mr|Mrs|Gen|Col|Maj|Capt|Lt|H\\.E|\\p{Lu}))\\.){4,160}(?<=[^.,])");

    /** What stands before a name in a list: titles and offices. */
    private static final Pattern ADDRESSED =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.’-]*,? (?:(?:and|of|for|former) )*){0,7}");
    /** What stands behind a name in a list, if anything. */
    private static final Pattern DESCRIBED = Pattern.compile("(?s)(?:(?:,|\\s?[—–(-]| of ).*)?");
    /** {@code Embassy of Ruritania:}, over the names of a side. */
    private static final Pattern SIDE = Pattern.compile("\\p{Lu}[^.:;?!]{2,60}:");

    private final Document document;
    private final Cast cast;
    private final ListedPersons persons;

    LinesBelowList(Document document, Cast cast, ListedPersons persons) {
        this.document = document;
        this.cast = cast;
        this.persons = persons;
    }

    /** Those of the lines that follow the last item of a list, up to the first that is none. */
    List<Attendee> behind(Span last) {
        List<Attendee> found = new ArrayList<>();
        for (Block b : document.blocks()) {
            if (b.zone() != Zone.BODY || b.span().begin() < last.end()) {
                continue;
            }
            Optional<Attendee> one = line(b.span());
            one.ifPresent(found::add);
            if (one.isEmpty() && !SIDE.matcher(text(b.span())).matches()) {
                break;
            }
        }
        return found;
    }

    /** {@code Mr. Archer, First Secretary}: a line that is about one man. */
    private Optional<Attendee> line(Span line) {
        List<Attendee> found =
                LINE.matcher(text(line)).matches() ? persons.read(new Participant("", text(line), line)) : List.of();
        return found.size() == 1 && isAbout(line, found.get(0).mention())
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    /** Whether nothing but what somebody is stands beside him; a bare name, or one in a phrase, may be a caption. */
    private boolean isAbout(Span line, int mention) {
        Span name = cast.get(mention).span();
        boolean bare = name.equals(line) && cast.get(mention).form() == MentionForm.NAME;
        return !bare
                && ADDRESSED.matcher(text(new Span(line.begin(), name.begin()))).matches()
                && DESCRIBED.matcher(text(new Span(name.end(), line.end()))).matches();
    }

    private String text(Span span) {
        return span.in(document.text());
    }
}
