package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.model.TimePhrase;
import org.deptel.text.CalendarWords;
import org.deptel.text.DocumentKind;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Spelling;
import org.deptel.text.Zone;

/** Finds meetings that sentences narrate; {@link VerbFrames} and {@link NounFrames} say who met whom. */
final class NarrativeExtractor {
    private static final String EARLIER = "(?s).*\\b(?:had|earlier|previous|previously|last|ago|once|formerly)\\b.*";

    /** Times of what has happened: in {@code he wrote yesterday and would like to see me} not that of the plan. */
    private static final String GONE_BY = ".*\\byesterday\\b.*|last (?:night|evening|week|month|year)|.* ago";

    /** How far behind the company of a second talk its day may stand, in words. */
    private static final int NEAR = 6;

    private final Narration narration;
    private final Cast cast;
    private final String text;
    private final Antecedents antecedents;
    private final VerbFrames verbs;
    private final NounFrames nouns;
    private final Bystanders bystanders;
    private final SourceNotes sources;
    private final DayEcho echo;
    private final ReportedTalk reported;

    NarrativeExtractor(Narration narration) {
        this.narration = narration;
        this.cast = narration.cast();
        this.text = narration.document().document().text();
        this.antecedents = new Antecedents(narration.document().sentences(), cast);
        this.verbs = new VerbFrames(narration);
        this.nouns = new NounFrames(narration, antecedents);
        this.bystanders = new Bystanders(narration, antecedents);
        this.sources = new SourceNotes(narration);
        this.echo = new DayEcho(narration.document().document());
        this.reported = new ReportedTalk(narration);
    }

    /** All findings, sentence by sentence. */
    List<EventFinding> extract() {
        List<EventFinding> found = new ArrayList<>();
        for (Scene scene : narration.scenes()) {
            List<EventFinding> own = new ArrayList<>();
            if (sources.mayTell(scene)) {
                sentence(scene, own);
                own.removeIf(f -> !sources.tells(scene, f));
                bystanders.join(scene, own, found);
            }
            if (sources.mayList(scene)) {
                bystanders.gathering(scene, found, timeOfSentenceBefore(scene)).ifPresent(found::add);
            }
        }
        found.addAll(dialogues());
        new Interpreters(narration).join(found);
        return found;
    }

    /** Talks that a telegram from a post gives only turn by turn. */
    private List<EventFinding> dialogues() {
        if (!narration.isFromThePost()) {
            return List.of();
        }
        Dialogue dialogue = new Dialogue(narration);
        List<EventFinding> found = new ArrayList<>();
        for (Dialogue.Turn turn : dialogue.find(narration.letters().quotations())) {
            Span trigger = cast.get(turn.other()).span();
            List<Attendee> both = List.of(
                    new Attendee(dialogue.writer(turn), "", Function.PRINCIPAL),
                    new Attendee(turn.other(), "", Function.PRINCIPAL));
            found.add(narration.dialogue(turn.sentence(), trigger, both, TimePhrase.reported(trigger)));
        }
        return found;
    }

    private void sentence(Scene scene, List<EventFinding> found) {
        Words words = scene.words();
        for (int i = 0; i < words.count(); i++) {
            if (!CallExtractor.isByTelephone(words, i)) {
                found(scene, i).forEach(f -> found.addAll(onEachDay(f)));
                int at = i;
                Signing.read(scene, i).flatMap(t -> finding(scene, at, t)).ifPresent(found::add);
            }
        }
        reported.read(scene).flatMap(h -> finding(scene, h.verb(), h.told())).ifPresent(found::add);
    }

    /** What a word tells: as a verb, else as a noun, since the tagger is often wrong about "talk" and "call". */
    private List<EventFinding> found(Scene scene, int i) {
        Words words = scene.words();
        String w = words.folded(i);
        Optional<Told> told = isVerb(words, i)
                ? verbs.read(scene, i, java.util.Objects.requireNonNull(Cues.VERBS.get(w)))
                : Optional.empty();
        List<Told> each = told.map(t -> separately(scene, i, t)).orElse(List.of());
        if (each.size() > 1) {
            return each.stream().flatMap(t -> finding(scene, i, t).stream()).toList();
        }
        Optional<EventFinding> done = told.flatMap(t -> finding(scene, i, t));
        if (done.isPresent()) {
            return Stream.concat(done.stream(), again(scene, i, told.get()).stream())
                    .toList();
        }
        boolean infinitive = w.equals("talk")
                && words.token(i).tag().equals("VB")
                && (words.folded(i - 1).equals("to")
                        || words.folded(i - 1).matches("and|or")
                                && scene.head(i) >= 0
                                && words.token(scene.head(i)).tag().equals("VB"));
        boolean figure = words.token(i).tag().startsWith("V") && Figures.isOne(scene, i);
        if (done.isEmpty() && !infinitive && !figure && Cues.NOUNS.contains(w)) {
            List<Told> talks = nouns.read(scene, i);
            Optional<EventFinding> second = talks.size() == 1 ? again(scene, i, talks.get(0)) : Optional.empty();
            return Stream.concat(talks.stream().flatMap(t -> finding(scene, i, t).stream()), second.stream())
                    .toList();
        }
        Optional<EventFinding> all = done.isEmpty() && w.equals("present")
                ? bystanders.read(scene, i).flatMap(t -> finding(scene, i, t, timeOfSentenceBefore(scene)))
                : done;
        return all.stream().toList();
    }

