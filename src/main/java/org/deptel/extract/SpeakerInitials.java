package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Finds who speaks in a transcript of a conversation whose lines begin with initials: {@code K: Good morning.} The
 * initial is that of one surname only among the persons whom the heading names, or else the whole document.
 */
final class SpeakerInitials {
    private static final Pattern LABEL = Pattern.compile("^(?<I>\\p{Lu}(?:\\.?\\p{Lu}){0,2})\\s?:\\s");
    private static final int TRANSCRIPT = 2;

    private final Document document;

    SpeakerInitials(Document document) {
        this.document = document;
    }

    /** Adds a mention for each line whose speaker is known. */
    void find(List<PersonMention> mentions) {
        Map<Block, Span> labels = new LinkedHashMap<>();
        for (Block block : document.blocks()) {
            Matcher m = LABEL.matcher(block.span().in(document.text()));
            if (block.zone() == Zone.BODY && m.find()) {
                int begin = block.span().begin();
                labels.put(block, new Span(begin + m.start("I"), begin + m.end("I")));
            }
        }
        if (labels.size() < TRANSCRIPT) {
            return;
        }
        Map<String, Optional<PersonMention>> speakers = new LinkedHashMap<>();
        List<PersonMention> found = new ArrayList<>();
        labels.forEach((block, span) -> {
            String initials = span.in(document.text()).replace(".", "");
            boolean free = mentions.stream().noneMatch(m -> m.span().overlaps(span));
            speakers.computeIfAbsent(initials, i -> speaker(i, mentions))
                    .filter(p -> free)
                    .ifPresent(p -> found.add(label(span, block.zone(), p)));
        });
        mentions.addAll(found);
    }

    private PersonMention label(Span span, Zone zone, PersonMention person) {
        return new PersonMention(
                MentionForm.NAME,
                span,
                zone,
                span.in(document.text()),
                person.name(),
                OfficePhrase.NONE,
                "",
                true,
                person.entries());
    }

    private static Optional<PersonMention> speaker(String initials, List<PersonMention> mentions) {
        return only(initials, mentions, true).or(() -> only(initials, mentions, false));
    }

    /** The only person with these initials; none where two persons have them. */
    private static Optional<PersonMention> only(String initials, List<PersonMention> mentions, boolean heading) {
        Map<String, PersonMention> fitting = new LinkedHashMap<>();
        for (PersonMention m : mentions) {
            boolean here = m.zone() == Zone.HEADING || m.zone() == Zone.LIST || !heading;
            if (m.form() == MentionForm.NAME && m.named() && here && hasInitials(m.name(), initials)) {
                fitting.merge(
                        m.name().foldedSurname(), m, (a, b) -> a.name().given().isEmpty() ? b : a);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.values().iterator().next()) : Optional.empty();
    }

    private static boolean hasInitials(PersonName name, String initials) {
        String last = name.surname().isEmpty() ? "" : name.surname().substring(0, 1);
        if (initials.length() == 1) {
            return initials.equals(last);
        }
        StringBuilder all = new StringBuilder();
        name.givenParts().forEach(p -> all.append(Character.toUpperCase(p.charAt(0))));
        return initials.contentEquals(all.append(last));
    }
}
