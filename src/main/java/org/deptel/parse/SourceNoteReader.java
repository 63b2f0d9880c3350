package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.SourceNote;
import org.deptel.text.Span;

/**
 * Reads a source note: {@code Source: archive, file number. Classification; precedence; handling. Routing. Drafting.}
 * The order and the words are those of Foreign Relations volumes since 1955; older ones print only the file number.
 * Electronic volumes put a summary of the paper before the source.
 */
final class SourceNoteReader {
    private static final int LONGEST = 2_000;
    private static final Pattern LEAD = Pattern.compile("(?:^\\[?|[.”\\])\\n] ?\\[?)[Ss]ource:\\s*");
    private static final String NAMES = "Top Secret|Secret|Administratively Confidential|Confidential|Unclassified"
            + "|No classification(?: marking| indicated| marked)?|(?:Limited )?Official Use(?: Only)?|Restricted";
    private static final Pattern CLASSIFICATION = Pattern.compile("^\\[?(?:(?<B>Personal|Private) and )?(?<C>" + NAMES
            + ")(?: and (?<A>Personal|Private))?(?=[.;,/\\]]|$| \\(| with | or | \\p{Lu}\\p{Ll}+ed )(?<REST>[^.]*)");
    /** A marking without a classification: {@code Eyes Only.} */
    private static final Pattern UNCLASSED = Pattern.compile(
            "^(?:(?:Literally |Exclusively )?Eyes Only\\b[^.;]{0,60}|Personal(?: and Private)?|Nodis|Exdis|Limdis|Sensitive)(?=[.;])[^.]*");

    private static final Pattern STRAY =
            Pattern.compile(" ?\\b(?i:repeated|drafted|also sent|sent|received|transmitted)\\b.*$", Pattern.DOTALL);
    private static final Pattern PRECEDENCE = Pattern.compile(
            "(?:(?:Operational |Most )?Immediate|(?:Air )?Priority|Niact(?: Immediate)?|Flash|Emergency|Routine|(?:US )?Urgent)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTRAL = Pattern.compile(
            "\\bCentral (?:Foreign Policy |Decimal |Foreign )?Files?(?:,? \\d{4}[–-]\\d{2,4})?(?:, Box \\d+)?[,:] ?(?<F>(?:\\d{3}[A-Z]?\\.|[A-Z]{1,6} |[A-Z]\\d{6}).*)$");
    private static final Pattern FILE_NUMBER = Pattern.compile(
            "(?<![\\w.])(?:\\d{3}[A-Z]?\\.[\\w.–-]*(?: [\\w.–-]+){0,2}/\\d{1,2} ?[–-] ?\\d{3,4}|[DPN]\\d{6}[–-]\\d{3,4})\\b"
                    + "|\\b(?:POL|DEF|AID|ECIN|INCO|ORG|UN|STR|FN|CSM|PPB|LEG|SOC|EDX|FT|PET|AV|CUL|SCI|AE)"
                    + "(?: \\(?[A-Z]+\\)?)? \\d{1,2}(?:[–-]\\d{1,2}){0,9}(?: [A-Z][A-Z.–/ -]*[A-Z])?");

    private static final Pattern LOT = Pattern.compile(
            "\\b[Ll]ots?(?: File)?(?: No\\.)? (?<Y>\\d{2,3})[ –-]{0,2}(?<L>[A-Z]{1,3})[ –-]{0,2}(?<N>\\d{1,4})\\b");

    private SourceNoteReader() {}

    /** Reads the note's words; offsets of the names count in the document's text, where the note begins at offset. */
    static SourceNote read(String words, int offset) {
        Matcher lead = LEAD.matcher(words);
        int start = lead.find() ? lead.end() : 0;
        List<Span> sentences = NoteSentences.of(words, start);
        Marking marking = marking(words, sentences);
        DraftingReader drafting = DraftingReader.read(words, sentences, offset);
        String first = sentences.isEmpty() ? "" : shortened(sentences.get(0).in(words));
        String file = marking.first ? "" : fileNumber(first);
        return new SourceNote(
                marking.first ? "" : repository(first, file),
                file,
                marking.first ? "" : lot(first),
                marking.classification,
                marking.precedence,
                marking.handling,
                drafting.of(DraftingReader.Role.DRAFTED),
                drafting.of(DraftingReader.Role.CLEARED),
                drafting.of(DraftingReader.Role.APPROVED),
                RoutingReader.posts(words, sentences),
                RoutingReader.received(words, sentences),
                RoutingReader.meetingPlace(words, sentences));
    }