    /** {@code Archer summoned by Dorn noon June 4. Bell and Carver present}: the only time of the sentence before. */
    private Optional<TimePhrase> timeOfSentenceBefore(Scene scene) {
        List<Sentence> sentences = narration.document().sentences();
        int at = sentences.indexOf(scene.words().sentence());
        List<TimePhrase> times = at < 1
                        || sentences.get(at - 1).zone()
                                != scene.words().sentence().zone()
                ? List.of()
                : narration.times(sentences.get(at - 1));
        return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
    }

    /** {@code met on December 8, 11, and 19}: as many meetings as days. */
    private List<EventFinding> onEachDay(EventFinding finding) {
        TimePhrase time = finding.time();
        return time == null || finding.status() != EventStatus.HELD
                ? List.of(finding)
                : DayRow.of(time, text).stream().map(finding::on).toList();
    }

    /** {@code called on P and Q separately}: a meeting with each. */
    private List<Told> separately(Scene scene, int verb, Told told) {
        Words words = scene.words();
        int begin = words.token(verb).span().begin();
        List<Integer> others = told.who().stream()
                .filter(m -> cast.get(m).span().begin() > begin)
                .toList();
        if (others.size() < 2 || !words.printed().matches("(?is).*\\b(?:separately|individually|in turn)\\b.*")) {
            return List.of(told);
        }
        return others.stream()
                .map(o -> {
                    Set<Integer> pair = new LinkedHashSet<>(told.who());
                    pair.removeIf(m -> others.contains(m) && !m.equals(o));
                    return new Told(pair, told.status(), told.rule());
                })
                .toList();
    }

    /**
     * {@code met Thursday with P, and Saturday with Q}, {@code talked with P at ten and later with Q}: the same word tells of
     * a second talk and its company.
     */
    private Optional<EventFinding> again(Scene scene, int trigger, Told told) {
        Words words = scene.words();
        int begin = words.token(trigger).span().begin();
        int last = told.who().stream()
                .map(m -> cast.get(m).span().end())
                .filter(e -> e > begin)
                .max(Integer::compare)
                .orElse(Integer.MAX_VALUE);
        for (int i = trigger + 1; i < words.count() - 1; i++) {
            boolean ends = words.isFinite(i) || words.word(i).matches("[.;]|that|which|who");
            if (ends && words.token(i).span().begin() > last) {
                return Optional.empty();
            }
            boolean with =
                    words.folded(i).equals("with") && words.token(i).span().begin() > last;
            int and = with ? beforeTimes(words, i - 1) : -1;
            // "and, with Archer translating, gave him a note" tells of no second talk
            boolean second = and > trigger
                            && words.folded(and).equals("and")
                            && !(and == i - 2 && words.word(i - 1).equals(","))
                    || with
                            && words.folded(i - 1).equals("as")
                            && words.folded(i - 2).equals("well");
            if (second) {
                Company.Row others = new Company(scene).from(i + 1);
                Set<Integer> who = new LinkedHashSet<>(told.who());
                who.removeIf(m -> cast.get(m).span().begin() > begin);
                who.addAll(others.who());
                return others.isEmpty()
                        ? Optional.empty()
                        : finding(
                                scene,
                                trigger,
                                new Told(who, told.status(), told.rule()),
                                timeOfSecond(scene, trigger, and, i, others.end()));
            }
        }
        return Optional.empty();
    }

