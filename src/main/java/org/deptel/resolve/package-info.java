/**
 * Who, when and where is meant, decided from one document alone: names to persons, offices to their holders on that
 * day, "yesterday" to a date, findings to accounts.
 *
 * <p>Every decision carries the name of the rule that made it and a confidence, and a rule that cannot tell leaves the
 * mention open: a missing link is forgiven sooner than a wrong one.
 */
@NullMarked
package org.deptel.resolve;

import org.jspecify.annotations.NullMarked;
