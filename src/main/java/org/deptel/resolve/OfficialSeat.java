package org.deptel.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Participation;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.When;

/**
 * Where officials meet when nothing is said: an envoy calls at the ministry of the capital he is accredited to, and
 * the leaders of one state, of whom its capital's embassy reports, meet there. Only offices that bind a man to a town
 * count; ministers of two states may meet anywhere, and where a government has moved nothing is said.
 */
final class OfficialSeat {
    /** Offices that a state has in many others at once, so that one without a place is that of the host. */
    static final Set<String> ENVOYS = Set.of(
            "ambassador", "charge", "minister", "high-commissioner", "deputy-chief-of-mission", "counselor-of-embassy");

    private static final Set<String> AT_HOME = Set.of(
            "foreign-minister",
            "acting-foreign-minister",
            "deputy-foreign-minister",
            "prime-minister",
            "president",
            "head-of-state",
            "king",
            "chancellor",
            "secretary-of-state",
            "acting-secretary-of-state",
            "under-secretary-of-state",
            "deputy-under-secretary-of-state",
            "deputy-secretary-of-state",
            "assistant-secretary-of-state",
            "un-secretary-general");

    /** Offices of a government that are held where it sits, besides those of its leaders. */
    private static final Set<String> DEPARTMENTS = Set.of(
            "vice-president",
            "national-security-adviser",
            "deputy-national-security-adviser",
            "presidential-assistant",
            "secretary-of-defense",
            "secretary-of-the-treasury",
            "director-of-central-intelligence",
            "counselor-of-the-department",
            "deputy-assistant-secretary-of-state",
            "legal-adviser");

    private final Context context;

    OfficialSeat(Context context) {
        this.context = context;
    }

    /** The state to which one of them is accredited and which another governs. */
    Optional<String> hostOfEnvoy(Collection<Participation> parts) {
        List<String> hosts = parts.stream()
                .map(Participation::office)
                .filter(o -> ENVOYS.contains(o.office()) && !o.at().isEmpty() && !o.at().equals(o.polity()))
                .map(OfficePhrase::at)
                .distinct()
                .toList();
        if (hosts.size() != 1) {
            return Optional.empty();
        }
        String host = hosts.get(0);
        boolean received = parts.stream().anyMatch(p -> isOfNoMission(p) && isOf(p, host));
        return received ? Optional.of(host) : Optional.empty();
    }

    /** Where somebody is an envoy at a time; empty where he is none, or at several places. */
    Optional<String> ofEnvoy(String person, Optional<When> time) {
        List<String> hosts = time.stream()
                .flatMap(t -> context.tenuresOf(person).stream().filter(x -> x.covers(t)))
                .filter(x -> ENVOYS.contains(x.kind()) && !x.at().isEmpty())
                .map(Tenure::at)
                .distinct()
                .toList();
        return hosts.size() == 1 ? capital(hosts.get(0), time) : Optional.empty();
    }

    /** Where the leaders of a state sat in the year of a time; empty where neither is known. */
    Optional<String> capital(String polity, Optional<When> time) {
        return time.flatMap(t -> capital(polity, t.earliest().getYear()));
    }

    /** Where the leaders of a state sat in a year. */
    Optional<String> capital(String polity, int year) {
        return context.authority().findPolity(polity).flatMap(p -> p.capitalIn(year));
    }

    /**
     * {@code Dulles met with the President}: all of one government, in offices that have their seat at home; who meets the
     * President comes to him, whatever he is.
     */
    static boolean areAtHome(String state, Collection<Participation> parts) {
        boolean atPresident = parts.stream().anyMatch(p -> p.office().office().equals("president") && isOf(p, state));
        boolean own = parts.stream().allMatch(p -> isOf(p, state) || p.side().isEmpty());
        if (atPresident && own) {
            return true;
        }
        return parts.stream()
                .allMatch(p -> isOf(p, state)
                        && (AT_HOME.contains(p.office().office())
                                || DEPARTMENTS.contains(p.office().office())));
    }

    /** {@code the French Permanent Representative came to see the Secretary-General}: all of them sit at the United Nations. */
    static boolean areAtUnitedNations(Collection<Participation> parts) {
        return parts.stream()
                        .allMatch(
                                p -> p.office()
                                        .office()
                                        .matches(
                                                "un-secretary-general|un-under-secretary-general|(?:deputy-)?un-representative|permanent-representative"))
                && parts.stream().anyMatch(p -> p.office().office().startsWith("un-"));
    }