    /** Before the words that say when: {@code and on May 5 with}, {@code and later with}. */
    private static int beforeTimes(Words words, int from) {
        int i = from;
        while (i > 0
                && (words.folded(i)
                                .matches(
                                        "on|at|in|also|then|later|again|subsequently|afterwards?|today|yesterday|this|last|the|next|same|day|following|morning|afternoon|evening|night|,|\\d{1,2}(?:st|nd|rd|th)?")
                        || CalendarWords.contains(words.folded(i)))) {
            i--;
        }
        return i;
    }

    /** The time said before the second company, else just behind it, else the one that the whole sentence begins with. */
    private Optional<TimePhrase> timeOfSecond(Scene scene, int trigger, int and, int with, int end) {
        Words words = scene.words();
        List<TimePhrase> times = narration.times(scene);
        int first = words.token(and).span().begin();
        int company = words.token(with).span().begin();
        int behind = words.token(Math.min(end + NEAR, words.count() - 1)).span().end();
        int begin = words.token(trigger).span().begin();
        return times.stream()
                .filter(t -> t.span().begin() >= first && t.span().end() <= company
                        || t.date() != null
                                && t.span().begin() > company
                                && t.span().end() <= behind)
                .findFirst()
                .or(() -> times.stream().filter(t -> t.span().end() <= begin).findFirst());
    }

    /** {@code Archer informed Bell that}: what the tagger takes for an adjective between two names. */
    private boolean isMisread(Words words, int i) {
        boolean misread = words.token(i).tag().equals("JJ") && words.folded(i).endsWith("ed")
                || words.folded(i).equals("saw") && words.token(i).tag().startsWith("NN");
        return misread && cast.named(words, i + 1).isPresent() && isBehindSomebody(words, i);
    }

    /** {@code Archer informed Bell}, {@code Archer, First Secretary of Legation, informed Bell}. */
    private boolean isBehindSomebody(Words words, int i) {
        return cast.named(words, i - 1).isPresent()
                || words.word(i - 1).equals(",")
                        && !new Company(new Scene(words, cast)).before(i).isEmpty();
    }

    private boolean isVerb(Words words, int i) {
        String w = words.folded(i);
        String tag = words.token(i).tag();
        boolean verb = tag.startsWith("V") || i == 0 || words.isCapital(i) || isMisread(words, i);
        if (!Cues.VERBS.containsKey(w) || !verb) {
            return false;
        }
        if (w.equals("meeting") && !isInProgress(words, i) || !isWhole(words, i)) {
            return false;
        }
        // "Smirnov talk with Chancellor" is no verb, whatever the tagger thinks
        boolean bare = Cues.NOUNS.contains(w) && tag.matches("VBP?") && i > 0;
        return !bare
                || words.folded(i - 1).matches("to|and|or|i|you|we|they|not|n't|me|him|" + Cues.OCCASION)
                || words.token(i - 1).tag().equals("MD");
    }

    /**
     * {@code got together}, {@code sounded P out}, {@code had opportunity tell P}: verbs that tell of a meeting only with what
     * stands beside them.
     */
    private static boolean isWhole(Words words, int verb) {
        String w = words.folded(verb);
        if (w.matches(Cues.TOGETHER)) {
            return words.folded(verb + 1).equals("together");
        }
        if (w.matches(Cues.SOUNDING)) {
            return words.folded(verb + 1).equals("out")
                    || words.folded(verb + 2).equals("out");
        }
        int noun = words.folded(verb - 1).equals("to") ? verb - 2 : verb - 1;
        return !w.matches(Cues.TELLING)
                || words.folded(noun).matches(Cues.OCCASION)
                        && (words.folded(noun - 1).matches("took|had|have|used|taken|taking")
                                || words.folded(noun - 2).matches("took|had|have|used|taken|taking"));
    }

    /** {@code would be meeting P}: the participle of a verb, and no noun. */
    private static boolean isInProgress(Words words, int i) {
        if (i < 2) {
            return false;
        }
        int before = words.token(i - 1).tag().equals("RB") ? i - 2 : i - 1;
        return words.token(i).tag().equals("VBG") && words.folded(before).matches("be|been|was|were|is|are|am");
    }

    private Optional<EventFinding> finding(Scene scene, int trigger, Told told) {
        return finding(scene, trigger, told, new Timing(scene, text, echo).of(trigger));
    }

