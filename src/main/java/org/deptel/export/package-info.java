/**
 * The graph and its tables as files: RDF in six syntaxes through Jena's writers, and tables for those who work with
 * spreadsheets. N-Quads and N-Triples are sorted, so that two exports of one graph are the same bytes.
 */
@NullMarked
package org.deptel.export;

import org.jspecify.annotations.NullMarked;
