package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.text.Note;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that say who else was at a talk: {@code Archer, Bell and I also present}, {@code Also present was Carver},
 * {@code Dorn attended meeting on UN side; Ellis on US side}, {@code I was accompanied by Frank}, {@code He received me in
 * presence of Gale}, {@code Other participants were Hale and Ibsen}.
 */
final class Bystanders {
    /** How far behind the words that tell of a talk may stand who else was there; in UTF-16 units. */
    private static final int REACH = 900;

    /** How far behind them may stand a list of all who were there, in UTF-16 units: a summary stands between. */
    private static final int REACH_OF_LIST = 3000;

    /** How far behind them stands the next sentence, in UTF-16 units. */
    private static final int NEXT = 3;

    private static final String ALSO_PRESENT = "also-present";

    /** What gathers people: of it a list may be given without a verb that says who met. */
    private static final Pattern GATHERING = Pattern.compile(
            "(?i)\\b(?:meeting|session|conference|conversation|dinner|luncheon|lunch|breakfast|bilateral|mtg|briefing|met|participants)\\b");
    /** A noun that tells of more than one talk. */
    private static final String SEVERAL = "noun-\\w+s";

    /** Whose paper begins so says below whom it was between. */
    private static final Pattern SUBJECT = Pattern.compile("(?i)^\\W*subj(?:ect)?\\b");

    private final Narration narration;
    private final Antecedents antecedents;

    /** Those whom a sentence names before the talk is told that they were at. */
    private Others waiting = Others.NONE;

    /** The sentence that names them. */
    private @Nullable Scene since;

    Bystanders(Narration narration, Antecedents antecedents) {
        this.narration = narration;
        this.antecedents = antecedents;
    }

    /**
     * Adds what a sentence tells to what the sentences before it told: those whom it names as present to its own talk, else
     * to the one told before.
     *
     * @param own what the sentence tells itself
     */
    void join(Scene scene, List<EventFinding> own, List<EventFinding> found) {
        Others others = Others.of(scene);
        int host = last(own, Bystanders::isTold);
        int before = host >= 0 || !others.whole() ? -1 : talkBefore(scene, others, found);
        if (before >= 0) {
            add(found, before, others);
            own.removeIf(f -> f.rule().equals(ALSO_PRESENT));
        }
        if (host >= 0) {
            add(own, host, others);
            if (since != null && isSoonAfter(since, scene)) {
                add(own, first(own), waiting);
            }
            since = null;
        } else if (before < 0 && own.isEmpty() && !others.who().isEmpty() && mayCome(scene, others)) {
            waiting = others;
            since = scene;
        }
        found.addAll(own);
    }

    private static boolean isSoonAfter(Scene before, Scene scene) {
        Sentence a = before.words().sentence();
        Sentence b = scene.words().sentence();
        return a.zone() == b.zone() && b.span().begin() - a.span().end() < REACH;
    }

    /** Whether a talk of those named may be told next; a record has told already what its list is of. */
    private boolean mayCome(Scene scene, Others others) {
        return others.list() && !Records.isRecord(narration.header()) || comes(scene);
    }

    /** {@code Archer accompanied by Bell came to my office}: what they talked about is told next. */
    private static boolean comes(Scene scene) {
        return scene.words().printed().matches(".*\\b(?:came|arrived|called)\\b.*");
    }

    private static void add(List<EventFinding> found, int at, Others others) {
        EventFinding f = found.get(at);
        List<Attendee> more = others.who().stream()
                .filter(a -> f.attendees().stream().noneMatch(b -> b.mention() == a.mention()))
                .toList();
        found.set(at, f.withAlso(more));
    }

    private static boolean isHeld(EventFinding f) {
        return f.type() == EventType.MEETING && f.status() == EventStatus.HELD;
    }

    /** Whether a sentence tells of a talk, and not only that some were present. */
    private static boolean isTold(EventFinding f) {
        return isHeld(f) && !f.rule().equals(ALSO_PRESENT);
    }

    private static int first(List<EventFinding> own) {
        int i = 0;
        while (!isTold(own.get(i))) {
            i++;
        }
        return i;
    }

