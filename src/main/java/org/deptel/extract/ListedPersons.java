package org.deptel.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.authority.Authority;
import org.deptel.model.Attendee;
import org.deptel.model.Function;
import org.deptel.model.MentionForm;
import org.deptel.model.PersonMention;
import org.deptel.model.PersonName;
import org.deptel.model.Sign;
import org.deptel.text.Document;
import org.deptel.text.Participant;
import org.deptel.text.Span;

/**
 * Reads who sat at a meeting from one item of a participants list: mostly one man and what he is, sometimes several,
 * sometimes an office alone. A name that only says whose assistant somebody is, or a post that looks like a name, is
 * nobody present.
 */
final class ListedPersons {
    private static final Pattern INTERPRETER = Pattern.compile("(?i)\\binterpret(?:ers?|ing)\\b|\\btranslators?\\b");
    private static final Pattern NOTETAKER =
            Pattern.compile("(?i)\\bnote[- ]?takers?\\b|\\breporters?\\b|\\brecording\\b|\\brecorder\\b");
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\b(?:interpreters|note[- ]?takers|translators)\\b");
    private static final Pattern BARE_TITLE =
            Pattern.compile("(?i)(?:mr|mrs|miss|ms|mme|dr|m|messrs)\\.?|madame|mademoiselle");
    /** {@code Secretary to U Nu}: another's name, behind the comma that ends the first. */
    private static final Pattern WHOSE =
            Pattern.compile("(?s).*[,;(—–].*\\b(?:to|of|for|from|with|under)\\s+(?:[\\p{L}.]+\\s+){0,2}$");

    /** {@code brother of the President of Panama, R. Chiari}: of whose kin somebody is. */
    private static final Pattern KIN = Pattern.compile(
            "(?s).*\\b(?:brother|sister|son|daughter|wife|husband|father|mother|widow|cousin|nephew)(?:-in-law)? of\\b[^;]*$");
    /** {@code Assistant to Senator S., C. Hackett}: whose man he is, at the head of an item. */
    private static final Pattern SERVES = Pattern.compile(
            "(?s)(?:The )?(?:\\p{Lu}\\p{L}+ ){0,3}(?:Assistant|Aide|Adviser|Advisor|Secretary|Counsel) to (?:[\\p{L}.]+\\s+){0,2}$");
    /** {@code Senator S.’ staff}, {@code (at G.’s residence)}: what is his, and not he. */
    private static final Pattern OWNS = Pattern.compile("(?s)(?:[’']s?|s[’']) \\p{L}.*");
    /** {@code General A.’s Aide de Camp}: whose, and not who. */
    private static final Pattern SOMEBODYS = Pattern.compile("^[^,;(—–]*\\p{L}[’']s \\p{Lu}");
    /** A body that bears a name: {@code Carter Transition Team}. */
    private static final Pattern BODY_NAMED_SO = Pattern.compile(
            "(?s)(?: \\p{Lu}\\p{L}+){0,2} (?:Team|Staff|Office|Committee|Delegation|Mission|Commission|Foundation|Administration|Company|Institute|Bank)\\b.*");

    private static final Pattern PARTS = Pattern.compile("[,;(—–:]| - ");
    private static final Pattern NAME = Pattern.compile(
            "^\\s*(?<T>(?:(?:Mr|Mrs|Miss|Ms|Dr|M|Mme|Madame|Sir|Lord|General|Gen|Colonel|Col|Major|Maj|Captain|Capt|Lt|Admiral|Senator|Ambassador|Brigadier|U(?!\\.)|Daw|Prof|Professor)\\.? )*)"
                    + "(?<G>(?:\\p{Lu}[\\p{L}.’'-]* ){0,3})(?<S>(?:(?:de|von|van|der|da|di|du|la|al|ter) )*\\p{Lu}[\\p{L}’'-]+)\\.?\\s*$");
    private static final Set<String> NOBODY = ImmutableSet.of(
            "others",
            "none",
            "staff",
            "members",
            "also",
            "interpreter",
            "interpreters",
            "notetaker",
            "notetakers",
            "party",
            "advisers",
            "various",
            "division",
            "section",
            "desk",
            "unit",
            "designate",
            "dep",
            "dir",
            "assoc",
            "assistant",
            "deputy",
            "adviser",
            "presidential",
            "aide",
            "cabinet",
            "coordinator",
            "stenographer");
    /** {@code Mr. Orr was out of the city}: listed to say that he was not there. */
    private static final Pattern ABSENT = Pattern.compile(
            "(?i)^.{0,60}\\b(?:was (?:out of|not present|not able|unable|absent|ill|excused)|were (?:out of|not present|absent|excused)|did not attend|absent|unable to attend)\\b.*");
    /** What the editors or the drafter say of the paper, and of nobody present. */
    private static final Pattern REMARK = Pattern.compile("(?i)^\\W*(?:there|here) follows?\\b");
    /** What an office may be printed behind, at the head of its item. */
    private static final Pattern LEADING =
            Pattern.compile("(?i)[\\W\\d]*(?:(?:the|his|her|h\\.?e\\.?|excellency|mr\\.?|honorable|acting)[\\s,]+)*");
    /** What stands between two offices of a row: {@code , and the}. */
    private static final Pattern NEXT_OFFICE = Pattern.compile("(?:[,;]|,? and) [Tt]he ");
    /** The first part of a name that nothing but a mark at its second kept apart: {@code Chi P'eng-fei}. */
    private static final Pattern CUT_BEFORE =
            Pattern.compile("(?s)(?:^|.*(?:[,;(—–:]| and | - ))\\s*(?<S>\\p{Lu}\\p{Ll}{1,5}(?:[’'][a-z]+)?) $");

