package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.authority.Authority;
import org.deptel.authority.Lexicon;
import org.deptel.model.OfficeKind;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.text.Span;

/** Finds titles and offices in a sentence, with the state they belong to where the words say it. */
final class TitleFinder {
    private static final Set<String> PLAIN = ImmutableSet.of(
            "mr.",
            "mr",
            "mrs.",
            "mrs",
            "miss",
            "dr.",
            "dr",
            "sir",
            "lord",
            "lady",
            "messrs.",
            "messrs",
            "colonels",
            "generals",
            "admirals",
            "majors",
            "captains",
            "senators",
            "congressmen",
            "general",
            "gen.",
            "gen",
            "admiral",
            "adm.",
            "colonel",
            "col.",
            "col",
            "major",
            "maj.",
            "marshal",
            "captain",
            "capt.",
            "lieutenant",
            "lt.",
            "brigadier",
            "commander",
            "commodore",
            "senator",
            "sen.",
            "congressman",
            "congresswoman",
            "representative",
            "rep.",
            "governor",
            "gov.",
            "professor",
            "prof.",
            "comrade",
            "archbishop",
            "bishop",
            "cardinal",
            "patriarch",
            "prince",
            "princess",
            "sheikh",
            "shaikh",
            "count",
            "baron",
            "viscount",
            "earl",
            "justice",
            "judge",
            "madame",
            "mme.",
            "mme",
            "m.",
            "herr",
            "monsieur",
            "signor",
            "senor",
            "señor",
            "pasha",
            "bey",
            "generalissimo",
            "field",
            "mayor",
            "attache",
            "attaché",
            "premier",
            "emir",
            "sultan",
            "minister",
            "secretary",
            "director",
            "undersecretary",
            "counselor",
            "delegate",
            "spokesman",
            "deputy",
            "commissar",
            "academician",
            "father",
            "rabbi",
            "pope",
            "monsignor",
            "msgr.",
            "dean",
            "consul",
            "charge",
            "chairman",
            "president",
            "imam",
            "maharaja",
            "nawab",
            "sardar",
            "pandit",
            "tunku",
            "dato");
    private static final Set<String> NO_PLURALS =
            ImmutableSet.of("united", "d'affaires", "pres", "forces", "nations", "states", "operations", "corps");
    /** Offices of one government that are named together after its state: those who are sent to another are not. */
    private static final Set<String> SHARING = ImmutableSet.of(
            "president",
            "prime-minister",
            "foreign-minister",
            "defense-minister",
            "king",
            "head-of-state",
            "deputy-prime-minister",
            "deputy-foreign-minister",
            "finance-minister");

    private static final Set<String> MEDIATE = ImmutableSet.of("of", "in", "to", "at", "for");
    private static final Set<String> ARTICLES = ImmutableSet.of("the", "a", "an");

    private final Authority authority;

    TitleFinder(Authority authority) {
        this.authority = authority;
    }

