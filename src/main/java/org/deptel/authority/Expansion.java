package org.deptel.authority;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.Organization;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.deptel.model.ThingKind;

/**
 * What an abbreviation of a volume stands for, read from its expansion. A volume's own list goes before the registers:
 * {@code AFP} is a news agency in one and the Alliance for Progress in another.
 *
 * @param kind what it names, empty when no place, state or body
 * @param polities the states it may mean, in the order of the expansion
 * @param place the place it means, if it is known
 * @param organization the body it means, if it is known
 * @param label the expansion's first meaning without its comments
 */
public record Expansion(
        Optional<ThingKind> kind,
        List<Polity> polities,
        Optional<Place> place,
        Optional<Organization> organization,
        String label) {
    private static final Splitter MEANINGS = Splitter.on(Pattern.compile(";|, (?:also|or) |\\bor (?=Government)"));
    private static final Pattern GOVERNMENT_OF = Pattern.compile(
            "(?:the )?(?:(?:Provisional|Royal|Imperial|Federal|Revolutionary|Central|Military|National) )*"
                    + "Government of (?:the )?(?<P>.+)");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:the )?(?<P>.+?)(?: National)? Government");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:Organi[sz]ation|Council|Committee|Agency|Department|Ministry|Office|Commission|Forces?"
                    + "|Administration|Union|Bureau|Party|Board|Bank|Corporation|Corps|Command|Association|Group|Mission|Delegation|Assembly"
                    + "|Institute|League|Staff|Service|Government|Army|Community|Conference|Congress|Front|Federation|Fund|Division|Authority"
                    + "|Headquarters|Alliance|Archives|Policy Planning)\\b");
    private static final Pattern HANDLING = Pattern.compile(
            "(?i)telegram|series indicator|indicator for|designation for|channel|^(?:the )?(?:United States |U\\.?S\\.? )?(?:(?:Deputy|Assistant|Under|Acting) )*"
                    + "(?:Secretary|Commander|Officer|Document|Conference File|Record Group|Director|Chief)|\\b(?:Act|Files?|Officer|Documents?|Estimates?|Relief|Minister|Ambassador)\\b");

    /** Copies the list. */
    public Expansion {
        polities = List.copyOf(polities);
    }

    /** Reads an expansion: {@code Government of Panama; Government of Peru}. */
    static Expansion read(String expansion, Authority authority) {
        Set<Polity> polities = new LinkedHashSet<>();
        String plain = expansion.replaceAll("\\s+", " ").strip();
        for (String meaning : MEANINGS.split(plain)) {
            polities.addAll(states(bare(meaning), authority));
        }
        String label = MEANINGS.splitToList(plain).stream()
                .filter(Expansion::isBody)
                .findFirst()
                .map(Expansion::bare)
                .orElse(bare(plain));
        Optional<Place> place = authority.placeNames().whole(label).stream().findFirst();
        Optional<Organization> body = body(label, authority)
                .or(() -> body(label.replaceFirst("^(?:United States|U\\.?S\\.?|UN|United Nations) ", ""), authority))
                .or(() -> body(label.replaceFirst(" of the United Nations$", ""), authority));
        Optional<ThingKind> kind = kind(plain, polities, place, body);
        return new Expansion(kind, new ArrayList<>(polities), place, body, label);
    }

    private static Optional<ThingKind> kind(
            String plain, Set<Polity> polities, Optional<Place> place, Optional<Organization> body) {
        if (!polities.isEmpty()) {
            return Optional.of(ThingKind.POLITY);
        }
        if (body.isEmpty() && place.isPresent()) {
            return Optional.of(ThingKind.PLACE);
        }
        boolean named = MEANINGS.splitToList(plain).stream().anyMatch(Expansion::isBody);
        return body.isPresent() || named ? Optional.of(ThingKind.ORGANIZATION) : Optional.empty();
    }

    private static Optional<Organization> body(String name, Authority authority) {
        return authority.organizationNames().whole(name).stream().findFirst();
    }

    private static boolean isBody(String meaning) {
        return BODY.matcher(meaning).find()
                && !HANDLING.matcher(meaning).find()
                && !bare(meaning).endsWith(" of");
    }

    /** Without comments; brackets inside a name belong to it: {@code Government of (South) Vietnam}. */
    private static String bare(String meaning) {
        String opened = meaning.strip().replaceAll("\\((\\p{Lu}[\\p{L}]+)\\) (?=\\p{Lu})", "$1 ");
        return opened.replaceAll("[;,.(\\[].*$", "").strip();
    }

    private static List<Polity> states(String meaning, Authority authority) {
        List<Polity> named = authority.polityNames().whole(meaning);
        if (!named.isEmpty()) {
            return named;
        }
        Matcher of = GOVERNMENT_OF.matcher(meaning);
        if (of.matches()) {
            return authority.polityNames().whole(of.group("P"));
        }
        Matcher government = GOVERNMENT.matcher(meaning);
        String people = government.matches() ? government.group("P") : meaning;
        List<Polity> found = new ArrayList<>(authority.polityNames().whole(people));
        found.addAll(authority.polityAdjectives().whole(people));
        return found;
    }
}
