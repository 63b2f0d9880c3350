package org.deptel.extract;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import org.deptel.text.Sentence;
import org.deptel.text.Spelling;
import org.deptel.text.Token;

/**
 * The words by which diplomats say that somebody met somebody, with what they ask of their sentence. Counted on 6,650
 * telegrams of Foreign Relations volumes: the commonest are "in conversation with P" (15 %), "I told P" (16 %), "P told
 * me" (9 %), "account of my conversation with P" (6 %), "had long talk with P" (4 %).
 */
final class Cues {
    /** How a verb takes the other side. */
    enum Frame {
        /** {@code met P}, {@code met with P}. */
        MEET,
        /** {@code saw P}, {@code received P}: the object is the other side. */
        OBJECT,
        /** {@code called on P}. */
        CALL,
        /** {@code came to my office}, {@code called at Embassy}: the writer is the other side. */
        ARRIVE,
        /** {@code lunched with P}, {@code talked with P}. */
        WITH,
        /** {@code discussed X with P}, {@code raised X with P}. */
        TOPIC_WITH,
        /** {@code invited P to lunch}. */
        INVITE,
        /** {@code had P to lunch}. */
        HAVE,
        /** {@code told P that}, {@code handed P the note}. */
        TELL,
        /** {@code explained to P}, {@code expressed to P}. */
        SAY_TO,
        /** {@code took leave of P}, {@code ran into P}: see {@link Idioms}. */
        IDIOM
    }

