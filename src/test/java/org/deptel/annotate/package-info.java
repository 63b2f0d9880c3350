/** Tests of the annotate package. */
@NullMarked
package org.deptel.annotate;

import org.jspecify.annotations.NullMarked;
