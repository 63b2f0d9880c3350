package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.model.Voice;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.DocumentKind;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/** Finds meetings that sentences narrate: who met, saw, called on, lunched with, told whom. */
final class NarrativeExtractor {
    private static final Set<String> WITH = ImmutableSet.of("with", "between");
    private static final Set<String> ON = ImmutableSet.of("on", "upon", "in", "for");
    private static final Set<String> TOPIC = ImmutableSet.of("with");
    private static final Set<String> TO_WITH = ImmutableSet.of("with", "to");

    private final AnnotatedDocument annotated;
    private final Cast cast;
    private final String text;
    private final boolean letter;

    NarrativeExtractor(AnnotatedDocument annotated, Cast cast) {
        this.annotated = annotated;
        this.cast = cast;
        this.text = annotated.document().text();
        this.letter = annotated.document().header().kind().isCorrespondence();
    }

    /** All findings, sentence by sentence. */
    List<EventFinding> extract() {
        List<EventFinding> found = new ArrayList<>();
        for (Sentence s : annotated.sentences()) {
            if (s.parsed() && s.zone() != Zone.HEADING && s.zone() != Zone.SOURCE_NOTE && s.zone() != Zone.DATELINE) {
                sentence(new Scene(new Words(s), cast), found);
            }
        }
        return found;
    }

    private void sentence(Scene scene, List<EventFinding> found) {
        Words words = scene.words();
        for (int i = 0; i < words.count(); i++) {
            String w = words.folded(i);
            String tag = words.token(i).tag();
            Cues.Frame frame = Cues.VERBS.get(w);
            if (CallExtractor.isByTelephone(words, i)) {
                continue;
            }
            if (frame != null && (tag.startsWith("V") || i == 0 || words.isCapital(i))) {
                verb(scene, i, frame).ifPresent(found::add);
            } else if (Cues.NOUNS.contains(w)) {
                noun(scene, i).ifPresent(found::add);
            }
        }
    }

    private Optional<EventFinding> verb(Scene scene, int verb, Cues.Frame frame) {
        Set<Integer> others = others(scene, verb, frame);
        if (others.isEmpty() || isFigure(scene, verb)) {
            return Optional.empty();
        }
        Set<Integer> subjects = scene.subjects(verb);
        if (subjects.isEmpty() && droppedSubject(scene, verb)) {
            subjects = Set.of(writer(scene, verb));
        }
        if (frame == Cues.Frame.TELL && !toldInPerson(scene, subjects, others)) {
            return Optional.empty();
        }
        Set<Integer> all = new LinkedHashSet<>(subjects);
        all.addAll(others);
        return StatusReader.ofVerb(scene, verb)
                .flatMap(s -> finding(scene, verb, all, s, EventType.MEETING, "verb-" + lower(frame)));
    }

    private static Set<Integer> others(Scene scene, int verb, Cues.Frame frame) {
        return switch (frame) {
            case MEET -> firstNonEmpty(scene.behind(verb, WITH), scene.objects(verb));
            case OBJECT, TELL -> scene.objects(verb);
            case CALL -> firstNonEmpty(scene.behind(verb, ON), scene.objects(verb));
            case WITH -> scene.behind(verb, TO_WITH);
            case TOPIC_WITH -> scene.behind(verb, TOPIC);
        };
    }

