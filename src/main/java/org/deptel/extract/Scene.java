package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.deptel.model.MentionForm;
import org.deptel.text.CalendarWords;

/** A parsed sentence with the persons in it: who is subject, who is object, who stands behind "with". */
final class Scene {
    private static final int FARTHEST = 9;

    /** How far behind it stands with whom something was discussed, since what it was stands between; in words. */
    private static final int FAR = 14;

    private static final Set<String> CONTROL = ImmutableSet.of(
            "bring",
            "brought",
            "asked",
            "ask",
            "sent",
            "dispatched",
            "sending",
            "send",
            "called",
            "requesting",
            "asking",
            "instructing",
            "authorizing",
            "directed",
            "invited",
            "invite",
            "authorize",
            "authorized",
            "instruct",
            "instructed",
            "urge",
            "urged",
            "requested",
            "request",
            "want",
            "wanted",
            "told",
            "advised",
            "permit",
            "expected",
            "expect",
            "expects",
            "allow",
            "enable");

    /** Small words that may stand between a verb and the name of its object. */
    private static final String LEADING =
            "the|this|his|former|acting|new|also|again|today|yesterday|briefly|privately|alone|"
                    + "both|first|deputy|under|assistant|foreign|prime|minister|secretary|ambassador|president|general|chargé|a\\.?i\\.?|[’'.-]";

    private static final String TIME =
            "today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|noon|week|weekend|month|hours?|minutes?|a\\.?m\\.?|p\\.?m\\.?";

    private final Words words;
    private final Cast cast;

