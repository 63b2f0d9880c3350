package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.text.DocumentKind;
import org.deptel.text.Span;

/** Finds telephone calls that sentences narrate; those that a document records are {@link MeetingExtractor}'s. */
final class CallExtractor {
    private static final Set<String> VERBS =
            ImmutableSet.of("telephoned", "telephoning", "phoned", "phoning", "telephone", "phone", "phones");
    private static final Set<String> CALLED = ImmutableSet.of("called", "rang", "reached", "call");
    private static final Set<String> TALKS = ImmutableSet.of(
            "spoke",
            "speak",
            "speaking",
            "spoken",
            "talked",
            "talk",
            "talking",
            "told",
            "tell",
            "informed",
            "inform",
            "discussed",
            "discuss",
            "discussing",
            "advised",
            "reported",
            "read",
            "asked",
            "gave",
            "given",
            "agreed",
            "replied",
            "expressed",
            "explained",
            "suggested",
            "stated",
            "repeated",
            "said");
    private static final Set<String> NOUNS = ImmutableSet.of(
            "conversation",
            "conversations",
            "call",
            "calls",
            "talk",
            "talks",
            "telcon",
            "telcons",
            "telecon",
            "telecons",
            "discussion",
            "message",
            "guidance",
            "instructions");
    private static final Set<String> OTHER_END = ImmutableSet.of("with", "between", "from", "to");
    private static final Set<String> BY = ImmutableSet.of("by");
    private static final Set<String> FROM = ImmutableSet.of("from");
    private static final Set<String> WITH_TO = ImmutableSet.of("with", "to");
    private static final Pattern SAYS = Pattern.compile(
            "say|tell|told|get|obtain|inform(?:ed)?|ask(?:ed)?|check|advised?|report(?:ed)?|said|urged?"
                    + "|discuss|request(?:ed)?|learn(?:ed)?|discovered|thank|explain(?:ed)?|suggest(?:ed)?|warn(?:ed)?|find|read|propose");
    private static final String TALK = "consultations?|conversations?|discussions?|meetings?|talks?";
    private static final int NEAR = 14;

    private final Narration narration;
    private final Antecedents antecedents;

    CallExtractor(Narration narration) {
        this.narration = narration;
        this.antecedents = new Antecedents(narration.document().sentences(), narration.cast());
    }

    /** All findings, sentence by sentence. */
    List<EventFinding> extract() {
        List<EventFinding> found = new ArrayList<>();
        for (Scene scene : narration.scenes()) {
            Words words = scene.words();
            for (int i = 0; i < words.count(); i++) {
                found.addAll(call(scene, i));
            }
        }
        found.addAll(new CallLines(narration).calls());
        return found;
    }

    private List<EventFinding> call(Scene scene, int i) {
        Words words = scene.words();
        String w = words.folded(i);
        if (isCollection(words, i)) {
            return List.of();
        }
        boolean verb = words.token(i).tag().startsWith("V");
        if (isRungUp(scene, i)) {
            Set<Integer> called = scene.patients(i);
            return StatusReader.ofVerb(scene, i)
                    .flatMap(s -> finding(scene, i, "verb-telephone", s, scene.agents(i), called))
                    .stream()
                    .toList();
        }
        if (verb && VERBS.contains(w) || CALLED.contains(w) && verb && isRing(scene, i)) {
            return verb(scene, i).stream().toList();
        }
        if (verb && TALKS.contains(w) && (isByTelephone(words, i) || narration.isFromCallNotes(words.sentence()))) {
            return talk(scene, i).stream().toList();
        }
        return NOUNS.contains(w)
                        && (isByTelephone(words, i)
                                || w.matches("tele?cons?")
                                || isAwaited(words, i)
                                || isWithWords(words, i))
                ? nouns(scene, i)
                : List.of();
    }

    /** {@code received calls from both P and Q}: each of them called. */
    private List<EventFinding> nouns(Scene scene, int noun) {
        MessageTail tail = MessageTail.after(scene, noun);
        Set<Integer> receiver =
                tail.from().size() > 1 && tail.to().isEmpty() ? narration.governors(scene, noun) : Set.of();
        return receiver.isEmpty()
                ? noun(scene, noun, ends(scene, noun)).stream().toList()
                : tail.from().stream()
                        .flatMap(p -> noun(scene, noun, ImmutableSet.of(p)).stream())
                        .toList();
    }

