package org.deptel.text;

/** What editors or declassifiers did to a text; named as in the ontology. */
public enum InterventionKind {
    /** Words are still secret: {@code [less than 1 line of source text not declassified]}. */
    WITHHELD,
    /** The edition leaves words out: {@code [Here follows discussion of unrelated matters.]}. */
    OMITTED,
    /** Words put in: {@code a coalition [and] war}. */
    SUPPLIED,
    /** The right value after a wrong one: {@code 91770 [91771]}. */
    CORRECTED,
    /** So printed: {@code [sic]}. */
    SIC,
    /** Lost in transmission: {@code [garble]}. */
    GARBLED,
    /** Not to be read: {@code [illegible]}. */
    ILLEGIBLE,
    /** What went on: {@code [Laughter]}, {@code [Enclosure]}. */
    REMARK
}
