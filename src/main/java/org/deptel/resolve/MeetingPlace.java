package org.deptel.resolve;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deptel.model.EventFinding;
import org.deptel.model.EventStatus;
import org.deptel.model.EventType;
import org.deptel.model.MentionForm;
import org.deptel.model.Participation;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.model.Tier;
import org.deptel.model.TimePhrase;
import org.deptel.model.Voice;
import org.deptel.text.DocumentKind;
import org.deptel.text.Header;
import org.deptel.text.When;

/** Where an encounter took place: as its words say, as its record says, or by a rule that the method names. */
final class MeetingPlace {
    private static final Pattern HOME = Pattern.compile("(?i)^(?:the )?(?:Department of State|White House)\\b");
    private static final Pattern SUBJECT = Pattern.compile("(?is)^\\W*(?:\\S+ ){0,3}subj(?:ect)?\\b.*");
    private static final Pattern RECENT =
            Pattern.compile("\\b(?:recent|recently|previous|previously|earlier|former)\\b");

    /** {@code See septel on Archer's talk}: another telegram of the same sender. */
    private static final Pattern SEPARATE = Pattern.compile("(?i)\\b(?:septels?|separate telegram|separate cable)\\b");

    /** How many days before its report a talk may lie that was held where it is reported. */
    private static final int LATELY = 7;

    /** How many days before its report a talk may lie that was held where it is reported, whoever came to it. */
    private static final int JUST = 2;

    /** How many days from its telegram a talk may lie that a delegation has where its conference is. */
    private static final int CONFERENCE = 4;

    private static final String WASHINGTON = "washington";
    static final String NEW_YORK = "new-york";
    private static final String UNITED_NATIONS = "united-nations";

    /** The rule of a place that the words themselves say. */
    static final String AS_SAID = "as said";

    /** The rule of a place that only an envoy's post speaks for. */
    static final String OF_ENVOY = "where the envoy is accredited";

    private static final Placed NOWHERE = new Placed("", "");

    private final Identities who;
    private final Correspondents posts;
    private final ThingResolver things;
    private final OfficialSeat seats;
    private final Set<String> writers;
    private final Header header;
    private final String text;

    /**
     * The place of an account, and the rule that gave it.
     *
     * @param key the key of the place, empty where it is not known
     * @param method the rule
     */
    record Placed(String key, String method) {}

    MeetingPlace(Identities who, Correspondents posts, ThingResolver things, OfficialSeat seats, Set<String> writers) {
        this.who = who;
        this.posts = posts;
        this.things = things;
        this.seats = seats;
        this.writers = writers;
        this.header = who.findings().document().header();
        this.text = who.findings().document().text();
    }

    /** The place of what a finding tells of these people at this time. */
    Placed of(EventFinding f, Collection<Participation> parts, Optional<When> when) {
        boolean recorded = f.tier() == Tier.PARTICIPANTS_LIST || f.tier() == Tier.HEADING;
        if (recorded && f.type() == EventType.MEETING) {
            return new Venue(things)
                    .of(header.source().meetingPlace(), f.place())
                    .map(v -> new Placed(v.key(), v.method()))
                    .orElse(NOWHERE);
        }
        Optional<String> said = f.place().isEmpty()
                ? Optional.empty()
                : key(f.place()).or(() -> key(f.place().replaceAll(",.*", "")));
        if (said.isPresent()) {
            if (f.isOfCouncil()) {
                return new Placed(said.get(), "the seat of the council");
            }
            return new Placed(said.get(), recorded ? "of the dateline" : AS_SAID);
        }
        Optional<String> capital = ofStateSaid(f, parts);
        if (capital.isPresent()) {
            return new Placed(capital.get(), "the capital of the state said");
        }
        return f.type() == EventType.MEETING ? byRule(f, parts, when) : ofWriter(f, parts);
    }

    /** {@code During his visit to Ruritania he met with the Prime Minister}: who governs there was seen in the capital. */
    private Optional<String> ofStateSaid(EventFinding f, Collection<Participation> parts) {
        return f.place().isEmpty()
                ? Optional.empty()
                : things.polity(f.place(), who.written())
                        .filter(s -> OfficialSeat.isWithLeader(s.key(), parts))
                        .flatMap(s -> seats.capital(s.key(), who.time()));
    }

