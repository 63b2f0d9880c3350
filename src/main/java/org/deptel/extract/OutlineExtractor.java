package org.deptel.extract;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.deptel.model.EventFinding;
import org.deptel.model.ThingMention;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Finds visits, statements, agreements, conferences and negotiations in sentences whose names are known. None needs the
 * grammar of the sentence, so none makes it worth parsing.
 */
final class OutlineExtractor {
    /** What a sentence must speak of before it is outlined. */
    private static final String CUE =
            "(?si).*(?:visit|\\btrip|journey|\\btour|arriv|\\bleft\\b|\\bleave|depart|\\bflew|\\bfly\\b|travel|\\bwent\\b|\\bcame\\b|"
                    + "\\bgo to|\\bcome to|going to|coming to|\\bmission|speech|address|statement|conference|broadcast|announce|declar|proclaim|publicly|"
                    + "treat|agreement|protocol|convention|\\bpact|accord|armistice|communiqu|summit|congress|session|meeting|talks|negotiat|round).*";

    private final Narration narration;
    private final AnnotatedDocument annotated;
    private final NavigableMap<Integer, ThingMention> things = new TreeMap<>();
    private final ListMultimap<Integer, Span> events = ArrayListMultimap.create();

    OutlineExtractor(Narration narration, List<ThingMention> things, List<EventFinding> named) {
        this.narration = narration;
        this.annotated = narration.document();
        things.forEach(t -> this.things.put(t.span().begin(), t));
        named.forEach(e -> events.put(e.quote().begin(), e.trigger()));
    }

    /** All findings, sentence by sentence. */
    List<EventFinding> extract() {
        String text = annotated.document().text();
        VisitExtractor visits = new VisitExtractor(narration);
        StatementExtractor statements = new StatementExtractor(narration);
        AgreementExtractor agreements = new AgreementExtractor(narration);
        ConferenceExtractor conferences = new ConferenceExtractor(narration);
        NegotiationExtractor negotiations = new NegotiationExtractor(narration);
        List<EventFinding> found = new ArrayList<>();
        for (Sentence s : annotated.sentences()) {
            if (isTold(s) && s.span().in(text).matches(CUE)) {
                Outline outline = outline(s, text);
                found.addAll(visits.extract(outline));
                found.addAll(statements.extract(outline));
                found.addAll(agreements.extract(outline));
                found.addAll(conferences.extract(outline));
                found.addAll(negotiations.extract(outline));
            }
        }
        return found;
    }

    private static boolean isTold(Sentence s) {
        boolean told = s.zone() == Zone.BODY || s.zone() == Zone.FOOTNOTE;
        return told && s.tokens().size() > 4 && s.tokens().size() < 130;
    }

    private Outline outline(Sentence s, String text) {
        Map<Integer, ThingMention> inside =
                things.subMap(s.span().begin(), s.span().end());
        return Outline.of(
                s,
                text,
                narration.cast(),
                List.copyOf(inside.values()),
                narration.times(s),
                events.get(s.span().begin()));
    }
}
