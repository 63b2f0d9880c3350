package org.deptel.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Participation;
import org.deptel.model.ResolvedDocument;
import org.deptel.model.Tier;
import org.deptel.model.Voice;
import org.deptel.text.Dated;
import org.deptel.text.Header;
import org.deptel.text.ListElsewhere;
import org.deptel.text.When;

/**
 * Gives a record whose list of participants is {@code the same list as Document 181} those of that document. One for each
 * volume; it is shown the documents in the order of the volume, so a list is taken over from an earlier document only.
 * The account is in the editors' voice, since it is they who say that the list is the same.
 */
public final class SharedLists {
    private static final double CONFIDENCE = 0.95;

    private final Map<String, Printed> lists = new HashMap<>();

    /** A list that was printed, and where the meeting was held. */
    private record Printed(Account account, String place) {}

    /** A new one, which knows no lists yet. */
    public SharedLists() {}

    /** The document, with an account of the meeting it records where it points to an earlier document's list. */
    public ResolvedDocument complete(ResolvedDocument resolved) {
        Header header = resolved.document().header();
        Optional<Account> own = resolved.accounts().stream()
                .filter(a -> a.tier() == Tier.PARTICIPANTS_LIST)
                .findFirst();
        own.ifPresent(a -> lists.put(resolved.document().id().local(), new Printed(a, header.place())));
        ListElsewhere elsewhere = header.listElsewhere();
        if (own.isPresent() || elsewhere == null) {
            return resolved;
        }
        Printed printed = lists.get(elsewhere.document());
        return printed == null ? resolved : with(resolved, elsewhere, printed);
    }

    private static ResolvedDocument with(ResolvedDocument resolved, ListElsewhere elsewhere, Printed printed) {
        List<Account> accounts = new ArrayList<>(resolved.accounts());
        int number = accounts.stream().mapToInt(Account::number).max().orElse(0) + 1;
        // what the speakers of the record tell of the same meeting is part of what the list tells
        Optional<Account> spoken = accounts.stream()
                .filter(a -> a.tier() == Tier.HEADING
                        && a.type() == printed.account().type())
                .findFirst();
        spoken.ifPresent(accounts::remove);
        accounts.add(account(resolved.document().header(), elsewhere, printed, spoken, number));
        return resolved.withAccounts(accounts);
    }

    private static Account account(
            Header header, ListElsewhere elsewhere, Printed printed, Optional<Account> spoken, int number) {
        Optional<When> when = spoken.map(Account::when).orElseGet(() -> written(header));
        String where = spoken.map(Account::place)
                .filter(p -> !p.isEmpty())
                .orElse(
                        header.place().equals(printed.place())
                                ? printed.account().place()
                                : "");
        String method = "same-list-as-" + elsewhere.document()
                + (when.isPresent() ? "; date of the record of the conversation" : "")
                + (where.isEmpty() ? "" : Account.PLACE + "as of that document or the dateline");
        return new Account(
                spoken.map(Account::number).orElse(number),
                printed.account().type() == EventType.TELEPHONE_CALL ? EventType.TELEPHONE_CALL : EventType.MEETING,
                EventStatus.HELD,
                Tier.PARTICIPANTS_LIST,
                Voice.EDITOR_VOICE,
                elsewhere.span(),
                elsewhere.span(),
                method,
                CONFIDENCE,
                participations(printed.account(), spoken),
                when.orElse(null),
                where,
                header.subject(),
                "");
    }

    private static Optional<When> written(Header header) {
        Dated dated = header.dated();
        return dated == null || !dated.isItsOwn() ? Optional.empty() : Optional.of(dated.when());
    }

    private static List<Participation> participations(Account list, Optional<Account> spoken) {
        List<Participation> all = new ArrayList<>(list.participations());
        spoken.stream()
                .flatMap(a -> a.participations().stream())
                .filter(p -> all.stream().noneMatch(q -> q.person().equals(p.person())))
                .forEach(all::add);
        return all;
    }
}
