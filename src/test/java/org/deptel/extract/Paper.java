package org.deptel.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.authority.Authority;
import org.deptel.model.EventFinding;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Particulars;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.model.ThingMention;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Note;
import org.deptel.text.Papers;
import org.deptel.text.Parties;
import org.deptel.text.Party;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Token;
import org.deptel.text.Volume;
import org.deptel.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A document built by hand, one sentence a line. A parsed sentence is written word by word as {@code
 * word_TAG_head_relation}, heads counted from 0, the root's head -1; a plain one as it is printed.
 */
final class Paper {
    private static final Set<String> PLACES = Set.of("Paris", "Geneva", "Switzerland");

    private final DocumentKind kind;
    private final String title;
    private final Set<String> names;
    private final Parties parties;
    private final Set<String> offices = new HashSet<>();
    private final List<PersonMention> persons = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Cast cast;

    private Paper(DocumentKind kind, String title, Set<String> names) {
        this(kind, title, names, Parties.NONE);
    }

    private Paper(DocumentKind kind, String title, Set<String> names, Parties parties) {
        this.kind = kind;
        this.title = title;
        this.names = names;
        this.parties = parties;
    }

    /** A telegram that knows these surnames. */
    static Paper telegram(String... names) {
        return new Paper(DocumentKind.TELEGRAM, "Telegram", Set.of(names));
    }

    /** A telegram of the Department to one of its posts, that knows these surnames. */
    static Paper instruction(String... names) {
        Span nowhere = new Span(0, 0);
        Parties parties = new Parties(
                List.of(new Party("Department of State", "", nowhere, null)),
                List.of(new Party("Embassy in Ruritania", "", nowhere, null)),
                List.of());
        return new Paper(DocumentKind.TELEGRAM, "Telegram", Set.of(names), parties);
    }

    /** A memorandum of conversation that knows these surnames. */
    static Paper record(String... names) {
        return new Paper(DocumentKind.MEMORANDUM_OF_CONVERSATION, "Memorandum of Conversation", Set.of(names));
    }

    /** A record with this heading that knows these surnames. */
    static Paper headed(String title, String... names) {
        return new Paper(DocumentKind.MEMORANDUM_OF_CONVERSATION, title, Set.of(names));
    }

    /** A memorandum from one to another that knows these surnames. */
    static Paper memorandum(String... names) {
        return new Paper(DocumentKind.MEMORANDUM, "Memorandum", Set.of(names));
    }

    /** A note of the editors that knows these surnames. */
    static Paper editorialNote(String... names) {
        return new Paper(DocumentKind.EDITORIAL_NOTE, "Editorial Note", Set.of(names));
    }

    /** One parsed sentence of a paper of no kind in particular, in which Archer, Bell, Carver and Dorn are persons. */
    static Paper sentence(String line) {
        return new Paper(DocumentKind.OTHER_DOCUMENT, "", Set.of("Archer", "Bell", "Carver", "Dorn"))
                .parsed(Zone.BODY, line);
    }

    /** The meetings that one parsed sentence of a telegram tells, in which Novak, Brand, Ash, Cole and Dunn are persons. */
    static List<String> told(Zone zone, String line) {
        return telegram("Novak", "Brand", "Ash", "Cole", "Dunn")
                .offices("President")
                .parsed(zone, line)
                .narrated();
    }

    /** The same, in which these words mean somebody by his office. */
    Paper offices(String... words) {
        offices.addAll(List.of(words));
        return this;
    }

    Paper parsed(Zone zone, String line) {
        return add(zone, line, true);
    }

    /** A footnote whose sign stands behind the sentence before it. */
    Paper noted(String line) {
        int anchor = text.length() - 1;
        add(Zone.FOOTNOTE, line, false);
        Span words = sentences.get(sentences.size() - 1).span();
        notes.add(new Note("fn" + notes.size(), "1", anchor, words, Zone.FOOTNOTE, false));
        return this;
    }

