/**
 * The same persons and events across documents. {@link org.deptel.link.Linker} takes documents one by one, keeps of each
 * only what linking needs, and answers once all are in; so the order of the documents changes nothing.
 *
 * <p>Under-merging is the rule: two persons of one name stay two until something besides the name joins them, and what
 * makes a merge possible never merges by itself when it is possible twice.
 */
@NullMarked
package org.deptel.link;

import org.jspecify.annotations.NullMarked;
