/**
 * What is claimed about the world, stage by stage: {@link org.deptel.model.Findings} points at words of one document,
 * {@link org.deptel.model.ResolvedDocument} says who and when they mean, {@link org.deptel.model.Knowledge} joins all
 * documents. A stage that needs the later type cannot be called too early.
 *
 * <p>An <em>account</em> is what one document says of one event; an <em>event</em> is what several accounts agree to
 * speak of. Accounts are never overwritten: where they differ, they differ side by side.
 */
@NullMarked
package org.deptel.model;

import org.jspecify.annotations.NullMarked;