    private static final Pattern RANK =
            Pattern.compile("Chief|Mayor|Sir|Lord|King|Queen|Miss|Mrs|Mme|Herr|Frau|Dean|Prime");
    /** The given name behind a surname alone: {@code CHEN LI-YUN}, {@code Chen Li-yun}. */
    private static final Pattern GIVEN_BEHIND =
            Pattern.compile("^ (?<G>\\p{Lu}+-\\p{Lu}+|\\p{Lu}\\p{Ll}+-\\p{Ll}+)\\b.*", Pattern.DOTALL);

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,}|\\p{Lu}\\p{Ll}{1,5}");

    private static final Pattern TITLED = Pattern.compile(
            "(?s).*\\b(?:Mr|Mrs|Miss|Dr|Sir|Lord|General|Gen|Colonel|Col|Ambassador|Senator|Admiral)\\.? $");
    /** The surname of one whose initial stands too close to it: {@code Ray D.Tucker}. */
    private static final Pattern CUT_BEHIND =
            Pattern.compile("^ (?<I>\\p{Lu}\\.)(?<S>\\p{Lu}\\p{Ll}[\\p{L}’'-]+)(?=[,;()—]|$).*", Pattern.DOTALL);

    private final Document document;
    private final Cast cast;
    private final Authority authority;

    ListedPersons(Document document, Cast cast, Authority authority) {
        this.document = document;
        this.cast = cast;
        this.authority = authority;
    }

    /** Those present by this item, in its order. */
    List<Attendee> read(Participant item) {
        if (ABSENT.matcher(item.text()).matches() || REMARK.matcher(item.text()).find()) {
            return List.of();
        }
        List<Integer> inside = cast.inside(item.span());
        List<Integer> names = names(inside, item.span());
        if (names.isEmpty()) {
            unfound(item.span()).ifPresent(names::add);
        }
        List<Integer> present =
                names.isEmpty() ? offices(inside, item.span()) : withOffices(names, inside, item.span());
        List<Attendee> attendees = new ArrayList<>();
        for (int k = 0; k < present.size(); k++) {
            attendees.add(new Attendee(
                    present.get(k),
                    item.side(),
                    function(item.span(), present, k),
                    Sign.TOLD,
                    Comings.ofItem(item.text())));
        }
        return attendees;
    }

    private List<Integer> names(List<Integer> inside, Span item) {
        List<Integer> names = new ArrayList<>();
        for (int i : inside) {
            boolean name = cast.get(i).form() == MentionForm.NAME && isPresent(i, item);
            if (name && (names.isEmpty() || !isElsewhere(cast.get(i).span(), item))) {
                boolean second = !names.isEmpty() && isOneName(names.get(names.size() - 1), i);
                if (second && !cast.get(i).entries().isEmpty()) {
                    names.set(names.size() - 1, i);
                } else if (!second) {
                    names.add(whole(i, item));
                }
            }
        }
        return names;
    }

    /** {@code Derrick Orr-Lund}, {@code Chi P'eng-fei}: one man, whatever parted the two halves. */
    private boolean isOneName(int first, int second) {
        int end = cast.get(first).span().end();
        int begin = cast.get(second).span().begin();
        return end < begin && document.text().substring(end, begin).matches("[- ]|\\. ");
    }

    /** The mention itself, or a new one of the whole name where it is only a part. */
    private int whole(int mention, Span item) {
        PersonMention m = cast.get(mention);
        if (!m.link().isEmpty()) {
            return mention;
        }
        Matcher given = GIVEN_BEHIND.matcher(document.text().substring(m.span().end(), item.end()));
        if (SHORT.matcher(m.surface()).matches() && given.matches()) {
            Span span = new Span(m.span().begin(), m.span().end() + given.end("G"));
            return cast.addName(
                    span,
                    document.zoneAt(span.begin()),
                    PersonName.surname(span.in(document.text())),
                    span.in(document.text()));
        }
        String before = document.text().substring(item.begin(), m.span().begin());
        Matcher first = CUT_BEFORE.matcher(before);
        boolean eastern = m.surface().matches("\\p{Lu}[\\p{L}’']*-\\p{Ll}[\\p{L}’']*|\\p{Lu}\\p{Ll}*[’']\\p{L}+");
        if (eastern && first.matches() && !RANK.matcher(first.group("S")).matches()) {
            Span span = new Span(item.begin() + first.start("S"), m.span().end());
            return named(span, PersonName.surname(span.in(document.text())), m);
        }
        Matcher behind = CUT_BEHIND.matcher(document.text().substring(m.span().end(), item.end()));
        if (m.entries().isEmpty() && m.surface().matches("\\p{L}+") && behind.matches()) {
            Span span = new Span(m.span().begin(), m.span().end() + behind.end("S"));
            return named(span, new PersonName("", m.surface() + " " + behind.group("I"), behind.group("S"), ""), m);
        }
        return mention;
    }

    private int named(Span span, PersonName name, PersonMention part) {
        return cast.addName(span, document.zoneAt(span.begin()), name, span.in(document.text()), part.entries());
    }

    /**
     * {@code The Secretary} alone is who holds the office, and {@code the Chief of Staff, the Commandant} are two; {@code The
     * Staff Secretary} is another.
     */
    private List<Integer> offices(List<Integer> inside, Span item) {
        List<Integer> found = new ArrayList<>();
        int from = item.begin();
        for (int i : inside) {
            Span office = cast.get(i).span();
            if (cast.get(i).form() == MentionForm.OFFICE && office.begin() >= from) {
                String before = new Span(from, office.begin()).in(document.text());
                if ((found.isEmpty() ? LEADING : NEXT_OFFICE).matcher(before).matches()) {
                    found.add(i);
                    from = office.end();
                } else if (found.isEmpty()) {
                    break;
                }
            }
        }
        return found;
    }

    /**
     * {@code Mr. Merchant, Assistant Secretary} is one man with his office; in a paragraph of many, {@code The President,
     * Secretary of State, Assistant Secretary Hale, Mr. Orr}, an office that another office follows is a man of its own.
     */
    private List<Integer> withOffices(List<Integer> names, List<Integer> inside, Span item) {
        if (names.size() < 3) {
            return names;
        }
        List<Integer> all = new ArrayList<>();
        int end = item.begin();
        for (int k = 0; k < inside.size(); k++) {
            int i = inside.get(k);
            boolean opens = LEADING.matcher(document.text()
                            .substring(end, Math.max(end, cast.get(i).span().begin())))
                    .matches();
            boolean afterName =
                    !all.isEmpty() && cast.get(all.get(all.size() - 1)).form() == MentionForm.NAME;
            boolean office = cast.get(i).form() == MentionForm.OFFICE && opens && !afterName && isPartOfItsOwn(i, item);
            if (names.contains(i) || office) {
                all.add(i);
                end = cast.get(i).span().end();
            }
        }
        return all.containsAll(names) ? all : names;
    }

    /** A comma behind it, and behind that no "Mr." who could hold it. */
    private boolean isPartOfItsOwn(int office, Span item) {
        String after = document.text().substring(cast.get(office).span().end(), item.end());
        return after.matches("(?s), (?:the )?(?:\\p{Lu}\\p{Ll}+ (?:of )?){1,3}\\p{Lu}.*")
                && !after.matches("(?s), (?:Mr|Mrs|Dr|Sir|Ambassador)\\b.*");
    }

    private boolean isPresent(int mention, Span item) {
        PersonMention m = cast.get(mention);
        String before = document.text().substring(item.begin(), m.span().begin());
        String after = document.text().substring(m.span().end(), item.end());
        // Alfred. V. Boerner: a point too many cuts one name in two
        boolean cut = after.startsWith(". ")
                && m.entries().isEmpty()
                && m.link().isEmpty()
                && m.surface().matches("\\p{Lu}\\p{Ll}{2,}")
                && after.matches("(?s)\\. \\p{Lu}\\. \\p{Lu}.*");
        boolean unknown = m.entries().isEmpty() && m.link().isEmpty();
        boolean word = m.surface().matches("\\p{L}+\\.?")
                && authority.isOfficialWord(m.surface().replace(".", ""))
                && !TITLED.matcher(before).matches();
        boolean post = unknown && (word || isPost(m.surface()));
        return !BARE_TITLE.matcher(m.surface()).matches()
                && !cut
                && !post
                && !WHOSE.matcher(before).matches()
                && !SERVES.matcher(before).matches()
                && !OWNS.matcher(after).matches();
    }

    /**
     * Whether a further name of an item is part of what its man is: {@code Consul General, Ciudad Trujillo}, {@code Carter
     * Transition Team}, whose brother.
     */
    private boolean isElsewhere(Span name, Span item) {
        String before = document.text().substring(item.begin(), name.begin());
        String after = document.text().substring(name.end(), item.end());
        int part = Math.max(before.lastIndexOf(','), before.lastIndexOf('—')) + 1;
        String whole = before.substring(part) + name.in(document.text());
        boolean place = after.matches("(?s)(?:[,;)].*)?")
                && !authority.placeNames().whole(whole.strip()).isEmpty();
        return place
                || BODY_NAMED_SO.matcher(after).matches()
                || KIN.matcher(before).matches();
    }

    /** {@code Division Chief}, {@code Chef de Cabinet}, {@code USOM Brazil}. */
    private boolean isPost(String surface) {
        String[] words = surface.split("[\\s-]+");
        return (words.length > 1 || NOBODY.contains(surface.toLowerCase(java.util.Locale.ROOT)))
                && Stream.of(words)
                        .map(w -> w.replaceAll("(?<=\\p{Ll})\\.$", ""))
                        .allMatch(w -> w.matches("\\p{Lu}{2,}|\\p{Ll}+|Chef")
                                || NOBODY.contains(w.toLowerCase(java.util.Locale.ROOT))
                                || authority.isOfficialWord(w));
    }

    /** A name that nothing found, where the item leaves no doubt: {@code Mr. Bishop}, {@code U Thant, Secretary}. */
    private Optional<Integer> unfound(Span item) {
        String text = item.in(document.text());
        if (SOMEBODYS.matcher(text).find()) {
            return Optional.empty();
        }
        int from = 0;
        Matcher cut = PARTS.matcher(text);
        while (from <= text.length()) {
            int to = cut.find() ? cut.start() : text.length();
            Matcher m = NAME.matcher(text.substring(from, to));
            if (m.matches() && isName(m, from == 0)) {
                Span name = new Span(item.begin() + from + m.start("G"), item.begin() + from + m.end("S"));
                return Optional.of(cast.addName(
                        name,
                        document.zoneAt(name.begin()),
                        new PersonName(m.group("T").strip(), m.group("G").strip(), m.group("S"), ""),
                        name.in(document.text())));
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    private boolean isName(Matcher m, boolean first) {
        String surname = m.group("S");
        boolean titled = !m.group("T").isEmpty();
        boolean full = first && !m.group("G").isEmpty();
        String words = m.group("G") + surname;
        boolean thing = !titled
                && (Stream.of(words.split("[\\s-]+"))
                                .anyMatch(w -> authority.isOfficialWord(w)
                                        || NOBODY.contains(w.toLowerCase(java.util.Locale.ROOT))
                                        || w.matches("\\p{Lu}{2,}"))
                        || !authority.placeNames().whole(words).isEmpty()
                        || !authority.polityNames().whole(words).isEmpty());
        return (titled || full) && !thing && surname.length() > 1 && !surname.matches("\\p{Lu}{2,}");
    }

    /** What the words around a name say he did; those before the first name are the first one's. */
    private Function function(Span item, List<Integer> present, int k) {
        boolean all =
                present.size() > 1 && SEVERAL.matcher(item.in(document.text())).find();
        int begin =
                all || k == 0 ? item.begin() : cast.get(present.get(k)).span().end();
        int end = all || k + 1 == present.size()
                ? item.end()
                : cast.get(present.get(k + 1)).span().begin();
        String words = begin < end ? document.text().substring(begin, end) : "";
        return INTERPRETER.matcher(words).find()
                ? Function.INTERPRETER
                : NOTETAKER.matcher(words).find() ? Function.NOTETAKER : Function.PRINCIPAL;
    }
}
