package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.text.DocumentKind;
import org.deptel.text.Zone;

/** What nouns say of meetings: whose talk, call, luncheon with whom. */
final class NounFrames {
    private static final String REPORT =
            "(?i)^\\W*(?:\\d+\\.\\s*)?(?:(?:the )?following|fol|(?:net )?impression|summary|highlights|substance|report|account|re|ref|subj|subject|this|text|uncleared|conversation|conv|meeting|discussion|talk)\\b.*";

    private final Narration narration;
    private final DocumentKind kind;
    private final boolean forTheRecord;
    private final Antecedents antecedents;
    private final ImpliedSides implied;

    NounFrames(Narration narration, Antecedents antecedents) {
        this.narration = narration;
        this.kind = narration.kind();
        this.forTheRecord = Records.isForTheRecord(narration.header());
        this.antecedents = antecedents;
        this.implied = new ImpliedSides(narration, antecedents);
    }

    /** Whom the noun brings together; several where one had talks with each of several; empty where it tells of no meeting. */
    List<Told> read(Scene scene, int noun) {
        return told(scene, noun).map(t -> apart(scene, noun, t)).orElse(List.of());
    }

    /** {@code Archer’s meetings on May 5 with Bell, Carver and Dorn}: he met each, and they need not have met each other. */
    private static List<Told> apart(Scene scene, int noun, Told told) {
        Words words = scene.words();
        boolean several = words.folded(noun)
                        .matches(
                                "meetings|conversations|interviews|talks|discussions|consultations|visits|calls|conferences")
                && told.who().size() > 2;
        List<Integer> with = several ? List.copyOf(Sides.of(scene, noun).others()) : List.of();
        List<Integer> one = told.who().stream().filter(i -> !with.contains(i)).toList();
        if (several && with.size() == 1 && words.folded(noun - 1).matches("respective|separate|individual")) {
            return one.stream()
                    .map(i -> new Told(
                            new LinkedHashSet<>(List.of(i, with.get(0))), told.status(), told.rule(), told.who()))
                    .toList();
        }
        if (with.size() < 2 || one.size() != 1) {
            return List.of(told);
        }
        return with.stream()
                .map(i -> new Told(new LinkedHashSet<>(List.of(one.get(0), i)), told.status(), told.rule(), told.who()))
                .toList();
    }

    /** {@code Job 80, DCI Meetings with the President. Secret.}: what a note cites so, in the plural, is a file. */
    private static boolean isFileTitle(Words words, int noun) {
        return words.sentence().zone().isNote()
                && noun > 0
                && words.isCapital(noun)
                && words.folded(noun).endsWith("s");
    }

    /** A conference that is no talk with somebody: of the press, of states, of a party. */
    private static boolean isCongress(Words words, int noun) {
        return words.folded(noun).matches("conferences?")
                && (!isHeldWith(words, noun)
                        || words.folded(noun - 1)
                                .matches(
                                        "press|news|summit|peace|party|ministers|powers?|disarmament|geneva|bandung|trade"));
    }

    /** {@code conference with}, {@code conference yesterday lasting over two hours with}: only its time stands between. */
    private static boolean isHeldWith(Words words, int noun) {
        int i = noun + 1;
        while (words.folded(i)
                .matches(
                        "yesterday|today|this|last|morning|afternoon|evening|night|lasting|more|than|over|nearly|about|an?|one|two|three|four|half|and|of|hours?|minutes?|\\d+")) {
            i++;
        }
        return words.folded(i).matches("with|between");
    }

    private static final String PASSING = "(?:report|convey|pass|transmit|relay|communicate)(?:s|d|ed|ing)?";

    /** {@code wanted me to report his remarks to P}: what is brought to P, who did not hear it said. */
    private static boolean isPassedOn(Words words, int noun) {
        int verb = words.beforeModifiers(noun, 4, "JJ.*|DT|PRP\\$|POS");
        return words.folded(noun).equals("remarks")
                && (words.folded(verb).matches(PASSING) || isOfSubstance(words, verb));
    }