    /** The paper with all its sentences in one paragraph. */
    Paper together() {
        Span whole = blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
        blocks.clear();
        blocks.add(new Block(Zone.BODY, whole, ""));
        return this;
    }

    Paper says(String line) {
        return add(Zone.BODY, line, false);
    }

    private Paper add(Zone zone, String line, boolean parsed) {
        int begin = text.length();
        List<Token> tokens = new ArrayList<>();
        List<NameSpan> places = new ArrayList<>();
        for (String item : line.split(" ")) {
            String[] parts = parsed ? item.split("_") : new String[] {item, "", "-1", ""};
            if (!tokens.isEmpty() && !parts[0].matches("[.,:]|’s")) {
                text.append(' ');
            }
            for (String word : parsed ? new String[] {parts[0]} : parts[0].split("(?=[.,:]$)")) {
                Span span = new Span(text.length(), text.length() + word.length());
                text.append(word);
                if (PLACES.contains(word)) {
                    places.add(new NameSpan(NameKind.PLACE, tokens.size(), tokens.size() + 1));
                }
                tokens.add(new Token(word, span, parts[1], Integer.parseInt(parts[2]), parts[3]));
                if (names.contains(word)) {
                    person(word, span, zone);
                } else if (offices.contains(word)) {
                    persons.add(mention(MentionForm.OFFICE, word, "", span, zone));
                }
            }
        }
        Span whole = new Span(begin, text.length());
        sentences.add(new Sentence(zone, "", whole, tokens, places, parsed));
        blocks.add(new Block(zone, whole, ""));
        text.append('\n');
        return this;
    }

    private void person(String surname, Span span, Zone zone) {
        persons.add(mention(MentionForm.NAME, surname, surname, span, zone));
    }

    /** Somebody a text mentions, by these words. */
    static PersonMention mention(MentionForm form, String words, String surname, Span span, Zone zone) {
        return new PersonMention(
                form, span, zone, words, PersonName.surname(surname), OfficePhrase.NONE, "", true, List.of());
    }

    private AnnotatedDocument annotated() {
        Header header = Papers.header(kind, title, parties, null);
        Document document = Papers.document("frus1950v01/d1", header, text.toString(), blocks, notes);
        return new AnnotatedDocument(document, new Volume("frus1950v01", "", List.of(), List.of()), sentences);
    }

    /** Everyone in it; who the sentences mean without naming is added as they are read. */
    private Cast cast() {
        Cast made = cast == null ? new Cast(persons) : cast;
        cast = made;
        return made;
    }

    private Narration narration() {
        return new Narration(annotated(), cast());
    }

    List<EventFinding> calls() {
        return new CallExtractor(narration()).extract();
    }

    List<EventFinding> messages() {
        return new MessageExtractor(narration()).extract();
    }

    List<EventFinding> meetings() {
        Narration narration = narration();
        return new NotedDays(narration).give(new NarrativeExtractor(narration).extract());
    }

    /** The sessions of councils that the sentences tell, each as {@code who, who at place (time)}. */
    List<String> councils() {
        return new CouncilExtractor(narration())
                .extract().stream()
                        .map(f -> f.attendees().stream()
                                        .map(a -> cast().get(a.mention()).surface())
                                        .collect(java.util.stream.Collectors.joining(", "))
                                + (f.place().isEmpty() ? "" : " at " + f.place())
                                + (f.time() == null ? "" : " (" + f.time().label() + ")"))
                        .toList();
    }

    /** The meeting of which the paper as a whole is the report. */
    Optional<EventFinding> session() {
        return new SessionExtractor(narration()).extract();
    }

    /** Visits, statements, agreements, conferences and negotiations, with the states and places of the register. */
    List<EventFinding> outlined() {
        AnnotatedDocument document = annotated();
        Authority authority = Authority.core();
        List<ThingMention> things = new ThingExtractor(document.volume(), authority).extract(document);
        List<EventFinding> named = new NamedEventExtractor(document, authority).extract();
        return new OutlineExtractor(narration(), things, named).extract();
    }

