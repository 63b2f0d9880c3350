package org.deptel.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deptel.authority.PresenceModel;
import org.deptel.model.LocalPerson;
import org.deptel.model.Participation;
import org.deptel.model.Registers;
import org.deptel.model.Sign;
import org.deptel.text.DocumentKind;

/** Who was at the meeting that a paper records, where no list says so: all signs of one person are weighed together. */
final class Attendance {
    /** From here on somebody counts as present. */
    private static final double LEAST = 0.75;
    /** The same where the heading says between whom the talk was, and may be thought to name all. */
    private static final double LEAST_BESIDE = 0.85;
    /**
     * What says by itself that somebody was there. The lists of fifteen volumes have 27 of 27 whom the heading names, 16 of
     * 16 who wrote the record, 25 of 28 who signed it and 336 of 353 who drafted it, 51 of 52 in whose office it was held, and
     * 220 of 229 whose name stands before a colon, and 129 of 135 whom the subject names as calling or called on; of the rest
     * most are there under another spelling. Who comes to a meeting or leads it, or whom the writer says at the outset that
     * he met, is there by the words themselves, whether the list has him or not.
     */
    private static final Set<Sign> SAYING = EnumSet.of(
            Sign.TOLD, Sign.HEADED, Sign.AUTHOR, Sign.SIGNER, Sign.CAME, Sign.DRAFTER, Sign.HOST, Sign.LABELLED);

    /** How sure such a sign alone makes it. */
    private static final double SAID = 0.95;
    /** The other of two by such odds, so far ahead of a third, is in the list in 6 of 8 records with one sure man. */
    private static final double OTHER = 0.4;

    private static final double AHEAD = 0.2;

    /**
     * One mention of somebody with what it says.
     *
     * @param part who it is
     * @param sign what speaks for his presence, or against it
     * @param mister whether he is called "Mr." or the like there
     * @param office whether it is his bare office, and he is taken for the one meant because he was named with it before
     */
    record Seen(Participation part, Sign sign, boolean mister, boolean office) {}

    private final Optional<PresenceModel> model;

    private Attendance(Optional<PresenceModel> model) {
        this.model = model;
    }

    /** Weighs with the model that is shipped. */
    static Attendance shipped(Registers registers) {
        return new Attendance(Optional.of(PresenceModel.shipped(registers)));
    }

    /** Keeps everybody who is seen at all, for learning. */
    static Attendance everybody() {
        return new Attendance(Optional.empty());
    }

    /** Those who were there, in the order of their first sign, each as sure as his signs make him. */
    List<Participation> of(List<Seen> seen, DocumentKind kind) {
        Map<String, List<Seen>> byPerson = new LinkedHashMap<>();
        seen.forEach(s -> byPerson.computeIfAbsent(s.part().person(), k -> new ArrayList<>())
                .add(s));
        List<Participation> all =
                byPerson.values().stream().map(Attendance::counted).toList();
        return model.map(m -> present(
                        all.stream()
                                .filter(p -> taking(p).findAny().isPresent())
                                .map(p -> sure(p, likely(m, p, all, kind)))
                                .toList(),
                        least(all)))
                .orElse(all);
    }

    private static double least(List<Participation> all) {
        long headed =
                all.stream().filter(p -> p.signs().containsKey(Sign.HEADED)).count();
        return headed > 1 ? LEAST_BESIDE : LEAST;
    }

    /** The signs that somebody took part; initials below a record, or the owner of a house, may be a second spelling of one known. */
    private static Stream<Sign> taking(Participation p) {
        boolean stranger = LocalPerson.isLocal(p.person());
        return p.signs().keySet().stream()
                .filter(Sign::isActive)
                .filter(s -> !(stranger && (s == Sign.SIGNER || s == Sign.HOST)));
    }

    /** Whom the heading names, who wrote the record, or speaks in it by name, is there whatever else is said of him. */
    private static double likely(PresenceModel model, Participation p, List<Participation> all, DocumentKind kind) {
        double weighed = model.probability(p, all, kind);
        return taking(p).anyMatch(SAYING::contains) ? Math.max(weighed, SAID) : weighed;
    }

    /** The sure ones; where there is but one, him too who of the others is the likeliest by far, since nobody talks alone. */
    private static List<Participation> present(List<Participation> weighed, double least) {
        String other = other(weighed, least);
        return weighed.stream()
                .map(p -> p.person().equals(other) ? sure(p, least) : p)
                .filter(p -> p.confidence() >= least)
                .toList();
    }

    /** The key of the only one who can be whom one sure man talked with; empty where there is none. */
    private static String other(List<Participation> weighed, double least) {
        List<Participation> ranked = weighed.stream()
                .sorted(Comparator.comparingDouble(Participation::confidence).reversed())
                .limit(3)
                .toList();
        if (ranked.size() < 2
                || ranked.get(0).confidence() < least
                || ranked.get(1).confidence() >= least
                || ranked.get(1).confidence() < OTHER) {
            return "";
        }
        double third = ranked.size() > 2 ? ranked.get(2).confidence() : 0;
        return ranked.get(1).confidence() - third >= AHEAD ? ranked.get(1).person() : "";
    }

    private static Participation counted(List<Seen> seen) {
        Map<Sign, Integer> signs = new EnumMap<>(Sign.class);
        seen.forEach(s -> signs.merge(s.sign(), 1, Integer::sum));
        int mister = (int) seen.stream().filter(Seen::mister).count();
        if (mister > 0) {
            signs.put(Sign.CALLED_MISTER, mister);
        }
        int office = (int)
                seen.stream().filter(x -> x.office() && x.sign().isActive()).count();
        if (office > 0) {
            signs.put(Sign.BY_OFFICE, office);
        }
        Participation best = seen.stream()
                .min(Comparator.comparing(Seen::sign))
                .map(Seen::part)
                .orElseThrow();
        double surest =
                seen.stream().mapToDouble(s -> s.part().confidence()).max().orElse(0);
        return new Participation(
                best.person(), best.side(), best.function(), best.office(), best.surface(), surest, signs, best.stay());
    }

    private static Participation sure(Participation p, double likely) {
        return new Participation(
                p.person(),
                p.side(),
                p.function(),
                p.office(),
                p.surface(),
                Math.round(likely * 100) / 100.0,
                p.signs(),
                p.stay());
    }
}
