package org.deptel.resolve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.extract.Extractor;
import org.deptel.model.Account;
import org.deptel.model.Attendee;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Findings;
import org.deptel.model.Function;
import org.deptel.model.Participation;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.parse.Reading;
import org.deptel.text.AnnotatedDocument;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Sentence;
import org.deptel.text.Span;
import org.deptel.text.Token;
import org.deptel.text.Volume;
import org.deptel.text.Zone;

/** Who a constructed document means by its titles and by I and you, found without language models. */
final class Telling {
    private static final Pattern SENTENCE =
            Pattern.compile("\\S.*?(?:(?<!\\b(?:Mr|Mrs|Dr|U\\.S))[.!?][”\"]?(?= \\p{Lu})|$)");
    private static final Pattern WORD =
            Pattern.compile("(?:Mr|Mrs|Dr|U\\.S)\\.|\\p{L}[\\p{L}\\p{M}]*(?:[’'](?!s\\b)\\p{L}+)*|[’']s|\\d+|\\S");
    private static final String PERSONS = """
            <div type="section" xml:id="persons"><list>
            <item><hi rend="strong"><persName xml:id="p_E1">Elm, Charles A.</persName></hi>, Ambassador to the Soviet Union, 1957–1960</item>
            <item><hi rend="strong"><persName xml:id="p_M1">Mikov, Ivan P.</persName></hi>, Soviet Foreign Minister, 1956–1961</item>
            <item><hi rend="strong"><persName xml:id="p_A1">Arbor, Paul</persName></hi>, President of Finland, 1955–1962</item>
            <item><hi rend="strong"><persName xml:id="p_S1">Ash, Peter</persName></hi>, Assistant Secretary of State for European Affairs, 1957–1959</item>
            <item><hi rend="strong"><persName xml:id="p_F1">Fennel, Otto</persName></hi>, Austrian Foreign Minister, 1955–1961; Austrian Chancellor, 1956–1962</item>
            <item><hi rend="strong"><persName xml:id="p_L1">Lloyd, Selwyn</persName></hi>, British Foreign Secretary, December 1955–July 1960</item>
            <item><hi rend="strong"><persName xml:id="p_D1">Dulles, John Foster</persName></hi>, Secretary of State, January 1953–April 1959</item>
            <item><hi rend="strong"><persName xml:id="p_I1">Eisenhower, Dwight D.</persName></hi>, President of the United States, January 1953–January 1961</item>
            </list></div>
            """;

    private final ResolvedDocument resolved;

    private Telling(ResolvedDocument resolved) {
        this.resolved = resolved;
    }

    /** Reads a document of a volume with a small list of persons. */
    static Telling of(Path folder, String content) throws IOException {
        return of(folder, content, Map.of());
    }

    /** Reads a document whose last sentence tells a meeting of those whom these words of it mean. */
    static Telling of(Path folder, String content, Map<String, Function> there) throws IOException {
        return of(folder, content, (f, annotated) -> with(f, annotated, there));
    }

    /** Reads a document whose last sentence proposes a meeting of those whom these words of it mean. */
    static Telling proposing(Path folder, String content, Map<String, Function> there) throws IOException {
        return telling(folder, content, f -> as(f, EventStatus.PROPOSED, f.tier(), f.voice()), there);
    }

    /** Reads a document whose last sentence tells something of those whom these words of it mean, changed in this way. */
    static Telling telling(Path folder, String content, UnaryOperator<EventFinding> how, Map<String, Function> there)
            throws IOException {
        return of(
                folder,
                content,
                (f, annotated) -> new Findings(
                        f.document(),
                        f.persons(),
                        f.things(),
                        List.of(how.apply(meeting(f, EventStatus.HELD, last(annotated), there)))));
    }

    /** What a finding tells, told by a footnote of the editors. */
    static EventFinding ofEditors(EventFinding f) {
        return as(f, f.status(), Tier.FOOTNOTE, Voice.EDITOR_VOICE);
    }

