/**
 * Gold against found: the measures by which the program is judged, each computed the same way for everyone.
 *
 * <p>The editors' inline links are the gold, and are hidden from the program while it is measured. Definitions follow
 * the design's table; links and encounters agree with the reference scorers, which read the files that
 * {@code --predictions} writes.
 */
@NullMarked
package org.deptel.evaluate;

import org.jspecify.annotations.NullMarked;
