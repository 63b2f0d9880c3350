package org.deptel.resolve;

import org.deptel.model.Organization;

/**
 * A mission, department or other body behind a telegram.
 *
 * @param organization the body
 * @param polity the state it sits in, empty where not known
 * @param embassy whether its chief is the envoy accredited to that state, as a consul or a mission at Berlin is not
 */
record Post(Organization organization, String polity, boolean embassy) {}