    /** Events known by name. */
    List<String> named() {
        AnnotatedDocument document = annotated();
        return new NamedEventExtractor(document, Authority.core())
                .extract().stream()
                        .map(f -> f.trigger().in(document.document().text()))
                        .toList();
    }

    /** What the sentences tell besides talks, each as {@code VISIT HELD [Archer] paris (may 3)}. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        for (EventFinding f : outlined()) {
            List<String> who = f.attendees().stream()
                    .map(a -> (a.function() == Function.HOST ? "host " : "")
                            + cast().get(a.mention()).surface())
                    .toList();
            Particulars p = f.particulars();
            String more = String.join(
                    " ",
                    List.of(
                            p.name(),
                            String.join("+", p.parties()),
                            f.place(),
                            p.origin().isEmpty() ? "" : "from " + p.origin(),
                            p.series().isEmpty() ? "" : "of " + p.series()));
            String time = f.time() == null ? "" : " (" + f.time().label() + ")";
            told.add((f.type() + " " + f.status() + " " + who + " " + more + time)
                    .replace("[] ", "")
                    .replaceAll(" +", " ")
                    .strip());
        }
        return told;
    }

    /** Who took part in a finding, each as {@code SENDER Archer}. */
    List<String> who(EventFinding finding) {
        return finding.attendees().stream()
                .map(a -> a.function() + " " + cast().get(a.mention()).surface())
                .toList();
    }

    /** What the sentences narrate, each finding as {@code STATUS: who, who at place (time)}, place and time where told. */
    List<String> narrated() {
        List<String> told = new ArrayList<>();
        for (EventFinding f : meetings()) {
            List<String> who = f.attendees().stream()
                    .map(a -> cast().get(a.mention()))
                    .map(m -> m.form() == MentionForm.WRITER ? "the writer" : m.surface())
                    .toList();
            told.add(f.status() + ": " + String.join(", ", who)
                    + (f.place().isEmpty() ? "" : " at " + f.place())
                    + (f.time() == null ? "" : " (" + f.time().label() + ")"));
        }
        return told;
    }

    /** Whether the last sentence is one of those that are parsed, since it may tell of an event. */
    boolean isWorthParsing() {
        return Extractor.mayHoldEvent(sentences.get(sentences.size() - 1));
    }

    /** The rules by which the sentences' talks were found. */
    List<String> rules() {
        return meetings().stream().map(EventFinding::rule).toList();
    }

    /** What a record says of the presence of each it names, as {@code ANSWERED Archer}. */
    List<String> presence() {
        return new Presence(annotated(), cast())
                .read().stream()
                        .map(a -> a.sign() + " " + cast().get(a.mention()).surface())
                        .toList();
    }

    /** Those whom a record says were at what it records, as {@code HEADED Archer}. */
    List<String> recorded() {
        return new MeetingExtractor(annotated(), cast(), Authority.core())
                .extract().stream()
                        .flatMap(f -> f.attendees().stream())
                        .map(a -> a.sign() + " " + cast().get(a.mention()).surface())
                        .toList();
    }

    /** The names that only what their bearers do gives away. */
    List<String> echoed() {
        return echoed(0);
    }

    /** The same, where the language model has seen the first so many names. */
    List<String> echoed(int known) {
        List<PersonMention> found = new ArrayList<>(persons.subList(0, known));
        List<Words> words = sentences.stream().map(Words::new).toList();
        new NameEcho(Authority.core(), Optional.empty()).find(words, text.toString(), found);
        return found.stream().skip(known).map(PersonMention::surface).toList();
    }

    /** Who comes and who goes, as {@code Archer: came | went}. */
    List<String> comings() {
        return Comings.in(annotated(), cast()).stream()
                .map(a -> cast().get(a.mention()).surface() + ": " + a.stay().arrived() + " | "
                        + a.stay().left())
                .toList();
    }
}
