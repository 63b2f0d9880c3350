package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.text.Party;
import org.deptel.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads one party of a head: an office with its holder in brackets ({@code Ambassador in India (Bowles)}), a title before
 * a name ({@code Secretary of State Rusk}), a name with what its bearer is ({@code Robert Elm of the Council Staff}), or
 * an office or body alone.
 */
final class PartyReader {
    /** Words that say somebody, not something, is meant. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:Under|General)?[Ss]ecretar(?:y|ies)|President(?:-[Ee]lect)?|Vice-President|Minister|Premier|Chancellor|Ambassadors?"
                    + "|Chairm[ae]n|Director|General|Admiral|Marshal|Senators?|Congressm[ae]n|Representative|Governor|Mayor|King|Queen"
                    + "|Prince(?:ss)?|Emperor|Shah|Pope|Cardinal|Counselor|Counsellor|Charg[ée]|Consul|Commissioner|Assistants?"
                    + "|Advis[eo]rs?|Deputy|Chief|Colonel|Captain|Commander|Lieutenant|Major|Judge|Justice|Generalissimo|Sheikh|Sultan"
                    + "|Mr\\.|Mrs\\.|Dr\\.|Professor|Sir|Lord|Bishop|Archbishop|Envoy|Administrator|Under");

    /** Words before a name that are no office: their bearer is only politely named. */
    private static final Pattern COURTESY = Pattern.compile("^(?:Mr\\.|Mrs\\.|Miss|Ms\\.|Dr\\.|Messrs\\.)\\s+");

