package org.gongyou.casework;

/** Who may take an edge of a graph. */
public enum Actor {
    /** The owner of the case, or whoever filed it for them. */
    APPLICANT,
    /** An officer with the kind's function in a union from the responsible one upwards. */
    HANDLER,
    /**
     * An officer likewise, but another one than took the case forward before: where money moves. Whoever turned it back with a
     * reason may decide later, and whoever decided may do so again when it comes back.
     */
    SECOND_REVIEWER,
    /** Whoever was admitted to the case as a party, such as a lawyer. */
    PARTY,
    /** Time, or another case. */
    SYSTEM
}
