package org.gongyou.publicnotice;

/** Who may see a notice. */
public enum Scope {
    PUBLIC,
    /** Of the applicant's basic union, signed in; for all others there is no such notice. */
    UNION_MEMBERS
}
