package org.deptel.model;

import java.util.Map;
import java.util.Set;
import org.deptel.text.Spelling;

/** Short forms and spellings of given names that diplomats use for the same person. */
final class GivenNames {
    private static final Map<String, Set<String>> SHORT = Map.ofEntries(
            Map.entry("bill", Set.of("william")),
            Map.entry("will", Set.of("william")),
            Map.entry("bob", Set.of("robert")),
            Map.entry("dick", Set.of("richard")),
            Map.entry("jim", Set.of("james")),
            Map.entry("jimmy", Set.of("james")),
            Map.entry("jack", Set.of("john", "jacob")),
            Map.entry("johnny", Set.of("john")),
            Map.entry("tom", Set.of("thomas")),
            Map.entry("mike", Set.of("michael")),
            Map.entry("joe", Set.of("joseph")),
            Map.entry("ted", Set.of("theodore", "edward")),
            Map.entry("ed", Set.of("edward", "edwin", "edmund")),
            Map.entry("chip", Set.of("charles")),
            Map.entry("charlie", Set.of("charles")),
            Map.entry("chuck", Set.of("charles")),
            Map.entry("larry", Set.of("lawrence", "laurence")),
            Map.entry("fred", Set.of("frederick", "alfred", "frederic")),
            Map.entry("sam", Set.of("samuel")),
            Map.entry("ben", Set.of("benjamin")),
            Map.entry("dan", Set.of("daniel")),
            Map.entry("dave", Set.of("david")),
            Map.entry("don", Set.of("donald")),
            Map.entry("doug", Set.of("douglas")),
            Map.entry("frank", Set.of("francis", "franklin")),
            Map.entry("george", Set.of("georgi", "georgiy", "georges")),
            Map.entry("gerry", Set.of("gerald", "gerard")),
            Map.entry("harry", Set.of("harold", "henry")),
            Map.entry("hal", Set.of("harold", "helmut")),
            Map.entry("ken", Set.of("kenneth")),
            Map.entry("mac", Set.of("mcgeorge")),
            Map.entry("nick", Set.of("nicholas")),
            Map.entry("pete", Set.of("peter")),
            Map.entry("phil", Set.of("philip", "phillip")),
            Map.entry("ray", Set.of("raymond")),
            Map.entry("ron", Set.of("ronald")),
            Map.entry("steve", Set.of("stephen", "steven")),
            Map.entry("tony", Set.of("anthony", "antony", "william")),
            Map.entry("walt", Set.of("walter", "walt")),
            Map.entry("zbig", Set.of("zbigniew")),
            Map.entry("al", Set.of("albert", "alfred", "alexander", "alan")),
            Map.entry("alec", Set.of("alexander")),
            Map.entry("andy", Set.of("andrew")),
            Map.entry("art", Set.of("arthur")),
            Map.entry("cy", Set.of("cyrus")),
            Map.entry("hank", Set.of("henry")),
            Map.entry("bobby", Set.of("robert")),
            Map.entry("rob", Set.of("robert")),
            Map.entry("billy", Set.of("william")),
            Map.entry("tommy", Set.of("thomas")),
            Map.entry("teddy", Set.of("theodore", "edward")),
            Map.entry("eddie", Set.of("edward", "edwin")),
            Map.entry("ned", Set.of("edward")),
            Map.entry("rick", Set.of("richard")),
            Map.entry("matt", Set.of("matthew")),
            Map.entry("cap", Set.of("caspar")),
            Map.entry("tip", Set.of("thomas")),
            Map.entry("jerry", Set.of("gerald", "jerome", "jeremiah")),
            Map.entry("gus", Set.of("august", "augustus")),
            Map.entry("marty", Set.of("martin")),
            Map.entry("randy", Set.of("randolph")),
            Map.entry("hugh", Set.of("hubert")),
            Map.entry("bert", Set.of("albert", "herbert", "robert")),
            Map.entry("liz", Set.of("elizabeth")),
            Map.entry("peggy", Set.of("margaret")),
            Map.entry("jackie", Set.of("jacqueline")),
            Map.entry("yakov", Set.of("jacob", "jakob")),
            Map.entry("iosif", Set.of("joseph")),
            Map.entry("iosip", Set.of("joseph")),
            Map.entry("mikhail", Set.of("michael")),
            Map.entry("aleksandr", Set.of("alexander")),
            Map.entry("aleksei", Set.of("alexei", "alexey")),
            Map.entry("aleksey", Set.of("alexei", "alexey")),
            Map.entry("yury", Set.of("iurii")),
            Map.entry("nikolai", Set.of("nicholas")),
            Map.entry("andrei", Set.of("andrew")),
            Map.entry("petros", Set.of("peter")),
            Map.entry("konstantinos", Set.of("constantine", "konstantine", "constantinos")),
            Map.entry("constantine", Set.of("konstantine", "constantinos")),
            Map.entry("georgios", Set.of("george", "giorgos")),
            Map.entry("ioannis", Set.of("john", "yannis", "giannis")),
            Map.entry("andreas", Set.of("andrew")),
            Map.entry("fritz", Set.of("frederick", "friedrich")),
            Map.entry("bernie", Set.of("bernard")),
            Map.entry("muhammad", Set.of("mohammed", "mohamed", "mohammad", "muhammed", "mehmed")),
            Map.entry("mohammed", Set.of("mohamed", "mohammad", "muhammed")),
            Map.entry("mohamed", Set.of("mohammad", "muhammed")));
    private static final Set<String> WOMENS = Set.of(
            "golda",
            "indira",
            "clare",
            "frances",
            "eleanor",
            "margaret",
            "mary",
            "anne",
            "anna",
            "elizabeth",
            "jacqueline",
            "sirimavo",
            "ana",
            "alice",
            "rosalynn",
            "lyn",
            "juanita",
            "shirley",
            "imelda",
            "eva",
            "dorothy",
            "helen",
            "ruth",
            "marie",
            "carol",
            "katharine",
            "katherine",
            "virginia",
            "phyllis",
            "rozanne",
            "barbara",
            "jeane",
            "nancy",
            "jane",
            "benazir",
            "corazon",
            "carmen",
            "maria",
            "isabel",
            "isabella",
            "laura",
            "louise",
            "patricia",
            "sarah",
            "susan",
            "joan",
            "judith",
            "ellen",
            "edith",
            "florence",
            "grace",
            "alva",
            "agda",
            "ekaterina",
            "yekaterina",
            "valentina",
            "vijaya");
    private static final int LONG_ENOUGH_TO_CUT = 3;
    private static final int LONG_ENOUGH_TO_MISSPELL = 5;

    private GivenNames() {}

    /** Whether it is usually a woman's name; folded. */
    static boolean isWomans(String name) {
        return WOMENS.contains(name);
    }

    /**
     * Whether two names are one name spelled by two hands: cut short ({@code Anatol}, {@code Anatoliy}), of the same
     * sound ({@code Vasily}, {@code Vassily}), or a letter or two apart ({@code Malcom}, {@code Malcolm}); folded.
     */
    static boolean alike(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        if (shorter.length() < LONG_ENOUGH_TO_CUT || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        if (longer.startsWith(shorter)) {
            return !longer.equals(shorter + "a");
        }
        int apart = Spelling.distance(a, b, 2);
        boolean sameEnd = a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
        return shorter.length() >= LONG_ENOUGH_TO_MISSPELL && (apart <= 1 || apart == 2 && sameEnd);
    }

    /** Whether one is a usual short form of the other; both folded. */
    static boolean sameName(String a, String b) {
        return SHORT.getOrDefault(a, Set.of()).contains(b)
                || SHORT.getOrDefault(b, Set.of()).contains(a);
    }
}
