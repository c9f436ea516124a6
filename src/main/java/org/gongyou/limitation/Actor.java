package org.gongyou.limitation;

/** Whose time it is that runs. */
public enum Actor {
    /** The worker, or whoever acts for the worker. */
    WORKER,
    EMPLOYER,
    /** Arbitrators, a court or an authority: what one may expect of them. */
    AUTHORITY
}
