package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.ThingKind;
import org.deptel.text.NameKind;

/** Keeps names of places and states apart from persons, ships, newspapers and pronouns that are spelled alike. */
final class NameGuard {
    private static final Set<String> PERSONAL = ImmutableSet.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "miss",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "messrs",
            "messrs.",
            "senator",
            "congressman",
            "sir",
            "lord",
            "lady",
            "madame",
            "mme",
            "mme.",
            "col.",
            "colonel",
            "gen.",
            "lt.",
            "maj.",
            "major",
            "capt.",
            "captain",
            "adm.");
    private static final Set<String> SHIP =
            ImmutableSet.of("uss", "u.s.s.", "ss", "s.s.", "hms", "h.m.s.", "usns", "hmcs", "hmas");
    private static final Set<String> PAPER = ImmutableSet.of(
            "times",
            "post",
            "herald",
            "tribune",
            "star",
            "news",
            "daily",
            "guardian",
            "observer",
            "journal",
            "gazette",
            "telegraph",
            "sun",
            "inquirer",
            "globe",
            "examiner");
    private static final Set<String> BEFORE_PRONOUN = ImmutableSet.of(
            "let",
            "give",
            "gives",
            "gave",
            "tell",
            "tells",
            "told",
            "by",
            "to",
            "with",
            "for",
            "provide",
            "inform",
            "informed",
            "send",
            "asked",
            "ask",
            "help",
            "upon",
            "on",
            "between",
            "show",
            "enable",
            "allow",
            "lets",
            "makes",
            "make",
            "giving",
            "telling");
    private static final Set<String> RANKS = ImmutableSet.of("PM", "VM", "FM", "VFM", "DFM", "AFM");
    private static final Pattern AFTER_NUMBER = Pattern.compile(".*\\d\\.?|\\.");
    private static final Pattern GOVERNMENT_OF = Pattern.compile("P?GO\\p{Lu}{1,3}");
    private static final Pattern PREFIX = Pattern.compile("\\p{L}{2,7}[-–](?=\\p{Lu})(?<REST>[\\p{L}.]{2,})");

    private static final Set<String> OFFICE = ImmutableSet.of(
            "minister",
            "president",
            "ambassador",
            "secretary",
            "general",
            "premier",
            "chancellor",
            "director",
            "chairman",
            "admiral",
            "marshal",
            "prince",
            "king",
            "amb",
            "fonmin",
            "primin",
            "chargé",
            "counselor");

    private final Words words;
    private final Set<String> surnames;

    /** A guard of one sentence that knows the surnames of the volume's list. */
    NameGuard(Words words, Set<String> surnames) {
        this.words = words;
        this.surnames = surnames;
    }

    /** Whether the words are no place and no state but part of another name, or the pronoun of a text in capitals. */
    boolean isOtherName(int i, int length, ThingKind kind) {
        if (kind == ThingKind.ORGANIZATION) {
            return length == 1 && isRankBeforeName(i);
        }
        String before = words.folded(i - 1);
        return PERSONAL.contains(before)
                || SHIP.contains(before)
                || length == 1 && OFFICE.contains(before) && surnames.contains(words.folded(i))
                || isPerson(i, length, kind)
                || kind == ThingKind.PLACE && (isPaper(i + length) || isPaper(i + length + 1))
                || isPronoun(i, before);
    }

    /** {@code PM Novak}: a rank in letters, which elsewhere may be a bureau's or a movement's. */
    private boolean isRankBeforeName(int i) {
        String next = words.word(i + 1);
        return RANKS.contains(words.word(i))
                && words.isCapital(i + 1)
                && words.isApart(i + 1)
                && (surnames.contains(words.folded(i + 1))
                        || words.name(NameKind.PERSON, i + 1).isPresent())
                && !next.equals(next.toUpperCase(java.util.Locale.ROOT));
    }

    private boolean isPerson(int i, int length, ThingKind kind) {
        return words.name(NameKind.PERSON, i)
                .filter(n -> kind == ThingKind.PLACE ? n.end() - n.first() >= length : n.end() - n.first() > length)
                .isPresent();
    }

    private boolean isPaper(int i) {
        return words.isCapital(i) && PAPER.contains(words.folded(i));
    }

    private boolean isPronoun(int i, String before) {
        return words.word(i).equals("US")
                && BEFORE_PRONOUN.contains(before)
                && words.word(i - 1).equals(words.word(i - 1).toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether the word ends a file number: {@code 501.BC}. */
    boolean isFileNumber(int i) {
        return !words.isApart(i) && AFTER_NUMBER.matcher(words.word(i - 1)).matches();
    }

    /** Whether the word has the form of a government's abbreviation: {@code GOI}. */
    boolean isGovernmentOf(int i) {
        return GOVERNMENT_OF.matcher(words.word(i)).matches();
    }

    /** Where the name behind a prefix begins in the word ({@code pro-Soviet}), or 0. */
    int prefix(int i) {
        if (words.isCapital(i)
                || words.word(i).indexOf('-') < 0 && words.word(i).indexOf('–') < 0) {
            return 0;
        }
        Matcher m = PREFIX.matcher(words.word(i));
        return m.matches() ? m.start("REST") : 0;
    }
}
