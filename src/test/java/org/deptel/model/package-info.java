/** Tests of the model package. */
@NullMarked
package org.deptel.model;

import org.jspecify.annotations.NullMarked;
