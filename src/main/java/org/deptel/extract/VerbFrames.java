package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.MentionForm;
import org.deptel.text.CalendarWords;
import org.deptel.text.DocumentKind;
import org.deptel.text.Zone;

/** What verbs say of meetings: who saw, met, called on, lunched with whom, and who told whom to his face. */
final class VerbFrames {
    private static final Set<String> WITH = ImmutableSet.of("with", "between");
    private static final Set<String> ON = ImmutableSet.of("on", "upon");
    private static final Set<String> IN = ImmutableSet.of("in", "for");
    private static final Set<String> TOPIC = ImmutableSet.of("with");
    private static final Set<String> TO = ImmutableSet.of("to");
    private static final Set<String> TO_WITH = ImmutableSet.of("with", "to");

    private static final Pattern HERE = Pattern.compile(
            "^(?: (?:in|by|over|around|back|today|yesterday|again|early|late|this|morning|afternoon|evening|last|night))* (?:(?:to|at|by) (?:(?:my|our) (?:\\w+ )?(?:office|residence|house|home|hotel|apartment|embassy|chancery)"
                    + "|(?:the )?(?:Embassy|Legation|Chancery|Residence)(?! of| in))|me (?:(?:to(?! (?:say|inform|tell|ask|report|advise|explain)\\b)|in|into|over)\\b|(?:his|their) (?:office|residence|ministry)))");

    private static final String ROOM = "office|room|study|library";
    private static final String TABLE = "lunch|luncheon|dinner|breakfast|tea|cocktails|supper";

    private final Narration narration;
    private final DocumentKind kind;
    private final Cast cast;
    private final FaceToFace faceToFace;
    private final MutualVerbs mutual;

    VerbFrames(Narration narration) {
        this.narration = narration;
        this.kind = narration.kind();
        this.cast = narration.cast();
        this.faceToFace = new FaceToFace(narration);
        this.mutual = new MutualVerbs(narration);
    }

    /** Whom the verb brings together; empty where it tells of no meeting. */
    Optional<Told> read(Scene scene, int verb, Cues.Frame frame) {
        boolean none = Figures.isOne(scene, verb) && !isIdiom(scene, verb)
                || Apart.isSaid(scene, verb)
                || isOnlyImagined(scene, verb)
                || isReference(scene, verb)
                || CallExtractor.isRungUp(scene, verb);
        if (none) {
            return Optional.empty();
        }
        Optional<Told> idiom = idiom(scene, verb);
        if (idiom.isPresent()) {
            return idiom;
        }
        boolean table = scene.words().folded(verb).equals("took")
                && !toTable(scene, verb).isEmpty();
        if (frame == Cues.Frame.HAVE || table) {
            return atOwnTable(scene, verb);
        }
        Optional<Told> handed = handedBy(scene, verb, frame);
        if (handed.isPresent()) {
            return handed;
        }
        Set<Integer> others = others(scene, verb, frame);
        if (others.isEmpty() && visitsWriter(scene, verb, frame)) {
            Set<Integer> both = new LinkedHashSet<>(narration.subjects(scene, verb));
            both.add(narration.add(MentionForm.WRITER, scene, verb));
            return StatusReader.ofVerb(scene, verb).map(s -> new Told(both, s, "verb-came-to-writer"));
        }
        if (others.isEmpty()) {
            return passive(scene, verb, frame).or(() -> mutual.read(scene, verb, frame));
        }
        Set<Integer> subjects = speakers(scene, verb, frame, others);
        if (subjects.isEmpty() && others.size() > 1 && isDoneByStrangers(scene, verb)) {
            return Optional.empty();
        }
        if (isSummons(scene, verb, subjects, others)) {
            Set<Integer> both = new LinkedHashSet<>(subjects);
            both.addAll(others);
            return StatusReader.ofVerb(scene, verb).map(s -> new Told(both, s, "verb-asked-to-call"));
        }
        boolean telling = frame == Cues.Frame.TELL || frame == Cues.Frame.SAY_TO;
        if (telling && narration.isFromCallNotes(scene.words().sentence())) {
            return Optional.empty();
        }
        boolean there = telling
                && !faceToFace.isTold(scene, verb, subjects, others)
                && (faceToFace.isToldThere(scene, verb, subjects, others, isPlaced(scene, verb))
                        || faceToFace.isToldWriter(scene, verb, subjects, others));
        if (telling
                && !there
                && (!faceToFace.isTold(scene, verb, subjects, others) || isTurnOfAnother(scene, subjects, others))) {
            return Optional.empty();
        }
        Set<Integer> all = new LinkedHashSet<>(subjects);
        all.addAll(others);
        String rule = "verb-" + frame.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (there || telling && faceToFace.isHearsay(scene, verb) ? EventFinding.UNSAID : "");
        if (frame == Cues.Frame.INVITE) {
            boolean been = scene.words().token(verb).tag().equals("VBD") && isGoneBy(scene.words(), verb);
            return StatusReader.ofVerb(scene, verb)
                    .map(s -> new Told(all, been ? EventStatus.HELD : EventStatus.PROPOSED, rule));
        }
        // "I want to raise with you", "would raise it with Archer": so one speaks in a talk, and of papers as well
        boolean bare = scene.words().folded(verb).matches("raise|raising|review");
        return status(scene, verb, subjects)
                .filter(s -> !bare || s == EventStatus.HELD)
                .map(s -> new Told(all, s, rule));
    }

