package org.gongyou.warmth;

/** Where a list stands. */
enum ListState {
    DRAFT,
    /** By a second person: its lines go their way. */
    APPROVED,
    CANCELLED
}