    /** What a finding tells, as something to come. */
    static EventFinding planned(EventFinding f) {
        return as(f, EventStatus.PLANNED, f.tier(), f.voice());
    }

    /** What a finding tells, found by another rule. */
    static EventFinding by(String rule, EventFinding f) {
        return as(f, f.status(), f.tier(), f.voice(), rule);
    }

    /** The same account, told by another word. */
    static Account toldBy(Account a, Span trigger) {
        return with(a, trigger, a.participations());
    }

    /** The same account, of others. */
    static Account among(Account a, List<Participation> who) {
        return with(a, a.trigger(), who);
    }

    private static Account with(Account a, Span trigger, List<Participation> who) {
        return new Account(
                a.number(),
                a.type(),
                a.status(),
                a.tier(),
                a.voice(),
                a.quote(),
                trigger,
                a.method(),
                a.confidence(),
                who,
                a.date(),
                a.place(),
                a.subject(),
                a.named(),
                a.particulars());
    }

    private static EventFinding as(EventFinding f, EventStatus status, Tier tier, Voice voice) {
        return as(f, status, tier, voice, f.rule());
    }

    private static EventFinding as(EventFinding f, EventStatus status, Tier tier, Voice voice, String rule) {
        return new EventFinding(
                f.type(),
                status,
                tier,
                voice,
                f.quote(),
                f.trigger(),
                rule,
                f.confidence(),
                f.attendees(),
                f.time(),
                f.place(),
                f.subject());
    }

    private static Span last(AnnotatedDocument annotated) {
        return annotated.sentences().get(annotated.sentences().size() - 1).span();
    }

    /** Reads a record whose text opens by telling a meeting of those whom these words of it mean. */
    static Telling opening(Path folder, String content, Map<String, Function> there) throws IOException {
        return of(folder, content, (f, annotated) -> {
            Span first = annotated.sentences().stream()
                    .filter(s -> s.zone() == Zone.BODY)
                    .map(Sentence::span)
                    .findFirst()
                    .orElseThrow();
            List<EventFinding> events = new ArrayList<>(f.events());
            events.add(meeting(f, EventStatus.HELD, first, there));
            return new Findings(f.document(), f.persons(), f.things(), events);
        });
    }

    private static Telling of(Path folder, String content, BiFunction<Findings, AnnotatedDocument, Findings> told)
            throws IOException {
        Path file = folder.resolve("v1.xml");
        Files.writeString(
                file,
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><front>" + PERSONS
                        + "</front><body><div type=\"document\" xml:id=\"d7\" n=\"7\">" + content
                        + "</div></body></text></TEI>",
                StandardCharsets.UTF_8);
        Reading reading = Reading.of(file);
        Document document = reading.documents().get(0);
        Volume volume = reading.volumes().get(0);
        AnnotatedDocument annotated = new AnnotatedDocument(document, volume, sentences(document));
        Authority authority = Authority.core();
        Findings findings = new Extractor(volume, authority).extract(annotated);
        return new Telling(new Resolver(volume, authority).resolve(told.apply(findings, annotated)));
    }

    private static Findings with(Findings f, AnnotatedDocument annotated, Map<String, Function> there) {
        if (there.isEmpty()) {
            return f;
        }
        return new Findings(
                f.document(), f.persons(), f.things(), List.of(meeting(f, EventStatus.HELD, last(annotated), there)));
    }

    private static EventFinding meeting(Findings f, EventStatus status, Span quote, Map<String, Function> there) {
        List<Attendee> attendees = new ArrayList<>();
        there.forEach((words, function) -> attendees.add(new Attendee(mention(f, words), "", function)));
        return new EventFinding(
                EventType.MEETING,
                status,
                Tier.NARRATIVE,
                Voice.DOCUMENT_VOICE,
                quote,
                quote,
                "verb-object",
                0.8,
                attendees,
                null,
                "",
                "");
    }

