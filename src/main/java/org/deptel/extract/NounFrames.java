package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.deptel.model.MentionForm;
import org.deptel.text.DocumentKind;

/** What nouns say of meetings: whose talk, call, luncheon with whom. */
final class NounFrames {
    private static final Set<String> WITH = ImmutableSet.of("with", "between");
    private static final Set<String> BETWEEN = ImmutableSet.of("between");
    private static final Set<String> ON = ImmutableSet.of("on", "upon");

    private final Narration narration;
    private final DocumentKind kind;
    private final boolean forTheRecord;
    private final Antecedents antecedents;

    NounFrames(Narration narration, Antecedents antecedents) {
        this.narration = narration;
        this.kind = narration.kind();
        this.forTheRecord = Records.isForTheRecord(narration.header());
        this.antecedents = antecedents;
    }

    /** Whom the noun brings together; empty where it tells of no meeting of persons. */
    Optional<Told> read(Scene scene, int noun) {
        Set<Integer> who = new LinkedHashSet<>(owners(scene, noun));
        Set<Integer> others = others(scene, noun);
        if (others.isEmpty()) {
            others = slashed(scene, noun);
        }
        if (others.isEmpty() && scene.words().folded(noun - 1).equals("our")) {
            others = ours(scene, noun);
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        if (who.isEmpty() && others.size() < 2) {
            who.addAll(narration.governors(scene, noun));
        }
        who.addAll(others);
        String rule = "noun-" + scene.words().folded(noun);
        return StatusReader.ofNoun(scene, noun).map(s -> new Told(who, s, rule));
    }

    private static Set<Integer> others(Scene scene, int noun) {
        String w = scene.words().folded(noun);
        if (w.matches("call|visit")) {
            return ON.contains(scene.words().folded(noun + 1)) ? scene.behind(noun, ON) : Set.of();
        }
        return scene.behind(noun, w.equals("exchange") ? BETWEEN : WITH);
    }

    /** {@code our talk}: in a telegram the writer's and his visitor's, in a letter the writer's and the reader's. */
    private Set<Integer> ours(Scene scene, int noun) {
        Set<Integer> pair = new LinkedHashSet<>();
        pair.add(narration.add(MentionForm.WRITER, scene, noun - 1));
        if (kind == DocumentKind.TELEGRAM || forTheRecord) {
            OptionalInt topic = antecedents.mainTopic();
            topic.ifPresent(pair::add);
            return topic.isPresent() ? pair : Set.of();
        }
        if (kind != DocumentKind.LETTER && kind != DocumentKind.MESSAGE && kind != DocumentKind.MEMORANDUM) {
            return Set.of();
        }
        pair.add(narration.add(MentionForm.ADDRESSEE, scene, noun));
        return pair;
    }

    /** {@code Stoessel’s meeting with}, {@code my conversation with}, {@code meeting of A with B}. */
    private static Set<Integer> owners(Scene scene, int noun) {
        List<Integer> owners = scene.children(
                noun,
                c -> scene.relation(c).equals("nmod")
                                && scene.words().token(c).relation().contains("poss")
                        || scene.relation(c).equals("nmod")
                                && scene.preposition(c).matches("of|by")
                        || scene.relation(c).equals("nsubj"));
        Set<Integer> found = new LinkedHashSet<>(scene.persons(owners));
        owners.forEach(o -> found.addAll(scene.joinedBefore(o)));
        if (!found.isEmpty()) {
            return found;
        }
        Words words = scene.words();
        if (words.folded(noun - 1).matches("my|your|his")) {
            return scene.persons(List.of(noun - 1));
        }
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (words.word(i).matches("[’']s?") && i > 0) {
                found.addAll(scene.persons(List.of(i - 1)));
                found.addAll(scene.joinedBefore(i - 1));
                return found;
            }
        }
        return Set.of();
    }

    /** {@code Malik/Jessup talks}, {@code Karamanlis–Ecevit meeting}. */
    private static Set<Integer> slashed(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i >= Math.max(1, noun - 3); i--) {
            if (words.word(i).matches("[/–-]")) {
                Set<Integer> pair = new LinkedHashSet<>();
                scene.cast().named(words, i - 1).ifPresent(pair::add);
                scene.cast().named(words, i + 1).ifPresent(pair::add);
                return pair.size() == 2 ? pair : Set.of();
            }
        }
        return Set.of();
    }
}
