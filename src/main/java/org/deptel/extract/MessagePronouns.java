package org.deptel.extract;

import java.util.Set;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.text.Zone;

/** Who "he" is at one end of a message: the nearest subject named before who is not at the other end. */
final class MessagePronouns {
    private final Cast cast;
    private final Antecedents antecedents;

    MessagePronouns(Narration narration) {
        this.cast = narration.cast();
        this.antecedents = new Antecedents(narration.document().sentences(), cast);
    }

    /** Replaces the pronouns of both ends where the words before tell; a note's sentences stand alone. */
    void fill(Scene scene, MessageParties parties) {
        parties.replace(i -> meant(scene, i, parties.to()), i -> meant(scene, i, parties.from()));
    }

    private int meant(Scene scene, int mention, Set<Integer> otherEnd) {
        PersonMention m = cast.get(mention);
        if (m.form() != MentionForm.PRONOUN || !m.surface().matches("(?i)he|him|his|she|her")) {
            return mention;
        }
        Words words = scene.words();
        for (int i = words.sentence().tokenAt(m.span().begin()) - 1; i >= 0; i--) {
            if (words.token(i).relation().startsWith("nsubj")) {
                var named = cast.named(words, i);
                if (named.isPresent() && !otherEnd.contains(named.getAsInt())) {
                    return named.getAsInt();
                }
            }
        }
        return words.sentence().zone() == Zone.BODY ? antecedents.topic(words).orElse(mention) : mention;
    }
}
