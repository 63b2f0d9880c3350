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

    private static final Pattern PARTS = Pattern.compile("[,;(—–:]| - ");
    private static final Pattern NAME = Pattern.compile(
            "^\\s*(?<T>(?:(?:Mr|Mrs|Miss|Ms|Dr|M|Mme|Madame|Sir|Lord|General|Gen|Colonel|Col|Major|Maj|Captain|Capt|Lt|Admiral|Senator|Ambassador|Brigadier|U|Daw|Prof|Professor)\\.? )*)"
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
            "cabinet");

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
        List<Integer> inside = cast.inside(item.span());
        List<Integer> names = new ArrayList<>();
        for (int i : inside) {
            if (cast.get(i).form() == MentionForm.NAME && isPresent(i, item.span())) {
                names.add(i);
            }
        }
        if (names.isEmpty()) {
            unfound(item.span()).ifPresent(names::add);
        }
        // "Mr. Merchant, Assistant Secretary" is one man with his office, "The Secretary" is the office alone
        List<Integer> present = names.isEmpty()
                ? inside.stream()
                        .filter(i -> cast.get(i).form() == MentionForm.OFFICE)
                        .limit(1)
                        .toList()
                : names;
        List<Attendee> attendees = new ArrayList<>();
        for (int k = 0; k < present.size(); k++) {
            attendees.add(new Attendee(present.get(k), item.side(), function(item.span(), present, k)));
        }
        return attendees;
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
        boolean post = m.entries().isEmpty() && m.link().isEmpty() && isPost(m.surface());
        return !BARE_TITLE.matcher(m.surface()).matches()
                && !cut
                && !post
                && !WHOSE.matcher(before).matches();
    }

    /** {@code Division Chief}, {@code Chef de Cabinet}, {@code USOM Brazil}. */
    private boolean isPost(String surface) {
        String[] words = surface.split("[\\s-]+");
        return (words.length > 1 || NOBODY.contains(surface.toLowerCase(java.util.Locale.ROOT)))
                && Stream.of(words)
                        .allMatch(w -> w.matches("\\p{Lu}{2,}|\\p{Ll}+|Chef")
                                || NOBODY.contains(w.toLowerCase(java.util.Locale.ROOT))
                                || authority.isOfficialWord(w));
    }

    /** A name that nothing found, where the item leaves no doubt: {@code Mr. Bishop}, {@code U Thant, Secretary}. */
    private Optional<Integer> unfound(Span item) {
        String text = item.in(document.text());
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
