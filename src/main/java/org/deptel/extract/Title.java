package org.deptel.extract;

import org.deptel.model.OfficePhrase;

/**
 * Words before a name, or instead of one, that say what somebody is.
 *
 * @param first its first word, adjectives of states included
 * @param end the word after its last
 * @param words as printed, without the adjective
 * @param office the office, {@link OfficePhrase#NONE} for plain titles such as {@code Mr.}
 * @param plural whether it speaks of several
 */
record Title(int first, int end, String words, OfficePhrase office, boolean plural) {}
