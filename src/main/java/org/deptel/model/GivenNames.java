package org.deptel.model;

import java.util.Map;
import java.util.Set;

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
            Map.entry("hank", Set.of("henry")));

    private GivenNames() {}

    /** Whether one is a usual short form of the other; both folded. */
    static boolean sameName(String a, String b) {
        return SHORT.getOrDefault(a, Set.of()).contains(b)
                || SHORT.getOrDefault(b, Set.of()).contains(a);
    }
}