    static final Map<String, Frame> VERBS = ImmutableMap.<String, Frame>builder()
            .put("met", Frame.MEET)
            .put("meet", Frame.MEET)
            .put("meets", Frame.MEET)
            .put("meeting", Frame.MEET)
            .put("saw", Frame.OBJECT)
            .put("seen", Frame.OBJECT)
            .put("see", Frame.OBJECT)
            .put("seeing", Frame.OBJECT)
            .put("received", Frame.OBJECT)
            .put("receive", Frame.OBJECT)
            .put("visited", Frame.OBJECT)
            .put("summoned", Frame.OBJECT)
            .put("convoked", Frame.OBJECT)
            .put("interviewed", Frame.OBJECT)
            .put("welcomed", Frame.OBJECT)
            .put("greeted", Frame.OBJECT)
            .put("came", Frame.ARRIVE)
            .put("dropped", Frame.ARRIVE)
            .put("stopped", Frame.ARRIVE)
            .put("spent", Frame.WITH)
            .put("approached", Frame.OBJECT)
            .put("called", Frame.CALL)
            .put("call", Frame.CALL)
            .put("calling", Frame.CALL)
            .put("sent", Frame.CALL)
            .put("get", Frame.MEET)
            .put("got", Frame.MEET)
            .put("getting", Frame.MEET)
            .put("visiting", Frame.WITH)
            .put("visit", Frame.WITH)
            .put("consult", Frame.WITH)
            .put("consulting", Frame.WITH)
            .put("sounded", Frame.OBJECT)
            .put("sounding", Frame.OBJECT)
            .put("lunched", Frame.WITH)
            .put("dined", Frame.WITH)
            .put("breakfasted", Frame.WITH)
            .put("talked", Frame.WITH)
            .put("talk", Frame.WITH)
            .put("talking", Frame.WITH)
            .put("spoke", Frame.WITH)
            .put("speak", Frame.WITH)
            .put("spoken", Frame.WITH)
            .put("confer", Frame.WITH)
            .put("conferred", Frame.WITH)
            .put("conversed", Frame.WITH)
            .put("consulted", Frame.WITH)
            .put("chatted", Frame.WITH)
            .put("argued", Frame.WITH)
            .put("invited", Frame.INVITE)
            .put("had", Frame.HAVE)
            .put("having", Frame.HAVE)
            .put("lunching", Frame.WITH)
            .put("dining", Frame.WITH)
            .put("conferring", Frame.WITH)
            .put("conversing", Frame.WITH)
            .put("speaking", Frame.WITH)
            .put("lunch", Frame.WITH)
            .put("dine", Frame.WITH)
            .put("discussed", Frame.TOPIC_WITH)
            .put("discuss", Frame.TOPIC_WITH)
            .put("discussing", Frame.TOPIC_WITH)
            .put("raised", Frame.TOPIC_WITH)
            .put("explored", Frame.TOPIC_WITH)
            .put("raise", Frame.TOPIC_WITH)
            .put("raising", Frame.TOPIC_WITH)
            .put("review", Frame.TOPIC_WITH)
            .put("exchanged", Frame.TOPIC_WITH)
            .put("negotiated", Frame.WITH)
            .put("remonstrated", Frame.WITH)
            .put("hosted", Frame.OBJECT)
            .put("entertained", Frame.OBJECT)
            .put("granted", Frame.OBJECT)
            .put("paid", Frame.IDIOM)
            .put("bade", Frame.IDIOM)
            .put("ran", Frame.IDIOM)
            .put("sat", Frame.IDIOM)
            .put("sought", Frame.IDIOM)
            .put("introduced", Frame.IDIOM)
            .put("drew", Frame.TOPIC_WITH)
            .put("took", Frame.TOPIC_WITH)
            .put("taken", Frame.TOPIC_WITH)
            .put("take", Frame.TOPIC_WITH)
            .put("taking", Frame.TOPIC_WITH)
            .put("reviewed", Frame.TOPIC_WITH)
            .put("indicated", Frame.SAY_TO)
            .put("explained", Frame.SAY_TO)
            .put("expressed", Frame.SAY_TO)
            .put("mentioned", Frame.SAY_TO)
            .put("emphasized", Frame.SAY_TO)
            .put("stressed", Frame.SAY_TO)
            .put("suggested", Frame.SAY_TO)
            .put("remarked", Frame.SAY_TO)
            .put("stated", Frame.SAY_TO)
            .put("repeated", Frame.SAY_TO)
            .put("confided", Frame.SAY_TO)
            .put("replied", Frame.SAY_TO)
            .put("said", Frame.SAY_TO)
            .put("complained", Frame.SAY_TO)
            .put("conveyed", Frame.SAY_TO)
            .put("presented", Frame.SAY_TO)
            .put("communicated", Frame.SAY_TO)
            .put("admitted", Frame.SAY_TO)
            .put("confirmed", Frame.SAY_TO)
            .put("described", Frame.SAY_TO)
            .put("outlined", Frame.SAY_TO)
            .put("commented", Frame.SAY_TO)
            .put("protested", Frame.SAY_TO)
            .put("pointed", Frame.SAY_TO)
            .put("reiterated", Frame.SAY_TO)
            .put("intimated", Frame.SAY_TO)
            .put("hinted", Frame.SAY_TO)
            .put("disclosed", Frame.SAY_TO)
            .put("tell", Frame.TELL)
            .put("inform", Frame.TELL)
            .put("told", Frame.TELL)
            .put("informed", Frame.TELL)
            .put("assured", Frame.TELL)
            .put("asked", Frame.TELL)
            .put("reminded", Frame.TELL)
            .put("handed", Frame.TELL)
            .put("tells", Frame.TELL)
            .put("gave", Frame.TELL)
            .put("given", Frame.TELL)
            .put("warned", Frame.TELL)
            .put("urged", Frame.TELL)
            .put("thanked", Frame.TELL)
            .put("briefed", Frame.TELL)
            .put("advised", Frame.TELL)
            .put("pressed", Frame.TELL)
            .put("questioned", Frame.OBJECT)
            .put("reproached", Frame.OBJECT)
            .put("chided", Frame.OBJECT)
            .put("lectured", Frame.OBJECT)
            .put("buttonholed", Frame.OBJECT)
            .put("queried", Frame.TELL)
            .put("read", Frame.TELL)
            .put("showed", Frame.TELL)
            .put("shown", Frame.TELL)
            .put("requested", Frame.TELL)
            .put("made", Frame.SAY_TO)
            .put("make", Frame.SAY_TO)
            .put("went", Frame.TOPIC_WITH)
            .put("brief", Frame.OBJECT)
            .put("receiving", Frame.OBJECT)
            .put("delivered", Frame.SAY_TO)
            .put("broached", Frame.SAY_TO)
            .put("reaffirmed", Frame.SAY_TO)
            .put("insisted", Frame.SAY_TO)
            .put("acknowledged", Frame.SAY_TO)
            .put("promised", Frame.SAY_TO)
            .put("voiced", Frame.SAY_TO)
            .build();

