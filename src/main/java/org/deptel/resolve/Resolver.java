package org.deptel.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.authority.TrustModel;
import org.deptel.model.Account;
import org.deptel.model.Agents;
import org.deptel.model.Findings;
import org.deptel.model.OfficePhrase;
import org.deptel.model.OpenMention;
import org.deptel.model.Organization;
import org.deptel.model.PersonMention;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.ResolvedMention;
import org.deptel.model.Tenure;
import org.deptel.model.ThingKind;
import org.deptel.text.Volume;

/** Decides who, when and where the findings of a document mean. One for each volume; safe for threads. */
public final class Resolver {
    private final Context context;
    private final ThingResolver things;
    private final Attendance attendance;
    private final TrustModel trust = TrustModel.shipped();

    /** A resolver that knows a volume's list of persons and the registers. */
    public Resolver(Volume volume, Authority authority) {
        this(volume, authority, Attendance.shipped(authority));
    }

    private Resolver(Volume volume, Authority authority, Attendance attendance) {
        this.attendance = attendance;
        this.context = new Context(volume, authority);
        this.things = new ThingResolver(volume, authority);
    }

    /** A resolver that takes everyone whom a record names for present, with the signs of it: what is learnt from. */
    public static Resolver keepingEveryone(Volume volume, Authority authority) {
        return new Resolver(volume, authority, Attendance.everybody());
    }

    /** The dated offices of the volume's list of persons. */
    public List<Tenure> tenures() {
        return context.tenures();
    }

    /** Resolves one document. */
    public ResolvedDocument resolve(Findings findings) {
        Identities who = new Identities(findings, context);
        new PersonResolver(who).resolve();
        Correspondents posts = new Correspondents(who);
        new OfficeResolver(who, posts).resolve();
        Agents agents = posts.agents();
        new SpeakerResolver(who, posts, agents).resolve();
        List<Organization> organizations = new ArrayList<>(posts.organizations());
        Setting setting = Setting.of(findings.document(), who.written(), posts, context.authority());
        List<ResolvedMention> named = things.resolve(findings.things(), setting, organizations);
        List<Account> accounts = new EventResolver(who, posts, agents, things, named, attendance, trust).resolve();
        List<OpenMention> open = who.openMentions();
        List<ResolvedMention> mentions = persons(who, posts);
        mentions.addAll(new OurSide(who).mentions(agents));
        mentions.addAll(named);
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return new ResolvedDocument(
                findings.document(), agents, who.persons(), mentions, open, accounts, organizations);
    }

    /** The office said, of the state for which the person held it at the time; none where no state is known. */
    private static OfficePhrase office(PersonMention m, String person, Identities who, Correspondents posts) {
        OfficePhrase said = m.office();
        if (!said.isPresent()) {
            return OfficePhrase.NONE;
        }
        return who.time().stream()
                .flatMap(day -> who.context().tenuresOf(person).stream().filter(t -> t.covers(day)))
                .filter(t -> PersonResolver.sameKind(t.kind(), said.office()))
                .filter(t -> said.polity().isEmpty() || said.polity().equals(t.polity()))
                .map(Tenure::office)
                .findFirst()
                .orElseGet(() -> said.polity().isEmpty() ? posts.american(said, m.zone()) : said);
    }

    /** The places where the words speak of a person; who is meant without a word took part and is not mentioned. */
    private static List<ResolvedMention> persons(Identities who, Correspondents posts) {
        List<ResolvedMention> found = new ArrayList<>();
        for (int i = 0; i < who.count(); i++) {
            PersonMention m = who.mention(i);
            Optional<Decision> d = who.decision(i).filter(x -> m.span().length() > 0);
            d.ifPresent(x -> found.add(new ResolvedMention(
                    ThingKind.PERSON,
                    x.person(),
                    m.span(),
                    m.zone(),
                    m.surface(),
                    x.confidence(),
                    x.method(),
                    office(m, x.person(), who, posts))));
        }
        return found;
    }
}
