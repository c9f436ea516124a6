package org.gongyou.lawyer;

/** Whether a lawyer is asked to help. */
public enum LawyerState {
    ACTIVE,
    SUSPENDED
}
