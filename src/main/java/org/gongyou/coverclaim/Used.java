package org.gongyou.coverclaim;

/** What claims before have used of a benefit in this year of the cover. */
record Used(int claims, int days, long amountInFen) {

    static final Used NOTHING = new Used(0, 0, 0);
}
