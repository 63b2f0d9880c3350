/** Tests of the rdf package. */
@NullMarked
package org.deptel.rdf;

import org.jspecify.annotations.NullMarked;
