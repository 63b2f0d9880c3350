/** Tests of the resolve package. */
@NullMarked
package org.deptel.resolve;

import org.jspecify.annotations.NullMarked;
