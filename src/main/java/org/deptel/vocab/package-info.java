/**
 * The terms of the graph as constants: {@link org.deptel.vocab.Deptel} has our own, {@link org.deptel.vocab.Borrowed}
 * those of other vocabularies.
 *
 * <p>Nothing here mints a name for a thing; that is the work of {@code rdf}. A test compares the constants with
 * {@code ontology/deptel.ttl} in both directions.
 */
@NullMarked
package org.deptel.vocab;

import org.jspecify.annotations.NullMarked;
