package org.deptel.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.model.Agent;
import org.deptel.model.Agents;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Organization;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.Header;
import org.deptel.text.NameAt;
import org.deptel.text.Party;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.Span;
import org.deptel.text.Spelling;
import org.deptel.text.When;
import org.deptel.text.Zone;

/** Who writes to whom, and so who "I" and "you" are. */
final class Correspondents {
    private static final Pattern CALL =
            Pattern.compile("(?:(?<T>\\p{Lu}[\\p{L} ]{2,20}?) )?\\b(?:[Ee]yes [Oo]nly (?:[Ff]or )?|[Ff]or )(?:the )?$");

    private static final int RANK_BELOW = 40;

    private final Identities who;
    private final Context context;
    private final Header header;
    private final PostReader posts;
    private final Optional<Post> from;
    private final Optional<Post> to;
    private final String accreditedFrom;
    private final String accreditedTo;
    private final String stationed;

    Correspondents(Identities who) {
        this.who = who;
        this.context = who.context();
        this.header = who.findings().document().header();
        this.posts = new PostReader(context.authority(), who.written());
        this.from = header.sender().flatMap(p -> posts.read(p.office()));
        this.to = header.recipient().flatMap(p -> posts.read(p.office()));
        this.accreditedFrom =
                header.sender().map(p -> posts.accreditation(p.office())).orElse("");
        this.accreditedTo =
                header.recipient().map(p -> posts.accreditation(p.office())).orElse("");
        this.stationed = header.sender().map(p -> posts.station(p.office())).orElse("");
    }

    /** Whether the words just before address somebody: {@code Paris for}, {@code Eyes only for the}. */
    boolean isCall(String before) {
        return CALL.matcher(before).find();
    }

    /** The chief of the mission called in a telegram: {@code London for the Ambassador}; else that of the post written to. */
    Optional<Decision> calledFor(String office, String before) {
        Matcher call = CALL.matcher(before);
        if (!call.find() || !office.matches("ambassador|minister|charge")) {
            return Optional.empty();
        }
        String town = call.group("T");
        if (town != null && !posts.townState(town).isEmpty()) {
            return chief(posts.townState(town), "office-of-post-called");
        }
        return isMission(to) || !accreditedTo.isEmpty()
                ? chief(
                        accreditedTo.isEmpty() ? to.map(Post::polity).orElse("") : accreditedTo,
                        "office-of-post-called")
                : Optional.empty();
    }

    /** The state whose ministers a document can mean without naming it: the writer's or else the reader's, if he is no American; else the host. */
    String foreignState() {
        return header.sender()
                .flatMap(this::foreignStateOf)
                .or(() -> header.recipient().flatMap(this::foreignStateOf))
                .orElseGet(this::host);
    }

    /** The state that the one written to serves, if it is not the United States; empty where it is, or nobody knows. */
    String readersState() {
        return header.recipient().flatMap(this::foreignStateOf).orElse("");
    }

    private Optional<String> foreignStateOf(Party party) {
        return inside(party.personSpan() == null ? party.span() : party.personSpan(), MentionForm.NAME)
                .map(Decision::person)
                .flatMap(this::served)
                .filter(s -> !s.equals(Polity.UNITED_STATES));
    }

