/**
 * The triple store: an Apache Jena TDB2 database in a folder. No TDB2 type leaves this package.
 *
 * <p>Queries see the union of all named graphs as their default graph, so that beginners never write GRAPH; who says
 * what is still there for those who do. A new store is bulk-loaded; an old one gets exactly the graphs that changed.
 */
@NullMarked
package org.deptel.store;

import org.jspecify.annotations.NullMarked;
