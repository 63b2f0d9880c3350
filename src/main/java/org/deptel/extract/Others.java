package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.deptel.model.Attendee;
import org.deptel.model.Function;

/**
 * Those whom a sentence says to have been there too: {@code Archer was also present}, {@code accompanied by Bell},
 * {@code Participants on our side were Carver and Dorn}.
 *
 * @param who each with what he did there
 * @param whole whether the sentence says nothing else, so that they were at the talk told before it
 * @param list whether it gives a list of those present
 */
record Others(List<Attendee> who, boolean whole, boolean list) {
    private static final String ALSO = "also|were|was|being|are|only|both|all|then|had|in";
    private static final String TALK =
            "the|this|our|my|meeting|meetings|conversation|talk|talks|discussion|session|interview|dinner|lunch|luncheon|audience";
    private static final String BE = "were|was|included|include|are";
    private static final String LISTING = "participants?|attendees|participating|attending|accompanying";
    private static final String WRITER_OR_HE = "me|him|us|her|them";

    /** From so many on those who attended are all who did. */
    private static final int MANY = 3;

    /** How far from the beginning of a sentence the words may stand that open a list, if no verb stands before them. */
    private static final int FIRST = 16;

    /** How far behind the words that open a list its verb or colon may stand, in words. */
    private static final int OPENING = 26;

    /** How many words a row before "present" may have. */
    private static final int ROW = 16;

    /** How many words the titles before a name may have. */
    private static final int TITLE = 6;

    static final Others NONE = new Others(List.of(), false, false);

    static Others whole(Set<Integer> row) {
        return new Others(present(row), true, false);
    }

