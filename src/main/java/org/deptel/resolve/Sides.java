package org.deptel.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.LocalPerson;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.When;

/** For whom a person sat at a meeting, and in what office. */
final class Sides {
    private static final String OFFICER = "(?:(?:Deputy|Vice|Acting|Permanent|Prime|First|Foreign|Minister[- ])+ ?)*"
            + "(?:Embassy|Legation|Mission|Delegation|Ambassador|Minister|Chargé|Charge|Premier|President|Foreign Secretary|Chancellor|High Commissioner"
            + "|Foreign Office|Foreign Ministry|Ministry|Representative|Counselor|Military Attaché)";
    /** The one or two words before such an officer or body; the two are tried first. */
    private static final Pattern MISSION =
            Pattern.compile("(?<A>(?:\\p{Lu}[\\p{L}.]+ )?(?<B>\\p{Lu}[\\p{L}.]+)) " + OFFICER + "\\b");

    private static final Pattern OF = Pattern.compile(
            "(?:Ambassador|Minister|Minister of Foreign Affairs|President|Premier|King|Chancellor|Embassy|Delegation) of (?:the )?(?<S>\\p{Lu}[\\p{L}.’' ]+?)(?=[,;()—]|$| to )");
    private static final Pattern DESK =
            Pattern.compile("(?!USSR|UK|UAR|GDR|FRG|PRC|ROK|GRC|RVN|DRV|U\\.)[\\p{Lu}/:]{2,8}|[\\p{Lu}]+/[\\p{Lu}/]+");
    /** {@code Finance Minister Elm of Brazil}, {@code Queen Ada of Greece}. */
    private static final Pattern OF_STATE = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]+ of (?:the )?(?<S>\\p{Lu}[\\p{L}’']+(?: \\p{Lu}[\\p{L}’']+)?)(?=\\s*(?:$|[,(]))");
    /** Bodies whose people sit for no state. */
    private static final Pattern INTERNATIONAL =
            Pattern.compile("(?i)\\b(?:united nations|u\\.?n\\.?|nato|secretariat)(?:\\b|$)");

    private static final Set<String> OF_ONE_STATE = Set.of(
            "president",
            "prime-minister",
            "foreign-minister",
            "chancellor",
            "king",
            "queen",
            "ambassador",
            "minister",
            "charge",
            "deputy-foreign-minister",
            "finance-minister",
            "defense-minister",
            "acting-foreign-minister",
            "chairman",
            "counselor-of-embassy");
    private static final Pattern UNCLEAR_SECRETARY = Pattern.compile("secretary-of-(?!state$).*");

    /** Who leads a state and its party acts for the state. */
    private static final Set<String> OF_PARTY = Set.of("party-leader", "politburo-member");

    private final Identities who;
    private final ThingResolver things;

    Sides(Identities who, ThingResolver things) {
        this.who = who;
        this.things = things;
    }

    /**
     * The key of the state a printed label means, else of the one that the words beside his name say, else of the state
     * the person served on the day; empty where not known.
     */
    String side(String label, PersonMention mention, String person, Optional<When> day) {
        Optional<String> printed = label.isEmpty()
                ? Optional.empty()
                : things.polity(label.replaceAll("(?i)^the | side$|:$", ""), who.written())
                        .map(Polity::key);
        if (printed.isEmpty() && INTERNATIONAL.matcher(label).find()) {
            return "";
        }
        Optional<String> served = served(person, day).or(() -> served(person, who.written()));
        return printed.or(() -> beside(mention, served))
                .or(() -> served)
                .or(() -> foreign(mention.office()))
                .orElse("");
    }

    /** {@code the Honduran Finance Minister}: the state that his office names, where it names another than ours. */
    private static Optional<String> foreign(OfficePhrase office) {
        return Optional.of(office.polity()).filter(p -> !p.isEmpty() && !p.equals(Polity.UNITED_STATES));
    }

    /**
     * Whether the label of the list speaks against the one its name was read as: a bare surname of one side cannot mean a
     * statesman whom the registers know to have served another.
     */
    boolean contradicts(String label, PersonMention mention, String person) {
        boolean guessed = person.startsWith(LocalPerson.AUTHORITY)
                && mention.name().given().isEmpty()
                && mention.form() == MentionForm.NAME;
        if (!guessed || label.isEmpty()) {
            return false;
        }
        Optional<String> printed = things.polity(label.replaceAll("(?i)^the | side$|:$", ""), who.written())
                .map(Polity::key);
        return printed.isPresent()
                && served(person, who.written())
                        .filter(s -> !s.equals(printed.get()))
                        .isPresent();
    }

    /** {@code Mr. Gray, Counselor, British Embassy}: whose mission or minister the item of the list says he is. */
    private Optional<String> beside(PersonMention mention, Optional<String> served) {
        return who.findings().document().header().participants().stream()
                .filter(p -> p.span().contains(mention.span()))
                .findFirst()
                .flatMap(p -> stated(p.text(), served));
    }

    private Optional<String> stated(String item, Optional<String> served) {
        Matcher m = MISSION.matcher(item);
        while (m.find()) {
            Optional<String> state = state(m.group("A"), served).or(() -> state(m.group("B"), served));
            if (state.isPresent()) {
                return state;
            }
        }
        Matcher of = OF.matcher(item);
        Optional<String> ruler = of.find() ? state(of.group("S"), served) : Optional.empty();
        int comma = item.lastIndexOf(',');
        String last = comma < 0 ? "" : item.substring(comma + 1).strip();
        // SOV and GER are desks of the Department, USSR is a state
        boolean symbol = DESK.matcher(last).matches();
        Matcher whose = OF_STATE.matcher(item);
        Optional<String> owner = ruler.isEmpty() && whose.find() ? state(whose.group("S"), served) : ruler;
        return owner.or(() -> last.isEmpty() || symbol ? Optional.empty() : state(last, served));
    }

    /** Of two states of one name it is the one he is known to serve, or nobody knows. */
    private Optional<String> state(String words, Optional<String> served) {
        List<String> choices = things.polities(words.replaceAll("^(?i:the) |\\.$", ""), who.written()).stream()
                .map(Polity::key)
                .toList();
        return choices.size() == 1 ? Optional.of(choices.get(0)) : served.filter(choices::contains);
    }

    private Optional<String> served(String person, Optional<When> day) {
        List<String> states =
                held(person, day).stream().map(Tenure::polity).distinct().toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The one state that somebody is known to have served, whenever that was; empty where it is several, or nobody knows. */
    Optional<String> everServed(String person) {
        List<String> states = who.context().tenuresOf(person).stream()
                .map(Tenure::polity)
                .distinct()
                .toList();
        boolean american = states.isEmpty() && who.context().isListedAsAmerican(person);
        return states.size() == 1
                ? Optional.of(states.get(0))
                : american ? Optional.of(Polity.UNITED_STATES) : Optional.empty();
    }

    /**
     * The office said, or else the only one that the person is known to have held on the day, or the highest of those he
     * surely held together, for the side he sat on.
     */
    OfficePhrase office(OfficePhrase said, String person, String side, Optional<When> day) {
        List<Tenure> held = held(person, day);
        return ofSide(said.isPresent() ? office(said, held) : office(held, day), side);
    }

    private OfficePhrase office(List<Tenure> held, Optional<When> day) {
        List<OfficePhrase> offices =
                held.stream().map(Tenure::office).distinct().toList();
        if (offices.size() == 1) {
            return offices.get(0);
        }
        // of two offices that meet in a month or year he may have held the one after the other
        List<OfficePhrase> together = held.stream()
                .filter(t -> day.filter(t::surelyCovers).isPresent())
                .map(Tenure::office)
                .distinct()
                .toList();
        return highest(together);
    }

    /** The office that stands above the others; none where two stand as high. */
    private OfficePhrase highest(List<OfficePhrase> offices) {
        Comparator<OfficePhrase> height = Comparator.<OfficePhrase>comparingInt(
                        o -> who.context().rank(o.office()))
                .thenComparing(o -> OF_PARTY.contains(o.office()));
        List<OfficePhrase> ordered = offices.stream().sorted(height).toList();
        boolean above = ordered.size() > 1 && height.compare(ordered.get(0), ordered.get(1)) < 0;
        return above ? ordered.get(0) : OfficePhrase.NONE;
    }

    private static OfficePhrase office(OfficePhrase said, List<Tenure> held) {
        // Secretary McElroy is the Secretary of what he is Secretary of
        boolean secretary = said.office().equals("secretary-of-state");
        return held.stream()
                .filter(t -> PersonResolver.sameKind(t.kind(), said.office())
                        || secretary && UNCLEAR_SECRETARY.matcher(t.kind()).matches())
                .findFirst()
                .or(() -> held.stream()
                        .filter(t -> secretary && t.kind().contains("secretary"))
                        .findFirst())
                .map(Tenure::office)
                .orElse(said);
    }

    /** An office read as American, by want of a word, of one who sat on another side is that side's. */
    private static OfficePhrase ofSide(OfficePhrase office, String side) {
        boolean american = office.polity().isEmpty() || office.polity().equals(Polity.UNITED_STATES);
        boolean foreign = !side.isEmpty() && !side.equals(Polity.UNITED_STATES);
        return american && foreign && OF_ONE_STATE.contains(office.office())
                ? new OfficePhrase(office.office(), side, office.at())
                : office;
    }

    private List<Tenure> held(String person, Optional<When> day) {
        return day.isEmpty()
                ? List.of()
                : who.context().tenuresOf(person).stream()
                        .filter(t -> t.covers(day.get()))
                        .toList();
    }
}
