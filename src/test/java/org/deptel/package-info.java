/** Tests of the program as a whole. */
@NullMarked
package org.deptel;

import org.jspecify.annotations.NullMarked;
