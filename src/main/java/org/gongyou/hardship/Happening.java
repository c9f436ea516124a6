package org.gongyou.hardship;

/** What becomes of a file. */
enum Happening {
    ENTERED,
    CLASS_CHANGED,
    REVIEWED,
    RECHECKED,
    NUMBERED,
    LEFT
}
