/** Tests of the text package. */
@NullMarked
package org.deptel.text;

import org.jspecify.annotations.NullMarked;
