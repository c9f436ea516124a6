package org.gongyou.publicnotice;

/** Where a notice stands. */
public enum NoticeState {
    POSTED,
    /** Its last day has ended. */
    OVER,
    /** Before its last day ended. */
    TAKEN_DOWN
}
