package org.deptel.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.model.Place;

/**
 * Where a recorded meeting was: the building that the source note names where the registers know it, else the town that
 * the note names with it, else the town of the dateline. A room or an office nobody knows lies in that town.
 */
final class Venue {
    /** Where to cut a printed site into its parts, the coarsest cut first. */
    private static final List<Pattern> CUTS = List.of(
            Pattern.compile("\\s*[,;()]\\s*"),
            Pattern.compile("\\s*[,;()]\\s*|\\s+(?:in|at|aboard|near|outside|on)\\s+"),
            Pattern.compile("\\s*[,;()]\\s*|\\s+(?:in|at|aboard|near|outside|on|of)\\s+"));
    /** A sentence that the note's next line runs on with. */
    private static final Pattern MORE = Pattern.compile(", (?:The|Attached|No|A|Another|This)\\b(?: \\S+){4,}.*$");

    /** {@code Department of State Washington}: the words before the town. */
    private static final Pattern LAST_OF_MANY = Pattern.compile("^(?:\\S+ ){2,}(?=\\S+$)");

    /** Rooms and grounds of a place whose name stands before them. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\s+(?:(?:cabinet|map|situation|conference|dining) )?(?:room|office|residence|wing|mess|suite|annex|lodge|airport|air (?:force )?base)$");

    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?|his|her|our|their)\\s+");
    private final ThingResolver things;

    Venue(ThingResolver things) {
        this.things = things;
    }

    /**
     * A place and how it was found.
     *
     * @param key the key of the place
     * @param method how it was found, with the printed site where it is no place of its own
     */
    record Found(String key, String method) {}

    /** The place of a meeting from the site printed in the source note, which may be empty, and that of the dateline. */
    Optional<Found> of(String site, String dateline) {
        Optional<Found> known = at(site).map(p -> new Found(p.key(), "of the source note"));
        return known.or(() -> at(dateline)
                .or(() -> things.place(LAST_OF_MANY.matcher(dateline).replaceFirst("")))
                .or(() -> things.seat(dateline))
                .map(p -> new Found(p.key(), site.isEmpty() ? "of the dateline" : "of the dateline: " + site)));
    }

    /** The most exact place that a phrase names: {@code the Secretary's suite at the Plaza, New York}. */
    Optional<Place> at(String phrase) {
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        String site = MORE.matcher(phrase).replaceFirst("");
        List<String> parts = Stream.concat(Stream.of(site), CUTS.stream().flatMap(cut -> cut.splitAsStream(site)))
                .map(p -> p.replaceAll("^[\\s\\[]+|[\\s,.;:\\]]+$", ""))
                .map(p -> ARTICLE.matcher(p).replaceFirst(""))
                .toList();
        return parts.stream()
                .flatMap(p -> things.place(p).stream())
                .findFirst()
                .or(() -> parts.stream()
                        .map(p -> INSIDE.matcher(p).replaceFirst(""))
                        .flatMap(p -> things.place(p).stream())
                        .findFirst());
    }
}
