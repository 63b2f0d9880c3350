package org.deptel.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.DocumentKind;
import org.deptel.text.Party;
import org.deptel.text.Span;
import org.jspecify.annotations.Nullable;

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
                    "^(?:draft |agreed |united states |u\\.?s\\.? |summary |extracts? (?:from|of) )*(?:minutes|summary record|verbatim"
                            + "|stenographic|notes (?:of|on|for)|record of|summary of|transcript of|memorandum of (?:a |the )?meeting"
                            + "|proceedings)",
                    DocumentKind.MINUTES),
            rule("^(?:[\\w-]+ ){0,3}(?:telegrams?|teletype|telecon)\\b", DocumentKind.TELEGRAM),
            rule("^(?:[\\w-]+ ){0,2}airgram\\b", DocumentKind.AIRGRAM),
            rule("^(?:[\\w-]+ ){0,2}d[ei]spatch\\b", DocumentKind.DESPATCH),
            rule("^(?:[\\w-]+ ){0,2}memorand(?:um|a)\\b", DocumentKind.MEMORANDUM),
            rule("^(?:[\\w-]+ ){0,2}letters?\\b", DocumentKind.LETTER),
            rule("^(?:[\\w-]+ ){0,3}messages?\\b", DocumentKind.MESSAGE),
            rule(
                    "(?:^|^diplomatic |^soviet |^draft |^oral )(?:note\\b|note verbale|aide.m[ée]moire|oral statement)",
                    DocumentKind.NOTE),
            rule(
                    "^(?:[\\w’'.-]+ ){0,3}(?:paper|talking points|study|statement of policy|position paper|outline|draft|working paper"
                            + "|policy guidance|background paper|options paper)\\b",
                    DocumentKind.PAPER),
            rule(
                    "\\b(?:report|intelligence estimate|intelligence (?:memorandum|note|information)|research memorandum|appraisal)\\b",
                    DocumentKind.REPORT));

    private static final Pattern FROM = Pattern.compile("\\b(?:[Ff]rom|[Bb]y)\\s+(?:the\\s+)?");
    private static final Pattern TO = Pattern.compile("\\s(?:to|for)\\s+(?:the\\s+)?");
    /** Offices whose own name goes on with "to": Assistant to the President, Ambassador to Italy. */
    private static final Pattern OFFICE_TO = Pattern.compile(
            "(?:Assistants?|Advis[eo]rs?|Representatives?|Ambassadors?|Mission|Delegation|Deput(?:y|ies)|Counsel|Envoy|Minister|"
                    + "Secretary|Observers?|Liaison|Consultant|Delegates?|Emissary|Aides?|Officers?|Counselor|Director|Secretary General)$");

    private static final Pattern BRACKETED = Pattern.compile("\\s*[(\\[]\\s*(?<P>[^()\\[\\]]+?)\\s*[)\\]]\\s*$");

    /** A head taken apart; offsets of the parties count in the document's text. */
    record Head(
            String number,
            String title,
            DocumentKind kind,
            @Nullable Party from,
            @Nullable Party to) {}

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
        boolean bare =
                kind == DocumentKind.OTHER_DOCUMENT && title.matches("^(?:The|Mr\\.|President|\\[?The) .*\\bto\\b .*");
        if (bare) {
            kind = paperKind(paper);
        }
        Party[] parties = kind == DocumentKind.EDITORIAL_NOTE ? new Party[2] : parties(title, offset + start, bare);
        return new Head(number, title, kind, parties[0], parties[1]);
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

    private static @Nullable Party[] parties(String title, int offset, boolean bare) {
        @Nullable Party[] none = new Party[2];
        int begin = 0;
        if (!bare) {
            Matcher from = FROM.matcher(title);
            if (!from.find() || between(title, from.start())) {
                return recipientOnly(title, offset);
            }
            begin = from.end();
        } else if (title.startsWith("The ")) {
            begin = 4;
        }
        int end = endOfParties(title);
        if (begin >= end) {
            return none;
        }
        int[] to = splitAtTo(title, begin, end);
        int senderEnd = to == null ? end : to[0];
        none[0] = party(title, begin, senderEnd, offset);
        if (to != null) {
            none[1] = party(title, to[1], end, offset);
        }
        return none;
    }

    /** "Memorandum for the President" names a recipient and no sender. */
    private static @Nullable Party[] recipientOnly(String title, int offset) {
        @Nullable Party[] parties = new Party[2];
        Matcher m = Pattern.compile(
                        "^(?:[\\w-]+ ){0,3}(?:[Mm]emorandum|[Ll]etter|[Tt]elegram|[Mm]essage) (?:for|to|[Tt]o) (?:the )?")
                .matcher(title);
        int end = endOfParties(title);
        if (m.find() && m.end() < end && !title.startsWith("Record", m.end()) && !title.startsWith("File", m.end())) {
            parties[1] = party(title, m.end(), end, offset);
        }
        return parties;
    }

    private static boolean between(String title, int at) {
        int conversation = title.indexOf("Between");
        return conversation >= 0 && conversation < at;
    }

    /** The printed date and place of a head do not belong to the recipient. */
    private static int endOfParties(String title) {
        Matcher m = Pattern.compile(
                        ",\\s(?:(?:[A-Z][\\p{L}. ]+,\\s){0,2})?(?:January|February|March|April|May|June|July|August|September"
                                + "|October|November|December)\\s\\d{1,2}.*$")
                .matcher(title);
        int end = m.find() ? m.start() : title.length();
        while (end > 0
                && " .,;:¹²³*†]".indexOf(title.charAt(end - 1)) >= 0
                && !title.startsWith("U.S.", Math.max(0, end - 4))) {
            end--;
        }
        return end;
    }

    private static int @Nullable [] splitAtTo(String title, int begin, int end) {
        Matcher to = TO.matcher(title).region(begin, end);
        int[] fallback = null;
        while (to.find()) {
            String sender = title.substring(begin, to.start());
            boolean forWord = to.group().strip().startsWith("for");
            if (forWord && !sender.endsWith(")")) {
                continue;
            }
            if (sender.endsWith(")") || !OFFICE_TO.matcher(sender).find()) {
                return new int[] {to.start(), to.end()};
            }
            fallback = new int[] {to.start(), to.end()};
        }
        return fallback;
    }

    private static @Nullable Party party(String title, int begin, int end, int offset) {
        String words = title.substring(begin, end).strip();
        if (words.isEmpty()) {
            return null;
        }
        int start = begin + title.substring(begin).indexOf(words);
        Span span = new Span(offset + start, offset + start + words.length());
        Matcher named = BRACKETED.matcher(words);
        if (named.find()) {
            Span person = new Span(span.begin() + named.start("P"), span.begin() + named.end("P"));
            return new Party(words.substring(0, named.start()), named.group("P"), span, person);
        }
        return new Party(words, "", span, null);
    }
}
