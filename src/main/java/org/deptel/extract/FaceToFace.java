package org.deptel.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.deptel.model.MentionForm;
import org.deptel.text.CalendarWords;
import org.deptel.text.DocumentKind;
import org.deptel.text.Spelling;
import org.deptel.text.Zone;

/** Whether what one tells another was told to his face, and not by telephone, letter or telegram. */
final class FaceToFace {
    private final Narration narration;
    private final DocumentKind kind;
    private final boolean record;
    private final Cast cast;

    FaceToFace(Narration narration) {
        this.narration = narration;
        this.kind = narration.kind();
        this.record = Records.isRecord(narration.header()) && !Records.isByTelephone(narration.header());
        this.cast = narration.cast();
    }

    /**
     * Telling is meeting between the writer and another in a telegram that reports a talk, or in his record of one; of
     * third persons only notes that sum up such telegrams tell it so.
     */
    boolean isTold(Scene scene, int verb, Set<Integer> subjects, Set<Integer> others) {
        if (isPresented(scene, verb) && hasOther(subjects) && hasOther(others)) {
            return true;
        }
        boolean named =
                subjects.stream().anyMatch(cast::isNamed) && others.stream().anyMatch(cast::isNamed);
        boolean editors = kind == DocumentKind.EDITORIAL_NOTE
                && (isInTalk(scene, verb) || scene.words().folded(verb).matches("told|informed|handed"));
        if (scene.words().sentence().zone().isNote() || editors) {
            // an answer that a note tells of is a letter, unless it was given in a talk
            boolean answer = scene.words().folded(verb).matches("replied|communicated") && !isInTalk(scene, verb);
            return !answer && (named || isOfOneNamed(scene, verb, subjects, others)) && !writesIt(scene, verb);
        }
        boolean mine = hasWriter(subjects) && hasOther(others) || hasWriter(others) && hasOther(subjects);
        if ((named || mine) && isInTalk(scene, verb)) {
            return true;
        }
        if (kind == DocumentKind.TELEGRAM
                && scene.words().folded(verb).matches("told|tell|informed|handed")
                && (named || isRetold(scene, verb, subjects, others))) {
            return true;
        }
        // what one hands over is handed to somebody's face
        boolean handed = scene.words().folded(verb).equals("handed")
                && (others.stream().anyMatch(cast::isNamed) || subjects.stream().anyMatch(cast::isNamed));
        return (kind == DocumentKind.TELEGRAM || record || handed) && !isOverTelephone(scene, verb) && mine;
    }

    /** {@code presented his credentials to King Paul}: an envoy does so himself. */
    private static boolean isPresented(Scene scene, int verb) {
        return scene.words().folded(verb).equals("presented")
                && !scene.children(verb, c -> scene.words().folded(c).equals("credentials"))
                        .isEmpty();
    }

    /**
     * {@code Archer has told me that you agree}, and in a note {@code Archer advised Bell that}: without a day, a talk or a
     * telegram that reports it nothing says that it was told face to face; who serves the same state may have written it.
     */
    boolean isHearsay(Scene scene, int verb) {
        Words words = scene.words();
        boolean note = words.sentence().zone().isNote() || kind == DocumentKind.EDITORIAL_NOTE;
        boolean perfect = words.token(verb).tag().equals("VBN")
                && !scene.children(verb, c -> words.folded(c).matches("has|have|’ve|'ve"))
                        .isEmpty()
                && scene.children(verb, c -> words.folded(c).equals("just")).isEmpty();
        boolean bare = note
                && words.folded(verb).matches("informed|advised|told|assured|asked|urged|reminded|warned")
                && scene.relation(verb).equals("root");
        return (perfect || bare) && narration.times(scene).isEmpty() && !isInTalk(scene, verb);
    }

    /**
     * {@code During a conversation on May 17 Archer outlined to Bell}, {@code Archer told Bell this in a frank talk},
     * {@code expressed regret to Bell at lunch}: their talk is named in the clause.
     */
    private static boolean isInTalk(Scene scene, int verb) {
        Words words = scene.words();
        boolean main = scene.relation(verb).matches("root|ccomp|conj");
        for (int i = Math.max(1, main ? 0 : verb); i < Math.min(words.count(), verb + 14); i++) {
            if (i > verb && words.word(i).matches("[.;:]|that|which|who")) {
                return false;
            }
            boolean table = words.folded(i).matches("lunch|luncheon|dinner|breakfast");
            boolean talk = table
                    || words.folded(i)
                            .matches("conversations?|talks?|meeting|discussions?|interview|call|visit|review");
            if (talk && !CallExtractor.isByTelephone(words, i) && isAtIt(words, i, table)) {
                return true;
            }
        }
        return false;
    }

