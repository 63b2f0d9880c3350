package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.NameAt;
import org.deptel.text.SourceNote;
import org.deptel.text.Span;

/**
 * Reads a source note: {@code Source: archive, file number. Classification; precedence; handling. Routing. Drafting.}
 * The order and the words are those of Foreign Relations volumes since 1955; older ones print only the file number.
 */
final class SourceNoteReader {
    private static final Pattern LEAD = Pattern.compile("^\\[?[Ss]ource:\\s*");
    private static final Pattern CLASSIFICATION = Pattern.compile(
            "(?<=^|[.;,\\]\\])] )(?<C>Top Secret|Secret|Confidential|Unclassified|No classification(?: marking)?|(?:Limited )?Official Use"
                    + "(?: Only)?|Restricted)(?<REST>(?:[;,] ?[^.;]+?(?=[.;,]|$))*)(?=\\.|;|$)");
    private static final Pattern FILE_NUMBER = Pattern.compile(
            "\\b(?<F>\\d{3}[A-Z]?\\.[\\dA-Z.–-]*(?: [\\w.–-]+)?/\\d{1,2} ?[–-] ?\\d{3,4}|[DPN]\\d{6}[–-]\\d{3,4})\\b"
                    + "|\\b(?<POL>(?:POL|DEF|AID|E|ECIN|INCO|ORG|SP|UN|STR|FN|CSM|PPB|LEG|SOC|EDX|FT|PET|AV|CUL|SCI|AE|DAVIS?)"
                    + "(?: \\(?[A-Z]+\\)?)?(?: \\d{1,2}(?:[–-]\\d{1,2})*)(?: [A-Z][A-Z.–/ -]*[A-Z])?)");
    private static final Pattern PRECEDENCE = Pattern.compile(
            "^(?:(?:Operational )?Immediate|Priority|Niact(?: Immediate)?|Flash|Emergency|Routine)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAFTED = Pattern.compile(
            "\\b[Dd]rafted (?:and (?:initialed|approved|signed|cleared) )?"
                    + "(?:in (?:draft |[\\w/ ]+? ))?(?:on \\w+ \\d+ )?by (?<N>[^;]+?)(?=;|\\.(?:\\s|$)|,? (?:and )?(?:cleared|approved|concurred|initialed)\\b|$)");
    private static final Pattern CLEARED = Pattern.compile(
            "\\b[Cc]leared (?:in \\w+ )?(?:by|with) (?<N>[^;]+?)(?=;|\\.(?:\\s|$)|,? (?:and )?(?:approved|drafted)\\b|$)");
    private static final Pattern APPROVED =
            Pattern.compile("\\b[Aa]pproved (?:in \\w+ |on [^;.]{3,30}? )*by (?<N>[^;]+?)(?=;|\\.(?:\\s|$)|$)");
    private static final Pattern SIGNED_FOR = Pattern.compile(",? who signed for .*$");
    private static final Pattern NAME = Pattern.compile(
            "(?:[A-Z][\\p{L}.’'-]*\\s)*(?:d[ei] |von |van |de la )?[A-Z][\\p{L}’'-]+(?:,? (?:Jr|Sr)\\.|,? I{2,3}\\b)?");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern REPEATED = Pattern.compile(
            "\\b(?:[Rr]epeated|[Ss]ent|[Aa]lso sent|[Pp]ouched|[Tt]ransmitted)\\b[^.;]*?\\b(?:to|information) (?<R>[^.;]+)");
    private static final Pattern RECEIVED = Pattern.compile(
            "\\b[Rr]eceived (?:in the Department )?(?:at |on )?(?<R>[^.;]*?\\d[^;]*?m\\.(?:,? \\w+ \\d+(?:, \\d{4})?)?|[A-Z]\\w+ \\d{1,2}[^.;]*)");
    private static final Pattern HELD = Pattern.compile(
            "\\b(?:meeting|conversation|discussion|talks?|conference|luncheon|dinner)s? (?:was|were|took place|occurred) ?(?:held )?(?:in|at|aboard|on board) (?<P>[^.;]+)");

    private SourceNoteReader() {}

