package org.gongyou.dispute;

/** How far the handling is. */
enum GroupState {
    OPEN,
    HANDLING,
    SETTLED,
    REVISITED
}
