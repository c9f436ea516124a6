package org.gongyou.coverclaim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gongyou.cover.Cover;
import org.gongyou.cover.Product;

/** The cover that is claimed under, with the terms it keeps. */
record Insurance(Cover cover, Product product) {

    /** Inclusive. */
    LocalDate claimBy(LocalDate eventOn) {
        return eventOn.plusDays(product.claimWithinDays());
    }

    boolean isLate(LocalDate eventOn, LocalDate today) {
        return today.isAfter(claimBy(eventOn));
    }

    /** Counted from 0: limits a year begin anew with each. */
    int year(LocalDate eventOn) {
        return (int) Math.max(0, ChronoUnit.YEARS.between(cover.from(), eventOn));
    }
}
