package org.deptel.vocab;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.deptel.text.DateSource;
import org.deptel.text.DocumentKind;
import org.deptel.text.Precision;
import org.deptel.text.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the ontology, its alignments, its shapes and the constants of this package in step. */
class OntologyTest {
    private static final Model ONTOLOGY = parse(read("deptel.ttl"));
    private static final Model ALIGNMENTS = parse(read("alignments.ttl"));
    private static final Model SHAPES = parse(read("shapes.ttl"));

    /** Its text begins with a sign beyond U+FFFF, so that code points and UTF-16 units differ. */
    private static final String VALID = """
        @prefix : <https://w3id.org/deptel/id/> .
        @prefix dt: <https://w3id.org/deptel/ontology#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        :v a dt:Volume ; dcterms:identifier "frus1981-88v03" ; dcterms:title "Soviet Union" .
        :d a dt:Telegram ; dcterms:identifier "frus1981-88v03/d117" ; dcterms:title "Telegram" ; dcterms:isPartOf :v ;
            dt:date "1981-12-13"^^xsd:date ; dt:datePrecision dt:Day ; dt:dateSource dt:Subject ;
            dt:earliest "1981-12-13"^^xsd:date ; dt:latest "1981-12-13"^^xsd:date ;
            dt:sentFrom :washington ; dt:sender :department ; dt:signedBy :haig ;
            dt:text "\uD835\uDD17 Stoessel called in Bessmertnykh. Stoessel spoke. See Document 2." ;
            dt:textHash "sha256:00ff" .
        :note a dt:AttachedNote ; dt:inDocument :d ; dt:noteLabel "1" ; dt:anchor 34 ; dt:begin 51 ; dt:end 66 ;
            dt:zone dt:Footnote ; dt:voice dt:EditorVoice .
        :reference a dt:CrossReference ; dt:inDocument :d ; dt:target :d2 ; dt:quote "Document 2" ;
            dt:begin 55 ; dt:end 65 .
        :mention a dt:Mention ; dt:inDocument :d ; dt:refersTo :stoessel ; dt:surface "Stoessel" ; dt:zone dt:Body ;
            dt:begin 2, 35 ; dt:count 2 ; dt:confidence 0.97 ; dt:method "list-surname" .

        :stoessel a dt:Person ; rdfs:label "Walter J. Stoessel, Jr." ; dt:registerEntry :entry ; dt:met :bessmertnykh .
        :bessmertnykh a dt:Person ; rdfs:label "Aleksandr Bessmertnykh" ; dt:met :stoessel .
        :haig a dt:Person ; rdfs:label "Alexander M. Haig" .
        :entry a dt:RegisterEntry ; dcterms:identifier "frus1981-88v03#p_SWJ1" ; rdfs:label "Stoessel, Walter J." .
        :tenure a dt:Tenure ; dt:holder :stoessel ; dt:office :under ;
            dt:from "1981-02-28"^^xsd:date ; dt:until "1981"^^xsd:gYear .
        :under a dt:Office ; rdfs:label "Under Secretary of State" .
        :department a dt:Organization ; rdfs:label "Department of State" .
        :us a dt:Polity ; rdfs:label "United States" ; dt:capital :washington .
        :washington a dt:Place ; rdfs:label "Washington" ; geo:lat 38.9 ; geo:long -77.04 ; dt:inPolity :us .

        :e a dt:Meeting ; rdfs:label "Stoessel and Bessmertnykh" ; dt:participant :stoessel, :bessmertnykh ;
            dt:status dt:Held ; dt:place :washington ; dt:account :a ; dt:accountCount 1 ;
            dt:earliest "1981-12-12"^^xsd:date ; dt:latest "1981-12-13"^^xsd:date .
        :a a dt:Account ; dt:inDocument :d ; dt:ofEvent :e ; dt:tier dt:Narrative ; dt:voice dt:DocumentVoice ;
            dt:quote "Stoessel called in Bessmertnykh" ; dt:begin 2 ; dt:end 33 ; dt:trigger "called in" ;
            dt:confidence 0.9 ; dt:method "called-in" ; dt:status dt:Held ; dt:participation :p1, :p2 .
        :p1 a dt:Participation ; dt:person :stoessel ; dt:function dt:Principal ; dt:officeHeld :under ; dt:side :us .
        :p2 a dt:Participation ; dt:person :bessmertnykh ; dt:function dt:Principal ; dt:surface "Bessmertnykh" .
        :x a dt:Encounter ; dt:between :stoessel, :bessmertnykh ; dt:meetingCount 1 ; dt:event :e ;
            dt:firstMet "1981-12-12"^^xsd:date ; dt:lastMet "1981-12-13"^^xsd:date .
        """;

