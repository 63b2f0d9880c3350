package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deptel.authority.Authority;
import org.deptel.authority.Lexicon;
import org.deptel.model.KnownPerson;
import org.deptel.model.NameForms;
import org.deptel.model.PersonName;
import org.deptel.text.CalendarWords;
import org.deptel.text.EverydayWords;
import org.deptel.text.NameKind;
import org.deptel.text.NameSpan;
import org.deptel.text.Zone;

/**
 * Reads the names of persons in a sentence: names of the volume's list and of the registers, names the language model
 * sees, and names after titles.
 */
final class NameReader {
    /** Verbs behind whose object a clause begins. */
    private static final Set<String> TELLS = ImmutableSet.of(
            "told",
            "informed",
            "asked",
            "advised",
            "assured",
            "reminded",
            "notified",
            "promised",
            "warned",
            "telling",
            "tell");

    private static final Set<String> PARTICLES = ImmutableSet.of(
            "de", "von", "van", "der", "den", "da", "di", "du", "la", "le", "el", "al", "bin", "ben", "ibn", "abdul",
            "abd", "st.", "ter", "dos", "del");
    private static final Set<String> SUFFIXES = ImmutableSet.of("jr", "jr.", "sr", "sr.", "ii", "iii");
    private static final Set<String> BETWEEN_NAMES =
            ImmutableSet.of("/", "–", "—", "(", ")", ",", ";", ":", ".", "and", "’", "’s", "'", "'s");
    private static final Set<String> DETERMINERS =
            ImmutableSet.of("the", "a", "an", "his", "her", "our", "their", "its", "this", "that", "my", "your");
    private static final Set<String> TELEGRAPHIC_VERBS = ImmutableSet.of(
            "saw",
            "said",
            "met",
            "told",
            "asked",
            "called",
            "informed",
            "gave",
            "lunched",
            "dined",
            "discussed",
            "handed",
            "assured",
            "understand");
    private static final Set<String> CHIEFS = ImmutableSet.of(
            "chief",
            "director",
            "officer",
            "assistant",
            "adviser",
            "advisor",
            "head",
            "member",
            "deputy",
            "consul",
            "commander");
    private static final Pattern OPENING = Pattern.compile("\\d+|[.):]");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]{2,}");
    private static final Pattern NAME_WORD = Pattern.compile("[\\p{L}’'.]+");

    private final NameList list;
    private final Authority authority;

    NameReader(NameList list, Authority authority) {
        this.list = list;
        this.authority = authority;
    }

    /**
     * The names of a sentence, in order.
     *
     * @param words the sentence
     * @param found the titles in it
     * @param text the text of the whole document
     */
    List<Candidate> read(Words words, List<Title> found, String text) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            Optional<Candidate> c = candidate(words, i, found, text).map(whole -> firstOfTwo(words, whole));
            if (c.isPresent()) {
                candidates.add(c.get());
                i = c.get().end() - 1;
            }
        }
        return candidates;
    }

    /**
     * {@code told Archer Bell would come}: two surnames of the list, of which the first is nobody's given name, are two men,
     * as telegrams leave out the "that" between them.
     */
    private Candidate firstOfTwo(Words words, Candidate whole) {
        int first = whole.first();
        List<String> told = list.entriesOf(words.folded(first));
        List<String> next = list.entriesOf(words.folded(first + 1));
        boolean two = whole.end() - first == 2
                && TELLS.contains(words.folded(first - 1))
                && !told.isEmpty()
                && !next.isEmpty()
                && Collections.disjoint(told, next)
                && !list.isGivenName(words.folded(first));
        return two ? new Candidate(first, first, first + 1, told, true, true) : whole;
    }

    private Optional<Candidate> candidate(Words words, int i, List<Title> found, String text) {
        if (!words.isCapital(i) && !PARTICLES.contains(words.folded(i)) || opensTelegraphically(words, i)) {
            return Optional.empty();
        }
        if (found.stream().anyMatch(t -> t.first() <= i && i < t.end() && !isNameAfterAll(words, i, t))
                || NotNames.isBeforeNames(words, i, authority) && !isListedWhole(words, i)
                || NotNames.isJoining(words.folded(i))
                || isRankInLetters(words, i)
                || isPlaceBeforeName(words, i)) {
            return Optional.empty();
        }
        Optional<Candidate> person = fromRegister(words, i)
                .or(() -> fromModel(words, i))
                .or(() -> fromTitle(words, i, found))
                .or(() -> fromForm(words, i, found))
                .filter(c -> !isOrdinaryWord(words, c));
        Optional<Candidate> listed = fromList(words, i, found, text);
        Optional<Candidate> best = listed.isPresent() && person.isPresent()
                ? Optional.of(join(listed.get(), person.get(), words))
                : listed.or(() -> person);
        return best.filter(c -> !isThing(words, c, text));
    }

    /** {@code General Conclusions}, {@code REP. Secret}, {@code GAVE SMALL INFORMAL DINNER}: words of every day, the last nobody's surname. */
    private boolean isOrdinaryWord(Words words, Candidate c) {
        return c.entries().isEmpty()
                && EverydayWords.isNobodysName(words.folded(c.end() - 1))
                && IntStream.range(c.first(), c.end()).allMatch(k -> EverydayWords.contains(words.folded(k)));
    }

    /** {@code Saw Novak this morning}: a verb that a telegram begins with is no given name. */
    private static boolean opensTelegraphically(Words words, int i) {
        return (i == 0 || OPENING.matcher(words.word(i - 1)).matches()) && TELEGRAPHIC_VERBS.contains(words.folded(i));
    }

    /** {@code Chi P'eng-fei}: an abbreviation to others, the first word of a name to the list. */
    private boolean isListedWhole(Words words, int i) {
        return words.longest(list.forms(), i).filter(m -> m.length() > 1).isPresent();
    }

    /** {@code VM Chiao}: capitals without points are a rank where nobody of that surname has such initials. */
    private boolean isRankInLetters(Words words, int i) {
        Optional<Lexicon.Match<String>> next = words.longest(list.forms(), i + 1);
        return LETTERS.matcher(words.word(i)).matches()
                && next.isPresent()
                && CAPITALISED.matcher(words.word(i + 1)).lookingAt()
                && list.agreeing(
                                next.get().values(),
                                said(words, i, i + 1, i + 1 + next.get().length()))
                        .isEmpty();
    }

    /** {@code … to France Huang Chen}: the model takes place and name for one name. */
    private boolean isPlaceBeforeName(Words words, int i) {
        boolean place = words.longest(authority.polityNames(), i).isPresent()
                || words.longest(authority.placeNames(), i).isPresent();
        return place
                && words.name(NameKind.PERSON, i).filter(n -> n.end() > i + 1).isPresent()
                && !list.isGivenName(words.folded(i))
                && words.longest(list.forms(), i).isEmpty()
                && words.longest(list.forms(), i + 1).isPresent();
    }

    /** {@code Haig and Lord}: a title with no name after it, which is a surname of the list. */
    private boolean isNameAfterAll(Words words, int i, Title t) {
        return t.end() - t.first() == 1
                        && !t.office().isPresent()
                        && !words.isCapital(i + 1)
                        && !DETERMINERS.contains(words.folded(i - 1))
                        && !list.entriesOf(words.folded(i)).isEmpty()
                || NameForms.isTitleOfOne(words.folded(i))
                        && !list.entriesOf(words.folded(i)).isEmpty();
    }

    /** A name of the list inside a longer name: the list knows the surname, the model knows how far the name goes. */
    private Candidate join(Candidate listed, Candidate person, Words words) {
        boolean goesOn = person.end() > listed.end()
                && person.named()
                && !SUFFIXES.contains(words.folded(listed.end()))
                && !NotNames.areAfterNames(words, listed.end(), person.end(), authority);
        if (goesOn) {
            return person.entries().isEmpty() ? person : listed.end() >= person.end() ? listed : person;
        }
        return listed.withFirst(Math.min(listed.first(), person.first()));
    }

    private Optional<Candidate> fromList(Words words, int i, List<Title> found, String text) {
        int from = givenNamesFrom(words, i);
        Optional<Lexicon.Match<String>> match =
                words.longest(list.forms(), from).filter(m -> allCapital(words, from, from + m.length()));
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int end = from + match.get().length();
        PersonName said = said(words, i, from, end);
        List<String> entries = list.agreeing(match.get().values(), said);
        Candidate c = new Candidate(
                i, from, end, entries, true, words.name(NameKind.PERSON, from).isPresent());
        boolean titled = found.stream().anyMatch(t -> t.end() == i);
        return believable(words, c, titled, text) ? Optional.of(c) : Optional.empty();
    }

    /** Skips initials and given names that stand before a surname; the index itself where there are none. */
    private int givenNamesFrom(Words words, int i) {
        int k = i;
        while (k < words.count()
                && k - i < 5
                && ((words.isInitial(k) || list.isGivenName(words.folded(k))) && words.isCapital(k)
                        || PARTICLES.contains(words.folded(k))
                        || k > i && (words.word(k).equals("[") || words.word(k).equals("]")))) {
            k++;
        }
        while (k > i && words.longest(list.forms(), k).isEmpty()) {
            k--;
        }
        return k;
    }

    private static boolean allCapital(Words words, int from, int end) {
        for (int k = from; k < end; k++) {
            if (!words.isCapital(k)
                    && !PARTICLES.contains(words.folded(k))
                    && !words.word(k).equals("-")
                    && k == from) {
                return false;
            }
        }
        return words.isCapital(end - 1) || words.word(end - 2).equals("-") || end - from == 1 && words.isCapital(from);
    }

    /** A bare surname needs some sign that it is one, when the same word also means something else. */
    private boolean believable(Words words, Candidate c, boolean titled, String text) {
        if (titled || c.named() || c.first() < c.surname() || c.end() - c.surname() > 1) {
            return true;
        }
        String word = words.word(c.surname());
        boolean speaker = c.surname() < 3
                && words.word(c.end()).equals(":")
                && words.sentence().zone() == Zone.BODY;
        if (speaker) {
            return true;
        }
        if (CalendarWords.isMonth(words.folded(c.surname()))) {
            return false;
        }
        boolean place = words.longest(authority.placeNames(), c.surname()).isPresent()
                || words.longest(authority.polityNames(), c.surname()).isPresent();
        boolean otherName = words.name(NameKind.PLACE, c.surname()).isPresent()
                || words.name(NameKind.ORGANIZATION, c.surname())
                        .filter(n -> n.end() - n.first() > 1)
                        .isPresent();
        if (place && otherName) {
            return false;
        }
        if (words.name(NameKind.ORGANIZATION, c.surname())
                .filter(n -> NotNames.isPartOfBody(words, c.surname(), n))
                .isPresent()) {
            return false;
        }
        boolean ordinary = text.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
        return !ordinary || (c.surname() > 0 && !otherName && !isInCapitals(words));
    }

    private static boolean isInCapitals(Words words) {
        int capitals = 0;
        for (int i = 0; i < words.count(); i++) {
            capitals += words.isCapital(i) ? 1 : 0;
        }
        return capitals * 2 > words.count();
    }

    private Optional<Candidate> fromModel(Words words, int i) {
        Optional<NameSpan> span = words.name(NameKind.PERSON, i);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        int end = i;
        while (end < span.get().end() && !BETWEEN_NAMES.contains(words.word(end))) {
            end++;
        }
        end = cutBetweenNames(words, i, withSurname(words, i, end));
        return plainName(words, i, end, true);
    }

    /** A name of several words that the registers know, whatever the model thinks of it. */
    private Optional<Candidate> fromRegister(Words words, int i) {
        Optional<Lexicon.Match<KnownPerson>> match = words.longest(authority.personNames(), i)
                .filter(m -> m.length() > 1 && words.isCapital(i + m.length() - 1));
        boolean longer = match.isEmpty()
                || words.name(NameKind.PERSON, i)
                        .filter(n -> n.end() > i + match.get().length())
                        .isPresent();
        return longer ? Optional.empty() : plainName(words, i, i + match.get().length(), true);
    }

    /** Where documents print names and nothing else: in brackets after an office in the heading, and as signature. */
    private Optional<Candidate> fromForm(Words words, int i, List<Title> found) {
        Zone zone = words.sentence().zone();
        boolean bracketed = zone == Zone.HEADING
                && words.word(i - 1).equals("(")
                && words.word(i + 1).equals(")")
                && (found.stream().anyMatch(t -> t.office().isPresent() && t.end() < i) || isOfficeBefore(words, i));
        boolean signature = zone == Zone.CLOSER && i == 0 && words.count() == 1;
        boolean word = (bracketed || signature)
                && NAME.matcher(words.word(i)).matches()
                && words.longest(authority.placeNames(), i).isEmpty()
                && words.longest(authority.organizationNames(), i).isEmpty();
        return word ? plainName(words, i, i + 1, true) : Optional.empty();
    }

    /** {@code by the Chief of the Division of Harbours (Elm)}. */
    private static boolean isOfficeBefore(Words words, int i) {
        for (int k = 0; k < i - 1; k++) {
            if (CHIEFS.contains(words.folded(k))) {
                return true;
            }
        }
        return false;
    }

    /** A given name whose surname the model takes for something else: {@code Allen} and the town of {@code Dulles}. */
    private int withSurname(Words words, int first, int end) {
        PersonName said = new PersonName("", join(words, first, end), words.word(end), "");
        boolean surname = words.isCapital(end)
                && words.isApart(end)
                && words.name(NameKind.ORGANIZATION, end).isEmpty()
                && authority.personsOfSurname(words.word(end)).stream()
                        .anyMatch(p ->
                                !p.name().givenParts().isEmpty() && p.name().givenAgrees(said));
        return surname ? end + 1 : end;
    }

    /** {@code Karamanlis-Ecevit} are two people, {@code En-lai} is one. */
    private int cutBetweenNames(Words words, int from, int end) {
        for (int k = from + 1; k < end - 1; k++) {
            boolean compound = words.longest(list.forms(), k - 1)
                    .filter(m -> m.length() > 2)
                    .isPresent();
            if (words.word(k).equals("-")
                    && !compound
                    && words.isCapital(k + 1)
                    && words.longest(list.forms(), k + 1).isPresent()) {
                return k;
            }
        }
        return end;
    }

    private Optional<Candidate> fromTitle(Words words, int i, List<Title> found) {
        boolean titled = found.stream().anyMatch(t -> t.end() == i && !t.plural());
        if (!titled) {
            return Optional.empty();
        }
        int end = i;
        while (end < words.count()
                && end - i < 4
                && (words.isCapital(end) || PARTICLES.contains(words.folded(end)))
                && NAME_WORD.matcher(words.word(end)).matches()) {
            end++;
        }
        return plainName(words, i, end, false);
    }

    /** {@code EUR DAS Archer}, {@code Deputy UN Rep Bell}: behind the last word of an office that the model takes for a given name. */
    private static int behindOffice(Words words, int from, int end) {
        int begin = from;
        for (int k = from; k < end - 1; k++) {
            begin = words.folded(k).matches("das|rep|permrep|director|off|misoff|emboff|desk|chief") ? k + 1 : begin;
        }
        return begin;
    }

    private Optional<Candidate> plainName(Words words, int first, int to, boolean named) {
        int from = behindOffice(words, first, to);
        int end = to;
        while (end > from
                && (SUFFIXES.contains(words.folded(end - 1))
                        || !words.isCapital(end - 1) && !words.word(end - 2).equals("-")
                        || end - from > 1
                                && NotNames.isAfterNames(words, end - 1, authority)
                                && !words.isInitial(end - 2))) {
            end--;
        }
        if (end <= from || words.isInitial(end - 1)) {
            return Optional.empty();
        }
        int surname = end - 1;
        while (surname > from
                && (PARTICLES.contains(words.folded(surname - 1))
                        || words.word(surname - 1).equals("-"))) {
            surname -= words.word(surname - 1).equals("-") ? 2 : 1;
        }
        surname = Math.max(surname, from);
        List<String> entries = meant(said(words, from, surname, end));
        surname = isKnownWhole(words, from, end) ? from : surname;
        boolean several = named && end - from > 1;
        if (NotNames.isNever(words.folded(end - 1))
                        && !(several && words.folded(end - 1).equals("lord"))
                || !several && authority.isTelegraphic(words.word(end - 1))
                || isKnownThing(words, from, end)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(from, surname, end, entries, false, named));
    }

    /** Entries with this surname and other spellings of the given names, else with a surname spelled otherwise. */
    private List<String> meant(PersonName said) {
        List<String> exact = list.agreeing(list.entriesOf(said.foldedSurname()), said);
        return exact.isEmpty() ? spelledOtherwise(said) : exact;
    }

    /** Names that the registers do not divide, or divide elsewhere: Couve de Murville, Chiang Kai-shek. */
    private boolean isKnownWhole(Words words, int from, int end) {
        return end - from > 1
                && !authority.personsOfSurname(join(words, from, end)).isEmpty();
    }

    /**
     * Entries meant by a name spelled otherwise. A name of the registers is a name of its own: Kiesinger is no Kissinger.
     */
    private List<String> spelledOtherwise(PersonName said) {
        boolean known = authority.personsOfSurname(said.surname()).stream()
                .anyMatch(p -> p.name().foldedSurname().equals(said.foldedSurname()));
        List<String> sounding = list.agreeing(list.soundingLike(said.surname()), said).stream()
                .filter(id -> !known || list.isSamePerson(id, authority.personsOfSurname(said.surname())))
                .filter(id -> !list.isEnglish(id) || !said.given().isEmpty())
                .toList();
        if (!sounding.isEmpty()) {
            return sounding;
        }
        List<String> slip = list.misspelled(said);
        return slip.isEmpty() && !known ? list.silently(said) : slip;
    }

    private boolean isKnownThing(Words words, int from, int end) {
        return covers(words.longest(authority.polityNames(), from), from, end)
                || covers(words.longest(authority.polityAdjectives(), from), from, end)
                || covers(words.longest(authority.placeNames(), from), from, end)
                || covers(words.longest(authority.organizationNames(), from), from, end);
    }

    private static <T> boolean covers(Optional<Lexicon.Match<T>> match, int from, int end) {
        return match.filter(m -> from + m.length() >= end).isPresent();
    }

    /** The name in these words. */
    static PersonName said(Words words, int first, int surname, int end) {
        return new PersonName("", join(words, first, surname), join(words, surname, end), "");
    }

    private static String join(Words words, int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int k = first; k < end; k++) {
            String word = words.word(k).replace("[", "").replace("]", "");
            if (!out.isEmpty() && !word.isEmpty() && words.isApart(k)) {
                out.append(' ');
            }
            out.append(word);
        }
        return out.toString();
    }

    private static boolean isThing(Words words, Candidate c, String text) {
        return NotNames.isThing(text, words.token(c.end() - 1).span().end());
    }
}