    /** Those of a row who attended: three and more are a list of all who did. */
    private static Others all(Set<Integer> row) {
        return new Others(present(row), true, row.size() >= MANY);
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

    /** Whether a word "present" says that somebody was there, and does not open a bare list. */
    static boolean isPresence(Scene scene, int present) {
        return isPredicate(scene.words(), present) && !opensWithNames(scene, present);
    }

    /** Those whom a word "present" says to have been there: the row before it, else those listed behind it. */
    static Set<Integer> row(Scene scene, int present) {
        Set<Integer> row = rowBefore(scene, 0, present);
        return row.isEmpty() ? after(scene, present) : row;
    }

    /** Everyone whom the sentence says to have been there too. */
    static Others of(Scene scene) {
        Words words = scene.words();
        Others all = NONE;
        for (int i = 0; i < words.count(); i++) {
            all = all.and(at(scene, i));
        }
        return all.who().isEmpty() ? all : all.and(whole(otherSide(scene)));
    }

    private static Others at(Scene scene, int i) {
        Words words = scene.words();
        String w = words.folded(i);
        if (isPredicate(words, i)
                || w.equals("attendance") && words.folded(i - 1).equals("in")) {
            boolean together = words.folded(i + 1).matches("together|along")
                    && words.folded(i + 2).equals("with");
            if (together) {
                return whole(before(scene, clause(words, i), i)).and(new Others(Roll.from(scene, i + 3), true, true));
            }
            Set<Integer> beside = w.equals("present") ? beside(scene, i) : Set.of();
            if (!beside.isEmpty()) {
                return aside(beside);
            }
            int absolute = w.equals("present") ? absolute(scene, i) : -1;
            if (absolute >= 0) {
                return aside(Set.of(absolute));
            }
            int man = relative(words, i);
            return man >= 0 ? antecedent(scene, man) : listed(scene, i).and(whole(before(scene, clause(words, i), i)));
        }
        if (w.equals("attended") && words.folded(i + 1).equals("by")) {
            return attended(scene, i);
        }
        if (w.matches("attended|attending|participated|participating")
                && words.folded(i + 1).matches("(?:" + TALK + "|in|on|as|for|were|was|:|[.;,])")) {
            Others list = listed(scene, i);
            return list.who().isEmpty() ? all(before(scene, clause(words, i), i)) : list;
        }
        if (w.equals("accompanied")) {
            return accompanied(scene, i);
        }
        if (w.equals("joined")
                && (words.folded(i + 1).matches(WRITER_OR_HE)
                        || words.folded(i + 1).equals("the")
                                && words.folded(i + 2).matches("group|party|" + TALK))) {
            return whole(before(scene, clause(words, i), i));
        }
        if (w.equals("presence") && words.folded(i - 1).matches("in|the")) {
            int first = words.folded(i + 1).equals("of") ? i + 2 : i + 1;
            return new Others(Roll.from(scene, first), false, false);
        }
        if (w.equals("with")
                && words.folded(i - 1).matches("had|has")
                && words.folded(i + 1).matches(WRITER_OR_HE)) {
            int first = words.folded(i + 2).matches("his|her|their|my") ? i + 3 : i + 2;
            return whole(new Company(scene).from(first).who());
        }
        if (w.equals("accompanying") && listed(scene, i).who().isEmpty()) {
            return aside(new Company(scene).from(i + 1).who());
        }
        boolean side = w.equals("side") && words.folded(i + 1).matches("was|were|included") && words.isCapital(i + 2);
        return side || w.matches(LISTING) ? listed(scene, i) : NONE;
    }

    /** {@code The meeting was attended by P and Q}, {@code P was attended by Q}: not those of a reception or a congress. */
    private static Others attended(Scene scene, int verb) {
        Words words = scene.words();
        List<Integer> subjects = scene.children(verb, c -> scene.relation(c).equals("nsubj"));
        // "the luncheon meeting attended by Archer, Bell and Carver"
        boolean gathering = scene.relation(verb).equals("acl")
                && scene.head(verb) >= 0
                && words.folded(scene.head(verb)).matches(TALK + "|briefing|conference");
        if (gathering || isBehindTalk(scene, verb)) {
            return new Others(Roll.from(scene, verb + 2), true, true);
        }
        boolean passive = words.folded(verb - 1).matches("was|were")
                || words.folded(verb - 2).matches("was|were");
        if (!passive || subjects.isEmpty()) {
            return NONE;
        }
        int subject = subjects.get(0);
        boolean talk = words.folded(subject).matches("it|this|he|which|" + TALK);
        boolean someone = scene.cast().named(words, subject).isPresent();
        return talk || someone ? new Others(Roll.from(scene, verb + 2), true, talk) : NONE;
    }

    /** {@code a meeting was held in his office, attended by Archer and Bell}: behind a comma the parser seldom joins the two. */
    private static boolean isBehindTalk(Scene scene, int verb) {
        Words words = scene.words();
        return words.word(verb - 1).equals(",")
                && scene.relation(verb).matches("dep|acl|advcl|conj|parataxis")
                && IntStream.range(0, verb)
                        .anyMatch(i -> words.token(i).tag().startsWith("NN")
                                && words.folded(i).matches(TALK)
                                && scene.relation(i).matches("nsubj(?::pass)?|root|obj"));
    }

    /** {@code were also present at the talk}, {@code Present:}, and not {@code the present position}. */
    private static boolean isPredicate(Words words, int i) {
        // the tagger takes the first word of "Present on our side were" for a verb
        boolean opens = i == 0 && words.folded(1).matches("on|for|at|from|in|were|was|during");
        return words.folded(i).equals("present")
                && (opens || !words.token(i).tag().matches("VB[DNGZ]?"))
                && (i == 0
                        || words.folded(i - 1).equals("those")
                        || !words.token(i - 1).tag().matches("DT|IN|PRP\\$|JJ|TO"))
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

    /** {@code had a talk with Archer with Bell and Carver present}: those behind the last "with". */
    private static Set<Integer> beside(Scene scene, int present) {
        for (int i = present - 1; i > Math.max(0, present - ROW); i--) {
            if (scene.words().folded(i).equals("with")) {
                Company.Row row = new Company(scene).subjects(i + 1);
                return row.end() == present || row.end() == present - 1 ? row.who() : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code My talk with Archer today, Bell present, was brief}: whom two commas set apart with "present"; -1 where none is. */
    static int absolute(Scene scene, int present) {
        Words words = scene.words();
        OptionalInt m = scene.cast().named(words, present - 1);
        if (m.isEmpty() || !words.word(present + 1).matches("[,.]")) {
            return -1;
        }
        int first =
                words.sentence().tokenAt(scene.cast().get(m.getAsInt()).span().begin());
        while (first > 0 && words.isCapital(first - 1)) {
            first--;
        }
        return first > 1 && words.word(first - 1).equals(",") ? m.getAsInt() : -1;
    }

    /** The name that stands last before "who". */
    private static Others antecedent(Scene scene, int end) {
        Words words = scene.words();
        for (int i = end; i > Math.max(-1, end - 4); i--) {
            OptionalInt m = scene.cast().named(words, i);
            if (m.isPresent()) {
                return aside(Set.of(m.getAsInt()));
            }
        }
        return NONE;
    }

    /** {@code I was accompanied by P}, {@code P accompanied me}; who goes somewhere with another is at no talk yet. */
    private static Others accompanied(Scene scene, int i) {
        Words words = scene.words();
        if (words.folded(i + 1).equals("by")) {
            boolean leads = i > 0
                    && noVerb(scene, clause(words, i), i, "")
                    && !words.word(i - 1).equals(",")
                    && i > clause(words, i);
            return new Others(
                    leads ? Roll.ofLeader(scene, i + 2) : Roll.from(scene, i + 2), isAllTold(scene, i), false);
        }
        return words.folded(i + 1).matches(WRITER_OR_HE) && !words.folded(i + 2).matches("to|from|back|on")
                ? whole(before(scene, clause(words, i), i))
                : NONE;
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
            boolean finite = words.isFinite(i) && scene.cast().named(words, i).isEmpty();
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
        boolean among = words.folded(cue).equals("present")
                && words.folded(cue - 1).equals("those")
                && words.folded(cue - 2).matches("among|of");
        boolean opens = begins || among || cue <= FIRST && noVerb(scene, 0, cue);
        for (int i = cue + 1; opens && i < Math.min(words.count(), cue + OPENING); i++) {
            String w = words.folded(i);
            boolean colon = w.equals(":") || w.matches(BE + "|including") && noVerb(scene, cue + 1, i);
            if (colon && !words.folded(i + 1).matches("no|not|asked|in|agreed|able|to|that|[.]")) {
                int first = Company.behindOthers(words, words.folded(i + 1).equals(":") ? i + 2 : i + 1);
                List<Attendee> who = new ArrayList<>(besides(scene, i));
                who.addAll(Roll.from(scene, first));
                return who.isEmpty() ? NONE : new Others(who, true, true);
            }
        }
        return NONE;
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
                return whole(new Company(scene)
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
            if (scene.words().isFinite(i)
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
        // "from 10 to 10:55 a.m. Archer and Bell attended": the full stop of the hour ends the sentence
        while (i > 0
                && !words.word(i - 1).matches("[;:.]")
                && !(words.folded(i - 1).matches("[ap]\\.m\\.") && words.isCapital(i))) {
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