    /**
     * Whether what a word tells was said over the telephone: {@code telephone conversation}, {@code spoke by phone},
     * {@code told over the telephone}.
     */
    static boolean isByTelephone(Words words, int i) {
        if (words.folded(i - 1).matches("(?:tele)?phone|telephonic|long-distance")) {
            return true;
        }
        for (int k = i + 1; k < Math.min(words.count() - 1, i + NEAR); k++) {
            // "discussion with Archer and consultation with Bell by telephone": the other talk was the call
            // and so "said he would talk to Archer on the telephone"
            boolean another = NOUNS.contains(words.folded(i)) && words.folded(k).matches(TALK)
                    || TALKS.contains(words.folded(i))
                            && TALKS.contains(words.folded(k))
                            && words.token(k).tag().startsWith("V");
            if (another || words.word(k).matches("[.;:]|that|which|who")) {
                return false;
            }
            int noun = words.folded(k + 1).matches("the|a") ? k + 2 : k + 1;
            boolean inCall = words.folded(k).matches("during|in")
                    && words.folded(k + 1).matches("a|an|his|her|their|the")
                    && words.folded(k + 2).matches("(?:tele)?phone")
                    && words.folded(k + 3).matches("conversation|call|talk");
            if (inCall) {
                return true;
            }
            if (words.folded(k).matches("by|over|on|via")
                    && words.folded(noun).matches("(?:tele)?phone|long-distance")) {
                return !words.folded(noun + 1).matches("call|calls|conversations?|talks?");
            }
        }
        return false;
    }

    /** {@code would await a call from P}: for whom one waits so is to ring up. */
    private static boolean isAwaited(Words words, int noun) {
        int verb = words.beforeModifiers(noun, 3, "DT|JJ.*|PRP\\$");
        return words.folded(noun).equals("call")
                && words.folded(noun + 1).equals("from")
                && words.folded(verb).matches("await(?:s|ed|ing)?|expect(?:s|ed|ing)?");
    }

    /** {@code had a call from P saying that}: one calls in person to talk, and not to say one thing. */
    private static boolean isWithWords(Words words, int noun) {
        int verb = words.beforeModifiers(noun, 3, "DT|JJ.*|PRP\\$");
        return words.folded(noun).equals("call")
                && words.folded(noun + 1).equals("from")
                && words.folded(verb).matches("had|received|got")
                && IntStream.range(noun + 2, Math.min(words.count(), noun + 7))
                        .mapToObj(words::folded)
                        .anyMatch(w -> w.matches("saying|asking|informing|telling|advising"));
    }

    /** {@code called P by phone}, {@code called P at home}, {@code called P at 10:05 a.m.}, {@code called P up}, {@code rang P}. */
    private static boolean isRing(Scene scene, int verb) {
        Words words = scene.words();
        boolean somebody = words.folded(verb + 1).equals("the")
                && scene.cast().at(words, verb + 2).isPresent();
        if (!somebody && words.folded(verb + 1).matches("on|upon|for|in|attention|off|it|the|a")) {
            return isByTelephone(words, verb) && !words.folded(verb + 1).matches("on|upon|for|attention|off");
        }
        boolean fetched = words.folded(verb + 1).matches("back|up")
                && words.folded(verb - 1).matches("was|were|been|be|being");
        if (fetched) {
            return false;
        }
        boolean rings = isAtItsHour(scene, verb);
        for (int k = verb + 1; k < Math.min(words.count() - 1, verb + 9); k++) {
            if (words.folded(k).matches("on|upon|to|in")
                    || k == verb + 1 && words.folded(k).equals("at")) {
                break;
            }
            rings |= k > verb + 1
                    && words.folded(k).matches("at|about|around")
                    && words.word(k + 1).matches("\\d{1,2}:\\d{2}");
            int home = words.folded(k + 1).matches("his|her") ? k + 2 : k + 1;
            rings |= words.folded(k).equals("at") && words.folded(home).equals("home");
            rings |= words.folded(k).matches("up|back") && words.folded(verb).matches("called|call|rang");
        }
        return rings || isByTelephone(words, verb) || isElsewhere(scene, verb) || isToSay(scene, verb);
    }

