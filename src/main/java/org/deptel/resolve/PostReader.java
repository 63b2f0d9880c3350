package org.deptel.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.authority.Lexicon;
import org.deptel.model.Organization;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.text.Spelling;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/** Reads what body a head names as sender or recipient: {@code Embassy in the Soviet Union}, {@code Department of State}. */
final class PostReader {
    private static final Pattern MISSION = Pattern.compile(
            "^(?:the )?(?<K>Embass(?:y|ies)|Legations?|Consulates?(?: General)?|Mission|Interests Section|Delegation|Office of the [^,]*?High Commissioner|"
                    + "Liaison Office|Permanent Mission)\\b(?:.*?\\b(?:in|at|to|for)(?: the)? (?<P>.+))?$");
    private static final Pattern CHIEF = Pattern.compile(
            "^(?:the )?(?:Acting )?(?<K>Ambassador|Minister|Chargé|Charge|Consul General|Consul|High Commissioner)\\b.*?\\b(?:in|at|to|for)(?: the)? (?<P>.+)$");

    /** Who serves at a mission that another heads: {@code Deputy Chief of Mission in Japan}. */
    private static final Pattern OFFICER = Pattern.compile(
            "^(?:the )?(?:Acting )?(?:Deputy Chief of (?:the )?Mission|(?:Minister-)?Counselor|(?:First|Second|Third) Secretary)\\b.*?\\b(?:in|at|to)(?: the)? (?<P>.+)$");

    private static final List<String> CHIEFS = List.of("ambassador", "minister", "charge");

    private final Authority authority;
    private final Optional<When> day;

    /**
     * Reads the heads of a day.
     *
     * @param day when the document was written, by which a short name means one state or another
     */
    PostReader(Authority authority, Optional<When> day) {
        this.authority = authority;
        this.day = day;
    }

    /** The body these words name; empty when they name a person or an office of Washington. */
    Optional<Post> read(String words) {
        String plain = withoutArticle(words).strip();
        Matcher mission = MISSION.matcher(plain);
        if (mission.matches()) {
            return Optional.of(mission(plain, mission.group("K"), mission.group("P")));
        }
        return known(plain).map(o -> new Post(o, o.polity(), false));
    }

    /** The state to which the words accredit: {@code Ambassador in India}; empty where they name none. */
    String accreditation(String words) {
        Matcher chief = CHIEF.matcher(words.strip());
        return chief.matches() ? stateOf(chief.group("P")) : "";
    }

    /** The state in whose mission somebody serves who does not head it; empty where the words tell of none. */
    String station(String words) {
        Matcher officer = OFFICER.matcher(words.strip());
        return officer.matches() ? stateOf(officer.group("P")) : "";
    }

    /** The state in which a town lies; empty where the words are no town. */
    String townState(String words) {
        return authority.placeNames().whole(words).stream()
                .flatMap(p -> p.polities().stream())
                .findFirst()
                .orElse("");
    }

    private Post mission(String words, String kind, @Nullable String where) {
        String polity = where == null ? "" : stateOf(where);
        boolean embassy = kind.startsWith("Embass") || kind.startsWith("Legation");
        String seat = town(where, polity, embassy);
        String label = Spelling.capitalised(words.substring(0, 1)) + words.substring(1);
        return new Post(
                new Organization("us-" + Spelling.slug(words), label, "mission", Polity.UNITED_STATES, seat, List.of()),
                polity,
                embassy);
    }

    /** The town that the words name, else the capital. */
    private String town(@Nullable String where, String polity, boolean embassy) {
        Optional<String> named = where == null
                ? Optional.empty()
                : values(authority.placeNames(), where).stream().findFirst().map(Place::key);
        Optional<String> capital = authority.findPolity(polity).flatMap(Polity::onlyCapital);
        return (embassy ? capital.or(() -> named) : named.or(() -> capital)).orElse("");
    }

    private Optional<Organization> known(String words) {
        return values(authority.organizationNames(), words).stream().findFirst();
    }

    /** The state that a phrase names, or whose town it names. */
    private String stateOf(String words) {
        List<Polity> named = values(authority.polityNames(), words);
        if (named.isEmpty()) {
            named = values(authority.placeNames(), words).stream()
                    .limit(1)
                    .flatMap(p -> p.polities().stream())
                    .map(authority::findPolity)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return named.isEmpty() ? "" : ofDay(named).key();
    }

    /**
     * Which state of a name a mission can sit in on that day: {@code Germany} of 1959 is the Federal Republic, since an
     * American chief of mission is accredited to it and to no other German state.
     */
    private Polity ofDay(List<Polity> named) {
        Set<Polity> living = new LinkedHashSet<>();
        named.forEach(p -> addLiving(p, living));
        return living.stream()
                .filter(this::hasMission)
                .findFirst()
                .or(() -> living.stream().findFirst())
                .orElse(named.get(0));
    }

    /** A state, or where it had ended by then, those that followed it. */
    private void addLiving(Polity state, Set<Polity> living) {
        int year = day.map(d -> d.earliest().getYear()).orElse(0);
        if (Setting.existed(state, year) && living.add(state) || year > 0 && year < state.from()) {
            return;
        }
        state.successors().stream()
                .map(authority::findPolity)
                .flatMap(Optional::stream)
                .forEach(p -> addLiving(p, living));
    }

    private boolean hasMission(Polity state) {
        return day.filter(d -> CHIEFS.stream()
                        .anyMatch(office -> !authority
                                .holders(office, Polity.UNITED_STATES, state.key(), d)
                                .isEmpty()))
                .isPresent();
    }

    private static String withoutArticle(String words) {
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }

    private static <T> List<T> values(Lexicon<T> lexicon, String phrase) {
        List<String> words = Lexicon.split(withoutArticle(phrase));
        IntFunction<String> at = i -> i < words.size() ? words.get(i) : "";
        return words.isEmpty()
                ? List.of()
                : lexicon.longest(at, k -> true, 0, words.size())
                        .map(Lexicon.Match::values)
                        .orElse(List.of());
    }
}
