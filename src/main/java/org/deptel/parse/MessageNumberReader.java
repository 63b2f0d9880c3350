package org.deptel.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.DocumentKind;
import org.deptel.text.MessageNumber;
import org.deptel.text.Party;
import org.deptel.text.Spelling;

/**
 * Finds the number a telegram bears: at the beginning of its first paragraph in 97 of 100, in its head in most of the
 * others.
 */
final class MessageNumberReader {
    private static final String NUMBER = "\\d{1,6}(?:[–-]\\d{1,4})?";
    private static final String SERIES = "[A-Z][A-Za-z]{0,11}[ –-]?(?:[A-Z]{2,6} )?\\d{1,6}(?:[–-]\\d{1,4})?";
    private static final Pattern OPENING = Pattern.compile("^\\[?(?<N>(?:No\\. ?)?(?:" + NUMBER + "|" + SERIES
            + "|\\d{6}Z(?: [A-Z]{3} \\d{2})?)(?:/(?: ?[A-Za-z]+ )?" + NUMBER + "){0,20})\\]?\\.(?=\\s|$|[A-Z])");
    private static final Pattern ALONE =
            Pattern.compile("^(?<N>(?:No\\. ?\\d{1,5}|(?:A|CA|CG|G|XA)[–-]\\d{1,5}))\\.?$");
    private static final Pattern IN_HEAD = Pattern.compile(
            "^(?:[\\w-]+ ){0,2}(?:[Tt]elegram|[Aa]irgram|[Dd]espatch)s? (?:No\\. )?(?<N>\\d{1,6}(?:/[A-Za-z]+ \\d+)?|[A-Z][A-Za-z]* ?[–-]? ?\\d{1,6})(?= )");
    private static final Pattern IN_NUMBER = Pattern.compile("(?<S>[A-Za-z]{1,12})\\.?[ –-]?\\d");
    private static final int DEEPEST = 4;

    private MessageNumberReader() {}

    /** The number with its series; {@link MessageNumber#NONE} where there is none. */
    static MessageNumber read(HeadReader.Head head, List<String> paragraphs) {
        String number = number(head.title(), paragraphs);
        return number.isEmpty() ? MessageNumber.NONE : new MessageNumber(number, series(number, head));
    }

    /** The series in the number itself, else the one in which such a sender counts. */
    private static String series(String number, HeadReader.Head head) {
        String named = "";
        Matcher m = IN_NUMBER.matcher(number);
        while (m.find()) {
            named = m.group("S");
        }
        if (named.equals("No")) {
            return "Despatch";
        }
        if (!named.isEmpty()) {
            return named.length() > 3 ? Spelling.capitalised(named) : named;
        }
        if (head.kind() != DocumentKind.TELEGRAM || !number.matches("\\d{1,6}")) {
            return "";
        }
        String sender =
                head.parties().from().stream().findFirst().map(Party::office).orElse("");
        boolean department = sender.matches("(?:Department of State|(?:Acting |Under )?Secretary of State)\\b.*");
        if (head.title().startsWith("Circular") && department) {
            return "Depcirtel";
        }
        if (department) {
            return "Deptel";
        }
        if (sender.matches("(?:Embassy|Ambassador|Chargé in)\\b.*")) {
            return "Embtel";
        }
        if (sender.matches("(?:Legation|Minister in)\\b.*")) {
            return "Legtel";
        }
        return sender.matches("(?:Consulate|Consul)\\b.*") ? "Contel" : "";
    }

    private static String number(String title, List<String> paragraphs) {
        Matcher head = IN_HEAD.matcher(title);
        if (head.find()) {
            return head.group("N");
        }
        for (String p : paragraphs.subList(0, Math.min(DEEPEST, paragraphs.size()))) {
            Matcher alone = ALONE.matcher(p);
            if (alone.matches()) {
                return alone.group("N");
            }
            Matcher m = OPENING.matcher(p);
            if (m.find() && !startsNumberedParagraphs(m.group("N"), paragraphs)) {
                return m.group("N");
            }
        }
        return "";
    }

    /** {@code 1. Following …} with a {@code 2.} after it counts paragraphs, not telegrams. */
    private static boolean startsNumberedParagraphs(String number, List<String> paragraphs) {
        if (!number.matches("\\d{1,2}")) {
            return false;
        }
        int n = Integer.parseInt(number);
        return n <= 2 && paragraphs.stream().anyMatch(p -> p.startsWith((3 - n) + ". "));
    }
}
