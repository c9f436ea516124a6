package org.gongyou.casework;

/** Who has to act while a case is in a state. */
public enum Holder {
    /** The applicant alone sees it: a draft. */
    DRAFT,
    /** The applicant; the union sees it in its queue. */
    APPLICANT,
    /** Whoever was admitted to the case as a party; the union sees it in its queue. */
    PARTY,
    /** The union that is responsible. */
    UNION,
    /** Nobody any more: the case is closed. */
    NOBODY
}
