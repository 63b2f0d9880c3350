package org.deptel.extract;

import java.util.Set;
import org.deptel.model.EventStatus;

/**
 * What a verb or noun tells of a meeting.
 *
 * @param who the mentions of those it brings together
 * @param status whether it took place
 * @param rule the rule's name
 */
record Told(Set<Integer> who, EventStatus status, String rule) {}
