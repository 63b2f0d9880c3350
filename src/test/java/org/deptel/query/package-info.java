/** Tests of the query package. */
@NullMarked
package org.deptel.query;

import org.jspecify.annotations.NullMarked;
