package org.gongyou.merchant;

/** Whether a merchant takes part. */
enum MerchantState {
    ACTIVE,
    /** Its stores and offers are shown to nobody, and nothing is redeemed there. */
    PAUSED
}