    /** The place by the first rule that knows one. */
    private Placed byRule(EventFinding f, Collection<Participation> parts, Optional<When> when) {
        return Stream.<Supplier<Placed>>of(
                        () -> ofWritersTown(f, parts, when),
                        () -> ofWriter(f, parts),
                        () -> ofOtherTelegram(f),
                        () -> ofEnvoy(parts).map(p -> new Placed(p, OF_ENVOY)).orElse(NOWHERE),
                        () -> isOfReader(f, parts) ? new Placed(posts.addressedSeat(), "the reader's post") : NOWHERE,
                        () -> ofTeller(f, parts, when),
                        () -> ofUnitedNations(f, parts, when),
                        () -> f.voice() == Voice.EDITOR_VOICE ? ofCitedPaper(f, parts) : NOWHERE,
                        () -> atHome(f, parts, when))
                .map(Supplier::get)
                .filter(p -> !p.key().isEmpty())
                .findFirst()
                .orElse(NOWHERE);
    }

    /** What a session's record, a traveller or a delegation tells was where it is written. */
    private Placed ofWritersTown(EventFinding f, Collection<Participation> parts, Optional<When> when) {
        if (f.rule().equals("record-session")) {
            return new Placed(town(), "of the dateline");
        }
        boolean writerThere = parts.stream().anyMatch(p -> writers.contains(p.person()));
        if ((f.status() == EventStatus.HELD || isForToday(f)) && isOfTraveller(f, writerThere)) {
            return new Placed(
                    town(), f.time() == null ? "where the writer stayed" : "where the writer stayed that day");
        }
        return f.tier() == Tier.NARRATIVE && isOfDelegation() && isNear(when, CONFERENCE)
                ? new Placed(town(), "where the delegation sits")
                : NOWHERE;
    }

    private Placed ofOtherTelegram(EventFinding f) {
        return f.status() == EventStatus.HELD
                        && !isHome()
                        && SEPARATE.matcher(f.quote().in(text)).find()
                ? new Placed(town(), "the town whose other telegram reports it")
                : NOWHERE;
    }

    /** What a paper tells in its own voice of the men of the government where it is written, and of those who came to them. */
    private Placed ofTeller(EventFinding f, Collection<Participation> parts, Optional<When> when) {
        if (f.voice() != Voice.DOCUMENT_VOICE) {
            return NOWHERE;
        }
        boolean held = f.status() == EventStatus.HELD;
        if ((held || isForToday(f)) && f.time() != null && isHere(f, parts, when)) {
            return new Placed(townOrSeat(), "the town that reports it");
        }
        if (held && when.isEmpty() && isOfHostsLeader(f, parts)) {
            return new Placed(townOrSeat(), "the town of the mission that tells of its host");
        }
        if (held && isHome() && isLately(when) && OfficialSeat.isOfDepartment(parts)) {
            return new Placed(WASHINGTON, "the town of the Department that tells of its officers");
        }
        return held && isOfWashington() && OfficialSeat.isOfEnvoyToUs(parts)
                ? new Placed(WASHINGTON, "the town of the Department that tells of an envoy")
                : NOWHERE;
    }

    private Placed ofUnitedNations(EventFinding f, Collection<Participation> parts, Optional<When> when) {
        boolean called = f.status() == EventStatus.HELD
                && f.voice() == Voice.DOCUMENT_VOICE
                && isLately(when)
                && OfficialSeat.isWithLeader(UNITED_NATIONS, parts);
        return called || OfficialSeat.areAtUnitedNations(parts)
                ? new Placed(NEW_YORK, "the seat of the United Nations")
                : NOWHERE;
    }

    /** What men of our government did, or mean to do on a day, among themselves. */
    private Placed atHome(EventFinding f, Collection<Participation> parts, Optional<When> when) {
        boolean told = f.status() == EventStatus.HELD
                || f.status() == EventStatus.PLANNED && isWrittenAtHome() && when.isPresent();
        return told
                        && (isWrittenAtHome() || f.voice() == Voice.EDITOR_VOICE)
                        && (when.isEmpty() || isNear(when, LATELY))
                        && OfficialSeat.areAtHome(Polity.UNITED_STATES, parts)
                ? new Placed(WASHINGTON, "the seat of their government")
                : NOWHERE;
    }

