package org.deptel.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Agents;
import org.deptel.model.LocalPerson;
import org.deptel.model.PersonName;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.Document;
import org.deptel.text.DocumentKind;
import org.deptel.text.NameAt;
import org.deptel.text.Participant;
import org.deptel.text.Party;
import org.deptel.text.Span;
import org.deptel.text.Spelling;
import org.deptel.text.Zone;

/** Who writes a document and to whom, with the lines inside telegrams that say so: {@code For Secretary from Ambassador}. */
final class Writing {
    /** What follows somebody of whom only somebody else's office speaks. */
    private static final Pattern OWNS = Pattern.compile("[’']s \\p{Lu}");

    /** {@code United States Ambassador to Ruritania}: an office of ours, whatever state it names besides. */
    private static final Pattern OURS = Pattern.compile(
            "\\b(?:United States|U\\. ?S\\.|US|American) (?:Ambassador|Minister|Chargé|Consul|Representative)\\b");

    /** How much of a telegram's text may say for whom and from whom it is; in UTF-16 units. */
    private static final int TOP = 450;

    private static final Pattern FROM = Pattern.compile(
            "(?:^|[.\\n“] ?)(?![^.\\n“]{0,60}\\b(?:[Mm]essage|[Ll]etter|[Rr]eply|[Nn]ote|[Cc]ommunication) to\\b)"
                    + "(?:[^.\\n“]{0,60}?\\b)?(?:[Ff]or|[Oo]nly|[Tt]o) (?:the )?(?<TO>\\p{Lu}[^.\\n“]{1,79}?),? [Ff]rom (?:the )?(?<FROM>\\p{Lu}[^.,;:\\n“]{1,40})[.\\n:]");
    /** {@code FM: Ambassador Archer Paris 625}, and whom the line below is for. */
    private static final Pattern FROM_LINE = Pattern.compile(
            "(?:^|\\n)(?:FM|FROM): ?(?<FROM>[\\p{L}.]+ [^\\n]{3,50})\\n(?:TO:[^\\n]{0,40}?(?:\\bFOR (?<TO>[^\\n]{3,50}))?\\n)?");

    private static final Pattern BARE_FROM = Pattern.compile(
            "(?:^|[.\\n“] ?)(?:No\\. \\d+ from|From) (?:the )?(?<FROM>\\p{Lu}[\\p{L}’'. ]{1,30}?)(?: (?:to|for) (?:the )?(?<TO>\\p{Lu}[\\p{L}’' ]{1,30}?))?[.\\n]");
    private static final Pattern FOR = Pattern.compile(
            "(?:^|[.\\n] ?)(?:[^.\\n“]{0,40}?\\b)?(?:[Ff]or|[Ee]yes [Oo]nly(?: for)?) (?:the )?(?<TO>\\p{Lu}[^.\\n“]{2,60}?)[.\\n]");
    private static final Pattern EXCHANGE = Pattern.compile(
            "\\b(?:letter|message|telegram|note|cable|reply)\\b[^.“]{0,60}? from (?<FROM>[^.“]{2,60}?) (?:to|for) (?<TO>(?:the |His |Her |Mr\\. )?\\p{Lu}[^.“:]{2,60})");
    private static final Pattern TO_FROM = Pattern.compile(
            "\\b(?:letter|message|telegram|note|cable|reply)\\b[^.“]{0,60}? to (?<TO>(?:the )?\\p{Lu}[^.“:,]{1,40}?) from (?<FROM>(?:the )?\\p{Lu}[^.“:,]{1,40})");
    private static final Pattern DELIVER = Pattern.compile(
            "\\b(?i:deliver|pass|convey|transmit|hand|give)\\b[^.“]{0,40}\\b(?:message|letter|note|reply|following)\\b[^.“]{0,40}? to (?<TO>(?:the )?\\p{Lu}[^.“:]{1,60}):\\s*$");
    private static final Pattern RECEIVED = Pattern.compile(
            "\\b(?:[Rr]eceived\\b[^.“]{0,40}?\\b(?:message|letter|telegram|note|cable)|(?:message|letter|telegram|note|cable) received) from (?<FROM>(?:the )?\\p{Lu}[^.“:]{1,40})");
    private static final Pattern FROM_WHOM = Pattern.compile(
            "\\b(?:letter|message|msg|telegram|tel|note|cable|reply|notation|comment|minute|statement|memorandum)\\b[^.“:]{0,40}? (?:from|fr|by) (?<FROM>(?:[^.“:]|\\b(?:Mr|Mrs|Dr|Gen|Amb|Sen)\\.){3,60})[:,]?\\s*$");
    private static final Pattern SENT = Pattern.compile(
            "(?<FROM>[^.“]{3,90}?) (?:sent|wrote|addressed|cabled)\\b[^.“]{0,60}? to (?<TO>[^.“:]{3,70})");

    private final Identities who;
    private final Correspondents posts;
    private final Agents agents;
    private final Document document;
    private final String text;
    private final int top;

