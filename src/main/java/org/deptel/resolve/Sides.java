package org.deptel.resolve;

import java.util.List;
import java.util.Optional;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.When;

/** For whom a person sat at a meeting, and in what office. */
final class Sides {
    private final Identities who;
    private final ThingResolver things;

    Sides(Identities who, ThingResolver things) {
        this.who = who;
        this.things = things;
    }

    /** The key of the state a printed label means, else of the state the person served then; empty where not known. */
    String side(String label, String person) {
        Optional<String> printed = label.isEmpty()
                ? Optional.empty()
                : things.polity(label.replaceAll("(?i)^the | side$|:$", ""), who.written())
                        .map(Polity::key);
        return printed.or(() -> served(person)).orElse("");
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
            return held.stream()
                    .filter(t -> PersonResolver.sameKind(t.kind(), said.office()))
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
