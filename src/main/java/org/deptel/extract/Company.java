package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.deptel.model.MentionForm;

/**
 * Rows of persons as they stand in the text: {@code with Foreign Minister Gromyko, Deputy Minister Zorin (Germany) and
 * the Ambassador}. Read word by word, because the parser loses its way in rows of titles, names and brackets.
 */
final class Company {
    private static final int TITLE = 9;
    private static final int ASIDE = 12;
    private static final Set<String> OF = ImmutableSet.of("of", "for", "in", "to", "at", "on", "and", "&", "the");
    private static final String OFFICIAL =
            "(?:under ?)?secretary|minister|chief|head|director|counsell?or|president|representative|charge|ambassador|"
                    + "chairman|member|leader|deputy|commander|adviser|advisor|spokesman|editor|attache|delegate|"
                    + "permrep|consul|governor|mayor|premier|envoy|negotiator|aide|assistant";
    private static final String SMALL =
            "the|a|an|mr\\.?|messrs\\.?|mme\\.?|his|her|my|our|their|your|both|also|either|this|-|/|’s|'s|’";

    /** How far behind an office its holder's name may stand: {@code Assistant Secretary of State for European Affairs Archer}. */
    private static final int HOLDER = 10;

    /** How far before its verb a row of subjects may begin, in words. */
    private static final int ROW = 40;

    private final Scene scene;
    private final Words words;
    private final Cast cast;

    Company(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.cast = scene.cast();
    }

    /**
     * The persons of a row.
     *
     * @param who their mentions, in order
     * @param end the word after the row
     * @param closed whether its last came along, so that a comma closes it: {@code Archer, together with Bell,}
     */
    record Row(Set<Integer> who, int end, boolean closed) {
        Row(Set<Integer> who, int end) {
            this(who, end, false);
        }

        boolean isEmpty() {
            return who.isEmpty();
        }
    }

    /**
     * The row that begins at a word, but not the man behind "and" whose verb follows: {@code with P and Q knew of it}; nor
     * those behind the comma of a phrase that opens the sentence: {@code After a talk with P, Q and R called}.
     */
    Row from(int start) {
        Row row = subjects(start);
        if (row.who().size() < 2
                || !isActing(row.end())
                || words.folded(start - 1).equals("between")) {
            return row;
        }
        int size = row.who().size();
        int keep = hasVerbBefore(start) ? size - 1 : isFronted() ? beforeComma(row) : size;
        return keep == size
                ? row
                : new Row(new LinkedHashSet<>(List.copyOf(row.who()).subList(0, keep)), row.end());
    }

    private boolean isActing(int end) {
        return end < words.count() && words.isFinite(end) && !words.folded(end).matches(Sides.HOLDING);
    }

    /** {@code On 6 June after a talk with}: a sentence that opens with a phrase. */
    private boolean isFronted() {
        return words.token(0).tag().matches("IN|VBG");
    }

    /** {@code After a talk with Archer, Bell and Carver called}: how many stand before the comma. */
    private int beforeComma(Row row) {
        List<Integer> who = List.copyOf(row.who());
        for (int k = 1; k < who.size(); k++) {
            int from = words.sentence().tokenAt(cast.get(who.get(k - 1)).span().end() - 1);
            int to = words.sentence().tokenAt(cast.get(who.get(k)).span().begin());
            for (int i = Math.max(0, from); i < to; i++) {
                if (words.word(i).equals(",")) {
                    return k;
                }
            }
        }
        return who.size();
    }

