package org.deptel.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.authority.Authority;
import org.deptel.authority.Lexicon;
import org.deptel.model.OfficeKind;
import org.deptel.model.OfficePhrase;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.PrintedDate;
import org.deptel.text.PrintedDates;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Volume;
import org.deptel.text.VolumeYears;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dated offices of a list of persons: {@code Ambassador to the Soviet Union until April 1957; thereafter …}.
 * Titles are American unless an adjective or a country says otherwise, as the lists themselves declare.
 */
final class TenureReader {
    private static final Splitter CLAUSES =
            Splitter.on(Pattern.compile(";|, and |\\. ")).trimResults().omitEmptyStrings();
    /** The full stop of the last clause, which is no part of an abbreviation. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");

    /** A time and no office: he held the one of the clause before again. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?:and )?(?:again )?(?:from|in|after|since) (?:early |late |mid-?)?(?:\\p{Lu}\\p{L}+ )?(?:\\d{1,2}, )?19\\d\\d,?(?: (?:until|to|through) (?:\\p{Lu}\\p{L}+ )?(?:\\d{1,2}, )?19\\d\\d)?\\W*$");

    /** An office laid down before the volume begins. */
    private static final Pattern FORMER = Pattern.compile("(?i)\\W*(?:former|formerly|ex-|retired|sometime)\\b");

