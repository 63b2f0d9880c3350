package org.deptel.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Block;
import org.deptel.text.DocumentId;
import org.deptel.text.Reference;
import org.deptel.text.ReferenceBasis;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Reads cross-references: from their coded targets, and from their words. Words are read note by note, because
 * {@code ibid.} means the volume cited last, and {@code supra} the document before.
 */
final class ReferenceReader {
    private static final Pattern TARGET = Pattern.compile(
            "^(?<VOL>frus[\\w-]+)?(?:#(?:(?<DOC>d\\d+[a-z]?)(?:fn(?<FN>[\\w-]+))?|pg_(?<PG>\\w+)|.*))?$");

    /** No list of numbers is longer than two hundred; one without end would exhaust the stack. */
    private static final String NUMBERS =
            "\\d+[A-Z]?(?:(?:(?:, and |, | and |–|-|, or | or | through | to )(?:\\d+[A-Z]?)(?![\\d.,/]*[/.]\\d|\\s?(?:Stat|UST|U\\.S\\.|p\\.\\s?m|a\\.\\s?m))){0,200})";
    /** Foreign Relations, 1952–1954, vol. XIV, Part 1 · volume XV · vol. E–9, Part 2 · Ibid. */
    private static final Pattern VOLUME = Pattern.compile(
            "(?:(?<FR>Foreign Relations|[Ii]bid\\.?),? ?)?(?:(?<Y>1[89]\\d\\d)(?:[–-](?<Y2>\\d{4}|\\d\\d))?, )?(?:[Vv]ol(?:ume|\\.)) ?(?<V>[IVXLivxl]+|E[–-]\\d{1,3})\\b(?:,? [Pp]art (?<P>\\d+|[IVX]+))?");

    private static final Pattern CITED = Pattern.compile(
            // footnotes 2 and 3, Document 211 · footnote 2 to Document 211 · footnote 2, supra · footnote 2 above ·
            // footnote 2
            "(?<NOTES>(?:[Ff]oot)?[Nn]otes? (?<FN>" + NUMBERS
                    + ")(?:(?:, | to | in | of )(?:Document (?<NDOC>\\d+[A-Z]?)|(?:\\w+,? ){0,3}(?<WHERE>[Ss]upra|[Ii]nfra))| (?<ABOVE>above|below)|,? (?<THERETO>thereto))?)"
                    // Document 98 and footnotes 3 and 4 · Documents 2 and 5 · Document 188
                    + "|(?<DOCS>[Dd]ocuments? (?<DOC>" + NUMBERS + ")(?:(?:,? and|,) (?:foot)?notes? (?<AFN>" + NUMBERS
                    + ")(?! \\d|\\w|,? (?:(?:to|in|of) )?Document)(?: thereto)?)?)"
                    + "|(?<ALONE>\\b(?:[Ss]upra|[Ii]nfra)\\b)"
                    + "|(?<IBID>\\b[Ii]bid\\b)");
    private static final Pattern PART = Pattern.compile("^(?<V>frus.*v\\w*\\d)p(?<P>[2-9])$");
    private static final Pattern NUMBER = Pattern.compile("\\d+[A-Z]?");
    private static final Pattern PAGE = Pattern.compile("^,? (?:pp?\\.|pages?) ?(?<P>\\d+)");
    private static final Pattern TITLE = Pattern.compile("^(?:,? (?:Part \\d+, )?[^.()\\[\\]]{0,110}?,? |, |,? ?\\()$");

    private static final Pattern AFTER_NUMBER = Pattern.compile("(?:,? (?:in |of )?|, ?\\(|,? ?)");
    private static final Pattern IBID = Pattern.compile("\\b[Ii]bid\\b\\.?");
    private static final Pattern SEE = Pattern.compile("\\b[Ss]ee $");
    private static final Pattern VOLUME_AHEAD = Pattern.compile("^,? (?:p\\.|pp\\.|vol)");
    private static final Pattern PAGED = Pattern.compile("(?:,? (?:pp?\\.|pages?) ?\\d+(?:[–-]\\d+)?)?,? ");
    private static final Pattern RANGE = Pattern.compile("\\d ?(?:–|-|to|through) ?$");

    /** A longer range would be a slip of the pen. */
    private static final int LONGEST_RANGE = 300;

    private static final int NEAR = 40;
    private static final int FAR = 200;

    private final List<Reference> found = new ArrayList<>();
    private final String collection;
    private final int number;
    private final Series series;
    private String lastVolume = "";
    private String lastDocument = "";

    private ReferenceReader(DocumentId id, Series series) {
        this.collection = id.collection();
        this.series = series;
        this.number =
                id.local().matches("d\\d{1,6}") ? Integer.parseInt(id.local().substring(1)) : -1;
    }

