package org.deptel.evaluate;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.model.KnownPerson;
import org.deptel.model.LocalPerson;
import org.deptel.model.PersonName;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.ResolvedMention;
import org.deptel.model.ThingKind;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Span;
import org.deptel.text.Spelling;
import org.deptel.text.Volume;

/**
 * Bare titles and persons speaking ({@code the Secretary}, {@code I}, {@code you}) against labels made by reading. The
 * table {@code titles.tsv} has the columns volume, doc, begin (code points in the document's text), surface and label:
 * the id of an entry of the volume's list, {@code name:Full Name} for a person outside it, {@code open} where a careful
 * reader cannot tell, {@code nobody} where the words mean no person. Naming somebody for the last two is an error. A
 * second table, {@code titles-by-volume.tsv}, holds words drawn from the texts alone, as many from every volume; some of
 * them are part of a longer title or stand beside the name. A third, {@code titles-anew.tsv}, is drawn as the second, with
 * all words of a title, and labelled by another reader.
 */
final class TitleScorer {
    private static final Splitter TABS = Splitter.on('\t');
    private static final String NAMED = "name:";
    /** How far before a name its office may begin to end; in UTF-16 units. */
    private static final int TITLE_REACH = 80;

    private static final Pattern LOWER_WORDS =
            Pattern.compile("\\b(?!of\\b|the\\b|for\\b|in\\b|to\\b|and\\b|at\\b)\\p{Ll}{2,}|[.;:\\n]");

    private final Map<String, List<Row>> rows;
    private final Authority authority;
    private final ScoreReport report;

    /** How the labelled words were drawn: at random over all documents, or as many from every volume, twice. */
    private enum Sample {
        RANDOM("titles.tsv"),
        BY_VOLUME("titles-by-volume.tsv"),
        ANEW("titles-anew.tsv");

        private final String table;

        Sample(String table) {
            this.table = table;
        }
    }

    /** One label, with its line in the table, the heading not counted. */
    private record Row(Sample sample, int number, int begin, String surface, String label) {
        List<String> measures() {
            String half = number % 2 == 0 ? "labels of even rows" : "labels of odd rows";
            return switch (sample) {
                case RANDOM -> List.of("all titles and speakers", form(), half);
                case BY_VOLUME -> List.of("titles and speakers, as many of every volume");
                case ANEW -> List.of("titles and speakers, drawn anew", "drawn anew, " + half);
            };
        }

        boolean meansSomebody() {
            return !label.equals("open") && !label.equals("nobody");
        }

        String form() {
            String word = surface.toLowerCase(Locale.ROOT);
            return word.matches("i|me|my|mine|myself")
                    ? "first person"
                    : word.matches("you|your|yours|yourself") ? "second person" : "office title";
        }
    }

    private TitleScorer(Map<String, List<Row>> rows, Authority authority, ScoreReport report) {
        this.rows = rows;
        this.authority = authority;
        this.report = report;
    }

    /** A scorer with the labels of a folder; no folder and no table mean no labels. */
    static TitleScorer read(Optional<Path> folder, Authority authority, ScoreReport report) throws IOException {
        Map<String, List<Row>> rows = new TreeMap<>();
        for (Sample sample : Sample.values()) {
            Optional<Path> file = folder.map(f -> f.resolve(sample.table)).filter(Files::exists);
            if (file.isPresent()) {
                readTable(file.get(), sample, rows);
            }
        }
        return new TitleScorer(rows, authority, report);
    }

    private static void readTable(Path table, Sample sample, Map<String, List<Row>> rows) throws IOException {
        List<String> lines = Files.readAllLines(table);
        for (int i = 1; i < lines.size(); i++) {
            List<String> c = TABS.splitToList(lines.get(i));
            Row row = new Row(sample, i, Integer.parseInt(c.get(2)), c.get(3), c.get(4));
            rows.computeIfAbsent(c.get(0) + "/" + c.get(1), k -> new ArrayList<>())
                    .add(row);
        }
    }