    private static final Set<String> TIME_WORDS =
            Set.of("from", "until", "to", "since", "after", "through", "department", "dept", "for");
    private static final Set<String> BELOW = Set.of("deputy", "vice", "assistant", "associate");
    private static final Pattern WORDS = Pattern.compile("[^\\s,()]+|[,()]");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:until|to|through|before)\\s+(?:early |late |mid-?)?(?=[A-Z1])");
    private static final Pattern FROM =
            Pattern.compile("(?i)\\b(?:from|after|since|beginning|as of)\\s+(?:early |late |mid-?)?(?=[A-Z1])");
    private static final Pattern YEARS = Pattern.compile("\\b(?<A>19\\d\\d)[–-](?<B>19\\d\\d|\\d\\d)\\b");
    private static final Pattern MONTHS = Pattern.compile(
            "(?<A>(?:\\p{Lu}\\p{L}+ )?(?:\\d{1,2}, )?19\\d\\d)\\s?[–-]\\s?(?<B>\\p{Lu}\\p{L}+ (?:\\d{1,2}, )?19\\d\\d)");
    private static final Pattern ELLIPSIS = Pattern.compile("(?i)thereafter (?<O>\\p{Lu}\\p{L}+)\\.?");
    /** {@code Chairman of the Soviet Council of Ministers} is the Soviet Chairman of the Council of Ministers. */
    private static final Pattern BODY_OF_STATE = Pattern.compile(
            "(?<O>(?:First |Deputy |Vice )*(?:Chairman|President)) of the (?<S>\\p{Lu}\\p{L}+) (?<B>Council of Ministers|Presidium of the Supreme Soviet)");

    /** Whose state stands far behind: {@code First Secretary of the Central Committee of the Communist Party of …}. */
    private static final Set<String> OF_PARTIES = Set.of("party-leader", "prime-minister", "head-of-presidium");
    /** How many words behind an office its state may stand. */
    private static final int NEAR = 6;

    private static final int FAR = 12;
    private static final String UNITED_NATIONS = "united-nations";
    /** Offices that are never American, with the state or body they belong to. */
    private static final Map<String, String> ABROAD = Map.of(
            "un-secretary-general",
            UNITED_NATIONS,
            "nato-secretary-general",
            "nato",
            "organization-secretary-general",
            "",
            "pope",
            "holy-see",
            "governing-mayor",
            "federal-republic-of-germany");
    /** What an adjective of a state stands before where it tells whose office it is: {@code Chief of Staff, Indonesian Army}. */
    private static final Set<String> BODIES = Set.of(
            "army",
            "navy",
            "air",
            "armed",
            "forces",
            "government",
            "communist",
            "socialist",
            "workers",
            "party",
            "cabinet",
            "ministry",
            "parliament",
            "general",
            "national",
            "people's",
            "foreign");

    /** Offices whose holders are all called Secretary General, each with the words that tell it; the last is any other. */
    private static final ImmutableMap<String, Pattern> SECRETARIES = ImmutableMap.of(
            "foreign-ministry-secretary-general",
            Pattern.compile("\\bMinistry\\b|\\bForeign Office\\b"),
            "un-secretary-general",
            Pattern.compile("United Nations|\\bU\\.?N\\b"),
            "nato-secretary-general",
            Pattern.compile("NATO|North Atlantic"),
            "party-leader",
            Pattern.compile("Communist Party|Workers[’'] Party"),
            "organization-secretary-general",
            Pattern.compile(""));

    private static final Pattern BARE_YEAR = Pattern.compile("\\b19\\d\\d\\b");

    private final Authority authority;

    TenureReader(Authority authority) {
        this.authority = authority;
    }

    /** The tenures of all entries; their persons are keyed {@code volume#entry}. */
    List<Tenure> read(Volume volume) {
        List<Tenure> found = new ArrayList<>();
        When before = VolumeYears.of(volume.id(), volume.title())
                .map(y -> When.year(y.first() - 1))
                .orElse(null);
        for (RegisterEntry entry : volume.persons()) {
            if (entry.see().isEmpty()) {
                String key = volume.id() + "#" + entry.id();
                read(key, entry.description(), key, before, found);
            }
        }
        return found;
    }

    private void read(String person, String description, String source, @Nullable When before, List<Tenure> found) {
        When last = null;
        String printedBefore = "";
        OfficePhrase office = null;
        String state = Polity.UNITED_STATES;
        for (String printed : CLAUSES.split(STOP.matcher(description).replaceFirst(""))) {
            printedBefore = completed(printed, printedBefore);
            String clause = BODY_OF_STATE.matcher(printedBefore).replaceFirst("${S} ${O} of the ${B}");
            When from = from(clause, last);
            When until = until(clause);
            if (from != null && until != null && until.latest().isBefore(from.earliest())) {
                from = null;
            }
            if (until == null && FORMER.matcher(clause).lookingAt()) {
                until = before;
            }
            Optional<Tenure> held = office(person, clause, from, until, source, state);
            if (held.isEmpty() && office != null && AGAIN.matcher(clause).lookingAt()) {
                held = Optional.of(new Tenure(person, office, from, until, source));
            }
            held.ifPresent(found::add);
            office = held.map(Tenure::office).orElse(null);
            state = held.map(Tenure::polity).orElse(state);
            last = until == null ? last : until;
        }
    }

    /** {@code Deputy Director of Harbours to 1953; thereafter Director}: of the same body. */
    private static String completed(String clause, String before) {
        Matcher m = ELLIPSIS.matcher(clause);
        int at = m.matches() ? before.lastIndexOf(m.group("O")) : -1;
        if (at < 0) {
            return clause;
        }
        String tail = before.substring(at + m.group("O").length());
        Matcher end = UNTIL.matcher(tail);
        return "thereafter " + m.group("O") + (end.find() ? tail.substring(0, end.start()) : tail);
    }

    private static @Nullable When from(String clause, @Nullable When previousEnd) {
        Matcher months = MONTHS.matcher(clause);
        if (months.find()) {
            return date(months.group("A")).orElse(null);
        }
        Matcher years = YEARS.matcher(clause);
        if (years.find()) {
            return When.year(Integer.parseInt(years.group("A")));
        }
        if (clause.toLowerCase(java.util.Locale.ROOT).startsWith("thereafter")) {
            return previousEnd;
        }
        return after(FROM, clause)
                .or(() -> range(clause).map(w -> When.month(YearMonth.from(w.earliest()))))
                .orElse(null);
    }

    private static @Nullable When until(String clause) {
        Matcher months = MONTHS.matcher(clause);
        if (months.find()) {
            return date(months.group("B")).orElse(null);
        }
        Matcher years = YEARS.matcher(clause);
        if (years.find()) {
            String b = years.group("B");
            return When.year(Integer.parseInt(b.length() == 2 ? years.group("A").substring(0, 2) + b : b));
        }
        return after(UNTIL, clause)
                .or(() -> range(clause).map(w -> When.month(YearMonth.from(w.latest()))))
                .orElse(null);
    }

    /** The first date that follows one of the words: in "to Italy until April 1957" only the second word has one. */
    private static Optional<When> after(Pattern word, String clause) {
        Matcher m = word.matcher(clause);
        while (m.find()) {
            Optional<When> date = date(clause.substring(m.end()));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The date a text begins with. */
    private static Optional<When> date(String words) {
        Optional<PrintedDate> d = PrintedDates.first(words).filter(x -> x.span().begin() < 3);
        if (d.isPresent()) {
            return d.get().hasYear()
                    ? d.get().when()
                    : yearLater(words).flatMap(y -> d.get().when(y));
        }
        Matcher y = BARE_YEAR.matcher(words);
        return y.lookingAt() ? Optional.of(When.year(Integer.parseInt(y.group()))) : Optional.empty();
    }

    private static Optional<Integer> yearLater(String words) {
        Matcher y = BARE_YEAR.matcher(words);
        return y.find() ? Optional.of(Integer.parseInt(y.group())) : Optional.empty();
    }

    /** {@code January-March 1956}. */
    private static Optional<When> range(String clause) {
        return PrintedDates.first(clause)
                .filter(d -> d.endMonth() != 0 && d.hasYear())
                .flatMap(PrintedDate::when);
    }

    private Optional<Tenure> office(
            String person, String clause, @Nullable When from, @Nullable When until, String source, String state) {
        List<String> words = new ArrayList<>();
        WORDS.matcher(clause).results().forEach(r -> words.addAll(Lexicon.split(r.group())));
        IntFunction<String> at = i -> i < words.size() ? words.get(i) : "";
        for (int i = 0; i < words.size(); i++) {
            Optional<Lexicon.Match<OfficeKind>> m = authority.officePhrases().longest(at, k -> true, i, words.size());
            if (m.isPresent()) {
                int end = i + m.get().length();
                OfficeKind kind = ofSeveral(m.get().values(), clause);
                if (isAnothers(words, i, end) || isOfBody(kind, words, end)) {
                    i = end - 1;
                    continue;
                }
                String before = stateIn(words, 0, i);
                String said = stateOf(words, end, OF_PARTIES.contains(kind.key()) ? FAR : NEAR);
                // Director of an agency and Deputy Representative at the United Nations: the agency is not theirs
                String after = !kind.state().isEmpty() && said.equals(UNITED_NATIONS) ? "" : said;
                boolean accredited = kind.key()
                        .matches(
                                "ambassador|minister|charge|high-commissioner|un-representative|deputy-chief-of-mission|counselor-of-embassy");
                String own = accredited || kind.key().equals("chairman") ? owner(words, end) : "";
                String body = accredited || !after.isEmpty() ? "" : ofBody(words, end);
                String polity = !before.isEmpty()
                        ? before
                        : !own.isEmpty()
                                ? own
                                : !body.isEmpty()
                                        ? body
                                        : accredited || after.isEmpty()
                                                ? ABROAD.getOrDefault(kind.key(), state)
                                                : after;
                String host = own.isEmpty() ? after : stateAfter(words, Math.max(end, words.indexOf("to")), NEAR);
                return Optional.of(new Tenure(
                        person, new OfficePhrase(kind.key(), polity, accredited ? host : ""), from, until, source));
            }
        }
        return Optional.empty();
    }

    /** Whose Secretary General he is: of all that are called so the clause says which. */
    private OfficeKind ofSeveral(List<OfficeKind> kinds, String clause) {
        if (kinds.stream().noneMatch(k -> k.key().equals("un-secretary-general"))) {
            return kinds.get(0);
        }
        return SECRETARIES.entrySet().stream()
                .filter(e -> e.getValue().matcher(clause).find())
                .findFirst()
                .flatMap(e -> authority.findOffice(e.getKey()))
                .orElse(kinds.get(0));
    }

    /** {@code Staff Secretary}, {@code Deputy Governor}, {@code President's Emissary}, {@code Assistant to the President}: words of an office that is not his. */
    private static boolean isAnothers(List<String> words, int i, int end) {
        int before = i > 0 && words.get(i - 1).equals("the") ? i - 2 : i - 1;
        boolean served = before > 0
                && words.get(before).matches("to|of|for")
                && words.subList(0, before).stream()
                        .anyMatch(
                                w -> w.matches(
                                        "assistant|aide|adviser|advisor|deputy|secretary|office|staff|counsel|emissary|envoy|"
                                                + "representative|consultant|brother|wife|son|member|director|chief|head|candidate|nominee"));
        boolean clerk = end - i == 1 && words.get(i).equals("secretary");
        boolean inCharge = end - i == 1
                && words.get(i).equals("charge")
                && i > 0
                && words.get(i - 1).equals("in");
        boolean general = words.get(end - 1).equals("secretary")
                && end < words.size()
                && words.get(end).equals("general");
        boolean career = i > 0 && words.get(i - 1).equals("career");
        boolean below = i > 0 && BELOW.contains(words.get(i - 1));
        boolean owned = end < words.size() && words.get(end).equals("'s");
        return owned || served || clerk || inCharge || general || career || below;
    }

    /** {@code President of the Chase Bank}: no head of state, where no state follows. */
    private boolean isOfBody(OfficeKind kind, List<String> words, int end) {
        String next = end < words.size() ? words.get(end) : "";
        boolean president = kind.key().equals("president") && (next.equals("of") || isBodyBehind(words, end));
        boolean secretary = kind.key().endsWith("secretary-of-state")
                && !words.get(end - 1).equals("state")
                && isBodyBehind(words, end);
        return (president || secretary) && stateOf(words, end, NEAR).isEmpty();
    }

    /** {@code President, The Elm Foundation}, {@code Deputy Secretary, NATO Military Committee}: no time and no office follows. */
    private boolean isBodyBehind(List<String> words, int end) {
        return end < words.size()
                && words.get(end).equals(",")
                && end + 1 < words.size()
                && !TIME_WORDS.contains(words.get(end + 1))
                && PrintedDates.month(words.get(end + 1)) == 0
                && !Character.isDigit(words.get(end + 1).charAt(0))
                && authority
                        .officePhrases()
                        .longest(k -> k < words.size() ? words.get(k) : "", k -> true, end + 1, words.size())
                        .isEmpty();
    }

    /** Whose envoy it is where the words say it: {@code Ambassador of X to Y}, {@code Minister at the X Embassy in Y}. */
    private String owner(List<String> words, int end) {
        int to = words.indexOf("to");
        if (end < words.size() && words.get(end).equals("of") && to > end) {
            return stateIn(words, end + 1, Math.min(to, end + 4));
        }
        int embassy =
                Math.max(Math.max(words.indexOf("embassy"), words.indexOf("legation")), words.indexOf("delegation"));
        return embassy > end && embassy <= end + 5 ? adjectiveIn(words, end, embassy) : "";
    }

    private String adjectiveIn(List<String> words, int from, int to) {
        IntFunction<String> at = k -> k < words.size() ? words.get(k) : "";
        for (int i = from; i < to; i++) {
            Optional<Polity> p = authority
                    .polityAdjectives()
                    .longest(at, k -> true, i, words.size())
                    .map(m -> m.values().get(0));
            if (p.isPresent()) {
                return p.get().key();
            }
        }
        return "";
    }

    /** {@code Chief of Staff, Indonesian Army}: the state of the body behind an office. */
    private String ofBody(List<String> words, int end) {
        IntFunction<String> at = k -> k < words.size() ? words.get(k) : "";
        for (int i = end; i < Math.min(words.size(), end + NEAR); i++) {
            Optional<Lexicon.Match<Polity>> p = authority.polityAdjectives().longest(at, k -> true, i, words.size());
            if (p.isPresent() && BODIES.contains(at.apply(i + p.get().length()))) {
                return p.get().values().get(0).key();
            }
        }
        return "";
    }

    private String stateIn(List<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Lexicon.Match<Polity>> p = authority.stateAt(words, i);
            if (p.isPresent()) {
                return p.get().values().get(0).key();
            }
        }
        return "";
    }

    /** The state behind an office; in {@code President of the Republic of China} "Republic" is a word of both. */
    private String stateOf(List<String> words, int end, int reach) {
        return stateAfter(words, words.get(end - 1).equals("republic") ? end - 1 : end, reach);
    }

    private String stateAfter(List<String> words, int end, int reach) {
        IntFunction<String> at = k -> k < words.size() ? words.get(k) : "";
        for (int i = end; i < Math.min(words.size(), end + reach); i++) {
            Optional<Polity> p = authority
                    .polityNames()
                    .longest(at, k -> true, i, words.size())
                    .map(m -> m.values().get(0));
            if (p.isPresent()) {
                return p.get().key();
            }
            if (words.get(i).equals("united") && at.apply(i + 1).equals("nations")
                    || words.get(i).equals("un")) {
                return UNITED_NATIONS;
            }
        }
        return "";
    }
}
