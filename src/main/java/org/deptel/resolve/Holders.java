package org.deptel.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.model.MentionForm;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonMention;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.Span;
import org.deptel.text.Zone;

/**
 * Who in one document is said to hold what office: by a title before the name, an office after it, or by the dated
 * roles of somebody the document names. Only what stands before a place, or in the head and the lists, may explain it.
 */
final class Holders {
    /** How somebody is known for whom a bare office stands, because the document names him with it. */
    static final String NAMED_BEFORE = "office-named-in-document";

    private static final Pattern AFTER_NAME = Pattern.compile(
            "\\s*[,(]\\s*(?:(?:the|our|his|then|now) )?| as (?:the )?| (?:is|was|became) (?:now )?(?:the )?");
    /** What stands before a name that opens a sentence, as in {@code Nye British High Commissioner called}. */
    private static final Pattern OPENS = Pattern.compile("(?:^|\\n|[.)”] )(?:Mr\\.? |Sir )?$");
    /** States whose heads of party and government were called Chairman without more. */
    private static final Set<String> CALLED_CHAIRMAN = Set.of("soviet-union", "china-peoples-republic");
    /** How far back a bare title may reach for the last one named with it, where several were; in UTF-16 units. */
    private static final int REACH = 1500;

    private static final Pattern FRONTED = Pattern.compile(
            "(?:^|[.:\\n“] ?)(?:At|On|In|After|Before|Following|During|With|Upon|According to|By|Unlike|Like|Besides)\\b(?:[^.,:;\\n]|\\b(?:Mr|Mrs|Dr|Amb|Gen|Gov|Sen)\\.)*$");
    private static final Pattern ACTS = Pattern.compile(
            "(?: (?:to|in|at|of) (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)? (?:\\p{Ll}+ly )?(?:\\p{Ll}+ed|saw|told|met|said|gave|had|has|was|is|would|will|made|took|came)\\b");
    private static final int PHRASE = 80;

    private final Identities who;
    private final Context context;
    private final List<Holder> said = new ArrayList<>();

    /** A mention by name with an office; {@code place} is where it stands. */
    private record Holder(String person, OfficePhrase office, int place, boolean inHeadOrList) {}

    Holders(Identities who) {
        this.who = who;
        this.context = who.context();
        for (int i = 0; i < who.count(); i++) {
            PersonMention m = who.mention(i);
            if (m.form() == MentionForm.NAME && m.office().isPresent()) {
                note(i, m.office());
            }
        }
    }

    /** An office of a foreign state, or an envoy's with his post, said without a name, tells of whom the bare title speaks that follows. */
    void noteForeign(int mention) {
        OfficePhrase office = who.mention(mention).office();
        boolean foreign = !office.polity().isEmpty() && !office.polity().equals(Polity.UNITED_STATES);
        if (foreign || !office.at().isEmpty()) {
            note(mention, office);
        }
    }

    /** Whether somebody is head of a government whose heads were called Chairman. */
    boolean isCalledChairman(String person) {
        return who.time()
                .filter(day -> context.tenuresOf(person).stream()
                        .anyMatch(t -> t.covers(day) && CALLED_CHAIRMAN.contains(t.polity())))
                .isPresent();
    }

    private void note(int mention, OfficePhrase office) {
        PersonMention m = who.mention(mention);
        boolean everywhere = m.zone() == Zone.LIST || m.zone() == Zone.HEADING;
        who.decision(mention)
                .ifPresent(d -> said.add(new Holder(
                        d.person(), withPolity(office, d.person()), m.span().begin(), everywhere)));
    }

    /** The state a person is known to have served, where the words do not say it. */
    private OfficePhrase withPolity(OfficePhrase office, String person) {
        if (!office.polity().isEmpty()) {
            return office;
        }
        List<String> states = who.written().stream()
                .flatMap(day -> context.tenuresOf(person).stream().filter(t -> t.covers(day)))
                .map(Tenure::polity)
                .distinct()
                .toList();
        return states.size() == 1 ? new OfficePhrase(office.office(), states.get(0), office.at()) : office;
    }

    /** An office printed right after a name: {@code Mr. Subandrio, Foreign Minister of Indonesia}. */
    Optional<Decision> apposition(int mention) {
        Span office = who.mention(mention).span();
        String text = who.findings().document().text();
        for (int k = 0; k < who.count(); k++) {
            Span name = who.mention(k).span();
            boolean before = name.end() <= office.begin() && office.begin() - name.end() < 12;
            // President Goulart, the Prime Minister: a list of two, not one man
            boolean untitled = before
                    && who.mention(k).form() == MentionForm.NAME
                    && !who.mention(k).office().isPresent();
            String between = untitled ? text.substring(name.end(), office.begin()) : "-";
            boolean headline = between.equals(" ")
                    && !who.mention(mention).office().polity().isEmpty()
                    && OPENS.matcher(text.substring(Math.max(0, name.begin() - 5), name.begin()))
                            .find();
            if (untitled
                    && (headline || isAfterName(between, who.mention(k).zone()) && !isFronted(text, name, office))) {
                note(k, who.mention(mention).office());
                return who.decision(k).map(d -> new Decision(d.person(), 0.95, "office-after-name"));
            }
        }
        return Optional.empty();
    }