    private static int last(List<EventFinding> found, Predicate<EventFinding> test) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (test.test(found.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The talk told just before a sentence; a list belongs to the talk that is the subject of the paper. */
    private int talkBefore(Scene scene, Others others, List<EventFinding> found) {
        Span sentence = scene.words().sentence().span();
        String text = narration.document().document().text();
        boolean body = !scene.words().sentence().zone().isNote();
        int next = last(found, f -> isHeld(f) && isBehind(f, scene, NEXT));
        if (next >= 0 && !others.list()) {
            return next;
        }
        for (int i = 0; body && i < found.size(); i++) {
            EventFinding f = found.get(i);
            boolean subject =
                    SUBJECT.matcher(f.quote().in(text)).lookingAt() && !f.rule().matches(SEVERAL);
            if (isHeld(f) && subject && f.quote().end() <= sentence.begin()) {
                return i;
            }
        }
        int near = last(found, f -> isHeld(f) && isBehind(f, scene, REACH));
        return near < 0 && others.list() ? last(found, f -> isHeld(f) && isBehind(f, scene, REACH_OF_LIST)) : near;
    }

    /** Whether a sentence stands behind a talk, in the same part of the paper: one note tells nothing of another's talk. */
    private boolean isBehind(EventFinding f, Scene scene, int reach) {
        Sentence s = scene.words().sentence();
        Span words = s.span();
        boolean near =
                f.quote().end() <= words.begin() && words.begin() - f.quote().end() < reach;
        return near
                && (s.zone().isNote()
                        ? narration.document().document().notes().stream()
                                .map(Note::span)
                                .anyMatch(n -> n.contains(f.quote()) && n.contains(words))
                        : f.tier() == Tier.NARRATIVE || f.tier() == Tier.EDITORIAL_NOTE);
    }

    /** Those whom a word "present" brings together, with him of whom the text speaks, where no talk was told before. */
    Optional<Told> read(Scene scene, int present) {
        Words words = scene.words();
        if (!Others.isPresence(scene, present)) {
            return Optional.empty();
        }
        Set<Integer> row = Others.row(scene, present);
        boolean whole = words.folded(0).matches("also|others|those|only") || row.size() > 1;
        if (row.isEmpty() || !whole || !narration.kind().isCorrespondence()) {
            return Optional.empty();
        }
        Set<Integer> who = new LinkedHashSet<>(row);
        OptionalInt topic = antecedents.topic(words);
        topic.ifPresent(who::add);
        return Optional.of(new Told(who, EventStatus.HELD, ALSO_PRESENT));
    }

    /**
     * {@code The Task Force met on Thursday. Present were Archer, Bell and Carver}: a list of those at a gathering of which
     * nobody is said to have met whom.
     *
     * @param timeBefore the only time of the sentence before
     */
    Optional<EventFinding> gathering(Scene scene, List<EventFinding> found, Optional<TimePhrase> timeBefore) {
        Sentence sentence = scene.words().sentence();
        Others others = Others.of(scene);
        boolean listed =
                !narration.header().participants().isEmpty() && !sentence.zone().isNote();
        boolean gathering = GATHERING.matcher(scene.words().printed()).find()
                || GATHERING.matcher(before(sentence)).find();
        boolean told = found.stream()
                .flatMap(f -> f.attendees().stream())
                .anyMatch(a -> others.who().stream().anyMatch(b -> b.mention() == a.mention()));
        if (listed || told || !gathering || !others.list() || others.who().size() < 2 || isAhead(scene)) {
            return Optional.empty();
        }
        Span first = narration.cast().get(others.who().get(0).mention()).span();
        Optional<TimePhrase> time = TimeFinder.nearest(narration.times(scene), sentence.span());
        return Optional.of(narration.finding(
                EventType.MEETING,
                EventStatus.HELD,
                sentence,
                first,
                "roll-call",
                others.who(),
                time.or(() -> timeBefore).orElse(null)));
    }

    /** {@code proposed a meeting attended by Archer and Bell}: what was still to come. */
    private static boolean isAhead(Scene scene) {
        Words words = scene.words();
        return words.sentence().parsed()
                && IntStream.range(0, words.count())
                        .filter(i -> words.token(i).tag().startsWith("NN")
                                && GATHERING.matcher(words.folded(i)).matches())
                        .limit(1)
                        .anyMatch(i -> NounStatus.of(scene, i)
                                .filter(EventStatus.HELD::equals)
                                .isEmpty());
    }

    /** The words of the sentence before, in the same part of the paper. */
    private String before(Sentence sentence) {
        List<Sentence> sentences = narration.document().sentences();
        int at = sentences.indexOf(sentence);
        return at < 1 || sentences.get(at - 1).zone() != sentence.zone()
                ? ""
                : sentences
                        .get(at - 1)
                        .span()
                        .in(narration.document().document().text());
    }
}
