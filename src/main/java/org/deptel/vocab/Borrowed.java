package org.deptel.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of other vocabularies that our graph uses as they are, and their namespaces. A constant is the prefix and
 * the term; where a class and a property would be one name, the class ends in {@code _CLASS}.
 */
public final class Borrowed {
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String VOID = "http://rdfs.org/ns/void#";
    public static final String DCAT = "http://www.w3.org/ns/dcat#";

    public static final Node RDF_TYPE = NodeFactory.createURI(RDF + "type");

    public static final Node RDFS_LABEL = NodeFactory.createURI(RDFS + "label");
    public static final Node RDFS_COMMENT = NodeFactory.createURI(RDFS + "comment");
    public static final Node RDFS_SUB_CLASS_OF = NodeFactory.createURI(RDFS + "subClassOf");
    public static final Node RDFS_SEE_ALSO = NodeFactory.createURI(RDFS + "seeAlso");

    public static final Node OWL_SAME_AS = NodeFactory.createURI(OWL + "sameAs");

    public static final Node DCTERMS_IDENTIFIER = NodeFactory.createURI(DCTERMS + "identifier");
    public static final Node DCTERMS_TITLE = NodeFactory.createURI(DCTERMS + "title");
    public static final Node DCTERMS_DESCRIPTION = NodeFactory.createURI(DCTERMS + "description");
    public static final Node DCTERMS_IS_PART_OF = NodeFactory.createURI(DCTERMS + "isPartOf");
    public static final Node DCTERMS_TYPE = NodeFactory.createURI(DCTERMS + "type");
    public static final Node DCTERMS_SUBJECT = NodeFactory.createURI(DCTERMS + "subject");
    public static final Node DCTERMS_REFERENCES = NodeFactory.createURI(DCTERMS + "references");
    public static final Node DCTERMS_SOURCE = NodeFactory.createURI(DCTERMS + "source");
    public static final Node DCTERMS_LICENSE = NodeFactory.createURI(DCTERMS + "license");
    public static final Node DCTERMS_IS_REPLACED_BY = NodeFactory.createURI(DCTERMS + "isReplacedBy");
    public static final Node DCTERMS_CONFORMS_TO = NodeFactory.createURI(DCTERMS + "conformsTo");
    public static final Node DCTERMS_TEMPORAL = NodeFactory.createURI(DCTERMS + "temporal");

    public static final Node FOAF_PAGE = NodeFactory.createURI(FOAF + "page");

    public static final Node SKOS_PREF_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
    public static final Node SKOS_ALT_LABEL = NodeFactory.createURI(SKOS + "altLabel");
    public static final Node SKOS_CLOSE_MATCH = NodeFactory.createURI(SKOS + "closeMatch");
    public static final Node SKOS_EXACT_MATCH = NodeFactory.createURI(SKOS + "exactMatch");

    public static final Node GEO_LAT = NodeFactory.createURI(GEO + "lat");
    public static final Node GEO_LONG = NodeFactory.createURI(GEO + "long");

    public static final Node PROV_ACTIVITY = NodeFactory.createURI(PROV + "Activity");
    public static final Node PROV_ENTITY = NodeFactory.createURI(PROV + "Entity");
    public static final Node PROV_SOFTWARE_AGENT = NodeFactory.createURI(PROV + "SoftwareAgent");
    public static final Node PROV_USED = NodeFactory.createURI(PROV + "used");
    public static final Node PROV_WAS_GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
    public static final Node PROV_WAS_ASSOCIATED_WITH = NodeFactory.createURI(PROV + "wasAssociatedWith");
    public static final Node PROV_WAS_DERIVED_FROM = NodeFactory.createURI(PROV + "wasDerivedFrom");
    public static final Node PROV_HAD_PRIMARY_SOURCE = NodeFactory.createURI(PROV + "hadPrimarySource");

    public static final Node VOID_DATASET = NodeFactory.createURI(VOID + "Dataset");
    public static final Node VOID_LINKSET = NodeFactory.createURI(VOID + "Linkset");
    public static final Node VOID_TRIPLES = NodeFactory.createURI(VOID + "triples");
    public static final Node VOID_ENTITIES = NodeFactory.createURI(VOID + "entities");
    public static final Node VOID_DOCUMENTS = NodeFactory.createURI(VOID + "documents");
    public static final Node VOID_DISTINCT_SUBJECTS = NodeFactory.createURI(VOID + "distinctSubjects");
    public static final Node VOID_SUBSET = NodeFactory.createURI(VOID + "subset");
    public static final Node VOID_VOCABULARY = NodeFactory.createURI(VOID + "vocabulary");
    public static final Node VOID_URI_SPACE = NodeFactory.createURI(VOID + "uriSpace");
    public static final Node VOID_CLASS_PARTITION = NodeFactory.createURI(VOID + "classPartition");
    public static final Node VOID_CLASS = NodeFactory.createURI(VOID + "class");
    public static final Node VOID_PROPERTY_PARTITION = NodeFactory.createURI(VOID + "propertyPartition");
    public static final Node VOID_PROPERTY = NodeFactory.createURI(VOID + "property");
    public static final Node VOID_SPARQL_ENDPOINT = NodeFactory.createURI(VOID + "sparqlEndpoint");
    public static final Node VOID_DATA_DUMP = NodeFactory.createURI(VOID + "dataDump");
    public static final Node VOID_TARGET = NodeFactory.createURI(VOID + "target");
    public static final Node VOID_LINK_PREDICATE = NodeFactory.createURI(VOID + "linkPredicate");

    public static final Node DCAT_DATASET = NodeFactory.createURI(DCAT + "Dataset");
    public static final Node DCAT_DISTRIBUTION_CLASS = NodeFactory.createURI(DCAT + "Distribution");
    public static final Node DCAT_DISTRIBUTION = NodeFactory.createURI(DCAT + "distribution");
    public static final Node DCAT_KEYWORD = NodeFactory.createURI(DCAT + "keyword");
    public static final Node DCAT_VERSION = NodeFactory.createURI(DCAT + "version");
    public static final Node DCAT_DOWNLOAD_URL = NodeFactory.createURI(DCAT + "downloadURL");
    public static final Node DCAT_MEDIA_TYPE = NodeFactory.createURI(DCAT + "mediaType");
    public static final Node DCAT_LANDING_PAGE = NodeFactory.createURI(DCAT + "landingPage");

    private Borrowed() {}
}