    private Optional<EventFinding> finding(Scene scene, int trigger, Told told, Optional<TimePhrase> said) {
        List<Attendee> attendees = attendees(scene, trigger, told);
        if (attendees.size() < 2) {
            return Optional.empty();
        }
        Optional<TimePhrase> time = said.filter(t -> told.status() == EventStatus.HELD
                        || !t.words().matches(GONE_BY) && t.reckoning() != TimePhrase.Reckoning.REPORTED)
                .or(() -> reported(scene, trigger, told));
        boolean ahead = told.status() == EventStatus.HELD
                && scene.words().sentence().zone() == Zone.BODY
                && time.filter(
                                t -> t.words()
                                        .matches(
                                                "(?i).*\\b(?:tomorrow|next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\\b.*"))
                        .isPresent();
        return Optional.of(narration
                .finding(
                        EventType.MEETING,
                        ahead ? EventStatus.PLANNED : told.status(),
                        scene,
                        trigger,
                        told.rule(),
                        attendees,
                        time.orElse(null))
                .at(PlaceFinder.find(scene, trigger, text)));
    }

    /** The attendees with pronouns made out; in a quotation "I" is somebody else. */
    private List<Attendee> attendees(Scene scene, int trigger, Told told) {
        Set<Integer> who = told.who();
        // a letter given whole, between "begin text" and "end text" or in paragraphs of quotation, speaks for itself
        boolean quoted =
                narration.letters().isTalkAt(scene.words().token(trigger).span().begin());
        boolean note = scene.words().sentence().zone().isNote();
        boolean interview =
                !quoted && !note && who.stream().anyMatch(i -> cast.get(i).form() == MentionForm.WRITER);
        Set<Integer> persons = new LinkedHashSet<>();
        // "Archer said he had told Bell when he saw him": him is not he
        Set<Integer> beside = new LinkedHashSet<>(told.beside());
        for (int i : who) {
            PersonMention m = cast.get(i);
            // "their" is several, and no one of those named before
            boolean several = m.form() == MentionForm.PRONOUN && m.surface().equalsIgnoreCase("their");
            if (several || m.form() == MentionForm.PRONOUN && isSaidAgain(scene, i, who)) {
                continue;
            }
            if (m.form() == MentionForm.PRONOUN || quoted && !note && m.form() == MentionForm.WRITER) {
                OptionalInt meant = quoted && note
                        ? OptionalInt.empty()
                        : meant(scene, i, interview, m.surface().equalsIgnoreCase("him") ? beside : told.beside());
                meant.ifPresent(persons::add);
                meant.ifPresent(beside::add);
            } else {
                persons.add(i);
            }
        }
        return narration.attendees(persons, Function.PRINCIPAL);
    }

    /** {@code I was asked by P to call on him}: "him" is P, who takes part already. */
    private boolean isSaidAgain(Scene scene, int pronoun, Set<Integer> who) {
        int at = cast.get(pronoun).span().begin();
        return who.stream().anyMatch(i -> cast.get(i).form() == MentionForm.WRITER)
                && who.stream()
                        .anyMatch(i -> cast.isNamed(i)
                                && cast.get(i).span().end() <= at
                                && scene.words()
                                        .sentence()
                                        .span()
                                        .contains(cast.get(i).span()));
    }

    /** {@code In my discussion with P I read him}: the only one the sentence names before a pronoun. */
    private OptionalInt onlyOneNamed(Words words, int pronoun) {
        int end = cast.get(pronoun).span().begin();
        int begin = words.sentence().span().begin();
        List<Integer> before = cast.inside(new Span(begin, Math.max(begin, end))).stream()
                .filter(cast::isNamed)
                .toList();
        boolean subject = before.size() == 1
                && words.token(words.sentence()
                                .tokenAt(cast.get(before.get(0)).span().end() - 1))
                        .relation()
                        .matches("nsubj|appos");
        boolean withHim = before.size() == 1
                && words.folded(words.sentence()
                                        .tokenAt(cast.get(before.get(0)).span().begin())
                                - 1)
                        .matches("with|by");
        return withHim || subject ? OptionalInt.of(before.get(0)) : mainSubject(words, before);
    }

