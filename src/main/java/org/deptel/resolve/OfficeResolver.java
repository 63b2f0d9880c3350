package org.deptel.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.model.Alternative;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.Span;
import org.deptel.text.When;
import org.deptel.text.Zone;

/**
 * Decides who "the Under Secretary" is: for the high offices of Washington the one who held it on that day; for others
 * the one the document itself names in that office, else the holder on that day by the volume's list, else by the
 * registers. Two holders leave it open.
 */
final class OfficeResolver {
    /** One holder at a time, and always the American unless the words say otherwise. */
    private static final Set<String> SINGLE = Set.of("secretary-of-state", "vice-president");

    static final Set<String> ENVOYS =
            Set.of("ambassador", "minister", "charge", "deputy-chief-of-mission", "counselor-of-embassy");
    private static final Pattern INSIDE_MINISTRY =
            Pattern.compile("\\b(?:at|in|with|(?:officials?|officers?|member|chief|head|director|section|desk) of) $");
    private static final Pattern UNITED_NATIONS =
            Pattern.compile("\\bU\\.?N(?:SYG|SC|GA)?\\b|\\bSYG\\b|United Nations|Security Council|General Assembly");
    private static final Pattern NATO = Pattern.compile("NATO|North Atlantic|\\bNAC\\b");
    /** Who else is called Secretary General: of an alliance, a league, a ministry. */
    private static final Pattern OTHER_SECRETARIES = Pattern.compile(
            "NATO|North Atlantic|\\bNAC\\b|\\bOAS\\b|Arab League|(?:Foreign|External|Ministry|MFA|FonOff)[\\p{L} ]{0,24} (?:Secretary[ -]General|Sec[Gg]en)"
                    + "|(?:Secretary[ -]General|Sec[Gg]en)(?:,| \\(|(?: of)?(?: the)? (?:Foreign|External|Ministry|MFA|Party|Presid))");
    /** The office and not its holder: what a law lets every President do, what a state of things would make him. */
    private static final Pattern OFFICE_ITSELF_BEFORE = Pattern.compile(
            "(?i)\\b(?:authori[sz]es?|empowers?|authority to|give to|giving|permits?|requires?|should be|(?:would|could|may) become|next|future|another|advise|members? (?:should|shall) be)"
                    + "(?: the President,)?(?: the)? $");

    private static final Pattern OFFICE_ITSELF_AFTER = Pattern.compile(
            "^(?:[’']?s? (?:may|shall|should be|authority to|is authori[sz]ed|level|in office|and (?:the )?Vice President of)\\b"
                    + "|(?:s[’']?)? (?:meetings?|conference|talks)\\b(?! with))");
    /** What the writer of a telegram says of a President whom he sees where he is. */
    private static final Pattern SEEN = Pattern.compile(
            "\\bPresident(?:[’']s)?(?: \\p{L}+){0,4}? (?:received|receiving|told|called|summoned|invited) (?:me|us)\\b"
                    + "|\\b(?:I|[Ww]e) (?:\\p{L}+ ){0,2}?(?:saw|met(?: with)?|called on|(?:talked|spoke) (?:with|to)|(?:lunched|dined) with"
                    + "|had (?:\\p{L}+ ){0,4}?(?:audience|interview|talk|conversation|meeting|appointment) with|was received by) (?:the )?President\\b(?! (?:\\p{Lu}|of\\b))"
                    + "|\\b[Mm]y (?:\\p{L}+ ){0,2}?(?:call on|(?:audience|interview|talk|conversation|meeting|lunch) with) (?:the )?President\\b(?! (?:\\p{Lu}|of\\b))");
    /** What the Department writes to a post of one who was received at home. */
    private static final Pattern CALLED_ON =
            Pattern.compile("\\b(?<!you )(?:called on|met with|was received by|saw) (?:the )?President$");

    private static final int NEAR_VERB = 40;
    /** In 1972 the Deputy Secretary took the place of the Under Secretary. */
    private static final int FIRST_DEPUTY = 1973;

    /** How near a foreign President must have been named for a bare title to mean him; in UTF-16 units. */
    private static final int NEAR = 400;

    /** How far back an ambassador's "the Ambassador" may reach for another one; in UTF-16 units. */
    private static final int REACH = 1500;
    /** A title that fits more persons than this tells nothing. */
    private static final int MOST = 5;
    /** What one who held the office at another time weighs among those who may be meant, where only one else is left. */
    private static final double OUT_OF_OFFICE = 0.2;
    /** Offices of which a state has one, and which the text gives to the state it has just named. */
    private static final Pattern PREMIER_BEHIND =
            Pattern.compile("(?i) and (?:the )?(?:prime minister|primin|premier)\\b");

