package org.gongyou.household;

/** How an adult gave the authority. */
public enum SigningManner {
    /** On a phone that is signed in as this very person. */
    PHONE,
    /** In the hand of the person, before two visitors. */
    VISIT,
    /** On paper, photographed, and confirmed by an officer. */
    PAPER
}
