/** Tests of the link package. */
@NullMarked
package org.deptel.link;

import org.jspecify.annotations.NullMarked;
