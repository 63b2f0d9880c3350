package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deptel.text.CalendarWords;

/**
 * Who takes part in a talk by the words behind its noun, and where the words that name the other side end.
 *
 * @param owners he who has the talk in a clause between: {@code the talk he had with P}
 * @param others the other side
 * @param end the word after those that name the other side
 * @param joint the word before them: with, between, or none
 */
record Sides(Set<Integer> owners, Set<Integer> others, int end, String joint) {
    /** The verbs by which one has a talk. */
    static final String HOLDING = "had|have|has|having|held|holding|hold";

    private static final Set<String> ON = ImmutableSet.of("on", "upon");
    /** How far behind a noun its "with" may stand. */
    private static final int REACH = 16;

    /** {@code the communique between P and Q}, {@code those with P}: what stands between two as well as a talk does. */
    private static final String OF_OTHER_THINGS =
            "those|communiques?|agreements?|treaty|relations|correspondence|disputes?|differences?|letters|notes|border|war|conflict|understanding|contract";

    private static final String AT_TABLE = "dinner|lunch|luncheon|breakfast|reception";

    static Sides none(int end) {
        return new Sides(Set.of(), Set.of(), end, "");
    }

    boolean isWith() {
        return joint.equals("with");
    }

    /** {@code the talk between P and}: names both sides, or the other side cannot be told. */
    boolean isBetween() {
        return joint.equals("between");
    }

    /** The persons behind "with", and he who has the talk in a clause between: {@code the talk he had with P}. */
    static Sides of(Scene scene, int noun) {
        Words words = scene.words();
        String w = words.folded(noun);
        Company company = new Company(scene);
        if (isOfPapers(words, noun)) {
            return Sides.none(noun);
        }
        if (w.matches(AT_TABLE)
                && words.folded(noun + 1).equals("for")
                && (words.folded(noun - 1).matches("[’']s?|my|his") || isGiven(scene, noun))) {
            Company.Row guest = company.from(noun + 2);
            return new Sides(Set.of(), guest.who(), guest.end(), "");
        }
        if (w.equals("remarks")) {
            Company.Row row = words.folded(noun + 1).equals("to")
                            && words.folded(noun - 1).matches("[’']s?|his|her|my|your")
                    ? company.from(noun + 2)
                    : new Company.Row(Set.of(), noun);
            return new Sides(Set.of(), row.who(), row.end(), "");
        }
        if (w.matches("calls?|visits?")) {
            int on = behindLength(words, noun + 1);
            boolean visitWith = w.equals("visits") && words.folded(noun + 1).equals("with")
                    || w.equals("visit")
                            && words.folded(on).equals("with")
                            && words.folded(noun - 1).matches("my|his|her|your|our|their|[’']s?|a|recent|last");
            boolean visitTo = w.equals("visit")
                    && words.folded(on).equals("to")
                    && words.folded(on + 1).matches("you|me|him")
                    && words.folded(noun - 1).matches("[’']s?|my|his|your");
            Company.Row row = ON.contains(words.folded(on)) || visitWith || visitTo
                    ? company.from(on + 1)
                    : new Company.Row(Set.of(), noun);
            return row.isEmpty() && w.startsWith("call")
                    ? ofPaidCall(scene, noun)
                    : new Sides(Set.of(), row.who(), row.end(), w.matches("visits|calls") ? "with" : "");
        }
        Set<Integer> owners = new LinkedHashSet<>();
        for (int i = behindHours(words, noun + 1); i < Math.min(words.count(), noun + REACH); i++) {
            String word = words.folded(i);
            // "your meeting of February 16 with P": of a day, and not of persons
            if (word.equals("of")
                    && (i == noun + 1 || isTime(words, noun + 1, i))
                    && w.matches("meetings?|discussions|conversations|talks")
                    && !CalendarWords.contains(words.folded(i + 1))) {
                Company.Row row = company.from(i + 1);
                int end = behindStaff(words, row.end());
                if (!words.folded(end).equals("with")) {
                    // "discussions of Archer and Bell" may be of what was said about them
                    boolean both = row.who().size() > 1 && w.matches("meetings?");
                    if (both || w.matches("meetings?")) {
                        return new Sides(Set.of(), both ? row.who() : Set.of(), row.end(), "");
                    }
                    continue;
                }
                owners.addAll(row.who());
                i = end - 1;
                continue;
            }
            if (word.matches("with|between") || word.equals("among") && i == noun + 1) {
                if (words.folded(i - 1).matches(OF_OTHER_THINGS)) {
                    return Sides.none(i);
                }
                Company.Row row = company.from(i + 1);
                return acts(scene, row)
                        ? Sides.none(i)
                        : new Sides(owners, row.who(), row.end(), word.equals("among") ? "between" : word);
            }
            if (word.equals("that") && words.folded(i + 1).matches("day|morning|afternoon|evening|night")) {
                i++;
            } else if (isClauseOfHolding(scene, i)) {
                Company.Row holders = holders(scene, i);
                owners.addAll(holders.who());
                i = holding(words, holders.end() - 1);
                if (owners.size() > 1 && !words.folded(i + 1).equals("with") && holdsBoth(words, noun, i)) {
                    // the talk that Archer and Bell had
                    return new Sides(Set.of(), owners, i + 1, "between");
                }
            } else if (stops(scene, noun, i)) {
                return Sides.none(noun);
            } else if (i == noun + 1 && scene.cast().named(words, i).isPresent()) {
                Company.Row row = company.from(i);
                if (row.who().size() > 2 && !words.folded(row.end()).equals("with") && !acts(scene, row)) {
                    // telegraphic: at meeting Secretary, Archer and Bell
                    return new Sides(Set.of(), row.who(), row.end(), "");
                }
                // telegraphic: conversation Secretary with Chancellor
                owners.addAll(scene.persons(List.of(i)));
            }
        }
        return Sides.none(noun);
    }

