/**
 * From knowledge to triples. {@link org.deptel.rdf.GraphWriter} is the front; {@link org.deptel.rdf.Iris} is the only
 * place where IRIs are made. Nothing is decided here.
 *
 * <p>Each document has a graph of its own, named by its IRI, so that reading it again replaces exactly what it said;
 * persons and places stand in the registry graph, linked events in the events graph. Every node has an IRI that the
 * same input gives again; there are no blank nodes.
 */
@NullMarked
package org.deptel.rdf;

import org.jspecify.annotations.NullMarked;
