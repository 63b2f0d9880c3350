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
import org.deptel.model.TimePhrase;
import org.deptel.text.DocumentKind;

/** Finds letters, notes and messages from one person to another that sentences tell of, with those who carried them. */
final class MessageExtractor {
    private static final Set<String> SEND = ImmutableSet.of(
            "sent",
            "send",
            "sends",
            "addressed",
            "transmitted",
            "dispatched",
            "despatched",
            "forwarded",
            "directed",
            "wrote",
            "written",
            "write");
    private static final Set<String> HAND = ImmutableSet.of(
            "handed",
            "hand",
            "gave",
            "given",
            "give",
            "delivered",
            "deliver",
            "left",
            "presented",
            "present",
            "passed",
            "submitted",
            "conveyed",
            "convey");
    private static final Set<String> RECEIVE = ImmutableSet.of("received", "got", "receive", "had", "has", "receiving");
    private static final Set<String> WRITE = ImmutableSet.of("wrote", "written", "writes", "write", "cabled", "wired");
    private static final Set<String> COPY = ImmutableSet.of(
            "copy", "copies", "text", "texts", "flimsy", "version", "translation", "exchange", "series");
    /** Verbs whose infinitive came true: {@code used the occasion to hand over}. */
    private static final Set<String> USED =
            ImmutableSet.of("used", "took", "proceeded", "returned", "came", "managed", "visited", "called");

    private static final Set<String> PRESENTATION =
            ImmutableSet.of("presentation", "delivery", "transmission", "transmittal", "handing", "presenting");
    /** How far behind a paper the verb of its clause may stand. */
    private static final int CLAUSE = 9;

    private static final Set<String> TO = ImmutableSet.of("to");
    private static final Set<String> WITH = ImmutableSet.of("with");
    private static final Set<String> TO_WITH = ImmutableSet.of("to", "with");
    private static final Set<String> BETWEEN = ImmutableSet.of("between", "with");

    private final Narration narration;
    private final Pronouns pronouns = new Pronouns();
    private final MessagePronouns beyond;

    MessageExtractor(Narration narration) {
        this.narration = narration;
        this.beyond = new MessagePronouns(narration);
    }

