package org.deptel.resolve;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.Participation;
import org.deptel.model.Place;
import org.deptel.resolve.MeetingPlace.Placed;

/**
 * Where those met of whom a paper tells that a note of the editors sums up: where it was written, if one of them belongs
 * there or reports it himself; or where it was sent, if one of them is told in it to act.
 */
final class CitedPaper {
    private static final String CITED =
            "(?i)\\b(?:telegrams?|airgram|despatch|cable|[a-z]+tel|dulte|secto|cahto) \\S*\\d\\S* (?:of \\S+ \\d+ )?";
    private static final String TOWN = "\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+)?";

    /** {@code In telegram 986 from Taipei, May 23, Archer reported}. */
    private static final Pattern FROM = Pattern.compile(CITED + "(?-i:from (?<TOWN>" + TOWN + "))[,. ]");
    /** {@code Telegram 986 to Geneva, May 23, instructed Archer}. */
    private static final Pattern TO = Pattern.compile(CITED + "(?-i:to (?<TOWN>" + TOWN + "))[,. ]");
    /** {@code Telegram 986, May 23}: in a note to a mission's telegram one of the same mission. */
    private static final Pattern OWN = Pattern.compile("^\\W*(?:In )?[Tt]elegram \\d+, \\p{Lu}\\p{L}+ \\d{1,2},");
    /** {@code In telegram 986, May 23, Archer reported}. */
    private static final Pattern REPORTED = Pattern.compile(
            "^\\W*(?:In )?[Tt]elegram \\S*\\d\\S*,? (?:\\p{Lu}\\p{L}+ \\d{1,2},? )?(?:\\p{Lu}\\p{L}+ ){0,2}?"
                    + "(?<WHO>\\p{Lu}[\\p{L}’-]+) (?:also )?(?:reported|informed the Department|advised|stated|noted)\\b");

    private final Identities who;
    private final ThingResolver things;
    private final OfficialSeat seats;
    private final String text;

    CitedPaper(Identities who, ThingResolver things, OfficialSeat seats) {
        this.who = who;
        this.things = things;
        this.seats = seats;
        this.text = who.findings().document().text();
    }

    /**
     * The place of what a note tells of these people, and the rule.
     *
     * @param own the town of the mission to whose telegram the note stands; empty where there is none
     */
    Optional<Placed> place(EventFinding f, Collection<Participation> parts, Optional<String> own) {
        String quote = f.quote().in(text);
        Optional<String> from = town(FROM, quote);
        if (from.isPresent()) {
            return from.filter(town -> isOfTown(town, f, parts) || isOfReporter(quote, parts))
                    .map(CitedPaper::sentFrom);
        }
        if (OWN.matcher(quote).find() && own.isPresent()) {
            return own.filter(town -> isOfTown(town, f, parts)).map(CitedPaper::sentFrom);
        }
        Optional<String> reporter = reporter(f).filter(town -> isOfTown(town, f, parts));
        return reporter.map(CitedPaper::sentFrom)
                .or(() -> town(TO, quote)
                        .filter(town -> isOfTown(town, f, parts) || isTold(quote, parts))
                        .map(town -> new Placed(town, "where the telegram was sent to")));
    }

    private static Placed sentFrom(String town) {
        return new Placed(town, "where the telegram was sent from");
    }

    private Optional<String> town(Pattern paper, String quote) {
        Matcher m = paper.matcher(quote);
        return m.find()
                ? things.place(m.group("TOWN"))
                        .or(() -> things.place(m.group("TOWN").split(" ")[0]))
                        .map(Place::key)
                : Optional.empty();
    }

    /** Where the one is accredited who reports something by telegram. */
    private Optional<String> reporter(EventFinding f) {
        Matcher m = REPORTED.matcher(f.quote().in(text));
        if (!m.find()) {
            return Optional.empty();
        }
        int end = f.quote().begin() + m.end("WHO");
        return IntStream.range(0, who.count())
                .filter(i -> who.mention(i).span().end() == end)
                .mapToObj(who::decision)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(d -> seats.ofEnvoy(d.person(), who.time()));
    }

    private boolean isOfTown(String town, EventFinding f, Collection<Participation> parts) {
        boolean held = f.status() == EventStatus.HELD;
        return (held
                        ? parts.stream().anyMatch(p -> isCapitalOf(town, p))
                        : parts.stream().allMatch(p -> isCapitalOf(town, p)))
                || town.equals(MeetingPlace.NEW_YORK) && OfficialSeat.isOfUnitedNations(parts);
    }

    private boolean isCapitalOf(String town, Participation p) {
        return seats.capital(p.side(), who.time()).filter(town::equals).isPresent();
    }

    /** {@code Archer reported on his talk}, {@code for Bell from Archer}: who tells what he did did it where he tells it. */
    private static boolean isOfReporter(String quote, Collection<Participation> parts) {
        return parts.stream()
                .map(CitedPaper::name)
                .anyMatch(name -> says(
                        quote,
                        name
                                + " (?:also |then |later )?(?:reported|described|summari[sz]ed)\\b|\\bfor \\p{Lu}\\S+ from "
                                + name));
    }

    /** {@code instructed Consul Archer to see Bell}. */
    private static boolean isTold(String quote, Collection<Participation> parts) {
        return parts.stream()
                .map(CitedPaper::name)
                .anyMatch(name ->
                        says(quote, "\\b(?:instruct|direct|authori[sz]|ask|request)ed (?:\\p{Lu}\\S+ ){0,3}" + name));
    }

    private static String name(Participation p) {
        return p.surface().isBlank() ? "(?!)" : Pattern.quote(p.surface());
    }

    private static boolean says(String quote, String words) {
        return Pattern.compile(words).matcher(quote).find();
    }
}
