package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.MarkKind;
import org.deptel.text.MarkedName;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Spelling;
import org.deptel.text.Token;
import org.deptel.text.Zone;

/**
 * Finds persons: names of the volume's list, names the language model sees, names after titles, and offices that stand
 * for their holders.
 */
final class PersonExtractor {
    private static final Pattern SIDE = Pattern.compile("(?i:anti|pro|non|pre|post)[-–](?<N>\\p{Lu}[\\p{L}’']+)");
    private static final Set<String> STOPS = ImmutableSet.of("(", ")", ",", ";", ":", ".");
    private static final Set<String> LINKS = ImmutableSet.of("of", "in", "to", "the", "at", "for", "and", "-");
    private static final Set<String> DEFINITE =
            ImmutableSet.of("the", "his", "our", "their", "its", "your", "my", "this");
    private static final Set<String> INDEFINITE = ImmutableSet.of(
            "a", "an", "any", "every", "each", "no", "former", "some", "new", "another", "as", "be", "future", "ex",
            "-");
    /** Bodies that have Presidents of their own. */
    private static final Set<String> BODIES = ImmutableSet.of("sc", "ga", "unsc", "unga", "council", "assembly");
    /** What makes of an office the one below it. */
    private static final Set<String> LOWER = ImmutableSet.of("deputy", "vice", "assistant", "associate");

    private static final Set<String> COMPOUND =
            ImmutableSet.of("general", "generals", "designate", "emeritus", "level", "office");

    /** What goes on with the clause behind a name: no apposition ends before it. */
    private static final Pattern LINKED = Pattern.compile("[\\p{L}\\d].*|&");

    private final NameList list;
    private final Authority authority;
    private final TitleFinder titles;
    private final NameReader names;

    PersonExtractor(NameList list, Authority authority) {
        this.list = list;
        this.authority = authority;
        this.titles = new TitleFinder(authority);
        this.names = new NameReader(list, authority);
    }

    /**
     * The persons of a document, in order of the text.
     *
     * @param mentions those who are named, or meant by an office
     * @param chiefs those whom others serve, {@code Special Representative of the President}: mentions of their own, but
     *     nobody who acts in the sentence, so that events need not know them
     */
    record Found(List<PersonMention> mentions, List<PersonMention> chiefs) {}

    /** All mentions, in order of the text. */
    Found extract(AnnotatedDocument annotated) {
        String text = annotated.document().text();
        List<PersonMention> mentions = new ArrayList<>();
        List<PersonMention> chiefs = new ArrayList<>();
        List<Words> sentences = annotated.sentences().stream().map(Words::new).toList();
        for (Words sentence : sentences) {
            sentence(sentence, text, mentions, chiefs);
        }
        for (Sentence sentence : annotated.sentences()) {
            prefixed(sentence, text, mentions);
        }
        new FirstNames(list, authority).find(annotated, mentions);
        new NameEcho(authority, annotated.document().header().when()).find(sentences, text, mentions);
        new SpeakerInitials(annotated.document()).find(mentions);
        List<PersonMention> marked = withMarks(mentions, annotated);
        marked.sort(Comparator.comparing(PersonMention::span));
        return new Found(marked, chiefs);
    }

    private void sentence(Words words, String text, List<PersonMention> mentions, List<PersonMention> chiefs) {
        List<Title> found = titles.find(words);
        BitSet taken = new BitSet();
        for (Candidate c : names.read(words, found, text)) {
            Optional<Title> near = titleOf(c, found, words);
            Optional<Title> title = near.filter(x -> isHis(c, words));
            NameReach reach = NameReach.of(words, c.end(), c.isBare(), c.entries(), list);
            taken.set(c.first(), reach.end());
            title.ifPresent(t -> taken.set(t.first(), t.end()));
            Candidate meant = reach.entries().isEmpty() ? c : c.with(reach.entries());
            mentions.add(named(words, near.isPresent() ? meant.believed() : meant, reach, title, text));
        }
        for (Title title : found) {
            titles.within(title, words).ifPresent(chief -> chiefs.add(officeHolder(words, chief, text)));
            if (title.office().isPresent() && !taken.get(title.end() - 1) && isHolder(title, words)) {
                mentions.add(officeHolder(words, title, text));
            }
        }
    }

