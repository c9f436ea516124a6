package org.gongyou.legalaid;

/** How a request ended, other than by the worker's will. */
public enum Ending {
    REFUSED,
    /** Advice was given at once, and that was it. */
    ANSWERED,
    CLOSED,
    TERMINATED
}
