package org.deptel.extract;

import java.util.ArrayList;
import java.util.List;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Document;
import org.deptel.text.DocumentId;
import org.deptel.text.Header;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Token;
import org.deptel.text.Volume;
import org.deptel.text.Zone;

/**
 * A document of one sentence, written {@code word/tag/head/relation word/tag/head/relation …}; the people of the tests
 * are Archer, Bell, Carver and Dorn.
 */
record Retold(AnnotatedDocument document, Cast cast) {
    static Retold by(String parsed) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<PersonMention> people = new ArrayList<>();
        for (String item : parsed.split(" ")) {
            String[] part = item.split("/");
            Span span = new Span(text.length(), text.length() + part[0].length());
            text.append(part[0]).append(' ');
            tokens.add(new Token(part[0], span, part[1], Integer.parseInt(part[2]), part[3]));
            if (part[0].matches("Archer|Bell|Carver|Dorn")) {
                people.add(named(part[0], span));
            }
        }
        Sentence sentence = new Sentence(Zone.BODY, "", new Span(0, text.length() - 1), tokens, List.of(), true);
        Document document = new Document(
                DocumentId.parse("volume/d1"),
                Header.NONE,
                text.toString(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Volume volume = new Volume("volume", "", List.of(), List.of());
        return new Retold(new AnnotatedDocument(document, volume, List.of(sentence)), new Cast(people));
    }

    private static PersonMention named(String name, Span span) {
        return new PersonMention(
                MentionForm.NAME,
                span,
                Zone.BODY,
                name,
                PersonName.surname(name),
                OfficePhrase.NONE,
                "",
                true,
                List.of());
    }

    List<EventFinding> calls() {
        return new CallExtractor(new Narration(document, cast)).extract();
    }

    List<EventFinding> messages() {
        return new MessageExtractor(new Narration(document, cast)).extract();
    }

    List<EventFinding> meetings() {
        return new NarrativeExtractor(document, cast).extract();
    }

    /** Who took part in a finding, each as {@code SENDER Archer}. */
    List<String> who(EventFinding finding) {
        return finding.attendees().stream().map(this::said).toList();
    }

    private String said(Attendee a) {
        return a.function() + " " + cast.get(a.mention()).surface();
    }
}