    /** {@code anti-Sukarno}: a name of one person of the list behind a syllable that takes a side. */
    private void prefixed(Sentence sentence, String text, List<PersonMention> mentions) {
        for (Token token : sentence.tokens()) {
            if (token.word().indexOf('-') < 0 && token.word().indexOf('–') < 0) {
                continue;
            }
            Matcher side = SIDE.matcher(token.word());
            List<String> entries = side.matches() ? list.entriesOf(Spelling.fold(side.group("N"))) : List.of();
            Span span = new Span(
                    token.span().end() - (side.matches() ? side.group("N").length() : 0),
                    token.span().end());
            if (entries.size() == 1 && mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
                mentions.add(new PersonMention(
                        MentionForm.NAME,
                        span,
                        sentence.zone(),
                        span.in(text),
                        PersonName.surname(span.in(text)),
                        OfficePhrase.NONE,
                        "",
                        true,
                        entries));
            }
        }
    }

    private static Optional<Title> titleOf(Candidate c, List<Title> found, Words words) {
        Optional<Title> before =
                found.stream().filter(t -> t.end() == c.first()).findFirst();
        return before.or(() -> inBrackets(c, found, words));
    }

    /** {@code Ambassador in India ( Bowles )}; {@code the Representative at the United Nations, Yakov Malik,}. */
    private static Optional<Title> inBrackets(Candidate c, List<Title> found, Words words) {
        String before = words.word(c.first() - 1);
        if (!before.equals("(") && !before.equals(",") && !before.equals("[")) {
            return Optional.empty();
        }
        int reach = before.equals(",") ? 6 : 12;
        return found.stream()
                .filter(t -> t.office().isPresent() && t.end() <= c.first() - 1 && c.first() - t.end() <= reach)
                .filter(t -> plainWordsBetween(words, t.end(), c.first() - 1))
                .reduce((a, b) -> b);
    }

    /** {@code the Ambassador, Novak, said}; but not {@code the President, Rusk, and Bundy} nor {@code away, Novak was}. */
    private static boolean isHis(Candidate c, Words words) {
        if (!words.word(c.first() - 1).equals(",")) {
            return true;
        }
        String after = words.word(c.end());
        boolean listed = words.sentence().zone() == Zone.LIST;
        boolean series = words.isCapital(c.end() + 1)
                || words.folded(c.end() + 1).equals("and")
                || words.folded(c.end() + 1).equals("the");
        return listed || after.isEmpty() || !LINKED.matcher(after).matches() && !(after.equals(",") && series);
    }

