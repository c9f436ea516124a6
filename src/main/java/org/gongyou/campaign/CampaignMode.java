package org.gongyou.campaign;

/** Who gets a coupon when more want one than there are. */
enum CampaignMode {
    /** Whoever comes first. */
    RUSH,
    /** Whoever is drawn of those who entered in time. */
    DRAW,
    /** Whoever comes first gets a number first, and shows papers afterwards; in the order of numbers those that are right win. */
    NUMBERS
}
