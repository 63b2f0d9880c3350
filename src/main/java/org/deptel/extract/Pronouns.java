package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;

/**
 * Says for whom "he" and "his" stand inside one sentence: for the one person named before, or, where a phrase with
 * "his" opens the sentence, for the subject that follows.
 */
final class Pronouns {
    /** The same persons, with the pronouns replaced whose antecedent the sentence names. */
    Set<Integer> of(Scene scene, int word, Set<Integer> who) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i : who) {
            found.add(scene.cast().get(i).form() == MentionForm.PRONOUN ? antecedent(scene, word, i) : i);
        }
        return found;
    }

    private static int antecedent(Scene scene, int word, int pronoun) {
        Set<Integer> before = named(scene, 0, scene.cast().get(pronoun).span().begin());
        if (before.isEmpty()) {
            return following(scene, word, pronoun);
        }
        return before.size() == 1
                ? before.iterator().next()
                : governing(scene, word, before).orElse(pronoun);
    }

    /** Of several persons named before, the subject of the verb that the word hangs on: {@code P sent Q his letter}. */
    private static Optional<Integer> governing(Scene scene, int word, Set<Integer> before) {
        int verb = scene.head(word);
        for (int step = 0; step < 3 && verb >= 0; step++) {
            if (scene.words().token(verb).tag().startsWith("V")) {
                Set<Integer> subjects = scene.subjects(verb);
                return subjects.size() == 1
                        ? subjects.stream().filter(before::contains).findFirst()
                        : Optional.empty();
            }
            verb = scene.head(verb);
        }
        return Optional.empty();
    }

    /** {@code In his letter to Q, P said}: the subject of the verb that the phrase hangs on. */
    private static int following(Scene scene, int word, int pronoun) {
        int verb = scene.head(word);
        if (verb <= word || !scene.words().token(verb).tag().startsWith("V")) {
            return pronoun;
        }
        return scene.subjects(verb).stream()
                .filter(i -> isNamed(scene.cast().get(i)))
                .findFirst()
                .orElse(pronoun);
    }

    private static Set<Integer> named(Scene scene, int from, int endOffset) {
        Words words = scene.words();
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = from; i < words.count() && words.token(i).span().begin() < endOffset; i++) {
            scene.cast().at(words, i).ifPresent(found::add);
        }
        found.removeIf(i -> !isNamed(scene.cast().get(i)));
        return found;
    }

    private static boolean isNamed(PersonMention m) {
        return m.form() == MentionForm.NAME || m.form() == MentionForm.OFFICE;
    }
}
