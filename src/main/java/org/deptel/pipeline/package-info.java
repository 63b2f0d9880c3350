/**
 * The whole flow on one page, without domain logic: files to documents to findings to accounts, in parallel; then all
 * documents together to knowledge, to triples, to the store.
 *
 * <p>What each source file says is kept beside the store ("findings"), so that linking always sees every document that
 * was ever built, whatever the order or the number of builds: the graph is a function of the set of documents. A file
 * that has not changed since is not read again.
 *
 * <p>The per-document function is the one place that catches RuntimeException: our own fault on one document costs that
 * document and is reported.
 */
@NullMarked
package org.deptel.pipeline;

import org.jspecify.annotations.NullMarked;
