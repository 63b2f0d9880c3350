package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.DocumentKind;
import org.deptel.text.Parties;
import org.deptel.text.Party;

/** Reads who writes to whom, or speaks with whom, in a head. */
final class PartiesReader {
    private static final Pattern FROM = Pattern.compile("\\b(?:[Ff]rom|[Bb]y)\\s+(?:the\\s*)?");
    private static final Pattern TO = Pattern.compile("\\s(?:to|for)\\s+(?:the\\s*)?");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:\\b[Bb]etween|\\b[Cc]onversations? [Ww]ith)\\s+(?:the\\s*)?");
    private static final Pattern AND = Pattern.compile(",? and ");
    private static final Pattern RECIPIENT_ONLY = Pattern.compile(
            "^(?:[\\w-]+ ){0,3}(?:[Mm]emorandum|[Ll]etter|[Tt]elegram|[Mm]essage)(?: \\d[\\w/–-]*)? (?:for|to|[Tt]o) (?:the )?");

    /** Offices whose own name goes on with "to": Assistant to the President, Ambassador to Italy. */
    private static final Pattern OFFICE_TO = Pattern.compile(
            "(?:Assistants?|Advis[eo]rs?|Representatives?|Ambassadors?|Mission|Delegation|Deput(?:y|ies)|Counsel|Envoy|Minister|"
                    + "Secretary|Observers?|Liaison|Consultant|Delegates?|Emissary|Aides?|Officers?|Counselor|Director|Secretary General)"
                    + "(?:-[Dd]esignate)?$");

    /** A name, then what its bearer is: the next "to" belongs to that. */
    private static final Pattern DESCRIBING = Pattern.compile("^[^()]+, (?:the )?(?:\\p{Lu}\\w+ ?){1,4}$");

    /** The printed date of a head, with the place before it, belongs to no party. */
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            ",\\s(?:(?:[A-Z’][\\p{L}.’ -]+,\\s){0,3})?(?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December)\\s\\d{1,2}.*$|,\\s[A-Z’][\\p{L}.’ -]+,\\sundated.*$");

    /** {@code the Ambassador to Italy (Archer)}: the country belongs to the office, and nobody is written to. */
    private static final Pattern ACCREDITED = Pattern.compile(
            "\\W*to (?:(?!the )|the (?:Soviet|United|Netherlands|Philippines|Federal|Republic|Union|European|North Atlantic)\\b)[^()]+ \\([^()]+\\)");

    private static final Pattern PREPARED = Pattern.compile("\\b[Pp]repared by\\b");
    /** Somebody by his title and name, at the end of a head. */
    private static final Pattern TITLED = Pattern.compile(
            "(?:(?:Vice )?President|President-elect|Governor|Secretary|Senator|General|Prime Minister)(?: \\p{Lu}[\\p{L}.’-]+)+");

    private final String title;
    private final int end;
    private final PartyReader parties;

    /**
     * @param title the head without its number
     * @param offset where the title begins in the document's text
     */
    PartiesReader(String title, int offset) {
        this.title = title;
        this.end = endOfParties(title);
        this.parties = new PartyReader(title, offset);
    }

    /** Whether a head that names no kind of paper says who writes to whom. */
    static boolean isBare(String title) {
        return title.matches("^(?:The|Mr\\.|President|\\[?The) .*\\bto\\b .*")
                || title.matches("^[^,]+, .* to .*") && PartyReader.begins(title);
    }

    Parties read(DocumentKind kind, boolean bare) {
        Matcher between = BETWEEN.matcher(title);
        if (between.find() && between.end() < end) {
            return new Parties(List.of(), List.of(), list(between.end(), end));
        }
        int begin = 0;
        if (!bare) {
            Matcher from = FROM.matcher(title);
            if (!from.find()) {
                return recipientOnly();
            }
            begin = from.end();
        }
        if (begin >= end) {
            return Parties.NONE;
        }
        int[] to = kind == DocumentKind.MEMORANDUM_OF_CONVERSATION ? null : splitAtTo(begin);
        return to == null
                ? new Parties(list(begin, end), List.of(), List.of())
                : new Parties(list(begin, to[0]), list(to[1], end), List.of());
    }

    /** "Memorandum for the President" names a recipient and no sender. */
    private Parties recipientOnly() {
        Matcher m = RECIPIENT_ONLY.matcher(title);
        boolean found =
                m.find() && m.end() < end && !title.startsWith("Record", m.end()) && !title.startsWith("File", m.end());
        return found ? new Parties(List.of(), list(m.end(), end), List.of()) : Parties.NONE;
    }

    private static int endOfParties(String title) {
        Matcher m = PLACE_AND_DATE.matcher(title);
        int end = m.find() ? m.start() : title.length();
        while (end > 0
                && " .,;:¹²³*†]".indexOf(title.charAt(end - 1)) >= 0
                && !title.substring(0, end).matches(".*(?:U\\.S\\.|Jr\\.|Sr\\.)")) {
            end--;
        }
        return end;
    }

    private int @org.jspecify.annotations.Nullable [] splitAtTo(int begin) {
        Matcher to = TO.matcher(title).region(begin, end);
        int[] fallback = null;
        while (to.find()) {
            String sender = title.substring(begin, to.start());
            boolean forWord = to.group().strip().startsWith("for");
            boolean prepared = forWord && isPreparedFor(sender, title.substring(to.end(), end));
            if (forWord && !sender.endsWith(")") && !prepared) {
                continue;
            }
            boolean whole = sender.endsWith(")") || sender.endsWith(",") || prepared;
            if (whole || !OFFICE_TO.matcher(sender).find()) {
                return new int[] {to.start(), to.end()};
            }
            boolean accredited = sender.endsWith("Ambassador")
                    && ACCREDITED.matcher(title.substring(to.start(), end)).matches();
            if (!accredited && !DESCRIBING.matcher(sender).matches()) {
                fallback = new int[] {to.start(), to.end()};
            }
        }
        return fallback;
    }

    /** {@code Paper Prepared by Archer for Governor Bell}, and not {@code by the Working Group for Africa}. */
    private boolean isPreparedFor(String sender, String rest) {
        return PREPARED.matcher(title).find()
                && (TITLED.matcher(rest).matches() || sender.endsWith(" Staff") && rest.matches("\\p{Lu}[\\p{L}’-]+"));
    }

    /** The parties between two offsets, divided where an "and" joins two of them. */
    private List<Party> list(int begin, int end) {
        List<Party> found = new ArrayList<>();
        int from = begin;
        Matcher and = AND.matcher(title).region(begin, end);
        while (and.find()) {
            if (joins(title.substring(from, and.start()), title.substring(and.end(), end))) {
                add(found, from, and.start());
                from = and.end();
            }
        }
        add(found, from, end);
        return found;
    }

    private static boolean joins(String left, String right) {
        boolean closed = left.chars().filter(c -> c == '(').count()
                == left.chars().filter(c -> c == ')').count();
        return closed && PartyReader.begins(left) && PartyReader.begins(right);
    }

    private void add(List<Party> found, int from, int to) {
        Party party = parties.read(from, to);
        if (party != null) {
            found.add(party);
        }
    }
}
