package org.deptel.resolve;

import java.util.Optional;
import java.util.function.Predicate;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Quotations;

/**
 * Decides who is spoken to where a title calls him: {@code Mr. Secretary, can you tell us}; and who asks and answers in a
 * press conference, whose paragraphs begin with {@code Q.} and {@code A.}.
 */
final class Hearers {
    private static final String QUESTION = "Q.";
    private static final String ANSWER = "A.";

    private final Identities who;
    private final Incumbents incumbents;
    private final Document document;
    private final String text;
    private final Quotations quotations;
    private final boolean questions;

    Hearers(Identities who, Correspondents posts, Quotations quotations) {
        this.who = who;
        this.incumbents = new Incumbents(who.context(), posts);
        this.document = who.findings().document();
        this.text = document.text();
        this.quotations = quotations;
        this.questions = document.blocks().stream().anyMatch(b -> begins(b, QUESTION));
    }

    /** {@code Mr. Secretary} among quoted or printed questions is the Secretary of State, where the document speaks of him. */
    Optional<Decision> secretary(PersonMention vocative) {
        OfficePhrase office = vocative.office();
        boolean asked = quotations.quotedFrom(vocative.span().begin()).isPresent()
                || block(vocative).filter(b -> begins(b, QUESTION)).isPresent();
        return asked
                        && office.office().equals("secretary-of-state")
                        && office.polity().isEmpty()
                ? who.time()
                        .flatMap(day -> incumbents.onDay(office, day))
                        .filter(d -> who.isPerson(d.person()))
                        .map(d -> new Decision(d.person(), 0.85, "office-spoken-to"))
                : Optional.empty();
    }

    /** The one whom the paragraph calls by his title before it says "you". */
    Optional<Decision> called(PersonMention you) {
        return block(you)
                .flatMap(b -> lastCalled(m -> b.span().contains(m.span())
                        && m.span().begin() < you.span().begin()
                        && quotations
                                .quotedFrom(m.span().begin())
                                .equals(quotations.quotedFrom(you.span().begin()))))
                .map(p -> new Decision(p, 0.85, "addressee-called-by-title"));
    }

    /** In a press conference: "you" of a question, and "I" of an answer, are the one whom the questions call by title. */
    Optional<Decision> questioned(PersonMention m) {
        if (!questions) {
            return Optional.empty();
        }
        String part = m.form() == MentionForm.WRITER ? ANSWER : QUESTION;
        return block(m).filter(b -> begins(b, part))
                .flatMap(b -> lastCalled(v -> v.span().begin() < m.span().begin()
                        && block(v).filter(q -> begins(q, QUESTION)).isPresent()))
                .map(p -> new Decision(p, 0.85, "questioned-by-the-press"));
    }

    private Optional<String> lastCalled(Predicate<PersonMention> fits) {
        Optional<String> last = Optional.empty();
        for (int i = 0; i < who.count(); i++) {
            PersonMention m = who.mention(i);
            boolean vocative = m.form() == MentionForm.OFFICE && OfficeResolver.isVocative(text, m.span());
            if (vocative && fits.test(m) && who.decision(i).isPresent()) {
                last = who.decision(i).map(Decision::person);
            }
        }
        return last;
    }

    private Optional<Block> block(PersonMention m) {
        return document.findBlock(m.span());
    }

    private boolean begins(Block b, String part) {
        int at = b.span().begin();
        return text.startsWith(part, at) || text.startsWith("“" + part, at);
    }
}
