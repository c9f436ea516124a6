package org.gongyou.platform.hours;

import java.time.LocalDate;

/** Tells what kind of day it is. Asked on the way of a request: it answers from memory. */
@FunctionalInterface
public interface Holidays {

    /** A land without holidays. */
    Holidays NONE = day -> DayKind.ORDINARY;

    DayKind kindOf(LocalDate day);

    /** Another object whenever an answer may have changed, so that what was worked out with the old one is thrown away. */
    default Object edition() {
        return this;
    }
}
