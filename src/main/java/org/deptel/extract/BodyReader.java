package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.deptel.authority.Authority;
import org.deptel.authority.Lexicon;
import org.deptel.model.Polity;
import org.deptel.text.CalendarWords;
import org.deptel.text.NameKind;

/**
 * Finds bodies that no register names: missions with or without their post ({@code Embassy Djakarta}, {@code the
 * Embassy}), the {@code Department}, ministries, and names that end in a word for a body ({@code National Planning
 * Commission}). Whose body it is, {@code resolve} decides.
 */
final class BodyReader {
    private static final List<List<String>> MISSIONS = List.of(
            List.of("consulate", "general"),
            List.of("interests", "section"),
            List.of("liaison", "office"),
            List.of("embassy"),
            List.of("amembassy"),
            List.of("amemb"),
            List.of("legation"),
            List.of("amlegation"),
            List.of("amleg"),
            List.of("amconsul"),
            List.of("amcongen"),
            List.of("consulate"));
    private static final List<List<String>> FOREIGN_MINISTRIES =
            List.of(List.of("foreign", "ministry"), List.of("foreign", "office"), List.of("fonoff"), List.of("mfa"));
    private static final Set<String> OTHER_DEPARTMENTS = ImmutableSet.of(
            "war",
            "state",
            "defense",
            "def",
            "navy",
            "army",
            "treasury",
            "commerce",
            "justice",
            "interior",
            "agriculture",
            "labor",
            "police",
            "fire",
            "air",
            "foreign",
            "affairs",
            "trade",
            "external",
            "health",
            "other",
            "post",
            "economic",
            "research");
    private static final Set<String> HEADS = ImmutableSet.of(
            "council",
            "commission",
            "committee",
            "agency",
            "board",
            "bureau",
            "bank",
            "assembly",
            "ministry",
            "corporation",
            "command",
            "administration",
            "authority",
            "archives",
            "congress",
            "parliament",
            "institute",
            "foundation",
            "fund",
            "secretariat",
            "force",
            "forces",
            "corps",
            "army",
            "navy",
            "police",
            "guard",
            "intelligence",
            "court",
            "fleet");
    private static final Set<String> OPENERS = ImmutableSet.of(
            "ministry", "bureau", "committee", "commission", "council", "board", "department", "division", "office");
    private static final Set<String> INSIDE = ImmutableSet.of("of", "on", "for", "and", "the", "&");
    private static final Set<String> NO_NAMES = ImmutableSet.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "our",
            "if",
            "in",
            "on",
            "at",
            "and",
            "but",
            "when",
            "as",
            "his",
            "its",
            "their",
            "no",
            "by",
            "for",
            "to",
            "from",
            "with",
            "such",
            "new",
            "i",
            "any",
            "acting",
            "assistant",
            "deputy",
            "secretary",
            "director",
            "chairman");
    private static final Set<String> SHORT_FORMS = ImmutableSet.of(
            "alliance",
            "commission",
            "committee",
            "council",
            "agency",
            "board",
            "organization",
            "assembly",
            "straits",
            "strait",
            "canal",
            "ministry",
            "archives",
            "junta");
    private static final int LONGEST = 8;

    private final Words words;
    private final Authority authority;

    BodyReader(Words words, Authority authority) {
        this.words = words;
        this.authority = authority;
    }

    /** How many words from here name a mission, the Department, or a short form of a body; 0 for none. */
    int mission(int i) {
        for (List<String> mission : MISSIONS) {
            if (begins(mission, i) && !foreignBefore(i)) {
                return mission.size() + post(i + mission.size());
            }
        }
        return 0;
    }

    private boolean begins(List<String> phrase, int i) {
        for (int k = 0; k < phrase.size(); k++) {
            if (!words.folded(i + k).equals(phrase.get(k)) || !words.isCapital(i + k)) {
                return false;
            }
        }
        return true;
    }

    /** How many words say where a mission is: {@code in the Soviet Union}, {@code Djakarta}. */
    private int post(int i) {
        String link = words.folded(i);
        int at = i;
        if (link.equals("in") || link.equals("at") || link.equals("of")) {
            at++;
            at += words.folded(at).equals("the") ? 1 : 0;
        }
        if (!words.isCapital(at)) {
            return 0;
        }
        int place = words.longest(authority.placeNames(), at)
                .map(Lexicon.Match::length)
                .orElse(0);
        int state = at == i
                ? 0
                : words.longest(authority.polityNames(), at)
                        .map(Lexicon.Match::length)
                        .orElse(0);
        int length = Math.max(place, state);
        return length == 0 ? 0 : at - i + length;
    }

    /** How many words from here name a foreign ministry without saying whose; 0 for none. */
    int foreignMinistry(int i) {
        return FOREIGN_MINISTRIES.stream()
                .filter(p -> begins(p, i))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    /** Whether another state's adjective stands before: the {@code Soviet Embassy} is none of the writer's. */
    private boolean foreignBefore(int i) {
        for (int from = Math.max(0, i - 3); from < i; from++) {
            int first = from;
            boolean foreign = words.isCapital(from)
                    && words.longest(authority.polityAdjectives(), from)
                            .or(() -> words.longest(authority.polityNames(), first))
                            .filter(m -> first + m.length() == i)
                            .filter(m -> m.values().stream().map(Polity::key).noneMatch(Polity.UNITED_STATES::equals))
                            .isPresent();
            if (foreign) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is the {@code Department} without saying which. */
    boolean isDepartment(int i) {
        String w = words.folded(i);
        return (w.equals("department") || w.equals("dept") || w.equals("dep't"))
                && !OTHER_DEPARTMENTS.contains(words.folded(i - 1))
                && !words.folded(i + 1).equals("of")
                && !(words.isCapital(i + 1) && OTHER_DEPARTMENTS.contains(words.folded(i + 1)));
    }

    /**
     * How many words from here name a body by what kind of body it is: {@code Ministry of Mines}; 0 for none.
     *
     * @param afterThing where the thing found before ends: a name may begin right after it
     */
    int named(int i, int afterThing) {
        boolean inName = i != afterThing && words.isCapital(i - 1) && !NO_NAMES.contains(words.folded(i - 1));
        if (NO_NAMES.contains(words.folded(i))
                || inName
                || words.name(NameKind.PERSON, i).isPresent()) {
            return 0;
        }
        boolean opens = OPENERS.contains(words.folded(i))
                && INSIDE.contains(words.folded(i + 1))
                && !words.folded(i + 1).equals("and")
                && (words.isCapital(i + 2) || words.isCapital(i + 3));
        int length = 0;
        boolean extended = opens;
        for (int k = 0; k < LONGEST && i + k < words.count(); k++) {
            boolean joins = k > 0 && !words.isCapital(i + k) && INSIDE.contains(words.folded(i + k));
            extended |= joins && length > 0 && isSubject(i + k);
            // before the word for a body only "and" may join, else "Chief of the Bureau" would be one
            boolean allowed = extended || length == 0 && words.folded(i + k).equals("and");
            if (!(joins ? allowed : isName(i + k))) {
                break;
            }
            if (!joins && (extended ? k > 1 : k > 0 && HEADS.contains(words.folded(i + k)))) {
                length = k + 1;
            }
        }
        return length;
    }

    /** Whether what follows says what a body is for: {@code on Rural Reconstruction}, but not {@code on April 3}. */
    private boolean isSubject(int i) {
        boolean link = words.folded(i).equals("on") || words.folded(i).equals("for");
        return link
                && words.isCapital(i + 1)
                && !CalendarWords.contains(words.folded(i + 1))
                && !CalendarWords.contains(words.folded(i + 2));
    }

    private boolean isName(int i) {
        return words.isCapital(i)
                && words.word(i).length() > 1
                && Character.isLetter(words.word(i).charAt(1));
    }

    /** Whether the word alone may take up a longer name: {@code the Commission}, {@code the Straits}. */
    boolean isShortForm(int i) {
        String next = words.folded(i + 1);
        return SHORT_FORMS.contains(words.folded(i))
                && i > 0
                && !words.isCapital(i - 1)
                && !words.isCapital(i + 1)
                && !next.equals("of")
                && !next.equals("on")
                && !next.equals("for");
    }
}