    /** {@code the Embassy had discussed it with Archer and Bell}, {@code for them to receive Archer and me}: these did not meet. */
    private static boolean isDoneByStrangers(Scene scene, int verb) {
        return !scene.children(
                        verb,
                        c -> scene.words().token(c).relation().equals("nsubj")
                                && scene.words()
                                        .folded(c)
                                        .matches("embassy|government|department|legation|mission|it|them"))
                .isEmpty();
    }

    private static boolean isIdiom(Scene scene, int verb) {
        return !Idioms.others(scene, verb).isEmpty() || !toTable(scene, verb).isEmpty();
    }

    /** {@code took leave of P}, {@code had an hour with P}. */
    private Optional<Told> idiom(Scene scene, int verb) {
        Set<Integer> others =
                Readings.first(() -> Idioms.others(scene, verb), () -> Idioms.withWhomForHours(scene, verb));
        Set<Integer> all = new LinkedHashSet<>(others.isEmpty() ? Set.of() : narration.subjects(scene, verb));
        if (scene.words().folded(verb).equals("introduced") && !others.isEmpty()) {
            all.addAll(scene.patients(verb));
        }
        all.addAll(others);
        return others.isEmpty() || all.size() < 2
                ? Optional.empty()
                : StatusReader.ofVerb(scene, verb).map(s -> new Told(all, s, "verb-idiom"));
    }

    /** {@code would prefer to see P be intermediary}: what one would like him to be, and no meeting. */
    private static boolean isOnlyImagined(Scene scene, int verb) {
        Words words = scene.words();
        if (!words.folded(verb).matches("see|seeing")) {
            return false;
        }
        int end = new Company(scene).from(verb + 1).end();
        int or = end;
        while (words.folded(or).matches("and/or|and|or|/")) {
            or++;
        }
        if (words.folded(or - 1).matches("and/or|or")) {
            end = new Company(scene).from(or).end();
        }
        return words.folded(end).matches("be|become|remain|succeed|take|elected|appointed|replaced|removed");
    }

    /** {@code For a map, see Archer, Travels}: what a note says is to be looked up. */
    private static boolean isReference(Scene scene, int verb) {
        Words words = scene.words();
        return words.sentence().zone().isNote()
                && words.folded(verb).equals("see")
                && words.token(verb).tag().equals("VB")
                && !scene.hasSubject(verb)
                && (verb == 0 || words.word(verb - 1).matches("[,;(]"));
    }

