package org.gongyou.representation;

/** Why a lawyer does not take a case. */
enum DeclineReason {
    NO_TIME,
    OTHER_FIELD,
    CONFLICT,
    OTHER
}
