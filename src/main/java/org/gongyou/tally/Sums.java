package org.gongyou.tally;

/** Figures that can be added up. */
interface Sums<F> {

    F plus(F other);

    /** By which the smallest is found. */
    long size();
}
