/**
 * Named questions to the graph: the files of {@code queries/}, their parameters by name, and what the graph says of a
 * thing. A query file describes itself in comment lines that begin with {@code #+}, so that one file is a command, a
 * page and a form.
 */
@NullMarked
package org.deptel.query;

import org.jspecify.annotations.NullMarked;
