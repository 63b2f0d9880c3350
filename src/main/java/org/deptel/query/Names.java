package org.deptel.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.deptel.text.Spelling;

/** Finds things by the names people type: {@code Bohlen}, {@code charles bohlen}, {@code Moscow}, {@code frus1955-57v25/d219}. */
final class Names {
    private static final String PREFIXES = "PREFIX dt: <https://w3id.org/deptel/ontology#> "
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
            + "PREFIX dcterms: <http://purl.org/dc/terms/> ";
    private static final Map<String, String> CLASSES = Map.of(
            "person", "dt:Person",
            "place", "dt:Place",
            "polity", "dt:Polity",
            "organization", "dt:Organization",
            "document", "dt:Document",
            "event", "dt:Event");

    /** How well a name fits: the whole name before the surname, a surname of a full name before a bare one. */
    private enum Fit {
        WHOLE,
        SURNAME,
        BARE_SURNAME,
        WORDS,
        NONE
    }

    private Names() {}

    /** The IRIs that the words may mean, the best fit only; one when there is no doubt. */
    static List<Candidate> find(Dataset data, String kind, String words) {
        if (words.matches("(?i)(?:https?|urn):.*")) {
            return List.of(new Candidate(words, words, ""));
        }
        String wanted = Spelling.fold(words).strip();
        Map<Fit, Map<String, Candidate>> found = new java.util.EnumMap<>(Fit.class);
        String type = CLASSES.getOrDefault(kind, "");
        String query = PREFIXES + "SELECT ?x ?label ?other ?surname ?given WHERE { "
                + (type.isEmpty() ? "?x rdfs:label ?label " : "?x a " + type + " . OPTIONAL { ?x rdfs:label ?label } ")
                + " OPTIONAL { ?x skos:altLabel|dcterms:identifier ?other } OPTIONAL { ?x dt:surname ?surname OPTIONAL { ?x dt:givenNames ?given } } }";
        try (QueryExecution run = QueryExecution.dataset(data).query(query).build()) {
            ResultSet rows = run.execSelect();
            while (rows.hasNext()) {
                row(rows.next(), wanted, found);
            }
        }
        for (Fit fit : Fit.values()) {
            if (fit != Fit.NONE && found.containsKey(fit)) {
                List<Candidate> best = new ArrayList<>(found.get(fit).values());
                best.sort(java.util.Comparator.comparing(Candidate::label).thenComparing(Candidate::iri));
                return best;
            }
        }
        return List.of();
    }

    private static void row(QuerySolution row, String wanted, Map<Fit, Map<String, Candidate>> found) {
        String iri = row.get("x").toString();
        String label = text(row.get("label"));
        Fit fit = fit(
                iri,
                label,
                text(row.get("other")),
                text(row.get("surname")),
                !text(row.get("given")).isEmpty(),
                wanted);
        found.computeIfAbsent(fit, k -> new LinkedHashMap<>())
                .putIfAbsent(iri, new Candidate(iri, label.isEmpty() ? text(row.get("other")) : label, ""));
    }

    private static String text(@org.jspecify.annotations.Nullable RDFNode node) {
        return node == null ? "" : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    private static Fit fit(String iri, String label, String other, String surname, boolean full, String wanted) {
        boolean bare = !surname.isEmpty() && !full;
        String l = Spelling.fold(label);
        String o = Spelling.fold(other);
        if (l.equals(wanted) && !bare
                || o.equals(wanted) && !bare
                || iri.endsWith("/id/" + wanted)
                || !bare && iri.endsWith("/" + wanted)) {
            return Fit.WHOLE;
        }
        if (Spelling.fold(surname).equals(wanted)) {
            return full ? Fit.SURNAME : Fit.BARE_SURNAME;
        }
        boolean words = true;
        for (String w : wanted.split("[ ,]+")) {
            words &= (" " + l.replace(',', ' ') + " ").contains(" " + w + " ")
                    || (" " + o.replace(',', ' ') + " ").contains(" " + w + " ");
        }
        return words ? Fit.WORDS : Fit.NONE;
    }
}