    /** Reads the note's words; offsets of the names count in the document's text, where the note begins at offset. */
    static SourceNote read(String words, int offset) {
        Matcher lead = LEAD.matcher(words);
        int start = lead.find() ? lead.end() : 0;
        Matcher c = CLASSIFICATION.matcher(words);
        boolean classified = c.find(start);
        List<String> precedence = new ArrayList<>();
        List<String> handling = new ArrayList<>();
        if (classified) {
            sort(c.group("REST"), precedence, handling);
            int after = c.end();
            while (after < words.length() && words.charAt(after) == ';') {
                int end = next(words, after + 1);
                sort(words.substring(after + 1, end), precedence, handling);
                after = end;
            }
        }
        return new SourceNote(
                repository(words, start, classified ? c.start() : words.length()),
                fileNumber(words),
                classified ? c.group("C") : "",
                precedence,
                handling,
                names(DRAFTED, words, offset),
                names(CLEARED, words, offset),
                names(APPROVED, words, offset),
                posts(words),
                group(RECEIVED, words, "R"),
                group(HELD, words, "P"));
    }

    private static int next(String words, int from) {
        int i = from;
        while (i < words.length()
                && words.charAt(i) != ';'
                && !(words.charAt(i) == '.' && (i + 1 == words.length() || words.charAt(i + 1) == ' '))) {
            i++;
        }
        return i;
    }

    private static void sort(String markings, List<String> precedence, List<String> handling) {
        for (String marking : markings.split("[;,]")) {
            String m = marking.strip();
            if (m.isEmpty() || m.length() > 40 || !Character.isUpperCase(m.charAt(0))) {
                continue;
            }
            (PRECEDENCE.matcher(m).matches() ? precedence : handling).add(m);
        }
    }

    private static String repository(String words, int start, int end) {
        String place = words.substring(start, Math.max(start, end)).strip();
        Matcher sentence = Pattern.compile("^(?:[^.]|\\.(?=[^ ]|$| [a-z\\d])|(?<=\\b[A-Z]|\\bvol|\\bNo|\\bJr)\\.)+")
                .matcher(place);
        String first = sentence.find() ? sentence.group() : place;
        Matcher file = FILE_NUMBER.matcher(first);
        String archive = file.find() ? first.substring(0, file.start()) : first;
        return archive.replaceAll("[\\s,.:;]+$", "");
    }

    private static String fileNumber(String words) {
        Matcher m = FILE_NUMBER.matcher(words);
        if (!m.find()) {
            return "";
        }
        return m.group("F") != null ? m.group("F") : m.group("POL");
    }

    private static List<NameAt> names(Pattern pattern, String words, int offset) {
        Matcher m = pattern.matcher(words);
        List<NameAt> names = new ArrayList<>();
        if (m.find()) {
            String list = blanked(ASIDE, m.group("N"));
            list = blanked(SIGNED_FOR, list);
            int at = 0;
            for (String part : list.split("(?<=, | and |; )")) {
                name(part, offset + m.start("N") + at, names);
                at += part.length();
            }
        }
        return names;
    }

    /** Asides become blanks, so that offsets stay. */
    private static String blanked(Pattern aside, String words) {
        return aside.matcher(words).replaceAll(r -> " ".repeat(r.group().length()));
    }

    private static void name(String part, int offset, List<NameAt> names) {
        Matcher n = NAME.matcher(part);
        if (n.find()
                && !n.group()
                        .matches(
                                "(?:January|February|March|April|May|June|July|August|September|October|November|December|the|The|[A-Z/]{1,5})\\b.*")) {
            names.add(new NameAt(n.group(), new Span(offset + n.start(), offset + n.end())));
        }
    }

    /** The posts of a routing: {@code Bonn, London, and Paris for POLAD}. */
    private static List<String> posts(String words) {
        List<String> posts = new ArrayList<>();
        Matcher m = REPEATED.matcher(words);
        while (m.find()) {
            for (String part : m.group("R").split(",\\s*(?:and )?|\\s+and\\s+")) {
                String post = part.replaceFirst("^(?:(?:also |priority |immediate )?(?:to )?(?:the )?)", "")
                        .strip();
                if (!post.isEmpty() && Character.isUpperCase(post.charAt(0)) && !posts.contains(post)) {
                    posts.add(post);
                }
            }
        }
        return posts;
    }

    private static String group(Pattern pattern, String words, String group) {
        Matcher m = pattern.matcher(words);
        return m.find() ? m.group(group).strip() : "";
    }
}