    /** Whether the clause has its verb already, so that the one behind a row begins another. */
    private boolean hasVerbBefore(int start) {
        for (int i = start - 1; i >= 0 && !words.word(i).matches("[;:]|that|which|who"); i--) {
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** The row that begins at a word, who may be what a verb behind it speaks of; empty where no person stands there. */
    Row subjects(int from) {
        int start = behindOthers(words, from);
        List<Integer> who = new ArrayList<>();
        int end = start;
        int next = start;
        int sure = 0;
        int sureEnd = start;
        boolean alongside = false;
        while (next >= 0) {
            int token = member(behindStranger(next, start));
            if (token < 0) {
                break;
            }
            int mention = cast.at(words, token).orElseThrow();
            int last = scene.lastWordOf(mention, token);
            if (scene.ownsNext(last)) {
                int man = owned(last + 1);
                if (man < 0) {
                    break;
                }
                mention = cast.at(words, man).orElseThrow();
                last = scene.lastWordOf(mention, man);
            }
            boolean joined = next > start && !words.word(next - 1).equals(",");
            who.add(mention);
            sure = joined || who.size() == 1 ? who.size() : sure;
            end = aside(last + 1);
            sureEnd = sure == who.size() ? end : sureEnd;
            next = connector(end);
            alongside |= next > 0 && words.folded(next - 1).equals("with");
        }
        if (who.isEmpty()) {
            int named = behindIncluding(start);
            return named > 0 ? subjects(named) : ofSeveral(start);
        }
        int and = words.word(end).equals(",") ? end + 1 : end;
        if (words.word(and).equals("and") && isOfNobodyKnown(and + 1)) {
            sure = who.size();
            sureEnd = end;
        }
        // "met Gromyko, Zorin said": without an "and" only the first belongs to the row
        return new Row(new LinkedHashSet<>(who.subList(0, sure)), sureEnd, alongside && sure == who.size());
    }

    /** {@code Archer, Stranger and Bell}: one within a row whom nobody knows does not end it. */
    private int behindStranger(int next, int start) {
        boolean stranger = next > start
                && next + 2 < words.count()
                && words.word(next - 1).equals(",")
                && words.token(next).tag().equals("NNP")
                && cast.at(words, next).isEmpty()
                && words.word(next + 1).matches("and|,")
                && cast.named(words, next + 2).isPresent();
        return stranger ? next + 2 : next;
    }

    /** {@code included, among others, Archer}, {@code talked with, among others, Archer}: the first word of the row. */
    static int behindOthers(Words words, int from) {
        int among = words.word(from).equals(",") ? from + 1 : from;
        boolean others =
                words.folded(among).equals("among") && words.folded(among + 1).equals("others");
        return !others ? from : words.word(among + 2).equals(",") ? among + 3 : among + 2;
    }

    /** {@code and others}, {@code and two deputies}, {@code and Foreign Ministry officials}: the last of a row, not named. */
    private boolean isOfNobodyKnown(int i) {
        return behindNobodyKnown(i) > 0;
    }

    /** The word behind those of whom only is said what they are; -1 where none stand there. */
    private int behindNobodyKnown(int i) {
        int end = i;
        while (end < words.count() && words.token(end).tag().matches("DT|JJ.?|CD|NN.*|PRP\\$|POS|HYPH")) {
            end++;
        }
        if (words.folded(i).matches("others?|several|some|members|two|three")) {
            return Math.max(end, i + 1);
        }
        boolean staff = end > i
                && cast.at(words, end - 1).isEmpty()
                && words.folded(end - 1)
                        .matches(
                                "officials?|representatives?|officers?|members|advis[eo]rs?|aides?|staff|ministers?|ambassadors|colleagues|leaders|assistants?|interpreters?|secretaries|others|generals|delegates|senators|deputies");
        return staff ? end : -1;
    }

    /**
     * The row that ends just before a verb and its auxiliaries, whatever the parser thinks: {@code in accordance with plan
     * Archer and I met}, {@code Archer, together with Bell, met}; nobody where a preposition stands before it.
     */
    Set<Integer> before(int verb) {
        int group = groupOf(verb);
        Set<Integer> longest = Set.of();
        for (int i = group - 1; i >= Math.max(0, group - ROW) && !closes(i); i--) {
            OptionalInt m = cast.at(words, i);
            boolean first = m.isPresent() && !(i > 0 && cast.at(words, i - 1).equals(m));
            if (!first) {
                continue;
            }
            Row row = subjects(i);
            if (ends(row, group) && row.who().contains(m.getAsInt()) && begins(i)) {
                longest = row.who();
            }
        }
        Set<Integer> commas = longest.size() == 1 ? onlyCommas(group) : Set.of();
        return commas.isEmpty() ? longest : commas;
    }

    /** {@code Archer, Bell, Carver met Dorn}: a telegram that opens so drops the "and". */
    private Set<Integer> onlyCommas(int group) {
        Set<Integer> all = new LinkedHashSet<>();
        int i = group - 1;
        while (i >= 0) {
            OptionalInt m = cast.named(words, i);
            if (m.isEmpty()) {
                break;
            }
            all.add(m.getAsInt());
            i = words.sentence().tokenAt(cast.get(m.getAsInt()).span().begin()) - 1;
            if (i < 0 || !words.word(i).equals(",")) {
                break;
            }
            i--;
        }
        boolean opens = i < 0 || words.word(i).matches("[.)]|\\d+\\.?");
        List<Integer> inOrder = new ArrayList<>(all);
        Collections.reverse(inOrder);
        return opens && all.size() > 2 ? new LinkedHashSet<>(inOrder) : Set.of();
    }

    /** The first of the auxiliaries and adverbs before a verb. */
    private int groupOf(int verb) {
        int i = verb;
        while (i > 0
                && (words.token(i - 1).tag().matches("MD|RB|VB[DPZN]?")
                        || words.folded(i - 1).matches("today|yesterday|tonight|himself"))
                && !words.isCapital(i - 1)
                && (cast.at(words, i - 1).isEmpty() || words.folded(i - 1).equals("himself"))) {
            i--;
        }
        return i;
    }

    /** Whether a row reaches to the verb, also with a comma behind what is said in passing. */
    private boolean ends(Row row, int group) {
        boolean aside = row.end() + 1 == group
                && words.word(row.end()).equals(",")
                && cast.at(words, row.end() - 1).isEmpty()
                && !words.word(row.end() - 1).matches("[,)]|-RRB-");
        int and = words.word(row.end()).equals(",") ? row.end() + 1 : row.end();
        boolean andOthers =
                words.folded(and).equals("and") && row.who().size() > 1 && behindNobodyKnown(and + 1) == group;
        return row.end() == group || aside || andOthers || row.end() + 1 == group && row.closed();
    }

    private boolean closes(int i) {
        return words.isFinite(i)
                || words.word(i).matches("[;:]")
                || words.folded(i).matches("that|which|who|whom|whose");
    }

    /**
     * Whether a row of subjects may begin with this person and his titles: no preposition and no "and" stands before them;
     * but one who came along is named behind "by".
     */
    private boolean begins(int from) {
        int i = from - 1;
        while (i >= 0
                && (words.isCapital(i)
                                && (!words.token(i).tag().matches("IN|TO")
                                        || words.folded(i).equals("under"))
                        || words.folded(i).matches(SMALL))) {
            i--;
        }
        boolean along = i > 0 && words.folded(i - 1).equals("accompanied");
        return i < 0
                || along
                || !words.token(i).tag().matches("IN|TO") && !words.folded(i).matches("and|but");
    }

    /** {@code the King’s special emissary Archer}: the name behind what he is to another; -1 where there is none. */
    private int owned(int genitive) {
        if (!words.word(genitive).matches("[’']s?")) {
            return -1;
        }
        for (int i = genitive + 1; i < Math.min(words.count(), genitive + HOLDER); i++) {
            OptionalInt m = cast.named(words, i);
            if (m.isPresent()) {
                boolean name = i > genitive + 1 && cast.get(m.getAsInt()).form() == MentionForm.NAME;
                return name && !scene.ownsNext(scene.lastWordOf(m.getAsInt(), i)) ? i : -1;
            }
            boolean title = words.isCapital(i)
                    || words.folded(i).matches("for|of") && words.isCapital(i - 1) && words.isCapital(i + 1)
                    || words.folded(i)
                            .matches(
                                    OFFICIAL
                                            + "|special|personal|political|military|senior|chief|foreign|emissary|secretary|economic|private|brother|son|wife");
            if (!title) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code with several leaders, including Archer and Bell}: the word behind "including"; -1 where none stands there. */
    private int behindIncluding(int start) {
        for (int i = start; i < Math.min(words.count() - 1, start + TITLE); i++) {
            if (words.folded(i).equals("including") && i > start) {
                return i + 1;
            }
            boolean nominal = words.token(i).tag().matches("NN.*|JJ.?|DT|PRP\\$|POS|CD|IN|,|CC|HYPH");
            if (!nominal || cast.named(words, i).isPresent() && i == start) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code the British and French Ambassadors (Archer and Bell)}: the names stand in brackets behind one title. */
    private Row ofSeveral(int start) {
        for (int i = start; i < Math.min(words.count() - 1, start + TITLE); i++) {
            if (words.word(i).matches("\\(|-LRB-")
                    && words.folded(i - 1)
                            .matches("ambassadors|ministers|secretaries|senators|generals|delegates|representatives")) {
                Row row = from(i + 1);
                return words.word(row.end()).matches("\\)|-RRB-")
                        ? new Row(row.who(), row.end() + 1)
                        : new Row(Set.of(), start);
            }
            if (words.word(i).matches("[.;:,]") || words.token(i).tag().startsWith("V")) {
                break;
            }
        }
        return new Row(Set.of(), start);
    }

    /** The word at which the next person begins, behind his titles; -1 where none follows. */
    private int member(int from) {
        for (int i = from; i < Math.min(words.count(), from + TITLE); i++) {
            OptionalInt m = cast.at(words, i);
            // "with your President": his, and not yours
            boolean whose = words.folded(i).matches("your|my|his|her|our|their")
                    && (cast.at(words, i + 1).isPresent()
                            || words.folded(i + 1).matches("colleague|friend|predecessor|successor|deputy|good|old")
                                    && member(i + 2) >= 0)
                    && !words.folded(i + 1).matches("majesty|highness|excellency|holiness|honou?r");
            if (m.isPresent() && !whose) {
                return cast.get(m.getAsInt()).form() == MentionForm.OFFICE ? holder(i, m.getAsInt()) : i;
            }
            if (!whose && (!isTitle(i, from) || isServant(i, from))) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code Secretary of Embassy Archer}: the name that ends the words of an office, else the office. */
    private int holder(int from, int office) {
        int last = scene.lastWordOf(office, from);
        for (int i = last + 1; i < Math.min(words.count(), last + HOLDER); i++) {
            OptionalInt m = cast.at(words, i);
            if (m.isPresent()) {
                return cast.get(m.getAsInt()).form() == MentionForm.NAME ? i : from;
            }
            if (!words.isCapital(i) && !OF.contains(words.folded(i))
                    || words.folded(i).equals("and") && !isWithinAffairs(i, last)) {
                return from;
            }
        }
        return from;
    }

    /** {@code Special Emissary of President Archer}: he who is sent, and not who sends him. */
    private boolean isServant(int of, int from) {
        return of > from
                && words.folded(of).equals("of")
                && words.folded(of - 1).matches("emissary|envoy|representative|aide|assistant|brother|son|wife|friend")
                && cast.at(words, words.folded(of + 1).equals("the") ? of + 2 : of + 1)
                        .isPresent();
    }

    /** {@code for Harbour and River Affairs}: the "and" within what an office is for. */
    private boolean isWithinAffairs(int and, int office) {
        boolean behind = words.folded(office + 1).equals("for") && words.isCapital(and - 1);
        for (int i = and + 1; behind && i < Math.min(words.count(), and + 4); i++) {
            if (words.folded(i).equals("affairs")) {
                return true;
            }
            behind = words.isCapital(i) && cast.at(words, i).isEmpty();
        }
        return false;
    }

    private boolean isTitle(int i, int from) {
        String w = words.folded(i);
        if (w.matches(SMALL)) {
            return true;
        }
        if (OF.contains(w)) {
            return i > from && (words.isCapital(i - 1) || words.folded(i - 1).matches(OFFICIAL));
        }
        boolean under = words.isCapital(i) && w.matches("under|vice|acting|deputy|assistant") || w.equals("charge");
        return under
                || words.word(i).matches("[\\p{L}.’'-]+")
                        && words.token(i).tag().matches("NN.*|JJ.*|VBN|HYPH|FW");
    }

    /** Behind what is said of a person in passing: brackets, or an office between commas. */
    private int aside(int after) {
        int i = after;
        if (words.word(i).matches("\\(|-LRB-")) {
            int close = i + 1;
            while (close < Math.min(words.count(), i + ASIDE)
                    && !words.word(close).matches("\\)|-RRB-")) {
                close++;
            }
            i = close < words.count() && words.word(close).matches("\\)|-RRB-") ? close + 1 : i;
        }
        i = behindHouse(i);
        return words.word(i).equals(",") ? behindOffice(i) : i;
    }

    /** {@code Archer of the Harbour Gazette and Bell of the Evening Star}: where somebody is from, if the row goes on. */
    private int behindHouse(int of) {
        if (!words.folded(of).matches("of|from")) {
            return of;
        }
        int i = of + 1;
        while (i < Math.min(words.count(), of + 7)
                && (words.isCapital(i) || words.folded(i).matches("of|the|for"))
                && cast.at(words, i).isEmpty()) {
            i++;
        }
        return i > of + 1 && words.word(i).matches("and|&") ? i : of;
    }

    private int behindOffice(int comma) {
        // "with British, French Ambassadors and myself": two offices, and not an office with what it is
        boolean offices = isOffice(comma - 1)
                && isOffice(comma + 1)
                && words.folded(comma + 2).endsWith("s");
        if (offices) {
            return comma;
        }
        for (int i = comma + 1; i < Math.min(words.count(), comma + ASIDE); i++) {
            // "Chief of Operations for Plans and Policy": the "and" of an office joins no second man
            boolean joins =
                    words.folded(i).equals("and") && i > comma + 1 && (member(i + 1) >= 0 || isOfNobodyKnown(i + 1));
            if (words.word(i).equals(",") || joins) {
                return i;
            }
            OptionalInt m = cast.at(words, i);
            boolean name = m.isPresent() && cast.get(m.getAsInt()).form() != MentionForm.OFFICE;
            if (name
                    || i == comma + 1 && words.folded(i).equals("and")
                    || words.token(i).tag().startsWith("V")
                    || words.word(i).matches("[.;:]|who|which|that|he|she|I|we|they")) {
                return comma;
            }
        }
        return comma;
    }

    private boolean isOffice(int i) {
        OptionalInt m = cast.at(words, i);
        return m.isPresent() && cast.get(m.getAsInt()).form() == MentionForm.OFFICE;
    }

    /** Where the next member may begin, behind "and" or a comma; -1 where the row ends. */
    private int connector(int i) {
        if (words.word(i).equals(",")) {
            int along = alongside(i + 1);
            return along > 0 ? along : words.folded(i + 1).equals("and") ? i + 2 : i + 1;
        }
        if (words.word(i).matches("and|&|/|plus")) {
            return words.folded(i + 1).equals("with") ? i + 2 : i + 1;
        }
        if (words.folded(i).equals("as") && words.folded(i + 1).equals("well")) {
            // "as well as with Archer": that was another talk
            return words.folded(i + 3).equals("with") ? -1 : i + 3;
        }
        return alongside(i);
    }

    /** The word behind {@code together with}, {@code in company with}; -1 where these do not stand. */
    private int alongside(int i) {
        if (words.folded(i).matches("together|along") && words.folded(i + 1).equals("with")) {
            return i + 2;
        }
        return words.folded(i).equals("in")
                        && words.folded(i + 1).equals("company")
                        && words.folded(i + 2).equals("with")
                ? i + 3
                : -1;
    }
}
