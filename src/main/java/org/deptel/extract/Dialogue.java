package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.MentionForm;
import org.deptel.text.Quotations;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Talks that a telegram gives turn by turn without ever calling them so: {@code Archer said that …}, {@code I replied
 * that …}. Whoever speaks in the simple past next to the writer's own words, in the same paragraph or the next, spoke
 * with him. Read from the words alone, since most such sentences are not parsed.
 */
final class Dialogue {
    private static final String ADVERBS =
            "(?:(?:then|also|again|further|next|finally|first|thereupon|in (?:reply|turn)|"
                    + "at this point|once more|only|however|nevertheless|therefore|\\p{Ll}+ly),? ){0,2}";
    private static final String SPOKE =
            "(?:replied|answered|responded|rejoined|retorted|interjected|interrupted|inquired|"
                    + "enquired|remarked|commented|asked|observed|added|said|stated|countered|told|assured|thanked|pointed out|"
                    + "emphasi[sz]ed|stressed|explained|reiterated|agreed|suggested|expressed)";
    private static final String LEAD =
            "^(?:\\(?[\\dA-Za-z]{1,3}[.)] )?(?:(?:[Tt]hen|[Aa]gain|[Ff]inally|[Ii]n (?:reply|"
                    + "response|answer)(?: to [^,]{1,60})?|[Tt]o this|[Tt]hereupon|[Aa]t this point|[Hh]ere|When [^,]{1,80}),? )?";
    private static final Pattern MINE = Pattern.compile(
            LEAD + "I " + ADVERBS
                    + "(?:replied|answered|responded|rejoined|inquired|remarked|commented|asked|observed|added|said|told (?:him|her)|"
                    + "countered|assured him|thanked him|pointed out|interjected)\\b.*",
            Pattern.DOTALL);
    private static final Pattern LED = Pattern.compile(LEAD + "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}.’'-]* ){0,5}$");
    private static final Pattern SPEAKS = Pattern.compile("^ " + ADVERBS + SPOKE + "\\b.*", Pattern.DOTALL);
    private static final Pattern HE = Pattern.compile(LEAD + "[HS]h?e " + ADVERBS + SPOKE + "\\b.*", Pattern.DOTALL);
    private static final Pattern PHONE = Pattern.compile("(?i)\\b(?:tele)?phoned?\\b|\\btelcon\\b");
    /** How many sentences may stand between the writer's words and the other's. */
    private static final int NEAR = 3;

    private final Narration narration;
    private final Cast cast;
    private final String text;

    Dialogue(Narration narration) {
        this.narration = narration;
        this.cast = narration.cast();
        this.text = narration.document().document().text();
    }

    /**
     * A talk told in turns.
     *
     * @param sentence the other's words nearest to the writer's
     * @param other the mention of the other side
     */
    record Turn(Sentence sentence, int other) {}

    /** One turn for each who spoke with the writer, in the order of the text. */
    List<Turn> find(Quotations quotations) {
        List<Sentence> body = narration.document().sentences().stream()
                .filter(s -> s.zone() == Zone.BODY)
                .filter(s -> quotations.quotedFrom(s.span().begin() + 1).isEmpty())
                .toList();
        Map<String, Turn> found = new LinkedHashMap<>();
        List<Optional<Turn>> turns = new ArrayList<>();
        OptionalInt last = OptionalInt.empty();
        for (Sentence s : body) {
            Optional<Turn> named = named(s);
            last = named.isPresent() ? OptionalInt.of(named.get().other()) : last;
            OptionalInt he = last;
            turns.add(
                    named.isPresent()
                                    || last.isEmpty()
                                    || !HE.matcher(s.span().in(text)).matches()
                            ? named
                            : Optional.of(new Turn(s, he.getAsInt())));
        }
        for (int i = 0; i < body.size(); i++) {
            if (PHONE.matcher(body.get(i).span().in(text)).find()) {
                // a talk over the telephone goes on turn by turn like any other
                return List.copyOf(found.values());
            }
            if (MINE.matcher(body.get(i).span().in(text)).matches()) {
                nearest(turns, i)
                        .ifPresent(t -> found.putIfAbsent(cast.get(t.other()).surface(), t));
            }
        }
        return List.copyOf(found.values());
    }

    private static Optional<Turn> nearest(List<Optional<Turn>> turns, int mine) {
        for (int distance = 1; distance <= NEAR; distance++) {
            for (int i :
                    Set.of(mine - distance, mine + distance).stream().sorted().toList()) {
                if (i >= 0 && i < turns.size() && turns.get(i).isPresent() && (i < mine || distance == 1)) {
                    return turns.get(i);
                }
            }
        }
        return Optional.empty();
    }

    /** The person who opens a sentence and speaks in it. */
    private Optional<Turn> named(Sentence s) {
        for (int i : cast.inside(s.span())) {
            if (!cast.isNamed(i)) {
                continue;
            }
            Span name = cast.get(i).span();
            Matcher before = LED.matcher(new Span(s.span().begin(), name.begin()).in(text));
            Matcher after = SPEAKS.matcher(new Span(name.end(), s.span().end()).in(text));
            return before.matches() && after.matches() ? Optional.of(new Turn(s, i)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The writer's mention beside a turn. */
    int writer(Turn turn) {
        Span at = cast.get(turn.other()).span();
        return cast.add(MentionForm.WRITER, new Span(at.end(), at.end()), Zone.BODY, "");
    }
}
