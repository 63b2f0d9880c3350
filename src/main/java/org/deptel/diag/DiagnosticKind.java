package org.deptel.diag;

/** The kinds of trouble that data can give, each with what it means. */
public enum DiagnosticKind {
    /** The file cannot be opened or read. */
    UNREADABLE_FILE(Severity.ERROR, "cannot be read"),
    /** There is nothing in the file but white space. */
    EMPTY_FILE(Severity.ERROR, "is empty"),
    /** The bytes are not text. */
    BINARY_FILE(Severity.ERROR, "is not text"),
    /** The bytes are not UTF-8; read as Latin-1 it would be guesswork. */
    WRONG_ENCODING(Severity.ERROR, "is not UTF-8 text"),
    /** The XML breaks off or is not well formed; documents before the break are kept. */
    MALFORMED_XML(Severity.ERROR, "is not well-formed XML"),
    /** The XML declares a document type or an entity; those could reach outside the file and are refused. */
    FORBIDDEN_DTD(Severity.ERROR, "declares a DTD or an entity, which is refused"),
    /** The XML is no FRUS TEI: its root element is another. */
    NOT_TEI(Severity.ERROR, "is not TEI"),
    /** A TEI volume without a document, as the series has for volumes not yet published. */
    EMPTY_VOLUME(Severity.WARNING, "is a volume without documents"),
    /** A file in a folder of a kind that is not read: no XML, no plain text, no saved page. */
    OTHER_FILE(Severity.NOTE, "is neither .xml nor .txt nor .html and was passed over"),
    /** A saved page of a document that is read from its volume, or from another saving of the page. */
    REPEATED_PAGE(Severity.NOTE, "is a page of a document that is read from another file, and was passed over"),
    /** A plain text that has no heading and body of a document, or a saved page of something else. */
    NOT_A_DOCUMENT(Severity.ERROR, "is not a diplomatic document"),
    /** A path given by the user that names nothing. */
    NO_SUCH_FILE(Severity.ERROR, "does not exist"),
    /** Two files claim the same volume or name and differ: both are kept, the second under a name of its own. */
    DUPLICATE_SOURCE(Severity.WARNING, "has the name of another file with other contents"),
    /** The same file met twice: read once. */
    SAME_SOURCE(Severity.NOTE, "is a copy of another file and was read once"),
    /** Two documents of a file claim the same id; the first is kept. */
    DUPLICATE_DOCUMENT(Severity.ERROR, "repeats the id of an earlier document"),
    /** The document's elements nest deeper than any print can; what lies deeper is read as flat text. */
    DEEP_NESTING(Severity.WARNING, "nests too deeply"),
    /** The printed date and the coded one differ; the printed one is kept. */
    DATES_DIFFER(Severity.NOTE, "prints a date that differs from the coded one"),
    /** A mark points to an id that is not in the volume's lists; it is taken for no link. */
    DANGLING_LINK(Severity.NOTE, "has a link to an unknown id"),
    /** An element that TEI does not have, or that no volume of the series should; its words are kept. */
    UNKNOWN_ELEMENT(Severity.NOTE, "has an element of no known name"),
    /** An attribute's value is none of those in use, mostly misspelt; the element is read as if it had none. */
    UNKNOWN_VALUE(Severity.NOTE, "has an attribute of no known value"),
    /** An id stands twice in one file; links to it mean the first. */
    REPEATED_ID(Severity.NOTE, "repeats an id"),
    /** The target of a link or reference is not written as targets are; the words alone count. */
    MALFORMED_TARGET(Severity.NOTE, "has a malformed target"),
    /** A reference's code contradicts its words; the words count where they name another volume or note, else the code. */
    REFERENCES_DIFFER(Severity.NOTE, "codes a reference to another document than it prints"),
    /** A list without items. */
    EMPTY_LIST(Severity.NOTE, "has a list without items"),
    /** Our own fault on one document: the document is left out, the run goes on. */
    INTERNAL(Severity.ERROR, "could not be processed (a fault of deptel)");

    private final Severity severity;
    private final String says;

    DiagnosticKind(Severity severity, String says) {
        this.severity = severity;
        this.says = says;
    }

    /** How much it costs. */
    public Severity severity() {
        return severity;
    }

    /** The end of the sentence that begins with the file's name. */
    public String says() {
        return says;
    }
}
