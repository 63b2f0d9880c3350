/**
 * What the reader of a run should know about the data: bad files, odd markup, things left out. Bad data never throws;
 * it gives a typed diagnostic with file and place, costs at most its own document, and is counted and listed.
 */
@NullMarked
package org.deptel.diag;

import org.jspecify.annotations.NullMarked;