    /** All findings, sentence by sentence. */
    List<EventFinding> extract() {
        List<EventFinding> found = new ArrayList<>();
        for (Scene scene : narration.scenes()) {
            Words words = scene.words();
            for (int i = 0; i < words.count() && !isRouting(words); i++) {
                if (MessageNouns.isPaper(words, i)) {
                    noun(scene, i).ifPresent(found::add);
                    copy(scene, i).ifPresent(found::add);
                } else if (MessageNouns.isByWire(words, i)) {
                    byWire(scene, i).ifPresent(found::add);
                } else if (WRITE.contains(words.folded(i))
                        && words.token(i).tag().startsWith("V")) {
                    wrote(scene, i).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The line that says where the telegram itself goes is no message. */
    private static boolean isRouting(Words words) {
        return words.printed().matches("(?i).*\\b(?:rptd?|repeated) (?:info|to|Dep).*");
    }

    /** {@code P discussed the matter with Q by telegram}. */
    private Optional<EventFinding> byWire(Scene scene, int noun) {
        int verb = scene.head(noun);
        if (verb < 0 || !scene.words().token(verb).tag().startsWith("V")) {
            return Optional.empty();
        }
        MessageParties parties = new MessageParties();
        parties.from(subjects(scene, verb));
        parties.to(scene.behind(verb, WITH));
        return StatusReader.ofVerb(scene, verb)
                .flatMap(s -> finding(scene, noun, "verb-by-telegram", s, parties, narration.time(scene, verb)));
    }

    /** {@code P wrote to Q}, {@code P cabled Q that}. */
    private Optional<EventFinding> wrote(Scene scene, int verb) {
        if (MessageNouns.isNow(scene, verb)) {
            return Optional.empty();
        }
        MessageParties parties = new MessageParties();
        parties.from(subjects(scene, verb));
        Set<Integer> to = scene.behind(verb, TO);
        parties.to(to.isEmpty() ? narration.objects(scene, verb) : to);
        return StatusReader.ofVerb(scene, verb)
                .flatMap(s -> finding(scene, verb, "verb-wrote", s, parties, narration.time(scene, verb)));
    }

    /** {@code P sent R a copy of his letter to Q}: what R is sent is another message. */
    private Optional<EventFinding> copy(Scene scene, int noun) {
        int copy = scene.head(noun);
        int verb = copy < 0 ? -1 : scene.head(copy);
        boolean sent = verb >= 0
                && copy < noun
                && COPY.contains(scene.words().folded(copy))
                && SEND.contains(scene.words().folded(verb));
        if (!sent) {
            return Optional.empty();
        }
        MessageParties parties = new MessageParties();
        parties.from(subjects(scene, verb));
        parties.to(indirect(scene, verb, copy));
        beyond.fill(scene, parties);
        return StatusReader.ofVerb(scene, verb)
                .flatMap(s -> finding(scene, copy, "copy-sent", s, parties, narration.time(scene, verb)));
    }

    private Optional<EventFinding> noun(Scene scene, int noun) {
        Words words = scene.words();
        if (words.folded(noun - 1).matches("this|present|following|such|any|telephone|no")
                || !scene.children(noun, c -> words.folded(c).matches("no|any|this"))
                        .isEmpty()) {
            return Optional.empty();
        }
        boolean message = MessageNouns.isMessage(words, noun);
        MessageParties parties = new MessageParties();
        MessageTail tail = MessageTail.after(scene, noun);
        if (message) {
            exchange(scene, noun, parties);
            // my draft memorandum from P to Q is P's, whoever wrote it for him
            parties.from(pronouns.of(scene, noun, tail.from()));
            parties.from(pronouns.of(scene, noun, new Possessor(scene).of(noun)));
            parties.from(giving(scene, noun));
            parties.to(tail.to());
            parties.bearers(tail.bearers());
        }
        presented(scene, noun, parties);
        which(scene, noun, message, parties);
        int verb = governor(scene, noun, message);
        if (verb >= 0) {
            governed(scene, noun, verb, message, parties);
        }
        parties.giversAreSenders();
        beyond.fill(scene, parties);
        if (message) {
            unsaid(scene, noun, parties);
        }
        return status(scene, noun, verb)
                .flatMap(s -> finding(
                        scene,
                        noun,
                        message ? "message-from-to" : "message-carried",
                        s,
                        parties,
                        time(scene, noun, tail.end(), verb)));
    }

    /** {@code message giving your impressions}: whose impressions it gives wrote it. */
    private static Set<Integer> giving(Scene scene, int noun) {
        Words words = scene.words();
        return words.folded(noun + 1).matches("giving|expressing|setting|conveying|enclosing|describing|explaining")
                        && words.folded(noun + 2).matches("your|my")
                ? scene.persons(List.of(noun + 2))
                : Set.of();
    }

    /** {@code my presentation of the note to P}: who presents it gives it. */
    private void presented(Scene scene, int noun, MessageParties parties) {
        int head = scene.head(noun);
        if (head < 0 || head >= noun || !PRESENTATION.contains(scene.words().folded(head))) {
            return;
        }
        Set<Integer> giver = pronouns.of(scene, head, new Possessor(scene).of(head));
        if (parties.hasSender()) {
            parties.bearers(giver);
        } else {
            parties.from(giver);
        }
        parties.to(scene.behind(head, TO));
    }

    /** {@code the paper which P had given Q}, {@code the note he had received from P}. */
    private void which(Scene scene, int noun, boolean message, MessageParties parties) {
        for (int verb : scene.children(
                noun, c -> scene.words().token(c).relation().equals("acl:relcl") && c > noun && c < noun + CLAUSE)) {
            String v = scene.words().folded(verb);
            boolean passive = !scene.children(
                            verb, c -> scene.words().token(c).relation().matches("(?:nsubj|aux):pass"))
                    .isEmpty();
            Set<Integer> to = scene.behind(verb, TO);
            if ((SEND.contains(v) || HAND.contains(v))
                    && StatusReader.ofVerb(scene, verb)
                            .filter(s -> s == EventStatus.HELD)
                            .isPresent()) {
                Set<Integer> by = passive ? scene.behind(verb, Set.of("by")) : subjects(scene, verb);
                if (parties.hasSender()) {
                    parties.bearers(by);
                } else {
                    parties.from(by);
                }
                parties.to(to.isEmpty() ? narration.objects(scene, verb) : to);
            } else if (message && RECEIVE.contains(v) && !passive) {
                parties.to(subjects(scene, verb));
                parties.from(scene.behind(verb, Set.of("from")));
            }
        }
    }

    /** {@code exchange of letters between P and Q}: which of them wrote first is not told. */
    private static void exchange(Scene scene, int noun, MessageParties parties) {
        Words words = scene.words();
        if (words.folded(noun).endsWith("s") && words.folded(noun - 1).matches("of|diplomatic")) {
            Set<Integer> both = scene.behind(noun, BETWEEN);
            if (both.size() == 2) {
                parties.between(both);
            }
        }
    }

    /** The verb whose object, or passive subject, the noun is; -1 where there is none. */
    private static int governor(Scene scene, int noun, boolean message) {
        int at = noun;
        for (int step = 0; step < 3; step++) {
            int head = scene.head(at);
            if (head < 0
                    || step > 0 && (!message || !COPY.contains(scene.words().folded(at)))) {
                return -1;
            }
            if (scene.words().token(head).tag().startsWith("V")) {
                return head;
            }
            at = head;
        }
        return -1;
    }

    private void governed(Scene scene, int noun, int verb, boolean message, MessageParties parties) {
        String v = scene.words().folded(verb);
        String relation = relation(scene, noun, verb);
        boolean object = noun > verb
                && (relation.matches("obj|iobj|dep|xcomp|ccomp")
                        || relation.startsWith("obl")
                                && v.startsWith("present")
                                && scene.preposition(noun).equals("with"));
        boolean passive = relation.equals("nsubj:pass");
        boolean sends = SEND.contains(v) || HAND.contains(v);
        if (sends && (object || passive)) {
            boolean told = parties.hasSender();
            Set<Integer> subjects = passive ? scene.behind(verb, Set.of("by")) : subjects(scene, verb);
            if (told) {
                parties.bearers(subjects);
            } else {
                parties.from(subjects);
            }
            Set<Integer> to = scene.behind(verb, v.equals("left") ? TO_WITH : TO);
            parties.to(to.isEmpty() && !passive ? indirect(scene, verb, noun) : to);
            if (HAND.contains(v) && !passive && !told) {
                // who hands a paper to nobody in particular hands it to the one he talks with
                parties.to(Set.of(narration.add(MentionForm.PRONOUN, scene, verb)));
            }
        } else if (message && RECEIVE.contains(v) && object) {
            parties.to(subjects(scene, verb));
        } else if (message && introduces(scene, noun)) {
            if (!parties.hasSender()) {
                parties.from(subjects(scene, verb));
            }
            parties.to(narration.objects(scene, verb));
        }
    }

    /** Who does what a verb tells, pronouns taken for those they stand for in the sentence. */
    private Set<Integer> subjects(Scene scene, int verb) {
        return pronouns.of(scene, verb, narration.subjects(scene, verb));
    }

    /** How the noun, or the noun it belongs to, hangs on the verb. */
    private static String relation(Scene scene, int noun, int verb) {
        int at = noun;
        while (scene.head(at) != verb) {
            at = scene.head(at);
        }
        return scene.words().token(at).relation();
    }

    /** {@code handed me a note}: who stands between verb and noun. */
    private Set<Integer> indirect(Scene scene, int verb, int noun) {
        Set<Integer> before = new LinkedHashSet<>();
        for (int i : narration.objects(scene, verb)) {
            if (scene.cast().get(i).span().begin()
                    < scene.words().token(noun).span().begin()) {
                before.add(i);
            }
        }
        return before;
    }

    /** {@code In a letter to Q, P said}; {@code P informed Q by letter}. */
    private static boolean introduces(Scene scene, int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - 6); k--) {
            if (scene.words().folded(k).matches("in|by")) {
                return true;
            }
            if (scene.words().word(k).matches("[,.;:]")
                    || scene.words().token(k).tag().startsWith("V")) {
                return false;
            }
        }
        return false;
    }

    /** In a letter "your letter" is the addressee's to the writer, "my letter" the writer's to the addressee. */
    private void unsaid(Scene scene, int noun, MessageParties parties) {
        boolean personal = narration.kind() == DocumentKind.LETTER || narration.kind() == DocumentKind.MESSAGE;
        if (!personal || scene.words().sentence().zone().isNote()) {
            return;
        }
        if (parties.isFrom(scene.cast(), MentionForm.ADDRESSEE)) {
            parties.to(Set.of(narration.add(MentionForm.WRITER, scene, noun)));
        } else if (parties.isFrom(scene.cast(), MentionForm.WRITER)) {
            parties.to(Set.of(narration.add(MentionForm.ADDRESSEE, scene, noun)));
        }
    }

    private static Optional<EventStatus> status(Scene scene, int noun, int verb) {
        Words words = scene.words();
        for (int k = noun - 1; k >= Math.max(0, noun - 3); k--) {
            if (words.folded(k).matches("draft|proposed|suggested|possible")) {
                return Optional.of(EventStatus.PROPOSED);
            }
        }
        if (verb >= 0 && words.folded(verb).matches("draft(?:ed|ing)?|propos(?:ed|es|ing)|suggest(?:ed|s|ing)")) {
            return Optional.of(EventStatus.PROPOSED);
        }
        if (verb > 0
                && words.token(verb).tag().matches("VBP?")
                && words.folded(scene.head(verb)).matches("(?:recommend|suggest|propose|urge|request|ask)(?:e?d|s)?")) {
            return Optional.of(EventStatus.PROPOSED);
        }
        if (words.sentence().zone().isNote()) {
            return Optional.of(EventStatus.HELD);
        }
        if (verb > 0
                && USED.contains(words.folded(scene.head(verb)))
                && words.folded(verb - 1).equals("to")) {
            return Optional.of(EventStatus.HELD);
        }
        return verb >= 0 && (SEND.contains(words.folded(verb)) || HAND.contains(words.folded(verb)))
                ? StatusReader.ofVerb(scene, verb)
                : Optional.of(EventStatus.HELD);
    }

    /** The date in the noun's phrase; where it has none, that of the verb that sends or hands it over. */
    private Optional<TimePhrase> time(Scene scene, int noun, int last, int verb) {
        List<TimePhrase> times = narration.times(scene);
        int begin = scene.words().token(noun).span().begin();
        int end = scene.words().token(noun).span().end();
        int tail = scene.words().token(last).span().end();
        Optional<TimePhrase> own = times.stream()
                .filter(t -> t.span().begin() >= end && t.span().begin() <= tail
                        || t.span().end() <= begin && begin - t.span().end() < 12)
                .min((a, b) -> Integer.compare(
                        Math.abs(a.span().begin() - end), Math.abs(b.span().begin() - end)));
        return own.or(() -> verb < 0 ? Optional.empty() : narration.time(scene, verb));
    }

    private Optional<EventFinding> finding(
            Scene scene,
            int trigger,
            String rule,
            EventStatus status,
            MessageParties parties,
            Optional<TimePhrase> time) {
        List<Attendee> who = parties.attendees(narration);
        boolean both = who.stream().anyMatch(a -> a.function() == Function.SENDER)
                        && who.stream().anyMatch(a -> a.function() == Function.RECIPIENT)
                || who.stream().filter(a -> a.function() == Function.PRINCIPAL).count() > 1;
        return both
                ? Optional.of(narration.finding(
                        EventType.MESSAGE_DELIVERY, status, scene, trigger, rule, who, time.orElse(null)))
                : Optional.empty();
    }
}
