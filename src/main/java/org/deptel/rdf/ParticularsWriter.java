package org.deptel.rdf;

import java.util.Map;
import org.deptel.model.EventType;
import org.deptel.model.LinkedEvent;
import org.deptel.model.Particulars;
import org.deptel.vocab.Deptel;

/** Writes what events and accounts tell besides who, when and where: parties, origins, series. */
final class ParticularsWriter {
    private final Iris iris;
    private final Used used;

    ParticularsWriter(Iris iris, Used used) {
        this.iris = iris;
        this.used = used;
    }

    void write(Graph.Subject s, EventType type, Particulars p) {
        for (String state : p.parties()) {
            used.polities.add(state);
            s.link(type == EventType.VISIT ? Deptel.visitedPolity : Deptel.party, iris.polity(state));
        }
        if (!p.origin().isEmpty()) {
            used.places.add(p.origin());
            s.link(Deptel.origin, iris.place(p.origin()));
        }
    }

    /** The negotiation an event was a session of, where the graph has it. */
    void series(Graph.Subject s, Particulars p, Map<String, LinkedEvent> events) {
        if (events.containsKey(p.series())) {
            s.link(Deptel.subEventOf, iris.event(p.series()));
        }
    }
}