    private static final Pattern PREMIER_BEFORE =
            Pattern.compile("(?i)\\b(?:prime minister|primin|premier),? and (?:the )?$");

    private static final Set<String> CROWNS = Set.of("king", "queen", "shah", "emperor", "sultan");

    private final Identities who;
    private final Context context;
    private final Correspondents posts;
    private final Holders holders;
    private final Incumbents incumbents;
    private final String text;
    private Optional<Decision> seenThere = Optional.empty();

    OfficeResolver(Identities who, Correspondents posts) {
        this.who = who;
        this.context = who.context();
        this.posts = posts;
        this.holders = new Holders(who);
        this.incumbents = new Incumbents(context, posts);
        this.text = who.findings().document().text();
    }

    /** Decides all mentions by office alone. */
    void resolve() {
        seenThere = seenThere();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < who.count(); i++) {
            if (who.isOpen(i) && who.mention(i).form() == MentionForm.OFFICE) {
                int mention = i;
                Optional<Decision> named = holders.apposition(i);
                named.ifPresentOrElse(d -> who.decide(mention, d), () -> open.add(mention));
            }
        }
        for (int i : open) {
            if (!isOfficeItself(who.mention(i))
                    && who.mention(i).zone() != Zone.CLOSER
                    && !isVocative(text, who.mention(i).span())) {
                decide(i)
                        .ifPresentOrElse(
                                d -> {
                                    who.decide(i, d);
                                    holders.noteForeign(i);
                                },
                                () -> who.keepOpen(i, alternatives(i), "office-open"));
            }
        }
    }

    /**
     * All who can be meant by a title that stays open, with a share: a holder of that day weighs double, and again where
     * the document names him; one whom the document calls so weighs once, unless he was out of office by then.
     */
    private List<Alternative> alternatives(int i) {
        OfficePhrase office = who.mention(i).office();
        Map<String, Double> weights = new TreeMap<>();
        Set<String> said = holders.said(office);
        said.stream()
                .filter(p -> day().filter(d -> incumbents.isOutOfOffice(p, office, d))
                        .isEmpty())
                .forEach(p -> weights.put(p, 1.0));
        holders.named(office, false).forEach(p -> weights.merge(p, 2.0, Double::sum));
        Set<String> states = incumbents.statesOfAdjective(who.mention(i));
        states.add(office.polity());
        day().ifPresent(d -> states.stream()
                .map(state -> incumbents.completed(new OfficePhrase(office.office(), state, office.at())))
                .flatMap(full -> incumbents.candidates(full, d).stream())
                .distinct()
                .forEach(p -> weights.merge(p, 2.0, Double::sum)));
        if (weights.size() < 2) {
            said.forEach(p -> weights.putIfAbsent(p, OUT_OF_OFFICE));
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return weights.size() > MOST
                ? List.of()
                : weights.entrySet().stream()
                        .map(e -> new Alternative(e.getKey(), e.getValue() / sum))
                        .sorted(Comparator.comparingDouble(Alternative::share)
                                .reversed()
                                .thenComparing(Alternative::person))
                        .toList();
    }

    /** {@code Mr. President}, {@code Dear Mr. Secretary}: whoever is spoken to, which the place decides. */
    static boolean isVocative(String text, Span title) {
        String before = text.substring(Math.max(0, title.begin() - 4), title.begin());
        return before.equals("Mr. ") || before.equals(" Mr ") || before.equals("“Mr ");
    }

    private boolean isOfficeItself(PersonMention m) {
        String before =
                text.substring(Math.max(0, m.span().begin() - 60), m.span().begin());
        String after =
                text.substring(m.span().end(), Math.min(text.length(), m.span().end() + 20));
        boolean ministry = m.surface().equalsIgnoreCase("FonMin")
                && INSIDE_MINISTRY.matcher(before).find();
        return ministry
                || OFFICE_ITSELF_BEFORE.matcher(before).find()
                || OFFICE_ITSELF_AFTER.matcher(after).find();
    }

    /** Who holds an office, as far as this document can mean it at this place. */
    private Optional<Decision> decide(int i) {
        PersonMention m = who.mention(i);
        OfficePhrase office = ofHost(m);
        boolean american = office.polity().isEmpty() || office.polity().equals(Polity.UNITED_STATES);
        if (SINGLE.contains(office.office()) && american) {
            return secretaryOfRecord(m)
                    .or(() -> day().flatMap(d -> incumbents.onDay(office, d)))
                    .or(() -> namedHere(office, m));
        }
        if (office.office().equals("acting-secretary-of-state") && american) {
            return day().flatMap(d -> incumbents.onDay(office, d))
                    .or(() -> namedHere(office, m))
                    .or(this::deputy);
        }
        if (office.office().equals("president") && american) {
            return president(m);
        }
        if (ENVOYS.contains(office.office())) {
            return envoy(office, m);
        }
        if (m.surface().startsWith("Acting ") && !office.office().startsWith("acting-")) {
            // whoever acts for the holder is not the holder
            return namedHere(office, m);
        }
        if (office.office().equals("permanent-representative") && !isOfNato(m)) {
            return namedHere(office, m).or(() -> byRole(office, m));
        }
        return namedHere(office, m)
                .map(d -> m.zone() == Zone.BODY && !isNamedInLine(d.person(), m) ? ofHost(office, d) : d)
                .or(() -> crownOfHost(office))
                .or(() -> byRole(office, m).map(d -> m.zone() == Zone.BODY ? ofHost(office, d) : d))
                .or(() -> secretaryGeneral(m))
                .or(() -> day().filter(d -> !incumbents.isOfSeveralStates(m, d))
                        .flatMap(d -> incumbents.onDay(placed(office, m), d)));
    }

    /**
     * {@code the Secretary} in the record of a talk with the Secretary of Defense, be he said by office or by name in its
     * heading, subject or list: no Secretary of State, where none is said there.
     */
    private Optional<Decision> secretaryOfRecord(PersonMention m) {
        boolean record = who.findings().document().header().kind().isRecordOfTalk();
        if (!record || !m.surface().equals("Secretary") || m.zone() != Zone.BODY) {
            return Optional.empty();
        }
        Map<String, String> secretaries = new TreeMap<>();
        for (int i = 0; i < who.count(); i++) {
            Zone zone = who.mention(i).zone();
            if (zone == Zone.HEADING || zone == Zone.LIST) {
                who.decision(i).ifPresent(d -> departmentOf(d.person()).ifPresent(o -> secretaries.put(d.person(), o)));
            }
        }
        return secretaries.size() == 1 && !secretaries.containsValue(m.office().office())
                ? Optional.of(new Decision(secretaries.keySet().iterator().next(), 0.86, "office-of-one-present"))
                : Optional.empty();
    }

    /** The department of the United States whose secretary somebody was that day. */
    private Optional<String> departmentOf(String person) {
        return day().stream()
                .flatMap(d -> context.tenuresOf(person).stream().filter(t -> t.covers(d)))
                .filter(t -> t.polity().equals(Polity.UNITED_STATES))
                .map(Tenure::kind)
                .filter(kind -> kind.matches("secretary-of-.*"))
                .findFirst();
    }

    /** The registers know the Permanent Representatives at NATO; where nothing near speaks of it another body may be meant. */
    private boolean isOfNato(PersonMention m) {
        int begin = Math.max(0, m.span().begin() - NEAR);
        return NATO.matcher(
                        text.substring(begin, Math.min(text.length(), m.span().end() + NEAR)))
                .find();
    }

    /** Where an adjective may mean several states, as "Chinese" does, a post means the one it is in. */
    private OfficePhrase ofHost(PersonMention m) {
        OfficePhrase office = m.office();
        String host = posts.host();
        boolean another = !office.polity().isEmpty()
                && !host.isEmpty()
                && !office.polity().equals(host);
        return another && incumbents.statesOfAdjective(m).contains(host)
                ? new OfficePhrase(office.office(), host, office.at())
                : office;
    }

    /**
     * {@code the Foreign Minister} in a telegram from Karachi is no minister of India, be he the only one it names, and
     * {@code the Prime Minister} in a letter to the British Ambassador is no Russian. The one meant must be known to the
     * document or to the volume's list.
     */
    private Decision ofHost(OfficePhrase office, Decision named) {
        String state = posts.fromMission() ? posts.host() : posts.readersState();
        boolean open = office.polity().isEmpty() && !state.isEmpty();
        boolean serves = context.tenuresOf(named.person()).stream()
                .anyMatch(t -> t.polity().equals(state));
        return open && !serves
                ? day().flatMap(d -> incumbents.onDay(new OfficePhrase(office.office(), state, ""), d))
                        .filter(d -> who.isPerson(d.person())
                                || context.findEntryOf(d.person()).isPresent())
                        .orElse(named)
                : named;
    }

    /** Whether somebody is named before a title in the same line: then it may well be his. */
    private boolean isNamedInLine(String person, PersonMention m) {
        int line = text.lastIndexOf('\n', m.span().begin()) + 1;
        return who.isNamedWithin(person, new Span(line, Math.max(line, m.span().begin())));
    }

    /** The Secretary-General of the United Nations, where the words or their document say that they speak of them. */
    private Optional<Decision> secretaryGeneral(PersonMention m) {
        boolean said = UNITED_NATIONS.matcher(m.surface()).find();
        boolean meant = said
                || UNITED_NATIONS.matcher(text).find()
                        && !OTHER_SECRETARIES.matcher(text).find();
        if (!m.office().office().equals("un-secretary-general") || !meant) {
            return Optional.empty();
        }
        return day().flatMap(d -> incumbents.secretaryGeneral(m.office().office(), d));
    }

    /** {@code the King} in a telegram from the embassy in a kingdom is its king, whoever else is named. */
    private Optional<Decision> crownOfHost(OfficePhrase office) {
        return office.polity().isEmpty()
                        && CROWNS.contains(office.office())
                        && !posts.host().isEmpty()
                ? day().flatMap(d -> incumbents.onDay(new OfficePhrase(office.office(), posts.host(), ""), d))
                : Optional.empty();
    }

    /**
     * {@code In Laos the King …}: of the state named just before in the same line, where no mission tells the state, else
     * of the only state of which the document speaks that had a king on that day.
     */
    private OfficePhrase placed(OfficePhrase office, PersonMention m) {
        if (!office.polity().isEmpty() || !CROWNS.contains(office.office())) {
            return office;
        }
        int begin = m.span().begin();
        int line = Math.max(text.lastIndexOf('\n', begin), begin - NEAR);
        String state = statesSaid(new Span(line, begin)).reduce("", (a, b) -> b);
        if (state.isEmpty() || !isHeld(office, state)) {
            List<String> kingdoms = statesSaid(new Span(0, text.length()))
                    .distinct()
                    .filter(s -> isHeld(office, s))
                    .toList();
            state = kingdoms.size() == 1
                    ? kingdoms.get(0)
                    : kingdoms.isEmpty() ? incumbents.onlyStateWith(office, day()) : state;
        }
        return new OfficePhrase(office.office(), state, "");
    }

    /** The states that a stretch of text names, in order. */
    private Stream<String> statesSaid(Span span) {
        return who.findings().things().stream()
                .filter(t -> span.contains(t.span()))
                .map(t -> t.span().in(text))
                .flatMap(words -> Stream.concat(
                                context.authority().polityNames().whole(words).stream(),
                                context.authority().polityAdjectives().whole(words).stream())
                        .limit(1))
                .map(Polity::key);
    }

    private boolean isHeld(OfficePhrase office, String state) {
        return day().flatMap(d -> incumbents.onDay(new OfficePhrase(office.office(), state, ""), d))
                .isPresent();
    }

    /** The Acting Secretary is the Department's second officer, unless he is named beside. */
    private Optional<Decision> deputy() {
        boolean deputies =
                day().filter(d -> d.earliest().getYear() >= FIRST_DEPUTY).isPresent();
        return Stream.of(deputies ? "deputy-secretary-of-state" : "under-secretary-of-state")
                .flatMap(kind ->
                        day()
                                .flatMap(d -> incumbents.onDay(new OfficePhrase(kind, Polity.UNITED_STATES, ""), d))
                                .stream())
                .filter(d -> who.findings().document().header().participants().stream()
                        .noneMatch(p -> who.isNamedWithin(d.person(), p.span())))
                .map(d -> new Decision(d.person(), 0.85, "acting-for-his-chief"))
                .findFirst();
    }

    private Optional<When> day() {
        return who.time();
    }

    /** A person the document names in this office: Under Secretary Stoessel. */
    private Optional<Decision> namedHere(OfficePhrase office, PersonMention m) {
        return holders.meant(office, m.span().begin(), Set.of()).map(p -> new Decision(p, 0.93, Holders.NAMED_BEFORE));
    }

    /** The only person named in the document who held such an office that day, or the one named just before. */
    private Optional<Decision> byRole(OfficePhrase office, PersonMention m) {
        Set<String> persons = holders.named(office, false);
        boolean only = persons.size() == 1
                && (!office.office().equals("chairman")
                        || holders.isCalledChairman(persons.iterator().next()));
        Optional<String> one = only
                ? persons.stream().findFirst()
                : holders.lastNamed(office, m.span().begin(), NEAR);
        return one.map(p -> new Decision(p, 0.86, "office-of-one-named"));
    }

    /**
     * The President is the American one. Just after a foreign President was named, or in correspondence with a post where
     * the document names the local one, it is open who is meant, unless nothing speaks of the American by name.
     */
    private Optional<Decision> president(PersonMention m) {
        Optional<Decision> american =
                day().flatMap(d -> incumbents.onDay(new OfficePhrase("president", Polity.UNITED_STATES, ""), d));
        if (!m.office().polity().isEmpty() || american.isEmpty()) {
            return american;
        }
        Optional<Decision> pair = besidePremier(m);
        if (pair.isPresent()) {
            return pair;
        }
        OfficePhrase any = new OfficePhrase("president", "", "");
        String own = american.get().person();
        Optional<String> last = holders.last(any, m.span().begin(), NEAR).filter(p -> !p.equals(own) && !isAmerican(p));
        Optional<String> host = holders.named(new OfficePhrase("president", posts.host(), ""), false).stream()
                .filter(p -> !posts.host().isEmpty() && !p.equals(own))
                .findFirst()
                .or(() -> titled(any, own));
        boolean spokenOf =
                holders.last(any, m.span().begin(), NEAR).filter(own::equals).isPresent();
        boolean ofDepartment = !posts.fromMission()
                && last.isEmpty()
                && (m.zone() == Zone.SOURCE_NOTE || m.zone() == Zone.BODY && isReceivedByOwn(m));
        if (isParticipant(own) || spokenOf || last.isEmpty() && host.isEmpty() || ofDepartment) {
            return seenThere
                    .filter(d -> m.zone() == Zone.BODY)
                    .or(() -> isOfHostsOfficial(m, own) ? Optional.empty() : american);
        }
        Span near = new Span(Math.max(0, m.span().begin() - NEAR), m.span().begin());
        boolean local = posts.fromMission() && last.isPresent() && !who.isNamedWithin(own, near);
        return who.isPerson(own) && !local
                ? Optional.empty()
                : (posts.fromMission() ? host.or(() -> last) : last.or(() -> host))
                        .map(p -> new Decision(p, 0.85, Holders.NAMED_BEFORE));
    }

    /** {@code both President and Prime Minister}, in a telegram from a post: the two heads of one state, and not of ours. */
    private Optional<Decision> besidePremier(PersonMention m) {
        String before = text.substring(
                Math.max(0, m.span().begin() - NEAR_VERB), m.span().begin());
        String after =
                text.substring(m.span().end(), Math.min(text.length(), m.span().end() + NEAR_VERB));
        boolean pair = PREMIER_BEHIND.matcher(after).lookingAt()
                || PREMIER_BEFORE.matcher(before).find();
        return pair && m.zone() == Zone.BODY && posts.fromMission()
                ? day().flatMap(d -> incumbents.onDay(new OfficePhrase("president", posts.host(), ""), d))
                : Optional.empty();
    }

    /** {@code Economic Minister Archer called on President today}, as the Department tells a post: whom it tells of calls on its own. */
    private boolean isReceivedByOwn(PersonMention m) {
        int begin = Math.max(0, m.span().begin() - NEAR_VERB);
        return CALLED_ON.matcher(text.substring(begin, m.span().end())).find();
    }

    /**
     * {@code President received me today}: in a telegram from a post that never names the American one, whom its writer
     * speaks with is the President there, where the registers or the list know one.
     */
    private Optional<Decision> seenThere() {
        Optional<String> own = day().flatMap(
                        d -> incumbents.onDay(new OfficePhrase("president", Polity.UNITED_STATES, ""), d))
                .map(Decision::person);
        return posts.fromMission()
                        && own.filter(p -> !who.isPerson(p)).isPresent()
                        && SEEN.matcher(text).find()
                ? day().flatMap(d -> incumbents.onDay(new OfficePhrase("president", posts.host(), ""), d))
                : Optional.empty();
    }

    /**
     * {@code The Foreign Minister said he had seen the President}: an official of the host, named before in the same
     * sentence, may mean his own, where the host has one and nobody named the American.
     */
    private boolean isOfHostsOfficial(PersonMention m, String own) {
        int begin = Math.max(
                        text.lastIndexOf('\n', m.span().begin()),
                        text.lastIndexOf(". ", m.span().begin()))
                + 1;
        Span before = new Span(begin, Math.max(begin, m.span().begin()));
        boolean president = posts.fromMission()
                && day().flatMap(d -> incumbents.onDay(new OfficePhrase("president", posts.host(), ""), d))
                        .isPresent();
        return president
                && !who.isPerson(own)
                && who.inOrder(before).stream()
                        .map(who::decision)
                        .flatMap(Optional::stream)
                        .anyMatch(d -> context.tenuresOf(d.person()).stream()
                                .anyMatch(t -> t.polity().equals(posts.host())));
    }

    /** Somebody who at any time was President at home: a former one. */
    private boolean isAmerican(String person) {
        return context.tenuresOf(person).stream()
                .anyMatch(t -> t.kind().equals("president") && t.polity().equals(Polity.UNITED_STATES));
    }

    /** {@code President Novak} in a telegram from a mission: whom it calls so, be his office in no register. */
    private Optional<String> titled(OfficePhrase president, String own) {
        return posts.fromMission()
                ? holders.said(president).stream()
                        .filter(p -> !p.equals(own) && !isAmerican(p))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the participants' list names the person or, bare, the President. */
    private boolean isParticipant(String person) {
        return who.findings().document().header().participants().stream()
                .anyMatch(
                        p -> p.text().matches("(?:The )?President\\b(?! of).*") || who.isNamedWithin(person, p.span()));
    }

    private Optional<Decision> envoy(OfficePhrase office, PersonMention m) {
        String before =
                text.substring(Math.max(0, m.span().begin() - 60), m.span().begin());
        Optional<Decision> called = posts.calledFor(office.office(), before);
        if (called.isPresent() || posts.isCall(before)) {
            return called;
        }
        boolean ours = before.matches("(?s).*\\b[Oo]ur $") || office.polity().equals(Polity.UNITED_STATES);
        OfficePhrase full = ours ? new OfficePhrase(office.office(), Polity.UNITED_STATES, office.at()) : office;
        if (ours && !full.at().isEmpty()) {
            return day().flatMap(d -> incumbents.onDay(full, d));
        }
        Optional<Decision> other = ofAnother(full, m);
        if (other.isPresent()) {
            return other;
        }
        return namedHere(full, m)
                .or(() -> full.polity().isEmpty() || ours ? Optional.empty() : byRole(full, m))
                .or(() -> full.polity().isEmpty() && !posts.fromMission()
                        ? visitor(full).or(() -> onlyOneNamed(full))
                        : day().flatMap(d -> incumbents.onDay(incumbents.completed(full), d)));
    }

    /** An ambassador who writes "I" does not mean himself by "the Ambassador", but the foreign one he has just named. */
    private Optional<Decision> ofAnother(OfficePhrase office, PersonMention m) {
        if (!office.polity().isEmpty() || !office.at().isEmpty() || !posts.isChief() || !speaksOfSelf(m.span())) {
            return Optional.empty();
        }
        return holders.last(office, m.span().begin(), REACH)
                .filter(p ->
                        context.tenuresOf(p).stream().noneMatch(t -> t.polity().equals(Polity.UNITED_STATES)))
                .map(p -> new Decision(p, 0.88, Holders.NAMED_BEFORE));
    }

    private boolean speaksOfSelf(Span title) {
        for (int i = 0; i < who.count(); i++) {
            PersonMention m = who.mention(i);
            boolean here = m.zone() == Zone.BODY && Math.abs(m.span().begin() - title.begin()) < REACH;
            if (here && m.form() == MentionForm.WRITER) {
                return true;
            }
        }
        return false;
    }

    /** In a paper of Washington: the one it names who held such an office that day. */
    private Optional<Decision> onlyOneNamed(OfficePhrase office) {
        Set<String> persons = holders.named(office, false);
        return persons.size() == 1
                ? Optional.of(new Decision(persons.iterator().next(), 0.84, "office-of-one-named"))
                : Optional.empty();
    }

    private boolean listless() {
        return who.findings().document().header().participants().isEmpty();
    }

    /** In a conversation in Washington: the one foreigner present who holds such an office. */
    private Optional<Decision> visitor(OfficePhrase office) {
        Set<String> present = new LinkedHashSet<>(holders.named(office, !listless()));
        present.removeIf(
                p -> context.tenuresOf(p).stream().allMatch(t -> t.polity().equals(Polity.UNITED_STATES)));
        return present.size() == 1
                ? Optional.of(new Decision(present.iterator().next(), 0.86, "office-of-one-present"))
                : Optional.empty();
    }
}
