package org.gongyou.platform.hours;

import java.util.BitSet;

/**
 * One rule of a schedule.
 *
 * @param minutes of which the rule speaks, counted from the midnight its day begins with, up to the end of the next day
 * @param wholeDay whether it names no times and so speaks of its day as a whole
 */
record HoursRule(Days days, BitSet minutes, boolean wholeDay, Meaning meaning, Joint joint) {

    enum Meaning {
        OPEN,
        UNKNOWN,
        OFF
    }

    /** How it goes with the rules before it. */
    enum Joint {
        REPLACES,
        ADDS,
        FALLS_BACK
    }

    static HoursRule closed(Days days) {
        return new HoursRule(days, new BitSet(), true, Meaning.OFF, Joint.REPLACES);
    }

    HoursRule only(Days some) {
        return new HoursRule(days.and(some), minutes, wholeDay, meaning, joint);
    }
}
