package org.deptel.link;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Map;
import org.deptel.model.Account;
import org.deptel.model.AccountId;
import org.deptel.model.Knowledge;
import org.deptel.model.LinkedEvent;
import org.deptel.model.LinkedPerson;
import org.deptel.model.LocalPerson;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Outcomes;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Tenure;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Volume;

/** Joins persons and events over all documents it is shown. Not safe for threads. */
public final class Linker {
    private final PersonLinker persons = new PersonLinker();
    private final EventLinker events = new EventLinker();

    /** Shows a volume, whose list names persons, with the dated offices of the list. */
    public void add(Volume volume, List<Tenure> tenures) {
        ListMultimap<String, OfficePhrase> offices = ArrayListMultimap.create();
        tenures.forEach(t -> offices.put(t.person(), t.office()));
        for (RegisterEntry entry : volume.persons()) {
            if (entry.see().isEmpty()) {
                String key = volume.id() + "#" + entry.id();
                persons.add(key, entry.name(), volume.id(), offices.get(key));
            }
        }
    }

    /** Shows a document. */
    public void add(ResolvedDocument document) {
        for (LocalPerson p : document.persons()) {
            if (!p.isListed()) {
                persons.add(p, document.document().id().collection());
            }
        }
        for (Account a : document.accounts()) {
            AccountId id = new AccountId(document.document().id(), a.number());
            events.add(id, a);
            Outcomes.of(a, document.accounts(), document.document().header().when())
                    .ifPresent(o -> events.addOutcome(
                            id, new AccountId(document.document().id(), o.number())));
        }
    }

    /** What all of it tells together. */
    public Knowledge link() {
        Map<String, LinkedPerson> people = persons.link();
        Map<String, String> personOf = new java.util.HashMap<>();
        people.values().forEach(p -> p.members().forEach(m -> personOf.put(m, p.key())));
        EventLinker.Linked linked = events.link(personOf, people);
        Map<String, LinkedEvent> byKey = linked.events();
        return new Knowledge(people, personOf, byKey, linked.eventOf(), Encounters.of(byKey.values()));
    }
}