    /** The status of a verb; what a telegram to a post says its reader may do, or a memorandum may wish to, is proposed. */
    private Optional<EventStatus> status(Scene scene, int verb, Set<Integer> subjects) {
        Words words = scene.words();
        boolean wish =
                words.folded(verb - 1).equals("to") && words.folded(verb - 2).matches("wish|want|care|like");
        int may = wish ? verb - 3 : verb - 1;
        boolean allowed = (wish || narration.isInstruction())
                && words.folded(may).equals("may")
                && words.folded(may - 1).equals("you")
                && subjects.stream().allMatch(i -> cast.get(i).form() == MentionForm.ADDRESSEE);
        return allowed ? Optional.of(EventStatus.PROPOSED) : StatusReader.ofVerb(scene, verb);
    }

    private boolean isPlaced(Scene scene, int verb) {
        return !PlaceFinder.find(scene, verb, narration.document().document().text())
                .isEmpty();
    }

    /** {@code P asked me to call}: who reports by telegram that he was asked, went. */
    private boolean isSummons(Scene scene, int verb, Set<Integer> subjects, Set<Integer> others) {
        boolean writer = faceToFace.hasWriter(others) && faceToFace.hasOther(subjects);
        boolean anothers =
                subjects.stream().anyMatch(cast::isNamed) && others.stream().anyMatch(cast::isNamed);
        return kind == DocumentKind.TELEGRAM
                && scene.words().folded(verb).matches("asked|requested")
                && scene.words().token(verb).tag().equals("VBD")
                && (writer || anothers && isPast(scene, verb))
                && (asksToMeet(scene.words(), verb)
                        || !scene.children(
                                        verb,
                                        c -> scene.words()
                                                        .folded(c)
                                                        .matches("call|come|see|visit|meet|lunch|dine|drop|stop")
                                                && scene.words().token(c).tag().equals("VB"))
                                .isEmpty());
    }