    /** {@code communicated the essence of your remarks to me}. */
    private static boolean isOfSubstance(Words words, int of) {
        for (int i = of - 1; i > Math.max(0, of - 7) && words.folded(of).equals("of"); i--) {
            if (words.folded(i).matches(PASSING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code since his appointment all goes well}: to an office, and with nobody. */
    private static boolean isToPost(Words words, int noun) {
        return words.folded(noun).equals("appointment")
                && words.folded(noun - 1).matches("his|her|their|[’']s?")
                && !words.folded(noun + 1).matches("with|to|at|on|for|this|today|tomorrow");
    }

    /** {@code Archer engaged me in a long conversation}. */
    private Set<Integer> drawnInto(Scene scene, int noun) {
        Words words = scene.words();
        int in = words.beforeModifiers(noun, 4, "JJ.*|NN.?|CD|DT|RB");
        for (int i = in - 1; in > 1 && words.folded(in).equals("in") && i >= Math.max(0, in - 5); i--) {
            if (words.folded(i).matches("engaged|drew|engaging")) {
                Set<Integer> both = new LinkedHashSet<>(narration.subjects(scene, i));
                both.addAll(new Company(scene).from(i + 1).who());
                return both;
            }
        }
        return Set.of();
    }

    private Optional<Told> told(Scene scene, int noun) {
        Words words = scene.words();
        // "to exchange views with you": a verb, and done in letters
        boolean verb =
                words.folded(noun).equals("exchange") && words.token(noun).tag().startsWith("VB");
        // "to be settled by Archer in consultation with Bell": how offices work together
        boolean procedure = words.folded(noun).equals("consultation")
                && words.folded(noun - 1).equals("in");
        boolean none = verb
                || procedure
                || isFileTitle(words, noun)
                || isCongress(words, noun)
                || isPassedOn(words, noun)
                || isToPost(words, noun);
        if (none) {
            return Optional.empty();
        }
        Sides sides = Sides.of(scene, noun);
        Set<Integer> others = sides.others().isEmpty()
                ? Readings.first(() -> implied.of(scene, noun), () -> drawnInto(scene, noun))
                : sides.others();
        if (others.isEmpty()) {
            return atTable(scene, noun);
        }
        Set<Integer> who = new LinkedHashSet<>(sides.owners());
        if (who.isEmpty()) {
            who.addAll(TalkOwners.of(scene, noun));
        }
        // "forwarded a paper for this meeting with Archer": the one of which the paper tells
        if (who.isEmpty()
                && others.size() == 1
                && words.sentence().zone().isNote()
                && words.folded(noun - 1).equals("this")) {
            return Optional.empty();
        }
        who.removeAll(others);
        if (who.isEmpty() && sides.isBetween() && others.size() < 2) {
            return Optional.empty();
        }
        if (who.isEmpty() && (others.size() < 2 || sides.isWith())) {
            who.addAll(partner(scene, noun, others, sides.end()));
        }
        // talks with two by nobody knows whom do not bring the two together
        if (who.isEmpty() && sides.isWith() && isApart(words, noun)) {
            return Optional.empty();
        }
        who.addAll(others);
        String rule = "noun-" + words.folded(noun) + (isEarlier(words, noun) ? EventFinding.EARLIER : "");
        return NounStatus.of(scene, noun)
                .map(s -> isBriefing(words, noun) ? EventStatus.PLANNED : s)
                .map(s -> new Told(who, s, rule));
    }

    /** {@code a separate talk with P and Q}, {@code talks with P and Q}: more than one, and perhaps one with each. */
    private static boolean isApart(Words words, int noun) {
        return words.folded(noun).endsWith("s") || words.printed().matches("(?i).*\\b(?:separate|individual)\\b.*");
    }

    /** {@code SUBJECT: Your Meeting with P}: what a memorandum tells its reader beforehand. */
    private boolean isBriefing(Words words, int noun) {
        return kind == DocumentKind.MEMORANDUM
                && words.folded(noun).matches("meetings?|appointment|lunch|luncheon|dinner")
                && words.isCapital(noun)
                && words.word(noun - 1).equals("Your");
    }

    /** {@code our last conversation}, {@code my previous talk with P}: another than the one of which the paper tells. */
    private boolean isEarlier(Words words, int noun) {
        int i = noun - 1;
        boolean several = words.folded(noun).endsWith("s")
                && (narration.isFromThePost() || kind == DocumentKind.MEMORANDUM_OF_CONVERSATION);
        while (i > Math.max(0, noun - 4) && words.token(i).tag().matches("JJ.*|NN.?|CD|RB.?")) {
            if (words.folded(i)
                    .matches("last|previous|earlier|prior|former"
                            + (several ? "|recent|past|many|several|frequent" : ""))) {
                return words.folded(i - 1).matches("my|our|his|her|your|their|[’']s?|the|in|to|had|during|from");
            }
            i--;
        }
        return false;
    }

    /** {@code At lunch today P said}: who speaks at a meal or talk that a telegram from the post reports spoke to its writer. */
    private Optional<Told> atTable(Scene scene, int noun) {
        Words words = scene.words();
        boolean talk = words.folded(noun)
                        .matches(
                                "lunch|luncheon|dinner|breakfast|interview|audience|conversation|conv|talk|discussion|call|meeting")
                && words.token(noun).tag().startsWith("NN");
        if (!talk || words.sentence().zone() != Zone.BODY || !FrontedPhrase.holds(scene, noun)) {
            return Optional.empty();
        }
        Set<Integer> teller = recaller(scene, noun);
        Set<Integer> own = teller.isEmpty() ? ownOrReaders(scene, noun) : teller;
        if (own.isEmpty()) {
            return Optional.empty();
        }
        for (int i = noun + 1; i < words.count(); i++) {
            if (words.isFinite(i)) {
                boolean speaks = words.folded(i)
                                .matches(
                                        "said|told|stated|informed|asked|inquired|remarked|took|mentioned|referred|brought|volunteered|expressed|raised|made|may|appeared|seemed|indicated|noted|reaffirmed")
                        || !teller.isEmpty() && words.folded(i).equals("had");
                Set<Integer> joined = speaks ? scene.joinedSubjects(i) : Set.of();
                Set<Integer> subjects = speaks && joined.isEmpty() ? beforeVerb(scene, i) : joined;
                Set<Integer> told = Cues.VERBS.get(words.folded(i)) == Cues.Frame.TELL ? scene.objects(i) : Set.of();
                boolean another = told.stream().anyMatch(scene.cast()::isNamed);
                Set<Integer> both = new LinkedHashSet<>(another ? told : own);
                both.addAll(subjects);
                return subjects.size() == 1
                        ? Optional.of(new Told(both, EventStatus.HELD, "noun-" + words.folded(noun) + "-speaker"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Archer recalled that at their last meeting Bell had suggested}: he who recalls it was there. */
    private Set<Integer> recaller(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i > Math.max(0, noun - 8); i--) {
            if (words.folded(i).equals("that")) {
                boolean recalls = words.folded(i - 1).matches("recall(?:ed|s)|reminded|remembered");
                return recalls ? narration.subjects(scene, i - 1) : Set.of();
            }
        }
        return Set.of();
    }

    /** Whose talk it is that nobody is named for: the writer's in a report, the reader's in a telegram that answers him. */
    private Set<Integer> ownOrReaders(Scene scene, int noun) {
        boolean dated = !narration.times(scene).isEmpty();
        if (scene.words().folded(noun).equals("meeting")) {
            return Set.of();
        }
        if (narration.isFromThePost()) {
            return dated || !scene.words().folded(noun).equals("discussion") ? writer(scene, noun) : Set.of();
        }
        boolean theirs = narration.isInstruction()
                && dated
                && scene.words().folded(noun).matches("conversation|conv|talk|interview|audience");
        return theirs ? Set.of(narration.add(MentionForm.ADDRESSEE, scene, noun)) : Set.of();
    }

    /** Who else took part where only one is named behind the noun. */
    private Set<Integer> partner(Scene scene, int noun, Set<Integer> others, int end) {
        Set<Integer> holder = TalkOwners.reporter(scene, noun);
        if (holder.isEmpty() && isReportOfAnother(scene, noun)) {
            return Set.of();
        }
        if (holder.isEmpty()) {
            holder = Readings.first(() -> asker(scene, noun), () -> holder(scene, noun), () -> visitor(scene, noun));
        }
        if (holder.isEmpty()) {
            holder = besidePhrase(scene, others, noun);
        }
        if (holder.isEmpty()) {
            holder = thinker(scene, noun);
        }
        if (!holder.isEmpty()) {
            return holder;
        }
        if (FrontedPhrase.holds(scene, noun)) {
            Set<Integer> subject = ofMainClause(scene, noun, others, end);
            Set<Integer> teller = FrontedPhrase.isReported(scene, noun) ? narration.governors(scene, noun) : Set.of();
            boolean office = subject.stream().anyMatch(i -> scene.cast().get(i).form() == MentionForm.OFFICE);
            boolean outcome = isOutcomeOf(scene.words(), noun);
            return (office || outcome) && !teller.isEmpty() ? teller : subject;
        }
        Set<Integer> governors = new LinkedHashSet<>(narration.governors(scene, noun));
        governors.removeAll(others);
        if (governors.isEmpty() && (isMentioned(scene, noun) || isReportedBefore(scene, noun))) {
            return writer(scene, noun);
        }
        return governors.isEmpty() && reportsHisOwn(scene) ? writer(scene, noun) : governors;
    }

    /** {@code Archer asked Bell to arrange a talk with P}: he who asks for it is to have it. */
    private Set<Integer> asker(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i > Math.max(1, noun - 6); i--) {
            if (NounStatus.isAskedFor(scene, i)) {
                return narration.subjects(scene, scene.head(i));
            }
            if (words.isFinite(i) || words.word(i).matches("[.;:,]")) {
                break;
            }
        }
        return Set.of();
    }

    /** {@code told me that as outcome of talk with P the Minister would go}: of his own talk he tells the outcome. */
    private static boolean isOutcomeOf(Words words, int noun) {
        int of = words.token(noun - 1).tag().matches("JJ.*|PRP\\$|DT") ? noun - 2 : noun - 1;
        return words.folded(of).equals("of") && words.folded(of - 1).matches("outcome|result|consequence");
    }

    /** {@code I made the statement to P, mentioning previous talk with Q}: the writer's own, where he says "I". */
    private boolean isMentioned(Scene scene, int noun) {
        int verb = scene.head(noun);
        return narration.isFromThePost()
                && verb >= 0
                && scene.words().folded(verb).matches("mentioning|recalling|citing|noting|repeating")
                && scene.words().folded(0).equals("i");
    }

    /** {@code my reason for the meeting with P was reported in reftel}: of whose talks but his own does a post report. */
    private boolean isReportedBefore(Scene scene, int noun) {
        Words words = scene.words();
        int verb = noun;
        for (int step = 0; step < 3 && verb >= 0 && !words.folded(verb).matches("reported|described"); step++) {
            verb = scene.head(verb);
        }
        return verb > noun
                && narration.isFromThePost()
                && words.sentence().zone() == Zone.BODY
                && words.folded(verb).matches("reported|described")
                && words.folded(verb + 1).matches("in|by")
                && words.folded(verb + 2).matches("reftels?|my|our|[a-z]*tels?|telegram");
    }

    /** {@code showed me report of Chargé of his interview with P}: the talk is of somebody whom nobody knows. */
    private static boolean isReportOfAnother(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i > Math.max(0, noun - 12); i--) {
            if (words.folded(i).matches("report|account|record|summary|version|letter|telegram")) {
                return words.folded(i + 1).matches("of|from|by") && words.isCapital(i + 2);
            }
            if (words.isFinite(i) || words.word(i).matches("[.;:,]")) {
                return false;
            }
        }
        return false;
    }

    /** {@code along the line of Archer in his conversation with P}: the person before the noun's own phrase. */
    private static Set<Integer> besidePhrase(Scene scene, Set<Integer> others, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i > Math.max(0, noun - 6); i--) {
            boolean course = words.folded(i).equals("of")
                    && words.folded(i - 1).equals("course")
                    && words.folded(i - 2).matches("the|in");
            if (course || words.folded(i).matches("in|during|at|after|following")) {
                int in = !course ? i : words.folded(i - 2).equals("the") ? i - 3 : i - 2;
                if (words.folded(in - 1)
                        .matches("remarks|statements?|comments?|views?|suggestions?|proposals?|assurances?")) {
                    return TalkOwners.possessors(scene, in - 1);
                }
                int before = words.word(in - 1).equals(",") ? in - 2 : in - 1;
                boolean withHim = words.folded(before - 1).equals("with")
                        || words.folded(before - 2).equals("with");
                Set<Integer> who = !withHim && scene.cast().named(words, before).isPresent()
                        ? new LinkedHashSet<>(scene.persons(List.of(before)))
                        : new LinkedHashSet<>();
                who.removeAll(others);
                return who;
            }
            if (!words.token(i).tag().matches("JJ.*|NN.?|CD|RB|HYPH|VBN|DT|PRP\\$|POS")) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /** Who has the talk: {@code I had a long and frank talk}; a telegram may drop its "I". */
    private Set<Integer> holder(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i >= Math.max(0, noun - 9); i--) {
            boolean opens = i == 0 || words.word(i - 1).matches("[.)]|\\d+");
            if (words.folded(i).matches(Sides.HOLDING)
                            && (opens || i == noun - 1 || !scene.relation(i).equals("aux"))
                    || words.folded(noun).matches("calls?|visits?")
                            && words.folded(i).matches("made|make|making|paid|pay|pays|paying")) {
                Set<Integer> subjects = narration.subjects(scene, i);
                return subjects.isEmpty() ? beforeVerb(scene, i) : subjects;
            }
            if (words.token(i).tag().matches("VBD|VBZ|VBP|MD|IN")
                            && !words.folded(i).matches("for|in|of|just")
                    || words.word(i).matches("[.;:]")) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /** The person just before a verb and its auxiliaries. */
    private static Set<Integer> beforeVerb(Scene scene, int verb) {
        Words words = scene.words();
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (scene.cast().at(words, i).isPresent()) {
                return scene.persons(List.of(i));
            }
            if (!words.token(i).tag().matches("MD|RB|VB.?") || words.word(i).equals(",")) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /**
     * The subject of the clause that follows a fronted phrase; where that is the other side himself, or nobody, the
     * writer reports his own talk.
     */
    private Set<Integer> ofMainClause(Scene scene, int noun, Set<Integer> others, int end) {
        Words words = scene.words();
        for (int i = end; i < words.count(); i++) {
            OptionalInt m = scene.cast().at(words, i);
            if (words.folded(i).equals("latter") || m.isPresent() && isSame(scene, m.getAsInt(), others)) {
                Set<Integer> spokenTo = spokenTo(scene, i);
                boolean another = m.isPresent()
                        && scene.cast().get(m.getAsInt()).form() == MentionForm.PRONOUN
                        && antecedents.find(words, m.getAsInt(), others).isPresent();
                return !spokenTo.isEmpty() ? spokenTo : another ? Set.of(m.getAsInt()) : own(scene, noun);
            }
            if (m.isPresent() && isSubject(scene, m.getAsInt(), i)) {
                int last = scene.lastWordOf(m.getAsInt(), i);
                // "propose after talk with Archer, Bell be notified": who is to hear of it did not hold it
                if (words.folded(last + 1).equals("be")) {
                    return own(scene, noun);
                }
                Set<Integer> subject = new LinkedHashSet<>(scene.persons(List.of(last)));
                subject.removeAll(others);
                return subject;
            }
            if (words.isFinite(i)) {
                break;
            }
        }
        return own(scene, noun);
    }

    private static boolean isSubject(Scene scene, int mention, int token) {
        Words words = scene.words();
        String before = words.word(token - 1);
        if (scene.isBystander(scene.lastWordOf(mention, token))) {
            return false;
        }
        return scene.relation(scene.lastWordOf(mention, token)).equals("nsubj")
                || scene.cast().isNamed(mention)
                        && (before.equals(",")
                                || words.isCapital(token - 1)
                                        && words.word(token - 2).equals(","));
    }

    /** {@code latter informed Chancellor}: to whom the other side speaks. */
    private static Set<Integer> spokenTo(Scene scene, int subject) {
        Words words = scene.words();
        for (int i = subject + 1; i < Math.min(words.count(), subject + 5); i++) {
            Cues.Frame frame = Cues.VERBS.get(words.folded(i));
            if (frame == Cues.Frame.TELL) {
                return new Company(scene).from(i + 1).who();
            }
        }
        return Set.of();
    }

    private boolean isSame(Scene scene, int mention, Set<Integer> others) {
        PersonMention m = scene.cast().get(mention);
        if (m.form() == MentionForm.PRONOUN) {
            return true;
        }
        return others.stream()
                .map(scene.cast()::get)
                .anyMatch(o -> o.form() == m.form()
                        && (o.form() == MentionForm.NAME
                                ? o.name().foldedSurname().equals(m.name().foldedSurname())
                                : o.surface().equals(m.surface())));
    }

    private Set<Integer> own(Scene scene, int noun) {
        Zone zone = scene.words().sentence().zone();
        boolean mine = narration.isFromThePost() || forTheRecord || isAtWriters(scene.words(), noun);
        return mine && zone == Zone.BODY ? writer(scene, noun) : Set.of();
    }

    /** {@code In a talk with P in my office}: where it was says whose it was. */
    private static boolean isAtWriters(Words words, int noun) {
        for (int i = noun + 1;
                i < Math.min(words.count() - 2, noun + 9) && !words.word(i).equals(",");
                i++) {
            if (words.folded(i).matches("in|at")
                    && words.folded(i + 1).equals("my")
                    && words.folded(i + 2).matches("office|house|home|residence|apartment")) {
                return true;
            }
        }
        return false;
    }

    private boolean reportsHisOwn(Scene scene) {
        return narration.isFromThePost()
                && scene.words().sentence().zone() == Zone.BODY
                && scene.words().printed().matches(REPORT);
    }

    private Set<Integer> writer(Scene scene, int at) {
        return Set.of(narration.add(MentionForm.WRITER, scene, at));
    }

    /** {@code Archer was in Linz May 5–7 for talks with P}: who was there for them held them. */
    private static Set<Integer> visitor(Scene scene, int noun) {
        int there = scene.head(noun);
        boolean visits = there >= 0
                && scene.preposition(noun).equals("for")
                && scene.preposition(there).matches("in|at")
                && !scene.children(
                                there,
                                c -> scene.relation(c).equals("cop")
                                        && scene.words().folded(c).matches("was|were"))
                        .isEmpty();
        return visits ? scene.subjects(there) : Set.of();
    }

    /** {@code Archer's belief after long talks with P}: what one thinks after a talk comes from a talk of his own. */
    private static Set<Integer> thinker(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i >= Math.max(1, noun - 4); i--) {
            if (words.folded(i).matches("after|following|from|in")) {
                boolean thought = words.folded(i - 1)
                        .matches(
                                "belief|conviction|view|views|impression|impressions|feeling|understanding|opinion|conclusion|optimism|confidence|pessimism");
                return thought ? TalkOwners.possessors(scene, i - 1) : Set.of();
            }
        }
        return Set.of();
    }
}