    /** {@code At 9:30 p.m., Archer called Bell.}: an hour before it, and nothing behind it. */
    private static boolean isAtItsHour(Scene scene, int verb) {
        Words words = scene.words();
        int first = words.folded(verb + 1).equals("the") ? verb + 2 : verb + 1;
        OptionalInt called = scene.cast().named(words, first);
        int end = called.isPresent() ? scene.lastWordOf(called.getAsInt(), first) + 1 : -1;
        return end > 0
                && words.folded(verb).equals("called")
                && words.folded(0).matches("at|about")
                && words.word(1).matches("\\d{1,2}:\\d{2}")
                && (end >= words.count() || words.word(end).matches("[.;,]|and|again"));
    }

    /** {@code called P in Harbourton at 9:30}: at an hour one calls so whom one cannot call on. */
    private static boolean isElsewhere(Scene scene, int verb) {
        Words words = scene.words();
        Set<Integer> called = scene.objects(verb);
        for (int k = verb + 2; !called.isEmpty() && k < Math.min(words.count() - 3, verb + 7); k++) {
            if (words.folded(k).equals("in") && words.isCapital(k + 1)) {
                int at = words.isCapital(k + 2) ? k + 3 : k + 2;
                return words.folded(at).matches("at|about|around")
                        && words.word(at + 1).matches("\\d{1,2}(?::\\d{2})?");
            }
            if (words.isFinite(k) || words.word(k).matches("[.,;:()]")) {
                break;
            }
        }
        return false;
    }

    /** {@code At 11:59 Archer was called by Bell}: who is to come is called in. */
    static boolean isRungUp(Scene scene, int verb) {
        return scene.words().folded(verb).equals("called")
                && scene.words().folded(verb + 1).equals("by")
                && !scene.agents(verb).isEmpty()
                && !scene.patients(verb).isEmpty();
    }

    /**
     * {@code called P to inform him}, {@code called P and learned}; but whom one calls in, to his office or by a name is not
     * telephoned.
     */
    private static boolean isToSay(Scene scene, int verb) {
        List<Integer> said =
                scene.children(verb, c -> scene.relation(c).matches("xcomp|advcl|conj") && isSaid(scene.words(), c));
        if (said.isEmpty()) {
            return false;
        }
        List<Integer> called = scene.children(verb, c -> scene.relation(c).equals("obj"));
        boolean whom = called.isEmpty()
                ? isToTheWriter(scene, verb, said.get(0))
                : !scene.persons(called).isEmpty();
        int from = called.isEmpty() ? verb : called.get(0);
        return whom
                && IntStream.range(from + 1, said.get(0) - 1)
                        .filter(i -> !isBeforeTime(scene, i))
                        .mapToObj(scene.words()::folded)
                        .noneMatch(w -> w.matches("in|to|over|out|home|on|upon|as|for|at|with"));
    }

    /** {@code on the evening before}, {@code on May 5}: the "on" of a day. */
    private static boolean isBeforeTime(Scene scene, int on) {
        int time = scene.words().folded(on + 1).equals("the") ? on + 2 : on + 1;
        return scene.words().folded(on).equals("on") && time < scene.words().count() && scene.isTime(time);
    }

    /** {@code to inform him}, {@code to give me the gist}, {@code and made an appointment}: what one telephones for. */
    private static boolean isSaid(Words words, int verb) {
        boolean gives = words.folded(verb).matches("give|gave|made|make");
        return SAYS.matcher(words.folded(verb)).matches()
                || gives
                        && IntStream.range(verb + 1, Math.min(words.count(), verb + 5))
                                .mapToObj(words::folded)
                                .anyMatch(w ->
                                        w.matches("account|gist|news|reaction|background|arrangements|appointment"));
    }

    /** {@code P called to say}, in a sentence of the writer's own: one who comes to see him is said to call on him. */
    private static boolean isToTheWriter(Scene scene, int verb, int said) {
        return scene.words().folded(said).matches("say|advise|inform|report")
                && scene.words().folded(said - 1).equals("to")
                && (scene.head(verb) < 0 || scene.relation(verb).matches("conj|csubj|parataxis"));
    }

