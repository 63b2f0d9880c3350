package org.deptel.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.deptel.model.Knowledge;
import org.deptel.model.OpenMention;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.ResolvedMention;
import org.deptel.text.CodePoints;
import org.deptel.text.DocumentId;
import org.deptel.text.Spelling;
import org.deptel.text.Zone;
import org.deptel.vocab.Deptel;

/** Writes where a document speaks of what: one node for each thing, zone and surface form, with all its places. */
final class MentionWriter {
    private final Iris iris;
    private final Used used;

    MentionWriter(Iris iris, Used used) {
        this.iris = iris;
        this.used = used;
    }

    void write(ResolvedDocument resolved, Knowledge knowledge, Graph graph) {
        DocumentId id = resolved.document().id();
        Map<String, List<ResolvedMention>> groups = new TreeMap<>();
        for (ResolvedMention m : resolved.mentions()) {
            groups.computeIfAbsent(
                            m.kind() + " " + m.key() + " " + m.zone() + " " + m.surface(), k -> new ArrayList<>())
                    .add(m);
        }
        CodePoints points = new CodePoints(resolved.document().text());
        Map<String, Integer> keys = new HashMap<>();
        for (List<ResolvedMention> group : groups.values()) {
            ResolvedMention first = group.get(0);
            Node node = iris.mention(id, key(first.surface(), first.zone(), keys));
            write(group, graph.subject(node), knowledge, id, points);
        }
        open(resolved, knowledge, graph, keys);
    }

    /** Mentions that stay open between the same persons, each with its shares; they refer to nobody. */
    private void open(ResolvedDocument resolved, Knowledge knowledge, Graph graph, Map<String, Integer> keys) {
        DocumentId id = resolved.document().id();
        CodePoints points = new CodePoints(resolved.document().text());
        Map<String, List<OpenMention>> groups = new TreeMap<>();
        for (OpenMention m : resolved.open()) {
            groups.computeIfAbsent(
                            m.zone() + " " + m.surface() + " " + m.method() + " " + persons(m, knowledge),
                            k -> new ArrayList<>())
                    .add(m);
        }
        for (List<OpenMention> group : groups.values()) {
            OpenMention first = group.get(0);
            Map<String, Double> shares = persons(first, knowledge);
            if (shares.size() > 1) {
                String key = key(first.surface(), first.zone(), keys);
                Graph.Subject s = graph.subject(iris.mention(id, key));
                describe(s, id, first.surface(), first.zone(), group.size());
                s.share(
                                Deptel.confidence,
                                shares.values().stream().max(Double::compare).orElse(0.0))
                        .text(Deptel.method, first.method());
                group.forEach(m -> s.number(Deptel.begin, points.at(m.span().begin())));
                alternatives(s, id, key, shares, graph);
            }
        }
    }

    /** Two entries of one linked person are one alternative. */
    private static Map<String, Double> persons(OpenMention m, Knowledge knowledge) {
        Map<String, Double> shares = new LinkedHashMap<>();
        m.alternatives().forEach(a -> shares.merge(knowledge.getPerson(a.person()), a.share(), Double::sum));
        return shares;
    }

    private void alternatives(
            Graph.Subject mention, DocumentId id, String key, Map<String, Double> shares, Graph graph) {
        int n = 0;
        for (Map.Entry<String, Double> a : shares.entrySet()) {
            Node node = iris.alternative(id, key, ++n);
            mention.link(Deptel.alternative, node);
            graph.subject(node)
                    .is(Deptel.Alternative)
                    .link(Deptel.person, iris.person(a.getKey()))
                    .share(Deptel.confidence, a.getValue());
        }
    }

    private static String key(String surface, Zone zone, Map<String, Integer> keys) {
        String slug = Spelling.slug(surface) + "-"
                + zone.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        int n = keys.merge(slug, 1, Integer::sum);
        return n == 1 ? slug : slug + "-" + n;
    }

    private void describe(Graph.Subject s, DocumentId id, String surface, Zone zone, int count) {
        s.is(Deptel.Mention)
                .link(Deptel.inDocument, iris.document(id))
                .text(Deptel.surface, surface)
                .link(Deptel.zone, Terms.of(zone))
                .number(Deptel.count, count);
        used.mentions += 1;
    }

    private void write(
            List<ResolvedMention> group, Graph.Subject s, Knowledge knowledge, DocumentId id, CodePoints points) {
        ResolvedMention best = group.stream()
                .max(java.util.Comparator.comparingDouble(ResolvedMention::confidence)
                        .thenComparing(ResolvedMention::method))
                .orElseThrow();
        describe(s, id, best.surface(), best.zone(), group.size());
        if (best.office().isPresent()) {
            used.offices.add(best.office());
            s.link(Deptel.officeHeld, iris.office(best.office()));
        }
        s.link(Deptel.refersTo, entity(best, knowledge))
                .share(Deptel.confidence, best.confidence())
                .text(Deptel.method, best.method());
        group.forEach(m -> s.number(Deptel.begin, points.at(m.span().begin())));
    }

    private Node entity(ResolvedMention m, Knowledge knowledge) {
        return switch (m.kind()) {
            case PERSON -> iris.person(knowledge.getPerson(m.key()));
            case PLACE -> {
                used.places.add(m.key());
                yield iris.place(m.key());
            }
            case POLITY -> {
                used.polities.add(m.key());
                yield iris.polity(m.key());
            }
            case ORGANIZATION -> {
                used.organizationKeys.add(m.key());
                yield iris.organization(m.key());
            }
            case NAMED_EVENT -> iris.event(m.key());
        };
    }
}
