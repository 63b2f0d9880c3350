package org.deptel.extract;

import java.util.Set;
import org.deptel.model.EventStatus;

/**
 * What a verb or noun tells of a meeting.
 *
 * @param who the mentions of those it brings together
 * @param status whether it took place
 * @param rule the rule's name
 * @param beside all whom the same words name: a pronoun among those who met is none of them
 */
record Told(Set<Integer> who, EventStatus status, String rule, Set<Integer> beside) {
    Told(Set<Integer> who, EventStatus status, String rule) {
        this(who, status, rule, who);
    }
}