    private Optional<EventFinding> verb(Scene scene, int verb) {
        Set<Integer> callers = narration.subjects(scene, verb);
        Set<Integer> objects = Readings.first(() -> narration.objects(scene, verb), () -> next(scene, verb));
        Set<Integer> called = objects.isEmpty() ? scene.behind(verb, WITH_TO) : objects;
        Set<Integer> informed = called.isEmpty() ? told(scene, verb) : called;
        Set<Integer> other = informed.isEmpty() ? writer(scene, verb, callers) : informed;
        return StatusReader.ofVerb(scene, verb).flatMap(s -> finding(scene, verb, "verb-telephone", s, callers, other));
    }

    /** {@code will telephone Archer results}: the name behind the verb, which the parser takes for a part of what is told. */
    private static Set<Integer> next(Scene scene, int verb) {
        OptionalInt m = VERBS.contains(scene.words().folded(verb))
                ? scene.cast().named(scene.words(), verb + 1)
                : OptionalInt.empty();
        boolean owner = m.isPresent()
                && scene.words()
                        .word(scene.lastWordOf(m.getAsInt(), verb + 1) + 1)
                        .matches("[’']s?");
        return m.isPresent() && !owner ? Set.of(m.getAsInt()) : Set.of();
    }

    /** Who telephones nobody in particular telephones the one who writes of it. */
    private Set<Integer> writer(Scene scene, int verb, Set<Integer> callers) {
        boolean others = callers.stream().noneMatch(i -> scene.cast().get(i).form() == MentionForm.WRITER);
        boolean told = (narration.kind().isCorrespondence() || isMainClauseOfRecord(scene, verb))
                && !scene.words().sentence().zone().isNote();
        boolean nobody = scene.children(verb, c -> scene.relation(c).matches("i?obj") && !scene.isTime(c))
                .isEmpty();
        return others && told && nobody && !callers.isEmpty()
                ? Set.of(narration.add(MentionForm.WRITER, scene, verb))
                : Set.of();
    }

    /** {@code Mr. P telephoned this morning}, in a memorandum: its writer was telephoned. */
    private boolean isMainClauseOfRecord(Scene scene, int verb) {
        boolean record = narration.kind() == DocumentKind.MEMORANDUM_OF_CONVERSATION
                || narration.kind() == DocumentKind.MEMORANDUM;
        return record && scene.head(verb) < 0;
    }

    /** {@code P telephoned to tell me}: the one told is the one telephoned. */
    private Set<Integer> told(Scene scene, int verb) {
        List<Integer> purposes = scene.children(
                verb,
                c -> scene.relation(c).matches("advcl|xcomp")
                        && scene.words().folded(c).matches("inform|tell|ask|advise|remind|thank|warn|invite"));
        return purposes.isEmpty() ? Set.of() : narration.objects(scene, purposes.get(0));
    }

    /** {@code Dulles Papers, General Telephone Conversations}: an archive's files. */
    private static boolean isCollection(Words words, int i) {
        return words.word(i).equals("Conversations")
                && (words.word(i - 2).matches("General|House|,|“")
                        || words.word(i + 1).matches("[)”;]"));
    }

    private Optional<EventFinding> talk(Scene scene, int verb) {
        Set<Integer> others = scene.behind(verb, WITH_TO);
        Set<Integer> called = others.isEmpty() ? narration.objects(scene, verb) : others;
        Set<Integer> callers = narration.subjects(scene, verb);
        return StatusReader.ofVerb(scene, verb)
                .flatMap(s -> finding(scene, verb, "verb-by-telephone", s, callers, called));
    }

    private Optional<EventFinding> noun(Scene scene, int noun, Set<Integer> named) {
        Set<Integer> others = named.isEmpty() ? ours(scene, noun) : named;
        Set<Integer> owners = new Possessor(scene).of(noun);
        // memoranda of many calls are the work of a secretary
        boolean own = owners.isEmpty()
                && others.size() < 2
                && !scene.words().folded(noun).endsWith("s");
        Set<Integer> held = own ? TalkOwners.reporter(scene, noun) : owners;
        Set<Integer> callers = held.isEmpty() && others.size() < 2 ? narration.governors(scene, noun) : held;
        if (callers.isEmpty() && isOneSided(scene, noun)) {
            return Optional.empty();
        }
        return NounStatus.of(scene, noun)
                .map(s -> isRecorded(scene, noun)
                        ? EventStatus.HELD
                        : isAwaited(scene.words(), noun) ? EventStatus.PLANNED : s)
                .flatMap(s -> finding(scene, noun, "noun-telephone", s, callers, others));
    }