    /** Reads a coded target; empty when it names no document, page or volume. */
    static Optional<Reference> target(String target, Span span) {
        Matcher m = TARGET.matcher(target.strip());
        boolean names = m.matches() && (m.group("VOL") != null || m.group("DOC") != null || m.group("PG") != null);
        return names
                ? Optional.of(new Reference(
                        span, or(m, "VOL"), or(m, "DOC"), or(m, "FN"), or(m, "PG"), "", ReferenceBasis.CODE))
                : Optional.empty();
    }

    private static String or(MatchResult m, String group) {
        String g = ((Matcher) m).group(group);
        return g == null ? "" : g;
    }

    /** All references printed in a document, in order of its text. */
    static List<Reference> inWords(DocumentId id, Assembled doc, Series series) {
        ReferenceReader reader = new ReferenceReader(id, series);
        for (Block b : doc.blocks()) {
            if (b.zone() != Zone.HEADING && b.zone() != Zone.DATELINE) {
                reader.block(doc.words(b), b.span().begin());
            }
        }
        return reader.found;
    }

    private static boolean isVolume(String words, int from) {
        return VOLUME_AHEAD
                .matcher(words.substring(from, Math.min(words.length(), from + NEAR)))
                .find();
    }

    private void block(String words, int offset) {
        CitedVolumes volumes = volumes(words, offset);
        lastDocument = "";
        Matcher m = CITED.matcher(words);
        boolean cites = holdsAny(words, "ocument", "ote", "upra", "nfra", "bid");
        while (cites && m.find()) {
            if (m.group("NOTES") != null) {
                notes(words, m, offset, volumes);
            } else if (m.group("DOCS") != null) {
                documents(words, m, offset, volumes);
            } else if (m.group("ALONE") != null && !isVolume(words, m.end())) {
                Optional<String> there = beside(m.group("ALONE"));
                there.ifPresent(d -> add(span(m, offset), "", d, ""));
            }
        }
    }

    /** Most lines cite nothing; to see that costs less than to try a pattern at each of their characters. */
    private static boolean holdsAny(String words, String... cues) {
        return Arrays.stream(cues).anyMatch(words::contains);
    }

    private CitedVolumes volumes(String words, int offset) {
        CitedVolumes volumes = new CitedVolumes();
        Matcher m = VOLUME.matcher(words);
        boolean cites = holdsAny(words, "olume", "ol.");
        while (cites && m.find()) {
            String id = volumeId(m);
            if (id.isEmpty()) {
                continue;
            }
            lastVolume = id;
            volumes.addPrinted(id, m.start(), m.end());
            Matcher page = PAGE.matcher(words.substring(m.end(), Math.min(words.length(), m.end() + NEAR)));
            boolean paged = page.find();
            Span span = new Span(offset + m.start(), offset + m.end() + (paged ? page.end() : 0));
            if (!id.equals(collection)) {
                found.add(new Reference(span, id, "", "", paged ? page.group("P") : "", "", ReferenceBasis.WORDS));
            }
        }
        Matcher ibid = IBID.matcher(words);
        while (!lastVolume.isEmpty() && ibid.find()) {
            if (!volumes.isPrinted(ibid.start())) {
                volumes.addIbid(lastVolume, ibid.start(), ibid.end());
            }
        }
        return volumes;
    }

    /** {@code frus1952-54v14p1}; years that are not printed are those of this volume's own series. */
    private String volumeId(Matcher m) {
        String years;
        if (m.group("Y") != null) {
            String to = m.group("Y2") == null
                    ? ""
                    : "-" + m.group("Y2").substring(m.group("Y2").length() - 2);
            years = m.group("Y") + to;
        } else {
            if (series.years().isEmpty()) {
                return "";
            }
            years = series.years();
        }
        String v = m.group("V");
        String volume = v.startsWith("E") ? "ve" + two(Integer.parseInt(v.substring(2))) : "v" + two(roman(v));
        String part = m.group("P") == null
                ? ""
                : "p" + (m.group("P").matches("\\d+") ? m.group("P") : String.valueOf(roman(m.group("P"))));
        return "frus" + years + volume + part;
    }

    private static String two(int n) {
        return String.format(Locale.ROOT, "%02d", n);
    }