    /** {@code asked P to call yesterday and showed him}: a day gone by, or what he did then. */
    private boolean isPast(Scene scene, int verb) {
        Words words = scene.words();
        boolean opens = narration.times(scene).stream()
                .anyMatch(t -> t.date() != null
                        && t.span().end() <= words.token(verb).span().begin());
        if (opens) {
            return true;
        }
        for (int i = verb + 1; i < words.count(); i++) {
            if (words.folded(i).matches("yesterday|today|morning|afternoon|evening")
                    || words.folded(i).equals("and")
                            && i + 1 < words.count()
                            && words.token(i + 1).tag().equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    /** Who does it: where a telegram leaves out who, it is the writer, or he of whom it reports: {@code Told me that}. */
    private Set<Integer> speakers(Scene scene, int verb, Cues.Frame frame, Set<Integer> others) {
        boolean by = frame == Cues.Frame.TOPIC_WITH
                && scene.words().token(verb).tag().equals("VBN")
                && !scene.doers(verb).isEmpty();
        if (by) {
            return scene.doers(verb);
        }
        Set<Integer> subjects = narration.subjects(scene, verb);
        boolean asked = narration.isInstruction()
                && frame == Cues.Frame.SAY_TO
                && scene.words().folded(verb).equals("made")
                && scene.words().folded(verb - 1).equals("be");
        if (subjects.isEmpty() && asked) {
            return Set.of(narration.add(MentionForm.ADDRESSEE, scene, verb));
        }
        if (subjects.isEmpty() && frame == Cues.Frame.TOPIC_WITH && isAgentless(scene, verb)) {
            return Set.of(narration.add(MentionForm.WRITER, scene, verb));
        }
        boolean tellsHimself = !subjects.isEmpty()
                && subjects.stream().allMatch(i -> cast.get(i).form() == MentionForm.WRITER)
                && others.stream().allMatch(i -> cast.get(i).form() == MentionForm.WRITER);
        return tellsHimself ? Set.of(narration.add(MentionForm.PRONOUN, scene, verb)) : subjects;
    }

    /** {@code Question discussed with P}: nobody is said to have done it. */
    private boolean isAgentless(Scene scene, int verb) {
        return narration.isFromThePost()
                && scene.words().sentence().zone() == Zone.BODY
                && scene.words().token(verb).tag().matches("VBN|VBD")
                && scene.relation(verb).matches("root|conj|parataxis|acl")
                && scene.children(verb, c -> scene.words().folded(c).matches("he|she|they|we|i|who"))
                        .isEmpty();
    }

    /** {@code Archer called at Embassy}, {@code came to my office}, {@code called me to the Foreign Office}. */
    private boolean visitsWriter(Scene scene, int verb, Cues.Frame frame) {
        boolean comes = frame == Cues.Frame.ARRIVE || frame == Cues.Frame.CALL;
        if (!comes
                || !narration.isFromThePost()
                || !scene.words().sentence().zone().equals(Zone.BODY)) {
            return false;
        }
        boolean named = narration.subjects(scene, verb).stream()
                .anyMatch(i -> cast.isNamed(i) || cast.get(i).form() == MentionForm.PRONOUN);
        return named && HERE.matcher(rest(scene.words(), verb)).find();
    }

    private static String rest(Words words, int verb) {
        StringBuilder rest = new StringBuilder();
        for (int i = verb + 1;
                i < Math.min(words.count(), verb + 10) && !words.word(i).matches("[.;:,]|that|who");
                i++) {
            rest.append(' ').append(words.word(i));
        }
        return rest.toString();
    }

    /** {@code The note was handed to P by Q}, {@code the idea broached by Q to P}. */
    private Optional<Told> handedBy(Scene scene, int verb, Cues.Frame frame) {
        boolean hands = (frame == Cues.Frame.TELL || frame == Cues.Frame.SAY_TO)
                && !scene.words().folded(verb).equals("given");
        Set<Integer> said = hands ? scene.doers(verb) : Set.of();
        Set<Integer> from = said.isEmpty() && isHandedOverHere(scene, verb)
                ? Set.of(narration.add(MentionForm.WRITER, scene, verb))
                : said;
        // "the proposal handed Archer by Bell" drops the "to"
        Set<Integer> to = from.isEmpty()
                ? Set.of()
                : Readings.first(
                        () -> scene.behind(verb, TO),
                        () -> new Company(scene).from(verb + 1).who());
        Set<Integer> all = new LinkedHashSet<>(from);
        all.addAll(to);
        boolean hearsay = !faceToFace.hasWriter(all);
        boolean told = !to.isEmpty()
                && (faceToFace.isTold(scene, verb, from, to)
                        || faceToFace.isToldThere(scene, verb, from, to, isPlaced(scene, verb)));
        return told && all.size() > 1
                ? StatusReader.ofVerb(scene, verb)
                        .map(s -> new Told(all, s, "verb-handed-by" + (hearsay ? EventFinding.UNSAID : "")))
                : Optional.empty();
    }

    /** {@code The text was handed to P this morning}: by the mission that reports it. */
    private boolean isHandedOverHere(Scene scene, int verb) {
        Words words = scene.words();
        return words.folded(verb).matches("handed|delivered")
                && words.folded(verb - 1).matches("was|were")
                && words.folded(verb + 1).equals("to")
                && narration.isFromThePost()
                && words.sentence().zone() == Zone.BODY
                && !narration.times(scene).isEmpty();
    }

    /** {@code I was received by P}, {@code was met by P and Q}, {@code was told by P}. */
    private Optional<Told> passive(Scene scene, int verb, Cues.Frame frame) {
        Set<Integer> agents = scene.agents(verb).isEmpty() ? scene.doers(verb) : scene.agents(verb);
        Set<Integer> patients = agents.isEmpty() ? Set.of() : scene.patients(verb);
        boolean met = frame == Cues.Frame.OBJECT || frame == Cues.Frame.MEET || frame == Cues.Frame.CALL;
        boolean told = frame == Cues.Frame.TELL && faceToFace.isTold(scene, verb, agents, patients);
        if (patients.isEmpty() || !met && !told || scene.words().folded(verb).equals("visited")) {
            return Optional.empty();
        }
        Set<Integer> all = new LinkedHashSet<>(patients);
        all.addAll(agents);
        String rule = "verb-" + frame.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-passive";
        return StatusReader.ofVerb(scene, verb).map(s -> new Told(all, s, rule));
    }

    private static Set<Integer> others(Scene scene, int verb, Cues.Frame frame) {
        if (asksToMeet(scene.words(), verb)) {
            return new Company(scene)
                    .from(verb + (scene.words().folded(verb + 1).equals("to") ? 3 : 2))
                    .who();
        }
        return switch (frame) {
            case MEET ->
                Readings.first(() -> scene.behind(verb, WITH), () -> scene.objects(verb), () -> whom(scene, verb));
            case OBJECT ->
                scene.words().folded(verb).matches(Cues.SOUNDING)
                        ? scene.nextPerson(
                                verb + (scene.words().folded(verb + 1).equals("out") ? 2 : 1), 4)
                        : Readings.first(
                                () -> visitedWith(scene, verb), () -> scene.objects(verb), () -> whom(scene, verb));
            case TELL -> handedTo(scene, verb);
            case CALL -> firstNonEmpty(scene.behind(verb, ON), calledIn(scene, verb));
            case ARRIVE -> toSee(scene, verb);
            case INVITE, HAVE -> toTable(scene, verb);
            case WITH ->
                Readings.first(
                        () -> scene.behind(
                                verb,
                                scene.words().folded(verb).matches("visit(?:ing)?|consult(?:ing)?") ? WITH : TO_WITH),
                        () -> whom(scene, verb));
            case TOPIC_WITH ->
                isGoneTo(scene.words(), verb)
                        ? new Company(scene).from(hostOf(scene.words(), verb)).who()
                        : scene.words().folded(verb + 2).equals("aside")
                                ? scene.objects(verb)
                                : Readings.first(() -> scene.behind(verb, TOPIC), () -> whom(scene, verb));
            case IDIOM -> Set.of();
            case SAY_TO -> isEmptyMade(scene, verb) || saysWhatWill(scene, verb) ? Set.of() : scene.behind(verb, TO);
        };
    }

    /** {@code visited with P}: one sits and talks with him. */
    private static Set<Integer> visitedWith(Scene scene, int verb) {
        boolean with = scene.words().folded(verb).equals("visited")
                && scene.words().folded(verb + 1).equals("with");
        return with ? scene.behind(verb, WITH) : Set.of();
    }

    /** {@code said would pass his views to P}: the "to" is of what will be done. */
    private static boolean saysWhatWill(Scene scene, int verb) {
        return scene.words().folded(verb).equals("said")
                && verb + 1 < scene.words().count()
                && scene.words().token(verb + 1).tag().equals("MD");
    }

    /** {@code made it clear to P}: only what is a speech is made to somebody's face. */
    private static boolean isEmptyMade(Scene scene, int verb) {
        return scene.words().folded(verb).matches("made|make")
                && scene.children(
                                verb,
                                c -> scene.words().token(c).relation().matches("obj|nsubj:pass|nsubj")
                                        && Cues.isSpeech(scene.words().folded(c)))
                        .isEmpty()
                && !isMadeOfSpeech(scene.words(), verb);
    }

    /** {@code Following points should be made to P}: where the parser takes the first words for a preposition. */
    private static boolean isMadeOfSpeech(Words words, int verb) {
        return words.folded(verb - 1).equals("be")
                && words.folded(verb - 2).matches("should|must|could|may")
                && Cues.isSpeech(words.folded(verb - 3));
    }

    /** {@code went to the residence of P}: to somebody's own house or office. */
    static boolean isGoneTo(Words words, int verb) {
        return words.folded(verb).equals("went")
                && words.folded(verb + 1).equals("to")
                && words.folded(hostOf(words, verb) - 1).equals("of")
                && words.folded(hostOf(words, verb) - 2).matches("residence|office|home|house|villa|apartment");
    }

    /** The word behind {@code went to the residence of}. */
    private static int hostOf(Words words, int verb) {
        return words.folded(verb + 2).matches("the|official|private") ? verb + 5 : verb + 4;
    }

    /** {@code Archer, whom he saw last week}, {@code Archer, with whom he spoke}: the person before the relative pronoun. */
    private static Set<Integer> whom(Scene scene, int verb) {
        Words words = scene.words();
        for (int i = verb - 1; i > Math.max(0, verb - 4); i--) {
            if (words.folded(i).equals("whom")) {
                int first = words.folded(i - 1).matches("with|to") ? i - 1 : i;
                int before = words.word(first - 1).equals(",") ? first - 2 : first - 1;
                return before >= 0 ? scene.persons(List.of(before)) : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code told P}; {@code handed a note to P}. */
    private static Set<Integer> handedTo(Scene scene, int verb) {
        boolean gives = scene.words().folded(verb).matches("handed|gave|given|read|showed");
        Set<Integer> objects = justFirst(scene, verb, scene.objects(verb));
        return objects.isEmpty() && gives ? scene.behind(verb, TO) : objects;
    }

    /** {@code told me P had left}, {@code told Archer the Ambassador had left}: behind the first begins what was told. */
    private static Set<Integer> justFirst(Scene scene, int verb, Set<Integer> objects) {
        OptionalInt first = scene.cast().at(scene.words(), verb + 1);
        if (first.isEmpty() || objects.isEmpty()) {
            return objects;
        }
        int behind = scene.lastWordOf(first.getAsInt(), verb + 1) + 1;
        int next = scene.words().folded(behind).equals("the") ? behind + 1 : behind;
        return scene.cast().at(scene.words(), next).isPresent()
                        || scene.words().folded(verb + 1).equals("me")
                                && objects.size() > 1
                                && !scene.words().folded(next).matches("and|,")
                ? ImmutableSet.of(first.getAsInt())
                : objects;
    }

    /** {@code invited P to lunch}, {@code invited P to dinner on Friday}; what P was invited to do is told by that verb. */
    private static Set<Integer> toTable(Scene scene, int verb) {
        Company.Row row = new Company(scene).from(verb + 1);
        Words words = scene.words();
        int end = Sides.behindStaff(words, row.end());
        boolean dines = words.folded(end).equals("to")
                && words.folded(end + 1).matches("dine|lunch|breakfast")
                && words.folded(end + 2).equals("with");
        boolean table = dines
                || words.folded(end).matches("to|for")
                        && (words.folded(end + 1).matches(TABLE)
                                || words.folded(end + 2).matches(TABLE)
                                        && !words.folded(end + 1).equals("the"));
        return table ? row.who() : Set.of();
    }

    /** {@code had P to lunch}, {@code is having P to dinner on Friday}. */
    private Optional<Told> atOwnTable(Scene scene, int verb) {
        Set<Integer> guests = toTable(scene, verb);
        Set<Integer> hosts = guests.isEmpty() ? Set.of() : narration.subjects(scene, verb);
        Set<Integer> all = new LinkedHashSet<>(hosts);
        all.addAll(guests);
        return all.size() < 2
                ? Optional.empty()
                : StatusReader.ofVerb(scene, verb).map(s -> new Told(all, s, "verb-had-at-table"));
    }

    /** {@code came to see P}, {@code dropped in on me}. */
    private static Set<Integer> toSee(Scene scene, int verb) {
        for (int i = verb + 1; i < Math.min(scene.words().count(), verb + 5); i++) {
            if (scene.words().folded(i).equals("see")
                    && scene.words().folded(i - 1).equals("to")) {
                return new Company(scene).from(i + 1).who();
            }
        }
        return scene.behind(verb, ON);
    }

    /** {@code asked see me}, {@code asked to see me}: a telegram that says so reports that it happened. */
    private static boolean asksToMeet(Words words, int verb) {
        int next = words.folded(verb + 1).equals("to") ? verb + 2 : verb + 1;
        return words.folded(verb).matches("asked|requested")
                && words.folded(next).equals("see");
    }

    /** {@code invited me to lunch yesterday for the purpose of}: a day gone by behind the table. */
    private static boolean isGoneBy(Words words, int verb) {
        for (int i = verb + 2; i < Math.min(words.count() - 1, verb + 9); i++) {
            if (words.folded(i).matches(TABLE + "|dine")) {
                int day = words.folded(i + 1).equals("with") ? i + 3 : i + 1;
                return words.folded(day).equals("yesterday")
                        || words.folded(day).equals("last")
                                && words.folded(day + 1).matches("night|evening|week");
            }
        }
        return false;
    }

    /** {@code called in P}, {@code called P in}, {@code sent for P}, {@code called P Foreign Office}. */
    private static Set<Integer> calledIn(Scene scene, int verb) {
        Words words = scene.words();
        if (IN.contains(words.folded(verb + 1))) {
            return scene.nextPerson(verb + 2, 6);
        }
        Company.Row row = new Company(scene).from(verb + 1);
        if (words.isCapital(row.end()) && isMinistry(words, row.end())) {
            return row.who();
        }
        // "called May 5 Archer and Bell": a telegram drops its "on" beside a day
        if (CalendarWords.contains(words.folded(verb + 1))
                && words.word(verb + 2).matches("\\d{1,2}")) {
            return new Company(scene).from(verb + 3).who();
        }
        for (int i = verb + 2; i < Math.min(words.count(), verb + 6); i++) {
            boolean in = words.folded(i).equals("in")
                    && !words.isCapital(i + 1)
                    && words.folded(i + 1).matches("|to|and|on|at|for|today|yesterday|this|last|again|[,.;(]");
            boolean room = words.folded(i).equals("into")
                    && words.folded(i + 1).matches("his|her|the|my")
                    && (words.folded(i + 2).matches(ROOM) || words.folded(i + 3).matches(ROOM));
            if (in || room || words.folded(i).equals("to") && isMinistry(words, i + 1)) {
                return scene.objects(verb);
            }
        }
        return Set.of();
    }

    /** {@code called P to the Foreign Ministry}: where one is called to be told something. */
    private static boolean isMinistry(Words words, int from) {
        int i = words.folded(from).matches("the|his|her") ? from + 1 : from;
        return words.folded(i).matches("fonoff|ministry|mfa|department|kremlin|palace|office")
                || words.folded(i).equals("foreign") && words.folded(i + 1).matches("ministry|office");
    }

    private static Set<Integer> firstNonEmpty(Set<Integer> a, Set<Integer> b) {
        return a.isEmpty() ? b : a;
    }

    /** {@code Lloyd assessed the positions. Asked Gromyko to correct him}: the subject dropped is that of the sentence before. */
    private boolean isTurnOfAnother(Scene scene, Set<Integer> subjects, Set<Integer> others) {
        boolean dropped = subjects.size() == 1
                && subjects.stream()
                        .allMatch(i -> cast.get(i).form() == MentionForm.WRITER
                                && cast.get(i).surface().isEmpty());
        return dropped
                && others.stream().allMatch(cast::isNamed)
                && narration
                        .subjectBefore(scene.words().sentence())
                        .filter(s -> others.stream()
                                .noneMatch(o -> cast.get(o).surface().equals(s)))
                        .isPresent();
    }
}
