package org.deptel.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deptel.query.MisuseException;

/** The shapes in which the graph is written to files. */
public enum ExportFormat {
    TURTLE,
    NQUADS,
    TRIG,
    NTRIPLES,
    RDFXML,
    JSONLD,
    CSV;

    /** The format of this name; throws MisuseException that lists them. */
    public static ExportFormat named(String name) {
        for (ExportFormat f : values()) {
            if (f.name().equalsIgnoreCase(name.replace("-", "").replace("/", ""))) {
                return f;
            }
        }
        String all = Arrays.stream(values())
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new MisuseException("there is no format '" + name + "'; take one of " + all);
    }
}
