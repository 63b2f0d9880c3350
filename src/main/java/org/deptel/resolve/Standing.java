package org.deptel.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deptel.model.PersonMention;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.NameAt;
import org.deptel.text.RegisterEntry;
import org.deptel.text.When;

/**
 * What speaks for one bearer of a name wherever it stands: that he was in office that day or not long before, how high,
 * in the service that writes such papers, or of the state the paper is about. Logarithms of odds, as {@link Namesakes}
 * adds them.
 */
final class Standing {
    private static final Pattern SERVICE = Pattern.compile(
            "(?i)\\b(?:Department of State|Secretary of State|of State for|Foreign Service|Embassy|Consul|Ambassador|Legation|"
                    + "Office of [\\p{L} ]+ Affairs|Policy Planning|Counselor)\\b");
    private static final Pattern CONGRESS =
            Pattern.compile("(?:Democratic|Republican|\\bRepresentative\\b|\\bSenator\\b|Congressman).*");
    /** Those who left office are still spoken of, above all when they held a high one. */
    private static final int YEARS_REMEMBERED = 2;

    private final Context context;
    private final Identities who;
    private final When written;
    private final String host;

    Standing(Identities who, When written) {
        this.who = who;
        this.context = who.context();
        this.written = written;
        this.host = new Correspondents(who).host();
    }

    double of(String key, PersonMention m, int i) {
        List<Tenure> tenures = context.tenuresOf(key);
        String description =
                context.findEntryOf(key).map(RegisterEntry::description).orElse("");
        return inOffice(tenures) + prominence(tenures) + service(description, m) + nation(key, description, i);
    }

    private double inOffice(List<Tenure> tenures) {
        if (tenures.isEmpty()) {
            return 0;
        }
        return tenures.stream().anyMatch(t -> t.covers(written))
                ? 0.5
                : tenures.stream().anyMatch(this::leftShortlyBefore) ? 0 : -1;
    }

    /** Presidents and Secretaries of State are the ones a bare surname means first. */
    private double prominence(List<Tenure> tenures) {
        return tenures.stream()
                .mapToDouble(t -> t.covers(written) ? height(t) : leftShortlyBefore(t) ? height(t) - 0.3 : 0)
                .max()
                .orElse(0);
    }

    private double height(Tenure t) {
        return switch (t.kind()) {
            case "president", "secretary-of-state" -> 2.3;
            case "prime-minister" -> 1.5;
            case "under-secretary-of-state", "vice-president", "foreign-minister" -> 1.0;
            default -> context.rank(t.kind()) <= 3 ? 0.4 : 0.1;
        };
    }

    private boolean leftShortlyBefore(Tenure t) {
        if (t.until() == null) {
            return false;
        }
        LocalDate left = t.until().latest();
        return left.isBefore(written.earliest())
                && left.plusYears(YEARS_REMEMBERED).isAfter(written.earliest());
    }

    /** Diplomats name each other without more ado, and draft the papers; members of Congress are called by their title. */
    private double service(String description, PersonMention m) {
        boolean drafts = who.findings().document().header().source().drafted().stream()
                .map(NameAt::span)
                .anyMatch(s -> s.overlaps(m.span()));
        double weight = drafts ? 2 : 0.8;
        boolean american = nations("", description).contains(Polity.UNITED_STATES);
        return american && SERVICE.matcher(description).find()
                ? weight
                : CONGRESS.matcher(description).lookingAt() ? -weight : 0;
    }

    /** Of the state in which the mission sits that writes, or of the one whose people are named beside. */
    private double nation(String key, String description, int i) {
        Set<String> own = nations(key, description);
        if (own.contains(Polity.UNITED_STATES)) {
            return 0;
        }
        boolean beside = false;
        for (int k = Math.max(0, i - 2); k <= Math.min(who.count() - 1, i + 2); k++) {
            beside |= k != i
                    && who.decision(k)
                            .map(Decision::person)
                            .filter(p -> !p.equals(key))
                            .flatMap(context::findEntryOf)
                            .filter(e -> nations(context.key(e.id()), e.description()).stream()
                                    .anyMatch(own::contains))
                            .isPresent();
        }
        return (own.contains(host) ? 1.2 : 0) + (beside ? 1 : 0);
    }

    /** Whom the person serves by his description; without a foreign word in it, the United States. */
    private Set<String> nations(String key, String description) {
        Set<String> served = context.tenuresOf(key).stream().map(Tenure::polity).collect(Collectors.toSet());
        if (!served.isEmpty() && !served.equals(Set.of(Polity.UNITED_STATES))) {
            return served;
        }
        String[] words = description.split(" ", 3);
        List<Polity> named = Optional.of(words[0])
                .map(w -> context.authority().polityAdjectives().whole(w))
                .filter(p -> !p.isEmpty())
                .orElseGet(() -> words.length < 2
                        ? List.of()
                        : context.authority().polityAdjectives().whole(words[0] + " " + words[1]));
        return named.isEmpty()
                ? Set.of(Polity.UNITED_STATES)
                : named.stream().map(Polity::key).collect(Collectors.toSet());
    }
}