    /** {@code our telephone conversation}: the writer's and the reader's. */
    private Set<Integer> ours(Scene scene, int noun) {
        Words words = scene.words();
        int our = words.beforeModifiers(noun, 4, "NN|JJ|CD");
        return words.folded(our).equals("our") && narration.kind().isCorrespondence()
                ? ImmutableSet.of(
                        narration.add(MentionForm.WRITER, scene, our),
                        narration.add(MentionForm.ADDRESSEE, scene, noun))
                : Set.of();
    }

    /** {@code conversations with P and Q}, nobody's: P and Q did not speak with each other. */
    private static boolean isOneSided(Scene scene, int noun) {
        return scene.words().folded(noun + 1).equals("with");
    }

    /** {@code Notes prepared by P of a telephone call}: what notes were made of took place. */
    private static boolean isRecorded(Scene scene, int noun) {
        Words words = scene.words();
        boolean notes = false;
        for (int k = 0; k < noun; k++) {
            notes |= words.folded(k).matches("notes|memorandum|memoranda|record|transcript|summary|according");
        }
        return notes && scene.preposition(noun).equals("of");
    }

    /** {@code call from P to Q}, {@code conversation with P}. */
    private static Set<Integer> ends(Scene scene, int noun) {
        // "a telephone call received by Archer from Bell"
        if (scene.words().folded(noun + 1).equals("received")) {
            Set<Integer> ends = new LinkedHashSet<>(scene.behind(noun + 1, BY));
            ends.addAll(scene.behind(noun + 1, FROM));
            return ends;
        }
        MessageTail tail = MessageTail.after(scene, noun);
        Set<Integer> both = new LinkedHashSet<>(tail.from());
        both.addAll(tail.to());
        return both.size() > 1 ? both : scene.behind(noun, OTHER_END);
    }

    /** The same persons, with those whom "he" and "him" mean, where the words before tell. */
    private Set<Integer> made(Scene scene, Set<Integer> who) {
        Set<Integer> made = new LinkedHashSet<>();
        for (int i : who) {
            boolean pronoun = narration.cast().get(i).form() == MentionForm.PRONOUN;
            OptionalInt meant = pronoun ? meant(scene, i, who) : OptionalInt.empty();
            made.add(meant.orElse(i));
        }
        return made;
    }

    /** Whom a pronoun means: in a note the only one whom its sentence names before, else he who tells it. */
    private OptionalInt meant(Scene scene, int pronoun, Set<Integer> who) {
        Words words = scene.words();
        if (!words.sentence().zone().isNote()) {
            OptionalInt found = antecedents.find(words, pronoun, who);
            return found.isPresent() || !narration.isFromThePost() ? found : antecedents.interviewed();
        }
        Span before = new Span(
                words.sentence().span().begin(),
                narration.cast().get(pronoun).span().begin());
        List<Integer> named = narration.cast().inside(before).stream()
                .filter(narration.cast()::isNamed)
                .toList();
        return named.size() == 1 && !who.contains(named.get(0))
                ? OptionalInt.of(named.get(0))
                : antecedents.whoTells(words, pronoun, who);
    }

    private Optional<EventFinding> finding(
            Scene scene, int trigger, String rule, EventStatus status, Set<Integer> callers, Set<Integer> called) {
        Set<Integer> all = new LinkedHashSet<>(callers);
        all.addAll(called);
        List<Attendee> who = narration.attendees(made(scene, all), Function.PRINCIPAL);
        return who.size() < 2
                ? Optional.empty()
                : Optional.of(narration.finding(
                        EventType.TELEPHONE_CALL,
                        status,
                        scene,
                        trigger,
                        rule,
                        who,
                        narration.time(scene, trigger).orElse(null)));
    }
}
