/**
 * What the words of one document point at: persons, places, bodies, and events with those who were there.
 *
 * <p>This stage marks words and says what they could mean; it never decides which human being or which day is meant
 * (that is {@code resolve}) and never writes. It asks the registers only for their lexicons: which phrases are names of
 * states, offices, bodies.
 */
@NullMarked
package org.deptel.extract;

import org.jspecify.annotations.NullMarked;
