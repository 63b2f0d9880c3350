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
    private static final String FRONTED = "in|during|after|following|at|on|over|before|since|from|at|upon|as";
    private static final String REPORT =
            "(?i)^\\W*(?:\\d+\\.\\s*)?(?:(?:the )?following|fol|summary|highlights|substance|report|account|re|ref|subj|subject|this|text|uncleared|conversation|conv|meeting|discussion|talk)\\b.*";

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

    /** Whom the noun brings together; several where one had talks with each of several; empty where it tells of no meeting. */
    List<Told> read(Scene scene, int noun) {
        return told(scene, noun).map(t -> apart(scene, noun, t)).orElse(List.of());
    }

    /** {@code Archer’s meetings on May 5 with Bell, Carver and Dorn}: he met each, and they need not have met each other. */
    private static List<Told> apart(Scene scene, int noun, Told told) {
        Words words = scene.words();
        boolean several =
                words.folded(noun).matches("meetings|conversations|interviews|talks|discussions|consultations")
                        && told.who().size() > 2;
        List<Integer> with = several ? List.copyOf(Sides.of(scene, noun).others()) : List.of();
        List<Integer> one = told.who().stream().filter(i -> !with.contains(i)).toList();
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

    private Optional<Told> told(Scene scene, int noun) {
        Words words = scene.words();
        // "to exchange views with you": a verb, and done in letters
        boolean verb =
                words.folded(noun).equals("exchange") && words.token(noun).tag().startsWith("VB");
        if (verb || isFileTitle(words, noun)) {
            return Optional.empty();
        }
        Sides sides = Sides.of(scene, noun);
        Set<Integer> others = sides.others();
        if (others.isEmpty()) {
            others = Sides.slashed(scene, noun);
        }
        if (others.isEmpty() && isOurs(words, noun)) {
            others = ours(scene, noun);
        }
        if (others.isEmpty()) {
            others = theirs(scene, noun);
        }
        if (others.isEmpty()) {
            others = heldTogether(scene, noun);
        }
        if (others.isEmpty()) {
            others = reminded(scene, noun);
        }
        if (others.isEmpty()) {
            others = paid(scene, noun);
        }
        if (others.isEmpty()) {
            others = yours(scene, noun);
        }
        if (others.isEmpty()) {
            others = heardIn(scene, noun);
        }
        if (others.isEmpty()) {
            others = betweenThem(scene, noun);
        }
        if (others.isEmpty()) {
            return atTable(scene, noun);
        }
        Set<Integer> who = new LinkedHashSet<>(sides.owners());
        who.addAll(owners(scene, noun));
        who.removeAll(others);
        if (who.isEmpty() && sides.isBetween() && others.size() < 2) {
            return Optional.empty();
        }
        if (who.isEmpty() && (others.size() < 2 || sides.isWith())) {
            who.addAll(partner(scene, noun, others, sides.end()));
        }
        // separate talks with two do not bring the two together
        if (who.isEmpty() && sides.isWith() && words.printed().matches("(?i).*\\b(?:separate|individual)\\b.*")) {
            return Optional.empty();
        }
        who.addAll(others);
        String rule = "noun-" + words.folded(noun) + (isEarlier(words, noun) ? EventFinding.EARLIER : "");
        return NounStatus.of(scene, noun)
                .map(s -> isBriefing(words, noun) ? EventStatus.PLANNED : s)
                .map(s -> new Told(who, s, rule));
    }

    /** {@code SUBJECT: Your Meeting with P}: what a memorandum tells its reader beforehand. */
    private boolean isBriefing(Words words, int noun) {
        return kind == DocumentKind.MEMORANDUM
                && words.folded(noun).matches("meetings?|appointment|lunch|luncheon|dinner")
                && words.isCapital(noun)
                && words.word(noun - 1).equals("Your");
    }

    /** {@code our last conversation}, {@code my previous talk with P}: another than the one of which the paper tells. */
    private static boolean isEarlier(Words words, int noun) {
        int i = noun - 1;
        while (i > Math.max(0, noun - 4) && words.token(i).tag().matches("JJ.*|NN.?|CD|RB.?")) {
            if (words.folded(i).matches("last|previous|earlier|prior|former")) {
                return words.folded(i - 1).matches("my|our|his|her|your|their|[’']s?|the|in");
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
        if (!talk || words.sentence().zone() != Zone.BODY || !isFronted(scene, noun)) {
            return Optional.empty();
        }
        Set<Integer> teller = recaller(scene, noun);
        Set<Integer> own = teller.isEmpty() ? ownOrReaders(scene, noun) : teller;
        if (own.isEmpty()) {
            return Optional.empty();
        }
        for (int i = noun + 1; i < words.count(); i++) {
            if (words.token(i).tag().matches("VBD|VBZ|VBP|MD")) {
                boolean speaks = words.folded(i)
                                .matches(
                                        "said|told|stated|informed|asked|inquired|remarked|took|mentioned|referred|brought|volunteered|expressed|raised|may|appeared|seemed|indicated|noted|reaffirmed")
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
        Set<Integer> holder = reporter(scene, noun);
        if (holder.isEmpty() && isReportOfAnother(scene, noun)) {
            return Set.of();
        }
        if (holder.isEmpty()) {
            holder = holder(scene, noun);
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
        if (isFronted(scene, noun)) {
            Set<Integer> subject = ofMainClause(scene, noun, others, end);
            Set<Integer> teller = isReported(scene, noun) ? narration.governors(scene, noun) : Set.of();
            boolean office = subject.stream().anyMatch(i -> scene.cast().get(i).form() == MentionForm.OFFICE);
            boolean outcome = isOutcomeOf(scene.words(), noun);
            return (office || outcome) && !teller.isEmpty() ? teller : subject;
        }
        Set<Integer> governors = new LinkedHashSet<>(narration.governors(scene, noun));
        governors.removeAll(others);
        if (governors.isEmpty() && isMentioned(scene, noun)) {
            return writer(scene, noun);
        }
        return governors.isEmpty() && reportsHisOwn(scene) ? writer(scene, noun) : governors;
    }

    /** {@code told me that as outcome of talk with P the Minister would go}: of his own talk he tells the outcome. */
    private static boolean isOutcomeOf(Words words, int noun) {
        int of = words.token(noun - 1).tag().matches("JJ.*|PRP\\$|DT") ? noun - 2 : noun - 1;
        return words.folded(of).equals("of") && words.folded(of - 1).matches("outcome|result|consequence");
    }

    /** {@code his report on a conversation with P}: whose report it is, his was the talk. */
    private static Set<Integer> reporter(Scene scene, int noun) {
        for (int i = noun - 1; i >= Math.max(1, noun - 8); i--) {
            if (scene.words().token(i).tag().matches("VBD|VBZ|MD")
                    || scene.words().word(i).matches("[.;:,]")) {
                return Set.of();
            }
            if (scene.words()
                    .folded(i)
                    .matches("reports?|account|record|summary|version|memorandum|memoranda|notes|description")) {
                Set<Integer> by = scene.words().folded(i + 1).equals("by")
                        ? new Company(scene).from(i + 2).who()
                        : Set.of();
                return by.size() == 1 ? by : possessors(scene, i);
            }
        }
        return Set.of();
    }

    /** {@code I made the statement to P, mentioning previous talk with Q}: the writer's own, where he says "I". */
    private boolean isMentioned(Scene scene, int noun) {
        int verb = scene.head(noun);
        return narration.isFromThePost()
                && verb >= 0
                && scene.words().folded(verb).matches("mentioning|recalling|citing|noting|repeating")
                && scene.words().folded(0).equals("i");
    }

    /** {@code showed me report of Chargé of his interview with P}: the talk is of somebody whom nobody knows. */
    private static boolean isReportOfAnother(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i > Math.max(0, noun - 12); i--) {
            if (words.folded(i).matches("report|account|record|summary|version|letter|telegram")) {
                return words.folded(i + 1).matches("of|from|by") && words.isCapital(i + 2);
            }
            if (words.token(i).tag().matches("VBD|VBZ|VBP|MD") || words.word(i).matches("[.;:,]")) {
                return false;
            }
        }
        return false;
    }

    /** {@code along the line of Archer in his conversation with P}: the person before the noun's own phrase. */
    private static Set<Integer> besidePhrase(Scene scene, Set<Integer> others, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i > Math.max(0, noun - 6); i--) {
            if (words.folded(i).matches("in|during|at")) {
                int before = words.word(i - 1).equals(",") ? i - 2 : i - 1;
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

    /** {@code In conversation with P, …}: the noun's phrase opens the sentence, before any verb. */
    private static boolean isFronted(Scene scene, int noun) {
        Words words = scene.words();
        boolean preposition = false;
        for (int i = noun - 1; i >= 0; i--) {
            if (words.token(i).tag().matches("VBD|VBZ|VBP|MD") || words.word(i).matches("[;:]")) {
                return false;
            }
            if (preposition
                    && i > 0
                    && words.folded(i).equals("that")
                    && words.token(i - 1).tag().startsWith("V")) {
                return isReported(scene, noun) && !hasNamed(scene, i, noun);
            }
            preposition |= words.folded(i).matches(FRONTED);
        }
        return preposition;
    }

    /** {@code Archer reported that during a talk with Bell the Minister said}: a clause of what somebody reports. */
    private static boolean isReported(Scene scene, int noun) {
        for (int i = noun - 1; i > 0; i--) {
            if (scene.words().token(i).tag().matches("VBD|VBZ|VBP|MD")) {
                return scene.words()
                        .folded(i)
                        .matches(
                                "report(?:ed|s)|stat(?:ed|es)|not(?:ed|es)|said|says|added|thought|recalled|told|informed|mentioned|replied");
            }
        }
        return false;
    }

    private static boolean hasNamed(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.cast().named(scene.words(), i).isPresent()) {
                return true;
            }
        }
        return false;
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
                Set<Integer> subject = new LinkedHashSet<>(scene.persons(List.of(scene.lastWordOf(m.getAsInt(), i))));
                subject.removeAll(others);
                return subject;
            }
            if (words.token(i).tag().matches("VBD|VBZ|VBP|MD")) {
                break;
            }
        }
        return own(scene, noun);
    }

    private static boolean isSubject(Scene scene, int mention, int token) {
        Words words = scene.words();
        String before = words.word(token - 1);
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
        return (narration.isFromThePost() || forTheRecord) && zone == Zone.BODY ? writer(scene, noun) : Set.of();
    }

    private boolean reportsHisOwn(Scene scene) {
        return narration.isFromThePost()
                && scene.words().sentence().zone() == Zone.BODY
                && scene.words().printed().matches(REPORT);
    }

    private Set<Integer> writer(Scene scene, int at) {
        return Set.of(narration.add(MentionForm.WRITER, scene, at));
    }

    /** {@code I had suggested to Archer, during our talks in Paris}: to whom the writer speaks in them. */
    private static Set<Integer> toldInIt(Scene scene, int noun) {
        int verb = scene.head(noun);
        Cues.Frame frame = verb >= 0 ? Cues.VERBS.get(scene.words().folded(verb)) : null;
        boolean inIt = verb >= 0
                && verb < noun
                && scene.relation(noun).equals("obl")
                && scene.preposition(noun).matches("in|during|at");
        Set<Integer> to = inIt && frame == Cues.Frame.SAY_TO
                ? scene.behind(verb, Set.of("to"))
                : inIt && frame == Cues.Frame.TELL ? scene.objects(verb) : Set.of();
        Set<Integer> both = new LinkedHashSet<>(to.isEmpty() ? Set.of() : scene.subjects(verb));
        both.addAll(to);
        boolean named = to.stream().anyMatch(scene.cast()::isNamed);
        return both.size() > 1 && named ? both : Set.of();
    }

    /** {@code In our brief conversation Archer said}: the only one named who speaks in the clause that follows. */
    private static Set<Integer> speakerBehind(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun + 1; i < words.count(); i++) {
            if (words.token(i).tag().matches("VBD|VBZ|VBP|MD")) {
                Set<Integer> subjects = words.token(i).tag().equals("VBD") ? scene.subjects(i) : Set.of();
                boolean one = subjects.size() == 1 && subjects.stream().allMatch(scene.cast()::isNamed);
                return one ? subjects : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code our talk}, {@code our September 26 meeting}, in a letter also {@code the meeting which we had}. */
    private boolean isOurs(Words words, int noun) {
        int our = noun - 1;
        while (our > Math.max(0, noun - 8)
                && (words.token(our).tag().matches("JJ.*|CD|NNP")
                        || words.word(our).matches("and|,"))
                && !words.folded(our).equals("our")) {
            our--;
        }
        int we = words.folded(noun + 1).matches("which|that") ? noun + 2 : noun + 1;
        boolean had = words.folded(we).equals("we") && words.folded(we + 1).matches("had|have|held");
        return (words.folded(our).equals("our") || had) && !words.folded(noun).equals("exchange");
    }

    /** {@code our talk}: in a telegram the writer's and his visitor's, in a letter the writer's and the reader's. */
    private Set<Integer> ours(Scene scene, int noun) {
        Set<Integer> told = toldInIt(scene, noun);
        if (!told.isEmpty()) {
            return told;
        }
        boolean weHad = scene.words().folded(noun + 1).matches("which|that|we");
        if (weHad && !narration.isInLetter(scene, noun)) {
            return Set.of();
        }
        Set<Integer> pair = new LinkedHashSet<>();
        pair.add(narration.add(MentionForm.WRITER, scene, noun - 1));
        Set<Integer> speaker = isFronted(scene, noun) ? speakerBehind(scene, noun) : Set.of();
        if (!speaker.isEmpty()) {
            pair.addAll(speaker);
            return pair;
        }
        if ((kind == DocumentKind.TELEGRAM || forTheRecord) && !narration.isInLetter(scene, noun)) {
            OptionalInt topic = antecedents.mainTopic();
            topic.ifPresent(pair::add);
            return topic.isPresent() ? pair : Set.of();
        }
        boolean memorandum = kind == DocumentKind.MEMORANDUM
                && scene.words().folded(noun).matches("talk|conversation|discussion|meeting|lunch|luncheon");
        if (!narration.isInLetter(scene, noun) && !memorandum) {
            return Set.of();
        }
        pair.add(narration.add(MentionForm.ADDRESSEE, scene, noun));
        return pair;
    }

    /** {@code Archer and Bell will hold a meeting on May 5}: who hold it are on both its sides. */
    private static Set<Integer> heldTogether(Scene scene, int noun) {
        int verb = scene.head(noun);
        boolean holds = verb >= 0
                && scene.relation(noun).equals("obj")
                && scene.words().folded(verb).matches("hold|held|have|had|begin|began|resume|resumed")
                && scene.words()
                        .folded(noun)
                        .matches(
                                "meetings?|talks?|conversations?|discussions?|consultations|luncheon|lunch|dinner|summit");
        Set<Integer> who = holds ? scene.joinedSubjects(verb) : Set.of();
        return who.size() >= 2 ? who : Set.of();
    }

    /** {@code Archer and Bell agreed at their meeting in May}: the two named before, joined by "and". */
    private static Set<Integer> theirs(Scene scene, int noun) {
        Words words = scene.words();
        int their = noun - 1;
        while (their > Math.max(0, noun - 5) && words.token(their).tag().matches("JJ.*|NN.?|NNPS?|CD|RB")) {
            their--;
        }
        if (their < 1 || !words.folded(their).equals("their")) {
            return Set.of();
        }
        Set<Integer> row = rowBefore(scene, their);
        if (row.size() == 2) {
            return row;
        }
        for (int i = their - 1; i > 0; i--) {
            boolean verb = words.token(i).tag().startsWith("V");
            Set<Integer> who = new LinkedHashSet<>(verb ? scene.subjects(i) : Set.of());
            if (who.size() == 1) {
                who.addAll(scene.behind(i, Set.of("to", "with")));
            }
            if (!who.isEmpty()) {
                return who.size() == 2 && who.stream().allMatch(scene.cast()::isNamed) ? who : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code reached by Archer and Bell during their talks}: the row that ends before the preposition. */
    private static Set<Integer> rowBefore(Scene scene, int their) {
        Words words = scene.words();
        for (int i = their - 2;
                i > Math.max(0, their - 16) && words.folded(their - 1).matches("in|during|at");
                i--) {
            if (words.folded(i).equals("by")) {
                Company.Row row = new Company(scene).from(i + 1);
                return row.end() == their - 1 ? row.who() : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code Archer reminded Bell of his conversation in March}: he and the one he reminds had held it. */
    private Set<Integer> reminded(Scene scene, int noun) {
        Words words = scene.words();
        int of = noun - 1;
        while (of > Math.max(0, noun - 5) && words.token(of).tag().matches("JJ.*|NN.?|CD|PRP\\$|DT")) {
            of--;
        }
        boolean own = words.folded(of + 1).matches("his|her|their|our");
        for (int i = of - 1; own && words.folded(of).equals("of") && i >= Math.max(0, of - 6); i--) {
            if (words.folded(i).matches("reminds?|reminded|reminding")) {
                Set<Integer> both = new LinkedHashSet<>(narration.subjects(scene, i));
                both.addAll(narration.objects(scene, i));
                return both.size() == 2 ? both : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code is paying me a return call}, {@code made him a visit}: to whom a call is paid. */
    private Set<Integer> paid(Scene scene, int noun) {
        int verb = scene.words().folded(noun).matches("call|visit") ? scene.head(noun) : -1;
        boolean pays = verb >= 0
                && verb < noun
                && scene.words().folded(verb).matches("pay|pays|paid|paying|made|making")
                && scene.cast().at(scene.words(), verb + 1).isPresent();
        return pays ? scene.persons(List.of(verb + 1)) : Set.of();
    }

    /**
     * {@code brought up by Archer in your talk}, {@code discussions with Archer might take up your recent talk}: the reader's
     * talk is with the only one named before it.
     */
    private Set<Integer> yours(Scene scene, int noun) {
        Words words = scene.words();
        int your = noun - 1;
        while (your > Math.max(0, noun - 4) && words.token(your).tag().matches("JJ.*|NN.?|CD")) {
            your--;
        }
        boolean talk = words.folded(noun).matches("talk|talks|conversation|conv|meeting|discussion|interview|call")
                && words.folded(your).equals("your")
                && kind.isCorrespondence();
        Set<Integer> named = new LinkedHashSet<>();
        for (int i = 0; talk && i < your; i++) {
            scene.cast().named(words, i).ifPresent(named::add);
        }
        if (named.size() != 1) {
            return Set.of();
        }
        Set<Integer> both = new LinkedHashSet<>(scene.persons(List.of(your)));
        both.addAll(named);
        return both;
    }

    /** {@code the understanding between Archer and Bell in informal discussions}. */
    private static Set<Integer> betweenThem(Scene scene, int noun) {
        Words words = scene.words();
        int in = noun - 1;
        while (in > Math.max(0, noun - 4) && words.token(in).tag().matches("JJ.*|NN.?|PRP\\$|DT|CD")) {
            in--;
        }
        boolean talk = words.folded(in).matches("in|during|at")
                && words.folded(noun).matches("(?:discussion|conversation|talk|meeting|consultation)s?|lunch|dinner");
        for (int i = in - 1; talk && i > Math.max(0, in - 10); i--) {
            if (words.folded(i).equals("between")) {
                Company.Row row = new Company(scene).from(i + 1);
                return row.who().size() == 2 && row.end() == in ? row.who() : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code the President’s comment during Archer’s farewell call}: whose words were heard in a talk of somebody named. */
    private static Set<Integer> heardIn(Scene scene, int noun) {
        Words words = scene.words();
        int in = noun - 1;
        while (in > Math.max(0, noun - 7) && !words.folded(in).matches("during|at|in|on")) {
            in--;
        }
        boolean heard =
                words.folded(noun).matches("call|visit|conversation|talk|meeting|interview|lunch|luncheon|dinner")
                        && words.folded(in).matches("during|at|in|on")
                        && words.folded(in - 1)
                                .matches(
                                        "comments?|remarks?|statements?|assurances?|suggestions?|proposals?|questions?|warnings?|requests?|observations?|reply|point");
        return heard && !possessors(scene, noun).isEmpty() ? possessors(scene, in - 1) : Set.of();
    }

    /** {@code Archer's belief after long talks with P}: what one thinks after a talk comes from a talk of his own. */
    private static Set<Integer> thinker(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i >= Math.max(1, noun - 4); i--) {
            if (words.folded(i).matches("after|following|from|in")) {
                boolean thought = words.folded(i - 1)
                        .matches(
                                "belief|conviction|view|views|impression|impressions|feeling|understanding|opinion|conclusion|optimism|confidence|pessimism");
                return thought ? possessors(scene, i - 1) : Set.of();
            }
        }
        return Set.of();
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
        return found.isEmpty() ? possessors(scene, noun) : found;
    }

    /** The owner before the noun's adjectives and dates: {@code my Saturday talk}, {@code Brandt’s long meeting}. */
    private static Set<Integer> possessors(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i >= Math.max(0, noun - 7); i--) {
            if (words.folded(i).matches("my|your|his|her")) {
                return scene.persons(List.of(i));
            }
            if (words.word(i).matches("[’']s?") && i > 0) {
                Set<Integer> found = new LinkedHashSet<>(scene.persons(List.of(i - 1)));
                found.addAll(scene.joinedBefore(i - 1));
                return found;
            }
            if (i == noun - 1 && scene.cast().named(words, i).isPresent()) {
                return scene.persons(List.of(i));
            }
            boolean modifier = words.token(i).tag().matches("JJ.*|NN.?|NNPS?|CD|RB|HYPH|VBN")
                    && scene.cast().named(words, i).isEmpty();
            if (!modifier) {
                return Set.of();
            }
        }
        return Set.of();
    }
}