    /** {@code Archer asked that Bell be informed of what he told me}: the one by name of whom the main clause tells. */
    private OptionalInt mainSubject(Words words, List<Integer> before) {
        for (int i : before) {
            int token = words.sentence().tokenAt(cast.get(i).span().end() - 1);
            int verb = words.token(token).head();
            boolean main = words.token(token).relation().equals("nsubj")
                    && verb >= 0
                    && words.token(verb).relation().equals("root");
            if (main && cast.get(i).form() == MentionForm.NAME) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** {@code conferring with him (Archer)}: who is named in brackets behind the pronoun. */
    private OptionalInt inBrackets(Words words, int pronoun) {
        int at = words.sentence().tokenAt(cast.get(pronoun).span().begin());
        boolean bracket =
                cast.get(pronoun).span().length() > 0 && words.word(at + 1).matches("\\(|-LRB-|\\[");
        return bracket ? cast.named(words, at + 2) : OptionalInt.empty();
    }

    /** Whom a pronoun means; whom the writer speaks with is the one his whole report is about. */
    private OptionalInt meant(Scene scene, int pronoun, boolean interview, Set<Integer> who) {
        OptionalInt explained = inBrackets(scene.words(), pronoun);
        if (explained.isPresent()) {
            return explained;
        }
        OptionalInt named = interview ? onlyOneNamed(scene.words(), pronoun) : OptionalInt.empty();
        if (named.isPresent()) {
            return named;
        }
        OptionalInt last = isMetThen(scene.words(), pronoun) ? antecedents.topic(scene.words()) : OptionalInt.empty();
        if (last.isPresent() && !who.contains(last.getAsInt())) {
            return last;
        }
        OptionalInt topic =
                cast.get(pronoun).span().length() == 0 ? antecedents.topic(scene.words()) : OptionalInt.empty();
        if (topic.isPresent()) {
            return topic;
        }
        boolean latter = Spelling.fold(cast.get(pronoun).surface()).equals("latter");
        OptionalInt met = interview ? antecedents.metBefore(scene.words(), pronoun) : OptionalInt.empty();
        if (met.isPresent()) {
            return met;
        }
        OptionalInt interviewed = interview && !latter ? antecedents.interviewed() : OptionalInt.empty();
        return interviewed.isPresent() ? interviewed : antecedents.find(scene.words(), pronoun, who);
    }

    /** {@code Archer lunched with Bell. I saw him before}: him of whom the sentence before tells. */
    private boolean isMetThen(Words words, int pronoun) {
        int at = words.sentence().tokenAt(cast.get(pronoun).span().begin());
        return cast.get(pronoun).span().length() > 0
                && words.folded(at).matches("him|her")
                && words.folded(at - 1).matches("saw|met")
                && words.folded(at - 2).equals("i");
    }

    /** {@code I was summoned by P}. */
    private static boolean isSummoned(Scene scene, int verb) {
        return scene.words().token(verb).tag().equals("VBN")
                && !scene.children(
                                verb,
                                c -> scene.words().token(c).relation().equals("aux:pass")
                                        && scene.words().folded(c).equals("was"))
                        .isEmpty();
    }

    /** {@code Had long talk with P}: where "had" is the verb itself, and nothing says that it was before. */
    private static boolean hadTalk(Scene scene, int noun) {
        int verb = scene.head(noun);
        return verb >= 0
                && scene.words().folded(verb).equals("had")
                && scene.words().token(verb).tag().equals("VBD")
                && scene.relation(verb).matches("root|conj|parataxis")
                && !scene.words()
                        .printed()
                        .matches("(?is).*\\b(?:earlier|previous|previously|last|ago|once|formerly|after|since)\\b.*");
    }

    /** {@code have discussed it with P}, {@code after my talk with P}: of what a post has just done it writes so. */
    private boolean isLately(Scene scene, int trigger) {
        Words words = scene.words();
        boolean several = Cues.NOUNS.contains(words.folded(trigger))
                && words.folded(trigger).endsWith("s");
        return narration.isFromThePost()
                && !several
                && !narration.isInLetter(scene, trigger)
                && !words.printed().matches(EARLIER);
    }

    /** What a telegram, or a note for the record, tells of its writer without a time happened in the days before. */
    private Optional<TimePhrase> reported(Scene scene, int trigger, Told told) {
        Words words = scene.words();
        boolean writers = told.who().stream().anyMatch(i -> cast.get(i).form() == MentionForm.WRITER);
        boolean simple =
                words.token(trigger).tag().equals("VBD") && !words.printed().matches(EARLIER)
                        || words.folded(trigger).matches("tells|informs|advises")
                        || isSummoned(scene, trigger)
                        || isLately(scene, trigger)
                        || hadTalk(scene, trigger);
        boolean subject = words.printed().matches("(?i)^\\W*subj(?:ect)?\\b.*");
        return (narration.kind() == DocumentKind.TELEGRAM && !narration.isInstruction()
                                || Records.isForTheRecord(narration.header()))
                        && words.sentence().zone() == Zone.BODY
                        && told.status() == EventStatus.HELD
                        && (writers && simple || subject)
                ? Optional.of(TimePhrase.reported(words.token(trigger).span()))
                : Optional.empty();
    }
}
