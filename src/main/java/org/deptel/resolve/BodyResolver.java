package org.deptel.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.model.Organization;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.text.Span;
import org.deptel.text.Spelling;

/**
 * Says whose body a name without a register means: the mission at a post, the Department of State, the foreign ministry
 * of the state before it or of the writer's host. A body whose state cannot be told stays open.
 */
final class BodyResolver {
    private static final String DEPARTMENT = "department-of-state";
    private static final Pattern MISSION = Pattern.compile(
            "(?i)(?<K>(?:am)?emb(?:assy)?|(?:am)?leg(?:ation)?|(?:am)?con(?:sulate general|sulate|sul|gen)|interests section|liaison office)"
                    + "(?:\\s+(?:(?:in|at|of)\\s+)?(?:the\\s+)?(?<P>.+))?");
    private static final Pattern FOREIGN_MINISTRY = Pattern.compile(
            "(?i)foreign (?:ministry|office)|fonoff(?:ice)?|mfa|mofa|ministry (?:of|for) (?:foreign|external) affairs");
    private static final Pattern BARE_DEPARTMENT = Pattern.compile("(?i)dep'?t|department");
    /** Bodies that every state has, so that the host's is meant where none is named. */
    private static final Pattern OF_HOST = Pattern.compile(
            "^Ministry\\b|^Council of \\p{Lu}|\\b(?:Assembly|Parliament|Revolutionary Council|Army|Navy|Police|Court|Congress)$");

    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "(?:Soviet Union|United |Netherlands|Philippines|Federal |German Dem|Dominican Rep|Republic|People's|Central African Rep"
                    + "|Holy See|Ivory Coast|Union of|Congo|Sudan|Belgian Congo).*");

    private final Authority authority;
    private final Map<String, Organization> foreignMinistries;
    private final Setting setting;
    private final PolityChooser states;

    BodyResolver(
            Authority authority, Map<String, Organization> foreignMinistries, Setting setting, PolityChooser states) {
        this.authority = authority;
        this.foreignMinistries = foreignMinistries;
        this.setting = setting;
        this.states = states;
    }

    /** Whether the words are of a form that this class decides. */
    static boolean isBare(String surface) {
        return BARE_DEPARTMENT.matcher(surface).matches()
                || FOREIGN_MINISTRY.matcher(surface).matches()
                || MISSION.matcher(surface).matches();
    }

    /** The body meant by words of such a form. */
    Optional<Organization> resolve(String surface, Span span) {
        if (BARE_DEPARTMENT.matcher(surface).matches()) {
            return authority.findOrganization(DEPARTMENT);
        }
        if (FOREIGN_MINISTRY.matcher(surface).matches()) {
            return foreignMinistry(surface, span);
        }
        Matcher mission = MISSION.matcher(surface);
        return mission.matches() ? mission(mission.group("K"), mission.group("P")) : Optional.empty();
    }

    private Optional<Organization> mission(String word, @org.jspecify.annotations.Nullable String post) {
        String kind = missionKind(word);
        String state = post == null ? setting.host() : stateOf(post);
        Optional<Post> own = setting.posts().stream()
                .filter(p -> p.organization().label().startsWith(kind + " "))
                .filter(p -> p.polity().equals(state))
                .findFirst();
        if (own.isPresent()) {
            return own.map(Post::organization);
        }
        boolean consulate = kind.startsWith("Consulate");
        Optional<Place> town = post == null || !consulate
                ? Optional.empty()
                : authority.placeNames().whole(post).stream().findFirst();
        if (town.isPresent()) {
            return Optional.of(
                    minted(kind + " at " + town.get().label(), town.get().key()));
        }
        return state.equals(Polity.UNITED_STATES) || consulate
                ? Optional.empty()
                : authority
                        .findPolity(state)
                        .map(p -> minted(
                                kind + " in " + article(p.label()),
                                p.onlyCapital().orElse("")));
    }

    private static Organization minted(String label, String seat) {
        return new Organization("us-" + Spelling.slug(label), label, "mission", Polity.UNITED_STATES, seat, List.of());
    }

    private static String article(String state) {
        return WITH_ARTICLE.matcher(state).matches() ? "the " + state : state;
    }

    private static String missionKind(String word) {
        String w = Spelling.fold(word);
        if (w.contains("interests")) {
            return "Interests Section";
        }
        if (w.contains("liaison")) {
            return "Liaison Office";
        }
        if (w.contains("leg")) {
            return "Legation";
        }
        return w.contains("gen") ? "Consulate General" : w.contains("cons") ? "Consulate" : "Embassy";
    }

    private String stateOf(String post) {
        Optional<Polity> named = states.choose(states.named(post));
        return named.map(Polity::key)
                .or(() -> authority.placeNames().whole(post).stream()
                        .findFirst()
                        .map(p -> Setting.stateOf(p, setting.year(), authority)))
                .orElse("");
    }

    private Optional<Organization> foreignMinistry(String surface, Span span) {
        Optional<Polity> owner = stateBefore(span).or(() -> authority.findPolity(setting.host()));
        if (owner.isEmpty()) {
            return authority.organizationNames().whole(surface).stream().findFirst();
        }
        String state = owner.get().key();
        String label = "Foreign Ministry of " + article(owner.get().label());
        return Optional.ofNullable(foreignMinistries.get(state))
                .or(() -> state.equals(Polity.UNITED_STATES)
                        ? Optional.empty()
                        : Optional.of(new Organization(Spelling.slug(label), label, "ministry", state, "", List.of())));
    }

    /** The state whose adjective or name stands right before: {@code Polish}, {@code West German}. */
    Optional<Polity> stateBefore(Span span) {
        String text = setting.document().text();
        String before =
                text.substring(Math.max(0, span.begin() - 40), span.begin()).strip();
        String[] words = before.split("\\s+");
        for (int n = Math.min(3, words.length); n > 0; n--) {
            List<Polity> named = states.named(
                    String.join(" ", java.util.Arrays.asList(words).subList(words.length - n, words.length)));
            if (!named.isEmpty()) {
                return states.choose(named);
            }
        }
        return Optional.empty();
    }

    /** A body of its own, told by its form; of a state where one stands before it or hosts the writer. */
    Optional<Organization> own(String surface, Span span) {
        String label = surface.replaceAll("\\s+", " ").strip();
        boolean ofHost = OF_HOST.matcher(label).find();
        String state = stateBefore(span).map(Polity::key).orElse(ofHost ? setting.host() : "");
        boolean telling = label.split(" ").length > 2;
        if (state.isEmpty() && !telling) {
            return Optional.empty();
        }
        String suffix = state.isEmpty() ? "" : "-" + state;
        return Optional.of(new Organization(Spelling.slug(label) + suffix, label, "body", state, "", List.of()));
    }
}
