package org.deptel.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.deptel.model.Knowledge;
import org.deptel.model.LinkedPerson;
import org.deptel.model.LocalPerson;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Organization;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.model.Registers;
import org.deptel.model.Tenure;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Volume;
import org.deptel.vocab.Borrowed;
import org.deptel.vocab.Deptel;

/** Writes the registry: persons with their entries and offices, places, states, bodies, volumes. */
final class RegistryWriter {
    private final Iris iris;
    private final Used used;
    private final Registers registers;

    RegistryWriter(Iris iris, Used used, Registers registers) {
        this.iris = iris;
        this.used = used;
        this.registers = registers;
    }

    void write(Knowledge knowledge, Map<String, List<Tenure>> listed, Graph graph) {
        Map<String, RegisterEntry> entries = new TreeMap<>();
        for (Volume v : used.volumes.values()) {
            graph.subject(iris.volume(v.id()))
                    .is(Deptel.Volume)
                    .text(Borrowed.DCTERMS_IDENTIFIER, v.id())
                    .text(Borrowed.RDFS_LABEL, v.title().isEmpty() ? v.id() : v.title());
            v.persons().forEach(e -> entries.put(v.id() + "#" + e.id(), e));
        }
        for (LinkedPerson p : knowledge.persons().values()) {
            person(p, entries, listed, graph);
        }
        used.offices.forEach(o -> office(o, graph));
        organizations(graph);
        polities(graph);
        used.places.forEach(key -> registers.findPlace(key).ifPresent(p -> place(p, graph)));
    }

    private void person(
            LinkedPerson p, Map<String, RegisterEntry> entries, Map<String, List<Tenure>> listed, Graph graph) {
        Graph.Subject s = graph.subject(iris.person(p.key()))
                .is(Deptel.Person)
                .text(Borrowed.RDFS_LABEL, p.name().full())
                .text(Deptel.surname, p.name().surname())
                .text(Deptel.givenNames, p.name().given());
        p.alternatives().forEach(a -> s.text(Borrowed.SKOS_ALT_LABEL, a));
        List<Tenure> tenures = new ArrayList<>();
        for (String member : p.members()) {
            RegisterEntry entry = entries.get(member);
            if (entry != null) {
                entry(member, entry, graph);
                s.link(Deptel.registerEntry, iris.registerEntry(member));
            }
            tenures.addAll(listed.getOrDefault(member, List.of()));
            if (member.startsWith(LocalPerson.AUTHORITY)) {
                tenures.addAll(registers.tenuresOf(member.substring(LocalPerson.AUTHORITY.length())));
            }
        }
        tenures(p, tenures, graph);
    }

    private void entry(String member, RegisterEntry entry, Graph graph) {
        graph.subject(iris.registerEntry(member))
                .is(Deptel.RegisterEntry)
                .text(Borrowed.DCTERMS_IDENTIFIER, member)
                .text(Borrowed.RDFS_LABEL, entry.name())
                .text(Deptel.description, entry.description());
    }

    private void tenures(LinkedPerson p, List<Tenure> tenures, Graph graph) {
        List<Tenure> ordered = new ArrayList<>(tenures);
        ordered.sort(Comparator.<Tenure, String>comparing(
                        t -> t.from() == null ? "" : t.from().earliest().toString())
                .thenComparing(t -> t.office().toString())
                .thenComparing(Tenure::source));
        int number = 0;
        for (Tenure t : ordered) {
            used.offices.add(t.office());
            Graph.Subject s = graph.subject(iris.tenure(p.key(), ++number))
                    .is(Deptel.Tenure)
                    .link(Deptel.holder, iris.person(p.key()))
                    .link(Deptel.office, iris.office(t.office()))
                    .text(Borrowed.DCTERMS_SOURCE, t.source());
            if (t.from() != null) {
                s.date(Deptel.from, t.from());
            }
            if (t.until() != null) {
                s.date(Deptel.until, t.until());
            }
        }
    }