    static int roman(String numeral) {
        int sum = 0;
        int last = 0;
        String n = numeral.toUpperCase(Locale.ROOT);
        for (int i = n.length() - 1; i >= 0; i--) {
            int value = switch (n.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 0;
            };
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }

    private void notes(String words, Matcher m, int offset, CitedVolumes volumes) {
        String in = m.group("NDOC") != null ? volumeOf(words, m, volumes) : "";
        String document;
        if (m.group("NDOC") != null) {
            document = "d" + m.group("NDOC");
        } else if (m.group("WHERE") != null) {
            document = beside(m.group("WHERE")).orElse("");
        } else if (m.group("THERETO") != null) {
            document = lastDocument;
        } else {
            boolean note = m.group().toLowerCase(Locale.ROOT).startsWith("footnote");
            document = note && number >= 0 ? "d" + number : "";
        }
        boolean elsewhere = m.group("NDOC") == null && m.group("WHERE") == null && isOfVolumeCited(words, m, volumes);
        if (!document.isEmpty() && !elsewhere) {
            numbered(m, "FN", offset, in, document);
        }
    }

    /** {@code vol. XXII, p. 674, footnote 1} is no note of this document. */
    private static boolean isOfVolumeCited(String words, Matcher m, CitedVolumes volumes) {
        return volumes.near(m.start() - NEAR, m.start())
                .anyMatch(v -> v.end() <= m.start()
                        && PAGED.matcher(words.substring(v.end(), m.start())).matches());
    }

    /** Notes of one document: each number is a reference of its own; the words around belong to the first and last. */
    private void numbered(Matcher m, String group, int offset, String volume, String document) {
        List<MatchResult> numbers = NUMBER.matcher(m.group(group)).results().toList();
        int from = offset + m.start(group);
        for (int i = 0; i < numbers.size(); i++) {
            int begin = i == 0 ? offset + m.start() : from + numbers.get(i).start();
            int end = i + 1 == numbers.size()
                    ? offset + m.end()
                    : from + numbers.get(i).end();
            add(new Span(begin, end), volume, document, numbers.get(i).group());
        }
    }

    private void documents(String words, Matcher m, int offset, CitedVolumes volumes) {
        String in = volumeOf(words, m, volumes);
        if (m.group().startsWith("document")
                && in.isEmpty()
                && !SEE.matcher(words.substring(Math.max(0, m.start() - NEAR), m.start()))
                        .find()) {
            return;
        }
        Matcher n = NUMBER.matcher(m.group("DOC"));
        String last = "";
        boolean first = true;
        while (n.find()) {
            Span span = first
                    ? new Span(offset + m.start(), offset + m.start("DOC") + n.end())
                    : new Span(offset + m.start("DOC") + n.start(), offset + m.start("DOC") + n.end());
            boolean ranges = !first && isRange(m.group("DOC"), n.start());
            String shown = ranges ? whole(last, n.group()) : n.group();
            if (ranges) {
                between(span, in, last, shown);
            }
            add(span, in, "d" + shown, "");
            last = shown;
            first = false;
        }
        lastDocument = in.isEmpty() ? "d" + last : "";
        if (m.group("AFN") != null) {
            numbered(m, "AFN", offset, in, "d" + last);
        }
    }

    private static boolean isRange(String numbers, int next) {
        return RANGE.matcher(numbers.substring(0, next)).find();
    }

    /** {@code 124–26} ends with 126. */
    private static String whole(String first, String last) {
        boolean cut = last.length() < first.length() && last.matches("\\d+") && first.matches("\\d+");
        return cut ? first.substring(0, first.length() - last.length()) + last : last;
    }

    /** The documents between the two that are printed. */
    private void between(Span span, String volume, String first, String last) {
        if (!first.matches("\\d{1,5}") || !last.matches("\\d{1,5}")) {
            return;
        }
        int from = Integer.parseInt(first) + 1;
        int until = Integer.parseInt(last);
        for (int n = from; n < until && until - from < LONGEST_RANGE; n++) {
            String in = volume.isEmpty() ? partOf("d" + n) : volume;
            found.add(new Reference(span, in, "d" + n, "", "", "", ReferenceBasis.BETWEEN_NUMBERS));
        }
    }

    /** The volume named right before or after a document's number, empty where it is this one. */
    private String volumeOf(String words, Matcher m, CitedVolumes volumes) {
        return volumes.near(m.start() - FAR, m.end() + FAR)
                .filter(v -> isBeside(v, words, m))
                .findFirst()
                .map(CitedVolumes.Cited::collection)
                .filter(c -> !c.equals(collection))
                .orElse("");
    }

    private static boolean isBeside(CitedVolumes.Cited v, String words, Matcher m) {
        boolean after = v.begin() >= m.end()
                && AFTER_NUMBER.matcher(words.substring(m.end(), v.begin())).matches();
        return after
                || v.end() <= m.start()
                        && TITLE.matcher(words.substring(v.end(), m.start())).matches();
    }

    private Optional<String> beside(String word) {
        if (number < 0) {
            return Optional.empty();
        }
        int there = word.toLowerCase(Locale.ROOT).equals("supra") ? number - 1 : number + 1;
        return there > 0 ? Optional.of("d" + there) : Optional.empty();
    }

    /** Parts of a split volume count on: a number below this part's first document is in the part before. */
    private String partOf(String document) {
        Matcher part = PART.matcher(collection);
        boolean before = part.matches()
                && document.matches("d\\d{1,6}[A-Z]?")
                && Integer.parseInt(document.replaceAll("\\D", "")) < series.first();
        return before ? part.group("V") + "p" + (Integer.parseInt(part.group("P")) - 1) : "";
    }

    private static Span span(Matcher m, int offset) {
        return new Span(offset + m.start(), offset + m.end());
    }

    private void add(Span span, String volume, String document, String note) {
        String in = volume.isEmpty() ? partOf(document) : volume;
        found.add(new Reference(span, in, document, note, "", "", ReferenceBasis.WORDS));
    }
}
