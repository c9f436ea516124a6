package org.gongyou.card;

/** Why a card is no longer frozen. */
public enum UnfreezeReason {
    FOUND,
    CLEARED,
    FROZEN_BY_MISTAKE
}
