package org.deptel.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deptel.authority.Authority;
import org.deptel.model.Account;
import org.deptel.model.Agents;
import org.deptel.model.Findings;
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

    /** A resolver that knows a volume's list of persons and the registers. */
    public Resolver(Volume volume, Authority authority) {
        this.context = new Context(volume, authority);
        this.things = new ThingResolver(volume, authority);
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
        List<Account> accounts = new EventResolver(who, posts, agents, things, named).resolve();
        List<ResolvedMention> mentions = persons(who);
        mentions.addAll(named);
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return new ResolvedDocument(findings.document(), agents, who.persons(), mentions, accounts, organizations);
    }

    private static List<ResolvedMention> persons(Identities who) {
        List<ResolvedMention> found = new ArrayList<>();
        for (int i = 0; i < who.count(); i++) {
            PersonMention m = who.mention(i);
            Optional<Decision> d = who.decision(i);
            d.ifPresent(x -> found.add(new ResolvedMention(
                    ThingKind.PERSON, x.person(), m.span(), m.zone(), m.surface(), x.confidence(), x.method())));
        }
        return found;
    }
}
