/** Tests of the registers and of what users add to them. */
@NullMarked
package org.deptel.authority;

import org.jspecify.annotations.NullMarked;