    @Test
    void constantsAreTheTermsOfTheOntology() {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : Deptel.class.getFields()) {
            if (field.getType() == Node.class) {
                constants.put(field.getName(), uri(field));
            }
        }

        assertThat(constants.keySet()).isEqualTo(names(terms()));
        assertThat(constants).allSatisfy((name, uri) -> assertThat(uri).isEqualTo(Deptel.NS + name));
    }

    @Test
    void borrowedConstantsHaveTheNameOfTheirTerm() {
        for (Field field : Borrowed.class.getFields()) {
            if (field.getType() == Node.class && !field.getName().endsWith("_CLASS")) {
                String local = uri(field).replaceFirst("^.*[/#]", "");
                assertThat(field.getName()).endsWith("_" + upperSnake(local));
            }
        }
    }

    @Test
    void everyTermHasOneLabelAndOneComment() {
        assertThat(terms()).allSatisfy(term -> {
            assertThat(term.listProperties(RDFS.label).toList()).hasSize(1);
            assertThat(term.listProperties(RDFS.comment).toList()).hasSize(1);
            assertThat(term.getProperty(RDFS.comment).getString()).endsWith(".");
        });
    }

    @Test
    void everyPropertyHasOneDomainAndOneRange() {
        assertThat(properties()).isNotEmpty().allSatisfy(property -> {
            assertThat(property.listProperties(RDFS.domain).toList()).hasSize(1);
            assertThat(property.listProperties(RDFS.range).toList()).hasSize(1);
        });
    }

    @Test
    void everyTermIsAClassOrAPropertyOrAnIndividualOfAClass() {
        assertThat(terms()).allSatisfy(term -> {
            boolean ofOurs = term.listProperties(RDF.type)
                    .filterKeep(s -> isOurs(s.getObject()))
                    .hasNext();
            assertThat(isClass(term) || isProperty(term) || ofOurs).isTrue();
        });
    }

    @Test
    void theKindsOfEventAreThoseOfTheDesign() {
        assertThat(kindsOf("Event"))
                .containsExactlyInAnyOrder(
                        "Meeting",
                        "TelephoneCall",
                        "Visit",
                        "Conference",
                        "MessageDelivery",
                        "Statement",
                        "Agreement",
                        "Negotiation",
                        "NamedEvent");
    }

    @Test
    void theEnumsOfTheTextAreTermsOfTheOntology() {
        assertThat(camelCase(DocumentKind.values())).isEqualTo(kindsOf("Document"));
        assertThat(camelCase(Zone.values())).isEqualTo(individualsOf("Zone"));
        assertThat(camelCase(Precision.values())).isEqualTo(individualsOf("Precision"));
        assertThat(individualsOf("DateSource")).containsAll(camelCase(DateSource.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deptel.ttl", "alignments.ttl", "shapes.ttl"})
    void filesNameNothingThatIsNotDeclared(String file) {
        Set<String> used = Pattern.compile("\\bdt:(\\w+)")
                .matcher(read(file))
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(used).isNotEmpty().isSubsetOf(names(terms()));
    }

    @Test
    void everyClassIsAlignedOrKindOfOneThatIs() {
        List<Resource> classes = terms().stream().filter(OntologyTest::isClass).toList();

        assertThat(classes).isNotEmpty().allSatisfy(c -> {
            boolean kindOfAligned = c.hasProperty(RDFS.subClassOf)
                    && isAligned(c.getProperty(RDFS.subClassOf).getResource());
            assertThat(isAligned(c) || kindOfAligned).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"Document, Document", "Event, Event"})
    void shapesLookAtEveryKind(String shape, String superclass) {
        Set<String> expected = kindsOf(superclass);
        expected.add(superclass);

        Set<String> targets = names(shape(shape)
                .listProperties(property(SHACL.targetClass))
                .mapWith(s -> s.getResource())
                .toList());

        assertThat(targets).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Document", "Mention", "Event", "Account", "Participation"})
    void shapesAllowEveryIndividualOfARange(String shape) {
        List<Resource> lists = shape(shape)
                .listProperties(property(SHACL.property))
                .mapWith(s -> s.getResource())
                .filterKeep(p -> p.hasProperty(property(SHACL.in)))
                .toList();

        assertThat(lists).isNotEmpty().allSatisfy(p -> {
            Resource path = p.getPropertyResourceValue(property(SHACL.path));
            Resource range = ONTOLOGY.getResource(path.getURI()).getPropertyResourceValue(RDFS.range);
            RDFList allowed = p.getPropertyResourceValue(property(SHACL.in)).as(RDFList.class);
            assertThat(names(allowed.mapWith(RDFNode::asResource).toList()))
                    .isEqualTo(individualsOf(range.getLocalName()));
        });
    }

    @Test
    void everyShapeSaysInWordsWhatIsWrong() {
        Stream<Resource> checks = Stream.of(SHACL.property, SHACL.sparql)
                .flatMap(p -> SHAPES.listObjectsOfProperty(property(p)).toList().stream())
                .map(RDFNode::asResource)
                .filter(check -> !isInsideAnAlternative(check));

        assertThat(checks)
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(check.hasProperty(property(SHACL.message))).isTrue());
    }

    @Test
    void aValidGraphConforms() {
        assertThat(validate(VALID)).isEmpty();
    }

    @Test
    void aValidGraphConformsWithTheOntologyBesideIt() {
        assertThat(validate(VALID + read("deptel.ttl"))).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        dcterms:identifier "frus1981-88v03/d117" ; | `` | A document has exactly one dcterms:identifier
        :d a dt:Telegram                | :d a dt:Telegram, dt:Letter     | A document is of exactly one kind
        "sha256:00ff"                   | "00ff"                          | A document has at most one dt:textHash
        dt:textHash "sha256:00ff"       | dt:handling "Exdis"             | A document with a text has its dt:textHash
        dt:datePrecision dt:Day ;       | ``                              | A document with a date says how finely
        dt:dateSource dt:Subject ;      | ``                              | A document with a date says where
        dt:datePrecision dt:Day         | dt:datePrecision dt:Month       | dt:date is as fine as dt:datePrecision says
        dt:datePrecision dt:Day         | dt:datePrecision dt:Interval    | dt:date is as fine as dt:datePrecision says
        dt:signedBy :haig               | dt:signedBy :us                 | A document is signed by persons
        dt:surface "Stoessel"           | dt:surface "stoessel"           | The text of the document at the dt:begin
        dt:begin 2, 35                  | dt:begin 2, 36                  | The text of the document at the dt:begin
        dt:begin 2 ; dt:end 33          | dt:begin 2 ; dt:end 34          | The text of the document from dt:begin to
        dt:begin 55 ; dt:end 65         | dt:begin 56 ; dt:end 66         | The text of the document from dt:begin to
        dt:begin 51 ; dt:end 66         | dt:begin 51 ; dt:end 50         | A note begins at exactly one position
        dt:target :d2                   | dt:targetNote "2"               | A cross-reference points to a document
        dt:refersTo :stoessel ;         | ``                              | A mention refers to one thing, or has at least
        dt:refersTo :stoessel           | dt:refersTo []                  | A mention refers to at most one thing
        dt:zone dt:Body                 | dt:zone dt:Narrative            | A mention stands in exactly one zone
        dt:count 2                      | dt:count 1, 2                   | A mention has exactly one dt:count
        dt:confidence 0.97              | dt:confidence 9.7e-1            | A mention has exactly one dt:confidence
        dt:confidence 0.97              | dt:confidence 1.01              | A mention has exactly one dt:confidence
        rdfs:label "Alexander M. Haig"  | dt:surname "Haig"               | A person has a name
        :haig a dt:Person               | :haig dt:registerEntry :entry   | A register entry means one human being
        dt:office :under ;              | ``                              | A tenure is of exactly one office
        dt:until "1981"^^xsd:gYear      | dt:until "1980"^^xsd:gYear      | It ends (dt:until) before it begins
        dt:until "1981"^^xsd:gYear      | dt:until "1981"                 | dt:until is one xsd:date
        dt:capital :washington          | a dt:Place                      | A polity is not a place.
        geo:lat 38.9                    | geo:lat 389.0                   | geo:lat is one xsd:decimal from -90 to 90.
        :e a dt:Meeting                 | :e a dt:Event, dt:Visit, dt:Meeting | An event is of exactly one kind.
        dt:accountCount 1               | dt:accountCount 2               | dt:accountCount is not the number of
        dt:account :a ;                 | ``                              | An event points to its accounts
        dt:participant :stoessel,       | dt:participant                  | A held meeting has at least two
        dt:earliest "1981-12-12"        | dt:earliest "1981-12-14"        | An event has at most one dt:earliest
        dt:tier dt:Narrative            | dt:tier dt:Body                 | An account is of exactly one tier
        dt:tier dt:Narrative            | dt:tier dt:EditorialNote        | What a source note or an editorial note says
        dt:method "called-in" ;         | ``                              | An account names the method that found it
        dt:person :bessmertnykh         | dt:person :us                   | A participation is of exactly one dt:Person.
        dt:participation :p1, :p2       | dt:participation :p1            | A participation belongs to exactly one
        dt:between :stoessel, :bessmertnykh | dt:between :stoessel        | An encounter is between exactly two persons
        dt:between :stoessel,           | dt:between :haig,               | One of the two took no part in this meeting
        dt:between :stoessel,           | dt:between :haig,               | The two of the encounter are not tied
        dt:meetingCount 1               | dt:meetingCount 2               | dt:meetingCount is not the number of
        dt:status dt:Held ; dt:place    | dt:status dt:Planned ; dt:place | The events of an encounter are held meetings
        dt:met :stoessel                | dt:met :bessmertnykh            | Nobody meets themselves.
        ; dt:met :stoessel              | ``                              | dt:met holds in one direction only.
        """)
    void aBrokenGraphDoesNotConform(String whole, String broken, String message) {
        assertThat(VALID).contains(whole);

        assertThat(validate(VALID.replace(whole, broken))).anySatisfy(entry -> {
            assertThat(entry.message()).startsWith(message);
            assertThat(entry.severity().level()).isEqualTo(SHACL.Violation);
        });
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        dcterms:title "Telegram" ;               | ``                   | The document has no title.
        dt:earliest "1981-12-12"^^xsd:date ;     | ``                   | The event has no date, not even a rough one.
        rdfs:label "Alexander M. Haig"           | rdfs:label "A", "B"  | The person has several labels
        """)
    void aDoubtfulGraphGivesAWarning(String whole, String doubtful, String message) {
        assertThat(VALID).contains(whole);

        assertThat(validate(VALID.replace(whole, doubtful))).singleElement().satisfies(entry -> {
            assertThat(entry.message()).startsWith(message);
            assertThat(entry.severity().level()).isEqualTo(SHACL.Warning);
        });
    }

    private static Collection<ReportEntry> validate(String turtle) {
        return ShaclValidator.get()
                .validate(Shapes.parse(SHAPES.getGraph()), parse(turtle).getGraph())
                .getEntries();
    }

    private static List<Resource> terms() {
        return ONTOLOGY.listSubjects().filterKeep(OntologyTest::isOurs).toList();
    }

    private static List<Resource> properties() {
        return terms().stream().filter(OntologyTest::isProperty).toList();
    }

    private static boolean isOurs(RDFNode node) {
        return node.isURIResource() && node.asResource().getURI().startsWith(Deptel.NS);
    }

    private static boolean isClass(Resource term) {
        return term.hasProperty(RDF.type, OWL.Class);
    }

    private static boolean isProperty(Resource term) {
        return term.hasProperty(RDF.type, OWL.ObjectProperty) || term.hasProperty(RDF.type, OWL.DatatypeProperty);
    }

    private static boolean isAligned(Resource term) {
        return ALIGNMENTS.contains(ALIGNMENTS.getResource(term.getURI()), null);
    }

    /** The branches of sh:or and the like leave the words to the shape that holds them. */
    private static boolean isInsideAnAlternative(Resource check) {
        Resource holder = SHAPES.listSubjectsWithProperty(property(SHACL.property), check)
                .nextOptional()
                .orElse(check);
        return holder.isAnon() && !holder.equals(check);
    }

    private static Set<String> kindsOf(String superclass) {
        return names(ONTOLOGY.listSubjectsWithProperty(RDFS.subClassOf, ONTOLOGY.getResource(Deptel.NS + superclass))
                .toList());
    }

    private static Set<String> individualsOf(String type) {
        return names(ONTOLOGY.listSubjectsWithProperty(RDF.type, ONTOLOGY.getResource(Deptel.NS + type))
                .toList());
    }

    private static Set<String> names(Collection<Resource> resources) {
        return resources.stream()
                .map(r -> r.getURI().substring(Deptel.NS.length()))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> camelCase(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(c -> Arrays.stream(c.name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining()))
                .collect(toCollection(TreeSet::new));
    }

    private static String upperSnake(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Resource shape(String name) {
        return SHAPES.getResource("https://w3id.org/deptel/shapes#" + name);
    }

    private static Property property(Node node) {
        return ResourceFactory.createProperty(node.getURI());
    }

    private static String uri(Field constant) {
        try {
            return ((Node) constant.get(null)).getURI();
        } catch (IllegalAccessException notPublic) {
            throw new AssertionError(notPublic);
        }
    }

    private static Model parse(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
        return model;
    }

    private static String read(String file) {
        try (InputStream in = OntologyTest.class.getResourceAsStream("/ontology/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
