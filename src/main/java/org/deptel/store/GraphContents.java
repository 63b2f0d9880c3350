package org.deptel.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** A named graph and everything in it; no quads means that the graph is to go. */
public record GraphContents(Node name, List<Quad> quads) {
    /** Copies the list. */
    public GraphContents {
        quads = List.copyOf(quads);
    }
}
