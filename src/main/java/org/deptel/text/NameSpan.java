package org.deptel.text;

import java.io.Serializable;

/** Words that the language model takes for a name: from the first word to before the second, in one sentence. */
public record NameSpan(NameKind kind, int first, int end) implements Serializable {}
