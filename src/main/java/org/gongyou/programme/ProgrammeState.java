package org.gongyou.programme;

/** Where a version stands. That it is over is read from its last day. */
enum ProgrammeState {
    DRAFT,
    PUBLISHED,
    /** Ended before it began. */
    CALLED_OFF
}
