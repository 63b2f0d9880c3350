package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import org.deptel.authority.Authority;
import org.deptel.model.EventFinding;
import org.deptel.model.Findings;
import org.deptel.model.PersonMention;
import org.deptel.model.ThingMention;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Sentence;
import org.deptel.text.Volume;

/** Finds what a document's words point at. One for each volume, since the volume's lists steer it; safe for threads. */
public final class Extractor {
    private final PersonExtractor persons;
    private final ThingExtractor things;
    private final Authority authority;

    /** An extractor that knows a volume's lists of persons and abbreviations, and the lexicons of the registers. */
    public Extractor(Volume volume, Authority authority) {
        this.persons = new PersonExtractor(new NameList(volume), authority);
        this.things = new ThingExtractor(volume, authority);
        this.authority = authority;
    }

    /** Whether a sentence may tell of an event, so that parsing it is worth the time. */
    public static boolean mayHoldEvent(Sentence sentence) {
        return Cues.mayHoldEvent(sentence);
    }

    /** Finds everything in one document. */
    public Findings extract(AnnotatedDocument annotated) {
        PersonExtractor.Found people = persons.extract(annotated);
        Cast cast = new Cast(people.mentions());
        List<EventFinding> events = new ArrayList<>();
        new MeetingExtractor(annotated, cast, authority).extract().ifPresent(events::add);
        Narration narration = new Narration(annotated, cast);
        new SessionExtractor(narration).extract().ifPresent(events::add);
        List<EventFinding> told = new ArrayList<>(new NarrativeExtractor(narration).extract());
        told.addAll(new CouncilExtractor(narration).extract());
        told.addAll(new CallExtractor(narration).extract());
        events.addAll(new NotedDays(narration).give(told));
        events.addAll(new MessageExtractor(narration).extract());
        List<EventFinding> named = new NamedEventExtractor(annotated, authority).extract();
        events.addAll(named);
        List<ThingMention> mentioned = things.extract(annotated);
        events.addAll(new OutlineExtractor(narration, mentioned, named).extract());
        return findings(annotated, cast, people.chiefs(), mentioned, events);
    }

    /** Finds persons, offices, speakers, places, states and bodies only. */
    public Findings entities(AnnotatedDocument annotated) {
        PersonExtractor.Found people = persons.extract(annotated);
        return findings(annotated, new Cast(people.mentions()), people.chiefs(), things.extract(annotated), List.of());
    }

    private static Findings findings(
            AnnotatedDocument annotated,
            Cast cast,
            List<PersonMention> chiefs,
            List<ThingMention> mentioned,
            List<EventFinding> events) {
        annotated.sentences().forEach(s -> cast.addSpeakers(new Words(s)));
        chiefs.forEach(cast::addWithin);
        return new Findings(annotated.document(), cast.mentions(), mentioned, events);
    }
}
