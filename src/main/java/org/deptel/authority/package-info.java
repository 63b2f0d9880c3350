/**
 * Read-only registers of known persons, offices by date, states, places, bodies and named events, and the lexicon of
 * telegraphic English. {@link org.deptel.authority.Authority} is the front.
 *
 * <p>The core is shipped with the program as tables (one line a thing, with the source of each line); users add the
 * Office of the Historian's officers and places with {@code --reference}. Nothing here decides what a text means: it
 * answers what words could mean and who held which office when.
 */
@NullMarked
package org.deptel.authority;

import org.jspecify.annotations.NullMarked;
