package org.gongyou.representation;

/** How far it is with the lawyer of a case. */
enum RepresentationState {
    /** Somebody is to be asked. */
    SEEKING,
    /** Somebody was asked and has not answered. */
    OFFERED,
    /** Somebody has accepted. */
    ACTING,
    /** All who fit were asked: an officer names somebody. */
    NOBODY_LEFT,
    /** The case needs nobody any more. */
    ENDED
}
