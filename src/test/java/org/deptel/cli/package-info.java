/** Tests of the commands. */
@NullMarked
package org.deptel.cli;

import org.jspecify.annotations.NullMarked;