    /** {@code the call Archer paid to P}, {@code the call which he made on P}. */
    private static Sides ofPaidCall(Scene scene, int noun) {
        Words words = scene.words();
        int from = words.folded(noun + 1).matches("which|that") ? noun + 2 : noun + 1;
        if (scene.cast().at(words, from).isEmpty()) {
            return Sides.none(noun);
        }
        Company.Row caller = holders(scene, from);
        int paid = caller.end();
        while (paid < words.count() && words.folded(paid).matches("had|has|have")) {
            paid++;
        }
        boolean pays = words.folded(paid).matches("paid|made|pays")
                && words.folded(paid + 1).matches("to|on|upon");
        Company.Row on = pays ? new Company(scene).from(paid + 2) : new Company.Row(Set.of(), noun);
        return on.isEmpty() ? Sides.none(noun) : new Sides(caller.who(), on.who(), on.end(), "");
    }

    /** {@code of Archer and his staff with}, {@code invited Archer and senior staff to}: behind those who came with him. */
    static int behindStaff(Words words, int end) {
        boolean staff = words.folded(end).equals("and")
                && words.folded(end + 1).matches("his|her|my|our|senior")
                && words.folded(end + 2)
                        .matches("staff|wife|party|colleagues|delegation|advis[eo]rs|associates|deputy|aides");
        return staff ? end + 3 : end;
    }

