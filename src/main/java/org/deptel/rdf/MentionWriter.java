package org.deptel.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.deptel.model.Knowledge;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.ResolvedMention;
import org.deptel.text.CodePoints;
import org.deptel.text.DocumentId;
import org.deptel.text.Spelling;
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
            String slug = Spelling.slug(first.surface()) + "-"
                    + first.zone().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            int n = keys.merge(slug, 1, Integer::sum);
            write(group, graph.subject(iris.mention(id, n == 1 ? slug : slug + "-" + n)), knowledge, id, points);
        }
    }

    private void write(
            List<ResolvedMention> group, Graph.Subject s, Knowledge knowledge, DocumentId id, CodePoints points) {
        ResolvedMention best = group.stream()
                .max(java.util.Comparator.comparingDouble(ResolvedMention::confidence)
                        .thenComparing(ResolvedMention::method))
                .orElseThrow();
        s.is(Deptel.Mention)
                .link(Deptel.inDocument, iris.document(id))
                .link(Deptel.refersTo, entity(best, knowledge))
                .text(Deptel.surface, best.surface())
                .link(Deptel.zone, Terms.of(best.zone()))
                .number(Deptel.count, group.size())
                .share(Deptel.confidence, best.confidence())
                .text(Deptel.method, best.method());
        group.forEach(m -> s.number(Deptel.begin, points.at(m.span().begin())));
        used.mentions += 1;
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