    private static boolean plainWordsBetween(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            if (STOPS.contains(words.word(k)) || !words.isCapital(k) && !LINKS.contains(words.word(k))) {
                return false;
            }
        }
        return true;
    }

    private static PersonMention named(Words words, Candidate c, NameReach reach, Optional<Title> title, String text) {
        PersonName said = NameReader.said(words, c.first(), c.surname(), c.end());
        Span span = words.span(c.first(), reach.end());
        return new PersonMention(
                MentionForm.NAME,
                span,
                words.sentence().zone(),
                span.in(text),
                new PersonName(
                        title.map(Title::words).orElse(""),
                        said.given().isEmpty() ? reach.given() : said.given(),
                        said.surname(),
                        reach.suffix()),
                title.map(Title::office).orElse(OfficePhrase.NONE),
                "",
                c.named(),
                c.entries());
    }

    /** Whether the words speak of the one who holds the office, and not of the office or of several. */
    private static boolean isHolder(Title title, Words words) {
        if (title.plural()) {
            return false;
        }
        String before = words.folded(title.first() - 1);
        String after = words.folded(title.end());
        boolean definite = DEFINITE.contains(before)
                || title.first() < words.count() && !title.office().polity().isEmpty();
        // "as President" is what somebody is made, "As President told Archer" who told him
        boolean clause = before.equals("as")
                && after.matches(
                        "told|said|stated|noted|explained|suggested|requested|indicated|pointed|knows|is|was|has|had|will");
        boolean indefinite = INDEFINITE.contains(before) && !clause;
        boolean compound = after.equals("of")
                        && title.office().polity().isEmpty()
                        && title.office().at().isEmpty()
                || after.equals("-")
                || (words.isCapital(title.end()) && COMPOUND.contains(words.folded(title.end())));
        return !indefinite
                && !compound
                && !isOtherOffice(title, words)
                && (definite || words.isCapital(title.end() - 1) || isAdInterim(title, words));
    }

    /** {@code Chargé d’Affaires}, {@code Emb off}: offices whose last word is small. */
    private static boolean isAdInterim(Title title, Words words) {
        return words.isCapital(title.first())
                && (title.office().office().equals("charge")
                        || title.office().office().equals("embassy-officer"));
    }

    /** {@code SC President}, {@code Deputy Governor}, {@code Planning Minister}: an office of another name. */
    private static boolean isOtherOffice(Title title, Words words) {
        String before = words.folded(title.first() - 1);
        boolean body = title.office().office().equals("president") && BODIES.contains(before);
        boolean minister = title.office().office().equals("minister")
                && title.first() > 1
                && words.isCapital(title.first() - 1)
                && words.word(title.first() - 1).endsWith("ing");
        // a Vice Minister is called Minister too
        boolean lower = words.isCapital(title.first() - 1)
                && LOWER.contains(before)
                && !title.office().office().equals("minister");
        // a Staff Representative sits in no Congress: bare, the word is the office of too many
        boolean anyones = words.folded(title.first()).matches("representative|rep");
        // (PM/ISO) in a drafting note is a bureau
        boolean bureau = before.equals("(") && words.word(title.end()).equals("/");
        return body || minister || lower || anyones || bureau;
    }

    private static PersonMention officeHolder(Words words, Title title, String text) {
        Span span = words.span(title.first(), title.end());
        return new PersonMention(
                MentionForm.OFFICE,
                span,
                words.sentence().zone(),
                span.in(text),
                new PersonName(title.words(), "", "", ""),
                title.office(),
                "",
                false,
                List.of());
    }

    /** Takes over the editors' marks: a mark on words found tells who; a mark on other words is a mention of its own. */
    private List<PersonMention> withMarks(List<PersonMention> mentions, AnnotatedDocument annotated) {
        List<PersonMention> result = new ArrayList<>(mentions);
        for (MarkedName mark : annotated.document().marks()) {
            if (mark.kind() != MarkKind.PERSON || !list.contains(mark.target())) {
                continue;
            }
            int at = overlapping(result, mark.span());
            Zone zone = annotated.document().zoneAt(mark.span().begin());
            if (at >= 0) {
                result.set(at, linked(result.get(at), mark));
            } else {
                String surface = mark.span().in(annotated.document().text());
                result.add(new PersonMention(
                        MentionForm.NAME,
                        mark.span(),
                        zone,
                        surface,
                        PersonName.surname(surface),
                        OfficePhrase.NONE,
                        mark.target(),
                        true,
                        List.of(mark.target())));
            }
        }
        return result;
    }

    private static int overlapping(List<PersonMention> mentions, Span span) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }

    private static PersonMention linked(PersonMention m, MarkedName mark) {
        return new PersonMention(
                MentionForm.NAME,
                m.span(),
                m.zone(),
                m.surface(),
                m.name(),
                m.office(),
                mark.target(),
                m.named(),
                m.entries());
    }
}
