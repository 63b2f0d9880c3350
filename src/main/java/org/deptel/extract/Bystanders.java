package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Tier;
import org.deptel.text.Note;
import org.deptel.text.Sentence;
import org.deptel.text.Span;

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

    private static final String ALSO = "also|were|was|being|are|only|both|all|then|had|in";
    private static final String TALK =
            "the|this|our|my|meeting|meetings|conversation|talk|talks|discussion|session|interview|dinner|lunch|luncheon|audience";
    /** How many words the titles before a name may have. */
    private static final int TITLE = 6;

    private static final String BE = "were|was|included|include|are";
    private static final String LISTING = "participants?|attendees|participating|attending|accompanying";
    private static final String WRITER_OR_HE = "me|him|us|her|them";
    /** What gathers people: of it a list may be given without a verb that says who met. */
    private static final Pattern GATHERING = Pattern.compile(
            "(?i)\\b(?:meeting|session|conference|conversation|dinner|luncheon|lunch|breakfast|bilateral|mtg|briefing|met)\\b");
    /** A noun that tells of more than one talk. */
    private static final String SEVERAL = "noun-\\w+s";

    /** Whose paper begins so says below whom it was between. */
    private static final Pattern SUBJECT = Pattern.compile("(?i)^\\W*subj(?:ect)?\\b");

    private final Narration narration;
    private final Antecedents antecedents;

    /** Those whom a sentence names before the talk is told that they were at. */
    private Others waiting = Others.NONE;

    /** Where the sentence that names them ends. */
    private int since;

    Bystanders(Narration narration, Antecedents antecedents) {
        this.narration = narration;
        this.antecedents = antecedents;
    }

    /**
     * Those whom a sentence says to have been there too.
     *
     * @param who each with what he did there
     * @param whole whether the sentence says nothing else, so that they were at the talk told before it
     * @param list whether it gives a list of those present
     */
    private record Others(List<Attendee> who, boolean whole, boolean list) {
        static final Others NONE = new Others(List.of(), false, false);

        static Others whole(Set<Integer> row) {
            return new Others(present(row), true, false);
        }

        static Others aside(Set<Integer> row) {
            return new Others(present(row), false, false);
        }

        Others and(Others more) {
            if (who.isEmpty() || more.who.isEmpty()) {
                return who.isEmpty() ? more : this;
            }
            List<Attendee> all = new ArrayList<>(who);
            more.who.stream()
                    .filter(a -> who.stream().noneMatch(b -> b.mention() == a.mention()))
                    .forEach(all::add);
            return new Others(all, whole && more.whole, list || more.list);
        }

        private static List<Attendee> present(Set<Integer> row) {
            return row.stream().map(i -> new Attendee(i, "", Function.PRESENT)).toList();
        }
    }

    /**
     * Adds what a sentence tells to what the sentences before it told: those whom it names as present to its own talk, else
     * to the one told before.
     *
     * @param own what the sentence tells itself
     */
    void join(Scene scene, List<EventFinding> own, List<EventFinding> found) {
        Others others = named(scene);
        int host = last(own, f -> isHeld(f) && !f.rule().equals(ALSO_PRESENT));
        int before = host >= 0 || !others.whole() ? -1 : talkBefore(scene, others, found);
        if (before >= 0) {
            add(found, before, others);
            own.removeIf(f -> f.rule().equals(ALSO_PRESENT));
        }
        if (host >= 0) {
            add(own, host, others);
            int first = first(own);
            if (own.get(first).quote().begin() - since < REACH) {
                add(own, first, waiting);
            }
            waiting = Others.NONE;
        } else if (before < 0 && own.isEmpty() && (others.list() || comes(scene))) {
            waiting = others;
            since = scene.words().sentence().span().end();
        }
        found.addAll(own);
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

    private static int first(List<EventFinding> own) {
        int i = 0;
        while (!isHeld(own.get(i)) || own.get(i).rule().equals(ALSO_PRESENT)) {
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
        if (!isPredicate(words, present) || opensWithNames(scene, present)) {
            return Optional.empty();
        }
        Set<Integer> row = present(scene, present);
        boolean whole = words.folded(0).matches("also|others|those|only") || row.size() > 1;
        if (row.isEmpty() || !whole || !narration.kind().isCorrespondence()) {
            return Optional.empty();
        }
        Set<Integer> who = new LinkedHashSet<>(row);
        OptionalInt topic = antecedents.topic(words);
        topic.ifPresent(who::add);
        return Optional.of(new Told(who, EventStatus.HELD, ALSO_PRESENT));
    }

    /** Those whom a sentence lists: {@code Also present were Archer and Bell}; nobody where it lists nobody. */
    static List<Attendee> listed(Scene scene) {
        Others others = named(scene);
        return others.list() ? others.who() : List.of();
    }

    /**
     * {@code The Task Force met on Thursday. Present were Archer and Bell}: a list of those at a gathering of which nobody is
     * said to have met whom.
     *
     * @param before the sentence before, as printed; empty where there is none
     */
    List<Attendee> gathered(Scene scene, String before) {
        Others others = named(scene);
        boolean gathering = GATHERING.matcher(scene.words().printed()).find()
                || GATHERING.matcher(before).find();
        return others.list() && others.who().size() > 1 && gathering ? others.who() : List.of();
    }

    private static Set<Integer> present(Scene scene, int present) {
        Set<Integer> row = rowBefore(scene, 0, present);
        return row.isEmpty() ? after(scene, present) : row;
    }

    /** Everyone whom the sentence says to have been there too. */
    private static Others named(Scene scene) {
        Words words = scene.words();
        Others all = Others.NONE;
        for (int i = 0; i < words.count(); i++) {
            all = all.and(at(scene, i));
        }
        return all.who().isEmpty() ? all : all.and(Others.whole(otherSide(scene)));
    }

    private static Others at(Scene scene, int i) {
        Words words = scene.words();
        String w = words.folded(i);
        if (isPredicate(words, i)
                || w.equals("attendance") && words.folded(i - 1).equals("in")) {
            int man = relative(words, i);
            return man >= 0
                    ? antecedent(scene, man)
                    : listed(scene, i).and(Others.whole(before(scene, clause(words, i), i)));
        }
        if (w.equals("attended") && words.folded(i + 1).equals("by")) {
            return attended(scene, i);
        }
        if (w.matches("attended|attending|participated|participating")
                && words.folded(i + 1).matches("(?:" + TALK + "|in|on|as|for|were|was|:|[.;,])")) {
            Others list = listed(scene, i);
            return list.who().isEmpty() ? Others.whole(before(scene, clause(words, i), i)) : list;
        }
        if (w.equals("accompanied")) {
            return accompanied(scene, i);
        }
        if (w.equals("presence") && words.folded(i - 1).matches("in|the")) {
            int first = words.folded(i + 1).equals("of") ? i + 2 : i + 1;
            return new Others(Roll.from(scene, first), false, false);
        }
        boolean side = w.equals("side") && words.folded(i + 1).matches("was|were|included") && words.isCapital(i + 2);
        return side || w.matches(LISTING) ? listed(scene, i) : Others.NONE;
    }

    /** {@code The meeting was attended by P and Q}, {@code P was attended by Q}: not those of a reception or a congress. */
    private static Others attended(Scene scene, int verb) {
        Words words = scene.words();
        List<Integer> subjects = scene.children(verb, c -> scene.relation(c).equals("nsubj"));
        boolean passive = words.folded(verb - 1).matches("was|were")
                || words.folded(verb - 2).matches("was|were");
        if (!passive || subjects.isEmpty()) {
            return Others.NONE;
        }
        int subject = subjects.get(0);
        boolean talk = words.folded(subject).matches("it|this|he|which|" + TALK);
        boolean someone = scene.cast().named(words, subject).isPresent();
        return talk || someone ? new Others(Roll.from(scene, verb + 2), true, talk) : Others.NONE;
    }

    /** {@code were also present at the talk}, {@code Present:}, and not {@code the present position}. */
    private static boolean isPredicate(Words words, int i) {
        // the tagger takes the first word of "Present on our side were" for a verb
        boolean opens = i == 0 && words.folded(1).matches("on|for|at|from|in|were|was|during");
        return words.folded(i).equals("present")
                && (opens || !words.token(i).tag().matches("VB[DNGZ]?"))
                && (i == 0 || !words.token(i - 1).tag().matches("DT|IN|PRP\\$|JJ|TO"))
                && (i < 2 || !words.token(i + 1).tag().matches("NN.*|JJ.*|CD|VBG"));
    }

    /** {@code P, who was also present}: the word before "who"; -1 where none stands there. */
    private static int relative(Words words, int present) {
        int i = present - 1;
        while (i > 0 && words.folded(i).matches(ALSO)) {
            i--;
        }
        return i > 0 && i < present - 1 && words.folded(i).equals("who") ? i - 1 : -1;
    }

    /** The name that stands last before "who". */
    private static Others antecedent(Scene scene, int end) {
        Words words = scene.words();
        for (int i = end; i > Math.max(-1, end - 4); i--) {
            OptionalInt m = scene.cast().named(words, i);
            if (m.isPresent()) {
                return Others.aside(Set.of(m.getAsInt()));
            }
        }
        return Others.NONE;
    }

    /** {@code I was accompanied by P}, {@code P accompanied me}; who goes somewhere with another is at no talk yet. */
    private static Others accompanied(Scene scene, int i) {
        Words words = scene.words();
        if (words.folded(i + 1).equals("by")) {
            return new Others(Roll.from(scene, i + 2), isAllTold(scene, i), false);
        }
        return words.folded(i + 1).matches(WRITER_OR_HE) && !words.folded(i + 2).matches("to|from|back|on")
                ? Others.whole(before(scene, clause(words, i), i))
                : Others.NONE;
    }

    /** Whether nothing else has been said before it: {@code P was accompanied by Q}, {@code P accompanied by Q.} */
    private static boolean isAllTold(Scene scene, int participle) {
        Words words = scene.words();
        if (words.word(participle - 1).equals(",")) {
            return false;
        }
        for (int i = clause(words, participle);
                i < words.count() && !words.word(i).matches("[;]|who|which");
                i++) {
            boolean finite = words.token(i).tag().matches("VBD|VBZ|VBP|MD")
                    && scene.cast().named(words, i).isEmpty();
            boolean own =
                    i < participle && i >= participle - 3 && words.folded(i).matches("was|were|had");
            if (finite && !own && i != participle) {
                return false;
            }
        }
        return true;
    }

    /** {@code Also present on our side were P and Q}, {@code Participants: P; Q}, {@code In addition to P, participants were Q}. */
    private static Others listed(Scene scene, int cue) {
        Words words = scene.words();
        if (opensWithNames(scene, cue)) {
            return new Others(Roll.from(scene, cue + 1), true, true);
        }
        // "at a meeting from 5:05 to 6 p.m. Present were": the full stop of the hour ends the sentence
        boolean begins = words.word(cue).matches("Present|Participants|Attending")
                && words.folded(cue - 1).matches("[ap]\\.?m\\.?");
        boolean opens = begins || cue <= 8 && noVerb(scene, 0, cue);
        for (int i = cue + 1; opens && i < Math.min(words.count(), cue + 14); i++) {
            String w = words.folded(i);
            boolean colon = w.equals(":") || w.matches(BE) && noVerb(scene, cue + 1, i);
            if (colon && !words.folded(i + 1).matches("no|not|asked|in|agreed|able|to|that|[.]")) {
                int first = words.folded(i + 1).equals(":") ? i + 2 : i + 1;
                List<Attendee> who = new ArrayList<>(besides(scene, i));
                who.addAll(Roll.from(scene, first));
                return who.isEmpty() ? Others.NONE : new Others(who, true, true);
            }
        }
        return Others.NONE;
    }

    /** {@code Also present Mme. Archer, Bell.} */
    private static boolean opensWithNames(Scene scene, int cue) {
        Words words = scene.words();
        boolean also = cue == 0 || cue == 1 && words.folded(0).matches("also|others");
        return also
                && words.folded(cue).equals("present")
                && words.isCapital(cue + 1)
                && noVerb(scene, cue, words.count())
                && !words.printed().matches(".*\\bw(?:as|ere)\\b.*");
    }

    /** {@code In addition to P, participants were Q}, {@code were present in addition to P: Q}. */
    private static List<Attendee> besides(Scene scene, int end) {
        Words words = scene.words();
        for (int i = 0; i < end - 2; i++) {
            boolean addition = words.folded(i).equals("addition")
                    && words.folded(i - 1).equals("in")
                    && words.folded(i + 1).equals("to");
            if (addition || words.folded(i).equals("besides")) {
                return Others.whole(new Company(scene)
                                .subjects(addition ? i + 2 : i + 1)
                                .who())
                        .who();
            }
        }
        return List.of();
    }

    /** Whether no finite verb stands between two words, but those that only say that somebody was there. */
    private static boolean noVerb(Scene scene, int begin, int end) {
        return noVerb(scene, begin, end, "attended|participated|began|was|were");
    }

    private static boolean noVerb(Scene scene, int begin, int end, String but) {
        for (int i = begin; i < end; i++) {
            if (scene.words().token(i).tag().matches("VBD|VBZ|VBP|MD")
                    && !scene.words().folded(i).matches(but)
                    && scene.cast().named(scene.words(), i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** {@code …; Ellis on US side}: the row of the other side behind a semicolon. */
    private static Set<Integer> otherSide(Scene scene) {
        Words words = scene.words();
        Set<Integer> all = new LinkedHashSet<>();
        for (int i = 0; i < words.count() - 1; i++) {
            if (words.word(i).equals(";")) {
                Company.Row row = new Company(scene).from(i + 1);
                if (words.folded(row.end()).matches("on|for|from")) {
                    all.addAll(row.who());
                }
            }
        }
        return all;
    }

    /** Where the clause of a word begins. */
    private static int clause(Words words, int at) {
        int i = at;
        while (i > 0 && !words.word(i - 1).matches("[;:.]")) {
            i--;
        }
        return i;
    }

    /** The row, or else the list, that ends before a word and begins its clause. */
    private static Set<Integer> before(Scene scene, int begin, int at) {
        Set<Integer> row = rowBefore(scene, begin, at);
        int end = behindRow(scene.words(), begin, at);
        if (!row.isEmpty() || !noVerb(scene, begin, end, "") || !opensWithSomebody(scene, begin, end)) {
            return row;
        }
        Set<Integer> all = new LinkedHashSet<>();
        Roll.between(scene, begin, end).forEach(a -> all.add(a.mention()));
        return all;
    }

    /** Whether a person stands at the head of a clause, behind his titles only. */
    private static boolean opensWithSomebody(Scene scene, int begin, int end) {
        Words words = scene.words();
        for (int i = begin; i < Math.min(end, begin + TITLE); i++) {
            if (scene.cast().at(words, i).isPresent()) {
                return true;
            }
            if (words.token(i).tag().matches("IN|TO|V..|MD|,|CC")) {
                return false;
            }
        }
        return false;
    }

    private static Set<Integer> rowBefore(Scene scene, int begin, int at) {
        Words words = scene.words();
        int end = behindRow(words, begin, at);
        Company.Row row = new Company(scene).subjects(begin);
        return row.end() == end || row.end() == end - 1 && words.word(row.end()).equals(",") ? row.who() : Set.of();
    }

    private static int behindRow(Words words, int begin, int at) {
        int end = at;
        while (end > begin && words.folded(end - 1).matches(ALSO)) {
            end--;
        }
        return end;
    }

    /** {@code Also present on our side were Archer and Bell}: the row behind the verb. */
    private static Set<Integer> after(Scene scene, int at) {
        Set<Integer> row = new LinkedHashSet<>();
        listed(scene, at).who().forEach(a -> row.add(a.mention()));
        return row;
    }
}