    /** Words before a name that may be followed by what its bearer is. */
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:Mr\\.|Mrs\\.|Miss|Ms\\.|Dr\\.|Senator|Representative|Congressman|General|Professor)\\s+)");

    private static final String GIVEN = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+)";
    private static final String PARTICLE = "(?:d[eu]|von|van|den?|la|le|al|el|bin|ibn)";

    /** A name of two words and more, then a comma or "of the", then what its bearer is. */
    private static final Pattern DESCRIBED = Pattern.compile("^(?<N>" + GIVEN + "(?: (?:" + PARTICLE + " )*" + GIVEN
            + "){1,3}(?:, (?:Jr|Sr|II|III)\\b\\.?)?)(?:,? of (?:the )?|, (?:the )?)(?<O>.+)$");

    private static final Pattern PLAIN_NAME = Pattern.compile(
            "^" + GIVEN + "(?: (?:" + PARTICLE + " )*" + GIVEN + "){1,3}(?:, (?:Jr|Sr|II|III)\\b\\.?)?$");

    private static final Pattern BRACKETED = Pattern.compile("\\s*[(\\[]\\s*(?<P>[^()\\[\\]]+?)\\s*[)\\]]\\s*$");

    /** {@code …, at Paris}: where a party is just then. */
    private static final Pattern WHERE =
            Pattern.compile("(?:,| at| in) (?:at |in )?(?:the )?\\p{Lu}[\\p{L}.’-]*(?:,? \\p{Lu}[\\p{L}.’-]*){0,3}$");

    private static final Set<String> CONNECTORS =
            Set.of("of", "for", "in", "at", "to", "on", "and", "the", "with", "from", "near", "under", "or");

    /** Words inside the names of offices that no register need hold. */
    private static final Set<String> OFFICIAL = Set.of(
            "state",
            "defense",
            "war",
            "navy",
            "army",
            "air",
            "force",
            "forces",
            "treasury",
            "commerce",
            "interior",
            "labor",
            "agriculture",
            "intelligence",
            "affairs",
            "staff",
            "council",
            "security",
            "nations",
            "board",
            "committee",
            "agency",
            "commission",
            "department",
            "office",
            "large",
            "republic",
            "union",
            "planning",
            "information",
            "development",
            "operations",
            "cooperation",
            "administration",
            "mission",
            "disarmament",
            "europe",
            "pacific",
            "east",
            "republics",
            "research",
            "senate",
            "house",
            "congress",
            "court",
            "party",
            "government",
            "negotiations",
            "trade",
            "designate",
            "elect",
            "diplomatic",
            "consular",
            "certain",
            "posts",
            "offices",
            "missions",
            "all",
            "acting",
            "special",
            "foreign",
            "prime",
            "vice",
            "central",
            "joint",
            "national",
            "first",
            "second",
            "third");

    private static final Pattern NAME_WORD = Pattern.compile(GIVEN);

    private final String title;
    private final int offset;

    /**
     * @param title the head without its number
     * @param offset where the title begins in the document's text
     */
    PartyReader(String title, int offset) {
        this.title = title;
        this.offset = offset;
    }

    /** The party that stands in the title between two offsets; nothing where no word stands. */
    @Nullable
    Party read(int begin, int end) {
        int from = begin;
        int to = end;
        Matcher the = Pattern.compile("^[\\s,]*(?:(?:[Tt]he|[Hh]is|[Hh]er) ?)?").matcher(title.substring(begin, end));
        if (the.find()) {
            from += the.end();
        }
        while (to > from && " ,".indexOf(title.charAt(to - 1)) >= 0) {
            to--;
        }
        if (from >= to) {
            return null;
        }
        String words = title.substring(from, to);
        Matcher described = described(words);
        if (described != null) {
            int courtesy = words.length() - described.group().length();
            return named(described.group("O"), from, to, from + courtesy, from + courtesy + described.end("N"));
        }
        Party bracketed = bracketed(words, from);
        return bracketed != null ? bracketed : titled(words, from, to);
    }

    private Party named(String office, int from, int to, int nameFrom, int nameTo) {
        return new Party(office.strip(), title.substring(nameFrom, nameTo), span(from, to), span(nameFrom, nameTo));
    }

    private Span span(int from, int to) {
        return new Span(offset + from, offset + to);
    }

    private static @Nullable Matcher described(String words) {
        Matcher m = DESCRIBED.matcher(RANK.matcher(words).replaceFirst(""));
        return m.find() && isName(m.group("N")) ? m : null;
    }

    private @Nullable Party bracketed(String words, int from) {
        Matcher where = WHERE.matcher(words);
        String shorter = where.find() ? words.substring(0, where.start()) : words;
        String closed = shorter.endsWith(")") ? shorter : words;
        Matcher named = BRACKETED.matcher(closed);
        if (!named.find()) {
            return null;
        }
        return named(
                closed.substring(0, named.start()),
                from,
                from + closed.length(),
                from + named.start("P"),
                from + named.end("P"));
    }

    /** A title and a name, a name alone, or an office or body. */
    private Party titled(String words, int from, int to) {
        Matcher courtesy = COURTESY.matcher(words);
        int polite = courtesy.find() ? courtesy.end() : 0;
        if (polite > 0 || PLAIN_NAME.matcher(words).matches() && isName(words)) {
            return named(words.substring(polite), from, to, from + polite, to);
        }
        String here = withoutPlace(words);
        int name = nameAfterTitle(here);
        return name < 0
                ? new Party(here, "", span(from, from + here.length()), null)
                : named(here.substring(0, name), from, from + here.length(), from + name, from + here.length());
    }

    /** Without the place where somebody is just then: after a comma, or after a name. */
    private static String withoutPlace(String words) {
        Matcher where = WHERE.matcher(words);
        if (!where.find()) {
            return words;
        }
        String before = words.substring(0, where.start());
        boolean apart = where.group().startsWith(",") ? hasTitle(before) : nameAfterTitle(before) >= 0;
        return apart ? before : words;
    }

    /** Whether the words begin like a party: the, an office, a name. */
    static boolean begins(String words) {
        String plain = words.replaceFirst("^[\\s,]*(?:[Tt]he |[Hh]is |[Hh]er )?", "");
        String first = plain.split(" (?:of|for|in|at|to|on|and|the|with|from)\\b|[(,]", 2)[0];
        return hasTitle(first)
                || first.matches(".*\\b(?:Department|Embassy|Mission|Delegation|Chiefs|Consulate|Legation)\\b.*")
                || PLAIN_NAME.matcher(first).matches() && isName(first);
    }

    static boolean hasTitle(String words) {
        for (String w : words.split("[\\s,]+")) {
            if (TITLE.matcher(w).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String words) {
        for (String w : words.split("[\\s,]+")) {
            if (isOfficial(w)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfficial(String word) {
        String plain = word.replaceAll("[’']s?$", "");
        return TITLE.matcher(word).matches()
                || OFFICIAL.contains(plain.toLowerCase(java.util.Locale.ROOT))
                || plain.length() > 2 && Authority.core().isOfficialWord(plain);
    }

    /** Where, after a title and its complement, a name begins; −1 where none does. */
    private static int nameAfterTitle(String words) {
        List<int[]> tokens = new ArrayList<>();
        Matcher m = Pattern.compile("\\S+").matcher(words);
        while (m.find()) {
            tokens.add(new int[] {m.start(), m.end()});
        }
        int name = tokens.size();
        while (name > 0 && isNameWord(token(words, tokens.get(name - 1)), name == tokens.size())) {
            name--;
        }
        if (name == tokens.size() && isHolder(words)) {
            return words.lastIndexOf(' ') + 1;
        }
        if (name == 0 || name == tokens.size() || tokens.size() - name > 4) {
            return -1;
        }
        String before = token(words, tokens.get(name - 1));
        if (CONNECTORS.contains(before) || !isOfficial(before) || !hasTitle(words.substring(0, tokens.get(name)[0]))) {
            return -1;
        }
        return tokens.get(name)[0];
    }

    /** An office known as a whole, then one word more: {@code Foreign Secretary Home}. */
    private static boolean isHolder(String words) {
        int last = words.lastIndexOf(' ') + 1;
        String name = words.substring(last);
        return last > 0
                && NAME_WORD.matcher(name).matches()
                && !TITLE.matcher(name).matches()
                && !OFFICIAL.contains(name.toLowerCase(java.util.Locale.ROOT))
                && !Authority.core()
                        .officePhrases()
                        .whole(words.substring(0, last))
                        .isEmpty()
                && Authority.core().officePhrases().whole(words).isEmpty();
    }

    private static String token(String words, int[] at) {
        return words.substring(at[0], at[1]);
    }

    private static boolean isNameWord(String word, boolean last) {
        return NAME_WORD.matcher(word).matches() && !isOfficial(word) || !last && word.matches(PARTICLE);
    }
}
