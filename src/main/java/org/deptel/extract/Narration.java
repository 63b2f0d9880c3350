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

    private static final Pattern HOME =
            Pattern.compile("(?i)\\b(?:Department of State|White House|Secretary of State|President)\\b");

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
    private final Doers doers;

    Narration(AnnotatedDocument annotated, Cast cast) {
        this.annotated = annotated;
        this.cast = cast;
        this.letters = new Letters(annotated.document());
        this.doers = new Doers(this);
    }

    /** Who does what a verb tells, the writer too where a telegram leaves out its "I". */
    Set<Integer> subjects(Scene scene, int verb) {
        return doers.of(scene, verb);
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

    /** Whether the paper is a telegram or despatch to the Department, or from somewhere else: its writer tells what he saw himself. */
    boolean isFromThePost() {
        boolean report =
                kind() == DocumentKind.TELEGRAM || kind() == DocumentKind.AIRGRAM || kind() == DocumentKind.DESPATCH;
        return report
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
        return finding(EventType.MEETING, EventStatus.HELD, s, trigger, EventFinding.DIALOGUE, who, time);
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

    /** The subject of the verb that a noun hangs on: {@code I had a long talk with P}, {@code in a call to P, Q said}. */
    Set<Integer> governors(Scene scene, int noun) {
        int verb = scene.head(noun);
        for (int step = 0; step < 3 && verb >= 0; step++) {
            if (isBriefed(scene, verb) && scene.preposition(noun).matches("on|of|about|re")) {
                return Set.of();
            }
            boolean acts = scene.words().token(verb).tag().startsWith("V");
            // "a statement made by Archer after talks with Bell"
            boolean beside = scene.preposition(noun).matches("after|during|following|in|at");
            Set<Integer> by = acts && beside && scene.relation(verb).equals("acl") ? scene.doers(verb) : Set.of();
            Set<Integer> subjects = !by.isEmpty() ? by : acts ? subjects(scene, verb) : Set.of();
            // "an arrangement which was worked out in talks with P": the talks are nobody's who stands farther off
            boolean anothers = scene.words().token(verb).tag().startsWith("V")
                    && scene.hasSubject(verb)
                    && !(scene.relation(verb).equals("ccomp") && isDoneByNobody(scene, verb));
            if (!subjects.isEmpty() || anothers || scene.isForStranger(verb)) {
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