    static final Set<String> NOUNS = ImmutableSet.of(
            "meeting",
            "meetings",
            "conversation",
            "conversations",
            "conv",
            "convs",
            "talk",
            "talks",
            "discussion",
            "discussions",
            "interview",
            "luncheon",
            "lunch",
            "dinner",
            "breakfast",
            "audience",
            "audiences",
            "interviews",
            "session",
            "encounter",
            "chat",
            "mtg",
            "summit",
            "exchange",
            "remarks",
            "tete-a-tete",
            "appointment",
            "consultation",
            "consultations",
            "call",
            "calls",
            "conference",
            "conferences",
            "visit",
            "visits");

    static final Set<String> TELEPHONE = ImmutableSet.of(
            "telephoned",
            "telephoning",
            "phoned",
            "phoning",
            "telephone",
            "phone",
            "telcon",
            "telcons",
            "telecon",
            "telecons",
            "telephonic");

    static final Set<String> MESSAGES = ImmutableSet.of(
            "letter",
            "letters",
            "note",
            "message",
            "messages",
            "memorandum",
            "aide-memoire",
            "memoire",
            "non-paper",
            "nonpaper",
            "paper",
            "reply",
            "cable",
            "communication",
            "memo",
            "memoranda",
            "wrote",
            "writes",
            "cabled",
            "wired");

    /** Words of who else was there. */
    private static final Set<String> BYSTANDING = ImmutableSet.of(
            "present",
            "attended",
            "attending",
            "attendance",
            "attendees",
            "participants",
            "participated",
            "participating",
            "accompanied",
            "accompanying",
            "joined");

    /** Nouns that tell of a talk before "with" only. */
    private static final String WITH_ONLY = "conferences|visits";

    /** Verbs that tell of a meeting before "together" only. */
    static final String TOGETHER = "get|got|getting";

    /** Verbs that tell of a talk behind an occasion only. */
    static final String TELLING = "tell|inform";

    /** What one takes, has or uses to tell somebody something to his face. */
    static final String OCCASION = "occasion|opportunity|chance|advantage";

    /** Verbs that tell of a talk with "out" only. */
    static final String SOUNDING = "sounded|sounding";

    private Cues() {}

    /** Whether a sentence may tell of a meeting, call or message: only these are parsed. */
    static boolean mayHoldEvent(Sentence sentence) {
        if (sentence.tokens().size() < 3 || sentence.tokens().size() > 120) {
            return false;
        }
        boolean cue = ReportedTalk.mayStand(sentence) || Signing.mayStand(sentence);
        int persons = sentence.names().isEmpty() ? 0 : 1;
        for (Token t : sentence.tokens()) {
            String w = Spelling.fold(t.word());
            cue |= VERBS.containsKey(w)
                            && (VERBS.get(w) != Frame.SAY_TO || saysTo(sentence))
                            && (!w.matches("made|make") || makesSpeech(sentence))
                            && (VERBS.get(w) != Frame.HAVE || isAtTable(sentence) || Idioms.holdsLength(sentence))
                            && (!w.matches(TOGETHER) || isBefore(sentence, w, "together"))
                            && (!w.matches(TELLING) || takesOccasion(sentence))
                            && (!w.matches(SOUNDING) || isBefore(sentence, w, "out"))
                            && (!w.matches("take|taking") || takesUp(sentence))
                            && (VERBS.get(w) != Frame.IDIOM || Idioms.mayStand(sentence))
                            && (!w.equals("exchanged") || isBefore(sentence, w, "views"))
                            && (!w.equals("granted")
                                    || sentence.tokens().stream()
                                            .anyMatch(x -> x.word().matches("audience|appointment")))
                            && (!w.equals("went") || goesOver(sentence) || arrives(sentence))
                            && (VERBS.get(w) != Frame.ARRIVE || arrives(sentence))
                    || NOUNS.contains(w)
                            && (!w.matches(WITH_ONLY) || isBefore(sentence, w, "with"))
                            && (!w.equals("conference") || isConferring(sentence))
                            && (!w.equals("calls") || isBefore(sentence, w, "on") || isBefore(sentence, w, "upon"))
                    || TELEPHONE.contains(w)
                    || BYSTANDING.contains(w)
                    || MESSAGES.contains(w);
            boolean capital = Character.isUpperCase(t.word().charAt(0));
            persons += w.equals("i") || w.equals("me") || w.equals("my") || w.equals("you") || capital ? 1 : 0;
        }
        return cue && persons > 0;
    }

