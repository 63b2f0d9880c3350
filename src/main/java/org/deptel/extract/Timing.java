package org.deptel.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deptel.model.TimePhrase;
import org.deptel.text.CalendarWords;
import org.deptel.text.Span;

/** Which of the times in a sentence is that of an event: the one in the same clause, and not the date of a paper. */
final class Timing {
    private static final int NEAR = 8;
    private static final String HAD = "had|held|finished|completed|concluded|ended|come|returned|been";

    /** How far before the word that tells it may stand that it was just done: {@code just had a long talk}. */
    private static final int JUST = 6;

    /** How far before its day a verb of telling may stand, in words: whom it was told stands between. */
    private static final int TELLING = 4;

    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:telegrams?|circular|airgram|despatch|dispatch|letters?|memorand(?:um|a)|memos?|note|message|report|"
                    + "(?:emb|dep|my|ur|our|con|leg)tels?|cable)\\b[^.;:]{0,60}?(?:,| of| dated| on)\\s*(?:dated )?$"
                    + "|\\b(?:press conference|speech|address|edition|article|editorial|broadcast|Tribune|Times|Post|Pravda|Izvesti(?:y)?a)\\b[^.;:,]{0,20}? (?:of|for) $");
    private static final Pattern REPORTS = Pattern.compile(
            "^\\W*(?:[^()]*\\) )?(?:(?:[Ii]n )?(?:(?i:telegram|airgram|despatch|circular))\\b"
                    + "|(?:\\p{Lu}[\\p{L}.’'-]+ ){1,4}(?:reported|stated|noted|replied|wrote|cabled|advised|indicated)\\b[^.;]{0,20}? in (?:an? )?(?:telegram|airgram|despatch|letter|memorandum)\\b).*",
            Pattern.DOTALL);

    private static final Pattern REPORTED =
            Pattern.compile("\\b(?:reported|summarized|described|recounted|discussed)\\b[^.;]{0,60}$");
    private static final Pattern IN_TELEGRAM = Pattern.compile(
            "[^.;]{0,80} in (?:telegram|airgram|despatch) \\S*\\d\\S*(?: (?:from|to) \\p{Lu}[\\p{L} ]{2,20})?, ");

    private final Scene scene;
    private final String text;
    private final DayEcho echo;

    Timing(Scene scene, String text, DayEcho echo) {
        this.scene = scene;
        this.text = text;
        this.echo = echo;
    }

    /** The time of what a word of the sentence tells. */
    Optional<TimePhrase> of(int trigger) {
        Span sentence = scene.words().sentence().span();
        Optional<TimePhrase> just = just(trigger);
        if (just.isPresent()) {
            return just;
        }
        List<TimePhrase> phrases = phrases(sentence);
        List<TimePhrase> mine = phrases.stream()
                .filter(p -> isOfTalk(p, trigger)
                        || (!isOfPaper(p, from(p, trigger, sentence)) || isOfHanding(p, trigger))
                                && belongs(p, trigger)
                                && !isOfSending(p, trigger))
                .toList();
        List<TimePhrase> told =
                mine.stream().filter(p -> !isOfTelling(p, trigger, mine)).toList();
        Optional<TimePhrase> nearest =
                TimeFinder.nearest(told, scene.words().token(trigger).span());
        return nearest.isPresent() ? nearest : reported(phrases, sentence, trigger);
    }

    /** {@code has just talked with me}, {@code I have just had a talk with Bell}: what had been done when it was written. */
    private Optional<TimePhrase> just(int trigger) {
        Words words = scene.words();
        for (int i = trigger - 1; i > 0 && i > trigger - JUST; i--) {
            // "I have just read the telegram of Archer's talk": that is what was just done
            if (words.token(i).tag().startsWith("VB") && !words.folded(i).matches(HAD)) {
                break;
            }
            if (words.folded(i).equals("just") && words.folded(i - 1).matches("has|have|[’']ve|i")) {
                return Optional.of(new TimePhrase(words.span(i, i + 1), "just now", null));
            }
        }
        return Optional.empty();
    }

    /** {@code wired today his government a report on his talk with P}: the day of the wire, which came after the talk. */
    private boolean isOfSending(TimePhrase phrase, int trigger) {
        Words words = scene.words();
        int first = words.sentence().tokenAt(phrase.span().begin());
        if (isOfBriefing(first, trigger)) {
            return true;
        }
        boolean sent = first > 0
                && first < trigger
                && words.folded(first - 1).matches("wired|cabled|telegraphed|reported|wrote|sent");
        return sent
                && IntStream.range(first, trigger)
                        .anyMatch(i -> words.folded(i).matches("reports?|accounts?|summary|version"));
    }

    /** {@code On May 5 Archer informed us about the talk between P and Q}: the day on which others were told of it. */
    private boolean isOfBriefing(int phrase, int talk) {
        int verb = scene.head(talk);
        return verb >= 0
                && phrase < talk
                && scene.preposition(talk).matches("on|about|regarding|concerning")
                && scene.words().folded(verb).matches("briefed|debriefed|informed|told|advised")
                && clauseOf(phrase, verb) == verb;
    }

    /**
     * {@code Archer told me May 8 he received Bell May 6}: the first is the day on which he told it, whatever the
     * parser hangs it on, where another stands behind what he told.
     */
    private boolean isOfTelling(TimePhrase phrase, int done, List<TimePhrase> all) {
        Words words = scene.words();
        int first = words.sentence().tokenAt(phrase.span().begin());
        int end = words.token(done).span().end();
        if (first < 1 || first > done || all.stream().noneMatch(p -> p.span().begin() > end)) {
            return false;
        }
        for (int i = first - 1; i >= Math.max(0, first - TELLING); i--) {
            if (words.isFinite(i)) {
                return Cues.VERBS.get(words.folded(i)) == Cues.Frame.TELL;
            }
        }
        return false;
    }

    /** Days named in the sentence, and those told by a day named before it. */
    private List<TimePhrase> phrases(Span sentence) {
        List<TimePhrase> echoes = echo.find(sentence);
        return Stream.concat(
                        TimeFinder.find(sentence, text).stream()
                                .filter(p ->
                                        echoes.stream().noneMatch(e -> e.span().overlaps(p.span()))),
                        echoes.stream())
                .sorted(Comparator.comparing(TimePhrase::span))
                .toList();
    }

    /** {@code Archer reported on his talk with Bell in telegram 382 from The Hague, August 29}. */
    private Optional<TimePhrase> reportedBehind(List<TimePhrase> phrases, Span sentence, int trigger) {
        Span word = scene.words().token(trigger).span();
        String before = text.substring(sentence.begin(), word.begin());
        if (!REPORTED.matcher(before).find()) {
            return Optional.empty();
        }
        int behind = word.end();
        return phrases.stream()
                .filter(p -> p.date() != null && p.span().begin() > behind)
                .filter(p -> IN_TELEGRAM
                        .matcher(text.substring(behind, p.span().begin()))
                        .matches())
                .findFirst()
                .map(p -> p.as(TimePhrase.Reckoning.REPORTED));
    }

    /** {@code In telegram 8746, December 14, the Mission reported on the meeting}: it was held before that day. */
    private Optional<TimePhrase> reported(List<TimePhrase> phrases, Span sentence, int trigger) {
        Optional<TimePhrase> behind = reportedBehind(phrases, sentence, trigger);
        if (behind.isPresent()) {
            return behind;
        }
        if (phrases.isEmpty() || !REPORTS.matcher(sentence.in(text)).matches()) {
            return Optional.empty();
        }
        TimePhrase first = phrases.get(0);
        boolean before =
                first.span().end() < scene.words().token(trigger).span().begin();
        return before && first.date() != null && isOfPaper(first, sentence)
                ? Optional.of(first.as(TimePhrase.Reckoning.REPORTED))
                : Optional.empty();
    }

    /**
     * {@code A memorandum of the conversation of March 14}, {@code Memorandum of his conversation with P, March 14}: the date
     * stands at the talk, not at the paper; so it does in {@code Despatch 12 reported a talk he had on March 14}.
     */
    private boolean isOfTalk(TimePhrase phrase, int trigger) {
        Words words = scene.words();
        int first = words.sentence().tokenAt(phrase.span().begin());
        if (!Cues.NOUNS.contains(words.folded(trigger)) || first <= trigger) {
            return false;
        }
        return first - trigger <= 3 && words.folded(trigger + 1).matches("of|on|held")
                || isOfHolding(clauseOf(first, trigger), trigger)
                || isRecord(trigger) && isInClause(trigger, first);
    }

    /** {@code delivered the message to Archer on May 5}: "on" tells the day it was delivered, and not that of the message. */
    private boolean isOfHanding(TimePhrase phrase, int trigger) {
        Words words = scene.words();
        int first = words.sentence().tokenAt(phrase.span().begin());
        return first > trigger
                && words.folded(trigger).matches("delivered|handed|gave|presented|conveyed|passed|read|showed")
                && words.folded(first - 1).equals("on")
                && scene.relation(first).equals("obl")
                && scene.head(first) == trigger;
    }

    private boolean isInClause(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scene.words().isFinite(i) || scene.words().word(i).matches("[.;:()]")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a talk is what a memorandum records: {@code Memoranda of P’s conversations}. */
    private boolean isRecord(int talk) {
        Words words = scene.words();
        for (int i = talk - 1; i >= Math.max(1, talk - 7); i--) {
            if (words.folded(i).matches("of|on")) {
                return words.folded(i - 1).matches("memorandum|memoranda|record|records|minutes|memcon");
            }
            if (words.isFinite(i) || words.word(i).matches("[.;:]")) {
                return false;
            }
        }
        return false;
    }

    /** Where to look for a paper of whose date a phrase may be: {@code The note was handed to P on May 5} is of the handing. */
    private Span from(TimePhrase phrase, int trigger, Span sentence) {
        Span word = scene.words().token(trigger).span();
        return phrase.span().begin() > word.end() ? new Span(word.begin(), sentence.end()) : sentence;
    }

    private boolean isOfPaper(TimePhrase phrase, Span sentence) {
        return PAPER.matcher(new Span(sentence.begin(), phrase.span().begin()).in(text))
                .find();
    }

    private boolean belongs(TimePhrase phrase, int trigger) {
        int first = scene.words().sentence().tokenAt(phrase.span().begin());
        if (first < 0 || isOfWhatWasTold(first, trigger) || isOfLeaving(first, trigger)) {
            return false;
        }
        if (isWhenOf(phrase, trigger)) {
            return true;
        }
        int outer = first;
        for (int step = 0; step < 6 && inside(scene.head(outer), phrase); step++) {
            outer = scene.head(outer);
        }
        int clause = clauseOf(outer, trigger);
        return clause == trigger
                || isOfHolding(clause, trigger)
                || isOfItsTalk(clause, trigger)
                || sameClause(clause, clauseOf(trigger, -1))
                || isNear(first, trigger)
                || isFronted(first, trigger);
    }

    /** {@code Later Tuesday morning, May 5, Archer, on orders from Bell, called in}: the time with which the sentence opens. */
    private boolean isFronted(int phrase, int trigger) {
        Words words = scene.words();
        return phrase <= 2
                && phrase < trigger
                && IntStream.range(phrase, trigger)
                        .noneMatch(i -> words.isFinite(i)
                                || words.word(i).matches("[.;:()]|-LRB-")
                                || words.folded(i).matches("that|which|who|when|while|after|before"));
    }

    /** {@code was delivered on May 5, when Archer met with Bell}: the day of what the clause behind "when" tells. */
    private boolean isWhenOf(TimePhrase phrase, int trigger) {
        Words words = scene.words();
        int last = words.sentence().tokenAt(phrase.span().end() - 1);
        int when = words.word(last + 1).equals(",") ? last + 2 : last + 1;
        boolean opens = phrase.date() != null
                && last >= 0
                && when < trigger
                && words.folded(when).equals("when");
        for (int i = when + 1; opens && i < trigger; i++) {
            if (words.isFinite(i) && scene.head(i) != trigger || words.word(i).matches("[.;:]")) {
                return false;
            }
        }
        return opens;
    }

    /** {@code told me that yesterday Archer saw Bell}: the day is of what was told. */
    private boolean isOfWhatWasTold(int phrase, int verb) {
        Words words = scene.words();
        boolean tells = phrase > verb && Cues.VERBS.get(words.folded(verb)) == Cues.Frame.TELL;
        // "told me Archer had on May 5 discussed it with Bell"
        boolean inClause = tells
                && clauseOf(phrase, verb) > verb
                && IntStream.range(verb + 1, phrase)
                        .anyMatch(i -> words.token(i).tag().matches("VBD|VBZ|MD")
                                && scene.relation(i).equals("aux"));
        return inClause || tells && words.folded(phrase - 1).equals("that");
    }

    /** {@code left on April 27 for meetings with Archer}: he met him when he came there. */
    private boolean isOfLeaving(int phrase, int trigger) {
        int verb = scene.head(trigger);
        return phrase < trigger
                && Cues.NOUNS.contains(scene.words().folded(trigger))
                && scene.preposition(trigger).equals("for")
                && verb >= 0
                && (scene.words().folded(verb).matches("left|departed|leaves|set") && phrase > verb
                        || scene.words().folded(verb).matches("arrived|arrives"));
    }

    /** {@code a talk he had on May 5 with P}: the clause that says who had the talk tells its day. */
    private boolean isOfHolding(int verb, int noun) {
        return verb > noun
                && scene.head(verb) == noun
                && Cues.NOUNS.contains(scene.words().folded(noun))
                && scene.words().folded(verb).matches(Sides.HOLDING);
    }

    /** {@code told P so at a meeting that began at noon on May 5}: when the talk began in which it was told. */
    private boolean isOfItsTalk(int began, int told) {
        boolean that = began > 2 && scene.words().folded(began - 1).matches("that|which");
        int talk = !that ? -1 : scene.words().word(began - 2).equals(",") ? began - 3 : began - 2;
        return talk > told
                && scene.head(talk) == told
                && Cues.NOUNS.contains(scene.words().folded(talk))
                && scene.preposition(talk).matches("at|in|during")
                && scene.words().folded(began).matches("began|started|opened|lasted|ended|took|held|place");
    }

    private boolean inside(int token, TimePhrase phrase) {
        return token >= 0 && phrase.span().overlaps(scene.words().token(token).span());
    }

    /** The verb that a word hangs on, or the word looked for if it is met first. */
    private int clauseOf(int token, int wanted) {
        int at = token;
        for (int step = 0; step < 12 && at >= 0; step++) {
            if (at == wanted || scene.words().token(at).tag().startsWith("V")) {
                return at;
            }
            at = scene.head(at);
        }
        return -1;
    }

    private boolean sameClause(int a, int b) {
        return a >= 0 && b >= 0 && (a == b || joins(a, b) || joins(b, a) && !isClauseOfItsOwn(a));
    }

    /** {@code From talks with P I gained …, and yesterday Q had …}: a joined clause with a subject tells its own time. */
    private boolean isClauseOfItsOwn(int verb) {
        return scene.relation(verb).equals("conj") && scene.hasSubject(verb);
    }

    private boolean joins(int head, int dependent) {
        return scene.head(dependent) == head && scene.relation(dependent).matches("conj|xcomp");
    }

    /** The last word of {@code Saturday, May 5}, which begins at a word. */
    private int endOfDate(int first) {
        Words words = scene.words();
        int i = first;
        while (i + 1 < words.count()
                && (words.word(i + 1).matches("\\d{1,2}|19\\d\\d")
                        || CalendarWords.contains(words.folded(i + 1))
                        || words.word(i + 1).equals(",")
                                && words.token(Math.min(i + 2, words.count() - 1))
                                        .tag()
                                        .matches("CD|NNP"))) {
            i++;
        }
        return Math.max(i, first + 1);
    }

    /** The parser often loses a time at the edge of a clause: close by, with no other clause between, it counts. */
    private boolean isNear(int phrase, int trigger) {
        int from = Math.min(phrase, trigger);
        int to = Math.max(phrase, trigger);
        for (int i = from + 1; i < to; i++) {
            boolean joins = scene.words().folded(i).equals("and")
                    && scene.cast().at(scene.words(), i + 1).isPresent();
            if (scene.isBorder(i) && !joins || scene.words().isFinite(i)) {
                return false;
            }
        }
        boolean last = endOfDate(phrase) + 2 >= scene.words().count() && to - from <= 2 * NEAR;
        return to - from <= NEAR
                || phrase <= 2
                || phrase < trigger && scene.words().folded(phrase - 1).equals("that")
                || last;
    }
}
