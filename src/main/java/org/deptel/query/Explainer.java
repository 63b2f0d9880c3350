package org.deptel.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deptel.store.GraphStore;

/** Tells in words what the graph claims about a thing, and which words of which document each claim rests on. */
public final class Explainer {
    private static final String PREFIXES = """
            PREFIX dt: <https://w3id.org/deptel/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put(
                "",
                "SELECT ?what ?value WHERE { ?_thing_iri ?p ?v . FILTER (?p NOT IN (dt:text, dt:met, dt:account, dt:participation)) "
                        + "OPTIONAL { ?v rdfs:label ?l } BIND (REPLACE(STR(?p), \"^.*[#/]\", \"\") AS ?what) "
                        + "BIND (COALESCE(STR(?l), REPLACE(STR(?v), \"^.*(ontology#|/id/)\", \"\")) AS ?value) } ORDER BY ?what ?value");
        QUESTIONS.put(
                "Offices held",
                "SELECT ?office ?from ?until ?source WHERE { ?t dt:holder ?_thing_iri ; dt:office/rdfs:label ?office . "
                        + "OPTIONAL { ?t dt:from ?from } OPTIONAL { ?t dt:until ?until } OPTIONAL { ?t dcterms:source ?source } } ORDER BY ?from ?office");
        QUESTIONS.put(
                "In the lists of persons",
                "SELECT ?entry ?name ?description WHERE { ?_thing_iri dt:registerEntry ?e . ?e dcterms:identifier ?entry ; "
                        + "rdfs:label ?name . OPTIONAL { ?e dt:description ?description } } ORDER BY ?entry");
        QUESTIONS.put(
                "Met",
                "SELECT ?person ?meetings ?first ?last WHERE { ?x dt:between ?_thing_iri, ?o ; dt:meetingCount ?meetings . "
                        + "FILTER (?o != ?_thing_iri) ?o rdfs:label ?person . OPTIONAL { ?x dt:firstMet ?first } OPTIONAL { ?x dt:lastMet ?last } } "
                        + "ORDER BY DESC(?meetings) ?person LIMIT 25");
        QUESTIONS.put(
                "Named in documents, and why it is thought to be this one",
                "SELECT ?method (SUM(?n) AS ?times) (COUNT(DISTINCT ?d) AS ?documents) "
                        + "(MIN(?c) AS ?lowest) (SAMPLE(?s) AS ?example) WHERE { ?m dt:refersTo ?_thing_iri ; dt:method ?method ; dt:count ?n ; "
                        + "dt:confidence ?c ; dt:surface ?s ; dt:inDocument ?d } GROUP BY ?method ORDER BY DESC(?times)");
        QUESTIONS.put(
                "Perhaps meant, where the words stay open",
                "SELECT ?document ?surface ?times ?method ?share ?others WHERE { { SELECT ?m ?share (GROUP_CONCAT(?o; separator=\"; \") AS ?others) WHERE { "
                        + "?m dt:alternative ?a . ?a dt:person ?_thing_iri ; dt:confidence ?share . ?m dt:alternative ?b . "
                        + "?b dt:person ?q ; dt:confidence ?s . FILTER (?q != ?_thing_iri) ?q rdfs:label ?n . "
                        + "BIND (CONCAT(?n, \" \", STR(?s)) AS ?o) } GROUP BY ?m ?share } "
                        + "?m dt:inDocument/dcterms:identifier ?document ; dt:surface ?surface ; dt:count ?times ; dt:method ?method } "
                        + "ORDER BY DESC(?share) ?document ?surface LIMIT 25");
        QUESTIONS.put(
                "Who may be meant",
                "SELECT ?person ?share WHERE { ?_thing_iri dt:alternative ?a . ?a dt:person/rdfs:label ?person ; dt:confidence ?share } "
                        + "ORDER BY DESC(?share) ?person");
        QUESTIONS.put(
                "Accounts",
                "SELECT ?document ?tier ?voice ?status ?confidence ?method ?quote WHERE { ?a dt:ofEvent ?_thing_iri ; "
                        + "dt:inDocument/dcterms:identifier ?document ; dt:tier ?t ; dt:voice ?v ; dt:status ?st ; dt:confidence ?confidence ; dt:method ?method ; dt:quote ?quote . "
                        + "BIND (STRAFTER(STR(?t), \"#\") AS ?tier) BIND (STRAFTER(STR(?v), \"#\") AS ?voice) BIND (STRAFTER(STR(?st), \"#\") AS ?status) } ORDER BY ?document");
        QUESTIONS.put(
                "Participants, by account",
                "SELECT ?document ?person ?surface ?function ?side ?office ?confidence WHERE { ?a dt:ofEvent ?_thing_iri ; "
                        + "dt:inDocument/dcterms:identifier ?document ; dt:participation ?n . ?n dt:person/rdfs:label ?person ; dt:surface ?surface ; dt:function ?f ; dt:confidence ?confidence . "
                        + "BIND (STRAFTER(STR(?f), \"#\") AS ?function) OPTIONAL { ?n dt:side/rdfs:label ?side } OPTIONAL { ?n dt:officeHeld/rdfs:label ?office } } ORDER BY ?document ?person");
        QUESTIONS.put(
                "Events told in this document",
                "SELECT ?event ?status ?quote WHERE { ?a dt:inDocument ?_thing_iri ; dt:ofEvent/rdfs:label ?event ; dt:status ?s ; dt:quote ?quote . "
                        + "BIND (STRAFTER(STR(?s), \"#\") AS ?status) } ORDER BY ?event ?quote");
    }

    private final QueryRunner runner;

    /** Explains from this store. */
    public Explainer(GraphStore store) {
        this.runner = new QueryRunner(store);
    }

    /**
     * What is claimed about a thing, one table a heading; questions that have no answer are left out. Throws
     * MisuseException when the words mean nothing or several things.
     */
    public Map<String, Answer> explain(String words) {
        String iri = runner.getThing(words);
        Map<String, Answer> answers = new LinkedHashMap<>();
        QUESTIONS.forEach((heading, question) -> {
            NamedQuery query = NamedQuery.parse("explain", PREFIXES + question);
            Answer answer = runner.run(query, Map.of("thing", iri));
            if (!answer.rows().isEmpty()) {
                answers.put(heading.isEmpty() ? QueryRunner.shortened(iri) : heading, answer);
            }
        });
        if (answers.isEmpty()) {
            throw new MisuseException("nothing is known of " + words + " in this store");
        }
        return answers;
    }
}