    private Optional<String> served(String person) {
        List<String> states = who.written().stream()
                .flatMap(day -> context.tenuresOf(person).stream().filter(t -> t.covers(day)))
                .map(Tenure::polity)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The first full date in the text of a document that has none of its own, such as an editors' note. */
    Optional<When> firstDate() {
        return PrintedDates.find(who.findings().document().text()).stream()
                .filter(PrintedDate::hasYear)
                .findFirst()
                .flatMap(PrintedDate::when);
    }

    private static boolean isMission(Optional<Post> post) {
        return post.filter(p -> p.organization().kind().equals("mission")).isPresent();
    }

    /** Whether a mission, its chief, or an officer of his sends the document. */
    boolean fromMission() {
        return isMission(from) || !accreditedFrom.isEmpty() || !stationed.isEmpty();
    }

    /** Whether the chief of a mission sends the document in his own name. */
    boolean isChief() {
        return !accreditedFrom.isEmpty();
    }

    /** The state in which the mission that sends or receives sits; empty where neither end is a mission. */
    String host() {
        if (!accreditedFrom.isEmpty()) {
            return accreditedFrom;
        }
        if (isMission(from)) {
            return from.map(Post::polity).orElse("");
        }
        if (!stationed.isEmpty()) {
            return stationed;
        }
        return !accreditedTo.isEmpty()
                ? accreditedTo
                : isMission(to) ? to.map(Post::polity).orElse("") : "";
    }

    /**
     * An office of which no state is said, where it must be American: {@code Emboff} in a telegram of a mission, and
     * {@code Chargé in India} in a heading; else none.
     */
    OfficePhrase american(OfficePhrase said, Zone zone) {
        boolean own = said.office().equals("embassy-officer") && fromMission();
        boolean headed = OfficeResolver.ENVOYS.contains(said.office())
                && zone == Zone.HEADING
                && !said.at().isEmpty();
        return own || headed
                ? new OfficePhrase(
                        said.office(), Polity.UNITED_STATES, said.at().isEmpty() ? host() : said.at())
                : OfficePhrase.NONE;
    }

    /** Whether a state is the one in which the mission sits, be it called by the name of the whole: Germany. */
    boolean isHost(String state) {
        return !host().isEmpty()
                && (host().equals(state)
                        || context.authority()
                                .findPolity(state)
                                .filter(p -> p.successors().contains(host()))
                                .isPresent());
    }

    /** The town of the mission written to; empty where none is. */
    String addressedSeat() {
        return isMission(to) ? to.map(p -> p.organization().seat()).orElse("") : "";
    }

    /** Where a foreign ambassador spoken of is accredited: at the sender's post, else in Washington. */
    String hostOrWashington() {
        return fromMission() ? host() : Polity.UNITED_STATES;
    }

    /** The town of the mission that sends; empty where none does. */
    String seat() {
        if (isMission(from)) {
            return from.map(p -> p.organization().seat()).orElse("");
        }
        return context.authority()
                .findPolity(accreditedFrom.isEmpty() ? stationed : accreditedFrom)
                .flatMap(Polity::onlyCapital)
                .orElse("");
    }

    /** The bodies at both ends that stand in no register. */
    List<Organization> organizations() {
        return posts().stream().map(Post::organization).distinct().toList();
    }

    /** The posts at both ends. */
    List<Post> posts() {
        return Stream.concat(header.parties().from().stream(), header.parties().to().stream())
                .map(p -> posts.read(p.office()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The persons behind the document; called when names and offices are decided. */
    Agents agents() {
        return new Agents(
                header.parties().from().stream().map(this::agent).toList(),
                header.parties().to().stream().map(this::agent).toList(),
                signers(),
                persons(header.source().drafted()),
                persons(header.source().cleared()),
                persons(header.source().approved()));
    }

    private Agent agent(Party party) {
        Optional<Post> post = posts.read(party.office());
        Span named = party.personSpan() == null ? party.span() : party.personSpan();
        Optional<Decision> d = inside(named, MentionForm.NAME);
        if (d.isEmpty() && party.personSpan() == null && post.isEmpty()) {
            d = inside(party.span(), MentionForm.OFFICE);
        }
        String office = officeLabel(party);
        return new Agent(
                post.map(p -> p.organization().key()).orElse(""),
                party.office(),
                d.map(Decision::person).orElse(""),
                d.isPresent() ? office : "",
                d.map(Decision::method).orElse(""));
    }

    private String officeLabel(Party party) {
        return inside(party.span()).stream()
                .map(PersonMention::office)
                .filter(OfficePhrase::isPresent)
                .findFirst()
                .flatMap(o -> context.authority().findOffice(o.office()))
                .map(o -> o.label())
                .orElse("");
    }

    private List<PersonMention> inside(Span span) {
        return who.findings().persons().stream()
                .filter(m -> span.contains(m.span()))
                .toList();
    }

    private Optional<Decision> inside(Span span, MentionForm form) {
        for (int i = 0; i < who.count(); i++) {
            PersonMention m = who.mention(i);
            if (m.form() == form && span.overlaps(m.span())) {
                return who.decision(i);
            }
        }
        return Optional.empty();
    }

    /** A signature that no name of the text explains may be that of someone in the list. */
    private List<String> signers() {
        List<String> signers = new ArrayList<>();
        for (NameAt n : header.signers()) {
            Optional<String> named = inside(n.span(), MentionForm.NAME).map(Decision::person);
            boolean listed =
                    named.filter(p -> context.findEntryOf(p).isPresent()).isPresent();
            Optional<String> signed = listed
                    ? named
                    : context.signatures()
                            .entryAmong(n.name(), writers(n.span()))
                            .or(() -> context.signatures().entry(n.name()))
                            .map(context::key)
                            .or(() -> named)
                            .or(() -> unknown(n));
            signed.filter(p -> !signers.contains(p)).ifPresent(signers::add);
        }
        return signers;
    }

    /** A signature that nobody could be made out of is somebody all the same, known to this document only. */
    private Optional<String> unknown(NameAt signature) {
        if (!fromMission() || !signature.name().matches("\\p{Lu}\\p{Ll}[\\p{L}’'-]+")) {
            return Optional.empty();
        }
        PersonName name = PersonName.surname(signature.name());
        String key = who.localKey(name);
        who.note(key, name, "", "");
        return Optional.of(key);
    }

    /** The entries of those who may have signed: who sent or drafted the paper, and whom his rank below names. */
    private Set<String> writers(Span signature) {
        Set<String> writers = new TreeSet<>();
        header.parties().from().forEach(p -> inside(p.span(), MentionForm.NAME).ifPresent(d -> add(d, writers)));
        header.source()
                .drafted()
                .forEach(n -> inside(n.span(), MentionForm.NAME).ifPresent(d -> add(d, writers)));
        String text = who.findings().document().text();
        String below = text.substring(signature.end(), Math.min(text.length(), signature.end() + RANK_BELOW));
        for (int i = 0; i < who.count(); i++) {
            who.decision(i)
                    .filter(d -> context.findEntryOf(d.person())
                            .flatMap(e -> context.findName(e.id()))
                            .filter(n -> !n.title().isEmpty() && below.contains(n.title()))
                            .isPresent())
                    .ifPresent(d -> add(d, writers));
        }
        return writers;
    }

    private void add(Decision decision, Set<String> entries) {
        context.findEntryOf(decision.person()).ifPresent(e -> entries.add(e.id()));
    }

    private List<String> persons(List<NameAt> names) {
        return names.stream()
                .map(n -> inside(n.span(), MentionForm.NAME))
                .flatMap(Optional::stream)
                .map(Decision::person)
                .distinct()
                .toList();
    }

    /** Who "I" is: the sender the head names, else the signer, else the chief of the sending mission on that day. */
    Optional<Decision> writer(Agents agents) {
        Optional<String> sender = agents.sender().map(Agent::person).filter(p -> !p.isEmpty());
        if (sender.isPresent()) {
            return Optional.of(new Decision(sender.get(), 0.92, "writer-sender"));
        }
        if (agents.signed().size() == 1) {
            return Optional.of(new Decision(agents.signed().get(0), 0.93, "writer-signed"));
        }
        Optional<Decision> chief = isChief() || from.filter(Post::embassy).isPresent()
                ? chief(host(), "writer-chief-of-mission")
                : representative(from, "writer-chief-of-mission");
        return chief.filter(d -> !isSignedByAnother(d.person()));
    }

    /** Whether the paper is signed by a name that nobody could be made out of, and that is not the chief's. */
    private boolean isSignedByAnother(String chief) {
        String surname = context.findEntryOf(chief)
                .flatMap(e -> context.findName(e.id()))
                .or(() -> context.authority()
                        .findPerson(chief.substring(chief.indexOf('#') + 1))
                        .map(p -> p.name()))
                .map(PersonName::foldedSurname)
                .orElse("");
        return header.signers().stream()
                .map(NameAt::name)
                .anyMatch(n -> n.matches("\\p{Lu}[\\p{L}’'. -]{2,}")
                        && !Spelling.fold(n).contains(surname));
    }

    /** Who "you" is: the recipient, else the chief of the mission written to. */
    Optional<Decision> addressee(Agents agents) {
        Optional<String> recipient = agents.recipient().map(Agent::person).filter(p -> !p.isEmpty());
        if (recipient.isPresent()) {
            return Optional.of(new Decision(recipient.get(), 0.88, "addressee-recipient"));
        }
        String host = !accreditedTo.isEmpty()
                ? accreditedTo
                : to.filter(Post::embassy).map(Post::polity).orElse("");
        return host.isEmpty()
                ? representative(to, "addressee-chief-of-mission")
                : chief(host, "addressee-chief-of-mission");
    }

    /** Who heads a mission to a body of many states: the Representative at the United Nations, the Permanent one at NATO. */
    private Optional<Decision> representative(Optional<Post> post, String method) {
        String label = post.filter(p -> isMission(post))
                .map(p -> p.organization().label())
                .orElse("");
        String office = label.endsWith("United Nations")
                ? "un-representative"
                : label.endsWith("North Atlantic Treaty Organization") ? "permanent-representative" : "";
        Optional<When> day = who.written();
        if (office.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        List<String> listed = holders(context.listedHolders(office, Polity.UNITED_STATES, "", day.get()));
        List<String> known = holders(context.authority().holders(office, Polity.UNITED_STATES, "", day.get()));
        return listed.size() == 1
                ? Optional.of(new Decision(listed.get(0), 0.85, method))
                : known.size() == 1
                        ? Optional.of(new Decision(context.keyOf(known.get(0)), 0.8, method))
                        : Optional.empty();
    }

    private Optional<Decision> chief(String host, String method) {
        Optional<When> day = who.written();
        if (host.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        List<String> listed = holders(context.listedHolders("ambassador", Polity.UNITED_STATES, host, day.get()));
        if (listed.size() == 1) {
            return Optional.of(new Decision(listed.get(0), 0.85, method));
        }
        List<String> known = new ArrayList<>(
                holders(context.authority().holders("ambassador", Polity.UNITED_STATES, host, day.get())));
        known.addAll(holders(context.authority().holders("minister", Polity.UNITED_STATES, host, day.get())));
        return known.size() == 1
                ? Optional.of(new Decision(context.keyOf(known.get(0)), 0.8, method))
                : Optional.empty();
    }

    private static List<String> holders(List<Tenure> tenures) {
        return tenures.stream().map(Tenure::person).distinct().toList();
    }
}
