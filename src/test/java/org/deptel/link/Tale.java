package org.deptel.link;

import java.util.ArrayList;
import java.util.List;
import org.deptel.model.Account;
import org.deptel.model.Agents;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.LocalPerson;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Participation;
import org.deptel.model.Particulars;
import org.deptel.model.PersonName;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.Header;
import org.deptel.text.Papers;
import org.deptel.text.Span;
import org.deptel.text.When;

/** A document that tells of one event and of nothing else. */
final class Tale {
    private Tale() {}

    /** The document of an id; persons are keys, those of a list with their volume: {@code v1#p_0}. */
    static ResolvedDocument of(
            String id,
            EventType type,
            EventStatus status,
            When when,
            String place,
            Particulars particulars,
            String... persons) {
        List<LocalPerson> local = new ArrayList<>();
        List<Participation> parts = new ArrayList<>();
        for (String p : persons) {
            local.add(new LocalPerson(p, PersonName.surname(p.substring(p.indexOf('#') + 1)), "", ""));
            parts.add(new Participation(p, "", Function.PRINCIPAL, OfficePhrase.NONE, p, 1));
        }
        Account account = new Account(
                1,
                type,
                status,
                Tier.NARRATIVE,
                Voice.DOCUMENT_VOICE,
                new Span(0, 1),
                new Span(0, 1),
                "rule",
                0.9,
                parts,
                when,
                place,
                "",
                "",
                particulars);
        return new ResolvedDocument(
                Papers.document(id, Header.NONE, "x", List.of()),
                new Agents(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                local,
                List.of(),
                List.of(),
                List.of(account),
                List.of());
    }
}