    /** {@code in a frank}, {@code during his last}, {@code at}: what stands before a talk that one is in. */
    private static boolean isAtIt(Words words, int talk, boolean table) {
        int i = talk - 1;
        while (i > Math.max(0, talk - 4)
                && (words.token(i).tag().matches("JJ.*|PRP\\$|DT|CD|NN|RB|POS")
                        || CalendarWords.contains(words.folded(i)))) {
            i--;
        }
        return words.folded(i).matches("during|in|at")
                && (i < talk - 1 || table || words.folded(i).matches("during|in"));
    }

    /** {@code Archer reported that Bell told him}, {@code Archer reported that he had conveyed it to Bell}: "he" is named before. */
    private boolean isOfOneNamed(Scene scene, int verb, Set<Integer> subjects, Set<Integer> others) {
        Set<Integer> all = new LinkedHashSet<>(subjects);
        all.addAll(others);
        long pronouns = all.stream()
                .filter(i -> cast.get(i).form() == MentionForm.PRONOUN)
                .count();
        boolean oneOfEach = all.size() >= 2
                && pronouns == 1
                && all.stream().allMatch(i -> cast.isNamed(i) || cast.get(i).form() == MentionForm.PRONOUN);
        int head = scene.relation(verb).matches("ccomp|conj") ? scene.head(verb) : -1;
        return oneOfEach
                && head >= 0
                && scene.words()
                        .folded(head)
                        .matches("reported|stated|said|noted|added|recalled|informed|wrote|cabled|replied")
                && scene.subjects(head).stream()
                        .anyMatch(s -> cast.isNamed(s)
                                && all.stream()
                                        .noneMatch(o -> cast.get(o)
                                                .surface()
                                                .equals(cast.get(s).surface())));
    }

    /**
     * {@code Archer noted that Bell had told him}, {@code Archer said he had told Bell}: the one told, or he who told it, is he
     * who says so.
     */
    private boolean isRetold(Scene scene, int verb, Set<Integer> subjects, Set<Integer> others) {
        if (!scene.relation(verb).equals("ccomp")) {
            return false;
        }
        Set<Integer> tellers = scene.subjects(scene.head(verb));
        boolean named = tellers.stream().anyMatch(cast::isNamed);
        boolean toHim = subjects.stream().anyMatch(cast::isNamed) && hasPronoun(others);
        boolean byHim = hasPronoun(subjects) && others.stream().anyMatch(cast::isNamed);
        return toHim && (named || hasPronoun(tellers)) || byHim && named;
    }

    private boolean hasPronoun(Set<Integer> mentions) {
        return mentions.stream().anyMatch(i -> cast.get(i).form() == MentionForm.PRONOUN);
    }

    /** {@code telephoned and asked me to call}. */
    private static boolean isOverTelephone(Scene scene, int verb) {
        int before = scene.head(verb);
        return scene.relation(verb).equals("conj")
                && before >= 0
                && Cues.TELEPHONE.contains(scene.words().folded(before));
    }

    /** {@code In telegram 4340 Jones informed Robertson that}: the verb's own phrase names a paper. */
    private static boolean writesIt(Scene scene, int verb) {
        return !scene.children(
                                verb,
                                c -> scene.relation(c).matches("obl|nsubj")
                                        && !scene.words().token(c).relation().equals("nsubj:pass")
                                        && scene.words()
                                                .folded(c)
                                                .matches(
                                                        "telegram|letter|memorandum|note|message|airgram|despatch|cable|[\\d.]+")
                                        && !scene.preposition(c).matches("on|according"))
                        .isEmpty()
                || scene.words()
                                .printed()
                                .matches(
                                        "(?s)^\\W*In (?:a |an |his |the )?(?:[\\w.-]+ ){0,2}(?:telegram|letter|memorandum|note|message|airgram|despatch|cable|(?i:[a-z]+tel|tosec|secto|topol|polto|cedto|tocah|cahto|dulte|tedul|todel|delto))\\b.*")
                        && !scene.relation(verb).equals("ccomp");
    }

