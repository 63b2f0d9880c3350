package org.deptel.rdf;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.deptel.model.AccountId;
import org.deptel.model.OfficePhrase;
import org.deptel.text.DocumentId;

/** Makes all IRIs: {@code base + id/{kind}/{key}} for things, {@code base + graph/{name}} for graphs. */
public final class Iris {
    /** The base unless the user gives another. */
    public static final String DEFAULT_BASE = "https://w3id.org/deptel/";

    private final String base;

    /** Makes IRIs under this base, which ends in a slash. */
    public Iris(String base) {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("the base of all IRIs must end in a slash: " + base);
        }
        this.base = base;
    }

    /** The base. */
    public String base() {
        return base;
    }

    /** A document, which also names its graph. */
    public Node document(DocumentId id) {
        return thing("document", id.toString());
    }

    /** A volume. */
    public Node volume(String id) {
        return thing("volume", id);
    }

    /** A person, by the linked key. */
    public Node person(String key) {
        return thing("person", key);
    }

    /** An entry of a list of persons, by {@code volume#entry}. */
    public Node registerEntry(String volumeAndEntry) {
        return thing("register-entry", volumeAndEntry.replace('#', '/'));
    }

    /** A place. */
    public Node place(String key) {
        return thing("place", key);
    }

    /** A state. */
    public Node polity(String key) {
        return thing("polity", key);
    }

    /** A body. */
    public Node organization(String key) {
        return thing("organization", key);
    }

    /** An office of a state: its kind, the state, and where it is accredited. */
    public Node office(OfficePhrase office) {
        String state = office.polity().isEmpty() ? "any" : office.polity();
        String at = office.at().isEmpty() ? "" : "/" + office.at();
        return thing("office", state + "/" + office.office() + at);
    }

    /** A person's time in an office, numbered in order of time. */
    public Node tenure(String person, int number) {
        return thing("tenure", person + "/" + number);
    }

    /** An event. */
    public Node event(String key) {
        return thing("event", key);
    }

    /** What one document says of an event. */
    public Node account(AccountId id) {
        return thing("account", id.toString());
    }

    /** A person's part in an account. */
    public Node participation(AccountId id, int number) {
        return thing("participation", id + "-" + number);
    }

    /** A mention; the key is unique in its document. */
    public Node mention(DocumentId document, String key) {
        return thing("mention", document + "/" + key);
    }

    /** One of the persons an open mention may mean, numbered from the likeliest. */
    public Node alternative(DocumentId document, String mention, int number) {
        return thing("alternative", document + "/" + mention + "-" + number);
    }

    private Node inside(DocumentId document, String kind, int number) {
        return thing(kind, document + "/" + number);
    }

    /** A footnote. */
    public Node note(DocumentId document, int number) {
        return inside(document, "note", number);
    }

    /** An enclosure or attachment, numbered from 1 in its document. */
    public Node part(DocumentId document, int number) {
        return inside(document, "part", number);
    }

    /** An item of a list of participants, numbered from 1 in its document. */
    public Node listedParticipant(DocumentId document, int number) {
        return inside(document, "listed-participant", number);
    }

    /** A page of the edition that begins in a document. */
    public Node page(DocumentId document, int number) {
        return inside(document, "page", number);
    }

    /** What editors or declassifiers did at one place of a document. */
    public Node intervention(DocumentId document, int number) {
        return inside(document, "intervention", number);
    }

    /** A cross-reference. */
    public Node reference(DocumentId document, int number) {
        return inside(document, "reference", number);
    }

    /** That two persons met. */
    public Node encounter(String first, String second) {
        return thing("encounter", first + "--" + second);
    }

    /** This data set. */
    public Node dataset() {
        return iri(base + "dataset");
    }

    /** The making of this data set. */
    public Node build() {
        return iri(base + "dataset/build");
    }

    /** The graph of persons, places, bodies, offices. */
    public Node registryGraph() {
        return iri(base + "graph/registry");
    }

    /** The graph of linked events. */
    public Node eventsGraph() {
        return iri(base + "graph/events");
    }

    /** The graph that tells how this build was made. */
    public Node metaGraph() {
        return iri(base + "graph/meta");
    }

    private Node thing(String kind, String key) {
        return iri(base + "id/" + kind + "/" + escape(key));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** Letters, digits and a few signs stay; every other byte of the key becomes %XX. */
    private static String escape(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
