package org.deptel.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deptel.text.Sentence;
import org.deptel.text.Token;

/** Set phrases that tell of a meeting, whose verb alone says nothing: {@code took leave of P}, {@code ran into P}. */
final class Idioms {
    /** The words from the verb to the person, folded. */
    private static final Pattern PHRASE =
            Pattern.compile("(?:took (?:his |my |her |their )?(?:formal |official )?leave (?:of|from)"
                    + "|(?:paid|pay|paying) (?:his|my|her|their|our) (?:farewell |last )?respects (?:to|on)"
                    + "|bade (?:farewell|goodbye) to"
                    + "|ran (?:into|across)"
                    + "|sat (?:next to|beside|down with|with|alongside)"
                    + "|sought out"
                    + "|introduced to) $");

    /** {@code had an hour with P}: how long somebody had with him. */
    private static final Pattern LENGTH = Pattern.compile(
            "(?:had|spent|having) (?:an?|one|two|three|almost|nearly|about|some|over|more|than|half|quarter|and|full|good|few|the|of|\\d+|[/-]| )*"
                    + "(?:hours?|minutes?|half hour|time|while)(?: alone| privately| today| yesterday| this morning| this afternoon| last night)* with $");

    private static final Pattern PRINTED = Pattern.compile(
            "\\b(?:leave (?:of|from)|respects (?:to|on)|(?:farewell|goodbye) to|ran (?:into|across)|sat (?:next|beside|down|with|alongside)|sought out|introduced to)\\b");

    private static final Pattern HOURS =
            Pattern.compile("\\b(?:had|having|spent)(?: \\S+){1,8} (?:hours?|minutes?|time)(?: \\S+){0,3} with\\b");

    /** How many words a phrase may have. */
    private static final int WORDS = 10;

    private Idioms() {}

    /** Whether a sentence may hold such a phrase, by its words alone. */
    static boolean mayStand(Sentence sentence) {
        return PRINTED.matcher(printed(sentence)).find();
    }

    /** Whether a sentence may tell how long somebody had with another. */
    static boolean holdsLength(Sentence sentence) {
        return HOURS.matcher(printed(sentence)).find();
    }

    private static String printed(Sentence sentence) {
        return sentence.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
    }

    /** The persons behind a phrase that begins with this verb; nobody where none does. */
    static Set<Integer> others(Scene scene, int verb) {
        return behind(scene, verb, PHRASE).orElse(Set.of());
    }

    /** With whom somebody had a time, as the verb says; nobody where it says nothing of the kind. */
    static Set<Integer> withWhomForHours(Scene scene, int verb) {
        return behind(scene, verb, LENGTH).orElse(Set.of());
    }

    private static Optional<Set<Integer>> behind(Scene scene, int verb, Pattern phrase) {
        Words words = scene.words();
        StringBuilder said = new StringBuilder();
        for (int i = verb; i < Math.min(words.count() - 1, verb + WORDS); i++) {
            said.append(words.folded(i)).append(' ');
            Matcher m = phrase.matcher(said);
            if (m.matches()) {
                return Optional.of(new Company(scene).from(i + 1).who());
            }
        }
        return Optional.empty();
    }
}
