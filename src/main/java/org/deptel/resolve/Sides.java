package org.deptel.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern UNCLEAR_SECRETARY = Pattern.compile("secretary-of-(?!state$).*");

    private final Identities who;
    private final ThingResolver things;

    Sides(Identities who, ThingResolver things) {
        this.who = who;
        this.things = things;
    }

    /**
     * The key of the state a printed label means, else of the one that the words beside his name say, else of the state
     * the person served then; empty where not known.
     */
    String side(String label, PersonMention mention, String person) {
        Optional<String> printed = label.isEmpty()
                ? Optional.empty()
                : things.polity(label.replaceAll("(?i)^the | side$|:$", ""), who.written())
                        .map(Polity::key);
        return printed.or(() -> beside(mention, served(person)))
                .or(() -> served(person))
                .orElse("");
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
        return ruler.or(() ->
                comma < 0 ? Optional.empty() : state(item.substring(comma + 1).strip(), served));
    }

    /** Of two states of one name it is the one he is known to serve, or nobody knows. */
    private Optional<String> state(String words, Optional<String> served) {
        List<String> choices = things.polities(words.replaceAll("^(?i:the) |\\.$", ""), who.written()).stream()
                .map(Polity::key)
                .toList();
        return choices.size() == 1 ? Optional.of(choices.get(0)) : served.filter(choices::contains);
    }

    private Optional<String> served(String person) {
        List<String> states =
                held(person).stream().map(Tenure::polity).distinct().toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The office said, or else the only one that the person is known to have held then. */
    OfficePhrase office(OfficePhrase said, String person) {
        List<Tenure> held = held(person);
        if (said.isPresent()) {
            // Secretary McElroy is the Secretary of what he is Secretary of
            boolean secretary = said.office().equals("secretary-of-state");
            return held.stream()
                    .filter(t -> PersonResolver.sameKind(t.kind(), said.office())
                            || secretary && UNCLEAR_SECRETARY.matcher(t.kind()).matches())
                    .map(Tenure::office)
                    .findFirst()
                    .orElse(said);
        }
        return held.size() == 1 ? held.get(0).office() : OfficePhrase.NONE;
    }

    private List<Tenure> held(String person) {
        Optional<When> day = who.written();
        return day.isEmpty()
                ? List.of()
                : who.context().tenuresOf(person).stream()
                        .filter(t -> t.covers(day.get()))
                        .toList();
    }
}