    private void office(OfficePhrase o, Graph graph) {
        String title = registers.findOffice(o.office()).map(k -> k.label()).orElse(o.office());
        String state = registers.findPolity(o.polity()).map(Polity::label).orElse(o.polity());
        String at = registers.findPolity(o.at()).map(Polity::label).orElse(o.at());
        Graph.Subject s = graph.subject(iris.office(o))
                .is(Deptel.Office)
                .text(
                        Borrowed.RDFS_LABEL,
                        title + (at.isEmpty() ? "" : " to " + at) + (state.isEmpty() ? "" : " (" + state + ")"));
        if (registers.findPolity(o.polity()).isPresent()) {
            used.polities.add(o.polity());
            s.link(Deptel.officeOf, iris.polity(o.polity()));
        }
        if (registers.findPolity(o.at()).isPresent()) {
            used.polities.add(o.at());
            s.link(Deptel.accreditedTo, iris.polity(o.at()));
        }
    }

    private void organizations(Graph graph) {
        for (String key : used.organizationKeys) {
            registers.findOrganization(key).ifPresent(o -> used.organizations.putIfAbsent(key, o));
        }
        for (Organization o : used.organizations.values()) {
            Graph.Subject s = graph.subject(iris.organization(o.key()))
                    .is(Deptel.Organization)
                    .text(Borrowed.RDFS_LABEL, o.label());
            o.aliases().forEach(a -> s.text(Borrowed.SKOS_ALT_LABEL, a));
            if (registers.findPolity(o.polity()).isPresent()) {
                used.polities.add(o.polity());
                s.link(Deptel.inPolity, iris.polity(o.polity()));
            }
            if (registers.findPlace(o.seat()).isPresent()) {
                used.places.add(o.seat());
                s.link(Deptel.seat, iris.place(o.seat()));
            }
        }
    }

    /** The states spoken of, with those that followed them, and the states of the places spoken of. */
    private void polities(Graph graph) {
        for (String place : used.places) {
            registers.findPlace(place).ifPresent(p -> used.polities.addAll(p.polities()));
        }
        TreeSet<String> open = new TreeSet<>(used.polities);
        while (!open.isEmpty()) {
            String key = open.pollFirst();
            registers
                    .findPolity(key)
                    .ifPresent(p ->
                            p.successors().stream().filter(used.polities::add).forEach(open::add));
        }
        for (String key : used.polities) {
            registers.findPolity(key).ifPresent(p -> polity(p, graph));
        }
    }

    private void polity(Polity p, Graph graph) {
        Graph.Subject s = graph.subject(iris.polity(p.key()))
                .is(Deptel.Polity)
                .text(Borrowed.RDFS_LABEL, p.label())
                .year(Deptel.from, p.from())
                .year(Deptel.until, p.until());
        p.names().forEach(n -> s.text(Borrowed.SKOS_ALT_LABEL, n));
        p.successors().stream()
                .filter(x -> registers.findPolity(x).isPresent())
                .forEach(x -> s.link(Deptel.successor, iris.polity(x)));
        p.capitals().stream().filter(c -> registers.findPlace(c).isPresent()).forEach(c -> {
            used.places.add(c);
            s.link(Deptel.capital, iris.place(c));
        });
    }

    private void place(Place p, Graph graph) {
        Graph.Subject s = graph.subject(iris.place(p.key()))
                .is(Deptel.Place)
                .text(Borrowed.RDFS_LABEL, p.label())
                .decimal(Borrowed.GEO_LAT, p.latitude())
                .decimal(Borrowed.GEO_LONG, p.longitude());
        p.aliases().forEach(a -> s.text(Borrowed.SKOS_ALT_LABEL, a));
        p.polities().stream().filter(used.polities::contains).forEach(x -> s.link(Deptel.inPolity, iris.polity(x)));
    }
}
