/** Tests of the query package. */
@NullMarked
package org.deptel.store;

import org.jspecify.annotations.NullMarked;
