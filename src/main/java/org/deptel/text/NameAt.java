package org.deptel.text;

import java.io.Serializable;

/** A name as printed, and where. */
public record NameAt(String name, Span span) implements Serializable {}
