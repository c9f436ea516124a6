package org.gongyou.offer;

/** Where an offer stands. */
enum OfferState {
    /** By the merchant; a case decides. */
    PROPOSED,
    PUBLISHED,
    /** Published before, and shown to nobody for now. */
    PAUSED,
    REFUSED,
    WITHDRAWN
}
