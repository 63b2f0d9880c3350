/** Tests of the parse package. */
@NullMarked
package org.deptel.parse;

import org.jspecify.annotations.NullMarked;