    /** What was read, with the drafting that a footnote to the heading tells; the same when it tells none. */
    static SourceNote drafting(SourceNote read, String words, int offset) {
        List<Span> sentences = NoteSentences.of(words, 0);
        boolean tells = words.startsWith("Drafted ") || words.startsWith("Cleared ") || words.startsWith("Approved ");
        DraftingReader drafting = DraftingReader.read(words, tells ? sentences : List.of(), offset);
        if (drafting.of(DraftingReader.Role.DRAFTED).isEmpty()) {
            return read;
        }
        return read.drafted(
                drafting.of(DraftingReader.Role.DRAFTED),
                drafting.of(DraftingReader.Role.CLEARED),
                drafting.of(DraftingReader.Role.APPROVED));
    }

    private static String shortened(String sentence) {
        return sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    }

    /** How a paper was marked; first where the note begins with it and names no archive. */
    private static final class Marking {
        private String classification = "";
        private boolean first;
        private final List<String> precedence = new ArrayList<>();
        private final List<String> handling = new ArrayList<>();

        void sort(String markings) {
            for (String marking : STRAY.matcher(markings).replaceFirst("").split("[;,/\\]]")) {
                String m = marking.strip();
                if (!m.isEmpty() && m.length() <= 60 && Character.isUpperCase(m.charAt(0))) {
                    (PRECEDENCE.matcher(m).matches() ? precedence : handling).add(m);
                }
            }
        }
    }

    private static Marking marking(String words, List<Span> sentences) {
        Marking marking = new Marking();
        for (Span s : sentences) {
            String sentence = shortened(s.in(words));
            Matcher c = CLASSIFICATION.matcher(sentence);
            Matcher other = UNCLASSED.matcher(sentence);
            if (c.find()) {
                marking.classification = c.group("C");
                marking.sort(c.group("B") != null ? c.group("B") : c.group("A") != null ? c.group("A") : "");
                marking.sort(c.group("REST"));
            } else if (other.find()) {
                marking.sort(other.group());
            } else {
                continue;
            }
            marking.first = s.equals(sentences.get(0));
            break;
        }
        return marking;
    }

    private static String repository(String first, String file) {
        String archive = file.isEmpty() ? first : first.substring(0, first.indexOf(file));
        return archive.replaceAll("[\\s,.:;\\]]+$", "");
    }

    /** The number under which the central files hold the paper; old notes add what kind of paper it is. */
    private static String fileNumber(String first) {
        Matcher central = CENTRAL.matcher(first);
        if (central.find()) {
            return central.group("F").replaceAll("[\\s.,;\\]]+$", "");
        }
        Matcher m = FILE_NUMBER.matcher(first);
        return m.find() ? m.group() : "";
    }

    /** {@code Lot 62 D 26}, {@code Lot 81D85}, {@code lot 54 D 423}, in one spelling. */
    private static String lot(String first) {
        Matcher m = LOT.matcher(first);
        return m.find() ? ("Lot " + m.group("Y") + " " + m.group("L") + " " + m.group("N")).strip() : "";
    }

    /** Sorts the words of a marking printed without separators: {@code us urgent niact eyes only}. */
    static void sortWords(String words, List<String> precedence, List<String> handling) {
        Matcher m = Pattern.compile(
                        "(?i)\\b(?:(?<P>us urgent|urgent|niact(?: immediate)?|(?:operational |most )?immediate|priority|flash|emergency|routine)"
                                + "|(?<H>eyes only|personal|private|limit(?:ed)? distribution|no distribution|security information|sensitive|noforn|nodis|exdis|limdis))\\b")
                .matcher(words);
        while (m.find()) {
            (m.group("P") != null ? precedence : handling)
                    .add(capitals(m.group().toLowerCase(Locale.ROOT)));
        }
    }

    private static String capitals(String marking) {
        StringBuilder out = new StringBuilder();
        for (String word : marking.split(" ")) {
            String printed = word.equals("us") ? "US" : org.deptel.text.Spelling.capitalised(word);
            out.append(out.isEmpty() ? "" : " ").append(printed);
        }
        return out.toString();
    }
}
