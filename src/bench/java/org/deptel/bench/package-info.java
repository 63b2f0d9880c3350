/** Speed, measured beside a baseline in the same run. Compiled only with {@code -Pbench}. */
@NullMarked
package org.deptel.bench;

import org.jspecify.annotations.NullMarked;
