package org.deptel.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.authority.Lexicon;
import org.deptel.model.Organization;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.text.Spelling;

/** Reads what body a head names as sender or recipient: {@code Embassy in the Soviet Union}, {@code Department of State}. */
final class PostReader {
    private static final Pattern MISSION = Pattern.compile(
            "^(?:the )?(?<K>Embass(?:y|ies)|Legations?|Consulates?(?: General)?|Mission|Interests Section|Delegation|Office of the [^,]*?High Commissioner|"
                    + "Liaison Office|Permanent Mission)\\b(?:.*?\\b(?:in|at|to|for)(?: the)? (?<P>.+))?$");
    private static final Pattern CHIEF = Pattern.compile(
            "^(?:the )?(?:Acting )?(?<K>Ambassador|Minister|Chargé|Charge|Consul General|Consul|High Commissioner|Counselor)\\b.*?\\b(?:in|at|to|for)(?: the)? (?<P>.+)$");

    private final Authority authority;

    PostReader(Authority authority) {
        this.authority = authority;
    }

    /** The body these words name; empty when they name a person or an office of Washington. */
    Optional<Post> read(String words) {
        String plain = withoutArticle(words).strip();
        Matcher mission = MISSION.matcher(plain);
        if (mission.matches()) {
            return Optional.of(mission(plain, mission.group("P")));
        }
        return known(plain).map(o -> new Post(o, o.polity()));
    }

    /** The state to which the words accredit: {@code Ambassador in India}; empty where they name none. */
    String accreditation(String words) {
        Matcher chief = CHIEF.matcher(words.strip());
        return chief.matches() ? stateOf(chief.group("P")) : "";
    }

    /** The state in which a town lies; empty where the words are no town. */
    String townState(String words) {
        return authority.placeNames().whole(words).stream()
                .flatMap(p -> p.polities().stream())
                .findFirst()
                .orElse("");
    }

    private Post mission(String words, @org.jspecify.annotations.Nullable String where) {
        String polity = where == null ? "" : stateOf(where);
        String seat = authority.findPolity(polity).flatMap(Polity::onlyCapital).orElse("");
        if (where != null && seat.isEmpty()) {
            seat = phrase(authority.placeNames(), where).map(Place::key).orElse("");
        }
        String label = Spelling.capitalised(words.substring(0, 1)) + words.substring(1);
        return new Post(
                new Organization("us-" + Spelling.slug(words), label, "mission", "united-states", seat, List.of()),
                polity);
    }

    private Optional<Organization> known(String words) {
        return phrase(authority.organizationNames(), words);
    }

    /** The state that a phrase names, or whose town it names. */
    private String stateOf(String words) {
        return phrase(authority.polityNames(), words)
                .map(Polity::key)
                .or(() -> phrase(authority.placeNames(), words)
                        .flatMap(p -> p.polities().stream().findFirst()))
                .orElse("");
    }

    private static String withoutArticle(String words) {
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }

    private static <T> Optional<T> phrase(Lexicon<T> lexicon, String phrase) {
        List<String> words = Lexicon.split(withoutArticle(phrase));
        IntFunction<String> at = i -> i < words.size() ? words.get(i) : "";
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return lexicon.longest(at, k -> true, 0, words.size())
                .map(m -> m.values().get(0));
    }
}