    /** {@code meeting this morning of P and Q}: only words of time stand between. */
    private static boolean isTime(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.folded(i)
                            .matches(
                                    "this|today|tomorrow|yesterday|last|next|morning|afternoon|evening|night|on|\\d{1,2}")
                    && !CalendarWords.contains(words.folded(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code gave a dinner for P}, {@code wished to arrange a lunch for P}: a table that somebody keeps for a guest. */
    private static boolean isGiven(Scene scene, int meal) {
        int verb = scene.head(meal);
        return verb >= 0
                && scene.relation(meal).equals("obj")
                && scene.words()
                        .folded(verb)
                        .matches(
                                "g[ia]ves?|giving|given|hosts?|hosted|hosting|arranged?|arranging|tendered|holds?|held");
    }

    /** {@code a call of one hour on P}: behind the words that say how long it was. */
    private static int behindLength(Words words, int from) {
        int i = from;
        while (i < from + 7
                && words.folded(i)
                        .matches(
                                "today|yesterday|tomorrow|this|morning|afternoon|evening|at|noon|of|about|over|nearly|an?|one|two|half|some|hour|hours|minutes?|\\d+|-|and")) {
            i++;
        }
        return i;
    }

    /** {@code a talk of an hour and a half with P}: behind the hours, where such stand there. */
    private static int behindHours(Words words, int from) {
        int end = behindLength(words, from);
        boolean hours = words.folded(from).equals("of") && words.folded(end - 1).matches("half|hours?|minutes?");
        return hours ? end : from;
    }

    /** {@code exchange of messages}, {@code his book Conversations with P}: what is written, not said. */
    private static boolean isOfPapers(Words words, int noun) {
        return words.folded(noun).equals("exchange")
                        && words.folded(noun + 1).equals("of")
                        && words.folded(noun + 2)
                                .matches("messages|letters|notes|telegrams|cables|correspondence|communications|toasts")
                || words.isCapital(noun) && words.folded(noun - 1).matches("book|article|entitled|memoir");
    }

    /** {@code with Gromyko replying that}: what he does, not whom one met. */
    private static boolean acts(Scene scene, Company.Row row) {
        Words words = scene.words();
        return row.end() < words.count()
                && (words.token(row.end()).tag().equals("VBG")
                                && !words.folded(row.end())
                                        .matches("regarding|concerning|including|following|during|covering|lasting")
                        || words.folded(row.end()).equals("only"));
    }

    /** {@code which Archer had}, {@code Archer and I had}, {@code you held}: somebody before a form of to have. */
    private static boolean isClauseOfHolding(Scene scene, int i) {
        return scene.cast().at(scene.words(), i).isPresent()
                && holding(scene.words(), holders(scene, i).end() - 1) > 0;
    }

    /** {@code the talks which you and he had}: no other side follows in the clause. */
    private static boolean holdsBoth(Words words, int noun, int holding) {
        boolean talk = words.folded(noun).matches("talks?|conversations?|discussions?|meetings?|interviews?|exchange");
        for (int i = holding + 1; talk && i < Math.min(words.count(), holding + 9); i++) {
            if (words.folded(i).matches("with|between") || words.isFinite(i)) {
                return !words.folded(i).matches("with|between");
            }
        }
        return talk;
    }

    /** Those before the form of to have, the first of whom stands here. */
    private static Company.Row holders(Scene scene, int i) {
        // "which you and he had"
        boolean two = scene.words().folded(i + 1).equals("and")
                && scene.words().folded(i + 2).matches("i|you|he|she")
                && scene.cast().at(scene.words(), i + 2).isPresent();
        Company.Row row = two ? new Company.Row(Set.of(), i) : new Company(scene).from(i);
        if (!row.isEmpty()) {
            return row;
        }
        List<Integer> tokens = two ? List.of(i, i + 2) : List.of(i);
        return new Company.Row(new LinkedHashSet<>(scene.persons(tokens)), tokens.get(tokens.size() - 1) + 1);
    }

    private static int holding(Words words, int subject) {
        for (int i = subject + 1; i < Math.min(words.count(), subject + 4); i++) {
            if (words.folded(i).matches(HOLDING)) {
                boolean auxiliary =
                        words.token(Math.min(i + 1, words.count() - 1)).tag().equals("VBN");
                return words.folded(i + 1).matches(HOLDING) ? i + 1 : auxiliary ? -1 : i;
            }
        }
        return -1;
    }

    /** {@code discussion of the trade and defense issues with P}: an "and" between two things talked about. */
    private static boolean joinsTopics(Words words, int noun, int and) {
        for (int i = noun + 1; i < and; i++) {
            if (words.word(i).equals(",")) {
                return false;
            }
        }
        return words.folded(noun + 1).matches("of|on|about|re|concerning|regarding")
                && words.folded(and).equals("and")
                && words.token(and - 1).tag().matches("NNS?|JJ")
                && words.token(and + 1).tag().matches("NNS?|JJ")
                && !words.isCapital(and - 1)
                && !words.isCapital(and + 1);
    }

    private static boolean stops(Scene scene, int noun, int i) {
        Words words = scene.words();
        // "the latest exchange was between Archer and Bell"
        boolean isBetween =
                words.folded(i).matches("was|is|were") && words.folded(i + 1).equals("between");
        if (isBetween) {
            return false;
        }
        boolean relative = words.folded(i).matches("which|that")
                && (isClauseOfHolding(scene, i + 1) || words.folded(i + 1).matches("i|he|you|they|we|she"));
        return !relative
                && (scene.isBorder(i)
                                && !words.word(i).matches("[()]")
                                && !isBehindPlace(words, noun, i)
                                && !joinsTopics(words, noun, i)
                        || words.token(i).tag().matches("VBD|VBZ|VBP|MD|VBG")
                                && !words.folded(i)
                                        .matches(HOLDING + "|regarding|concerning|following|touching|lasting")
                        || words.folded(i).matches("to|by"));
    }

    /** {@code had meeting Hotel Imperial, Harbourton, with P}: commas around the town between the talk and the other side. */
    private static boolean isBehindPlace(Words words, int noun, int comma) {
        int next = words.isCapital(comma + 1) ? comma + 2 : comma;
        boolean place =
                words.isCapital(comma - 1) && words.token(comma - 1).tag().startsWith("NNP");
        return words.word(comma).equals(",")
                && comma > noun + 1
                && place
                && words.word(next).equals(",")
                && words.folded(next + 1).equals("with");
    }

    /** {@code Malik/Jessup talks}, {@code Karamanlis–Ecevit meeting}. */
    static Set<Integer> slashed(Scene scene, int noun) {
        Words words = scene.words();
        for (int i = noun - 1; i >= Math.max(1, noun - 6); i--) {
            boolean date =
                    CalendarWords.contains(words.folded(i)) || words.word(i).matches("\\d{1,2}(?:th|st|nd|rd)?|,");
            if (i < noun - 2
                    && !date
                    && scene.cast().named(words, i).isEmpty()
                    && !words.word(i).matches("[/–-]")) {
                return Set.of();
            }
            if (words.word(i).matches("[/–-]")) {
                Set<Integer> pair = new LinkedHashSet<>();
                scene.cast().named(words, i - 1).ifPresent(pair::add);
                scene.cast().named(words, i + 1).ifPresent(pair::add);
                return pair.size() == 2 ? pair : Set.of();
            }
        }
        return Set.of();
    }
}
