package org.deptel.resolve;

/**
 * Who a mention means.
 *
 * @param person the person's key
 * @param confidence how sure, 0 to 1
 * @param method the rule that decided
 */
record Decision(String person, double confidence, String method) {}
