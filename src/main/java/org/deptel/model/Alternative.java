package org.deptel.model;

import java.io.Serializable;

/**
 * One of several persons whom words may mean.
 *
 * @param person the person's key
 * @param share how much of what speaks for all of them speaks for him, 0 to 1
 */
public record Alternative(String person, double share) implements Serializable {}
