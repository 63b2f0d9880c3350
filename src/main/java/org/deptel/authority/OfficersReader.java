package org.deptel.authority;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.model.KnownPerson;
import org.deptel.model.OfficePhrase;
import org.deptel.model.PersonName;
import org.deptel.model.Polity;
import org.deptel.model.Tenure;
import org.deptel.text.When;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads the people, missions and positions of the {@code pocom} repository. A time in office begins with the credentials
 * ({@code started}), else the arrival, else the appointment; titles that the program has no office for are passed over.
 */
final class OfficersReader {
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    private final List<KnownPerson> persons = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();

    void read(Element root) {
        switch (root.getTagName()) {
            case "person" -> person(root);
            case "country-mission" -> mission(root);
            case "principal-position" -> position(root);
            default -> {
                // titles and appointments to international organisations
            }
        }
    }

    private void person(Element p) {
        String surname = XmlFile.text(p, "persName", "surname");
        if (!surname.isEmpty()) {
            PersonName name = new PersonName(
                    "", XmlFile.text(p, "persName", "forename"), surname, XmlFile.text(p, "persName", "genName"));
            persons.add(new KnownPerson(XmlFile.text(p, "id"), name, List.of()));
        }
    }

    private void mission(Element mission) {
        for (Element chiefs : XmlFile.children(mission, "chiefs")) {
            for (Element chief : XmlFile.children(chiefs, "chief")) {
                String then = XmlFile.text(chief, "contemporary-territory-id");
                String post = then.isEmpty() ? XmlFile.text(mission, "territory-id") : then;
                chiefOffice(XmlFile.text(chief, "role-title-id"))
                        .ifPresent(kind -> tenure(chief, new OfficePhrase(kind, Polity.UNITED_STATES, post)));
            }
        }
    }

    private void position(Element position) {
        Optional<String> kind = positionOffice(XmlFile.text(position, "id"));
        for (Element principals : XmlFile.children(position, "principals")) {
            for (Element principal : XmlFile.children(principals, "principal")) {
                kind.ifPresent(k -> tenure(principal, new OfficePhrase(k, Polity.UNITED_STATES, "")));
            }
        }
    }

    private void tenure(Element e, OfficePhrase office) {
        String person = XmlFile.text(e, "person-id");
        When from = first(e, "started", "arrived", "appointed");
        // somebody who never began held no office
        if (!person.isEmpty() && from != null) {
            tenures.add(new Tenure(person, office, from, first(e, "ended"), "pocom"));
        }
    }

    private static @Nullable When first(Element e, String... names) {
        for (String name : names) {
            Matcher m = DATE.matcher(XmlFile.text(e, name, "date"));
            if (m.lookingAt()) {
                return when(m.group());
            }
        }
        return null;
    }

    private static @Nullable When when(String date) {
        try {
            return switch (date.length()) {
                case 4 -> When.year(Integer.parseInt(date));
                case 7 -> When.month(YearMonth.parse(date));
                default -> When.day(LocalDate.parse(date));
            };
        } catch (DateTimeParseException noDay) {
            return When.year(Integer.parseInt(date.substring(0, 4)));
        }
    }

    private static Optional<String> chiefOffice(String title) {
        String kind = title.startsWith("ambassador")
                ? "ambassador"
                : title.startsWith("envoy-extraordinary") || title.startsWith("minister")
                        ? "minister"
                        : title.startsWith("charge-daffaires") ? "charge" : "";
        return kind.isEmpty() ? Optional.empty() : Optional.of(kind);
    }

    private static Optional<String> positionOffice(String position) {
        String kind = switch (position) {
            case "secretary" -> "secretary-of-state";
            case "secretary-ad-interim" -> "acting-secretary-of-state";
            case "counselor" -> "counselor-of-department";
            case "director-policy-planning" -> "policy-planning-director";
            case "director-usia" -> "usia-director";
            case "director-us-arms-control-disarmament-agency" -> "acda-director";
            case "legal-adviser", "chief-of-protocol", "executive-secretary", "ambassador-at-large" -> position;
            default -> byRank(position);
        };
        return kind.isEmpty() ? Optional.empty() : Optional.of(kind);
    }

    private static String byRank(String position) {
        return position.startsWith("deputy-under-secretary")
                ? "deputy-under-secretary-of-state"
                : position.startsWith("under-secretary")
                        ? "under-secretary-of-state"
                        : position.startsWith("deputy-secretary")
                                ? "deputy-secretary-of-state"
                                : position.startsWith("assistant-secretary") ? "assistant-secretary-of-state" : "";
    }

    List<KnownPerson> persons() {
        return persons;
    }

    List<Tenure> tenures() {
        return tenures;
    }
}
