package org.deptel.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Agents;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.text.Block;
import org.deptel.text.Document;
import org.deptel.text.Part;
import org.deptel.text.Quotations;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Decides who "I" and "you" are at each place: in a verbatim record the one whose turn it is, in a quotation the one
 * said to speak or write it, elsewhere the writer of the document and the one written to. What the words leave open
 * stays open: a "you" among several, a quotation that nobody is said to speak.
 */
final class SpeakerResolver {
    /** How far before a quotation the one who speaks it may be named; in UTF-16 units. */
    private static final int REACH = 420;

    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:said|says|replied|added|stated|remarked|asked|declared|commented|noted|wrote|writes|cabled|telegraphed|"
                    + "reported|responded|answered|continued|concluded|explained|told|informed|observed|suggested|"
                    + "emphasized|recommended|asserted|recorded|warned|announced|read|reads|quote[sd]? (?:him|her) as saying)\\b");
    private static final Pattern SAID_BEHIND =
            Pattern.compile("\\s*(?:he|she|(?<N>\\p{Lu}[\\p{L}’'. ]{2,30}?)) " + SAYS.pattern());
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?][”\"]? \\p{Lu}");
    private static final Pattern LETTER =
            Pattern.compile("\\b(?:letter|message|telegram|note|cable|reply|memorandum|communication)s?\\b");
    private static final Pattern PRONOUN =
            Pattern.compile("(?:^|[.”\\s])(?:He|She|he|she)\\s*(?:then |also |further )?$");

    private static final Pattern FAREWELL = Pattern.compile(
            "(?:Sincerely|Yours|Cordially|(?:With )?(?:[Ww]arm(?:est)? |[Bb]est |[Kk]ind(?:est)? )(?:personal )?[Rr]egards|With regards|Faithfully yours|Respectfully)[^”\\n]{0,60}?[,.]\\s*[“\"]?(?=\\p{Lu})");
    private static final Pattern HE = Pattern.compile("[.;] (?:He|She|There|However|Apart)\\b|\\b(?:he|she)\\b");
    /** How long a letter quoted whole may be; in UTF-16 units. */
    private static final int LETTER_LENGTH = 12_000;

    private final Identities who;
    private final Correspondents posts;
    private final Document document;
    private final Quotations quotations;
    private final Writing writing;
    private final Hearers hearers;

    SpeakerResolver(Identities who, Correspondents posts, Agents agents) {
        this.who = who;
        this.posts = posts;
        this.document = who.findings().document();
        this.quotations = new Quotations(document);
        this.writing = new Writing(who, posts, agents);
        this.hearers = new Hearers(who, posts, quotations);
    }

    /** Decides all places where somebody speaks of himself or to somebody. */
    void resolve() {
        for (int i = 0; i < who.count(); i++) {
            PersonMention m = who.mention(i);
            boolean speaks = m.form() == MentionForm.WRITER || m.form() == MentionForm.ADDRESSEE;
            int mention = i;
            if (speaks || isVocative(m)) {
                meant(m).ifPresent(d -> who.decide(mention, d));
            } else if (isOwnCharge(m)
                    && who.decision(i)
                            .filter(d -> !d.method().startsWith("office-by-date"))
                            .isEmpty()) {
                writing.writer()
                        .filter(d -> d.method().equals("writer-signed"))
                        .ifPresent(d -> who.decide(mention, new Decision(d.person(), 0.85, "charge-who-signs")));
            }
        }
    }

    /** {@code P told Chargé}: in a telegram of a mission he who signs it, where nobody else is known to hold the office. */
    private boolean isOwnCharge(PersonMention m) {
        return m.form() == MentionForm.OFFICE
                && m.zone() == Zone.BODY
                && m.office().office().equals("charge")
                && m.office().polity().isEmpty()
                && m.office().at().isEmpty()
                && posts.fromMission()
                && !posts.isChief();
    }

    /** {@code Mr. President}: a title with which somebody is spoken to. */
    private boolean isVocative(PersonMention m) {
        return m.form() == MentionForm.OFFICE && OfficeResolver.isVocative(document.text(), m.span());
    }

    private Optional<Decision> meant(PersonMention m) {
        if (m.form() == MentionForm.OFFICE) {
            return spokenOrWritten(m).or(() -> hearers.secretary(m));
        }
        return hearers.questioned(m)
                .or(() -> spokenOrWritten(m))
                .or(() -> m.form() == MentionForm.ADDRESSEE ? hearers.called(m).or(() -> teller(m)) : Optional.empty());
    }

    /** {@code I asked why; Elm said, “you know”}: who tells of his own talk is the one to whom the other spoke. */
    private Optional<Decision> teller(PersonMention you) {
        OptionalInt quote = quotations.quotedFrom(you.span().begin());
        Optional<Decision> self = writing.writer();
        if (quote.isEmpty() || self.isEmpty() || you.zone() != Zone.BODY || !saysI(you)) {
            return Optional.empty();
        }
        Span lead = quotations.leadingUpTo(quote.getAsInt(), REACH);
        OptionalInt verb = lastVerb(lead.in(document.text()));
        boolean spoken = verb.isPresent()
                && !LETTER.matcher(lead.in(document.text())).find()
                && who.inOrder(new Span(lead.begin() + verb.getAsInt(), lead.end()))
                        .isEmpty();
        return spoken && isAnother(lead, verb.getAsInt(), self.get().person())
                ? Optional.of(new Decision(self.get().person(), 0.8, "addressee-who-tells"))
                : Optional.empty();
    }

    /** Whether he who says it is not the writer: he is called "he", or by his name. */
    private boolean isAnother(Span lead, int verb, String self) {
        String words = lead.in(document.text());
        return PRONOUN.matcher(words.substring(0, verb)).find()
                || subject(lead.begin(), words, verb)
                        .filter(p -> !p.equals(self))
                        .isPresent();
    }

    /** Whether the writer speaks of himself in the same paragraph, outside quotations. */
    private boolean saysI(PersonMention m) {
        Optional<Span> line = document.findBlock(m.span()).map(Block::span);
        for (int i = 0; line.isPresent() && i < who.count(); i++) {
            Span span = who.mention(i).span();
            if (who.mention(i).form() == MentionForm.WRITER
                    && span.length() > 0
                    && line.get().contains(span)
                    && quotations.quotedFrom(span.begin()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Decision> spokenOrWritten(PersonMention m) {
        boolean writer = m.form() == MentionForm.WRITER;
        int place = m.span().begin();
        Optional<Span> turn = quotations.turnAt(place);
        OptionalInt quote = quotations.quotedFrom(place);
        if (turn.isPresent() && m.zone() == Zone.BODY) {
            return quote.isPresent() ? Optional.empty() : writer ? speaker(turn.get()) : partner(turn.get());
        }
        if (quote.isPresent()) {
            return quoted(quote.getAsInt(), writer);
        }
        if (m.zone().isNote()) {
            return Optional.empty();
        }
        Optional<Part> part = document.parts().stream()
                .filter(p -> p.span().contains(m.span()))
                .findFirst();
        if (part.isPresent()) {
            return ofPart(part.get(), writer);
        }
        return writer ? writing.writer() : writing.addressee();
    }

    private Optional<Decision> speaker(Span turn) {
        return within(turn).map(p -> new Decision(p, 0.93, "writer-speaks"));
    }

    /** The other of two who speak; of several, he who speaks both before and after. */
    private Optional<Decision> partner(Span turn) {
        Optional<String> one = within(turn);
        return otherOfTwo(one).or(() -> onBothSides(turn, one));
    }

    private Optional<Decision> onBothSides(Span turn, Optional<String> one) {
        List<Span> turns = quotations.turns();
        int at = turns.indexOf(turn);
        Optional<String> before = at > 0 ? within(turns.get(at - 1)) : Optional.empty();
        Optional<String> after = at + 1 < turns.size() ? within(turns.get(at + 1)) : Optional.empty();
        return before.filter(p -> one.isPresent() && !one.equals(before) && before.equals(after))
                .map(p -> new Decision(p, 0.8, "addressee-who-speaks-before-and-after"));
    }

    private Optional<Decision> otherOfTwo(Optional<String> one) {
        Set<String> others = new LinkedHashSet<>();
        for (Span t : quotations.turns()) {
            within(t).ifPresentOrElse(others::add, () -> others.add(t.in(document.text())));
        }
        if (one.isEmpty() || others.size() != 2) {
            return Optional.empty();
        }
        others.remove(one.get());
        String other = others.iterator().next();
        return who.isPerson(other) ? Optional.of(new Decision(other, 0.85, "addressee-spoken-with")) : Optional.empty();
    }

    private Optional<String> within(Span words) {
        List<String> persons = who.inOrder(words).stream()
                .map(i -> who.decision(i).map(Decision::person))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    private Optional<Decision> ofPart(Part part, boolean writer) {
        return (writer ? part.parties().from() : part.parties().to())
                .stream()
                        .findFirst()
                        .map(p -> p.personSpan() == null ? p.span() : p.personSpan())
                        .flatMap(this::within)
                        .map(p -> new Decision(p, 0.85, writer ? "writer-of-enclosure" : "addressee-of-enclosure"));
    }

    private Optional<Decision> quoted(int quote, boolean writer) {
        Optional<Decision> within = writing.line(quote, writer);
        if (within.isPresent()) {
            return within;
        }
        Span lead = quotations.leadingUpTo(quote, REACH);
        String words = lead.in(document.text());
        Optional<Decision> letter = writing.exchange(lead, writer);
        if (letter.isPresent() || !writer && !LETTER.matcher(words).find()) {
            return letter;
        }
        Optional<Decision> signed = writer ? signature(quote) : Optional.empty();
        if (signed.isPresent()) {
            return signed;
        }
        OptionalInt verb = lastVerb(words);
        if (verb.isEmpty()) {
            return writer ? behind(quote).or(() -> reported(quote)) : Optional.empty();
        }
        return writer
                ? subject(lead.begin(), words, verb.getAsInt()).map(p -> new Decision(p, 0.85, "writer-quoted"))
                : Optional.empty();
    }

    /** {@code Archer discussed the visit. “I believe …,” he noted}: who speaks is said behind the first part. */
    private Optional<Decision> behind(int quote) {
        String text = document.text();
        int close = text.indexOf('”', quote);
        int line = Math.max(text.lastIndexOf('\n', quote) + 1, quote - REACH);
        if (close < 0 || close - quote > REACH || text.substring(quote, close).indexOf('\n') >= 0) {
            return Optional.empty();
        }
        Matcher said = SAID_BEHIND.matcher(text).region(close + 1, Math.min(text.length(), close + 60));
        if (!said.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> person = said.group("N") != null
                ? within(new Span(said.start("N"), said.end("N")))
                : firstOfLastSentence(line, text.substring(line, quote).stripTrailing());
        return person.map(p -> new Decision(p, 0.84, "writer-quoted"));
    }

    /** Who signs a letter that is quoted whole: the name behind {@code Sincerely,}. */
    private Optional<Decision> signature(int quote) {
        String text = document.text();
        Matcher farewell = FAREWELL.matcher(text).region(quote, Math.min(text.length(), quote + LETTER_LENGTH));
        if (!farewell.find() || quotations.quotedFrom(farewell.start()).orElse(-1) != quote) {
            return Optional.empty();
        }
        int from = farewell.end();
        int to = Math.min(text.length(), from + 40);
        Span name = new Span(from, to);
        return who.inOrder(name).stream()
                .findFirst()
                .flatMap(who::decision)
                .map(d -> new Decision(d.person(), 0.9, "writer-signed-in-quotation"));
    }

    /** Reported speech that falls into quotation: he goes on who spoke last in the same line, if nobody was named since. */
    private Optional<Decision> reported(int quote) {
        String text = document.text();
        int line = text.lastIndexOf('\n', quote - 1) + 1;
        OptionalInt verb = lastSaid(text.substring(line, quote));
        if (verb.isEmpty() || document.zoneAt(quote) != Zone.BODY) {
            return Optional.empty();
        }
        int said = line + verb.getAsInt();
        List<Integer> before = who.inOrder(new Span(line, Math.max(line, said)));
        boolean others = !who.inOrder(new Span(said, quote)).isEmpty();
        boolean goesOn = HE.matcher(text.substring(said, quote)).find();
        return others || before.isEmpty() || !goesOn
                ? Optional.empty()
                : who.decision(before.get(before.size() - 1)).map(d -> new Decision(d.person(), 0.82, "writer-quoted"));
    }

    private static OptionalInt lastSaid(String words) {
        int at = -1;
        Matcher m = SAYS.matcher(words);
        while (m.find()) {
            at = m.start();
        }
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private static OptionalInt lastVerb(String words) {
        OptionalInt said = lastSaid(words);
        // between the verb and the quotation there may stand to whom and when, but no other sentence
        boolean same = said.isPresent()
                && !NEXT_SENTENCE.matcher(words.substring(said.getAsInt())).find();
        return same ? said : OptionalInt.empty();
    }

    /** Whom "he" means: the first one named in the sentence before. */
    private Optional<String> firstOfLastSentence(int begin, String words) {
        int sentence = Math.max(words.lastIndexOf(". "), words.lastIndexOf('\n')) + 1;
        return who.inOrder(new Span(begin + sentence, begin + words.length())).stream()
                .map(i -> who.decision(i).map(Decision::person))
                .findFirst()
                .flatMap(p -> p);
    }

    /** Who says it: the last one named before the verb; for "he", the first one named in the sentence before. */
    private Optional<String> subject(int begin, String words, int verb) {
        String before = words.substring(0, verb);
        Matcher pronoun = PRONOUN.matcher(before);
        if (pronoun.find()) {
            return firstOfLastSentence(begin, before.substring(0, pronoun.start()));
        }
        int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1;
        List<Integer> named = who.inOrder(new Span(begin + sentence, begin + verb));
        return named.isEmpty()
                ? Optional.empty()
                : who.decision(named.get(named.size() - 1)).map(Decision::person);
    }
}
