package org.deptel.model;

import java.io.Serializable;

/**
 * Someone found at an event.
 *
 * @param mention index of the person mention in the findings
 * @param side the side as printed, empty where none is
 * @param function what the person did there
 */
public record Attendee(int mention, String side, Function function) implements Serializable {}