    /** {@code I am seeing P this afternoon}, {@code told me last night}: what is so near the hour of writing is near its place. */
    private static boolean isForToday(EventFinding f) {
        TimePhrase time = f.time();
        return time != null
                && time.words().matches("(?i)today|tonight|last night|(?:later )?this (?:morning|afternoon|evening)");
    }

    /** Whether a delegation to a conference writes: all of whom it tells are there. */
    private boolean isOfDelegation() {
        return header.kind() == DocumentKind.TELEGRAM
                && header.parties().from().stream()
                        .anyMatch(
                                p -> p.office()
                                        .matches(
                                                "(?:the )?(?:United States )?Delegation (?:to|at) the .*(?:Meeting|Conference|Talks)\\b.*"));
    }

    /** Whether the Department sends the paper, or it was written in its town. */
    private boolean isOfWashington() {
        return isHome() || isWrittenAtHome();
    }

    /** Whether the paper was written in Washington. */
    private boolean isWrittenAtHome() {
        return town().equals(WASHINGTON);
    }

    /** The town of an envoy who met the leaders there: the mission's own, if it writes or is written to, else the capital. */
    private Optional<String> ofEnvoy(Collection<Participation> parts) {
        Optional<String> host = seats.hostOfEnvoy(parts);
        return host.filter(posts::isHost)
                .map(h -> posts.fromMission() ? townOrSeat() : posts.addressedSeat())
                .filter(town -> !town.isEmpty())
                .or(() -> host.filter(this::exists).flatMap(h -> seats.capital(h, who.time())));
    }

    private boolean exists(String state) {
        return who.time()
                .flatMap(t -> who.context()
                        .authority()
                        .findPolity(state)
                        .filter(p -> p.until() >= t.earliest().getYear()))
                .isPresent();
    }

    /** What a mission reports that its writer, or officials of its host among themselves, did. */
    private Placed ofWriter(EventFinding f, Collection<Participation> parts) {
        boolean writerThere = parts.stream().anyMatch(p -> writers.contains(p.person()));
        boolean local = f.voice() == Voice.DOCUMENT_VOICE && OfficialSeat.areAllOf(posts.host(), parts);
        // what a mission arranges with its host's leaders it arranges where they sit
        boolean arranged = f.status() == EventStatus.PLANNED && local
                || (f.status() == EventStatus.PLANNED || f.status() == EventStatus.PROPOSED)
                        && writerThere
                        && OfficialSeat.isWithLeader(posts.host(), parts)
                || writerThere && OfficialSeat.isOfOfficers(posts.host(), parts);
        boolean told = f.type() == EventType.MEETING && (f.status() == EventStatus.HELD || arranged);
        if (!told || !posts.fromMission() || !writerThere && !local) {
            return NOWHERE;
        }
        return new Placed(townOrSeat(), writerThere ? "the writer's post" : "the town of their government");
    }

    /** {@code Please see Mikov}: whom of the host's men a mission is to see, it sees where it sits. */
    private boolean isOfReader(EventFinding f, Collection<Participation> parts) {
        boolean ahead = f.status() == EventStatus.PLANNED || f.status() == EventStatus.PROPOSED;
        // in a letter that the mission is to hand on the reader is a man of the host
        Set<String> readers = f.attendees().stream()
                .filter(a -> who.mention(a.mention()).form() == MentionForm.ADDRESSEE)
                .flatMap(a -> who.decision(a.mention()).stream())
                .map(Decision::person)
                .collect(Collectors.toSet());
        boolean reader = parts.stream()
                .anyMatch(p -> readers.contains(p.person()) && !p.side().equals(posts.host()));
        boolean host = parts.stream().anyMatch(p -> p.side().equals(posts.host()));
        return ahead
                && reader
                && host
                && f.tier() == Tier.NARRATIVE
                && f.voice() == Voice.DOCUMENT_VOICE
                && !posts.fromMission()
                && !posts.addressedSeat().isEmpty()
                && parts.stream()
                        .allMatch(p -> p.side().equals(posts.host())
                                || p.side().equals(Polity.UNITED_STATES)
                                || p.side().isEmpty());
    }

