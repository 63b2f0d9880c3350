package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.Zone;

/**
 * Reads the subject of a document and the messages it answers. Both stand in lists with a heading, in items and lines of
 * their own, or inside the first paragraphs: {@code 1234. Subject: Elm's visit. Ref: State 91771.}
 */
final class SubjectReader {
    private static final int FIRST_PARAGRAPHS = 8;
    private static final Pattern HEADING = Pattern.compile("(?i)\\W*(?:general )?subjects?\\W*");
    private static final Pattern REFERENCE_HEADING = Pattern.compile("(?i)\\W*(?:references?|refs?|reftels?)\\W*");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|\\s)(?:\\([A-Z/]+\\)\\s*)?Subj(?:ect)?:\\s*(?:\\([A-Z]+\\)\\s*)?(?<S>.{3,200}?)(?=\\.(?:\\s|$)|$|\\sRef[s.:]|\\s\\d\\.\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile("(?:^|[\\s(])(?:REF|Ref|REFS|Refs|REFTELS?|Reftels?|References?|REFERENCES?)\\s?[:.]\\s*"
                    + "(?<R>[^:]{3,200}?)(?=\\.(?:\\s|$)|$|\\s\\d{1,2}\\.\\s|\\s(?:Subj|SUBJ))");
    private static final Pattern BETWEEN_MESSAGES =
            Pattern.compile("\\s*;\\s*|,\\s+(?:and\\s+)?|\\s+and\\s+|\\s*\\(?\\b[A-D][).]\\s+");
    private static final Pattern MESSAGE = Pattern.compile("(?=.*\\d)(?:\\p{Lu}|\\d|your |my )[^.]{1,50}");

    /** No line that states a subject is longer; what comes later in a broken one is not read. */
    private static final int LONGEST_LINE = 20_000;

    private final Assembled doc;

    SubjectReader(Assembled doc) {
        this.doc = doc;
    }

    /** The subject stated, empty where none is. */
    String subject() {
        return listed(HEADING)
                .or(() -> lines().stream()
                        .map(SUBJECT::matcher)
                        .filter(Matcher::find)
                        .map(m -> m.group("S").strip())
                        .findFirst())
                .or(() -> below(HEADING))
                .orElse("");
    }

    /** The messages that the reference line names, as printed. */
    List<String> citedMessages() {
        List<String> found = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        doc.items().stream()
                .filter(i -> REFERENCE_HEADING.matcher(i.heading()).matches())
                .forEach(i -> lines.add(i.text()));
        lines().stream()
                .map(REFERENCE::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(m -> lines.add(m.group("R")));
        for (String line : lines) {
            for (String message : BETWEEN_MESSAGES.split(line)) {
                String plain = message.replaceAll("^[\\s(]+|[\\s).]+$", "");
                if (MESSAGE.matcher(plain).matches() && !found.contains(plain)) {
                    found.add(plain);
                }
            }
        }
        return found;
    }

    /** All subjects of the first such list, parted by semicolons. */
    private Optional<String> listed(Pattern heading) {
        List<ListItem> items = doc.items().stream()
                .filter(i -> heading.matcher(i.heading()).matches())
                .filter(i -> !heading.matcher(i.text()).matches())
                .toList();
        return items.stream()
                .filter(i -> i.list() == items.get(0).list())
                .map(i -> i.text().strip())
                .reduce((a, b) -> a.replaceAll("[.;,]$", "") + "; " + b);
    }

    /** The line below one that is the heading alone. */
    private Optional<String> below(Pattern heading) {
        List<String> lines = lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (heading.matcher(lines.get(i)).matches()) {
                return Optional.of(lines.get(i + 1)).filter(l -> l.length() <= 250);
            }
        }
        return Optional.empty();
    }

    /** The first paragraphs and the items of lists, in order. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int paragraphs = 0;
        for (var b : doc.blocks()) {
            if (b.zone() == Zone.LIST || b.zone() == Zone.BODY && paragraphs++ < FIRST_PARAGRAPHS) {
                String words = doc.words(b);
                lines.add(words.substring(0, Math.min(words.length(), LONGEST_LINE)));
            }
        }
        return lines;
    }
}