    /**
     * {@code At the request of Mr. Archer, the Swedish Ambassador saw Bell}, {@code Asked who might replace Mikov, the
     * Ambassador said}: the comma ends the phrase, and another begins.
     */
    private static boolean isFronted(String text, Span name, Span office) {
        String before = text.substring(Math.max(0, name.begin() - PHRASE), name.begin());
        String between = text.substring(name.end(), office.begin());
        String behind = text.substring(office.end(), Math.min(text.length(), office.end() + PHRASE));
        return (between.matches("\\s*,\\s*the ") || FRONTED.matcher(before).find())
                && ACTS.matcher(behind).lookingAt();
    }

    /** Under a signature the office stands on the next line. */
    private static boolean isAfterName(String between, Zone zone) {
        return AFTER_NAME.matcher(between).matches() || zone == Zone.CLOSER && between.isBlank();
    }

    /** All whom the document says to hold such an office. */
    Set<String> said(OfficePhrase office) {
        return persons(said.stream().filter(h -> sameOffice(h.office(), office)).toList());
    }

    /** The one holder that a title at this place can mean; empty where none or several fit. */
    Optional<String> meant(OfficePhrase office, int place, Set<String> never) {
        List<Holder> fitting = said.stream()
                .filter(h -> !never.contains(h.person()) && sameOffice(h.office(), office))
                .toList();
        Set<String> persons = persons(fitting);
        if (persons.size() == 1) {
            boolean known = fitting.stream().anyMatch(h -> h.inHeadOrList() || h.place() < place);
            return known ? persons.stream().findFirst() : Optional.empty();
        }
        return fitting.stream()
                .filter(h -> h.place() < place && place - h.place() < REACH)
                .reduce((a, b) -> a.place() >= b.place() ? a : b)
                .map(Holder::person);
    }

    /** Who was last named with such an office before a place, within so many units of text. */
    Optional<String> last(OfficePhrase office, int place, int reach) {
        return said.stream()
                .filter(h -> sameOffice(h.office(), office) && h.place() < place && place - h.place() < reach)
                .reduce((a, b) -> a.place() >= b.place() ? a : b)
                .map(Holder::person);
    }

    /** Persons the document names who held such an office that day, by their dated roles. */
    Set<String> named(OfficePhrase office, boolean present) {
        Set<String> persons = new LinkedHashSet<>();
        for (int k : inOffice(office)) {
            if (!present || who.mention(k).zone() == Zone.LIST || who.mention(k).zone() == Zone.HEADING) {
                who.decision(k).map(Decision::person).ifPresent(persons::add);
            }
        }
        return persons;
    }

    /** Who of these was named last before a place, within so many units of text. */
    Optional<String> lastNamed(OfficePhrase office, int place, int reach) {
        return inOffice(office).stream()
                .filter(k -> who.mention(k).span().begin() < place
                        && place - who.mention(k).span().begin() < reach)
                .reduce((a, b) ->
                        who.mention(a).span().begin() >= who.mention(b).span().begin() ? a : b)
                .flatMap(who::decision)
                .map(Decision::person);
    }

    private List<Integer> inOffice(OfficePhrase office) {
        List<Integer> found = new ArrayList<>();
        for (int k = 0; k < who.count(); k++) {
            PersonMention m = who.mention(k);
            boolean name = m.form() == MentionForm.NAME && m.zone() != Zone.SOURCE_NOTE;
            if (name && who.decision(k).filter(d -> holds(d.person(), office)).isPresent()) {
                found.add(k);
            }
        }
        return found;
    }

    private boolean holds(String person, OfficePhrase office) {
        return who.time()
                .filter(day -> context.tenuresOf(person).stream()
                        .anyMatch(t -> t.covers(day) && sameOffice(t.office(), office)))
                .isPresent();
    }

    private static Set<String> persons(List<Holder> holders) {
        Set<String> persons = new LinkedHashSet<>();
        holders.forEach(h -> persons.add(h.person()));
        return persons;
    }

    private static boolean sameOffice(OfficePhrase held, OfficePhrase said) {
        boolean polity = said.polity().isEmpty() || held.polity().equals(said.polity());
        boolean post = said.at().isEmpty() || held.at().isEmpty() || said.at().equals(held.at());
        // a bare Minister is one of a cabinet where the document speaks of one, and never the Ambassador of the same
        // side, nor its Prime Minister
        boolean otherRank =
                said.office().equals("minister") && held.office().matches("ambassador|(?:deputy-)?prime-minister");
        if (said.office().equals("chairman") && !held.office().equals("chairman")) {
            return polity
                    && CALLED_CHAIRMAN.contains(held.polity())
                    && PersonResolver.sameKind(held.office(), "chairman");
        }
        return polity && post && !otherRank && PersonResolver.sameKind(held.office(), said.office());
    }
}