    /** {@code Assistant Secretary and the Foreign Minister talked yesterday}: an officer of the Department with a guest of his. */
    static boolean isOfDepartment(Collection<Participation> parts) {
        List<Participation> ours =
                parts.stream().filter(p -> isOf(p, Polity.UNITED_STATES)).toList();
        return !ours.isEmpty()
                && ours.size() < parts.size()
                && ours.stream()
                        .allMatch(
                                p -> p.office().office().matches("(?:deputy-)?(?:under|assistant)-secretary-of-state"));
    }

    /** Whether one of them serves the United Nations, whose seat is New York. */
    static boolean isOfUnitedNations(Collection<Participation> parts) {
        return parts.stream().anyMatch(p -> p.office().office().matches("(?:deputy-)?un-.*|permanent-representative"));
    }

    /** {@code I plan to see the Foreign Minister}: one who governs the host, and nobody who governs elsewhere. */
    static boolean isWithLeader(String host, Collection<Participation> parts) {
        return !host.isEmpty()
                && parts.stream()
                        .filter(p -> AT_HOME.contains(p.office().office()))
                        .map(p -> isOf(p, host))
                        .reduce(Boolean::logicalAnd)
                        .orElse(false);
    }

    private static boolean isOf(Participation p, String polity) {
        return p.office().polity().equals(polity)
                || p.office().polity().isEmpty() && p.side().equals(polity);
    }

    /** {@code British Ambassador saw Foreign Minister yesterday}, as another embassy of that capital reports. */
    static boolean isOfEnvoyHere(String host, Collection<Participation> parts) {
        boolean envoy = parts.stream()
                .anyMatch(p -> ENVOYS.contains(p.office().office())
                        && !p.office().polity().equals(host)
                        && !p.side().equals(host)
                        && (p.office().at().isEmpty() || p.office().at().equals(host)));
        return !host.isEmpty()
                && envoy
                && parts.stream()
                        .anyMatch(p -> p.side().equals(host)
                                && AT_HOME.contains(p.office().office()));
    }

    /** {@code Ambassador Novak called on the Country Director}: an envoy whose post is not known, and Americans of no mission. */
    static boolean isOfEnvoyToUs(Collection<Participation> parts) {
        boolean envoy = parts.stream()
                .anyMatch(p -> ENVOYS.contains(p.office().office())
                        && (p.office().at().isEmpty() || p.office().at().equals(Polity.UNITED_STATES))
                        && !isOf(p, Polity.UNITED_STATES));
        List<Participation> ours =
                parts.stream().filter(p -> isOf(p, Polity.UNITED_STATES)).toList();
        return envoy && !ours.isEmpty() && ours.stream().allMatch(OfficialSeat::isOfNoMission);
    }

    private static boolean isOfNoMission(Participation p) {
        String office = p.office().office();
        return !ENVOYS.contains(office) && !office.startsWith("un-");
    }

    /** {@code Foreign Minister and our Counselor talked today}: men of the host, and nobody with a seat elsewhere. */
    static boolean isOfHostAndOfficers(String host, Collection<Participation> parts) {
        return !host.isEmpty()
                && parts.stream().anyMatch(p -> p.side().equals(host))
                && parts.stream()
                        .noneMatch(p -> !p.side().equals(host)
                                && AT_HOME.contains(p.office().office()));
    }

    /** {@code Foreign Office official asked our Secretary to call}: nobody who governs, and nobody of a third state. */
    static boolean isOfOfficers(String host, Collection<Participation> parts) {
        return parts.stream()
                .allMatch(p -> !AT_HOME.contains(p.office().office())
                        && (p.side().isEmpty()
                                || p.side().equals(host)
                                || p.side().equals(Polity.UNITED_STATES)));
    }

    /** {@code Prime Minister saw the French Foreign Minister yesterday}: one who governs the host, with whomever. */
    static boolean isOfHost(String host, Collection<Participation> parts) {
        return !host.isEmpty()
                && parts.stream().anyMatch(p -> AT_HOME.contains(p.office().office()) && isOf(p, host));
    }

    /** Whether all belong to the state whose capital reports of them. */
    static boolean areAllOf(String host, Collection<Participation> parts) {
        return !host.isEmpty() && parts.stream().allMatch(p -> p.side().equals(host));
    }
}