    /** {@code he had told President Archer in May}, {@code Archer told Bell in Paris}: with a day or a place it was a talk. */
    boolean isToldThere(Scene scene, int verb, Set<Integer> subjects, Set<Integer> others, boolean placed) {
        Words words = scene.words();
        boolean told = words.folded(verb)
                .matches(
                        "told|assured|informed|warned|delivered|handed|gave|presented|made|broached|conveyed|communicated|confirmed|complained|protested|confided|remarked|mentioned|explained|expressed");
        boolean before = words.token(verb).tag().equals("VBN")
                && (!scene.children(verb, c -> words.folded(c).equals("had")).isEmpty()
                        || !scene.doers(verb).isEmpty());
        boolean whole = (others.stream().allMatch(i -> cast.isNamed(i) || isOneOfTheTwo(i))
                        || isRetold(scene, verb, subjects, others))
                && subjects.stream()
                        .allMatch(
                                i -> cast.isNamed(i) || cast.get(i).form() == MentionForm.PRONOUN || isOneOfTheTwo(i));
        return (told || before)
                && whole
                && !subjects.isEmpty()
                && words.token(verb).tag().matches("VB[DN]")
                && (placed || !narration.times(scene).isEmpty() || isNearby(words, verb))
                && !isHabit(words, verb)
                && !isOverTelephone(scene, verb)
                && !writesIt(scene, verb);
    }

    /** {@code Last fall Archer told me}, {@code as you told Archer in Paris}: he who writes, or he who reads it. */
    private boolean isOneOfTheTwo(int mention) {
        MentionForm form = cast.get(mention).form();
        return (form == MentionForm.WRITER || form == MentionForm.ADDRESSEE)
                && cast.get(mention).span().length() > 0
                && !speaksOfTelephone();
    }

    /**
     * {@code Archer explained to me that}, in a memorandum that speaks of no telephone: where the two serve different
     * states they talked.
     */
    boolean isToldWriter(Scene scene, int verb, Set<Integer> subjects, Set<Integer> others) {
        boolean toMe = saysMe(others) && subjects.stream().allMatch(cast::isNamed);
        boolean byMe = saysMe(subjects) && others.stream().allMatch(cast::isNamed);
        boolean perfect = !scene.children(verb, c -> scene.words().folded(c).matches("has|have|’ve|'ve"))
                .isEmpty();
        return kind == DocumentKind.MEMORANDUM
                && scene.words().sentence().zone() == Zone.BODY
                && (toMe || byMe)
                && !subjects.isEmpty()
                && !perfect
                && scene.words().token(verb).tag().matches("VB[DN]")
                && !writesIt(scene, verb)
                && !speaksOfTelephone();
    }

    private boolean speaksOfTelephone() {
        return narration.document().sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> Cues.TELEPHONE.contains(Spelling.fold(t.word())));
    }

    private boolean saysMe(Set<Integer> mentions) {
        return mentions.stream()
                .anyMatch(i -> cast.get(i).form() == MentionForm.WRITER
                        && cast.get(i).span().length() > 0);
    }

    /** {@code As I told you on many occasions}: no one talk. */
    private static boolean isHabit(Words words, int verb) {
        for (int i = verb + 1; i < Math.min(words.count(), verb + 7); i++) {
            boolean several = words.folded(i).matches("occasions|times")
                    && words.folded(i - 1).matches("many|several|various|numerous|past|previous|other|two|three");
            if (several || words.folded(i).matches("often|repeatedly|frequently")) {
                return true;
            }
        }
        return false;
    }

    /** {@code told Archer personally}, {@code points made by Archer to Bell recently}. */
    private static boolean isNearby(Words words, int verb) {
        for (int i = verb + 1;
                i < Math.min(words.count(), verb + 9) && !words.word(i).matches("[.;:]|that");
                i++) {
            if (words.folded(i).matches("personally|privately|recently|frankly")) {
                return true;
            }
        }
        return false;
    }

    boolean hasWriter(Set<Integer> mentions) {
        return mentions.stream().anyMatch(i -> cast.get(i).form() == MentionForm.WRITER);
    }

    boolean hasOther(Set<Integer> mentions) {
        return mentions.stream().anyMatch(i -> cast.isNamed(i) || cast.get(i).form() == MentionForm.PRONOUN);
    }
}