    /** Scores one document. */
    void score(Volume volume, ResolvedDocument found) {
        for (Row row : rows.getOrDefault(found.document().id().toString(), List.of())) {
            Optional<ResolvedMention> mention = at(found, row);
            boolean right = row.meansSomebody()
                    && mention.filter(m -> isMeant(row.label(), m, volume, found))
                            .isPresent();
            for (String measure : row.measures()) {
                add(measure, volume, row, right, mention.isPresent());
            }
            if (!right && (mention.isPresent() || row.meansSomebody())) {
                report.error(
                        (row.sample() == Sample.ANEW ? "drawn anew: " : "")
                                + row.form()
                                + (mention.isPresent() ? ", wrong" : ", left open"),
                        found.document().id() + " row " + row.number() + " " + row.surface() + " label " + row.label()
                                + mention.map(m -> " found " + m.key() + " by " + m.method())
                                        .orElse(""));
            }
        }
    }

    private void add(String measure, Volume volume, Row row, boolean right, boolean said) {
        report.add(measure, volume.id(), right ? 1 : 0, row.meansSomebody() ? 1 : 0, said ? 1 : 0, 0);
    }

    private Optional<ResolvedMention> at(ResolvedDocument found, Row row) {
        String text = found.document().text();
        int begin = text.offsetByCodePoints(0, row.begin());
        Span words = new Span(begin, begin + row.surface().length());
        if (!words.in(text).equals(row.surface())) {
            throw new IllegalStateException(
                    "label of another text: " + found.document().id() + " " + row);
        }
        List<ResolvedMention> persons = found.mentions().stream()
                .filter(m -> m.kind() == ThingKind.PERSON)
                .toList();
        return persons.stream()
                .filter(m -> m.span().equals(words))
                .findFirst()
                .or(() -> persons.stream().filter(m -> m.span().overlaps(words)).findFirst())
                .or(() ->
                        persons.stream().filter(m -> isTitleOf(words, m, text)).findFirst());
    }

    /** {@code Ambassador in India (Novak)}: the words are those of the office that the name is found with. */
    private boolean isTitleOf(Span words, ResolvedMention m, String text) {
        int gap = m.span().begin() - words.end();
        return gap > 0
                && gap < TITLE_REACH
                && authority.officePhrases().whole(words.in(text)).stream()
                        .anyMatch(o -> m.office().office().equals(o.key()))
                && !LOWER_WORDS
                        .matcher(text.substring(words.end(), words.end() + gap))
                        .find();
    }

    /** The right human being: the entry itself, or a person whose name is the entry's or the one labelled. */
    private boolean isMeant(String label, ResolvedMention m, Volume volume, ResolvedDocument found) {
        if (m.key().equals(volume.id() + "#" + label)) {
            return true;
        }
        boolean listed = m.key().startsWith(volume.id() + "#");
        if (!label.startsWith(NAMED)) {
            return !listed
                    && volume.persons().stream()
                            .filter(e -> e.id().equals(label))
                            .map(RegisterEntry::name)
                            .anyMatch(n -> isNamed(PersonName.ofRegister(n), m.key(), found));
        }
        String full = label.substring(NAMED.length());
        int cut = full.lastIndexOf(' ');
        PersonName name = new PersonName("", cut < 0 ? "" : full.substring(0, cut), full.substring(cut + 1), "");
        return isNamed(name, m.key(), found) || isNamed(PersonName.surname(full), m.key(), found);
    }

    private boolean isNamed(PersonName name, String key, ResolvedDocument found) {
        List<PersonName> names = new ArrayList<>();
        found.persons().stream()
                .filter(p -> p.key().equals(key))
                .map(LocalPerson::name)
                .forEach(names::add);
        if (key.startsWith(LocalPerson.AUTHORITY)) {
            authority
                    .findPerson(key.substring(LocalPerson.AUTHORITY.length()))
                    .map(KnownPerson::aliases)
                    .ifPresent(aliases -> aliases.forEach(a -> names.add(PersonName.ofRegister(a))));
        }
        return names.stream().anyMatch(n -> agree(n, name));
    }

    private static boolean agree(PersonName a, PersonName b) {
        boolean whole = Spelling.fold(a.full()).equals(Spelling.fold(b.full()));
        return whole || a.foldedSurname().equals(b.foldedSurname()) && a.givenAgrees(b);
    }
}
