package org.deptel.diag;

/**
 * One thing wrong with the data.
 *
 * @param kind what is wrong
 * @param file the file
 * @param place where in it: a line, a document, or empty for the whole file
 * @param detail what exactly, one line, or empty
 */
public record Diagnostic(DiagnosticKind kind, String file, String place, String detail)
        implements Comparable<Diagnostic> {

    /** One line: file, place, what is wrong. */
    @Override
    public String toString() {
        String where = place.isEmpty() ? file : file + ":" + place;
        return where + " " + kind.says() + (detail.isEmpty() ? "" : ": " + detail);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return toString().compareTo(other.toString());
    }
}
