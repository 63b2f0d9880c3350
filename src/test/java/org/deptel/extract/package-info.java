/** Tests of the extract package. */
@NullMarked
package org.deptel.extract;

import org.jspecify.annotations.NullMarked;