    /** What a mission tells of its host's officials and of envoys or officers with them, in the days before. */
    private boolean isHere(EventFinding f, Collection<Participation> parts, Optional<When> when) {
        if (!posts.fromMission()) {
            return isOfWashington() && isLately(when) && OfficialSeat.isOfHostAndOfficers(Polity.UNITED_STATES, parts);
        }
        boolean subject = SUBJECT.matcher(f.quote().in(text)).matches();
        return subject
                || isLately(when) && isNear(when, JUST) && OfficialSeat.isOfHost(posts.host(), parts)
                || isLately(when)
                        && (OfficialSeat.isOfEnvoyHere(posts.host(), parts)
                                || OfficialSeat.isOfHostAndOfficers(posts.host(), parts)
                                || f.tier() == Tier.NARRATIVE && OfficialSeat.isOfOfficers(posts.host(), parts));
    }

    /** {@code Prime Minister told Soviet Ambassador}: whom a leader of the host speaks with, and who governs nowhere himself. */
    private boolean isOfHostsLeader(EventFinding f, Collection<Participation> parts) {
        return posts.fromMission()
                && f.tier() == Tier.NARRATIVE
                && OfficialSeat.isWithLeader(posts.host(), parts)
                && OfficialSeat.isOfHostAndOfficers(posts.host(), parts)
                && !f.rule().endsWith(EventFinding.EARLIER);
    }

    /** Whether the Department itself sends the telegram: it tells of callers at its own offices. */
    private boolean isHome() {
        return header.kind() == DocumentKind.TELEGRAM
                && header.parties().from().stream()
                        .anyMatch(p ->
                                HOME.matcher(p.office()).find() && p.person().isEmpty());
    }

    /** Whether the day is known and lies in the week before the report. */
    private boolean isLately(Optional<When> when) {
        return when.filter(w -> who.written()
                                .filter(d -> !w.earliest().isAfter(d.latest()))
                                .isPresent())
                        .isPresent()
                && isNear(when, LATELY);
    }

    /** Whether the day is known and lies within so many days of the paper. */
    private boolean isNear(Optional<When> when, int days) {
        return when.filter(When::isDay)
                .filter(w -> who.written()
                        .filter(d -> !w.earliest().isAfter(d.latest().plusDays(days))
                                && !w.earliest().isBefore(d.earliest().minusDays(days)))
                        .isPresent())
                .isPresent();
    }

    private Placed ofCitedPaper(EventFinding f, Collection<Participation> parts) {
        return new CitedPaper(who, things, seats)
                .place(f, parts, posts.fromMission() ? Optional.of(townOrSeat()) : Optional.empty())
                .orElse(NOWHERE);
    }

    /**
     * Whether a telegram or message from somebody on his travels tells of a talk of the days before, or of one that he does
     * not date and does not call an earlier one: he wrote it where he held it. Who writes from a mission is placed by the
     * mission.
     */
    private boolean isOfTraveller(EventFinding f, boolean writerThere) {
        boolean subject = SUBJECT.matcher(f.quote().in(text)).matches();
        return (header.kind() == DocumentKind.TELEGRAM || header.kind() == DocumentKind.MESSAGE && isForToday(f))
                && f.tier() == Tier.NARRATIVE
                && !isHome()
                && !posts.fromMission()
                && (writerThere || subject)
                && (f.time() != null || f.status() == EventStatus.HELD && !isEarlier(f));
    }

    /** {@code his recent talk with Bell}: one that the traveller may have had elsewhere. */
    private boolean isEarlier(EventFinding f) {
        return f.rule().endsWith(EventFinding.EARLIER)
                || RECENT.matcher(f.quote().in(text)).find();
    }

    /** The town of the dateline; empty where the registers do not know it. */
    private String town() {
        return header.place().isEmpty() ? "" : key(header.place()).orElse("");
    }

    /** An embassy may report from another town than the one the register gives it. */
    private String townOrSeat() {
        return town().isEmpty() ? posts.seat() : town();
    }

    private Optional<String> key(String name) {
        return things.place(name).map(Place::key);
    }
}
