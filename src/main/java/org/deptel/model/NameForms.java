package org.deptel.model;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.deptel.text.Spelling;

/** The ways in which a text may name someone whom a list prints in one way. */
public final class NameForms {
    /** How cables write the title, by the terms lists of the volumes on China. */
    private static final List<String> GENERALISSIMO = List.of("Gimo", "G-mo");

    private static final Pattern ARTICLE = Pattern.compile("^(?:[Aa]l|[Ee]l|[Aa]s|[Aa]d|[Aa]n|[Aa]r)[- ](?=\\p{Lu})");
    private static final Pattern PARTICLE = Pattern.compile("(?:de|von|van|del|di|da|du|d[’']\\p{Lu}.*)");
    private static final Pattern NUMERAL = Pattern.compile(" [IVX]+$");
    private static final Set<String> VIETNAMESE = ImmutableSet.of(
            "ngo", "nguyen", "tran", "le", "pham", "bui", "ho", "phan", "hoang", "vo", "vu", "do", "duong", "ton",
            "truong", "dang", "dinh", "cao", "ly", "huynh", "trinh", "mai", "xuan", "lam", "ha");
    private static final Set<String> ENGLISH = ImmutableSet.of(
            "john",
            "william",
            "robert",
            "charles",
            "james",
            "george",
            "henry",
            "thomas",
            "edward",
            "richard",
            "david",
            "walter",
            "arthur",
            "frank",
            "harold",
            "ralph",
            "howard",
            "francis",
            "frederick",
            "kenneth",
            "donald",
            "lewis",
            "louis",
            "philip",
            "raymond",
            "samuel",
            "theodore",
            "douglas",
            "dean",
            "jeanne",
            "gerald",
            "lincoln",
            "allen",
            "dillon",
            "livingston",
            "christian",
            "herbert",
            "sherman",
            "nelson",
            "elbert",
            "winthrop",
            "llewellyn",
            "foy",
            "burke",
            "benjamin",
            "stephen",
            "joseph",
            "leonard",
            "ronald",
            "roger",
            "russell",
            "warren",
            "lawrence",
            "anthony",
            "helmut",
            "jacob",
            "harry",
            "norman",
            "clark",
            "clarence",
            "mark",
            "randolph",
            "homer",
            "fisher",
            "ray",
            "roy",
            "stuart",
            "edwin",
            "ernest",
            "eugene",
            "graham",
            "denis",
            "dennis",
            "patrick",
            "matthew",
            "barry",
            "gary",
            "larry",
            "brian",
            "alan",
            "michael",
            "daniel");

    private NameForms() {}

    /** The forms of an entry's name that lists print in full, the listed one first. */
    public static List<String> whole(String printed, PersonName name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name.surname());
        for (String variant : PersonName.variants(printed)) {
            if (isWhole(variant, name)) {
                forms.add(name.given().isEmpty() ? variant : variant.substring(variant.lastIndexOf(' ') + 1));
            }
        }
        misread(name.surname(), forms);
        return new ArrayList<>(forms);
    }

    /** {@code Chow (Chou) Shu-kai} gives another spelling of one word of the name, which does not name him alone. */
    private static boolean isWhole(String variant, PersonName name) {
        return !name.given().isEmpty()
                || variant.indexOf(' ') >= 0
                || name.surname().indexOf(' ') < 0;
    }

    /** The shorter forms that a text may use: a part of the surname, or a title only one person has. */
    public static List<String> shorter(String printed, PersonName name) {
        Set<String> forms = new LinkedHashSet<>();
        boolean divided = !name.given().isEmpty();
        if (divided) {
            compound(name.surname(), forms);
            joined(name, forms);
        } else {
            shortForm(name.surname(), forms);
        }
        if (!divided) {
            for (String variant : PersonName.variants(printed)) {
                shortForm(variant, forms);
                if (!isWhole(variant, name)) {
                    forms.add(variant);
                }
            }
        }
        for (String title : name.title().split(" ")) {
            if (isTitleOfOne(Spelling.fold(title))) {
                forms.add(title);
            }
            if (Spelling.fold(title).equals("generalissimo")) {
                forms.addAll(GENERALISSIMO);
            }
        }
        whole(printed, name).forEach(forms::remove);
        return new ArrayList<>(forms);
    }

    /** A title that says who is meant by itself, wherever someone in the list has it. */
    public static boolean isTitleOfOne(String folded) {
        return folded.equals("generalissimo")
                || folded.equals("tunku")
                || GENERALISSIMO.stream().map(Spelling::fold).anyMatch(folded::equals);
    }

    /** Whether a folded given name is one of English-speaking people, whose surnames are not transliterated. */
    public static boolean isEnglish(String given) {
        return ENGLISH.contains(given);
    }

    /** {@code al-Sadat} is Sadat, {@code Couve de Murville} is Couve, {@code De Gaulle} may be printed as one word. */
    private static void compound(String surname, Set<String> forms) {
        String bare = ARTICLE.matcher(surname).replaceFirst("");
        forms.add(bare);
        String[] parts = surname.split(" ");
        if (parts.length == 1) {
            return;
        }
        if (PARTICLE.matcher(Spelling.fold(parts[0])).matches()) {
            forms.add(surname.replace(" ", ""));
        } else if (parts[0].length() > 2) {
            forms.add(parts[0]);
            forms.add(surname.substring(parts[0].length() + 1));
        }
    }

    /** {@code Millar, Sir Frederick Hoyer} is called Hoyer-Millar, {@code Huni, Abd al-Munim al} al-Huni. */
    private static void joined(PersonName name, Set<String> forms) {
        String last = name.given().substring(name.given().lastIndexOf(' ') + 1);
        if (isArticle(last)) {
            forms.add(last + "-" + name.surname());
            forms.add(last + " " + name.surname());
        } else if (last.length() > 3
                && !last.equals(name.given())
                && name.surname().indexOf('-') < 0) {
            forms.add(last + "-" + name.surname());
        }
        forms.add(name.surname().replace(' ', '-'));
    }

    private static boolean isArticle(String word) {
        return word.matches("(?i)al|el|as|ad|an|ar");
    }

    /**
     * Names that are not divided begin with the surname ({@code Chou En-lai} is called Chou), but Vietnamese ones are
     * called by their last word ({@code Ngo Dinh Diem} is called Diem); those of clergy and kings end in a numeral.
     */
    private static void shortForm(String name, Set<String> forms) {
        String plain = NUMERAL.matcher(name).replaceFirst("");
        forms.add(plain);
        String[] parts = plain.split(" ");
        if (name.contains("-")) {
            forms.add(name.replace(' ', '-'));
            forms.add(name.replace('-', ' '));
            forms.add(name.replace("-", ""));
        }
        if (parts.length < 2
                || parts.length > 3
                || PARTICLE.matcher(Spelling.fold(parts[0])).matches()) {
            return;
        }
        boolean vietnamese = parts.length == 3 && !name.contains("-") && VIETNAMESE.contains(Spelling.fold(parts[0]));
        if (vietnamese) {
            forms.add(parts[2]);
        } else if (parts[0].length() > 1 && !parts[0].endsWith(".")) {
            forms.add(parts[0]);
        }
    }

    /** What print and scanner confuse in lists: {@code Mclntyre} for McIntyre. */
    private static void misread(String surname, Set<String> forms) {
        if (surname.startsWith("Mcl") || surname.startsWith("Macl")) {
            forms.add(surname.replaceFirst("cl", "cI"));
        }
    }
}