    /** {@code conference with P}, {@code Conference yesterday lasting two hours with P and me}. */
    private static boolean isConferring(Sentence sentence) {
        return isBefore(sentence, "conference", "with")
                || sentence.tokens().size() > 2
                        && Spelling.fold(sentence.tokens().get(0).word()).equals("conference")
                        && sentence.tokens().stream().anyMatch(t -> t.word().equals("with"));
    }

    /** {@code made strong representations to P}, {@code following points should be made to P}. */
    private static boolean makesSpeech(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> isSpeech(Spelling.fold(t.word())));
    }

    /** {@code take it up with P}, {@code take matter up}. */
    private static boolean takesUp(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.word().equals("up"))
                && sentence.tokens().stream().anyMatch(t -> t.word().equals("with"));
    }

    /** {@code went over the ground again with P}. */
    private static boolean goesOver(Sentence sentence) {
        return isBefore(sentence, "went", "over");
    }

    /** {@code had P to lunch}, {@code had P for dinner}: a meal behind "to" or "for". */
    private static boolean isAtTable(Sentence sentence) {
        for (int i = 1; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).word().matches("lunch|luncheon|dinner|breakfast|tea")
                    && sentence.tokens().get(i - 1).word().matches("to|for")) {
                return true;
            }
        }
        return false;
    }

    /** {@code took occasion to tell P}. */
    private static boolean takesOccasion(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> Spelling.fold(t.word()).matches(OCCASION));
    }

    /** Whether a verb stands just before its particle, or with one word between: {@code sounded P out}. */
    private static boolean isBefore(Sentence sentence, String verb, String particle) {
        for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
            int second = Math.min(i + 2, sentence.tokens().size() - 1);
            if (Spelling.fold(sentence.tokens().get(i).word()).equals(verb)
                    && (sentence.tokens().get(i + 1).word().equals(particle)
                            || particle.equals("out")
                                    && sentence.tokens().get(second).word().equals(particle))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word is what one makes to somebody when one speaks to him. */
    static boolean isSpeech(String word) {
        return word.matches(
                "points?|representations?|demarches?|approach|approaches|statement|presentation|plea|appeal");
    }

    /** {@code at Embassy}, {@code to my office}, {@code to see me}. */
    private static boolean arrives(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> Spelling.fold(t.word())
                        .matches("embassy|legation|office|residence|chancery|house|me|home|hotel"));
    }

    /** {@code to me}, {@code to the Ambassador}: verbs of saying are too many to look at without it. */
    private static boolean saysTo(Sentence sentence) {
        for (int i = 1; i < sentence.tokens().size() - 1; i++) {
            if (sentence.tokens().get(i).word().equals("to")) {
                String next = sentence.tokens().get(i + 1).word();
                String after = i + 2 < sentence.tokens().size()
                        ? sentence.tokens().get(i + 2).word()
                        : "";
                if (next.equals("me")
                        || Character.isUpperCase(next.charAt(0))
                        || next.matches("former|acting|then")
                        || next.equals("the") && !after.isEmpty() && Character.isUpperCase(after.charAt(0))) {
                    return true;
                }
            }
        }
        return false;
    }
}
