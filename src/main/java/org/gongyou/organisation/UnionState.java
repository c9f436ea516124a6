package org.gongyou.organisation;

/** A union that closed stays readable, because histories name it, but takes nobody in. */
public enum UnionState {
    ACTIVE,
    CLOSED
}
