/** Tests of the evaluate package. */
@NullMarked
package org.deptel.evaluate;

import org.jspecify.annotations.NullMarked;
