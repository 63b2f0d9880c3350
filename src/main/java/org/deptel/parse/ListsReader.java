package org.deptel.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deptel.text.RegisterEntry;
import org.deptel.text.Term;

/** Reads a volume's list of persons and list of abbreviations. */
final class ListsReader {
    private static final Pattern SEE = Pattern.compile("^\\W*see\\b", Pattern.CASE_INSENSITIVE);

    private ListsReader() {}

    /** The entries of the list of persons that have an id, in order. */
    static List<RegisterEntry> persons(TeiNode section) {
        return section.all(n -> n.is("item"))
                .map(ListsReader::person)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RegisterEntry> person(TeiNode item) {
        return item.all(n -> n.is("persName") && !n.attribute("id").isEmpty())
                .findFirst()
                .map(name -> {
                    String printed = name.words().replaceAll("[,;\\s]+$", "");
                    String rest = rest(item.words(), name.words());
                    String see = SEE.matcher(rest).find() ? target(item) : "";
                    return new RegisterEntry(name.attribute("id"), printed, rest, see);
                });
    }

    private static String rest(String item, String name) {
        int at = item.indexOf(name);
        String rest = at < 0 ? item : item.substring(at + name.length());
        return rest.replaceAll("^[,;:\\s]+", "").strip();
    }

    private static String target(TeiNode item) {
        return item.all(n -> n.is("persName") && n.attribute("corresp").startsWith("#"))
                .findFirst()
                .map(n -> n.attribute("corresp").substring(1))
                .orElse("");
    }

    /** The entries of the list of abbreviations, in order. */
    static List<Term> terms(TeiNode section) {
        return section.all(n -> n.is("item"))
                .map(ListsReader::term)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Term> term(TeiNode item) {
        return item.all(n -> n.is("term")).findFirst().map(term -> {
            Matcher edge = Pattern.compile("[,;\\s]+$").matcher(term.words());
            return new Term(term.attribute("id"), edge.replaceAll(""), rest(item.words(), term.words()));
        });
    }
}