    Scene(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    Words words() {
        return words;
    }

    Cast cast() {
        return cast;
    }

    String relation(int i) {
        String r = words.token(i).relation();
        int colon = r.indexOf(':');
        return colon < 0 ? r : r.substring(0, colon);
    }

    int head(int i) {
        return words.token(i).head();
    }

    List<Integer> children(int head, IntPredicate test) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            if (head(i) == head && i != head && test.test(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The preposition before a word's phrase, folded; empty where there is none. */
    String preposition(int i) {
        return children(i, c -> relation(c).equals("case")).stream()
                .map(words::folded)
                .filter(p -> !p.startsWith("'"))
                .reduce((a, b) -> a)
                .orElse("");
    }

    /** The subjects of a verb; of a conjoined verb without one, those of the verb before it. */
    Set<Integer> subjects(int verb) {
        int v = verb;
        for (int step = 0; step < 4; step++) {
            Set<Integer> found = new LinkedHashSet<>(persons(
                    children(v, c -> words.token(c).relation().matches("nsubj(?::pass)?") && !isBystander(c)).stream()
                            .map(c -> cast.at(words, c).isPresent() ? c : words.beforeBrackets(c))
                            .toList()));
            found.addAll(agents(v));
            if (found.isEmpty()) {
                found.addAll(beforeWho(v));
            }
            found = withRow(v, found);
            if (!found.isEmpty()) {
                return found;
            }
            int occasion = occasionOf(v);
            if (occasion >= 0) {
                return subjects(occasion);
            }
            boolean wish = isWishTo(v) || isOnDayOfHad(v);
            if (hasSubject(v)
                    || !wish
                            && !relation(v).matches("conj|xcomp|advcl|parataxis")
                            && !isBehindAside(v)
                            && !isReadyTo(v)
                            && !(relation(v).equals("ccomp")
                                    && words.folded(v - 1).equals("to"))
                    || head(v) < 0) {
                break;
            }
            int before = v;
            v = wish ? head(head(v)) : head(v);
            Set<Integer> told = v < 0 || alsoDid(before, v) ? Set.of() : controlled(v);
            if (!told.isEmpty() || isForStranger(before)) {
                return told;
            }
        }
        return Set.of();
    }

    /** {@code instructed ARMA to seek an appointment}: he who is to do it stands there, whoever he may be. */
    boolean isForStranger(int done) {
        int verb = head(done);
        return verb >= 0
                && relation(done).equals("xcomp")
                && words.folded(done - 1).equals("to")
                && words.folded(verb)
                        .matches("instruct(?:ed|s|ing)?|direct(?:ed|s|ing)?|authoriz(?:ed?|es|ing)|urg(?:ed?|es|ing)")
                && !children(verb, c -> relation(c).equals("obj") && words.isCapital(c) && !isTime(c) && c < done)
                        .isEmpty();
    }

    /** {@code Archer, who is having Bell to lunch}: the person of whom the clause tells. */
    private Set<Integer> beforeWho(int verb) {
        boolean who = !children(
                        verb, c -> words.folded(c).equals("who") && relation(c).equals("nsubj"))
                .isEmpty();
        int man = head(verb);
        return who
                        && man >= 0
                        && relation(verb).equals("acl")
                        && cast.named(words, man).isPresent()
                ? Set.of(cast.named(words, man).getAsInt())
                : Set.of();
    }

    /** {@code My talk with Archer today, Bell present, was brief}: the parser takes him who was present for the subject. */
    boolean isBystander(int subject) {
        return words.folded(subject + 1).equals("present") && Others.absolute(this, subject + 1) >= 0;
    }

    /** {@code In accordance with plan Archer and I met}: the parser often takes only the last of a row, or none. */
    private Set<Integer> withRow(int verb, Set<Integer> parsed) {
        boolean acts = words.isFinite(verb)
                || words.token(verb).tag().equals("JJ") && words.word(verb - 1).equals(",")
                || words.token(verb).tag().equals("VBN")
                        && words.folded(verb - 1).matches("had|has|have")
                || words.token(verb).tag().equals("VB")
                        && verb > 0
                        && words.token(verb - 1).tag().equals("MD");
        Set<Integer> row = acts ? new Company(this).before(verb) : Set.of();
        boolean same = row.stream().anyMatch(parsed::contains);
        if (row.isEmpty() || !same && (!parsed.isEmpty() || hasSubject(verb))) {
            return parsed;
        }
        Set<Integer> all = new LinkedHashSet<>(row);
        all.addAll(parsed);
        return all;
    }

    /** {@code I would be ready, if all agree, to meet with him}: he who is ready is he who would meet. */
    private boolean isReadyTo(int verb) {
        return relation(verb).matches("dep|obl")
                && words.folded(verb - 1).equals("to")
                && head(verb) >= 0
                && head(verb) < verb
                && words.folded(head(verb))
                        .matches("coming|going|ready|glad|happy|willing|prepared|pleased|able|anxious|eager");
    }

    /** {@code Archer, having had short notice, called on Bell}: the verb behind what is said of him in passing. */
    private boolean isBehindAside(int verb) {
        return relation(verb).equals("dep")
                && words.word(verb - 1).equals(",")
                && words.token(verb).tag().matches("VBD|VBN|VBG")
                && head(verb) >= 0
                && head(verb) < verb
                && words.token(head(verb)).tag().startsWith("V");
    }

    /** {@code was looking for an opportunity to meet with P}: he who looks is he who would meet. */
    private boolean isWishTo(int verb) {
        int noun = head(verb);
        return noun >= 0
                && head(noun) >= 0
                && relation(verb).equals("acl")
                && (words.folded(verb - 1).equals("to") || noun == verb - 1)
                && words.folded(noun)
                        .matches("opportunity|chance|occasion|plans?|intention|desire|wish|hope|readiness|willingness")
                && words.token(head(noun)).tag().startsWith("V");
    }

    /** {@code did have chance take it up with Archer}: where a telegram drops its "to", the word "have"; else -1. */
    private int occasionOf(int verb) {
        int noun = verb - 1;
        boolean bare = noun > 0
                && words.folded(noun).matches("opportunity|chance|occasion|appointment")
                && words.token(verb).tag().matches("VBP?");
        for (int i = noun - 1; bare && i >= Math.max(0, noun - 2); i--) {
            if (words.folded(i).matches("have|has|had|took|take|found")) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Archer had that day told Bell}: the parser takes the day for what he had. */
    private boolean isOnDayOfHad(int verb) {
        int day = head(verb);
        return day >= 0
                && relation(verb).equals("acl")
                && day == verb - 1
                && words.token(verb).tag().equals("VBN")
                && words.folded(day).matches("day|" + TIME)
                && head(day) >= 0
                && words.folded(head(day)).matches("had|has|have");
    }

    /** {@code called me in and handed me a note}: he who called did both. */
    private boolean alsoDid(int second, int first) {
        return relation(second).equals("conj")
                && words.token(second).tag().equals("VBD")
                && words.token(first).tag().equals("VBD");
    }

    /** {@code invited me to call}: who is asked to do something is the one who does it. */
    private Set<Integer> controlled(int verb) {
        if (!CONTROL.contains(words.folded(verb))) {
            return Set.of();
        }
        Set<Integer> led = persons(children(verb, c -> words.token(c).relation().matches("obj|iobj")));
        if (led.isEmpty() || !words.folded(verb).matches("brought|bring")) {
            return led;
        }
        // "Archer brought Bell in to see me": he came along
        Set<Integer> all = new LinkedHashSet<>(
                persons(children(verb, c -> words.token(c).relation().equals("nsubj"))));
        all.addAll(led);
        return all;
    }

    /** {@code was received by P}: who acts where the verb is passive. */
    Set<Integer> agents(int verb) {
        boolean passive = !children(verb, c -> words.token(c).relation().matches("(?:nsubj|aux):pass"))
                .isEmpty();
        return passive
                ? persons(children(
                        verb, c -> relation(c).equals("obl") && preposition(c).equals("by")))
                : Set.of();
    }

    /** Who acts behind "by", whether or not the passive has its auxiliary: {@code the idea broached by P}. */
    Set<Integer> doers(int participle) {
        boolean relative = words.token(participle).tag().equals("VBD")
                && relation(participle).equals("acl")
                && !hasSubject(participle);
        if (!words.token(participle).tag().equals("VBN") && !relative) {
            return Set.of();
        }
        Set<Integer> found = persons(children(
                participle, c -> relation(c).equals("obl") && preposition(c).equals("by")));
        // "summoned by Archer noon June 4": the parser takes the name for a part of the hour, and loses the first of a
        // row
        int by = participle + 1;
        boolean to = relative || words.folded(by).equals("to");
        while (to
                && by < Math.min(words.count(), participle + FARTHEST)
                && !words.folded(by).equals("by")) {
            by++;
        }
        Set<Integer> row =
                words.folded(by).equals("by") ? new Company(this).from(by + 1).who() : Set.of();
        return row.containsAll(found) ? row : found;
    }

    /** {@code I was received by P}, {@code I went in and was met by P}: to whom a passive happens. */
    Set<Integer> patients(int verb) {
        Set<Integer> found = persons(children(verb, c -> relation(c).equals("nsubj")));
        boolean shared = found.isEmpty() && relation(verb).equals("conj") && !hasSubject(verb);
        return shared && head(verb) >= 0 ? subjects(head(verb)) : found;
    }

    /** The persons before a verb, joined by "and", who are its subject; one of them at least is named. */
    Set<Integer> joinedSubjects(int verb) {
        Set<Integer> found = new LinkedHashSet<>();
        // "Archer and I had a talk": the parser often leaves the first out
        children(verb, c -> words.token(c).relation().equals("nsubj")).forEach(c -> found.addAll(joinedBefore(c)));
        found.addAll(subjects(verb));
        return found.stream().anyMatch(cast::isNamed) ? found : Set.of();
    }

    /** The last person before a word who is a subject. */
    Set<Integer> leader(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (relation(i).equals("nsubj") && cast.at(words, i).isPresent()) {
                return persons(List.of(i));
            }
        }
        return cast.named(words, before - 2).isPresent() ? persons(List.of(before - 2)) : Set.of();
    }

    boolean hasSubject(int verb) {
        return !children(verb, c -> words.token(c).relation().startsWith("nsubj"))
                .isEmpty();
    }

    /** The objects of a verb that are persons. */
    Set<Integer> objects(int verb) {
        Set<Integer> found =
                persons(children(verb, c -> words.token(c).relation().matches("obj|iobj")));
        return found.isEmpty() ? nextPerson(verb + 1, 3) : found;
    }

    /** The persons behind one of these prepositions that follows a word closely, or belongs to it. */
    Set<Integer> behind(int word, Set<String> prepositions) {
        int reach = word + (words.folded(word).matches("discuss(?:ed|ing)?") ? FAR : FARTHEST);
        for (int i = word + 1; i < Math.min(words.count(), reach); i++) {
            int close = Math.max(closing(i), endOfLength(i));
            reach += close - i + (isOfWhen(i) ? 1 : 0);
            i = close;
            // but "discussed it, he said, with Archer" goes on
            boolean another =
                    words.isFinite(i) && hasSubject(i) && !words.word(i + 1).equals(",")
                            || words.token(i).tag().equals("MD")
                                    && words.token(word).tag().equals("VBN");
            if (another || isBorder(i) && close == i && !words.word(i).matches("[()]")) {
                break;
            }
            if (prepositions.contains(words.folded(i))) {
                if (words.folded(i).equals("with") && (isOfTalk(word, i - 1) || isOfAnothersTalk(word, i))) {
                    return Set.of();
                }
                Set<Integer> row = new Company(this).from(i + 1).who();
                int second = row.isEmpty() && words.folded(i).equals("with") ? secondWith(i) : -1;
                if (second > 0) {
                    row = new Company(this).from(second).who();
                }
                if (!row.isEmpty()) {
                    return row;
                }
                break;
            }
        }
        return persons(children(
                word, c -> relation(c).matches("obl|nmod|obj|advcl|acl") && prepositions.contains(preposition(c))));
    }

    /** {@code reviewed the results of Archer’s meeting in Geneva with Bell}: a talk that somebody else had stands between. */
    private boolean isOfAnothersTalk(int verb, int with) {
        for (int i = verb + 2; i < with; i++) {
            boolean talk = Cues.NOUNS.contains(words.folded(i))
                    && words.token(i).tag().startsWith("NN")
                    && words.word(i - 1).matches("[’']s?");
            if (talk && !words.folded(verb).matches("had|has|have|held")) {
                return true;
            }
        }
        return false;
    }

    /** {@code discussed Archer’s meeting with Bell}: the "with" is that of the talk spoken of; not so {@code discussed it at lunch with Bell}. */
    private boolean isOfTalk(int verb, int noun) {
        if (!Cues.NOUNS.contains(words.folded(noun))
                || words.folded(noun).matches("visit|conference")
                || !words.token(noun).tag().startsWith("NN")) {
            return false;
        }
        int i = noun - 1;
        while (i > verb && words.token(i).tag().matches("JJ.*|DT|PRP\\$|POS|NN.*|CD|VBN")) {
            i--;
        }
        boolean held = words.folded(i).matches("at|in|during|over|after")
                || words.folded(verb).matches("had|has|have|held");
        return noun - 1 > verb && !held;
    }

    /** {@code on August 28, 1961, from 5 to 6:15 p.m.}: words of time, however many, set nothing apart. */
    private boolean isOfWhen(int i) {
        return isTime(i)
                || words.word(i).matches("\\d{1,4}(?::\\d\\d)?|,")
                || words.folded(i).matches("on|from|to|at|until|[ap]\\.?m\\.?");
    }

    /** {@code with Saudi officials and then with the King}: the word behind the second "with"; -1 where none stands there. */
    private int secondWith(int with) {
        for (int k = with + 1; k < Math.min(words.count() - 1, with + FARTHEST); k++) {
            if (words.folded(k).equals("with")) {
                int and = words.folded(k - 1).matches("then|also|later|subsequently|separately") ? k - 2 : k - 1;
                return words.folded(and).equals("and") ? k + 1 : -1;
            }
            if (isBorder(k) && !words.folded(k).equals("and") || words.isFinite(k)) {
                return -1;
            }
        }
        return -1;
    }

    /** The bracket that closes the one at a word; the word itself where none does. */
    private int closing(int i) {
        if (words.word(i).equals("(")) {
            for (int k = i + 1; k < Math.min(words.count(), i + FARTHEST); k++) {
                if (words.word(k).equals(")")) {
                    return k;
                }
            }
        }
        return i;
    }

    /** {@code for two and a quarter hours}: the last word that says how long something was; the word itself where none does. */
    private int endOfLength(int i) {
        for (int k = i + 1; words.folded(i).equals("for") && k < Math.min(words.count(), i + FARTHEST); k++) {
            if (words.folded(k).matches("hours?|minutes?|hrs|mins")) {
                return k;
            }
            if (!words.token(k).tag().matches("CD|RB|DT|CC|IN|JJ|NN") || words.isCapital(k)) {
                return i;
            }
        }
        return i;
    }

    boolean isBorder(int i) {
        return words.word(i).matches("[.;:()]|that|who|which|and|but|when|where|because");
    }

    /** The person who begins within so many words, with those joined to him. */
    Set<Integer> nextPerson(int from, int reach) {
        for (int i = from; i < Math.min(words.count(), from + reach); i++) {
            OptionalInt m = cast.at(words, i);
            if (m.isPresent()) {
                int last = lastWordOf(m.getAsInt(), i);
                return ownsNext(last) ? Set.of() : persons(List.of(last));
            }
            if (words.word(i).matches("\\p{Ll}+|[^\\p{L}]+") && !words.folded(i).matches(LEADING)) {
                break;
            }
        }
        return Set.of();
    }

    /** {@code Gromyko’s letter}, {@code the Khrushchev letter}: a name that only says whose, or which. */
    boolean ownsNext(int last) {
        return new Ownership(this).ownsNext(last);
    }

    /** {@code saw Gromyko today}: the parser takes a name before a word of time for a part of it. */
    boolean isTime(int i) {
        return CalendarWords.contains(words.folded(i))
                || words.folded(i).matches(TIME)
                || words.word(i).matches("\\d{1,2}(?:st|nd|rd|th)");
    }

    /** The last word of a mention that holds a word. */
    int lastWordOf(int mention, int from) {
        int last = from;
        while (last + 1 < words.count()
                && cast.get(mention).span().overlaps(words.token(last + 1).span())) {
            last++;
        }
        return last;
    }

    /** The mentions at these words, and at the words joined to them by "and". */
    Set<Integer> persons(List<Integer> tokens) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int t : tokens) {
            person(t, found);
            for (int c : children(t, x -> relation(x).matches("conj|appos"))) {
                person(c, found);
            }
            joined(t, found);
            otherStates(t, found);
        }
        return found;
    }

    /** {@code British and Australian Ambassadors}: the mentions of the other states before the last. */
    private void otherStates(int token, Set<Integer> found) {
        OptionalInt last = cast.named(words, token);
        boolean several = last.isPresent()
                && cast.get(last.getAsInt()).form() == MentionForm.OFFICE
                && cast.get(last.getAsInt()).surface().endsWith("s");
        int i = several
                ? words.sentence().tokenAt(cast.get(last.getAsInt()).span().begin()) - 1
                : 0;
        while (i > 0 && words.word(i).matches("and|,|&|/")) {
            OptionalInt other = cast.named(words, words.word(i - 1).equals(",") ? i - 2 : i - 1);
            if (other.isEmpty() || cast.get(other.getAsInt()).form() != MentionForm.OFFICE) {
                return;
            }
            found.add(other.getAsInt());
            i = words.sentence().tokenAt(cast.get(other.getAsInt()).span().begin()) - 1;
        }
    }

    /** {@code Dear Bob: I had a talk}: he to whom a letter is addressed does nothing in its first sentence. */
    private boolean isGreeted(int token) {
        int dear = words.folded(0).equals("my") ? 1 : 0;
        for (int i = token + 1; words.folded(dear).equals("dear") && i < Math.min(words.count(), token + 5); i++) {
            if (words.word(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    private void person(int token, Set<Integer> found) {
        OptionalInt m = isGreeted(token) ? OptionalInt.empty() : cast.at(words, token);
        if (m.isPresent()) {
            found.add(m.getAsInt());
            return;
        }
        // the parser often takes the title for the head of a name: Foreign Minister Gromyko
        for (int c : children(
                token,
                x -> relation(x).matches("flat|appos")
                        || x > token && relation(x).equals("compound"))) {
            cast.at(words, c).ifPresent(found::add);
        }
    }

    /** {@code Merchant and Kohler}: joined by words, whatever the parser thinks. */
    private void joined(int token, Set<Integer> found) {
        int i = token + 1;
        while (i + 1 < words.count() && words.word(i).matches("and|,|/|&")) {
            int next = i + (words.folded(i + 1).matches("and|mr\\.?|the") ? 2 : 1);
            if (next >= words.count()) {
                return;
            }
            OptionalInt m = cast.at(words, next);
            int skip = next;
            while (m.isEmpty() && skip < Math.min(words.count() - 1, next + 3) && words.isCapital(skip)) {
                skip++;
                m = cast.at(words, skip);
            }
            if (m.isEmpty()
                    || !words.word(i).matches("and|/|&") && !words.word(i + 1).equals("and")) {
                return;
            }
            i = lastWordOf(m.getAsInt(), skip) + 1;
            // "called in the Ambassador and the Secretary said": the second begins a clause of his own
            boolean speaks = relation(token).matches("obj|iobj|obl") && i < words.count() && words.isFinite(i);
            if (speaks) {
                return;
            }
            found.add(m.getAsInt());
        }
    }

    /** {@code the President and Dr. Kissinger’s talks}: whom an "and" sets before a person. */
    Set<Integer> joinedBefore(int token) {
        int i = token - 1;
        while (i > 0 && words.isCapital(i) && cast.named(words, i).isEmpty()) {
            i--;
        }
        Set<Integer> found = new LinkedHashSet<>();
        if (i > 0 && words.folded(i).equals("and")) {
            cast.named(words, i - 1).ifPresent(found::add);
        }
        return found;
    }
}
