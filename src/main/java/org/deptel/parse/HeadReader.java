package org.deptel.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.DocumentKind;
import org.deptel.text.Parties;

/**
 * Reads a document's head: its number, its kind, who to whom. The kinds and their shares are those of the headings of
 * Foreign Relations volumes ("Telegram From …" 32 %, "Memorandum From …" 19 %, "Memorandum of Conversation" 13 % …).
 */
final class HeadReader {
    private static final Pattern NUMBER =
            Pattern.compile("^\\[?(?:No\\. ?)?(?<N>\\d{1,5}[A-Za-z]?)(?:\\.\\]?|\\]|(?<=\\d)(?= ?[A-Z\\[]))\\s*");

    private record KindRule(Pattern words, DocumentKind kind) {}

    private static final List<KindRule> KINDS = List.of(
            rule("^editorial note", DocumentKind.EDITORIAL_NOTE),
            rule("telephone conversation", DocumentKind.MEMORANDUM_OF_CONVERSATION),
            rule(
                    "^(?:draft |summary |record of |transcript of |informal )*(?:memorand(?:um|a)|memcon|record|notes?|summary|transcript) "
                            + "(?:of|on|for) (?:a |an |the |his |my )*(?:\\w+ )?(?:conversations?|conference|talks?)\\b",
                    DocumentKind.MEMORANDUM_OF_CONVERSATION),
            rule("^memorandum of (?:the )?discussion", DocumentKind.MINUTES),
            rule(
                    "^(?:draft |agreed |united states |u\\.?s\\.? |delegation |summary |extracts? (?:from|of) )*(?:minutes|summary record|verbatim"
                            + "|stenographic|notes (?:of|on|for|from)|highlights of (?:the |a )?(?:\\w+ )?(?:meeting|discussion)|record (?:of|meeting)|summary of|transcript of|memorandum of (?:a |the )?meeting"
                            + "|proceedings)",
                    DocumentKind.MINUTES),
            rule("^(?:[\\w-]+ ){0,3}(?:telegrams?|teletype|telecon|cablegrams?)\\b", DocumentKind.TELEGRAM),
            rule("^(?:[\\w-]+ ){0,2}airgram\\b", DocumentKind.AIRGRAM),
            rule("^(?:[\\w-]+ ){0,2}d[ei]spatch\\b", DocumentKind.DESPATCH),
            rule("^(?:circular |joint |airmail )?instruction\\b", DocumentKind.DESPATCH),
            rule("^(?:[\\w-]+ ){0,2}memorand(?:um|a)\\b", DocumentKind.MEMORANDUM),
            rule("^national security (?:action|decision|study) memorand(?:um|a)\\b", DocumentKind.MEMORANDUM),
            rule("^(?:[\\w-]+ ){0,2}letters?\\b", DocumentKind.LETTER),
            rule("^(?:[\\w-]+ ){0,3}messages?\\b", DocumentKind.MESSAGE),
            rule(
                    "(?:^|^diplomatic |^soviet |^draft |^oral )(?:note\\b|note verbale|aide.m[ée]moire|oral statement)",
                    DocumentKind.NOTE),
            rule(
                    "^(?:[\\w’'.-]+ ){0,4}(?:paper|policy statement|plan of action|staff study|guidelines|talking points|study|statement of policy|position paper|outline|draft|working paper"
                            + "|policy guidance|background paper|options paper|drafts|proposals?|checklist|instructions|policy directive|policy information statement"
                            + "|policy note)\\b",
                    DocumentKind.PAPER),
            rule(
                    "^(?:weekly|daily) summary\\b|\\b(?:report|intelligence estimate|intelligence (?:memorandum|note|information|assessment)|research memorandum|appraisal)\\b",
                    DocumentKind.REPORT));

    private static final Pattern PRINTED_KIND = Pattern.compile(
            "^(?<K>.+?)(?=,|\\.$|$|\\s(?:[Ff]rom|[Bb]y|[Tt]o|for|[Bb]etween|[Pp]repared|[Ww]ith|at|\\d[\\w/]*)\\b)");

    /** A head taken apart; offsets of the parties count in the document's text. */
    record Head(String number, String title, DocumentKind kind, Parties parties) {

        /** A document without a head. */
        static final Head NONE = new Head("", "", DocumentKind.OTHER_DOCUMENT, Parties.NONE);
    }

    private HeadReader() {}

    private static KindRule rule(String regex, DocumentKind kind) {
        return new KindRule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), kind);
    }

    /**
     * Takes a head apart.
     *
     * @param words the head without notes
     * @param offset where it begins in the document's text
     * @param paper what the source note calls the paper ({@code Telegram}), for heads that only say who to whom
     */
    static Head read(String words, int offset, String paper) {
        Matcher m = NUMBER.matcher(words);
        boolean numbered = m.find();
        String number = numbered ? m.group("N") : "";
        int start = numbered ? m.end() : 0;
        String title = words.substring(start);
        DocumentKind kind = kind(title);
        boolean bare = kind == DocumentKind.OTHER_DOCUMENT && PartiesReader.isBare(title);
        if (bare) {
            kind = paperKind(paper);
        }
        Parties parties = kind == DocumentKind.EDITORIAL_NOTE
                ? Parties.NONE
                : new PartiesReader(title, offset + start).read(kind, bare);
        return new Head(number, title, kind, parties);
    }

    /** The kind in the words of the head: what stands before sender, persons, place or date. */
    static String printedKind(Head head) {
        Matcher m = PRINTED_KIND.matcher(head.title());
        boolean bare = PartiesReader.isBare(head.title()) && head.kind() != DocumentKind.OTHER_DOCUMENT;
        return bare || !m.find() ? "" : m.group("K").replaceAll("\\s(?:\\[.*|No\\..*)$", "");
    }

    private static DocumentKind kind(String title) {
        return KINDS.stream()
                .filter(r -> r.words().matcher(title).find())
                .map(KindRule::kind)
                .findFirst()
                .orElse(DocumentKind.OTHER_DOCUMENT);
    }

    private static DocumentKind paperKind(String paper) {
        DocumentKind kind = kind(paper.strip());
        return kind == DocumentKind.OTHER_DOCUMENT ? DocumentKind.LETTER : kind;
    }
}
