package org.deptel.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.model.Voice;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.CalendarWords;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Zone;
import org.jspecify.annotations.Nullable;

/** Who tells the sentences of a document and which part they stand in: what every finding of a sentence shares. */
final class Narration {
    private static final double TOLD = 0.8;
    private static final double NOT_YET = 0.6;
    private static final double TURNS = 0.75;
    /** How far into its sentence a verb may stand whose subject is dropped. */
    private static final int FIRST_WORDS = 3;

    private static final Pattern HOME =
            Pattern.compile("(?i)\\b(?:Department of State|White House|Secretary of State|President)\\b");
    private static final Pattern HIMSELF = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y)\\b(?!\\.)");

    /** Ends where a cited paper's date begins: {@code telegram 32, February 6}, {@code Bulletin, December 5}. */
    private static final Pattern CITED = Pattern.compile(
            "(?i)(?:\\b(?:tel(?:egram)?s?|despatch|airgram|deptel|embtel|"
                    + "[a-z]{2,8}tel|polto|topol|secto|tosec|circular|cirtel)\\.? (?:No\\. )?[A-Z]?-?\\d+,?|\\bBulletin,)[^.;]{0,22}$");

    /** Where a note says what it is taken from. */
    private static final Pattern CITATION =
            Pattern.compile("\\([^()]*\\b(?:[Ii]bid|Library|Files|Papers|Archives|Records)\\b[^()]*\\)");
    /** How far behind the words it is looked for; in UTF-16 units. */
    private static final int CITED_WITHIN = 1500;

    private final AnnotatedDocument annotated;
    private final Cast cast;
    private final Letters letters;

    Narration(AnnotatedDocument annotated, Cast cast) {
        this.annotated = annotated;
        this.cast = cast;
        this.letters = new Letters(annotated.document());
    }

    Letters letters() {
        return letters;
    }

    /** Whether the words are those of a letter, which the document is or gives whole. */
    boolean isInLetter(Scene scene, int at) {
        return kind() == DocumentKind.LETTER
                || kind() == DocumentKind.MESSAGE
                || letters.holds(scene.words().token(at).span().begin());
    }

    /** The parsed sentences in which events are told, the source note's among them; headings and datelines tell none. */
    List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>();
        for (Sentence s : annotated.sentences()) {
            if (s.parsed() && s.zone() != Zone.HEADING && s.zone() != Zone.DATELINE) {
                scenes.add(new Scene(new Words(s), cast));
            }
        }
        return scenes;
    }

    AnnotatedDocument document() {
        return annotated;
    }

    Cast cast() {
        return cast;
    }

    Header header() {
        return annotated.document().header();
    }

    /** Whether the paper is a telegram to the Department, or from somewhere else: its writer tells what he saw himself. */
    boolean isFromThePost() {
        return kind() == DocumentKind.TELEGRAM
                && (header().parties().to().stream()
                                .anyMatch(p -> HOME.matcher(p.office()).find())
                        || header().parties().from().stream()
                                .noneMatch(p -> HOME.matcher(p.office()).find()));
    }

    /**
     * Whether a note takes what it tells from the records of telephone calls: {@code Archer told Bell that …. (Archer Papers,
     * Telephone Conversations)}.
     */
    boolean isFromCallNotes(Sentence s) {
        if (!s.zone().isNote()) {
            return false;
        }
        String text = annotated.document().text();
        int begin = s.span().begin();
        // what stands in brackets at its head is said of the sentence before
        int from = text.charAt(begin) == '(' ? Math.max(begin, text.indexOf(')', begin)) : begin;
        Matcher cited = CITATION.matcher(text).region(from, Math.min(text.length(), from + CITED_WITHIN));
        return cited.find() && cited.group().contains("Telephone ");
    }

    /** Whether the paper is a telegram of the Department to a post: it says what its reader is to do. */
    boolean isInstruction() {
        return kind() == DocumentKind.TELEGRAM && !isFromThePost();
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
        return isInstruction()
                && words.sentence().zone() == Zone.BODY
                && opens
                && (!scene.hasSubject(verb) || words.folded(verb - 1).matches("pls|please"))
                && words.token(verb).tag().matches("VBP?|NNP?");
    }

    DocumentKind kind() {
        return annotated.document().header().kind();
    }

    /** Everyone of a set, in one function. */
    List<Attendee> attendees(Set<Integer> who, Function function) {
        return who.stream().map(i -> new Attendee(i, "", function)).toList();
    }

    EventFinding finding(
            EventType type,
            EventStatus status,
            Scene scene,
            int trigger,
            String rule,
            List<Attendee> who,
            @Nullable TimePhrase time) {
        Sentence s = scene.words().sentence();
        return finding(type, status, s, scene.words().token(trigger).span(), rule, who, time);
    }

    /** A finding of a sentence, with the words that tell it. */
    EventFinding finding(
            EventType type,
            EventStatus status,
            Sentence s,
            Span at,
            String rule,
            List<Attendee> who,
            @Nullable TimePhrase time) {
        return new EventFinding(
                type,
                status,
                tier(s),
                voice(s),
                s.span(),
                at,
                rule,
                status == EventStatus.HELD ? TOLD : NOT_YET,
                who,
                time,
                "",
                "");
    }

    /** A talk told turn by turn, dated by its report. */
    EventFinding dialogue(Sentence s, Span trigger, List<Attendee> who, TimePhrase time) {
        return new EventFinding(
                EventType.MEETING,
                EventStatus.HELD,
                tier(s),
                voice(s),
                s.span(),
                trigger,
                "dialogue",
                TURNS,
                who,
                time,
                "",
                "");
    }

    /** The phrases of a sentence that say when, without the dates of telegrams and publications it cites. */
    List<TimePhrase> times(Scene scene) {
        return times(scene.words().sentence());
    }

    /** The same of a sentence that need not be parsed. */
    List<TimePhrase> times(Sentence s) {
        String text = annotated.document().text();
        Span sentence = s.span();
        return TimeFinder.find(sentence, text).stream()
                .filter(t -> !CITED.matcher(text.substring(
                                sentence.begin(),
                                Math.max(sentence.begin(), t.span().begin())))
                        .find())
                .toList();
    }

    /** The phrase that says when, nearest to a word. */
    Optional<TimePhrase> time(Scene scene, int trigger) {
        return TimeFinder.nearest(times(scene), scene.words().token(trigger).span());
    }

    /**
     * Who does what a verb tells, with those who came along. Telegrams drop their "I": a sentence that begins with the
     * verb in the past is told by the writer; "they" are the several who say so, and "we" is the writer among his own.
     */
    Set<Integer> subjects(Scene scene, int verb) {
        Words words = scene.words();
        Set<Integer> said = scene.subjects(verb);
        // the name in apposition to a long title: the Representative to the Council, P, handed
        Set<Integer> subjects =
                said.isEmpty() && words.word(verb - 1).equals(",") ? scene.persons(List.of(verb - 2)) : said;
        if (subjects.isEmpty()) {
            subjects = ofPlural(scene, verb);
        }
        if (subjects.isEmpty() && goesOnTelling(scene, verb)) {
            return Set.of(add(MentionForm.PRONOUN, scene, verb));
        }
        if (subjects.isEmpty() && isDropped(scene, verb)) {
            return Set.of(add(MentionForm.WRITER, scene, verb));
        }
        if (subjects.isEmpty() && isAskedOfReader(scene, verb)) {
            return Set.of(add(MentionForm.ADDRESSEE, scene, verb));
        }
        if (subjects.isEmpty()) {
            subjects = ofRequest(scene, verb);
        }
        if (subjects.isEmpty()) {
            subjects = ofExpectation(scene, verb);
        }
        if (subjects.isEmpty()) {
            subjects = ofHeadline(scene, verb);
        }
        if (subjects.isEmpty()) {
            subjects = ofMainClause(scene, verb);
        }
        return withLeader(scene, subjects.isEmpty() ? longTitled(scene, verb) : subjects);
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
        boolean letter =
                kind() == DocumentKind.LETTER || kind() == DocumentKind.MESSAGE || kind() == DocumentKind.TELEGRAM;
        return subjects.isEmpty() && letter && look == 0 ? Set.of(add(MentionForm.WRITER, scene, look)) : subjects;
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
        for (int i = verb - 1; beside && i >= 0; i--) {
            if (words.token(i).tag().matches("VBD|VBZ|VBP") && scene.hasSubject(i)) {
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
                return Set.of(add(MentionForm.WRITER, scene, c));
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
        return kind() == DocumentKind.TELEGRAM
                && !s.zone().isNote()
                && annotated.document().blocks().stream()
                        .filter(b -> b.span().contains(s.span()))
                        .anyMatch(b -> HIMSELF.matcher(
                                        b.span().in(annotated.document().text()))
                                .find());
    }

    /** {@code Archer, accompanied by Bell, called}: the parser takes the companion alone. */
    private static Set<Integer> withLeader(Scene scene, Set<Integer> subjects) {
        Words words = scene.words();
        for (int i : subjects) {
            int at = words.sentence().tokenAt(scene.cast().get(i).span().begin());
            for (int k = at - 1; k > Math.max(0, at - 6); k--) {
                if (words.folded(k).equals("accompanied") && words.folded(k + 1).equals("by")) {
                    Set<Integer> both = new LinkedHashSet<>(scene.leader(k));
                    both.addAll(subjects);
                    return both;
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
        return kind() == DocumentKind.TELEGRAM
                && words.sentence().zone() == Zone.BODY
                && words.folded(Math.max(0, had)).equals("had")
                && words.token(verb).tag().equals("VBN")
                && opens
                && !scene.hasSubject(verb);
    }

    private boolean isDropped(Scene scene, int verb) {
        Words words = scene.words();
        // "am lunching Tuesday with P", "will see P tomorrow": only the writer speaks of himself so
        if (isFromThePost() && isOwnPlan(scene, verb)) {
            return true;
        }
        boolean opens = verb == 0 || words.word(verb - 1).matches("[.)]|\\d+|also|just|again|then|Then");
        return kind().isCorrespondence()
                && verb <= FIRST_WORDS
                && !words.sentence().zone().isNote()
                && !scene.hasSubject(verb)
                && (words.token(verb).tag().matches("VBD|VBN") || verb == 0 && isPast(words.folded(0)))
                && (opens
                        || words.folded(verb).equals("had")
                                && !scene.relation(verb).equals("aux")
                                && words.token(verb - 1).tag().matches("RB|IN|DT|,|-RRB-"));
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

    /** The subject of the verb that a noun hangs on: {@code I had a long talk with P}, {@code in a call to P, Q said}. */
    Set<Integer> governors(Scene scene, int noun) {
        int verb = scene.head(noun);
        for (int step = 0; step < 3 && verb >= 0; step++) {
            if (isBriefed(scene, verb) && scene.preposition(noun).matches("on|of|about|re")) {
                return Set.of();
            }
            Set<Integer> subjects = scene.words().token(verb).tag().startsWith("V") ? subjects(scene, verb) : Set.of();
            // "an arrangement which was worked out in talks with P": the talks are nobody's who stands farther off
            boolean anothers = scene.words().token(verb).tag().startsWith("V")
                    && scene.hasSubject(verb)
                    && !(scene.relation(verb).equals("ccomp") && isDoneByNobody(scene, verb));
            if (!subjects.isEmpty() || anothers) {
                return subjects;
            }
            verb = scene.head(verb);
        }
        return Set.of();
    }

    /** {@code P was briefed on the talk with Q}: who is told of a talk did not hold it. */
    private static boolean isBriefed(Scene scene, int verb) {
        return scene.words().folded(verb).matches("briefed|informed|told|advised|notified|apprised")
                && !scene.children(verb, c -> scene.words().token(c).relation().matches("(?:nsubj|aux):pass"))
                        .isEmpty();
    }

    /** {@code P said the situation arose at lunch with Q}: the subject between is a thing, and nobody. */
    private static boolean isDoneByNobody(Scene scene, int verb) {
        return scene.children(verb, c -> scene.words().token(c).relation().startsWith("nsubj")).stream()
                .allMatch(c -> scene.words().token(c).tag().matches("NNS?"));
    }

    /** The objects of a verb that are persons, not the owners of other objects: {@code gave his letter}. */
    Set<Integer> objects(Scene scene, int verb) {
        Words words = scene.words();
        return scene.objects(verb).stream()
                .filter(i -> {
                    int at = words.sentence().tokenAt(cast.get(i).span().begin());
                    return at < 0 || !words.token(at).tag().equals("PRP$");
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The one named as the subject of the sentence before, in the same paragraph; empty where that is nobody named. */
    Optional<String> subjectBefore(Sentence s) {
        int at = annotated.sentences().indexOf(s);
        if (at < 1) {
            return Optional.empty();
        }
        Sentence before = annotated.sentences().get(at - 1);
        boolean together = before.parsed()
                && annotated.document().blocks().stream()
                        .anyMatch(b ->
                                b.span().contains(before.span()) && b.span().contains(s.span()));
        Words words = new Words(before);
        for (int i = 0; together && i < words.count(); i++) {
            int head = words.token(i).head();
            if (words.token(i).relation().equals("nsubj")
                    && head >= 0
                    && words.token(head).relation().equals("root")) {
                OptionalInt m = cast.named(words, i);
                return m.isPresent() ? Optional.of(cast.get(m.getAsInt()).surface()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Adds somebody meant but not said at a word: the writer, the one written to, or him of whom the text is. */
    int add(MentionForm form, Scene scene, int at) {
        Words words = scene.words();
        int place = words.token(at).span().begin();
        return cast.add(form, new Span(place, place), words.sentence().zone(), "");
    }

    private Voice voice(Sentence s) {
        boolean editors = kind() == DocumentKind.EDITORIAL_NOTE
                || s.zone().isNote()
                        && annotated.document().notes().stream()
                                .noneMatch(n -> n.original() && n.span().contains(s.span()));
        return editors ? Voice.EDITOR_VOICE : Voice.DOCUMENT_VOICE;
    }

    private Tier tier(Sentence s) {
        if (kind() == DocumentKind.EDITORIAL_NOTE) {
            return Tier.EDITORIAL_NOTE;
        }
        return switch (s.zone()) {
            case FOOTNOTE -> Tier.FOOTNOTE;
            case SOURCE_NOTE -> Tier.SOURCE_NOTE;
            default -> Tier.NARRATIVE;
        };
    }
}
