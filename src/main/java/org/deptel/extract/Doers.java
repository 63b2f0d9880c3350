package org.deptel.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.model.MentionForm;
import org.deptel.text.CalendarWords;
import org.deptel.text.DocumentKind;
import org.deptel.text.Sentence;
import org.deptel.text.Zone;

/** Who does what a verb tells, where the parser, or the telegram, leaves him out. */
final class Doers {
    /** How far into its sentence a verb may stand whose subject is dropped. */
    private static final int FIRST_WORDS = 3;

    /** How many words may say the day before such a verb. */
    private static final int FARTHEST_DAY = 6;

    private static final Pattern HIMSELF = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y|[Mm]yself)\\b(?!\\.)");

    private final Narration narration;

    Doers(Narration narration) {
        this.narration = narration;
    }

    /**
     * Who does what a verb tells, with those who came along. Telegrams drop their "I": a sentence that begins with the
     * verb in the past is told by the writer; "they" are the several who say so, and "we" is the writer among his own.
     */
    Set<Integer> of(Scene scene, int verb) {
        Words words = scene.words();
        Set<Integer> told = Readings.first(
                () -> scene.subjects(verb),
                // the name in apposition to a long title: the Representative to the Council, P, handed
                () -> words.word(verb - 1).equals(",") ? scene.persons(List.of(verb - 2)) : Set.of(),
                () -> ofPlural(scene, verb));
        if (told.isEmpty()) {
            Optional<MentionForm> unsaid = unsaid(scene, verb);
            if (unsaid.isPresent()) {
                return Set.of(narration.add(unsaid.get(), scene, verb));
            }
        }
        return withLeader(
                scene,
                Readings.first(
                        () -> told,
                        () -> ofRequest(scene, verb),
                        () -> ofPossibility(scene, verb),
                        () -> ofExpectation(scene, verb),
                        () -> ofHeadline(scene, verb),
                        () -> ofMainClause(scene, verb),
                        () -> longTitled(scene, verb)));
    }

    /** Whom a verb without a subject leaves out: him of whom the telegram tells, its writer, or its reader. */
    private Optional<MentionForm> unsaid(Scene scene, int verb) {
        if (goesOnTelling(scene, verb)) {
            return Optional.of(MentionForm.PRONOUN);
        }
        if (isDropped(scene, verb)) {
            return Optional.of(MentionForm.WRITER);
        }
        return isAskedOfReader(scene, verb) ? Optional.of(MentionForm.ADDRESSEE) : Optional.empty();
    }

    /** {@code I hope it will be possible to meet with you}: the writer of the letter would. */
    private Set<Integer> ofPossibility(Scene scene, int verb) {
        Words words = scene.words();
        boolean possible = words.folded(verb - 1).equals("to")
                && words.folded(verb - 2).matches("possible|opportunity|occasion")
                && words.folded(verb).matches("meet|talk|see|speak|visit|discuss")
                && narration.isInLetter(scene, verb);
        return possible ? Set.of(narration.add(MentionForm.WRITER, scene, verb)) : Set.of();
    }

    /** {@code Looking forward to seeing you}: the writer of a letter, where nobody else does. */
    private Set<Integer> ofExpectation(Scene scene, int verb) {
        Words words = scene.words();
        int look = verb - 3;
        boolean ahead = look >= 0
                && words.folded(verb - 1).equals("to")
                && words.folded(verb - 2).equals("forward")
                && words.folded(look).matches("look(?:s|ed|ing)?");
        if (!ahead) {
            return Set.of();
        }
        Set<Integer> subjects = scene.subjects(look);
        boolean letter = narration.kind() == DocumentKind.LETTER
                || narration.kind() == DocumentKind.MESSAGE
                || narration.kind() == DocumentKind.TELEGRAM;
        return subjects.isEmpty() && letter && look == 0
                ? Set.of(narration.add(MentionForm.WRITER, scene, look))
                : subjects;
    }

    /** {@code Archer requested see Bell}: he who asks is he who would see. */
    private static Set<Integer> ofRequest(Scene scene, int verb) {
        Words words = scene.words();
        int asks = words.folded(verb - 1).equals("to") ? verb - 2 : verb - 1;
        return asks > 0
                        && words.folded(verb).equals("see")
                        && words.folded(asks)
                                .matches(
                                        "asked|requested|asks|requests|arrange|arranged|hopes?|hoped|wish(?:es|ed)?|desires?|desired|wants?|wanted|plans?|intends?")
                ? scene.subjects(asks)
                : Set.of();
    }

    /** {@code Archer struck a somber note while discussing it with me}: who does the one does the other. */
    private static Set<Integer> ofMainClause(Scene scene, int verb) {
        Words words = scene.words();
        boolean beside = verb > 0
                && words.token(verb).tag().equals("VBG")
                && words.folded(verb - 1).matches("while|when|after|before|in|on|by");
        for (int i = verb - 2; beside && i > Math.max(0, verb - 6); i--) {
            if (words.word(i).matches("[’']s?")
                    && scene.cast().named(words, i - 1).isPresent()) {
                return scene.persons(List.of(i - 1));
            }
            if (words.folded(verb - 1).equals("in") && words.folded(i).matches("my|your|his")) {
                return scene.persons(List.of(i));
            }
        }
        // "Archer, in talking with Bell, was more specific"
        Set<Integer> aside =
                beside && verb > 2 && words.word(verb - 2).equals(",") ? scene.persons(List.of(verb - 3)) : Set.of();
        if (!aside.isEmpty()) {
            return aside;
        }
        for (int i = verb - 1; beside && i >= 0; i--) {
            if (words.token(i).tag().matches("VBD|VBZ|VBP|VBN") && scene.hasSubject(i)) {
                return scene.subjects(i);
            }
        }
        return beside && words.folded(verb - 1).matches("while|after|in") ? ofClauseAhead(scene, verb) : Set.of();
    }

    /** {@code After talking the matter over with Archer I told Bell}: the first who does something behind the phrase. */
    private static Set<Integer> ofClauseAhead(Scene scene, int participle) {
        Words words = scene.words();
        for (int i = participle + 1; i < words.count(); i++) {
            int subject = i;
            boolean acts = words.token(i).tag().equals("VBD")
                    && !scene.children(
                                    i,
                                    c -> c < subject
                                            && words.token(c).relation().equals("nsubj"))
                            .isEmpty();
            if (acts || words.word(i).matches("[;:]")) {
                return acts ? scene.subjects(i) : Set.of();
            }
        }
        return Set.of();
    }

    /** {@code Ambassador Archer at his request called on Bell}: where the parser takes the only verb for a participle. */
    private static Set<Integer> ofHeadline(Scene scene, int verb) {
        Words words = scene.words();
        int root = verb;
        for (int step = 0; step < 5 && scene.head(root) >= 0; step++) {
            root = scene.head(root);
        }
        boolean headline = root < verb
                && words.token(verb).tag().matches("VBN|VBD")
                && scene.relation(verb).equals("acl")
                && scene.head(root) < 0
                && scene.cast().named(words, root).isPresent();
        for (int i = 0; headline && i < verb; i++) {
            if (words.token(i).tag().startsWith("V")) {
                return Set.of();
            }
        }
        return headline ? scene.persons(List.of(root)) : Set.of();
    }

    /** {@code General Archer Commander-in-Chief Army told}: the name before a title that the parser takes for the subject. */
    private static Set<Integer> longTitled(Scene scene, int verb) {
        Words words = scene.words();
        int i = verb - 1;
        while (i >= Math.max(0, verb - 3) && words.token(i).tag().matches("RB|MD|VB[DPZ]?") && !words.isCapital(i)) {
            i--;
        }
        for (int k = i; k >= Math.max(0, i - 9); k--) {
            OptionalInt m = scene.cast().named(words, k);
            if (m.isPresent()) {
                boolean owner = words.word(k + 1).matches("[’']s?");
                return owner ? Set.of() : scene.persons(List.of(k));
            }
            if (!words.isCapital(k) && !words.word(k).matches("of|for|-|,|and|the|/")) {
                return Set.of();
            }
        }
        return Set.of();
    }

    private Set<Integer> ofPlural(Scene scene, int verb) {
        Words words = scene.words();
        for (int c : scene.children(verb, c -> words.token(c).relation().startsWith("nsubj"))) {
            if (words.folded(c).equals("they") && scene.relation(verb).equals("ccomp")) {
                Set<Integer> who = scene.subjects(scene.head(verb));
                return who.size() > 1 ? who : Set.of();
            }
            if (words.folded(c).equals("we") && writesOfHimself(words.sentence())) {
                return Set.of(narration.add(MentionForm.WRITER, scene, c));
            }
        }
        return ofSeveral(scene, verb);
    }

    /** {@code Archer and Bell said they had yesterday discussed}: read by the order of words where the parser fails. */
    private static Set<Integer> ofSeveral(Scene scene, int verb) {
        Words words = scene.words();
        for (int i = verb - 1; i > Math.max(1, verb - 5); i--) {
            if (words.folded(i).equals("they")) {
                int said = words.folded(i - 1).equals("that") ? i - 2 : i - 1;
                Set<Integer> who = said > 0 && words.token(said).tag().equals("VBD") ? scene.subjects(said) : Set.of();
                return who.size() > 1 ? who : Set.of();
            }
            if (!words.token(i).tag().matches("VB[DPN]?|RB|MD")
                    && !CalendarWords.contains(words.folded(i))
                    && !words.folded(i).matches("yesterday|today|also")) {
                return Set.of();
            }
        }
        return Set.of();
    }

    /** Whether the paragraph of a telegram says "I": its "we" then holds the writer. */
    private boolean writesOfHimself(Sentence s) {
        return narration.kind() == DocumentKind.TELEGRAM
                && !s.zone().isNote()
                && narration.document().document().blocks().stream()
                        .filter(b -> b.span().contains(s.span()))
                        .anyMatch(b -> HIMSELF.matcher(b.span()
                                        .in(narration.document().document().text()))
                                .find());
    }

    /** {@code Archer, accompanied by Bell, called}: the parser takes the companion alone. */
    private static Set<Integer> withLeader(Scene scene, Set<Integer> subjects) {
        Words words = scene.words();
        for (int i : subjects) {
            int at = words.sentence().tokenAt(scene.cast().get(i).span().begin());
            for (int k = at - 1; k > 0 && !words.isFinite(k); k--) {
                if (words.folded(k).equals("accompanied") && words.folded(k + 1).equals("by")) {
                    Set<Integer> leader = scene.leader(k);
                    return leader.isEmpty() ? subjects : leader;
                }
            }
        }
        return subjects;
    }

    /** {@code In addition, had talked once with P}: the pluperfect of what somebody is reported to have said goes on with him. */
    private boolean goesOnTelling(Scene scene, int verb) {
        Words words = scene.words();
        int had = verb - 1;
        while (had > 0 && words.token(had).tag().equals("RB")) {
            had--;
        }
        boolean opens = had == 0
                || words.word(had - 1).equals(",") && had <= FIRST_WORDS
                || words.word(had - 1).matches("[.)]|\\d+");
        return narration.kind() == DocumentKind.TELEGRAM
                && words.sentence().zone() == Zone.BODY
                && words.folded(Math.max(0, had)).equals("had")
                && words.token(verb).tag().equals("VBN")
                && opens
                && !scene.hasSubject(verb);
    }

    private boolean isDropped(Scene scene, int verb) {
        Words words = scene.words();
        // "am lunching Tuesday with P", "will see P tomorrow": only the writer speaks of himself so
        if (narration.isFromThePost()
                && (isOwnPlan(scene, verb) || isBehindDay(words, verb) || isBehindPhrase(scene, verb))) {
            return true;
        }
        boolean opens = verb == 0 || words.word(verb - 1).matches("[.)]|\\d+|also|just|again|then|Then");
        return narration.kind().isCorrespondence()
                && verb <= FIRST_WORDS
                && !words.sentence().zone().isNote()
                && !scene.hasSubject(verb)
                && (words.token(verb).tag().matches("VBD|VBN") || verb == 0 && isPast(words.folded(0)))
                && (opens
                        || words.folded(verb).equals("had")
                                && !scene.relation(verb).equals("aux")
                                && words.token(verb - 1).tag().matches("RB|IN|DT|,|-RRB-"));
    }

    /** {@code Today, May 5, had meeting with P}: nothing but the day stands before the verb, which the parser takes for its subject. */
    private static boolean isBehindDay(Words words, int verb) {
        boolean past = words.sentence().zone() == Zone.BODY
                && words.token(verb).tag().equals("VBD")
                && words.folded(verb).matches("had|saw|met|called|lunched|dined|discussed|talked|conferred");
        for (int i = 0; past && i < verb; i++) {
            if (!words.folded(i)
                            .matches(
                                    "today|yesterday|this|last|morning|afternoon|evening|night|,|\\d{1,2}(?:st|nd|rd|th)?")
                    && !CalendarWords.contains(words.folded(i))) {
                return false;
            }
        }
        return past && verb > 0 && verb <= FARTHEST_DAY;
    }

    /** {@code After presentation of letters, had audience with P}: a phrase of time, a comma, and a verb without a subject. */
    private static boolean isBehindPhrase(Scene scene, int verb) {
        Words words = scene.words();
        boolean past = words.sentence().zone() == Zone.BODY
                && scene.relation(verb).equals("root")
                && words.token(verb).tag().equals("VBD")
                && words.folded(verb)
                        .matches("had|saw|met|called|lunched|dined|discussed|talked|conferred|told|informed|handed")
                && !scene.hasSubject(verb)
                && verb > 2
                && words.word(verb - 1).equals(",")
                && words.folded(0)
                        .matches("after|before|following|during|at|in|on|upon|prior|later|subsequently|earlier");
        for (int i = 1; past && i < verb - 1; i++) {
            if (words.isFinite(i) || words.word(i).matches("[,.;:“”]")) {
                return false;
            }
        }
        return past;
    }

    private static boolean isOwnPlan(Scene scene, int verb) {
        Words words = scene.words();
        boolean am = verb > 0
                && words.folded(verb - 1).equals("am")
                && words.token(verb).tag().equals("VBG")
                && !words.folded(Math.max(0, verb - 2)).matches("i");
        boolean will = verb > 0
                && words.token(verb).tag().equals("VB")
                && words.folded(verb - 1).matches("will|shall|to")
                && (verb == 1
                        || verb == 2 && words.folded(0).matches("plan|hope|intend|expect|propose")
                        || words.word(verb - 2).matches("[.)]|\\d+")
                        || verb > 2
                                && words.word(verb - 3).matches("[.)]|\\d+")
                                && words.folded(verb - 2).matches("plan|hope|intend|expect|propose"));
        return !scene.hasSubject(verb) && (am || will);
    }

    /** {@code Met with P}: the tagger takes a verb that opens a sentence for a name. */
    private static boolean isPast(String verb) {
        return verb.endsWith("ed") || verb.matches("met|saw|had|told|spoke|took|gave");
    }

    /** {@code Please see P}, {@code 3. Inform P that}: what a telegram to a post asks of the one who reads it. */
    private boolean isAskedOfReader(Scene scene, int verb) {
        Words words = scene.words();
        int before = verb - 1;
        while (before >= 0
                && words.folded(before)
                        .matches(
                                "please|pls|also|again|immediately|then|promptly|urgently|therefore|accordingly|first")) {
            before--;
        }
        boolean opens = before < 0 || words.word(before).matches("[.);:]|\\d+|—");
        return narration.isInstruction()
                && words.sentence().zone() == Zone.BODY
                && opens
                && (!scene.hasSubject(verb) || words.folded(verb - 1).matches("pls|please"))
                && words.token(verb).tag().matches("VBP?|NNP?");
    }
}
