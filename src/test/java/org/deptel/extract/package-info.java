/** Tests of the extract package, on sentences parsed by hand. */
@NullMarked
package org.deptel.extract;

import org.jspecify.annotations.NullMarked;
