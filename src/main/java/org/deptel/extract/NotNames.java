package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.text.CalendarWords;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;

/** Words that are no names of persons, though they stand beside names and in capitals like them. */
final class NotNames {
    /** A name followed by one of these names a thing: the Eisenhower Doctrine, the Kennedy Library. */
    private static final Pattern THING =
            Pattern.compile("\\s*(?:[’']s?)?\\s*(?:(?:Presidential|Official|Personal|National|Private|Security|Office|"
                    + "Diar\\w+|Kissinger)\\s+)*(?:Librar|Papers|Materials|Files?\\b|Collection|Doctrine|Plan\\b|Administration|Government|Diar|Records"
                    + "|Memoirs|Round|Amendment|Act\\b|House\\b|University|College|Foundation|Institute|Airport|Air Force|Field\\b|Street|Avenue|Square|Island|Canal|Dam\\b|Tapes"
                    + "|(?:Book|Paper)\\b)");

    private static final Set<String> JOINING = ImmutableSet.of(
            "and", "or", "with", "from", "for", "of", "by", "at", "on", "in", "to", "the", "that", "as");
    private static final Set<String> NEVER = ImmutableSet.of(
            "admiral",
            "assembly",
            "captain",
            "chairman",
            "colonel",
            "congressman",
            "general",
            "senator",
            "summit",
            "committee",
            "assistant",
            "adviser",
            "advisor",
            "spokesman",
            "room",
            "chamber",
            "ministry",
            "office",
            "bureau",
            "army",
            "navy",
            "plan",
            "council",
            "department",
            "embassy",
            "legation",
            "conference",
            "delegation",
            "commission",
            "affairs",
            "mr",
            "mrs",
            "dr",
            "sir",
            "lord",
            "god",
            "christ",
            "christmas",
            "stalinist",
            "marxist",
            "dept",
            "deptel",
            "embtel",
            "emb",
            "govt",
            "fonoff",
            "fonmin",
            "communist",
            "communists",
            "secretary",
            "president",
            "ambassador",
            "ibid",
            "the",
            "this",
            "that",
            "consulate",
            "sino",
            "nat",
            "nats",
            "state",
            "washington",
            "foreign",
            "minister",
            "telegram",
            "union",
            "document",
            "telcon",
            "memcon",
            "chargé",
            "charge",
            "for",
            "and",
            "of",
            "to",
            "from",
            "in");
    private static final Set<String> PAPERS = ImmutableSet.of(
            "message",
            "messages",
            "letter",
            "letters",
            "memcon",
            "memcons",
            "memorandum",
            "memoranda",
            "note",
            "notes",
            "conversation",
            "conversations",
            "talk",
            "talks",
            "meeting",
            "meetings",
            "visit",
            "trip",
            "proposal",
            "proposals",
            "plan",
            "request",
            "requests",
            "statement",
            "speech",
            "report",
            "paper",
            "mission",
            "committee",
            "commission",
            "group",
            "regime",
            "line",
            "cable",
            "telegram",
            "draft",
            "file",
            "files",
            "series",
            "book",
            "appointment",
            "exchange",
            "initiative",
            "formula",
            "channel",
            "reply",
            "response",
            "text",
            "remarks",
            "bill",
            "resolution",
            "interview",
            "dinner",
            "luncheon",
            "testimony",
            "sgd",
            "diary",
            "diaries",
            "library",
            "chron",
            "pre-inaug",
            "said",
            "instructions",
            "telcon",
            "telcons",
            "chronological",
            "briefing",
            "correspondence",
            "summit",
            "updating");
    private static final Set<String> BEFORE = ImmutableSet.of(
            "dear",
            "adm",
            "adms",
            "dep",
            "secy",
            "secy.",
            "amb",
            "amb.",
            "memcons",
            "memcon",
            "telcon",
            "h.e.",
            "u.s.",
            "subject",
            "ref",
            "re",
            "cc",
            "comrade",
            "messrs",
            "the",
            "his",
            "excellency",
            "honorable",
            "hon.",
            "acting",
            "deputy");
    private static final Set<String> FIRMS = ImmutableSet.of(
            "brothers",
            "company",
            "corporation",
            "co",
            "co.",
            "inc",
            "inc.",
            "bank",
            "motor",
            "motors",
            "&",
            "hospital",
            "school",
            "center",
            "hall",
            "hotel",
            "foundation",
            "foundations",
            "fund",
            "institute");

    private NotNames() {}

    /** Whether the folded word is never a surname, whatever the language model thinks. */
    static boolean isNever(String folded) {
        return NEVER.contains(folded) || CalendarWords.contains(folded);
    }

    /** {@code May 21}, {@code May 28th}: a month before a day is nobody. */
    static boolean isDate(Words words, int k) {
        return CalendarWords.isMonth(words.folded(k)) && words.folded(k + 1).matches("\\d{1,2}(?:st|nd|rd|th|d)?");
    }

    /** Whether the folded word joins others, and so begins no name even where all is in capitals. */
    static boolean isJoining(String folded) {
        return JOINING.contains(folded);
    }

    /** Whether the words of the text from here on make a thing of the name before them. */
    static boolean isThing(String text, int after) {
        return THING.matcher(text)
                .region(after, Math.min(text.length(), after + 60))
                .lookingAt();
    }

    /** Whether the word speaks of papers and doings, as in the headings of files ({@code Kosygin Letter}), or of a place. */
    static boolean isAfterNames(Words words, int k, Authority authority) {
        return PAPERS.contains(words.folded(k))
                || authority.isTelegraphic(words.word(k))
                || words.longest(authority.placeNames(), k).isPresent()
                || words.longest(authority.polityNames(), k).isPresent();
    }

    /** Whether all the words are such as stand after names. */
    static boolean areAfterNames(Words words, int from, int to, Authority authority) {
        for (int k = from; k < to; k++) {
            if (!isAfterNames(words, k, authority)) {
                return false;
            }
        }
        return from < to;
    }

    /** Whether the word stands before a name without being part of it: {@code Dear Bob}, {@code Secy Rogers}. */
    static boolean isBeforeNames(Words words, int i, Authority authority) {
        boolean abbreviation = authority.isTelegraphic(words.word(i))
                && words.name(NameKind.PERSON, i).filter(n -> n.end() > i + 1).isPresent();
        return words.isCapital(i + 1)
                && (abbreviation
                        || BEFORE.contains(words.folded(i)) && words.word(i).length() > 2);
    }

    /** Whether a word of what the model takes for a body belongs to its name, and is no person named beside it. */
    static boolean isPartOfBody(Words words, int i, NameSpan body) {
        boolean firm = i + 1 < body.end() && FIRMS.contains(words.folded(i + 1));
        boolean after = i > body.first()
                && words.isCapital(i - 1)
                && words.isApart(i)
                && !words.folded(i - 1)
                        .matches(
                                "secretar(?:y|ies)|ministers?|messrs\\.?|mr\\.?|ambassadors?|senators?"
                                        + "|generals?|presidents?|secy\\.?|amb\\.?|adms?\\.?|gen\\.?|sen\\.?|col\\.?|dr\\.?|and|congressm[ae]n|admirals?|premiers?");
        return body.end() - body.first() > 1 && (firm || after);
    }
}