    Writing(Identities who, Correspondents posts, Agents agents) {
        this.who = who;
        this.posts = posts;
        this.agents = agents;
        this.document = who.findings().document();
        this.text = document.text();
        this.top = document.blocks().stream()
                .filter(b -> b.zone() == Zone.BODY)
                .mapToInt(b -> b.span().begin())
                .findFirst()
                .orElse(0);
    }

    /** The document's "I". */
    Optional<Decision> writer() {
        Optional<Matcher> line = topLine();
        if (line.isPresent()) {
            return person(line.get(), "FROM", 0).map(p -> new Decision(p, 0.9, "writer-in-telegram"));
        }
        boolean noLetter = document.header().kind() == DocumentKind.EDITORIAL_NOTE;
        return noLetter
                ? Optional.empty()
                : posts.writer(agents).or(this::initialled).or(this::drafter).or(this::onlyAmerican);
    }

    /** The document's "you". */
    Optional<Decision> addressee() {
        Optional<Matcher> line = topLine().or(() -> match(FOR, telegramTop()));
        if (line.isPresent() && isTelegram()) {
            String to = line.get().group("TO");
            boolean several = to == null || to.matches(".*(?:, | and |/).*");
            return several
                    ? Optional.empty()
                    : person(line.get(), "TO", 0).map(p -> new Decision(p, 0.88, "addressee-in-telegram"));
        }
        return document.header().parties().to().size() > 1 ? Optional.empty() : posts.addressee(agents);
    }

    private boolean isTelegram() {
        return switch (document.header().kind()) {
            case TELEGRAM, AIRGRAM, MESSAGE -> true;
            default -> false;
        };
    }

    private String telegramTop() {
        return isTelegram() ? text.substring(top, Math.min(text.length(), top + TOP)) : "";
    }

    private Optional<Matcher> topLine() {
        return match(FROM, telegramTop())
                .or(() -> match(BARE_FROM, telegramTop()))
                .or(() -> match(FROM_LINE, telegramTop()));
    }

    private static Optional<Matcher> match(Pattern pattern, String words) {
        Matcher m = pattern.matcher(words);
        return m.find() ? Optional.of(m) : Optional.empty();
    }

    /** The only person named by the words of a group. */
    private Optional<String> person(Matcher m, String group, int shift) {
        if (m.group(group) == null) {
            return Optional.empty();
        }
        int base = shift == 0 ? top : shift;
        Span words = new Span(base + m.start(group), base + m.end(group));
        Set<String> persons = new LinkedHashSet<>();
        for (int i : who.inOrder(words)) {
            who.decision(i).ifPresent(d -> persons.add(d.person()));
        }
        boolean writer = group.equals("FROM");
        if (persons.isEmpty() && writer && words.in(text).matches("Ambassador|Minister|Chargé|Charge|Amb")) {
            posts.writer(agents).ifPresent(d -> persons.add(d.person()));
        }
        return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
    }

    /** The line with which a quoted telegram begins: {@code “For A from B.}. */
    Optional<Decision> line(int quote, boolean writer) {
        String words = text.substring(quote + 1, Math.min(text.length(), quote + 80));
        return match(FROM, words)
                .flatMap(m -> person(m, writer ? "FROM" : "TO", quote + 1))
                .map(p -> new Decision(p, 0.88, writer ? "writer-in-telegram" : "addressee-in-telegram"))
                .or(() -> before(quote, writer));
    }

    /** {@code From A to B.}: the line stands just before the quotation. */
    private Optional<Decision> before(int quote, boolean writer) {
        boolean near = isTelegram() && quote - top >= 0 && quote - top < TOP;
        if (!near) {
            return Optional.empty();
        }
        String lead = text.substring(top, quote).stripTrailing() + "\n";
        return match(BARE_FROM, lead)
                .or(() -> match(FROM, lead))
                .filter(m -> m.end() == lead.length() || m.end() == lead.length() - 1)
                .flatMap(m -> person(m, writer ? "FROM" : "TO", 0))
                .map(p -> new Decision(p, 0.88, writer ? "writer-in-telegram" : "addressee-in-telegram"));
    }

    /** Who writes to whom by the words that lead up to a quotation: {@code letter from A to B}, {@code A wrote to B}. */
    Optional<Decision> exchange(Span lead, boolean writer) {
        int latest = -1;
        Optional<String> found = Optional.empty();
        for (Pattern p : List.of(EXCHANGE, TO_FROM, SENT)) {
            Matcher m = p.matcher(lead.in(text));
            while (m.find()) {
                if (m.start("TO") > latest) {
                    latest = m.start("TO");
                    found = nearest(m, lead.begin(), writer);
                }
            }
        }
        Matcher from = FROM_WHOM.matcher(lead.in(text));
        if (writer && found.isEmpty() && from.find()) {
            found = nearest(from, lead.begin(), true);
        }
        if (found.isEmpty()) {
            found = handedOn(lead, writer);
        }
        return found.map(p -> new Decision(p, 0.86, writer ? "writer-of-quoted-letter" : "addressee-of-quoted-letter"));
    }

