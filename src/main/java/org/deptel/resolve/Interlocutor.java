package org.deptel.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.Account;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.Function;
import org.deptel.model.Participation;

/**
 * Who "he" is in a document that reports one talk: the only other person whom the writer, or the one who speaks, is
 * known to have met in it.
 */
final class Interlocutor {
    private static final double CONFIDENCE = 0.75;

    private Interlocutor() {}

    /** The one other principal of all meetings held that this person had, if it is always the same. */
    static Optional<Decision> of(String person, List<Account> accounts) {
        Set<String> others = new HashSet<>();
        for (Account a : accounts) {
            if (a.type() == EventType.MEETING && a.status() == EventStatus.HELD) {
                List<String> principals = principals(a);
                if (principals.contains(person)) {
                    others.addAll(principals);
                }
            }
        }
        others.remove(person);
        return others.size() == 1
                ? Optional.of(new Decision(others.iterator().next(), CONFIDENCE, "interlocutor"))
                : Optional.empty();
    }

    private static List<String> principals(Account a) {
        return a.participations().stream()
                .filter(p -> p.function() == Function.PRINCIPAL)
                .map(Participation::person)
                .toList();
    }
}