    private static String lower(Cues.Frame frame) {
        return frame.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Set<Integer> firstNonEmpty(Set<Integer> a, Set<Integer> b) {
        return a.isEmpty() ? b : a;
    }

    /** {@code met with approval}, {@code called for}, {@code called attention}. */
    private static boolean isFigure(Scene scene, int verb) {
        String w = scene.words().folded(verb);
        String next = scene.words().folded(verb + 1);
        return w.equals("sent") && !next.equals("for")
                || w.startsWith("call") && next.matches("for|attention|upon(?= to)|off")
                || w.matches("took|taken") && !next.matches("up|matter|this|it|subject|question");
    }

    /** Telegrams drop their "I": a sentence that begins with the verb in the past is told by the writer. */
    private boolean droppedSubject(Scene scene, int verb) {
        Words words = scene.words();
        return letter
                && verb <= 2
                && !scene.hasSubject(verb)
                && words.token(verb).tag().matches("VBD|VBN")
                && (verb == 0 || words.word(verb - 1).matches("[.)]|\\d+|also|just|again"));
    }

    private int writer(Scene scene, int verb) {
        Words words = scene.words();
        return cast.add(
                MentionForm.WRITER, words.token(verb).span(), words.sentence().zone(), words.word(verb));
    }

    /** Telling is meeting only between the writer and a person named, in a telegram or letter that reports a talk. */
    private boolean toldInPerson(Scene scene, Set<Integer> subjects, Set<Integer> others) {
        if (scene.words().sentence().zone().isNote()) {
            return false;
        }
        return annotated.document().header().kind() == DocumentKind.TELEGRAM
                && (hasForm(subjects, MentionForm.WRITER) && hasPerson(others)
                        || hasForm(others, MentionForm.WRITER) && hasPerson(subjects));
    }

    private boolean hasForm(Set<Integer> mentions, MentionForm form) {
        return mentions.stream().anyMatch(i -> cast.get(i).form() == form);
    }

    private boolean hasPerson(Set<Integer> mentions) {
        return mentions.stream()
                .map(cast::get)
                .anyMatch(m -> m.form() == MentionForm.NAME || m.form() == MentionForm.OFFICE);
    }

    private Optional<EventFinding> noun(Scene scene, int noun) {
        Words words = scene.words();
        Set<Integer> who = new LinkedHashSet<>(owners(scene, noun));
        Set<Integer> others = scene.behind(noun, WITH);
        if (words.folded(noun).matches("call|visit")) {
            others = words.folded(noun + 1).equals("on") ? scene.behind(noun, ON) : Set.of();
        }
        if (others.isEmpty()) {
            others = slashed(scene, noun);
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        if (who.isEmpty() && others.size() < 2) {
            who.addAll(haveSubject(scene, noun));
        }
        who.addAll(others);
        return StatusReader.ofNoun(scene, noun)
                .flatMap(s -> finding(scene, noun, who, s, EventType.MEETING, "noun-" + words.folded(noun)));
    }

    /** {@code Stoessel’s meeting with}, {@code my conversation with}, {@code meeting of A with B}. */
    private static Set<Integer> owners(Scene scene, int noun) {
        List<Integer> owners = scene.children(
                noun,
                c -> scene.relation(c).equals("nmod")
                                && scene.words().token(c).relation().contains("poss")
                        || scene.relation(c).equals("nmod")
                                && scene.preposition(c).matches("of|by"));
        Set<Integer> found = scene.persons(owners);
        if (!found.isEmpty()) {
            return found;
        }
        Words words = scene.words();
        if (words.folded(noun - 1).matches("my|your|his")) {
            return scene.persons(List.of(noun - 1));
        }
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (words.word(i).matches("[’']s?") && i > 0) {
                return scene.persons(List.of(i - 1));
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
                scene.cast().at(words, i - 1).ifPresent(pair::add);
                scene.cast().at(words, i + 1).ifPresent(pair::add);
                return pair.size() == 2 ? pair : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code I had a long talk with P}: the subject of the verb that the noun is object of. */
    private Set<Integer> haveSubject(Scene scene, int noun) {
        int verb = scene.head(noun);
        for (int step = 0; step < 3 && verb >= 0; step++) {
            Set<Integer> subjects = scene.subjects(verb);
            if (!subjects.isEmpty()) {
                return subjects;
            }
            if (droppedSubject(scene, verb) || scene.words().folded(verb).matches("had") && verb <= 2 && letter) {
                return Set.of(writer(scene, verb));
            }
            verb = scene.head(verb);
        }
        return Set.of();
    }

    private Optional<EventFinding> finding(
            Scene scene, int trigger, Set<Integer> who, EventStatus status, EventType type, String rule) {
        List<Attendee> attendees = who.stream()
                .filter(i -> isSomebody(cast.get(i)))
                .map(i -> new Attendee(i, "", Function.PRINCIPAL))
                .toList();
        if (attendees.size() < 2) {
            return Optional.empty();
        }
        Sentence s = scene.words().sentence();
        boolean editors = isEditors(s);
        List<TimePhrase> times = TimeFinder.find(s.span(), text);
        Span at = scene.words().token(trigger).span();
        return Optional.of(new EventFinding(
                type,
                status,
                tier(s),
                editors ? Voice.EDITOR_VOICE : Voice.DOCUMENT_VOICE,
                s.span(),
                at,
                rule,
                status == EventStatus.HELD ? 0.8 : 0.6,
                attendees,
                TimeFinder.nearest(times, at).orElse(null),
                "",
                ""));
    }

    private static boolean isSomebody(PersonMention m) {
        return m.form() != MentionForm.PRONOUN;
    }

    private boolean isEditors(Sentence s) {
        return annotated.document().header().kind() == DocumentKind.EDITORIAL_NOTE
                || s.zone().isNote()
                        && annotated.document().notes().stream()
                                .noneMatch(n -> n.original() && n.span().contains(s.span()));
    }

    private Tier tier(Sentence s) {
        if (annotated.document().header().kind() == DocumentKind.EDITORIAL_NOTE) {
            return Tier.EDITORIAL_NOTE;
        }
        return s.zone() == Zone.FOOTNOTE ? Tier.FOOTNOTE : Tier.NARRATIVE;
    }
}