    private static int mention(Findings f, String words) {
        int at = f.document().text().indexOf(words);
        for (int i = 0; i < f.persons().size(); i++) {
            Span span = f.persons().get(i).span();
            if (span.begin() <= at && at < span.end()) {
                return i;
            }
        }
        throw new IllegalStateException("nobody is mentioned at " + words);
    }

    private static List<Sentence> sentences(Document document) {
        List<Sentence> found = new ArrayList<>();
        for (Block b : document.blocks()) {
            Matcher s = SENTENCE.matcher(b.span().in(document.text()));
            while (s.find()) {
                found.add(sentence(document.text(), b, s.start(), s.end()));
            }
        }
        return found;
    }

    private static Sentence sentence(String text, Block b, int from, int to) {
        Span span = new Span(b.span().begin() + from, b.span().begin() + to);
        List<Token> tokens = new ArrayList<>();
        Matcher w = WORD.matcher(span.in(text));
        while (w.find()) {
            Span at = new Span(span.begin() + w.start(), span.begin() + w.end());
            tokens.add(new Token(w.group(), at, "", -1, ""));
        }
        return new Sentence(b.zone(), b.note(), span, tokens, List.of(), false);
    }

    /** Who may be meant where these words begin and stay open, the likeliest first. */
    List<String> alternatives(String words) {
        int at = resolved.document().text().indexOf(words);
        return resolved.open().stream()
                .filter(m -> m.span().begin() <= at && at < m.span().end())
                .flatMap(m -> m.alternatives().stream())
                .map(a -> local(a.person()))
                .toList();
    }

    /** The places of the encounters, empty where one is not known. */
    List<String> places() {
        return resolved.accounts().stream().map(Account::place).toList();
    }

    /** In what office somebody took part in the one encounter told, with the state served. */
    String acting(String person) {
        return part(person)
                .map(p -> p.office().office() + " of " + p.office().polity())
                .orElse("not there");
    }

    /** How many encounters are told. */
    int encounters() {
        return resolved.accounts().size();
    }

    /** Who took part in the one encounter told, each with what he did there. */
    List<String> met() {
        return only().participations().stream()
                .map(p -> p.function() + " " + local(p.person()))
                .toList();
    }

    /** The words that tell the one encounter. */
    String quote() {
        return only().quote().in(resolved.document().text());
    }

    /** What spoke for the presence of somebody at the one encounter told. */
    String evidence(String person) {
        return part(person).map(Participation::evidence).orElse("not there");
    }

    /** How sure it is that somebody was at the one encounter told; 0 where he is not among those there. */
    double presence(String person) {
        return part(person).map(Participation::confidence).orElse(0.0);
    }

    private Optional<Participation> part(String person) {
        return only().participations().stream()
                .filter(p -> local(p.person()).equals(person))
                .findFirst();
    }

    private Account only() {
        List<Account> told = resolved.accounts();
        if (told.size() != 1) {
            throw new IllegalStateException(told.size() + " encounters are told");
        }
        return told.get(0);
    }

    private static String local(String person) {
        return person.substring(person.indexOf('#') + 1);
    }

    /** The office said where these words begin, with its state. */
    String office(String words) {
        int at = resolved.document().text().indexOf(words);
        return resolved.mentions().stream()
                .filter(m -> m.span().begin() <= at && at < m.span().end())
                .map(m -> m.office().office() + " of " + m.office().polity())
                .findFirst()
                .orElse("none");
    }

    /** All who are meant by the word that begins here. */
    List<String> all(String words) {
        int at = resolved.document().text().indexOf(words);
        return resolved.mentions().stream()
                .filter(m -> m.span().begin() == at)
                .map(m -> local(m.key()))
                .toList();
    }

    /** The list id (or register key) of whoever is meant where these words begin; {@code open} if nobody is. */
    String who(String words) {
        int at = resolved.document().text().indexOf(words);
        return resolved.mentions().stream()
                .filter(m -> m.span().begin() <= at && at < m.span().end())
                .map(m -> local(m.key()))
                .findFirst()
                .orElse(at < 0 ? "not in the text" : "open");
    }
}