    /**
     * {@code Deliver following message to P:} is of him who writes the telegram; {@code I have received following message from
     * P} was written to him.
     */
    private Optional<String> handedOn(Span lead, boolean writer) {
        Matcher deliver = DELIVER.matcher(lead.in(text));
        if (isTelegram() && deliver.find()) {
            return writer ? self() : nearest(deliver, lead.begin(), false);
        }
        Matcher received = RECEIVED.matcher(lead.in(text));
        if (received.find()) {
            return writer ? first(received, "FROM", lead.begin()) : self();
        }
        return Optional.empty();
    }

    private Optional<String> self() {
        return writer().map(Decision::person);
    }

    private Optional<String> first(Matcher m, String group, int base) {
        return who.inOrder(new Span(base + m.start(group), base + m.end(group))).stream()
                .flatMap(i -> who.decision(i).map(Decision::person).stream())
                .findFirst();
    }

    /** The last one named before the verb, or the first one after it. */
    private Optional<String> nearest(Matcher m, int base, boolean writer) {
        String group = writer ? "FROM" : "TO";
        Span words = new Span(base + m.start(group), base + m.end(group));
        Optional<String> person = Optional.empty();
        for (int i : who.inOrder(words)) {
            Optional<String> p = who.decision(i).map(Decision::person);
            person = writer || person.isEmpty() ? p : person;
        }
        return person;
    }

    /** Initials at the end of a record: {@code JFD}, {@code L. W. H.} */
    private Optional<Decision> initialled() {
        Set<String> fitting = new LinkedHashSet<>();
        for (NameAt signer : document.header().signers()) {
            String letters = signer.name().replaceAll("[^\\p{L}]", "");
            if (letters.length() < 2 || letters.length() > 4 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
                continue;
            }
            who.persons().stream()
                    .filter(p -> initials(p.name()).equals(letters))
                    .map(LocalPerson::key)
                    .forEach(fitting::add);
        }
        return fitting.size() == 1
                ? fitting.stream().findFirst().map(p -> new Decision(p, 0.9, "writer-initialled"))
                : Optional.empty();
    }

    private static String initials(PersonName name) {
        StringBuilder letters = new StringBuilder();
        for (String part : Spelling.fold(name.given() + " " + name.surname()).split("[ .]+")) {
            letters.append(part.isEmpty() ? "" : part.substring(0, 1));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** The only one who drafted a record, or a memorandum that names no sender, by its source note. */
    private Optional<Decision> drafter() {
        boolean unsent = document.header().kind() == DocumentKind.MEMORANDUM
                && document.header().parties().from().isEmpty();
        return (isRecord() || unsent) && agents.drafted().size() == 1
                ? Optional.of(new Decision(agents.drafted().get(0), 0.85, "writer-drafted"))
                : Optional.empty();
    }

    private boolean isRecord() {
        return document.header().kind() == DocumentKind.MEMORANDUM_OF_CONVERSATION;
    }

    /** In a record of a conversation between two sides: the only American of those present. */
    private Optional<Decision> onlyAmerican() {
        if (!isRecord()) {
            return Optional.empty();
        }
        Set<String> americans = new LinkedHashSet<>();
        document.header().parties().between().stream().map(Party::span).forEach(s -> addAmericans(s, americans));
        document.header().participants().forEach(p -> addAmericans(p, americans));
        return americans.size() == 1
                ? Optional.of(new Decision(americans.iterator().next(), 0.85, "writer-only-american"))
                : Optional.empty();
    }

    /** Of a row that names a foreign state only those said or known to serve the United States: it may hold both sides. */
    private void addAmericans(Participant row, Set<String> found) {
        Set<String> there = new LinkedHashSet<>();
        addAmericans(row.span(), there);
        boolean foreign = who.context().namesForeignState(row.text());
        boolean ours = OURS.matcher(row.text()).find();
        there.stream()
                .filter(p -> !foreign || ours || !who.context().tenuresOf(p).isEmpty())
                .forEach(found::add);
    }

    private void addAmericans(Span words, Set<String> found) {
        String text = document.text();
        for (int i : who.inOrder(words)) {
            int end = who.mention(i).span().end();
            // President Carter's Special Emissary (Archer): the emissary was there
            boolean owner = OWNS.matcher(text).region(end, text.length()).lookingAt();
            who.decision(i)
                    .map(Decision::person)
                    .filter(p -> !owner && isAmerican(p))
                    .ifPresent(found::add);
        }
    }

    private boolean isAmerican(String person) {
        List<Tenure> held = who.context().tenuresOf(person);
        return held.isEmpty()
                ? who.context().isListedAsAmerican(person)
                : held.stream().allMatch(t -> t.polity().equals(Polity.UNITED_STATES));
    }
}