    List<Title> find(Words words) {
        List<Title> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            if (!words.isCapital(i)) {
                continue;
            }
            Optional<Title> title = office(words, i);
            List<Title> several = title.isEmpty() ? ofEachState(words, i) : List.of();
            if (!several.isEmpty()) {
                found.addAll(several);
                i = several.get(several.size() - 1).end() - 1;
                continue;
            }
            if (title.isEmpty() && PLAIN.contains(words.folded(i))) {
                title = Optional.of(new Title(
                        i,
                        i + 1,
                        words.word(i),
                        OfficePhrase.NONE,
                        words.folded(i).matches("messrs\\.?|congressmen|\\p{L}{5,}s")));
            }
            if (title.isPresent()) {
                title = title.map(t -> sharingState(found, t, words));
                found.add(title.get());
                i = title.get().end() - 1;
            }
        }
        return found;
    }

    /** {@code Ruritanian President and Foreign Minister}: both are of the state that is said once. */
    private static Title sharingState(List<Title> before, Title title, Words words) {
        return before.isEmpty() || !shareState(before.get(before.size() - 1), title, words)
                ? title
                : new Title(
                        title.first(),
                        title.end(),
                        title.words(),
                        new OfficePhrase(
                                title.office().office(),
                                before.get(before.size() - 1).office().polity(),
                                title.office().at()),
                        title.plural());
    }

    private static boolean shareState(Title last, Title title, Words words) {
        return words.folded(last.end()).equals("and")
                && last.end() + 1 == title.first()
                && title.office().isPresent()
                && title.office().polity().isEmpty()
                && !last.office().polity().isEmpty()
                && last.office().at().isEmpty()
                && SHARING.contains(last.office().office())
                && SHARING.contains(title.office().office());
    }

    /** {@code Special Representative of the President}: the office inside an office, which means its holder too. */
    Optional<Title> within(Title title, Words words) {
        for (int k = title.first(); title.office().isPresent() && k < title.end(); k++) {
            boolean owner = k + 1 < title.end() && words.word(k + 1).matches("[’']s?");
            boolean served =
                    k > title.first() + 1 && words.folded(k - 1).equals("the") && MEDIATE.contains(words.folded(k - 2));
            if ((owner || served) && words.isCapital(k)) {
                Optional<Title> chief = owner ? oneWord(words, k) : office(words, k);
                return chief.filter(t -> t.end() <= title.end() && !t.plural());
            }
        }
        return Optional.empty();
    }

    /**
     * {@code British, French and Australian Ambassadors}: an office of each state, unless their names follow; empty where no
     * plural of an office begins at the word, or no second state stands before it.
     */
    private List<Title> ofEachState(Words words, int i) {
        int end = words.folded(i).endsWith("s") ? i + 1 : i + 2;
        String plural = end > words.count() ? "" : textOf(words, i, end);
        Optional<OfficeKind> kind = plural.endsWith("s")
                ? authority.officePhrases().whole(plural.substring(0, plural.length() - 1)).stream()
                        .findFirst()
                : Optional.empty();
        List<Title> behindThem = kind.map(k -> ofStatesBehind(words, i, end, k)).orElse(List.of());
        if (!behindThem.isEmpty()) {
            return behindThem;
        }
        if (kind.isEmpty() || words.isCapital(end) || words.word(end).matches("\\(|-LRB-|,")) {
            return List.of();
        }
        Deque<Title> each = new ArrayDeque<>();
        int behind = i;
        Optional<Integer> adjective = adjectiveBefore(words, i);
        while (adjective.isPresent()) {
            int first = adjective.get();
            String state = polityAt(words, first).map(Polity::key).orElse("");
            int last = each.isEmpty() ? end : behind;
            each.addFirst(new Title(
                    first,
                    last,
                    textOf(words, each.isEmpty() ? i : first, last),
                    new OfficePhrase(kind.get().key(), state, ""),
                    false));
            behind = before(words, first);
            adjective = behind > 0 ? adjectiveBefore(words, behind) : Optional.empty();
        }
        return each.size() > 1 ? List.copyOf(each) : List.of();
    }

    /** {@code Foreign Ministers of Argentina, Chile and Mexico}: an office of each state that follows. */
    private List<Title> ofStatesBehind(Words words, int i, int end, OfficeKind kind) {
        List<Title> each = new ArrayList<>();
        int at = behindArticle(words, words.folded(end).equals("of") ? end + 1 : end);
        Optional<Lexicon.Match<Polity>> state = words.longest(authority.polityNames(), at);
        while (state.isPresent() && at < words.count()) {
            int last = at + state.get().length();
            int first = each.isEmpty() ? i : at;
            each.add(new Title(
                    first,
                    last,
                    textOf(words, first, last),
                    new OfficePhrase(kind.key(), state.get().values().get(0).key(), ""),
                    false));
            boolean both = words.word(last).equals(",") && words.word(last + 1).equals("and");
            at = behindArticle(words, both ? last + 2 : last + 1);
            state = words.word(last).matches("and|,|&") ? words.longest(authority.polityNames(), at) : Optional.empty();
        }
        return each.size() > 1 ? each : List.of();
    }

    private static int behindArticle(Words words, int i) {
        return ARTICLES.contains(words.folded(i)) ? i + 1 : i;
    }

    /** Where the words end that an "and" or a comma joins to what begins at a word; 0 where nothing is joined. */
    private static int before(Words words, int first) {
        if (first < 2 || !words.word(first - 1).matches("and|&|,|/")) {
            return 0;
        }
        return words.word(first - 1).equals("and") && words.word(first - 2).equals(",") ? first - 2 : first - 1;
    }

    private Optional<Title> oneWord(Words words, int k) {
        return authority.officePhrases().whole(words.word(k)).stream()
                .findFirst()
                .map(o -> new Title(k, k + 1, words.word(k), new OfficePhrase(o.key(), "", ""), false));
    }

    private Optional<Title> office(Words words, int i) {
        Optional<Lexicon.Match<OfficeKind>> match = words.longest(authority.officePhrases(), i);
        // "Acting Secretary of War": the longer office is the one he acts in
        Optional<Lexicon.Match<OfficeKind>> acted = words.folded(i).equals("acting")
                ? words.longest(authority.officePhrases(), i + 1)
                        .filter(m ->
                                m.length() >= match.map(Lexicon.Match::length).orElse(0))
                : Optional.empty();
        return acted.isPresent()
                ? Optional.of(office(words, i, acted.get(), i + 1 + acted.get().length()))
                : match.map(m -> office(words, i, m, i + m.length()));
    }

    private Title office(Words words, int i, Lexicon.Match<OfficeKind> match, int end) {
        OfficeKind said = atUnitedNations(bestKnown(match.values()), words, i);
        // "acting Foreign Minister": a small letter makes nobody the minister himself
        Optional<OfficeKind> acting =
                words.word(i - 1).equals("acting") ? authority.findOffice("acting-" + said.key()) : Optional.empty();
        OfficeKind kind = acting.orElse(said);
        Optional<Integer> adjective = adjectiveBefore(words, i);
        int first = adjective.orElse(acting.isPresent() ? i - 1 : i);
        String polity =
                adjective.flatMap(a -> polityAt(words, a)).map(Polity::key).orElse("");
        String at = "";
        Optional<Polity> after = stateAfter(words, end);
        if (after.isPresent()) {
            if (isAccredited(kind) && !words.folded(end).equals("of")) {
                at = after.get().key();
            } else if (polity.isEmpty()
                    && (isAccredited(kind) || words.folded(end).equals("of"))) {
                polity = after.get().key();
            }
        }
        boolean plural = words.folded(end - 1).endsWith("s")
                && !words.folded(end - 1).endsWith("affairs")
                && !NO_PLURALS.contains(words.folded(end - 1));
        String title = textOf(words, i, end);
        return new Title(first, end, title, new OfficePhrase(kind.key(), polity, at), plural);
    }

    /** {@code the French UN PermRep} represents France there and nowhere else. */
    private OfficeKind atUnitedNations(OfficeKind kind, Words words, int i) {
        return kind.key().equals("permanent-representative")
                        && words.folded(i - 1).matches("u\\.?n\\.?")
                ? authority.findOffice("un-representative").orElse(kind)
                : kind;
    }

    /** Of the offices of one name the first; of Secretaries General the best known, that of the United Nations. */
    private static OfficeKind bestKnown(List<OfficeKind> kinds) {
        return kinds.stream()
                .filter(k -> k.key().equals("un-secretary-general"))
                .findFirst()
                .orElse(kinds.get(0));
    }

    /** The words as they stand in the text, with the blanks between them. */
    private static String textOf(Words words, int first, int end) {
        Span span = words.span(first, end);
        StringBuilder text = new StringBuilder();
        for (int k = first; k < end; k++) {
            while (text.length() < words.token(k).span().begin() - span.begin()) {
                text.append(' ');
            }
            text.append(words.word(k));
        }
        text.setLength(span.length());
        return text.toString();
    }

    static boolean isAccredited(OfficeKind kind) {
        return switch (kind.key()) {
            case "ambassador",
                    "minister",
                    "charge",
                    "deputy-chief-of-mission",
                    "counselor-of-embassy",
                    "un-representative",
                    "consul-general",
                    "high-commissioner" -> true;
            default -> false;
        };
    }

    private Optional<Integer> adjectiveBefore(Words words, int i) {
        // the French UN PermRep
        if (words.folded(i - 1).matches("u\\.?n\\.?|nato")) {
            return adjectiveBefore(words, i - 1);
        }
        for (int length = 3; length >= 1; length--) {
            int from = i - length;
            if (from >= 0 && words.isCapital(from)) {
                Optional<Lexicon.Match<Polity>> m = words.longest(authority.polityAdjectives(), from)
                        .filter(x -> from + x.length() == i)
                        .or(() -> words.longest(authority.polityNames(), from).filter(x -> from + x.length() == i));
                if (m.isPresent()) {
                    return Optional.of(from);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Polity> polityAt(Words words, int i) {
        return words.longest(authority.polityAdjectives(), i)
                .or(() -> words.longest(authority.polityNames(), i))
                .map(m -> m.values().get(0));
    }

    /** {@code Minister of Poland}, {@code Ambassador in the Soviet Union}, {@code Ambassador in Moscow}. */
    private Optional<Polity> stateAfter(Words words, int end) {
        if (!MEDIATE.contains(words.folded(end))) {
            return Optional.empty();
        }
        int at = ARTICLES.contains(words.folded(end + 1)) ? end + 2 : end + 1;
        if (at >= words.count() || !words.isCapital(at)) {
            return Optional.empty();
        }
        Optional<Polity> named =
                words.longest(authority.polityNames(), at).map(m -> m.values().get(0));
        if (named.isPresent()) {
            return named;
        }
        return words.longest(authority.placeNames(), at)
                .map(m -> m.values().get(0))
                .flatMap(this::capitalOf);
    }

    private Optional<Polity> capitalOf(Place place) {
        return authority.polities().stream()
                .filter(p -> p.capitals().contains(place.key()))
                .findFirst();
    }
}
