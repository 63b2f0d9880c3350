package org.deptel.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deptel.model.Place;
import org.deptel.model.Polity;
import org.w3c.dom.Element;

/** Reads the territories and locales of the {@code gsh} repository; other files are none of its business. */
final class TerritoriesReader {
    private final List<Polity> polities = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    void read(Element root) {
        switch (root.getTagName()) {
            case "territory" -> territory(root);
            case "locale" -> locale(root);
            default -> {
                // posts name a locale and a territory that stand in files of their own
            }
        }
    }

    private void territory(Element t) {
        String name = XmlFile.text(t, "short-form-name");
        if (name.isEmpty()) {
            return;
        }
        String full = XmlFile.text(t, "long-form-name");
        List<String> successors = XmlFile.children(t, "successors").stream()
                .flatMap(s -> XmlFile.children(s, "successor").stream())
                .map(s -> s.getTextContent().strip())
                .filter(s -> !s.isEmpty())
                .toList();
        polities.add(new Polity(
                XmlFile.text(t, "id"),
                name,
                year(XmlFile.text(t, "valid-since"), 0),
                year(XmlFile.text(t, "valid-until"), 9999),
                successors,
                List.of(),
                List.of(),
                List.of(),
                full.isEmpty() || full.equals(name) ? List.of() : List.of(full)));
    }

    private void locale(Element l) {
        String name = XmlFile.text(l, "name");
        if (name.isEmpty()) {
            return;
        }
        List<String> aliases = Stream.concat(
                        Stream.of(XmlFile.text(l, "predecessors")),
                        XmlFile.children(l, "alternate-names").stream()
                                .flatMap(a -> XmlFile.children(a, "alternate-name").stream())
                                .map(a -> XmlFile.text(a, "label")))
                .filter(a -> a.matches("\\p{Lu}[\\p{L}’'. -]+"))
                .distinct()
                .toList();
        String territory = XmlFile.text(l, "current-territory");
        places.add(new Place(
                XmlFile.text(l, "id"),
                name,
                XmlFile.text(l, "latitude"),
                XmlFile.text(l, "longitude"),
                territory.isEmpty() ? List.of() : List.of(territory),
                aliases));
    }

    private static int year(String words, int otherwise) {
        return words.matches("\\d{4}.*") ? Integer.parseInt(words.substring(0, 4)) : otherwise;
    }

    List<Polity> polities() {
        return polities;
    }

    List<Place> places() {
        return places;
    }
}
