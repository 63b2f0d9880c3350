package org.deptel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.CalendarWords;
import org.deptel.text.NameAt;
import org.deptel.text.Span;
import org.deptel.text.Spelling;

/**
 * Picks the names out of a list of officers: {@code Assistant Secretary Elm (EUR), B. C. Oak of ARA/BR, S/S, and the Legal
 * Adviser} names Elm and B. C. Oak. Titles, ranks, offices and their symbols are no part of a name.
 */
final class OfficerNames {
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern BETWEEN = Pattern.compile("(?<=,) (?!Jr\\.|Sr\\.|I{2,3}\\b)| and |;");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NAME_WORD =
            Pattern.compile("(?:\\p{Lu}\\.)+|(?:\\p{Lu}\\.)*\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*\\.?");
    private static final Pattern SUFFIX = Pattern.compile("Jr\\.?|Sr\\.?|I{2,3}");
    private static final Set<String> PARTICLES = Set.of("de", "di", "von", "van", "la", "du", "der");
    private static final Set<String> TITLES = Set.of(
            "Acting",
            "Deputy",
            "Assistant",
            "Under",
            "Vice",
            "Secretary",
            "Secretaries",
            "Ambassador",
            "Ambassadors",
            "Minister",
            "President",
            "Counselor",
            "Director",
            "General",
            "Special",
            "Legal",
            "Adviser",
            "Advisor",
            "Consul",
            "Administrator",
            "Chairman",
            "Chief",
            "Officer",
            "Officers",
            "Political",
            "Senior",
            "Member",
            "Attorney",
            "Executive",
            "Representative",
            "Attaché",
            "Chargé",
            "Commissioner",
            "Mr",
            "Mrs",
            "Miss",
            "Dr",
            "Lieutenant",
            "Colonel",
            "Major",
            "Captain",
            "Admiral",
            "Brigadier",
            "Commander",
            "Senator",
            "Governor",
            "Associate",
            "Principal",
            "Messrs",
            "Ms",
            "Prime",
            "Foreign",
            "The",
            "Aide",
            "Naval",
            "Military");

    /** Words that end the name of an office; what stands before them names no one. */
    private static final Set<String> OFFICES = Set.of(
            "Affairs",
            "Office",
            "Offices",
            "Department",
            "Departments",
            "Division",
            "Bureau",
            "Bank",
            "Force",
            "House",
            "Council",
            "Staff",
            "Board",
            "Committee",
            "Chiefs",
            "Agency",
            "Service",
            "Services",
            "Treasury",
            "Defense",
            "State",
            "Commerce",
            "Agriculture",
            "Interior",
            "Justice",
            "Labor",
            "Army",
            "Navy",
            "Mission",
            "Embassy",
            "Delegation",
            "Secretariat",
            "Planning",
            "Policy",
            "Files",
            "Commission",
            "Administration",
            "Institute",
            "Center",
            "Group",
            "Ministers",
            "Government",
            "Congress",
            "Research",
            "Asia",
            "America",
            "Africa",
            "Europe",
            "Security",
            "Intelligence",
            "Information");

    /** One officer being looked for: the words that may be a name so far. */
    private static final class Candidate {
        private int begin = -1;
        private int end = -1;
        private boolean inTitle;

        void drop() {
            begin = -1;
        }

        boolean isName() {
            return begin >= 0 && !inTitle;
        }
    }

    private OfficerNames() {}

    /** The names in a list, with offsets counted from the offset given. */
    static List<NameAt> read(String list, int offset) {
        // asides become blanks, so that offsets stay
        String words = ASIDE.matcher(list).replaceAll(r -> " ".repeat(r.group().length()));
        List<NameAt> names = new ArrayList<>();
        Matcher between = BETWEEN.matcher(words);
        int from = 0;
        while (between.find()) {
            name(words, from, between.start(), offset, names);
            from = between.end();
        }
        name(words, from, words.length(), offset, names);
        return names;
    }

    private static void name(String words, int from, int to, int offset, List<NameAt> names) {
        Candidate name = new Candidate();
        Matcher word = WORD.matcher(words).region(from, to);
        boolean done = false;
        while (!done && word.find()) {
            done = !goesOn(name, words, word);
        }
        if (name.isName() && !isInitials(words.substring(name.begin, name.end))) {
            String printed = words.substring(name.begin, name.end);
            names.add(new NameAt(printed, new Span(offset + name.begin, offset + name.end)));
        }
    }

    /** May is a month where a day follows it. */
    private static boolean isDate(String words, String plain, int end) {
        boolean day = end + 1 < words.length() && Character.isDigit(words.charAt(end + 1));
        return CalendarWords.isMonth(Spelling.fold(plain)) && (day || !plain.equals("May"));
    }

    private static boolean isInitials(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    /** Takes a word in; false when the name is complete. */
    private static boolean goesOn(Candidate name, String words, Matcher word) {
        String bare = word.group().replaceAll("[,:”“\"]+$|^[“\"]", "");
        String plain = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        if (TITLES.contains(plain) || OFFICES.contains(plain) || bare.matches(".*(?:[’']s|s[’'])")) {
            name.inTitle &= !OFFICES.contains(plain);
            name.drop();
            return true;
        }
        if (SUFFIX.matcher(bare).matches() && name.begin >= 0) {
            name.end = word.start() + bare.length();
            return false;
        }
        if (NAME_WORD.matcher(bare).matches() && !isDate(words, plain, word.end())) {
            boolean initials = isInitials(bare);
            name.begin = name.begin < 0 ? word.start() : name.begin;
            name.end = word.start() + (initials ? bare : plain).length();
            return true;
        }
        return between(name, bare);
    }

    /** A word that is none of a name's: it ends the name, or belongs to the title before it. */
    private static boolean between(Candidate name, String bare) {
        if (PARTICLES.contains(bare)) {
            return true;
        }
        if (name.isName()) {
            return false;
        }
        name.inTitle |= bare.matches("of|for|in|to|at|from|on");
        name.drop();
        return true;
    }
}
