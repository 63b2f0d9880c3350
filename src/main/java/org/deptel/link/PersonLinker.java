package org.deptel.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.deptel.model.LinkedPerson;
import org.deptel.model.LocalPerson;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonName;
import org.deptel.text.Spelling;

/**
 * Joins persons by name: same surname, agreeing given names with the same first initial, never two entries of one list.
 * Whoever could join two clusters joins none. A surname alone joins only inside one volume.
 */
final class PersonLinker {
    private final Map<String, Node> nodes = new TreeMap<>();

    /** A person as one list, register or document knows him. */
    private record Node(
            String key,
            PersonName name,
            List<String> variants,
            String collection,
            boolean listed,
            Set<String> offices) {
        String surname() {
            return name.foldedSurname();
        }

        boolean isBare() {
            return name.givenParts().isEmpty() && !listed && !key.startsWith(LocalPerson.AUTHORITY);
        }
    }

    private static final class Cluster {
        private final List<Node> nodes = new ArrayList<>();
        private final Set<String> lists = new HashSet<>();

        void add(Node node) {
            nodes.add(node);
            if (node.listed()) {
                lists.add(node.collection());
            }
        }

        boolean takes(Node node) {
            if (node.listed() && lists.contains(node.collection())) {
                return false;
            }
            return nodes.stream().allMatch(n -> agree(n.name(), node.name()));
        }
    }

    void add(String key, String printed, String volume, List<OfficePhrase> held) {
        Set<String> offices = new TreeSet<>();
        held.forEach(o -> offices.add(o.polity() + " " + o.office()));
        nodes.put(
                key,
                new Node(key, PersonName.ofRegister(printed), PersonName.variants(printed), volume, true, offices));
    }

    void add(LocalPerson person, String collection) {
        nodes.merge(
                person.key(),
                new Node(
                        person.key(),
                        person.name(),
                        List.of(),
                        person.isAuthority() ? "" : collection,
                        false,
                        office(person)),
                (a, b) -> b.name().given().length() > a.name().given().length() ? b : a);
    }

    /** The office said with the name, where the words tell the state too. */
    private static Set<String> office(LocalPerson p) {
        return p.office().isEmpty() || p.polity().isEmpty() ? Set.of() : Set.of(p.polity() + " " + p.office());
    }

    /** Same first initial or same undivided name, the same suffix, and nothing that contradicts. */
    private static boolean agree(PersonName a, PersonName b) {
        List<String> x = a.givenParts();
        List<String> y = b.givenParts();
        if (x.isEmpty() || y.isEmpty()) {
            return x.isEmpty()
                    && y.isEmpty()
                    && (a.surname().contains(" ") || a.foldedSurname().equals(b.foldedSurname()));
        }
        boolean initial = x.get(0).charAt(0) == y.get(0).charAt(0) || PersonName.isCalled(x.get(0), y.get(0));
        boolean suffix =
                a.suffix().isEmpty() || b.suffix().isEmpty() || a.suffix().equals(b.suffix());
        return initial && suffix && a.givenAgrees(b);
    }

    /** The persons, by key. */
    Map<String, LinkedPerson> link() {
        Map<String, List<Node>> blocks = new TreeMap<>();
        for (Node n : nodes.values()) {
            blocks.computeIfAbsent(n.surname(), k -> new ArrayList<>()).add(n);
        }
        List<Cluster> clusters = new ArrayList<>();
        for (List<Node> block : blocks.values()) {
            clusters.addAll(cluster(block));
        }
        return named(clusters);
    }

    private static List<Cluster> cluster(List<Node> block) {
        List<Node> ordered = new ArrayList<>(block);
        ordered.sort(Comparator.<Node>comparingInt(n -> rank(n))
                .thenComparingInt(n -> -n.name().given().length())
                .thenComparing(Node::key));
        List<Cluster> clusters = new ArrayList<>();
        for (Node n : ordered) {
            if (n.isBare()) {
                bare(n, clusters);
                continue;
            }
            List<Cluster> fitting = clusters.stream().filter(c -> c.takes(n)).toList();
            if (fitting.size() == 1) {
                fitting.get(0).add(n);
            } else {
                Cluster own = new Cluster();
                own.add(n);
                clusters.add(own);
            }
        }
        return clusters;
    }

    /** Registers first, then lists, then what documents say: the surest names found clusters. */
    private static int rank(Node n) {
        return n.key().startsWith(LocalPerson.AUTHORITY) ? 0 : n.listed() ? 1 : n.isBare() ? 3 : 2;
    }

    /** A surname with its office joins the one who held it; a bare one joins its like of the same volume. */
    private static void bare(Node n, List<Cluster> clusters) {
        List<Cluster> inOffice = clusters.stream()
                .filter(c -> c.nodes.stream()
                        .anyMatch(m -> !m.isBare() && m.offices().stream().anyMatch(n.offices()::contains)))
                .toList();
        if (inOffice.size() == 1) {
            inOffice.get(0).add(n);
            return;
        }
        boolean volume = !n.collection().equals("text");
        List<Cluster> same = clusters.stream()
                .filter(c -> c.nodes.stream()
                        .allMatch(m -> m.isBare() && m.collection().equals(n.collection())))
                .toList();
        if (volume && same.size() == 1) {
            same.get(0).add(n);
        } else {
            Cluster own = new Cluster();
            own.add(n);
            clusters.add(own);
        }
    }

    private static Map<String, LinkedPerson> named(List<Cluster> clusters) {
        clusters.sort(Comparator.comparing(PersonLinker::firstMember));
        Map<String, Integer> used = new HashMap<>();
        Map<String, LinkedPerson> people = new TreeMap<>();
        for (Cluster c : clusters) {
            PersonName name = c.nodes.stream()
                    .map(Node::name)
                    .max(Comparator.<PersonName>comparingInt(n -> n.full().length())
                            .thenComparing(PersonName::full))
                    .orElseThrow();
            String slug = Spelling.slug(name.surname() + " " + name.given() + " " + name.suffix());
            String base = slug.isEmpty() ? "unnamed" : slug;
            int count = used.merge(base, 1, Integer::sum);
            String key = count == 1 ? base : base + "-" + count;
            people.put(key, person(key, name, c));
        }
        return people;
    }

    private static LinkedPerson person(String key, PersonName name, Cluster c) {
        Set<String> alternatives = new TreeSet<>();
        Set<String> members = new TreeSet<>();
        for (Node n : c.nodes) {
            members.add(n.key());
            alternatives.add(n.name().full());
            alternatives.addAll(n.variants());
        }
        alternatives.remove(name.full());
        return new LinkedPerson(key, name, List.copyOf(alternatives), List.copyOf(members));
    }

    /** Registers before lists before documents, so that the best known of two of one name keeps the plain key. */
    private static String firstMember(Cluster c) {
        return c.nodes.stream()
                .map(n -> rank(n) + n.key())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
