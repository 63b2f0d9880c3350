package org.deptel.resolve;

import org.deptel.model.Organization;

/**
 * A mission, department or other body behind a telegram.
 *
 * @param organization the body
 * @param polity the state it sits in, empty where not known
 */
record Post(Organization organization, String polity) {}
