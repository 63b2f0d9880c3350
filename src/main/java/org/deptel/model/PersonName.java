package org.deptel.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deptel.text.Spelling;

/**
 * A person's name in its parts, spelled as printed.
 *
 * @param title what stands before it ({@code Ambassador}, {@code Mr.}, {@code Sir}), empty where nothing does
 * @param given given names and initials, blank-separated, empty where not given
 * @param surname the surname, or the whole of a name that is not divided ({@code Chou En-lai}, {@code Sukarno})
 * @param suffix {@code Jr.}, {@code III}, or empty
 */
public record PersonName(String title, String given, String surname, String suffix) implements Serializable {
    private static final Pattern SUFFIX = Pattern.compile("^(?:Jr\\.?|Sr\\.?|II|III|IV|2d|3d)$");
    private static final Pattern RANK = Pattern.compile(
            "^(?:Admiral|Vice|Rear|General|Lieutenant|Lt\\.|Major|Maj\\.|Brigadier|Brig\\.|Colonel|Col\\.|Captain|Capt\\.|Commander|"
                    + "Marshal|Air|Chief|Field|Sir|Lord|Viscount|Earl|Baron|Count|Prince|Princess|King|Queen|Dr\\.|Rev\\.|Archbishop|Bishop|"
                    + "Cardinal|Gen\\.|Adm\\.|the|Right|Hon\\.|Mrs\\.|Mr\\.|Miss|Dame|Senator|Judge|Justice|Don|Dato|Tun|Tunku|U|Sheikh|Shaikh|"
                    + "Generalissimo|Private|Sergeant|Madame|Ambassador|Senator|Professor|of|Army|Fleet|Force|Sayyid|Emir|Shah|Sultan|Hadji|Haji|Dom|Commodore|Marquess|Duke)$");
    private static final Pattern BETWEEN_GIVEN = Pattern.compile("[ .]+");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|[“”\"]");

    private static final Pattern POLITE = Pattern.compile("(?i)(?:mr|mrs|miss|ms|dr|messrs)\\.?");

    /** A surname alone. */
    public static PersonName surname(String surname) {
        return new PersonName("", "", surname, "");
    }

    /** Whether it stands behind "Mr." or the like. */
    public boolean isPolite() {
        return POLITE.matcher(title).matches();
    }

    /** {@code Colonel and later General}: two ranks of one man. */
    private static final Pattern RISEN = Pattern.compile("\\s(?:and )?later(?= \\p{Lu})");

    /**
     * Reads a name as lists print it: {@code Radford, Admiral Arthur W., USN}, {@code Barbour, Walworth, Jr.},
     * {@code Ngo Dinh Diem}. What stands in brackets is left out; see {@link #variants}.
     */
    public static PersonName ofRegister(String printed) {
        String ranks = RISEN.matcher(ASIDE.matcher(printed).replaceAll(" ")).replaceAll(" ");
        List<String> parts = Stream.of(ranks.split(","))
                .map(p -> p.replaceAll("\\s+", " ").strip())
                .filter(p -> !p.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return surname(printed.strip());
        }
        String suffix = "";
        String given = "";
        List<String> titles = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            if (SUFFIX.matcher(part).matches()) {
                suffix = part;
            } else if (given.isEmpty() && !part.matches("[A-Z]{2,5}|U\\.?S\\.?[A-Z]{0,2}\\.?|R\\.?N\\.?")) {
                given = withoutRanks(part, titles, true);
            }
        }
        String surname = withoutRanks(parts.get(0), titles, false);
        return new PersonName(String.join(" ", titles), given, surname, suffix);
    }

    private static String withoutRanks(String words, List<String> titles, boolean mayBeAll) {
        List<String> kept = new ArrayList<>();
        for (String word : words.split(" ")) {
            boolean rank = kept.isEmpty() && RANK.matcher(word).matches();
            (rank ? titles : kept).add(word);
        }
        return kept.isEmpty() && !mayBeAll ? words : String.join(" ", kept);
    }

    /** Other spellings that a list prints in brackets: {@code Chou En-lai (Zhou Enlai)}. */
    public static List<String> variants(String printed) {
        List<String> variants = new ArrayList<>();
        Matcher m = Pattern.compile("[(\\[](?:also |or |known as |called |alias )*(?<V>[^)\\]]+)[)\\]]")
                .matcher(printed);
        while (m.find()) {
            Stream.of(m.group("V").split(",| or "))
                    .map(v -> v.replaceAll("[“”\"]", "").strip())
                    .filter(v -> v.matches("\\p{Lu}[\\p{L}’' .-]+"))
                    .forEach(variants::add);
        }
        return variants;
    }

    /** Given names and surname in speaking order. */
    public String full() {
        String name = given.isEmpty() ? surname : given + " " + surname;
        return suffix.isEmpty() ? name : name + ", " + suffix;
    }

    /** Surname first, as lists print it. */
    public String listed() {
        String name = given.isEmpty() ? surname : surname + ", " + given;
        return suffix.isEmpty() ? name : name + ", " + suffix;
    }

    /** The surname folded for comparing. */
    public String foldedSurname() {
        return Spelling.fold(surname);
    }

    /** Given names and initials, folded, without points. */
    public List<String> givenParts() {
        return given.isEmpty()
                ? List.of()
                : BETWEEN_GIVEN
                        .splitAsStream(Spelling.fold(given))
                        .filter(p -> !p.isEmpty())
                        .toList();
    }

    /**
     * Whether given names of one human being may be printed both ways: part by part they are equal, or one is the
     * initial of the other; a missing part says nothing. {@code J. F.} agrees with {@code John Foster} and with
     * {@code Foster}, but not with {@code Allen W.}.
     */
    public boolean givenAgrees(PersonName other) {
        List<String> a = givenParts();
        List<String> b = other.givenParts();
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        return inOrder(a, b) || inOrder(b, a);
    }

    /** Whether each part of the shorter finds its match in the longer, in order, with at most the first one skipped. */
    private static boolean inOrder(List<String> shorter, List<String> longer) {
        if (shorter.size() > longer.size()) {
            return false;
        }
        for (int skip = 0; skip <= longer.size() - shorter.size(); skip++) {
            boolean all = true;
            for (int i = 0; i < shorter.size(); i++) {
                String a = shorter.get(i);
                String b = longer.get(i + skip);
                // a middle name may stand alone (Foster), but an initial in the middle answers to no other name
                all &= skip == 0 ? partAgrees(a, b) : a.length() > 1 && a.equals(b);
            }
            if (all) {
                return true;
            }
        }
        return partAgrees(shorter.get(0), longer.get(0))
                && shorter.size() == 2
                && longer.stream().skip(1).anyMatch(p -> partAgrees(shorter.get(1), p));
    }

    /** Whether two parts of given names, folded, may be the same: as spelled, as initial, as short form. */
    static boolean partAgrees(String a, String b) {
        return a.equals(b)
                || (a.length() == 1 && b.startsWith(a))
                || (b.length() == 1 && a.startsWith(b))
                || GivenNames.sameName(a, b)
                || GivenNames.alike(a, b);
    }

    /** Whether someone of this given name may be called by that one; both folded. */
    public static boolean isCalled(String given, String by) {
        return given.equals(by) || GivenNames.sameName(given, by) || by.length() > 2 && given.startsWith(by);
    }

    /** Whether the first given name is usually a woman's. */
    public boolean isWomans() {
        return givenParts().stream().findFirst().filter(GivenNames::isWomans).isPresent();
    }
}
